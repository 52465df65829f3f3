//! When users logged in: a login takes a byte or two.

use crate::calendar::{Date, Days};
use crate::problem::{Path, Problems};
use crate::request::{Node, Read};

/// One user's logins, ascending and each day once (R9).
#[derive(Debug, Default)]
pub struct LoginDates(pub Vec<Date>);

impl<'a> Read<'a> for LoginDates {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let dates = Vec::<Date>::read(node, path, problems)?;
        for (index, pair) in dates.windows(2).enumerate() {
            if let [before, date] = pair
                && date <= before
            {
                let message = format_args!("must be after the login before it ({before})");
                problems.add(path.item(index + 1), message);
            }
        }
        Some(Self(dates))
    }
}

/// A column of logins: of each user the days between one and the next, seven bits a byte.
#[derive(Debug, Default)]
pub struct Logins {
    bytes: Vec<u8>,
    /// Where each user's end.
    ends: Vec<u32>,
}

const MORE: u8 = 0x80;

fn low_bits(days: u32) -> u8 {
    u8::try_from(days & 0x7f).unwrap_or_default()
}

impl Logins {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn push(&mut self, LoginDates(dates): &LoginDates) {
        let mut before = Date::MIN;
        for date in dates {
            let mut days = date.days_since(before).0;
            while days >= u32::from(MORE) {
                self.bytes.push(low_bits(days) | MORE);
                days >>= 7;
            }
            self.bytes.push(low_bits(days));
            before = *date;
        }
        self.end();
    }

    fn end(&mut self) {
        self.ends.push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
    }

    pub fn append(&mut self, more: &Self) {
        let before = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        self.bytes.extend_from_slice(&more.bytes);
        self.ends.extend(more.ends.iter().map(|end| before.saturating_add(*end)));
    }

    /// A user's logins, ascending.
    pub fn of(&self, place: usize) -> impl Iterator<Item = Date> {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = place.checked_sub(1).map_or(0, end);
        let mut bytes = self.bytes.get(start..end(place)).unwrap_or_default().iter();
        let mut date = Date::MIN;
        std::iter::from_fn(move || {
            let mut days = 0;
            let mut shift = 0;
            loop {
                let byte = *bytes.next()?;
                days |= u32::from(byte & !MORE) << shift;
                if byte & MORE == 0 {
                    break;
                }
                shift += 7;
            }
            date = date.plus(Days(days));
            Some(date)
        })
    }
}
