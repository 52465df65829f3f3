//! Civil dates, counts of days, and pauses: the time that R2, R3 and R6 speak of.

mod month;

pub use month::Month;

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

/// A civil date from 0001-01-01 to 9999-12-31. Arithmetic is clamped to that range.
///
/// ```
/// use seatwise_core::calendar::{Date, Days};
/// let leap_day = Date::parse("2024-02-28").unwrap().plus(Days(1));
/// assert_eq!(leap_day.to_string(), "2024-02-29");
/// assert_eq!(Date::parse("2026-02-29"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(u32);

/// A number of days, calendar or counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Days(pub u32);

/// The day number of 9999-12-31, where 0001-01-01 is day 1.
const LAST_DAY: u32 = 3_652_059;

impl Date {
    /// 0001-01-01.
    pub const MIN: Self = Self(1);

    /// 9999-12-31.
    pub const MAX: Self = Self(LAST_DAY);

    /// Reads `"YYYY-MM-DD"`; `None` for any other form and for a day that no calendar has.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0, |number: u32, digit| {
                digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
            })
        };
        Self::of(number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?)
    }

    /// A day of a month, 1 to 12; `None` for one that no calendar has, and outside of the range.
    #[must_use]
    pub fn of(year: u32, month: u32, day: u32) -> Option<Self> {
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        let day = u32::try_from(date.num_days_from_ce()).ok();
        day.filter(|day| (1..=LAST_DAY).contains(day)).map(Self)
    }

    /// The date `days` later, at most [`Date::MAX`].
    #[must_use]
    pub const fn plus(self, days: Days) -> Self {
        let day = self.0.saturating_add(days.0);
        Self(if day > LAST_DAY { LAST_DAY } else { day })
    }

    /// Calendar days from `earlier` to this date; 0 where `earlier` is not earlier.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> Days {
        Days(self.0.saturating_sub(earlier.0))
    }

    /// The day of the week: 1 = Monday … 7 = Sunday.
    ///
    /// ```
    /// use seatwise_core::calendar::Date;
    /// assert_eq!(Date::parse("2026-01-05").unwrap().weekday(), 1);
    /// ```
    #[must_use]
    pub const fn weekday(self) -> u32 {
        // 0001-01-01 was a Monday.
        (self.0 - 1) % 7 + 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = i32::try_from(self.0)
            .ok()
            .and_then(NaiveDate::from_num_days_from_ce_opt)
            .ok_or(fmt::Error)?;
        write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// An optional date in four bytes, for columns of many.
///
/// `Option<Date>` over a non-zero number would be as small, but rustc 1.95 compiles
/// `option.map(|date| date.min(other))` over it wrongly when it optimises.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompactDate(u32);

impl From<Option<Date>> for CompactDate {
    fn from(date: Option<Date>) -> Self {
        Self(date.map_or(0, |Date(day)| day))
    }
}

impl From<CompactDate> for Option<Date> {
    fn from(CompactDate(day): CompactDate) -> Self {
        (day > 0).then_some(Date(day))
    }
}

/// An inclusive range of days that do not count as inactivity (R3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Pause {
    /// First day of the pause.
    pub from: Date,
    /// Last day of the pause, not before `from`.
    pub to: Date,
}

impl Pause {
    /// Calendar days in the pause.
    #[must_use]
    pub const fn length(self) -> Days {
        Days(self.to.days_since(self.from).0 + 1)
    }
}

/// A policy's pauses, sorted and merged so that overlapping ones count once (R3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pauses(Vec<Merged>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Merged {
    pause: Pause,
    /// Paused days before this pause begins.
    paused_before: Days,
}

impl Pauses {
    /// Merges what overlaps or touches. For the few pauses of a policy: its cost is quadratic.
    #[must_use]
    pub fn new(pauses: Vec<Pause>) -> Self {
        let mut sorted: Vec<Pause> = Vec::with_capacity(pauses.len());
        for pause in pauses {
            sorted.insert(sorted.partition_point(|earlier| *earlier < pause), pause);
        }
        let mut merged: Vec<Merged> = Vec::with_capacity(sorted.len());
        let mut days_so_far = Days(0);
        for pause in sorted {
            match merged.last_mut() {
                Some(last) if pause.from <= last.pause.to.plus(Days(1)) => {
                    last.pause.to = last.pause.to.max(pause.to);
                    days_so_far = Days(last.paused_before.0 + last.pause.length().0);
                }
                _ => {
                    merged.push(Merged { pause, paused_before: days_so_far });
                    days_so_far = Days(days_so_far.0 + pause.length().0);
                }
            }
        }
        Self(merged)
    }

    /// The merged pause that `date` lies in.
    #[must_use]
    pub fn containing(&self, date: Date) -> Option<Pause> {
        self.last_from(date).map(|merged| merged.pause).filter(|pause| date <= pause.to)
    }

    /// R3: the days in (`after`, `through`] that lie in no pause.
    #[must_use]
    pub fn counted(&self, after: Date, through: Date) -> Days {
        let calendar = through.days_since(after);
        Days(calendar.0.saturating_sub(self.paused(after, through).0))
    }

    /// The days in (`after`, `through`] that lie in a pause.
    #[must_use]
    pub fn paused(&self, after: Date, through: Date) -> Days {
        Days(self.paused_through(through).0.saturating_sub(self.paused_through(after).0))
    }

    /// R6: the first date t ≥ `from` with counted(`from`, t) ≥ `days`, at most [`Date::MAX`].
    #[must_use]
    pub fn first(&self, from: Date, days: Days) -> Date {
        if days == Days(0) {
            return from;
        }
        // Were there no pauses from here on, this would be it; each pause that begins
        // by then puts it off by the days that are still to come.
        let mut first = from.plus(days);
        for Merged { pause, .. } in
            self.0.iter().skip(self.0.partition_point(|m| m.pause.to <= from))
        {
            if pause.from > first {
                break;
            }
            let already_past = Date::max(pause.from, from.plus(Days(1)));
            first = first.plus(Days(pause.to.days_since(already_past).0 + 1));
        }
        first
    }

    fn last_from(&self, date: Date) -> Option<&Merged> {
        let begun = self.0.partition_point(|merged| merged.pause.from <= date);
        begun.checked_sub(1).and_then(|last| self.0.get(last))
    }

    fn paused_through(&self, date: Date) -> Days {
        self.last_from(date).map_or(Days(0), |Merged { pause, paused_before }| {
            Days(paused_before.0 + date.min(pause.to).days_since(pause.from).0 + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn pauses(ranges: &[(&str, &str)]) -> Pauses {
        Pauses::new(
            ranges.iter().map(|(from, to)| Pause { from: date(from), to: date(to) }).collect(),
        )
    }

    #[test]
    fn only_real_dates_in_the_wire_form_are_read() {
        for wrong in [
            "",
            "2026-2-3",
            "20260203",
            "2026-02-30",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "0000-01-01",
            "2026-01-02T00:00:00Z",
            "+026-01-01",
            "2026-01-0１",
            " 2026-01-01",
            "2026/01/01",
            "1900-02-29",
        ] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
        for right in ["0001-01-01", "2000-02-29", "2024-02-29", "9999-12-31"] {
            assert_eq!(date(right).to_string(), right);
        }
    }

    #[test]
    fn weekdays_are_the_calendars() {
        for (text, weekday) in [
            ("0001-01-01", 1),
            ("1970-01-01", 4),
            ("2000-02-29", 2),
            ("2024-02-29", 4),
            ("2026-01-01", 4),
            ("2026-12-31", 4),
            ("2027-01-01", 5),
            ("9999-12-31", 5),
        ] {
            assert_eq!(date(text).weekday(), weekday, "{text}");
        }
        let week: Vec<_> = (5..=12).map(|day| date(&format!("2026-01-{day:02}"))).collect();
        let weekdays: Vec<_> = week.into_iter().map(Date::weekday).collect();
        assert_eq!(weekdays, [1, 2, 3, 4, 5, 6, 7, 1]);
    }

    #[test]
    fn the_range_ends_clamp() {
        assert_eq!(Date::MIN.to_string(), "0001-01-01");
        assert_eq!(Date::MAX.to_string(), "9999-12-31");
        assert_eq!(date("9999-12-30").plus(Days(5)), Date::MAX);
        assert_eq!(Date::MAX.plus(Days(u32::MAX)), Date::MAX);
    }

    #[test]
    fn a_compact_date_is_the_same_option() {
        for date in [None, Some(Date::MIN), Some(date("2026-02-28")), Some(Date::MAX)] {
            assert_eq!(Option::from(CompactDate::from(date)), date);
        }
    }

    #[test]
    fn counted_days_leave_out_pauses_once() {
        // 20 to 24 December, given twice over and overlapping.
        let pauses = pauses(&[
            ("2026-12-22", "2026-12-24"),
            ("2026-12-20", "2026-12-22"),
            ("2026-12-21", "2026-12-21"),
        ]);
        assert_eq!(pauses.counted(date("2026-12-19"), date("2026-12-24")), Days(0));
        assert_eq!(pauses.counted(date("2026-12-18"), date("2026-12-25")), Days(2));
        assert_eq!(pauses.counted(date("2026-12-22"), date("2026-12-26")), Days(2));
        assert_eq!(pauses.counted(date("2026-12-26"), date("2026-12-22")), Days(0));
        assert_eq!(pauses.paused(date("2026-12-20"), date("2026-12-23")), Days(3));
    }

    #[test]
    fn first_is_the_first_date_that_counts_enough() {
        let pauses = pauses(&[
            ("2026-01-03", "2026-01-05"),
            ("2026-01-07", "2026-01-07"),
            ("9999-12-30", "9999-12-31"),
        ]);
        for from in 1..12 {
            let from = date(&format!("2026-01-{from:02}"));
            for days in (0..15).map(Days) {
                let slow = (0..100)
                    .map(|later| from.plus(Days(later)))
                    .find(|t| pauses.counted(from, *t) >= days);
                assert_eq!(Some(pauses.first(from, days)), slow, "{from} {days:?}");
            }
        }
        assert_eq!(pauses.first(date("9999-12-29"), Days(1)), Date::MAX);
    }

    #[test]
    fn a_date_is_in_a_pause_on_both_its_ends() {
        let pauses = pauses(&[("2026-12-20", "2026-12-31"), ("2027-01-01", "2027-01-04")]);
        assert_eq!(pauses.containing(date("2026-12-19")), None);
        let whole = Some(Pause { from: date("2026-12-20"), to: date("2027-01-04") });
        assert_eq!(pauses.containing(date("2026-12-20")), whole);
        assert_eq!(pauses.containing(date("2027-01-04")), whole);
        assert_eq!(pauses.containing(date("2027-01-05")), None);
    }
}
