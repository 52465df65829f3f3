//! A set of days, a few bytes a month.

use crate::calendar::{Date, Days, Month};

/// Days by calendar month, a bit a day.
#[derive(Clone, Debug, Default)]
pub struct DaySet(Vec<(Month, u32)>);

impl DaySet {
    /// Adds a day; one that is there already changes nothing.
    pub fn insert(&mut self, date: Date) {
        let month = Month::of(date);
        let bit = 1 << date.days_since(month.first_day()).0;
        match self.0.binary_search_by_key(&month, |(month, _)| *month) {
            Ok(at) => self.0.get_mut(at).into_iter().for_each(|(_, days)| *days |= bit),
            Err(at) => self.0.insert(at, (month, bit)),
        }
    }

    /// The days, ascending.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Date> {
        self.0.iter().flat_map(|(month, days)| {
            let (first, days) = (month.first_day(), *days);
            (0..31).filter(move |day| days >> day & 1 == 1).map(move |day| first.plus(Days(day)))
        })
    }
}
