//! What happens to a user between two logins (R5, R6): it depends on where the time without a
//! login begins, on the policy, and on nothing else. A login only ends it.

use super::calendar::RunCalendar;
use crate::calendar::{Date, Days, Pauses};
use crate::review::Thresholds;

/// Where a time without a login begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Start {
    /// R3 from the window's first day to the activity date; below 0 where that is earlier.
    pub counted: i32,
    /// The first offset on which a run may warn: after the activity date, the creation, a hold.
    pub free_from: u32,
}

/// Inactivity beyond R4's largest threshold makes no difference.
const LONGEST: i32 = 3_650;

impl Start {
    /// An activity date before the window.
    pub fn before_window(activity: Date, from: Date, pauses: &Pauses) -> Self {
        let Days(inactive) = pauses.counted(activity, from);
        let counted = i32::try_from(inactive).map_or(-LONGEST, |days| -days.min(LONGEST));
        Self { counted, free_from: 0 }
    }

    /// An activity date at an offset of the window.
    pub fn at(offset: u32, calendar: &RunCalendar) -> Self {
        Self { counted: calendar.counted(offset), free_from: offset + 1 }
    }

    /// The same, where no run may act before an offset.
    pub fn not_before(self, offset: u32) -> Self {
        Self { free_from: self.free_from.max(offset), ..self }
    }
}

/// The run days of a story, as offsets; [`RunCalendar::never`] where it does not come to that
/// within the window. A login before then makes it not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    pub first_warning: u32,
    pub final_notice: u32,
    /// Row 18's final notices, sent again.
    pub repeats: Vec<u32>,
    pub deactivation: u32,
}

impl Story {
    /// Nothing happens within the window.
    pub const fn none(calendar: &RunCalendar) -> Self {
        let never = calendar.never();
        Self { first_warning: never, final_notice: never, repeats: Vec::new(), deactivation: never }
    }

    /// The story of a start under a policy.
    pub fn new(start: Start, thresholds: &Thresholds, calendar: &RunCalendar) -> Self {
        let never = calendar.never();
        let crosses =
            |Days(days): Days| calendar.reached(start.counted.saturating_add_unsigned(days));
        let mut story = Self::none(calendar);
        let warned_from = crosses(thresholds.first_warning_days).max(start.free_from);
        story.first_warning = calendar.acting_run_from(warned_from);
        if story.first_warning == never {
            return story;
        }
        let stay = calendar.first(story.first_warning, thresholds.min_days_in_first_warning);
        let noticed_from = crosses(thresholds.final_notice_days).max(stay);
        story.final_notice = calendar.acting_run_from(noticed_from.max(story.first_warning + 1));
        if story.final_notice == never {
            return story;
        }
        let idle = crosses(thresholds.deactivation_days);
        let stay = |notice| calendar.first(notice, thresholds.min_days_in_final_notice);
        let mut due = idle.max(stay(noticed_from));
        let mut notice = story.final_notice;
        loop {
            due = due.max(stay(notice));
            let run = calendar.acting_run_from(due.max(notice + 1));
            if run == never || run - due <= thresholds.notice_validity_days.0 {
                story.deactivation = run;
                return story;
            }
            story.repeats.push(run);
            notice = run;
        }
    }
}
