//! The days of a replay as offsets from its first one, and where R3 and R6 lead on them.

use crate::calendar::{Date, Days, Pauses};

/// The days that are looked at, and the weekday of the runs (R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: Date,
    /// Not before `from`.
    pub to: Date,
    /// 1 = Monday … 7.
    pub run_weekday: u32,
}

impl Window {
    /// How many days it has; also the offset that stands for "not within the window".
    pub const fn days(self) -> u32 {
        self.to.days_since(self.from).0 + 1
    }

    /// Where a date stands, at most [`Window::days`]; `None` before the window.
    pub fn offset(self, date: Date) -> Option<u32> {
        (date >= self.from).then(|| date.days_since(self.from).0.min(self.days()))
    }

    pub const fn date(self, offset: u32) -> Date {
        self.from.plus(Days(offset))
    }

    /// The offsets of the run days.
    pub fn runs(self) -> impl Iterator<Item = u32> {
        (self.first_run()..self.days()).step_by(7)
    }

    fn first_run(self) -> u32 {
        (self.run_weekday + 7 - self.from.weekday()) % 7
    }
}

/// What a policy's pauses make of a window's days. Everything is looked up, nothing searched.
#[derive(Debug)]
pub struct RunCalendar {
    window: Window,
    /// R3 from the first day to each offset, one behind the last included.
    counted: Vec<u32>,
    /// By counted days: the first offset that has so many.
    reached: Vec<u32>,
    /// By offset: the first run day from there on, paused or not.
    next_run: Vec<u32>,
    /// By offset: the first run day from there on that lies in no pause (R5 row 9).
    next_acting_run: Vec<u32>,
}

impl RunCalendar {
    pub fn new(window: Window, pauses: &Pauses) -> Self {
        let days = window.days();
        let (mut counted, mut reached) = (Vec::new(), Vec::new());
        for offset in 0..=days {
            let so_far = pauses.counted(window.from, window.date(offset)).0;
            if reached.len() <= so_far as usize {
                reached.push(offset);
            }
            counted.push(so_far);
        }
        let after = |is_run: &dyn Fn(u32) -> bool| {
            let mut next = days;
            let mut column: Vec<u32> = (0..=days)
                .rev()
                .map(|offset| {
                    if offset < days && is_run(offset) {
                        next = offset;
                    }
                    next
                })
                .collect();
            column.reverse();
            column
        };
        let is_run = |offset: u32| offset % 7 == window.first_run();
        let is_paused = |offset: u32| pauses.containing(window.date(offset)).is_some();
        let next_run = after(&is_run);
        let next_acting_run = after(&|offset| is_run(offset) && !is_paused(offset));
        Self { window, counted, reached, next_run, next_acting_run }
    }

    /// The offset that stands for "not within the window".
    pub const fn never(&self) -> u32 {
        self.window.days()
    }

    /// R3 from the window's first day to an offset.
    #[expect(clippy::cast_possible_wrap, reason = "a window's days are few")]
    pub fn counted(&self, offset: u32) -> i32 {
        self.counted.get(offset as usize).or(self.counted.last()).copied().unwrap_or(0) as i32
    }

    /// The first offset with so many counted days; the window's first for none or fewer.
    pub fn reached(&self, counted: i32) -> u32 {
        let Ok(counted) = usize::try_from(counted) else {
            return 0;
        };
        self.reached.get(counted).copied().unwrap_or(self.never())
    }

    /// R6's first(offset, days).
    pub fn first(&self, offset: u32, Days(days): Days) -> u32 {
        match i32::try_from(days) {
            Ok(0) => offset,
            Ok(days) => self.reached(self.counted(offset).saturating_add(days)),
            Err(_) => self.never(),
        }
    }

    /// The first run from an offset on.
    pub fn run_from(&self, offset: u32) -> u32 {
        self.next_run.get(offset as usize).copied().unwrap_or(self.never())
    }

    /// The first run from an offset on that lies in no pause.
    pub fn acting_run_from(&self, offset: u32) -> u32 {
        self.next_acting_run.get(offset as usize).copied().unwrap_or(self.never())
    }
}
