//! The busiest days, and how the days of a week differ (C10).

use std::cmp::Reverse;

use serde::Serialize;

use crate::calendar::{self, Date};
use crate::commitment::ratio;
use crate::order::{Ordered, ascending_by_key};
use crate::usage::authentication_month::AuthenticationMonth;

/// So many busiest days are told.
const BUSIEST: usize = 10;

/// A day with logins.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct BusyDay {
    date: Date,
    logins: u64,
}

/// Logins by day, of the licences whose days are known.
#[derive(Debug)]
pub struct Days(Ordered<Date, u64>);

impl<'a> FromIterator<&'a AuthenticationMonth> for Days {
    fn from_iter<I: IntoIterator<Item = &'a AuthenticationMonth>>(rows: I) -> Self {
        let mut days: Ordered<Date, u64> = Ordered::default();
        for row in rows {
            let known = row.logins_by_day.iter().flatten();
            for (later, logins) in (0..).map(calendar::Days).zip(known) {
                days.change(row.first_day.plus(later), |sum| *sum += logins);
            }
        }
        Self(days)
    }
}

impl Days {
    /// The days with the most logins, the earlier one first where they are as many.
    pub fn busiest(&self) -> Vec<BusyDay> {
        let with_logins = self.0.iter().filter(|(_, logins)| **logins > 0);
        let days = with_logins.map(|(date, logins)| BusyDay { date: *date, logins: *logins });
        let mut days = ascending_by_key(days.collect(), |day| (Reverse(day.logins), day.date));
        days.truncate(BUSIEST);
        days
    }

    /// Monday to Sunday: mean logins of such a day.
    pub fn weekdays(&self) -> [Option<f64>; 7] {
        let mut sums = [(0, 0); 7];
        for (date, logins) in self.0.iter() {
            let weekday = usize::try_from(date.weekday() - 1).ok();
            if let Some((sum, days)) = weekday.and_then(|weekday| sums.get_mut(weekday)) {
                *sum += logins;
                *days += 1;
            }
        }
        sums.map(|(sum, days)| ratio(sum, days))
    }
}
