//! Why a user was decided as they were, and what comes next: figures, not words.

use serde::Serialize;

use super::page::DecisionRow;
use super::{Population, text};
use crate::calendar::{Date, Days, Pause};
use crate::problem::RequestError;
use crate::review::{Step, Thresholds, steps};

/// Everything that a decision is told from. Null in rows 1 to 3c: all from `activity_date` on.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation<'a> {
    decision: DecisionRow<'a>,
    /// The row of R5 that applied: "1" … "19".
    row: &'static str,
    /// The policy that the user's own account names, known or not.
    requested_policy: Option<&'a str>,
    /// R2.
    activity_date: Option<Date>,
    /// The field that R2 took.
    activity_from: Option<&'static str>,
    /// Calendar days since then that lie in a pause (R3).
    paused_days: Option<Days>,
    /// R5's dwell.
    dwell_days: Option<Days>,
    /// The pause that the day of the run lies in.
    pause: Option<Pause>,
    /// What was applied.
    thresholds: Option<Thresholds>,
    /// Every step to the deactivation if the user stays away; empty where the decision is held.
    steps: Vec<Step>,
}

impl Population {
    /// Explains the last plan's decision on a user.
    ///
    /// # Errors
    /// There is no plan yet, or no such user.
    pub fn explain(&self, id: &str) -> Result<Explanation<'_>, RequestError> {
        let plan = self.current_plan()?;
        let place = self.place_of(id)?;
        self.explain_place(plan, place).ok_or_else(|| RequestError::whole("has no such user"))
    }

    fn explain_place<'a>(&'a self, plan: &'a super::Plan, place: usize) -> Option<Explanation<'a>> {
        let as_of = plan.settings.as_of;
        let planned = *plan.users.get(place)?;
        let policy = plan.policy(planned);
        let (user, decision) = plan.decision(self, place)?;
        let last_notice = user.standing.last_notice(as_of);
        let activity_date = user.activity_date(as_of);
        let from_login = user.last_login_date.is_some();
        Some(Explanation {
            decision: self.row(plan, place)?,
            row: planned.row.number(),
            requested_policy: text(&self.columns.policies, &self.dictionaries.policies, place),
            activity_date: policy.map(|_| activity_date),
            activity_from: policy.map(|_| if from_login { "lastLoginDate" } else { "createdDate" }),
            paused_days: policy.map(|policy| policy.pauses().paused(activity_date, as_of)),
            dwell_days: policy
                .zip(last_notice)
                .map(|(policy, sent)| policy.pauses().counted(sent, as_of)),
            pause: policy.and_then(|policy| policy.pauses().containing(as_of)),
            thresholds: policy.map(|policy| *policy.thresholds()),
            steps: policy
                .filter(|_| planned.hold.is_none())
                .map(|policy| steps(&user, policy, &decision, as_of))
                .unwrap_or_default(),
        })
    }
}
