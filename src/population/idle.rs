//! What idle seats cost a year (R9's bands).

use serde::Serialize;

use super::Population;
use super::plan::evaluate;
use super::prices::{Model, Price, Prices};
use crate::calendar::{Date, Days};
use crate::money::Money;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};
use crate::review::{Policies, Row};

/// The bands begin at these inactive days; the last has no end.
const BANDS: [u32; 5] = [60, 75, 90, 180, 365];

/// The day, the policies that say who is in scope, and what seats cost.
#[derive(Debug)]
pub struct IdleSeatsRequest {
    as_of: Date,
    policies: Policies,
    prices: Prices,
}

impl IdleSeatsRequest {
    /// Reads a request.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let as_of = fields.required("asOf", &mut problems);
        let policies = fields.required("policies", &mut problems);
        let prices = fields.optional("prices", &mut problems).unwrap_or_default();
        fields.finish(&mut problems);
        match (as_of, policies) {
            (Some(as_of), Some(policies)) => problems.none_or(Self { as_of, policies, prices }),
            _ => Err(problems.into()),
        }
    }
}

/// Idle seats by licence, and of all licences together.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IdleSeats<'a> {
    per_license: Vec<IdleLicense<'a>>,
    total: Total,
    /// Keys that idle users hold and that have no price.
    unpriced: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct IdleLicense<'a> {
    license: Option<&'a str>,
    model: Option<Model>,
    #[serde(flatten)]
    held: Seats,
    /// Null where the licence has no price.
    yearly_cost: Option<Money>,
    bands: Vec<Band>,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Seats {
    /// Users who are switched on.
    #[serde(rename = "seats")]
    active: u64,
    /// Of those, the ones in rows 4 to 19.
    in_scope: u64,
    /// Of those, the ones in a band.
    idle: u64,
}

/// Users by inactive days, both ends included.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Band {
    from: Days,
    to: Option<Days>,
    users: u64,
    yearly_cost: Option<Money>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Total {
    #[serde(flatten)]
    held: Seats,
    /// Of the licences that have a price.
    yearly_cost: Money,
    bands: Vec<Band>,
}

/// Users of one licence, counted.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    held: Seats,
    bands: [u64; BANDS.len()],
}

impl Counts {
    fn add(&mut self, inactive: Option<Days>) {
        self.held.active += 1;
        let Some(Days(inactive)) = inactive else {
            return;
        };
        self.held.in_scope += 1;
        let reached = BANDS.partition_point(|from| *from <= inactive);
        if let Some(count) = reached.checked_sub(1).and_then(|band| self.bands.get_mut(band)) {
            self.held.idle += 1;
            *count += 1;
        }
    }
}

/// R9: count × pricePerSeatMonth × 12.
const fn yearly_cost(users: u64, per_seat_month: Money) -> Money {
    per_seat_month.times(users).times(12)
}

impl<'a> IdleLicense<'a> {
    fn new(license: Option<&'a str>, counts: &Counts, price: Option<&Price>) -> Self {
        let per_seat_month = price.map(|price| price.per_seat_month);
        let cost = |users| per_seat_month.map(|price| yearly_cost(users, price));
        let ends = BANDS.iter().skip(1).map(|next| Some(Days(next - 1))).chain([None]);
        let bands = BANDS.iter().zip(ends).zip(counts.bands);
        Self {
            license,
            model: price.map(|price| price.model),
            held: counts.held,
            yearly_cost: cost(counts.held.idle),
            bands: bands
                .map(|((from, to), users)| Band {
                    from: Days(*from),
                    to,
                    users,
                    yearly_cost: cost(users),
                })
                .collect(),
        }
    }
}

impl Total {
    fn new() -> Self {
        // Nobody, at no price: bands to add to.
        let free = Price { model: Model::Login, per_seat_month: Money::default() };
        let IdleLicense { held, bands, .. } =
            IdleLicense::new(None, &Counts::default(), Some(&free));
        Self { held, yearly_cost: Money::default(), bands }
    }

    fn add(&mut self, license: &IdleLicense<'_>) {
        self.held.active += license.held.active;
        self.held.in_scope += license.held.in_scope;
        self.held.idle += license.held.idle;
        self.yearly_cost += license.yearly_cost.unwrap_or_default();
        for (band, more) in self.bands.iter_mut().zip(&license.bands) {
            band.users += more.users;
            if let Some((cost, more)) = band.yearly_cost.as_mut().zip(more.yearly_cost) {
                *cost += more;
            }
        }
    }
}

impl Population {
    /// R9: the yearly cost of idle seats, of users in scope by their inactive days.
    #[must_use]
    pub fn idle_seats(&self, request: &IdleSeatsRequest) -> IdleSeats<'_> {
        let mut answer =
            IdleSeats { per_license: Vec::new(), total: Total::new(), unpriced: Vec::new() };
        for (license, counts) in &self.count_by_license(request) {
            let price = license.and_then(|key| request.prices.of(key));
            let idle_license = IdleLicense::new(*license, counts, price);
            answer.total.add(&idle_license);
            answer.per_license.push(idle_license);
            if price.is_none() && counts.held.idle > 0 {
                answer.unpriced.extend(license);
            }
        }
        answer
    }

    /// By licence key, users without one first; licences that nobody holds are left out.
    fn count_by_license(&self, request: &IdleSeatsRequest) -> Vec<(Option<&str>, Counts)> {
        let (column, dictionary) = (&self.columns.licenses, &self.dictionaries.licenses);
        let mut with_license = dictionary.map(|_| Counts::default());
        let mut without = Counts::default();
        for (place, planned) in evaluate(self, &request.policies, request.as_of).iter().enumerate()
        {
            if planned.row == Row::InactiveUser {
                continue;
            }
            let code = column.get(place).copied().flatten();
            let of_license = code.and_then(|code| with_license.get_mut(code.place()));
            of_license.unwrap_or(&mut without).add(planned.inactive_days);
        }
        let mut sorted: Vec<(Option<&str>, Counts)> = Vec::with_capacity(with_license.len() + 1);
        let licenses = dictionary.iter().map(Some);
        for (license, counts) in licenses.zip(with_license).chain([(None, without)]) {
            if counts.held.active > 0 {
                let place = sorted.partition_point(|(before, _)| *before < license);
                sorted.insert(place, (license, counts));
            }
        }
        sorted
    }
}
