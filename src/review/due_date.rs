//! The promise made in a notice: not deactivated before this date (R6).

use super::{Policy, User};
use crate::calendar::Date;

/// The promise of a first warning sent on `as_of`.
pub(super) fn after_first_warning(user: &User, policy: &Policy, as_of: Date) -> Date {
    let (thresholds, pauses) = (policy.thresholds(), policy.pauses());
    let activity = user.activity_date(as_of);
    let final_notice = pauses
        .first(activity, thresholds.final_notice_days)
        .max(pauses.first(as_of, thresholds.min_days_in_first_warning));
    pauses
        .first(activity, thresholds.deactivation_days)
        .max(pauses.first(final_notice, thresholds.min_days_in_final_notice))
}

/// The promise of a final notice sent on `as_of`.
pub(super) fn after_final_notice(user: &User, policy: &Policy, as_of: Date) -> Date {
    let (thresholds, pauses) = (policy.thresholds(), policy.pauses());
    pauses
        .first(user.activity_date(as_of), thresholds.deactivation_days)
        .max(pauses.first(as_of, thresholds.min_days_in_final_notice))
}
