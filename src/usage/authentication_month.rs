//! A month of one licence, as a snapshot keeps it and as a file of logins gives it.

use serde::Serialize;

use crate::calendar::{Date, Month};
use crate::commitment::Count;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read};

/// Users by logins of a month: 0, 1, 2, 3–5, 6–10, 11–20, 21 and more (C10).
pub type Distribution = [u64; 7];

/// The most logins of each band but the last.
const BAND_ENDS: [u64; 6] = [0, 1, 2, 5, 10, 20];

/// A month has no more days.
const MOST_DAYS: usize = 31;

/// The band of a user with so many logins.
pub fn band(logins: u64) -> usize {
    BAND_ENDS.partition_point(|end| *end < logins)
}

/// One licence's logins in one month. What a snapshot counted is taken as it stands: its users
/// may have changed between two of its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticationMonth {
    /// A contract month is named by the month that it begins in.
    pub month: Month,
    /// The licence's key.
    pub license: String,
    /// Users × days.
    pub logins: u64,
    /// Who logged in.
    pub active_users: u64,
    /// Who holds the licence.
    pub addressable_users: u64,
    /// All of them by logins.
    pub distribution: Distribution,
    /// From the first day on; `None` where it is not known.
    pub logins_by_day: Option<Vec<u64>>,
    /// That of the calendar month where it is not given.
    pub first_day: Date,
    /// The month is over, and all of its logins were there to be counted.
    pub is_complete: bool,
}

impl<'a> Read<'a> for AuthenticationMonth {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let month: Option<Month> = fields.required("month", problems);
        let license: Option<String> = fields.required("license", problems);
        if license.as_ref().is_some_and(|license| license.trim().is_empty()) {
            problems.add(path.field("license"), "must not be blank");
        }
        let mut count = |name| {
            let count: Option<Count> = fields.required(name, problems);
            count.map(|count| u64::from(count.get()))
        };
        let (logins, active_users, addressable_users) =
            (count("logins"), count("activeUsers"), count("addressableUsers"));
        let before = problems.count();
        let distribution: Option<Vec<Count>> = fields.required("distribution", problems);
        let is_whole = problems.count() == before;
        let distribution = distribution.filter(|_| is_whole).and_then(|users| {
            let found = users.len();
            let distribution = Distribution::try_from(numbers(users)).ok();
            if distribution.is_none() {
                let message =
                    format_args!("must have {} numbers, not {found}", BAND_ENDS.len() + 1);
                problems.add(path.field("distribution"), message);
            }
            distribution
        });
        let logins_by_day: Option<Vec<Count>> = fields.optional("loginsByDay", problems);
        if let Some(days) = logins_by_day.as_ref().filter(|days| days.len() > MOST_DAYS) {
            let message = format_args!("must be at most {MOST_DAYS} days, not {}", days.len());
            problems.add(path.field("loginsByDay"), message);
        }
        let first_day: Option<Date> = fields.optional("firstDay", problems);
        if let Some((day, month)) = first_day.zip(month).filter(|(day, m)| Month::of(*day) != *m) {
            let message = format_args!("must lie in {month}, not on {day}");
            problems.add(path.field("firstDay"), message);
        }
        let is_complete = fields.or("isComplete", true, problems);
        fields.finish(problems);
        let month = month?;
        Some(Self {
            month,
            license: license?,
            logins: logins?,
            active_users: active_users?,
            addressable_users: addressable_users?,
            distribution: distribution?,
            logins_by_day: logins_by_day.map(numbers),
            first_day: first_day.unwrap_or_else(|| month.first_day()),
            is_complete: is_complete?,
        })
    }
}

fn numbers(counts: Vec<Count>) -> Vec<u64> {
    counts.into_iter().map(|count| count.get().into()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_those_of_c10() {
        let bands = [(0, 0), (1, 1), (2, 2), (3, 3), (5, 3), (6, 4), (10, 4), (11, 5), (20, 5)];
        for (logins, expected) in bands.into_iter().chain([(21, 6), (31, 6)]) {
            assert_eq!(band(logins), expected, "{logins}");
        }
    }
}
