//! What comes (R11): expected stages, notices and seats over the next runs.

use serde::Serialize;

use super::Population;
use super::plan::{Choices, scope};
use crate::calendar::{Date, Days};
use crate::lookup::Grouping;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};
use crate::review::{Action, Choice, Policies, Stage, StageField, Standing, User, decide};

/// Expected seats that are no more than this beyond those bought are what doubles lose in a sum.
const CRUMB: f64 = 1e-6;
/// Ten years of weekly runs.
const MOST_WEEKS: i64 = 520;

/// `{ asOf, policies, weeks, runWeekday, firstWarningResponse, finalNoticeResponse,
/// newUsersPerWeek, abandonShare, newUsersPolicy, seatsTotal, license }`
#[derive(Debug)]
pub struct ForecastRequest {
    policies: Policies,
    runs: Vec<Date>,
    /// The share of each notice that is answered, 0 to 1.
    first_warning_response: f64,
    final_notice_response: f64,
    new_users_per_week: f64,
    /// Of the new users: those who never log in, 0 to 1.
    abandon_share: f64,
    /// The policy that new users fall under; `None` for none.
    new_users_policy: Option<usize>,
    seats_total: Option<f64>,
    /// Only the seats of this licence key are looked at; `None` for all.
    license: Option<String>,
}

/// The answer to a forecast.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    runs: Vec<ForecastRun>,
    /// The first run day on which more seats are expected to be used than there are; null where
    /// there is none among the runs, or where `seatsTotal` was not given.
    seats_run_out: RunOut,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct RunOut {
    with_policy: Option<Date>,
    with_none: Option<Date>,
}

/// What is expected after one run. Who joins just after it counts from the next one on.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ForecastRun {
    date: Date,
    stages: ExpectedStages,
    first_warnings: f64,
    final_notices: f64,
    deactivations: f64,
    seats_used: f64,
    /// Without any review.
    seats_used_with_none: f64,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
struct ExpectedStages {
    #[serde(rename = "Active")]
    active: f64,
    #[serde(rename = "First Warning")]
    first_warning: f64,
    #[serde(rename = "Final Notice")]
    final_notice: f64,
    #[serde(rename = "Deactivated")]
    deactivated: f64,
    #[serde(rename = "Exempt")]
    exempt: f64,
}

impl ForecastRequest {
    /// Reads the request.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let path = fields.path();
        let as_of: Option<Date> = fields.required("asOf", &mut problems);
        let policies: Option<Policies> = fields.required("policies", &mut problems);
        let weeks = number(&mut fields, "weeks", 52, (1, MOST_WEEKS), &mut problems);
        let weekday = number(&mut fields, "runWeekday", 1, (1, 7), &mut problems);
        let first_warning_response = share(&mut fields, "firstWarningResponse", &mut problems);
        let final_notice_response = share(&mut fields, "finalNoticeResponse", &mut problems);
        let new_users_per_week =
            amount(&mut fields, "newUsersPerWeek", &mut problems).unwrap_or(0.0);
        let abandon_share = share(&mut fields, "abandonShare", &mut problems);
        let seats_total = amount(&mut fields, "seatsTotal", &mut problems);
        let license = fields.optional("license", &mut problems);
        let named: Option<String> = fields.optional("newUsersPolicy", &mut problems);
        let new_users_policy = match (&policies, &named) {
            (Some(policies), Some(name)) => {
                let place = policies.iter().position(|policy| policy.name() == name);
                if place.is_none() {
                    problems.add(path.field("newUsersPolicy"), "names none of the policies");
                }
                place
            }
            (Some(policies), None) => policies.get(0).map(|_| 0),
            (None, _) => None,
        };
        fields.finish(&mut problems);
        let (Some(as_of), Some(policies), Some(weeks), Some(weekday)) =
            (as_of, policies, weeks, weekday)
        else {
            return Err(problems.into());
        };
        problems.none_or(Self {
            policies,
            runs: run_days(as_of, weekday, weeks),
            first_warning_response,
            final_notice_response,
            new_users_per_week,
            abandon_share,
            new_users_policy,
            seats_total,
            license,
        })
    }
}

/// The next days after `as_of` that fall on a weekday.
fn run_days(as_of: Date, weekday: i64, weeks: i64) -> Vec<Date> {
    let until_first = (weekday + 6 - i64::from(as_of.weekday())) % 7 + 1;
    let days = (0..weeks).map(|week| until_first + week * 7);
    days.map(|days| as_of.plus(Days(u32::try_from(days).unwrap_or(0)))).collect()
}

fn number(
    fields: &mut Fields<'_, '_>,
    name: &str,
    absent: i64,
    (least, most): (i64, i64),
    problems: &mut Problems,
) -> Option<i64> {
    let number = fields.or(name, absent, problems)?;
    if !(least..=most).contains(&number) {
        let message = format_args!("must be {least} to {most}, not {number}");
        problems.add(fields.path().field(name), message);
        return None;
    }
    Some(number)
}

/// A number from 0 to 1; 0 where absent.
fn share(fields: &mut Fields<'_, '_>, name: &str, problems: &mut Problems) -> f64 {
    let share = fields.or(name, 0.0, problems).unwrap_or(0.0);
    if !(0.0..=1.0).contains(&share) {
        problems.add(fields.path().field(name), "must be 0 to 1");
    }
    share
}

/// A number of users or seats. It has an end, so that no sum of a forecast goes beyond numbers.
fn amount(fields: &mut Fields<'_, '_>, name: &str, problems: &mut Problems) -> Option<f64> {
    let amount = fields.optional(name, problems);
    if amount.is_some_and(|amount| !(0.0..=1e9).contains(&amount)) {
        problems.add(fields.path().field(name), "must be 0 to 1,000,000,000");
    }
    amount
}

/// The runs while they are added up: what changes at each.
#[derive(Debug)]
struct Expected<'r> {
    request: &'r ForecastRequest,
    runs: Vec<Change>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Change {
    first_warnings: f64,
    final_notices: f64,
    deactivations: f64,
    /// Who is in each stage after the run.
    stages: ExpectedStages,
    /// Who is Active for good from this run on.
    settled: f64,
}

impl Expected<'_> {
    fn at(&mut self, run: usize, change: impl FnOnce(&mut Change)) {
        if let Some(run) = self.runs.get_mut(run) {
            change(run);
        }
    }

    /// A user's way through the runs from one on, `weight` times. Nobody logs in, save to answer
    /// a notice: who does is Active from the next run on.
    fn play(&mut self, mut user: User, choice: Choice, from: usize, mut weight: f64) {
        let runs = self.request.runs.iter().copied().enumerate().skip(from);
        for (run, date) in runs {
            let decision = decide(&user, scope(&self.request.policies, choice), date);
            user.standing = decision.after;
            let action = decision.row.action();
            let stage = match user.standing.stage {
                StageField::Known(stage) => stage,
                StageField::NeverInitialised | StageField::Unknown => Stage::Active,
            };
            let response = match action {
                Action::FirstWarning => self.request.first_warning_response,
                Action::FinalNotice => self.request.final_notice_response,
                Action::None | Action::Activate | Action::Deactivate => 0.0,
            };
            self.at(run, |change| {
                *change.stages.of(stage) += weight;
                match action {
                    Action::FirstWarning => change.first_warnings += weight,
                    Action::FinalNotice => change.final_notices += weight,
                    Action::Deactivate => change.deactivations += weight,
                    Action::None | Action::Activate => {}
                }
            });
            user.is_active &= action != Action::Deactivate;
            if response > 0.0 {
                self.at(run + 1, |change| change.settled += weight * response);
                weight *= 1.0 - response;
            }
        }
    }

    fn finish(self, active: f64) -> Forecast {
        let request = self.request;
        let (mut settled, mut freed) = (0.0, 0.0);
        let mut seats_run_out = RunOut { with_policy: None, with_none: None };
        let mut runs = Vec::with_capacity(self.runs.len());
        for ((run, date), change) in (0_u32..).zip(request.runs.iter().copied()).zip(&self.runs) {
            settled += change.settled;
            freed += change.deactivations;
            // Not added up run by run: what each addition loses would be added up as well.
            let none = active + f64::from(run) * request.new_users_per_week;
            let used = none - freed;
            let is_over =
                |seats: f64| request.seats_total.is_some_and(|total| seats - total > CRUMB);
            if seats_run_out.with_policy.is_none() && is_over(used) {
                seats_run_out.with_policy = Some(date);
            }
            if seats_run_out.with_none.is_none() && is_over(none) {
                seats_run_out.with_none = Some(date);
            }
            runs.push(ForecastRun {
                date,
                stages: ExpectedStages { active: change.stages.active + settled, ..change.stages },
                first_warnings: change.first_warnings,
                final_notices: change.final_notices,
                deactivations: change.deactivations,
                seats_used: used,
                seats_used_with_none: none,
            });
        }
        Forecast { runs, seats_run_out }
    }
}

impl ExpectedStages {
    fn of(&mut self, stage: Stage) -> &mut f64 {
        match stage {
            Stage::Active => &mut self.active,
            Stage::FirstWarning => &mut self.first_warning,
            Stage::FinalNotice => &mut self.final_notice,
            Stage::Deactivated => &mut self.deactivated,
            Stage::Exempt => &mut self.exempt,
        }
    }
}

impl Population {
    /// R11: what the policies will do from today's stages on.
    #[must_use]
    pub fn forecast(&self, request: &ForecastRequest) -> Forecast {
        // In the order in which they come: sums of doubles depend on it.
        let mut alike: Grouping<(User, Choice), f64> = Grouping::default();
        let mut choices = Choices::new(self, &request.policies);
        let mut active = 0.0;
        let is_looked_at = |place: usize| {
            let key = super::text(&self.columns.licenses, &self.dictionaries.licenses, place);
            request.license.as_deref().is_none_or(|license| key == Some(license))
        };
        for place in (0..self.size()).filter(|place| is_looked_at(*place)) {
            let Some(mut user) = self.user(place).filter(|user| user.is_active) else {
                continue;
            };
            // R2: beside a login it does not matter, and would make everybody a kind of their own.
            if user.last_login_date.is_some() {
                user.created_date = Date::MIN;
            }
            active += 1.0;
            let choice = choices.choice(place);
            if let Some(times) = alike.entry((user, choice), |_| 0.0) {
                *times += 1.0;
            }
        }
        let runs = vec![Change::default(); request.runs.len()];
        let mut expected = Expected { request, runs };
        for ((user, choice), times) in alike.iter() {
            expected.play(*user, *choice, 0, *times);
        }
        let choice = request.new_users_policy.map_or(Choice::OutOfScope, Choice::Policy);
        let abandoned = request.new_users_per_week * request.abandon_share;
        for (run, date) in request.runs.iter().enumerate() {
            expected.play(new_user(*date), choice, run + 1, abandoned);
            let loyal = request.new_users_per_week - abandoned;
            expected.at(run + 1, |change| change.settled += loyal);
        }
        expected.finish(active)
    }
}

fn new_user(created_date: Date) -> User {
    User {
        is_active: true,
        created_date,
        last_login_date: None,
        standing: Standing {
            stage: StageField::NeverInitialised,
            last_notification_sent_date: None,
            due_date: None,
            exempt_until: None,
        },
    }
}
