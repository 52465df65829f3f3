//! What happens next if the user stays away (R5's `next`).

use serde::Serialize;

use super::{Action, Decision, Policy, Row, Scope, Stage, StageField, User, decide};
use crate::calendar::{Date, Days};

/// R5: nothing later than this is foreseen.
const HORIZON: Days = Days(3_650);

/// A notice or a deactivation to come, and the first day it can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// `firstWarning`, `finalNotice` or `deactivate`.
    pub action: Action,
    /// The first date after the decision's on which it happens if the user never logs in
    /// again, nothing is changed by hand and the batch runs every day.
    pub on: Date,
}

/// The next step after `decision`, which was made for `user` under `policy` on `as_of`.
#[must_use]
pub fn next_step(user: &User, policy: &Policy, decision: &Decision, as_of: Date) -> Option<Step> {
    Future::new(user, policy, decision, as_of).next()
}

/// Every step after `decision`, to the deactivation.
#[must_use]
pub fn steps(user: &User, policy: &Policy, decision: &Decision, as_of: Date) -> Vec<Step> {
    Future::new(user, policy, decision, as_of).collect()
}

/// The days to come, as far as something happens on them.
struct Future<'p> {
    user: User,
    policy: &'p Policy,
    today: Date,
    last_row: Row,
    horizon: Date,
}

impl<'p> Future<'p> {
    fn new(user: &User, policy: &'p Policy, decision: &Decision, as_of: Date) -> Self {
        Self {
            user: User { standing: decision.after, ..*user },
            policy,
            today: as_of,
            last_row: decision.row,
            horizon: as_of.plus(HORIZON),
        }
    }

    /// The first later day on which the table can say something new. Only days on which
    /// it says "none" for the same reason are skipped.
    fn next_day(&self) -> Date {
        let (thresholds, pauses) = (self.policy.thresholds(), self.policy.pauses());
        let standing = &self.user.standing;
        let inactive_for = |days| pauses.first(self.user.last_seen(), days);
        let stayed_for =
            |days| standing.last_notification_sent_date.map(|sent| pauses.first(sent, days));
        let changes_on = match self.last_row {
            Row::Activated | Row::BelowThreshold => {
                Some(inactive_for(thresholds.first_warning_days))
            }
            Row::HoldBegins | Row::Held => standing.exempt_until.map(|until| until.plus(Days(1))),
            Row::Paused => pauses.containing(self.today).map(|pause| pause.to.plus(Days(1))),
            Row::BeforeFinalNoticeDays => Some(inactive_for(thresholds.final_notice_days)),
            Row::StaysInFirstWarning => stayed_for(thresholds.min_days_in_first_warning),
            Row::BeforeDeactivationDays => Some(inactive_for(thresholds.deactivation_days)),
            Row::StaysInFinalNotice => stayed_for(thresholds.min_days_in_final_notice),
            Row::BeforeDueDate => standing.due_date,
            _ => None,
        };
        let tomorrow = self.today.plus(Days(1));
        changes_on.map_or(tomorrow, |date| date.max(tomorrow))
    }

    fn is_over(&self) -> bool {
        !self.last_row.is_in_scope()
            || self.user.standing.stage == StageField::Known(Stage::Deactivated)
    }
}

impl Iterator for Future<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        while !self.is_over() {
            let day = self.next_day();
            // At the calendar's end no later day exists.
            if day > self.horizon || day == self.today {
                return None;
            }
            let decision = decide(&self.user, Scope::Policy(self.policy), day);
            self.user.standing = decision.after;
            self.today = day;
            self.last_row = decision.row;
            if !matches!(decision.row.action(), Action::None | Action::Activate) {
                return Some(Step { action: decision.row.action(), on: day });
            }
        }
        None
    }
}
