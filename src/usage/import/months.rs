//! The months that files of logins hold, licence by licence.

use serde::Serialize;

use super::spans::Span;
use super::table::Table;
use crate::calendar::{Date, Days, Month};
use crate::order::{Ordered, unique};
use crate::usage::authentication_month::{AuthenticationMonth, Distribution, band};

/// What the files hold.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedMonths {
    /// By month and licence: of every licence that a user in the files holds, every month that
    /// they have any row of. A month between them without one is missing. One that they cover from
    /// its first day to its last is complete.
    rows: Vec<AuthenticationMonth>,
    /// The days that the files cover, each from its first row to its last one; the earliest first,
    /// with a gap between any two of them.
    spans: Vec<Span>,
    /// Users whose licence is not known; their logins are in no row.
    unknown_users: usize,
}

/// Licences by the 18 characters of their holder's id.
pub type Licenses = Ordered<String, String>;

/// Who holds each licence, with or without a login.
pub type Addressable = Ordered<String, u64>;

/// The months of the files. Where it is not known how many users could have logged in, those who
/// ever did stand for them.
pub fn months(table: &Table, licenses: &Licenses, addressable: &Addressable) -> ImportedMonths {
    let start_day = table.month_start_day();
    let spans = table.spans();
    let covered = unique(table.covered.iter().map(|date| ContractMonth::of(date, start_day)));
    let mut tallies: Ordered<(ContractMonth, &str), Tally> = Ordered::default();
    let mut holders: Ordered<&str, u64> = Ordered::default();
    let mut unknown_users = 0;
    for (user, days) in table.users.iter().zip(&table.days) {
        let Some(license) = licenses.get(user) else {
            unknown_users += 1;
            continue;
        };
        holders.change(license, |users| *users += 1);
        let mut of_user: Ordered<ContractMonth, u64> = Ordered::default();
        for date in days.iter() {
            let month = ContractMonth::of(date, start_day);
            of_user.change(month, |logins| *logins += 1);
            tallies.change((month, license), |tally| tally.add_login(date, month));
        }
        for (month, logins) in of_user {
            tallies.change((month, license), |tally| tally.add_user(logins));
        }
    }
    let mut rows = Vec::new();
    for month in covered {
        for (license, seen) in holders.iter() {
            let tally = tallies.change((month, license), std::mem::take).unwrap_or_default();
            let users = addressable.get(*license).copied().unwrap_or(*seen);
            rows.push(tally.row(month, license, users, month.is_whole(&spans)));
        }
    }
    ImportedMonths { rows, spans, unknown_users }
}

/// A contract's month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ContractMonth {
    first: Date,
    last: Date,
    month: Month,
}

impl ContractMonth {
    fn of(date: Date, start_day: u32) -> Self {
        let after_first = Days(start_day - 1);
        let calendar = Month::of(date);
        let is_begun = date >= calendar.first_day().plus(after_first);
        let month = if is_begun { calendar } else { calendar.minus(1) };
        let first = month.first_day().plus(after_first);
        let days = month.last_day().days_since(month.first_day());
        Self { first, last: first.plus(days), month }
    }

    fn is_whole(self, spans: &[Span]) -> bool {
        let Self { first, last, .. } = self;
        spans.iter().any(|span| span.holds(Span { from: first, to: last }))
    }
}

#[derive(Debug, Default)]
struct Tally {
    logins: u64,
    active_users: u64,
    distribution: Distribution,
    by_day: Vec<u64>,
}

impl Tally {
    fn add_login(&mut self, date: Date, month: ContractMonth) {
        self.logins += 1;
        let day = date.days_since(month.first).0 as usize;
        if self.by_day.len() <= day {
            self.by_day.resize(day + 1, 0);
        }
        if let Some(logins) = self.by_day.get_mut(day) {
            *logins += 1;
        }
    }

    fn add_user(&mut self, logins: u64) {
        self.active_users += 1;
        if let Some(users) = self.distribution.get_mut(band(logins)) {
            *users += 1;
        }
    }

    fn row(
        mut self,
        ContractMonth { first, last, month }: ContractMonth,
        license: &str,
        addressable: u64,
        is_complete: bool,
    ) -> AuthenticationMonth {
        // Whoever logged in could.
        let addressable_users = addressable.max(self.active_users);
        if let Some(without) = self.distribution.first_mut() {
            *without = addressable_users - self.active_users;
        }
        self.by_day.resize(last.days_since(first).0 as usize + 1, 0);
        AuthenticationMonth {
            month,
            license: license.to_owned(),
            logins: self.logins,
            active_users: self.active_users,
            addressable_users,
            distribution: self.distribution,
            logins_by_day: Some(self.by_day),
            first_day: first,
            is_complete,
        }
    }
}
