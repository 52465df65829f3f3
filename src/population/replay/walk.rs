//! One user's way through a window: the times without a login, one after the other.

use super::calendar::{RunCalendar, Window};
use super::story::{Start, Story};
use crate::calendar::{Date, Days, Pauses};
use crate::review::Thresholds;

/// What R9 knows of one user.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub created: Date,
    pub last_login: Option<Date>,
    pub exempt_until: Option<Date>,
}

/// A time without a login.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    pub start: Start,
    /// Its first day as an offset; 0 where it begins before the window.
    pub begins: u32,
    /// The login that ends it, as an offset; the window's length for none within it.
    pub login: u32,
}

impl Gap {
    /// Its counted days up to the login that ends it, or to the window's end.
    pub fn idle(&self, calendar: &RunCalendar) -> i32 {
        calendar.counted(self.login).saturating_sub(self.start.counted)
    }

    /// Whether the login comes before any run could warn.
    pub fn is_quiet(&self, thresholds: &Thresholds, calendar: &RunCalendar) -> bool {
        let Days(warned) = thresholds.first_warning_days;
        i64::from(self.idle(calendar)) < i64::from(warned)
    }
}

/// R9: what is known when the window begins, and each login within it, as gaps. The hold that a
/// user came with counts; the ones that a replay gives do not.
pub fn gaps(
    known: Known,
    logins: impl Iterator<Item = Date>,
    window: Window,
    calendar: &RunCalendar,
    pauses: &Pauses,
    gaps: &mut Vec<Gap>,
) {
    gaps.clear();
    let never = calendar.never();
    let after = |date: Option<Date>| {
        date.and_then(|date| window.offset(date)).map_or(0, |offset| offset + 1)
    };
    let free_from = after(Some(known.created)).max(after(known.exempt_until));
    let start_on = |date: Date| match window.offset(date) {
        None => (Start::before_window(date, window.from, pauses), 0),
        Some(offset) => (Start::at(offset, calendar), offset),
    };
    let mut push = |(start, begins): (Start, u32), login| {
        gaps.push(Gap { start: start.not_before(free_from), begins, login });
    };
    let mut before = known.last_login.filter(|login| *login < window.from);
    let mut open = None;
    // R9: a last login within the window joins the logins, in its place.
    let joined = known.last_login.filter(|login| *login >= window.from);
    for date in merged(logins, joined) {
        let Some(offset) = window.offset(date) else {
            before = before.max(Some(date));
            continue;
        };
        let start =
            open.unwrap_or_else(|| start_on(before.unwrap_or(known.created.max(window.from))));
        if offset < never {
            push(start, offset);
            open = Some((Start::at(offset, calendar), offset));
        } else {
            open = Some(start);
        }
    }
    push(open.unwrap_or_else(|| start_on(before.unwrap_or(known.created))), never);
}

/// Ascending dates with another one in its place; that one once.
fn merged(dates: impl Iterator<Item = Date>, extra: Option<Date>) -> impl Iterator<Item = Date> {
    let mut dates = dates.peekable();
    let mut extra = extra;
    std::iter::from_fn(move || {
        if let Some(date) = extra {
            match dates.peek() {
                Some(next) if *next < date => {}
                Some(next) if *next == date => extra = None,
                _ => return extra.take(),
            }
        }
        dates.next()
    })
}

/// Goes through a user's gaps with the holds that a false positive gives: on the day of that
/// login the account is switched on, with its grace.
pub fn walk(
    gaps: &[Gap],
    thresholds: &Thresholds,
    calendar: &RunCalendar,
    mut visit: impl FnMut(Gap) -> Story,
) {
    let never = calendar.never();
    let mut free_from = 0;
    for gap in gaps {
        let story = visit(Gap { start: gap.start.not_before(free_from), ..*gap });
        if story.deactivation <= gap.login && gap.login < never {
            let held_until = calendar.first(gap.login, thresholds.reactivation_grace_days);
            free_from = free_from.max(held_until + 1);
        }
    }
}
