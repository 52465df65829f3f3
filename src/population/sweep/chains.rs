//! Gaps that are not each on its own: the grace after a false positive may reach into the gaps
//! after it, where it is longer than the threshold of the first warning.

use super::bounds::Bounds;
use crate::calendar::Days;
use crate::lookup::Grouping;
use crate::population::replay::{Counts, End, Gap, RunCalendar, Story, walk};
use crate::review::Thresholds;

/// The chains of all users under one policy, by licence slot.
#[derive(Debug, Default)]
pub struct Chains {
    alike: Grouping<(usize, Vec<Gap>), Alike>,
}

/// Chains that are alike.
#[derive(Debug)]
struct Alike {
    times: i64,
    /// The counted days of the longest gap that another one follows.
    longest: Days,
}

impl Chains {
    /// Finds the chains among a user's gaps.
    pub fn add(&mut self, gaps: &[Gap], license: usize, bounds: Bounds, calendar: &RunCalendar) {
        let counted = |Days(days): Days| i32::try_from(days).unwrap_or(i32::MAX);
        let mut chain: Vec<Gap> = Vec::new();
        // Counted days up to which the last possible grace of the chain holds.
        let mut held = i32::MIN;
        for gap in gaps {
            let idle = gap.idle(calendar);
            if idle < counted(bounds.least_first_warning) {
                continue;
            }
            let is_linked =
                gap.start.counted.saturating_add(counted(bounds.least_first_warning)) <= held;
            if !is_linked {
                self.keep(&mut chain, license, calendar);
            }
            let may_come_back =
                gap.login < calendar.never() && idle >= counted(bounds.least_deactivation);
            if is_linked || may_come_back {
                chain.push(*gap);
            }
            if may_come_back {
                held = calendar.counted(gap.login).saturating_add(counted(bounds.grace));
            } else if !is_linked {
                held = i32::MIN;
            }
        }
        self.keep(&mut chain, license, calendar);
    }

    fn keep(&mut self, chain: &mut Vec<Gap>, license: usize, calendar: &RunCalendar) {
        let chain = std::mem::take(chain);
        let Some((_, followed)) = chain.split_last().filter(|(_, followed)| !followed.is_empty())
        else {
            return;
        };
        let longest = followed.iter().map(|gap| gap.idle(calendar)).max().unwrap_or(0);
        let longest = Days(u32::try_from(longest).unwrap_or(0));
        if let Some(alike) = self.alike.entry((license, chain), |_| Alike { times: 0, longest }) {
            alike.times += 1;
        }
    }

    /// Replaces, in counts that took every gap on its own, what a grace makes different.
    pub fn correct(&self, thresholds: &Thresholds, counts: &mut [Counts], calendar: &RunCalendar) {
        if thresholds.first_warning_days > thresholds.reactivation_grace_days {
            return;
        }
        for ((license, gaps), alike) in self.alike.iter() {
            // Nobody is back from a deactivation: there is no grace.
            if alike.longest < thresholds.deactivation_days {
                continue;
            }
            let Some(counts) = counts.get_mut(*license) else {
                continue;
            };
            let mut alone = gaps.iter();
            walk(gaps, thresholds, calendar, |gap| {
                let story = Story::new(gap.start, thresholds, calendar);
                if let Some(unheld) = alone.next().filter(|unheld| **unheld != gap) {
                    let mut add = |story: &Story, times| {
                        counts.add(story, &End { login: gap.login, times }, calendar);
                    };
                    add(&Story::new(unheld.start, thresholds, calendar), -alike.times);
                    add(&story, alike.times);
                }
                story
            });
        }
    }
}
