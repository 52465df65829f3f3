//! R7 watched from outside: a user lives through weekly reviews, and an auditor who knows
//! nothing of the decision table checks every deactivation against the notices really sent.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use seatwise_core::calendar::{Date, Days};
use seatwise_core::problem::{Path, Problems};
use seatwise_core::request::{self, Read};
use seatwise_core::review::{
    Action, Policies, Policy, Scope, Stage, StageField, Standing, User, decide,
};

/// A policy of the request form.
pub fn policy(json: &str) -> Policy {
    let mut problems = Problems::default();
    let list = format!("[{json}]");
    let node = request::parse(list.as_bytes()).expect("readable");
    let policies = Policies::read(node, Path::Root, &mut problems);
    problems.none_or(()).expect("valid");
    policies.and_then(|policies| policies.get(0).cloned()).expect("one policy")
}

/// Day 0 of every story.
pub fn day(number: u32) -> Date {
    Date::parse("2026-01-05").expect("a Monday").plus(Days(number))
}

/// What happens to a user, besides the reviews. Days count from [`day`] 0.
#[derive(Clone, Debug, Default)]
pub struct Story {
    /// Logins, ascending. A deactivated user's is an admin switching the account on again.
    pub logins: Vec<u32>,
    /// Days on which reviews run, ascending.
    pub runs: Vec<u32>,
    /// An admin's holds: on this day, until that day.
    pub holds: Vec<(u32, u32)>,
    /// The policies in force, each from a day on; the first from day 0.
    pub policies: Vec<(u32, usize)>,
}

/// What was seen since the cycle began.
#[derive(Clone, Debug, Default)]
struct Cycle {
    first_warning: Option<Date>,
    final_notice: Option<Date>,
    promised: Vec<Date>,
}

/// Plays a story.
///
/// # Errors
/// The first promise that was broken.
pub fn play(story: &Story, policies: &[Policy]) -> Result<u32, String> {
    let mut user = User {
        is_active: true,
        created_date: day(0),
        last_login_date: None,
        standing: Standing {
            stage: StageField::NeverInitialised,
            last_notification_sent_date: None,
            due_date: None,
            exempt_until: None,
        },
    };
    let mut cycle = Cycle::default();
    let mut deactivations = 0;
    let (mut logins, mut holds) = (story.logins.iter().peekable(), story.holds.iter().peekable());
    for run in &story.runs {
        let as_of = day(*run);
        while let Some(login) = logins.next_if(|login| *login < run) {
            if user.is_active {
                user.last_login_date = Some(day(*login));
            } else {
                user.is_active = true;
            }
            cycle = Cycle::default();
        }
        while let Some((_, until)) = holds.next_if(|(on, _)| on <= run) {
            user.standing.exempt_until = Some(day(*until));
        }
        // A hold ends the cycle's notices, not its promises. It is what stands there when a review
        // runs: one that was taken back before a review acted on it never was.
        let last_notice = cycle.final_notice.max(cycle.first_warning);
        let is_held = last_notice.is_some() && user.standing.exempt_until >= last_notice;
        let seen = if is_held {
            Cycle { promised: cycle.promised.clone(), ..Cycle::default() }
        } else {
            cycle.clone()
        };
        let in_force = story.policies.iter().rev().find(|(from, _)| from <= run);
        let policy = in_force.and_then(|(_, place)| policies.get(*place)).expect("a policy");
        let decision = decide(&user, Scope::Policy(policy), as_of);
        judge(&user, policy, as_of, decision.row.action(), &seen)
            .and_then(|()| settled(&user, policy, as_of))
            .map_err(|broken| format!("{as_of}: {broken} ({user:?}, {seen:?})"))?;
        match decision.row.action() {
            Action::None => {}
            Action::Activate => cycle = Cycle::default(),
            Action::FirstWarning => {
                cycle.first_warning = Some(as_of);
                cycle.final_notice = None;
                cycle.promised.extend(decision.after.due_date);
            }
            Action::FinalNotice => {
                cycle.final_notice = Some(as_of);
                cycle.promised.extend(decision.after.due_date);
            }
            Action::Deactivate => {
                user.is_active = false;
                deactivations += 1;
            }
        }
        user.standing = decision.after;
    }
    Ok(deactivations)
}

/// What R7 asks of an action.
fn judge(
    user: &User,
    policy: &Policy,
    as_of: Date,
    action: Action,
    cycle: &Cycle,
) -> Result<(), String> {
    let thresholds = policy.thresholds();
    let counted = |from: Date| policy.pauses().counted(from, as_of);
    if user.is_active
        && counted(user.last_login_date.unwrap_or(user.created_date))
            < thresholds.first_warning_days
    {
        let after = action.stage_after(user.standing.stage);
        return if after == StageField::Known(Stage::Active) {
            Ok(())
        } else {
            Err(format!("recently active, but {after:?}"))
        };
    }
    match action {
        Action::FinalNotice if cycle.first_warning.is_none_or(|sent| sent >= as_of) => {
            Err("a final notice without a first warning before it".to_owned())
        }
        Action::None | Action::Activate | Action::FirstWarning | Action::FinalNotice => Ok(()),
        Action::Deactivate => {
            let sent = (cycle.first_warning, cycle.final_notice);
            let (Some(first_warning), Some(final_notice)) = sent else {
                return Err("deactivated without both notices".to_owned());
            };
            let last_promise = cycle.promised.iter().max().copied().unwrap_or(Date::MAX);
            let age = as_of.days_since(cycle.promised.last().copied().unwrap_or(Date::MIN));
            if first_warning >= final_notice {
                Err("deactivated with the notices out of order".to_owned())
            } else if counted(final_notice) < thresholds.min_days_in_final_notice {
                Err("deactivated too soon after the final notice".to_owned())
            } else if as_of < last_promise {
                Err(format!("deactivated before the promised {last_promise}"))
            } else if age > thresholds.notice_validity_days {
                Err("deactivated on a notice that is too old".to_owned())
            } else {
                Ok(())
            }
        }
    }
}

/// Two runs on one day equal one.
fn settled(user: &User, policy: &Policy, as_of: Date) -> Result<(), String> {
    let first = decide(user, Scope::Policy(policy), as_of);
    let is_active = user.is_active && first.row.action() != Action::Deactivate;
    let again = User { is_active, standing: first.after, ..*user };
    let second = decide(&again, Scope::Policy(policy), as_of);
    if second.row.action() == Action::None && second.after == first.after {
        Ok(())
    } else {
        Err(format!("a second run on the same day: {:?} after {:?}", second.row, first.row))
    }
}
