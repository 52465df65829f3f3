//! Gaps that are not each on its own: the grace after a false positive may reach into the gaps
//! after it, where it is longer than the threshold of the first warning.

use crate::calendar::Days;
use crate::lookup::Grouping;
use crate::population::replay::{Counts, End, Gap, RunCalendar, walk};
use crate::review::Thresholds;

/// The chains of all users under one policy: how many are alike.
#[derive(Debug, Default)]
pub struct Chains {
    times: Grouping<(usize, Vec<Gap>), i64>,
}

/// What no policy of a sweep goes below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Least {
    pub first_warning: Days,
    pub deactivation: Days,
    /// The same for all.
    pub grace: Days,
}

impl Least {
    /// Whether a grace can hold anybody back: not where the first warning comes later anyway.
    pub fn links(self) -> bool {
        self.first_warning <= self.grace
    }
}

impl Chains {
    /// Finds the chains among a user's gaps.
    pub fn add(&mut self, gaps: &[Gap], license: usize, least: Least, calendar: &RunCalendar) {
        let counted = |Days(days): Days| i32::try_from(days).unwrap_or(i32::MAX);
        let mut chain: Vec<Gap> = Vec::new();
        // Counted days up to which the last possible grace of the chain holds.
        let mut held = i32::MIN;
        for gap in gaps {
            let idle = calendar.counted(gap.login).saturating_sub(gap.start.counted);
            if idle < counted(least.first_warning) {
                continue;
            }
            let is_linked = gap.start.counted.saturating_add(counted(least.first_warning)) <= held;
            if !is_linked {
                self.keep(&mut chain, license);
            }
            let may_come_back = gap.login < calendar.never() && idle >= counted(least.deactivation);
            if is_linked || may_come_back {
                chain.push(*gap);
            }
            if may_come_back {
                held = calendar.counted(gap.login).saturating_add(counted(least.grace));
            } else if !is_linked {
                held = i32::MIN;
            }
        }
        self.keep(&mut chain, license);
    }

    fn keep(&mut self, chain: &mut Vec<Gap>, license: usize) {
        if chain.len() > 1
            && let Some(times) = self.times.entry((license, std::mem::take(chain)), |_| 0)
        {
            *times += 1;
        }
        chain.clear();
    }

    /// Replaces, in counts that took every gap on its own, what a grace makes different.
    pub fn correct(&self, thresholds: &Thresholds, counts: &mut [Counts], calendar: &RunCalendar) {
        if thresholds.first_warning_days > thresholds.reactivation_grace_days {
            return;
        }
        for ((license, gaps), times) in self.times.iter() {
            let Some(counts) = counts.get_mut(*license) else {
                continue;
            };
            let mut alone = gaps.iter();
            walk(gaps, thresholds, calendar, |gap| {
                let mut add = |gap: Gap, times| {
                    let end = End { login: gap.login, times };
                    counts.add_story(gap.start, &end, thresholds, calendar, &mut |_| {})
                };
                match alone.next() {
                    Some(unheld) if *unheld != gap => {
                        add(*unheld, -times);
                        add(gap, *times)
                    }
                    _ => add(gap, 0),
                }
            });
        }
    }
}
