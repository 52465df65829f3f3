//! The cheapest way to serve one population (C7): over all cut-offs by a user's total logins, the
//! heavy users named and the rest in one pool of logins, sized by C4.

use super::product::{Grade, Product};
use super::request::{People, TiersRequest};
use crate::commitment::{Best, Candidates, Contract, cost};
use crate::money::Money;
use crate::order::unique;
use crate::population::Model;

/// Points of a curve, so that a chart can be drawn without thinning it out.
const CURVE_POINTS: usize = 240;

/// The products of one population, and what they are sized by.
pub struct Sizing<'r> {
    people: &'r People,
    pub member: Option<&'r Product>,
    pub login: Option<&'r Product>,
    /// Over the months of the data, at the login product's price.
    contract: Contract,
    step: Option<u32>,
}

/// Who has more logins is named, the others share a pool.
#[derive(Clone, Copy, Debug, Default)]
pub struct CutOff {
    pub above: u64,
    pub named: u64,
    pub pooled: u64,
    pub pool: Best,
    /// Over the term.
    cost: Money,
}

impl<'r> Sizing<'r> {
    pub fn new(request: &'r TiersRequest, people: &'r People) -> Self {
        let cheapest = |model| cheapest(&request.catalogue, people.required_grade, model);
        let login = cheapest(Model::Login);
        Self {
            people,
            member: cheapest(Model::Member),
            login,
            contract: priced(&request.contract, login),
            step: request.step,
        }
    }

    /// Every cut-off that can be bought, ascending. There are no more than a user can have
    /// different numbers of logins, so that each is tried.
    pub fn cut_offs(&self) -> Vec<CutOff> {
        let active = || self.people.frequencies.iter().filter(|frequency| frequency.logins > 0);
        let mut named = active().map(|frequency| frequency.users).sum();
        let mut pooled = 0;
        let mut demand = vec![0_u64; self.contract.months()];
        let mut cut_offs: Vec<CutOff> =
            self.cut_off(0, (named, pooled), &demand).into_iter().collect();
        for frequency in active() {
            named -= frequency.users;
            pooled += frequency.users;
            for (sum, more) in demand.iter_mut().zip(&frequency.monthly) {
                *sum += more;
            }
            cut_offs.extend(self.cut_off(frequency.logins, (named, pooled), &demand));
        }
        cut_offs
    }

    fn cut_off(&self, above: u64, (named, pooled): (u64, u64), demand: &[u64]) -> Option<CutOff> {
        let can_be = (named == 0 || self.member.is_some()) && (pooled == 0 || self.login.is_some());
        can_be.then(|| {
            let demand = logins(demand);
            let peak = demand.iter().copied().max().unwrap_or_default();
            let candidates = Candidates::new(&self.contract, peak, self.step);
            let pool = candidates.best(&self.contract, &demand);
            let seats = self.seat_price().times(named).times(self.contract.term_months.into());
            CutOff { above, named, pooled, pool, cost: seats + pool.cost }
        })
    }

    fn seat_price(&self) -> Money {
        self.member.map(|member| member.price).unwrap_or_default()
    }

    /// What the seats of a cut-off cost a year.
    pub fn named_yearly(&self, cut_off: CutOff) -> Money {
        self.seat_price().times(cut_off.named).times(12)
    }

    /// What its pool costs a year.
    pub fn login_yearly(&self, cut_off: CutOff) -> Money {
        self.contract.yearly(cut_off.pool.cost)
    }
}

/// The least cost; on a tie the one with the fewest seats, which are the harder to give back.
pub fn best(cut_offs: &[CutOff]) -> Option<CutOff> {
    cut_offs.iter().rev().min_by_key(|cut_off| cut_off.cost).copied()
}

/// At most so many as can be drawn, the best among them.
pub fn curve(cut_offs: &[CutOff], best: CutOff) -> impl Iterator<Item = CutOff> {
    let last = cut_offs.len().saturating_sub(1);
    let points = cut_offs.len().min(CURVE_POINTS - 1);
    let evenly = (0..points).map(move |point| point * last / (points - 1).max(1));
    let best = cut_offs.iter().position(|cut_off| cut_off.above == best.above);
    unique(evenly.chain(best)).into_iter().filter_map(|place| cut_offs.get(place).copied())
}

/// What is bought today costs so much a year: the seats, or the commitment and its overage.
pub fn yearly_today(request: &TiersRequest, people: &People) -> Option<Money> {
    let product = request.catalogue.get(people.current?)?;
    let quantity = u64::from(people.quantity?);
    Some(match product.model {
        Model::Member => product.price.times(quantity).times(12),
        Model::Login => {
            let contract = priced(&request.contract, Some(product));
            let demand = logins(&people.demand(contract.months()));
            contract.yearly(cost(&contract, quantity, &demand))
        }
    })
}

/// The first of those that cost least.
fn cheapest(catalogue: &[Product], grade: Grade, model: Model) -> Option<&Product> {
    let fit = catalogue.iter().filter(|product| product.model == model && product.meets(grade));
    fit.min_by_key(|product| product.price)
}

fn priced(contract: &Contract, login: Option<&Product>) -> Contract {
    let price_per_login = login.map(|login| login.price).unwrap_or_default();
    Contract { price_per_login, ..contract.clone() }
}

/// A month's demand was checked to be no more than 10⁹.
fn logins(demand: &[u64]) -> Vec<u32> {
    demand.iter().map(|logins| u32::try_from(*logins).unwrap_or(u32::MAX)).collect()
}
