//! Everybody's times without a login, grouped by where they begin: a policy decides each kind
//! once, however many users share it.

use crate::lookup::Grouping;
use crate::population::replay::{Counts, Ends, RunCalendar, Start, Story};
use crate::review::Thresholds;

/// The gaps of all users under one policy.
#[derive(Debug, Default)]
pub struct Gaps {
    /// By start; the ends by licence slot, of which few have more than one or two.
    kinds: Grouping<Start, Vec<(usize, EndsByDay)>>,
}

/// How many gaps end on a day or later.
#[derive(Debug)]
struct EndsByDay {
    /// By offset; the last is for the gaps that no login in the window ends. While gaps are
    /// added: how many end on the day itself.
    open: Vec<u32>,
    /// By offset: the days from there to the end, of all that are open.
    days: Vec<u64>,
}

impl Gaps {
    /// Adds a gap that ends with a login at an offset, `never` for none in the window.
    pub fn add(&mut self, start: Start, login: u32, license: usize, never: u32) {
        let Some(ends) = self.kinds.entry(start, |_| Vec::new()) else {
            return;
        };
        let known = ends.iter().position(|(slot, _)| *slot == license);
        let place = known.unwrap_or_else(|| {
            let open = vec![0; never as usize + 1];
            ends.push((license, EndsByDay { open, days: Vec::new() }));
            ends.len() - 1
        });
        let ends = ends.get_mut(place);
        if let Some(count) = ends.and_then(|(_, ends)| ends.open.get_mut(login as usize)) {
            *count += 1;
        }
    }

    /// After the last gap: turns what ends on a day into what is open on it.
    pub fn finish(&mut self) {
        for (_, ends) in self.kinds.values_mut().flatten() {
            let mut open = 0;
            let mut days = 0;
            ends.days = vec![0; ends.open.len()];
            for (count, sum) in ends.open.iter_mut().zip(&mut ends.days).rev() {
                *sum = days;
                open += *count;
                *count = open;
                days += u64::from(open);
            }
        }
    }

    /// Adds what policies do to these gaps, to each policy's counts by licence slot. Kind by kind,
    /// so that a kind's ends are near for all policies.
    pub fn count(&self, points: &mut [(Thresholds, Vec<Counts>)], calendar: &RunCalendar) {
        for (start, ends) in self.kinds.iter() {
            for (thresholds, counts) in &mut *points {
                let story = Story::new(*start, thresholds, calendar);
                for (license, ends) in ends {
                    if let Some(counts) = counts.get_mut(*license) {
                        counts.add(&story, ends, calendar);
                    }
                }
            }
        }
    }
}

impl Ends for EndsByDay {
    fn open_at(&self, offset: u32) -> i64 {
        self.open.get(offset as usize).copied().map_or(0, i64::from)
    }

    fn days_from(&self, offset: u32) -> i64 {
        let days = self.days.get(offset as usize).copied().unwrap_or(0);
        i64::try_from(days).unwrap_or(i64::MAX)
    }
}
