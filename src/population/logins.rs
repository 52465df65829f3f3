//! When users logged in: a login takes a byte or two.

use crate::calendar::{Date, Days};
use crate::problem::{Path, Problems};
use crate::request::{Node, Read, required};

/// One user's logins, ascending and each day once (R9).
#[derive(Debug, Default)]
pub struct LoginDates(pub Vec<Date>);

impl<'a> Read<'a> for LoginDates {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let nodes = node.into_list(path, problems)?;
        let mut dates: Vec<Date> = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.into_iter().enumerate() {
            let path = path.item(index);
            let Some(date) = required(Some(node), path, problems) else {
                continue;
            };
            if let Some(before) = dates.last().filter(|before| date <= **before) {
                problems.add(path, format_args!("must be after the login before it ({before})"));
            }
            dates.push(date);
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

    /// Another column's user as it stands there.
    pub fn push_same(&mut self, other: &Self, place: usize) {
        self.bytes.extend_from_slice(other.bytes_of(place));
        self.end();
    }

    fn bytes_of(&self, place: usize) -> &[u8] {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = place.checked_sub(1).map_or(0, end);
        self.bytes.get(start..end(place)).unwrap_or_default()
    }

    pub fn append(&mut self, more: &Self) {
        let before = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        self.bytes.extend_from_slice(&more.bytes);
        self.ends.extend(more.ends.iter().map(|end| before.saturating_add(*end)));
    }

    /// A user's logins, ascending.
    pub fn of(&self, place: usize) -> impl Iterator<Item = Date> {
        let mut bytes = self.bytes_of(place).iter();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn after(days: &[u32]) -> LoginDates {
        let mut at = date("2026-01-01");
        LoginDates(days.iter().map(|days| (at = at.plus(Days(*days)), at).1).collect())
    }

    /// Days that seven bits, fourteen and twenty-one just hold and just do not.
    fn users() -> Vec<LoginDates> {
        vec![
            LoginDates::default(),
            LoginDates(vec![Date::MIN]),
            LoginDates(vec![Date::MIN, Date::MIN.plus(Days(1)), Date::MAX]),
            LoginDates(vec![date("9999-12-30"), Date::MAX]),
            after(&[0, 1, 127, 128, 129, 255, 256, 16_383, 16_384, 16_385, 300_000]),
            LoginDates::default(),
            LoginDates(vec![Date::MIN.plus(Days(2_097_151)), Date::MIN.plus(Days(2_097_152))]),
            after(&[7]),
        ]
    }

    fn column(users: &[LoginDates]) -> Logins {
        let mut logins = Logins::default();
        for user in users {
            logins.push(user);
        }
        logins
    }

    #[test]
    fn logins_come_back_as_they_went_in() {
        let users = users();
        let logins = column(&users);
        assert_eq!(logins.len(), users.len());
        for (place, LoginDates(dates)) in users.iter().enumerate() {
            assert_eq!(logins.of(place).collect::<Vec<_>>(), *dates, "{place}");
        }
        assert_eq!(logins.of(users.len()).next(), None);
    }

    #[test]
    fn a_page_behind_another_keeps_its_users() {
        let users = users();
        for first in 0..=users.len() {
            let (one, two) = users.split_at(first);
            let mut logins = column(one);
            logins.append(&column(two));
            assert_eq!(logins.len(), users.len());
            for (place, LoginDates(dates)) in users.iter().enumerate() {
                assert_eq!(logins.of(place).collect::<Vec<_>>(), *dates, "{first} {place}");
            }
        }
    }

    #[test]
    fn a_login_within_four_months_of_the_one_before_takes_a_byte() {
        let days = [127; 50];
        let logins = column(&[after(&days)]);
        let LoginDates(dates) = after(&days);
        let first = column(&[LoginDates(vec![dates[0]])]);
        assert_eq!(logins.bytes.len(), first.bytes.len() + 49);
    }
}
