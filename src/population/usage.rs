//! How often the users of a population log in, as C7 asks for it.

use serde::Serialize;

use super::Population;
use crate::calendar::Month;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};
use crate::usage::{Frequency, add_to};

/// A usage may have so many months.
const MOST_MONTHS: u32 = 120;

/// `{ from, to }`: the first and the last calendar month.
#[derive(Clone, Copy, Debug)]
pub struct UsageRequest {
    from: Month,
    to: Month,
}

impl UsageRequest {
    /// Reads the request.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let from: Option<Month> = fields.required("from", &mut problems);
        let to: Option<Month> = fields.required("to", &mut problems);
        fields.finish(&mut problems);
        let Some((from, to)) = from.zip(to) else {
            return Err(problems.into());
        };
        if to < from || to.months_since(from) >= MOST_MONTHS {
            let message = format_args!("must be within {MOST_MONTHS} months from {from} on");
            problems.add(Path::Root.field("to"), message);
        }
        problems.none_or(Self { from, to })
    }
}

/// How often users log in, by licence key.
#[derive(Clone, Debug, Serialize)]
pub struct Usage<'a> {
    months: Vec<Month>,
    /// In the order in which the keys first came, users without one last.
    licenses: Vec<LicenseUsage<'a>>,
}

#[derive(Clone, Debug, Serialize)]
struct LicenseUsage<'a> {
    license: Option<&'a str>,
    users: u64,
    /// Ascending by logins; who has none is among them.
    frequencies: Vec<Frequency>,
}

impl Population {
    /// The logins in calendar months of everybody who is switched on, whenever created: whoever
    /// needs a licence now. As in R9, a lastLoginDate that loginDates lack joins them.
    #[must_use]
    pub fn usage(&self, request: UsageRequest) -> Usage<'_> {
        let UsageRequest { from, to } = request;
        let months: Vec<Month> = (0..=to.months_since(from)).map(|more| from.plus(more)).collect();
        let first = from.first_day();
        let ends: Vec<_> = months.iter().map(|month| month.last_day()).collect();
        let mut monthly = vec![0; months.len()];
        let keys = || self.dictionaries.licenses.iter().map(Some).chain([None]);
        let mut licenses: Vec<_> = keys()
            .map(|license| LicenseUsage { license, users: 0, frequencies: Vec::new() })
            .collect();
        for place in 0..self.size() {
            let user = self.user(place).filter(|user| user.is_active);
            let Some((user, of_license)) = user.zip(licenses.get_mut(self.license_slot(place)))
            else {
                continue;
            };
            monthly.fill(0);
            let mut last = user.last_login_date;
            for login in self.columns.logins.of(place).map(Some).chain([None]) {
                // The last one comes behind the others, unless it is one of them.
                let Some(login) = login.or(last) else {
                    continue;
                };
                if last == Some(login) {
                    last = None;
                }
                let month = ends.partition_point(|end| *end < login);
                if let Some(logins) = monthly.get_mut(month).filter(|_| login >= first) {
                    *logins += 1;
                }
            }
            of_license.users += 1;
            add_to(&mut of_license.frequencies, monthly.iter().sum(), 1, &monthly);
        }
        licenses.retain(|license| license.users > 0);
        Usage { months, licenses }
    }
}
