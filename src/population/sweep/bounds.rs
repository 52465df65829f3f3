//! What no policy of a sweep goes beyond: it tells which gaps can be taken for one another.

use crate::calendar::Days;
use crate::population::replay::{Gap, RunCalendar, Start};
use crate::review::Thresholds;

/// The bounds of a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub least_first_warning: Days,
    pub least_deactivation: Days,
    pub most_deactivation: Days,
    /// The same for all.
    pub grace: Days,
}

impl Bounds {
    /// `None` for no policy at all.
    pub fn of(grid: &[Thresholds]) -> Option<Self> {
        let least = |days: fn(&Thresholds) -> Days| grid.iter().map(days).min();
        Some(Self {
            least_first_warning: least(|point| point.first_warning_days)?,
            least_deactivation: least(|point| point.deactivation_days)?,
            most_deactivation: grid.iter().map(|point| point.deactivation_days).max()?,
            grace: grid.first()?.reactivation_grace_days,
        })
    }

    /// Whether what was grouped within these bounds serves a grid within the others.
    pub fn hold(self, others: Self) -> bool {
        self.grace == others.grace
            && self.least_first_warning <= others.least_first_warning
            && self.least_deactivation <= others.least_deactivation
            && self.most_deactivation >= others.most_deactivation
    }

    /// Whether a grace can hold anybody back: not where the first warning comes later anyway.
    pub fn link(self) -> bool {
        self.least_first_warning <= self.grace
    }

    /// The start that stands for a gap's in every story of the grid; `None` where its login
    /// comes before the first warning of any policy.
    pub fn start(self, gap: Gap, calendar: &RunCalendar) -> Option<Start> {
        let Start { counted, free_from } = gap.start;
        let crosses = |Days(days): Days| counted.saturating_add_unsigned(days);
        let warned = calendar.acting_run_from(calendar.reached(crosses(self.least_first_warning)));
        let free = calendar.acting_run_from(free_from);
        let first_warning = warned.max(free);
        if first_warning > gap.login || first_warning == calendar.never() {
            return None;
        }
        // How long ago a threshold was crossed does not matter.
        let Days(most) = self.most_deactivation;
        let long_ago = calendar.counted(first_warning).saturating_sub_unsigned(most);
        // Nor does a hold that ends before the first warning.
        let free_from = if free <= warned { 0 } else { free };
        Some(Start { counted: counted.max(long_ago), free_from })
    }
}
