//! Calendar months, which commitments and reports are counted in.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use super::Date;
use crate::problem::{Path, Problems, Short};
use crate::request::{Node, Read};

/// A calendar month from 0001-01 to 9999-12. Arithmetic is clamped to that range.
///
/// ```
/// use seatwise_core::calendar::Month;
/// let month = Month::parse("2025-11").unwrap().plus(2);
/// assert_eq!(month.to_string(), "2026-01");
/// assert_eq!(month.of_year(), 1);
/// assert_eq!(month.first_day().to_string(), "2026-01-01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u32);

/// The months from 0001-01, which is 0, to 9999-12.
const LAST: u32 = 9_999 * 12 - 1;

impl Month {
    /// Reads `"YYYY-MM"`; `None` for any other form and for a month that no calendar has.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // Its first day says it all.
        (text.len() == 7).then(|| Date::parse(&format!("{text}-01"))).flatten().map(Self::of)
    }

    /// The month of a date.
    #[must_use]
    pub fn of(Date(day): Date) -> Self {
        let date = i32::try_from(day).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
        let year = date.map_or(1, |date| date.year().unsigned_abs());
        Self((year - 1) * 12 + date.map_or(0, |date| date.month0()))
    }

    /// Its number in the year, 1 to 12.
    #[must_use]
    pub const fn of_year(self) -> u32 {
        self.0 % 12 + 1
    }

    /// The month so many months later, at most 9999-12.
    #[must_use]
    pub const fn plus(self, months: u32) -> Self {
        let month = self.0.saturating_add(months);
        Self(if month > LAST { LAST } else { month })
    }

    /// The month so many months earlier, at least 0001-01.
    #[must_use]
    pub const fn minus(self, months: u32) -> Self {
        Self(self.0.saturating_sub(months))
    }

    /// Months from `earlier` to this one; 0 where `earlier` is not earlier.
    #[must_use]
    pub const fn months_since(self, earlier: Self) -> u32 {
        self.0.saturating_sub(earlier.0)
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        Date::of(self.0 / 12 + 1, self.of_year(), 1).unwrap_or(Date::MIN)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        if self.0 == LAST { Date::MAX } else { Date(self.plus(1).first_day().0 - 1) }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0 / 12 + 1, self.of_year())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'a> Read<'a> for Month {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        const EXPECTED: &str = "must be a month as \"YYYY-MM\", not";
        let Node::Text(text) = node else {
            problems.add(path, format_args!("{EXPECTED} {}", node.kind()));
            return None;
        };
        let month = Self::parse(&text);
        if month.is_none() {
            problems.add(path, format_args!("{EXPECTED} `{}`", Short(&text)));
        }
        month
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Days;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn only_months_in_the_wire_form_are_read() {
        for wrong in ["", "2026", "2026-1", "2026-00", "2026-13", "0000-01", "202-001", "2026-0１"]
        {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
        for right in ["0001-01", "2026-12", "9999-12"] {
            assert_eq!(month(right).to_string(), right);
        }
    }

    #[test]
    fn a_month_holds_its_days() {
        for text in ["0001-01", "2024-02", "2026-12", "9999-12"] {
            let month = month(text);
            assert_eq!(Month::of(month.first_day()), month);
            assert_eq!(Month::of(month.last_day()), month);
            let next = month.last_day().plus(Days(1));
            assert_eq!(Month::of(next), month.plus(1));
        }
        assert_eq!(month("2024-02").last_day(), Date::parse("2024-02-29").unwrap());
        assert_eq!(Month::of(Date::parse("2024-02-29").unwrap()), month("2024-02"));
        assert_eq!(Month::of(Date::MAX), month("9999-12"));
    }

    #[test]
    fn the_range_ends_clamp() {
        assert_eq!(month("9999-11").plus(5), month("9999-12"));
        assert_eq!(month("0001-02").minus(5), month("0001-01"));
        assert_eq!(month("2026-03").minus(15), month("2024-12"));
        assert_eq!(month("2026-03").months_since(month("2024-12")), 15);
        assert_eq!(month("2024-12").months_since(month("2026-03")), 0);
    }
}
