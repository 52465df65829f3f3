//! Everybody's times without a login, grouped by where they begin: a policy decides each kind
//! once, however many users share it.

use crate::lookup::Grouping;
use crate::population::replay::{Counts, Ends, Gap, RunCalendar, Start};
use crate::review::Thresholds;

/// The gaps of all users under one policy.
#[derive(Debug, Default)]
pub struct Gaps {
    kinds: Vec<Kind>,
    /// Kinds that begin with a login in the window and are free from the next day on, by day.
    by_day: Vec<Option<u32>>,
    others: Grouping<Start, u32>,
}

/// Gaps that begin alike.
#[derive(Debug)]
struct Kind {
    start: Start,
    /// By licence slot; few have more than one or two.
    ends: Vec<(usize, EndsByDay)>,
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
    pub fn add(&mut self, gap: Gap, license: usize, never: u32) {
        let place = self.place(gap);
        if let Some(kind) = self.kinds.get_mut(place as usize) {
            let known = kind.ends.iter().position(|(slot, _)| *slot == license);
            let place = known.unwrap_or_else(|| {
                let open = vec![0; never as usize + 1];
                kind.ends.push((license, EndsByDay { open, days: Vec::new() }));
                kind.ends.len() - 1
            });
            let ends = kind.ends.get_mut(place);
            if let Some(count) = ends.and_then(|(_, ends)| ends.open.get_mut(gap.login as usize)) {
                *count += 1;
            }
        }
    }

    fn place(&mut self, gap: Gap) -> u32 {
        let Self { kinds, by_day, others } = self;
        let mut new = || {
            kinds.push(Kind { start: gap.start, ends: Vec::new() });
            u32::try_from(kinds.len() - 1).unwrap_or(u32::MAX)
        };
        if gap.start.free_from != gap.begins + 1 {
            return others.entry(gap.start, |_| new()).map_or(u32::MAX, |place| *place);
        }
        let day = gap.begins as usize;
        if by_day.len() <= day {
            by_day.resize(day + 1, None);
        }
        match by_day.get_mut(day) {
            Some(known) => *known.get_or_insert_with(new),
            None => new(),
        }
    }

    /// After the last gap: turns what ends on a day into what is open on it.
    pub fn finish(&mut self) {
        for (_, ends) in self.kinds.iter_mut().flat_map(|kind| &mut kind.ends) {
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

    /// Adds what the policies do to these gaps, to each policy's counts by licence slot.
    pub fn count(&self, points: &mut [(Thresholds, Vec<Counts>)], calendar: &RunCalendar) {
        for Kind { start, ends } in &self.kinds {
            for (thresholds, counts) in &mut *points {
                for (license, ends) in ends {
                    if let Some(counts) = counts.get_mut(*license) {
                        counts.add_story(*start, ends, thresholds, calendar, &mut |_| {});
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
