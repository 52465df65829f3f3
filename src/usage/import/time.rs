//! Times as exports write them, and the civil date of each in the org's time zone.

use super::request::{SlashedDates, Zone};
use crate::calendar::{Date, Days};

/// Seconds since the beginning of 0001-01-01, UTC.
pub type Instant = i64;

const DAY: i64 = 86_400;

/// When a login was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    Instant(Instant),
    /// Without a zone: taken to be the org's own.
    Local(Date),
}

/// The civil date of a time, in the org's time zone.
///
/// # Errors
/// What is wrong with the text, in words.
pub fn date(text: &str, zone: &Zone, slashed: Option<SlashedDates>) -> Result<Date, &'static str> {
    let text = text.trim();
    let time = if text.contains('/') {
        slashed_time(text, slashed)?
    } else if text.contains('-') {
        whole(text, Scan::iso)
    } else {
        whole(text, Scan::digits_only)
    };
    match time {
        None => Err("is no date and time like 2026-01-31T08:30:00Z"),
        Some(Time::Local(date)) => Ok(date),
        Some(Time::Instant(instant)) => {
            zone.date(instant).ok_or("lies before the first year of the calendar")
        }
    }
}

/// What a text says, where nothing is left of it.
fn whole<'t>(text: &'t str, read: impl FnOnce(&mut Scan<'t>) -> Option<Time>) -> Option<Time> {
    let mut scan = Scan(text.as_bytes());
    read(&mut scan).filter(|_| scan.0.is_empty())
}

/// Where the order is not said, a date that has only one meaning is told all the same.
fn slashed_time(text: &str, order: Option<SlashedDates>) -> Result<Option<Time>, &'static str> {
    let read = |order| whole(text, |scan| scan.slashed(order));
    if let Some(order) = order {
        return Ok(read(order));
    }
    match (read(SlashedDates::MonthFirst), read(SlashedDates::DayFirst)) {
        (Some(one), Some(other)) if one != other => {
            Err("may have the day or the month first, and nothing says which")
        }
        (one, other) => Ok(one.or(other)),
    }
}

/// Reads `2026-01-31T08:30:00Z`.
pub fn instant(text: &str) -> Option<Instant> {
    match whole(text, Scan::iso) {
        Some(Time::Instant(instant)) => Some(instant),
        _ => None,
    }
}

/// The day that so many seconds after 0001-01-01 lie in.
pub fn day_of(seconds: i64) -> Option<Date> {
    let days = u32::try_from(seconds.div_euclid(DAY)).ok()?;
    Some(Date::MIN.plus(Days(days)))
}

/// What is left to read.
struct Scan<'t>(&'t [u8]);

impl Scan<'_> {
    fn skip(&mut self, byte: u8) -> Option<()> {
        self.0 = self.0.strip_prefix(&[byte])?;
        Some(())
    }

    /// A number of at least and at most so many digits.
    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.0.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) = self.0.split_at_checked(digits).filter(|_| digits >= least)?;
        self.0 = rest;
        Some(number.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
    }

    /// `2026-01-31`, or with a time and perhaps a zone.
    fn iso(&mut self) -> Option<Time> {
        let (year, ()) = (self.number(4, 4)?, self.skip(b'-')?);
        let (month, ()) = (self.number(2, 2)?, self.skip(b'-')?);
        let date = Date::of(year, month, self.number(2, 2)?)?;
        if self.0.is_empty() {
            return Some(Time::Local(date));
        }
        self.skip(b'T').or_else(|| self.skip(b' '))?;
        let seconds = self.clock()?;
        self.zoned(date, seconds)
    }

    /// `20260131083000.123`, which is UTC.
    fn digits_only(&mut self) -> Option<Time> {
        let date = Date::of(self.number(4, 4)?, self.number(2, 2)?, self.number(2, 2)?)?;
        let seconds = seconds(self.number(2, 2)?, self.number(2, 2)?, self.number(2, 2)?)?;
        self.fraction()?;
        Some(at(date, seconds, 0))
    }

    /// `1/31/2026, 8:30:00 AM PST`, with or without comma, seconds, half of the day and zone.
    fn slashed(&mut self, order: SlashedDates) -> Option<Time> {
        let (first, ()) = (self.number(1, 2)?, self.skip(b'/')?);
        let (second, ()) = (self.number(1, 2)?, self.skip(b'/')?);
        let (month, day) = match order {
            SlashedDates::MonthFirst => (first, second),
            SlashedDates::DayFirst => (second, first),
        };
        let date = Date::of(self.number(4, 4)?, month, day)?;
        if self.0.is_empty() {
            return Some(Time::Local(date));
        }
        let _ = self.skip(b',');
        self.skip(b' ')?;
        let seconds = self.clock()?;
        self.zoned(date, seconds)
    }

    /// Seconds since midnight of `8:30`, `08:30:00.123` or `8:30:00 AM`.
    fn clock(&mut self) -> Option<i64> {
        let (hour, ()) = (self.number(1, 2)?, self.skip(b':')?);
        let minute = self.number(2, 2)?;
        let second = if self.skip(b':').is_some() { self.number(2, 2)? } else { 0 };
        self.fraction()?;
        let hour = match self.half_of_day() {
            None => hour,
            Some(_) if !(1..=12).contains(&hour) => return None,
            Some(half) => hour % 12 + half,
        };
        seconds(hour, minute, second)
    }

    fn fraction(&mut self) -> Option<()> {
        if self.skip(b'.').is_some() {
            self.number(1, 9)?;
        }
        Some(())
    }

    /// The hour that `AM` or `PM` begins with.
    fn half_of_day(&mut self) -> Option<u32> {
        let rest = self.0.strip_prefix(b" ").unwrap_or(self.0);
        let (half, rest) = rest.split_at_checked(2)?;
        let hour = match half.to_ascii_uppercase().as_slice() {
            b"AM" => 0,
            b"PM" => 12,
            _ => return None,
        };
        self.0 = rest;
        Some(hour)
    }

    /// The zone: `Z`, `GMT`, `UTC`, `+01:00`, `+0100`, `+01`. Another name, of which the same one
    /// stands for several zones, and none at all are taken for the org's.
    fn zoned(&mut self, date: Date, seconds: i64) -> Option<Time> {
        let _ = self.skip(b' ');
        let sign = match self.0.first() {
            None => return Some(Time::Local(date)),
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => {
                let name = std::mem::take(&mut self.0);
                let is_name = name.len() <= 5 && name.iter().all(u8::is_ascii_alphabetic);
                return match name {
                    b"Z" | b"GMT" | b"UTC" => Some(at(date, seconds, 0)),
                    _ => is_name.then_some(Time::Local(date)),
                };
            }
        };
        self.0 = self.0.get(1..).unwrap_or_default();
        let hours = self.number(2, 2)?;
        let _ = self.skip(b':');
        let minutes = if self.0.is_empty() { 0 } else { self.number(2, 2)? };
        let offset = i64::from(hours * 60 + minutes);
        (offset <= Zone::MOST_MINUTES).then(|| at(date, seconds, sign * offset))
    }
}

fn at(date: Date, seconds: i64, offset_minutes: i64) -> Time {
    let days = i64::from(date.days_since(Date::MIN).0);
    Time::Instant(days * DAY + seconds - offset_minutes * 60)
}

/// A leap second is the last one of its minute.
fn seconds(hour: u32, minute: u32, second: u32) -> Option<i64> {
    let is_clock = hour < 24 && minute < 60 && second <= 60;
    is_clock.then(|| i64::from(hour * 3_600 + minute * 60 + second.min(59)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, slashed: Option<SlashedDates>) -> Option<String> {
        let zone = Zone::of(&[("0001-01-01T00:00:00Z", 60), ("2026-03-29T01:00:00Z", 120)]);
        date(text, &zone, slashed).ok().map(|date| date.to_string())
    }

    #[test]
    fn a_time_is_a_date_of_the_orgs_zone() {
        for (text, expected) in [
            ("2026-01-31", "2026-01-31"),
            ("2026-01-31T22:59:59Z", "2026-01-31"),
            ("2026-01-31T23:00:00Z", "2026-02-01"),
            ("2026-01-31T23:00:00.000+0000", "2026-02-01"),
            ("2026-01-31T18:00:00.000-05:00", "2026-02-01"),
            ("2026-01-31 23:00 GMT", "2026-02-01"),
            ("2026-01-31 23:30:00", "2026-01-31"),
            ("2026-03-28T23:00:00Z", "2026-03-29"),
            ("2026-03-29T21:59:59Z", "2026-03-29"),
            ("2026-03-29T22:00:00Z", "2026-03-30"),
            ("20260131230000.123", "2026-02-01"),
            ("20260131225959", "2026-01-31"),
            (" 2026-01-31T23:59:60Z ", "2026-02-01"),
        ] {
            assert_eq!(told(text, None).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn slashes_need_an_order() {
        let text = "2/1/2026, 11:30:00 PM PST";
        assert_eq!(told(text, None), None);
        let month_first = told(text, Some(SlashedDates::MonthFirst));
        assert_eq!(month_first.as_deref(), Some("2026-02-01"));
        assert_eq!(told(text, Some(SlashedDates::DayFirst)).as_deref(), Some("2026-01-02"));
        let gmt = told("2/1/2026 11:30 PM GMT", Some(SlashedDates::MonthFirst));
        assert_eq!(gmt.as_deref(), Some("2026-02-02"));
        let midnight = told("2/1/2026 12:30 AM GMT", Some(SlashedDates::MonthFirst));
        assert_eq!(midnight.as_deref(), Some("2026-02-01"));
        assert_eq!(told("22/11/2026 13:05:00", Some(SlashedDates::MonthFirst)), None);
        for (text, date) in
            [("22/11/2026", "2026-11-22"), ("11/22/2026", "2026-11-22"), ("3/3/2026", "2026-03-03")]
        {
            assert_eq!(told(text, None).as_deref(), Some(date));
        }
    }

    #[test]
    fn nonsense_is_no_time() {
        for text in [
            "",
            "-",
            "/",
            "2026",
            "2026-02-30",
            "2026-01-31T",
            "2026-01-31T24:00:00Z",
            "2026-01-31T08:60:00Z",
            "2026-01-31T08:30:00+19:00",
            "2026-01-31T08:30:00Z!",
            "2026-01-31T08:30:00 Berlin!",
            "2026-01-31T13:00:00 PM",
            "2026-01-31T08:30:00.",
            "20260131",
            "202601310830",
            "46053.354",
            "0001-01-01T00:00:00+05:00",
        ] {
            assert_eq!(told(text, Some(SlashedDates::DayFirst)), None, "{text}");
        }
    }
}
