//! R9 as it is written: every user on every day, decided by R5's table.

pub mod any;

use std::collections::BTreeMap;

use seatwise_core::calendar::{Date, Days};
use seatwise_core::review::{
    Action, Choice, Policies, Policy, Scope, Stage, StageField, Standing, User, decide,
};
use serde_json::{Value, json};

/// A user of a replay.
#[derive(Clone, Debug)]
pub struct Partner {
    pub created: Date,
    pub is_active: bool,
    pub stage: Option<&'static str>,
    pub last_login: Option<Date>,
    pub exempt_until: Option<Date>,
    pub profile: Option<&'static str>,
    pub license: Option<&'static str>,
    /// The account's own.
    pub policy: Option<&'static str>,
    pub login_dates: Vec<Date>,
}

impl Partner {
    pub fn to_json(&self, id: &str) -> Value {
        json!({
            "id": id, "createdDate": self.created, "isActive": self.is_active,
            "stage": self.stage, "lastLoginDate": self.last_login,
            "exemptUntil": self.exempt_until, "profile": self.profile, "license": self.license,
            "policy": self.policy, "loginDates": self.login_dates,
            // Today's notices say nothing about the past.
            "lastNotificationSentDate": "2026-03-01", "dueDate": "2026-05-01",
        })
    }

    fn choice(&self, policies: &Policies) -> Choice {
        policies.choose(self.policy, self.profile, self.license)
    }

    /// The policy that moves this one; none for who is left out, exempt or out of scope.
    fn reviewed_by<'p>(&self, policies: &'p Policies) -> Option<&'p Policy> {
        match self.choice(policies) {
            Choice::Policy(place) if self.is_active && self.stage != Some("Exempt") => {
                policies.get(place)
            }
            _ => None,
        }
    }
}

/// The window and the weekday of the runs.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    pub from: Date,
    pub to: Date,
    pub run_weekday: u32,
}

#[derive(Clone, Debug, Default)]
struct Run {
    stages: BTreeMap<&'static str, u64>,
    first_warnings: u64,
    final_notices: u64,
    deactivations: u64,
    reactivations: u64,
}

/// `{ totals, runs, falsePositives }` without savings.
pub fn replay(partners: &[Partner], policies: &Policies, days: Window) -> Value {
    let mut totals = Totals::default();
    let mut runs: BTreeMap<Date, Run> = BTreeMap::new();
    for date in each_day(days.from, days.to).filter(|date| date.weekday() == days.run_weekday) {
        let run = runs.entry(date).or_default();
        for stage in Stage::ALL {
            run.stages.insert(stage.name(), 0);
        }
    }
    let mut false_positives = Vec::new();
    for (place, partner) in partners.iter().enumerate().filter(|(_, partner)| partner.is_active) {
        play(place, partner, policies, days, &mut totals, &mut runs, &mut false_positives);
    }
    let runs: Vec<Value> = runs
        .into_iter()
        .map(|(date, run)| {
            json!({
                "date": date, "stages": run.stages, "firstWarnings": run.first_warnings,
                "finalNotices": run.final_notices, "deactivations": run.deactivations,
                "reactivations": run.reactivations,
            })
        })
        .collect();
    json!({ "totals": totals.to_json(), "runs": runs, "falsePositives": false_positives })
}

/// A `Timeline` of each.
pub fn timelines(partners: &[Partner], policies: &Policies, days: Window) -> Vec<Value> {
    let timeline = |(place, partner): (usize, &Partner)| {
        let (mut runs, mut unused) = (BTreeMap::new(), Vec::new());
        for date in each_day(days.from, days.to).filter(|date| date.weekday() == days.run_weekday) {
            runs.insert(date, Run::default());
        }
        let totals = &mut Totals::default();
        let events = play(place, partner, policies, days, totals, &mut runs, &mut unused);
        let policy = partner.reviewed_by(policies).map(Policy::name);
        let events = policy.map_or_else(Vec::new, |_| events);
        json!({ "id": format!("user {place}"), "policy": policy, "events": events })
    };
    partners.iter().enumerate().map(timeline).collect()
}

#[derive(Default)]
struct Totals {
    first_warnings: u64,
    final_notices: u64,
    deactivations: u64,
    false_positives: u64,
    unjudged: u64,
    seat_days_freed: u64,
    seats_freed_at_end: u64,
    first_warning_answers: (u64, u64),
    final_notice_answers: (u64, u64),
}

impl Totals {
    fn to_json(&self) -> Value {
        let answers = |(observed, answered)| json!({ "observed": observed, "answered": answered });
        #[expect(clippy::cast_precision_loss, reason = "small counts")]
        let rate = (self.deactivations > 0)
            .then(|| self.false_positives as f64 / self.deactivations as f64);
        json!({
            "firstWarnings": self.first_warnings, "finalNotices": self.final_notices,
            "deactivations": self.deactivations, "falsePositives": self.false_positives,
            "falsePositiveRate": rate, "unjudged": self.unjudged,
            "seatDaysFreed": self.seat_days_freed, "seatsFreedAtEnd": self.seats_freed_at_end,
            "notices": {
                "firstWarning": answers(self.first_warning_answers),
                "finalNotice": answers(self.final_notice_answers),
            },
            "savings": null,
        })
    }
}

fn each_day(from: Date, to: Date) -> impl Iterator<Item = Date> {
    (0..=to.days_since(from).0).map(move |days| from.plus(Days(days)))
}

fn play(
    place: usize,
    partner: &Partner,
    policies: &Policies,
    days: Window,
    totals: &mut Totals,
    runs: &mut BTreeMap<Date, Run>,
    false_positives: &mut Vec<Value>,
) -> Vec<Value> {
    let mut logins = partner.login_dates.clone();
    logins.extend(partner.last_login);
    logins.sort_unstable();
    logins.dedup();
    let known_before = logins.iter().copied().filter(|login| *login < days.from).max();
    let is_seen_later = logins.iter().any(|login| *login >= days.from);
    let nothing_known = known_before.is_none() && is_seen_later;
    let is_exempt = partner.stage == Some("Exempt");
    let scope = match partner.choice(policies) {
        Choice::Policy(policy) => Scope::Policy(policies.get(policy).expect("chosen")),
        Choice::UnknownPolicy => Scope::UnknownPolicy,
        Choice::OutOfScope => Scope::OutOfScope,
    };
    let mut user = User {
        is_active: true,
        created_date: if nothing_known { partner.created.max(days.from) } else { partner.created },
        last_login_date: known_before,
        standing: Standing {
            stage: StageField::Known(if is_exempt { Stage::Exempt } else { Stage::Active }),
            last_notification_sent_date: None,
            due_date: None,
            exempt_until: partner.exempt_until,
        },
    };
    let mut events = Vec::new();
    let mut deactivated_on = None;
    let mut came_back: Vec<Date> = Vec::new();
    let mut before_run = days.from;
    for today in each_day(days.from, days.to) {
        if let Some(run) = runs.get_mut(&today) {
            let since = before_run;
            before_run = today;
            run.reactivations +=
                came_back.iter().filter(|back| (since..today).contains(*back)).count() as u64;
            if today > partner.created {
                if deactivated_on.is_none() {
                    let decision = decide(&user, scope, today);
                    user.standing = decision.after;
                    let action = decision.row.action();
                    if !matches!(action, Action::None | Action::Activate) {
                        events.push(json!({ "on": today, "event": action }));
                    }
                    match action {
                        Action::FirstWarning => {
                            run.first_warnings += 1;
                            totals.first_warnings += 1;
                            answer(&mut totals.first_warning_answers, today, &logins, days);
                        }
                        Action::FinalNotice => {
                            run.final_notices += 1;
                            totals.final_notices += 1;
                            answer(&mut totals.final_notice_answers, today, &logins, days);
                        }
                        Action::Deactivate => {
                            run.deactivations += 1;
                            totals.deactivations += 1;
                            deactivated_on = Some(today);
                        }
                        Action::None | Action::Activate => {}
                    }
                }
                let StageField::Known(stage) = user.standing.stage else { unreachable!() };
                *run.stages.entry(stage.name()).or_default() += 1;
            }
        }
        if logins.contains(&today) {
            user.last_login_date = Some(today);
            events.push(json!({ "on": today, "event": "login" }));
            if let Some(since) = deactivated_on.take() {
                totals.false_positives += 1;
                events.push(json!({ "on": today, "event": "reactivate" }));
                totals.seat_days_freed += u64::from(today.days_since(since).0);
                came_back.push(today);
                false_positives.push(json!({
                    "id": format!("user {place}"), "name": null, "account": null,
                    "deactivatedOn": since, "backOn": today,
                }));
                let Scope::Policy(policy) = scope else { unreachable!() };
                user.standing = back(policy, user.standing, today);
            }
        }
    }
    if let Some(since) = deactivated_on {
        let days_off = u64::from(days.to.days_since(since).0) + 1;
        totals.seat_days_freed += days_off;
        totals.seats_freed_at_end += 1;
        totals.unjudged += u64::from(days_off < 30);
    }
    events
}

fn back(policy: &Policy, before: Standing, today: Date) -> Standing {
    let grace = policy.pauses().first(today, policy.thresholds().reactivation_grace_days);
    Standing {
        stage: StageField::Known(Stage::Active),
        last_notification_sent_date: None,
        due_date: None,
        exempt_until: before.exempt_until.max(Some(grace)),
    }
}

fn answer(answers: &mut (u64, u64), notice: Date, logins: &[Date], days: Window) {
    let last = notice.plus(Days(13));
    if last <= days.to {
        answers.0 += 1;
        answers.1 += u64::from(logins.iter().any(|login| (notice..=last).contains(login)));
    }
}
