//! The partners of a large org with two years of logins, as pages that Apex could have written.

use std::fmt::Write;

use seatwise_core::calendar::{Date, Days};
use seatwise_core::population::Population;

const PAGE: usize = 2_000;
const ACCOUNTS: u32 = 6_000;
/// Users were created from here on.
const FIRST_DAY: &str = "2020-01-01";
/// Logins are known from here on; what happened before is in the last login alone.
pub const LOGINS_FROM: &str = "2024-11-25";
/// The last day that anything is known of.
pub const TODAY: &str = "2026-11-22";

/// A small generator (an LCG, its upper half): the same users on every machine.
struct Dice(u64);

impl Dice {
    /// From 0 to `sides - 1`.
    const fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let upper = self.0 >> 32;
        ((upper * sides as u64) >> 32) as u32
    }
}

/// A user's days, counted from [`FIRST_DAY`].
struct Habits {
    created: u32,
    logins: Vec<u32>,
}

/// Four in ten log in every other week, three now and then, three did until they left. It comes
/// to twelve logins a year.
fn habits(dice: &mut Dice, today: u32) -> Habits {
    let created = dice.roll(today - 30);
    let (gap, left) = match dice.roll(10) {
        0..4 => ((3, 22), today),
        4..7 => ((8, 104), today),
        _ => ((5, 40), created + dice.roll(today - created)),
    };
    let mut logins = Vec::new();
    // One in twenty never logs in.
    let mut day = if dice.roll(20) == 0 { left + 1 } else { created + dice.roll(20) };
    while day <= left {
        logins.push(day);
        day += gap.0 + dice.roll(gap.1);
    }
    Habits { created, logins }
}

/// The users' columns as JSON lists that are still open.
#[derive(Default)]
struct Columns {
    texts: [(&'static str, String); 11],
}

/// Writes the texts of days once; they are needed millions of times.
pub struct Calendar {
    days: Vec<String>,
    today: u32,
    logins_from: u32,
}

impl Calendar {
    pub fn new() -> Self {
        let day = |text: &str| Date::parse(text).expect("a date");
        let since = |text: &str| day(text).days_since(day(FIRST_DAY)).0;
        let today = since(TODAY);
        let days = (0..today + 200).map(|days| format!("\"{}\"", day(FIRST_DAY).plus(Days(days))));
        Self { days: days.collect(), today, logins_from: since(LOGINS_FROM) }
    }

    fn text(&self, day: u32) -> &str {
        self.days.get(day as usize).map_or("null", String::as_str)
    }
}

/// So many users in a population.
pub fn population(users: usize) -> Population {
    let calendar = Calendar::new();
    let mut dice = Dice(42);
    let mut population = Population::default();
    for first in (0..users).step_by(PAGE) {
        let page = page(first..users.min(first + PAGE), &calendar, &mut dice);
        population.add(page.as_bytes()).expect("a valid page");
    }
    population
}

/// `{"columns": {"id": […], …}}`
fn page(places: std::ops::Range<usize>, calendar: &Calendar, dice: &mut Dice) -> String {
    let names = [
        "id",
        "createdDate",
        "isActive",
        "stage",
        "lastLoginDate",
        "exemptUntil",
        "license",
        "policy",
        "name",
        "account",
        "loginDates",
    ];
    let mut columns = Columns { texts: names.map(|name| (name, String::new())) };
    for place in places {
        add_user(place, calendar, dice, &mut columns);
    }
    let lists =
        columns.texts.map(|(name, list)| format!("\"{name}\":[{}]", list.trim_end_matches(',')));
    format!("{{\"columns\":{{{}}}}}", lists.join(","))
}

fn add_user(place: usize, calendar: &Calendar, dice: &mut Dice, columns: &mut Columns) {
    let Habits { created, logins } = habits(dice, calendar.today);
    let known = logins.iter().filter(|login| **login >= calendar.logins_from);
    let mut login_dates = String::from("[");
    for login in known {
        login_dates.push_str(calendar.text(*login));
        login_dates.push(',');
    }
    let login_dates = format!("{}]", login_dates.trim_end_matches(','));
    // One in a hundred is held by hand, or was a while ago; another has the grace of a return.
    let held_until = match dice.roll(100) {
        0 => Some(calendar.today + 120 - dice.roll(240)),
        1 => logins.last().map(|login| login + 30),
        _ => None,
    };
    let account = dice.roll(ACCOUNTS);
    let values = [
        format!("\"005Pr{place:010}AAA\""),
        calendar.text(created).to_owned(),
        (dice.roll(25) > 0).to_string(),
        if dice.roll(25) == 0 { "\"Exempt\"" } else { "\"Active\"" }.to_owned(),
        logins.last().map_or("null", |login| calendar.text(*login)).to_owned(),
        held_until.map_or("null", |day| calendar.text(day)).to_owned(),
        if dice.roll(8) == 0 {
            "\"PID_Partner_Community_Login\""
        } else {
            "\"PID_Partner_Community\""
        }
        .to_owned(),
        if account < ACCOUNTS / 20 { "\"Critical partners\"" } else { "null" }.to_owned(),
        format!("\"Person {} of {place}\"", dice.roll(500)),
        format!("\"Partner {account} Ltd.\""),
        login_dates,
    ];
    for ((_, list), value) in columns.texts.iter_mut().zip(values) {
        let _ = write!(list, "{value},");
    }
}
