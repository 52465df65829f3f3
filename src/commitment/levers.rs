//! What each clause is worth at the negotiating table (C6).

use std::cmp::Reverse;

use serde::Serialize;

use super::contract::{Contract, TrueUp, VolumeTier};
use super::optimum::candidates;
use super::read::{Demanded, months, step};
use super::search::{Best, Candidates, cost};
use super::seasons::{burst_window, busy_months};
use crate::money::{Factor, Money};
use crate::order::ascending_by_key;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, named_values};

/// The most that overage should cost beside a committed login (seeds/003).
pub const OVERAGE_CAP: Factor = Factor::of_ten_thousandths(12_500);
/// Unused logins go to the next quarter, or to the next year.
pub const QUARTER: u32 = 3;
pub const YEAR: u32 = 12;
/// The price of the tier to negotiate where none is named: a tenth off.
const TENTH_OFF: Factor = Factor::of_ten_thousandths(9_000);

named_values! {
    /// A clause.
    pub enum LeverName {
        /// Overage at 1.25 times the price at most.
        OverageCap = "overageCap",
        /// Unused logins are usable for three more months.
        RolloverQuarter = "rolloverQuarter",
        /// Unused logins are usable for twelve more months.
        RolloverYear = "rolloverYear",
        /// More logins in the busiest months.
        BurstWindows = "burstWindows",
        /// Each contract year is one pool.
        AnnualTrueUp = "annualTrueUp",
        /// A lower price from a commitment on.
        VolumeTier = "volumeTier",
    }
}

/// C6's answer.
#[derive(Clone, Debug, Serialize)]
pub struct Levers {
    /// Today's terms at today's commitment.
    pub(super) current: Yearly,
    /// Today's terms at their own best commitment.
    pub(super) base: Yearly,
    /// Worth most first.
    #[serde(rename = "levers")]
    pub(super) single: Vec<Lever>,
    /// All that go together.
    pub(super) together: Together,
}

/// A commitment and what it costs a year.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Yearly {
    pub(super) monthly_commitment: u64,
    pub(super) yearly_cost: Money,
}

/// A clause by itself.
#[derive(Clone, Debug, Serialize)]
pub struct Lever {
    #[serde(rename = "lever")]
    pub(super) name: LeverName,
    #[serde(flatten)]
    pub(super) terms: Terms,
}

/// Clauses together.
#[derive(Clone, Debug, Serialize)]
pub struct Together {
    levers: Vec<LeverName>,
    #[serde(flatten)]
    terms: Terms,
}

/// Terms at their own best commitment.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    pub(super) contract: Contract,
    monthly_commitment: u64,
    yearly_cost: Money,
    /// Less than the base by so much.
    pub(super) yearly_value: Money,
}

/// C6 for the request `{ contract, demand, step, volumeTier, burstMonths }`.
///
/// # Errors
/// All that is wrong with the request.
pub fn negotiation_levers(request: Node<'_>) -> Result<Levers, RequestError> {
    let mut problems = Problems::default();
    let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
        return Err(problems.into());
    };
    let asked = Demanded::read(&mut fields, &mut problems);
    let step = step(&mut fields, &mut problems);
    let volume_tier = fields.optional("volumeTier", &mut problems);
    let burst_months = months(&mut fields, "burstMonths", &mut problems);
    fields.finish(&mut problems);
    if let Some(asked) = &asked {
        candidates(asked, step, &mut problems);
    }
    match asked {
        Some(asked) => problems
            .none_or(())
            .map(|()| Table::new(&asked, step, burst_months, volume_tier).levers()),
        None => Err(problems.into()),
    }
}

/// What is on the table.
#[derive(Debug)]
pub struct Table<'a> {
    asked: &'a Demanded,
    step: Option<u32>,
    /// Today's terms at their own best commitment.
    base: Best,
    burst_months: Vec<u32>,
    volume_tier: VolumeTier,
}

impl<'a> Table<'a> {
    pub fn new(
        asked: &'a Demanded,
        step: Option<u32>,
        burst_months: Option<Vec<u32>>,
        volume_tier: Option<VolumeTier>,
    ) -> Self {
        let Demanded { contract, demand } = asked;
        let base = Candidates::new(contract, asked.peak(), step).best(contract, demand);
        let burst_months = burst_months.unwrap_or_else(|| busy_months(contract, demand));
        let volume_tier = volume_tier.unwrap_or_else(|| VolumeTier {
            from_monthly_commitment: base.monthly_commitment,
            price_per_login: contract.prices(base.monthly_commitment).committed.scaled(TENTH_OFF),
        });
        Self { asked, step, base, burst_months, volume_tier }
    }

    pub fn levers(&self) -> Levers {
        let Demanded { contract, demand } = self.asked;
        let today = contract.monthly_commitment;
        let cost = cost(contract, today, demand);
        let yearly = |monthly_commitment, cost| Yearly {
            monthly_commitment,
            yearly_cost: contract.yearly(cost),
        };
        let single: Vec<Lever> = LeverName::ALL.iter().map(|name| self.lever(*name)).collect();
        Levers {
            current: yearly(today, cost),
            base: yearly(self.base.monthly_commitment, self.base.cost),
            single: ascending_by_key(single, |lever| Reverse(lever.terms.yearly_value)),
            together: self.together(),
        }
    }

    /// A clause by itself.
    pub fn lever(&self, name: LeverName) -> Lever {
        let terms = self.at_best(&self.with(self.asked.contract.clone(), name));
        Lever { name, terms }
    }

    /// All clauses, with the longest rollover or with an annual true-up, which exclude each
    /// other: the better of the two, the rollover where they are equal.
    fn together(&self) -> Together {
        let [rollover, annual] =
            [LeverName::RolloverYear, LeverName::AnnualTrueUp].map(|pooling| {
                let mut levers = vec![LeverName::OverageCap, pooling, LeverName::VolumeTier];
                let contract =
                    levers.iter().fold(self.asked.contract.clone(), |contract, lever| {
                        self.with(contract, *lever)
                    });
                // The last one, so that the window is sized for the terms it comes with.
                let bursts = contract.bursts.len();
                let contract = self.with(contract, LeverName::BurstWindows);
                if contract.bursts.len() > bursts {
                    levers.insert(2, LeverName::BurstWindows);
                }
                Together { levers, terms: self.at_best(&contract) }
            });
        if annual.terms.yearly_value > rollover.terms.yearly_value { annual } else { rollover }
    }

    /// Terms with a clause more. One that is there already, or better, stays as it is.
    fn with(&self, mut contract: Contract, name: LeverName) -> Contract {
        match name {
            LeverName::OverageCap => {
                contract.overage_multiplier = contract.overage_multiplier.min(OVERAGE_CAP);
            }
            LeverName::RolloverQuarter => roll_over(&mut contract, QUARTER),
            LeverName::RolloverYear => roll_over(&mut contract, YEAR),
            LeverName::BurstWindows => return self.with_window(&contract),
            LeverName::AnnualTrueUp => {
                contract.true_up = TrueUp::Annual;
                contract.rollover_months = 0;
            }
            LeverName::VolumeTier => contract.set_tier(self.volume_tier),
        }
        contract
    }

    /// The terms with the better of two burst windows, where that is better than without: one
    /// sized for these terms, one for today's.
    fn with_window(&self, contract: &Contract) -> Contract {
        let Demanded { contract: today, demand } = self.asked;
        let windows =
            [contract, today].map(|terms| burst_window(terms, demand, &self.burst_months));
        let mut best = (self.best(contract).cost, contract.clone());
        for window in windows.into_iter().flatten() {
            let mut with = contract.clone();
            with.bursts.push(window);
            let cost = self.best(&with).cost;
            if cost < best.0 {
                best = (cost, with);
            }
        }
        best.1
    }

    fn best(&self, contract: &Contract) -> Best {
        let candidates = Candidates::new(contract, self.asked.peak(), self.step);
        candidates.best(contract, &self.asked.demand)
    }

    fn at_best(&self, contract: &Contract) -> Terms {
        let Best { monthly_commitment, cost } = self.best(contract);
        Terms {
            monthly_commitment,
            yearly_cost: contract.yearly(cost),
            yearly_value: contract.yearly(self.base.cost - cost),
            contract: contract.committing(monthly_commitment),
        }
    }
}

/// So long a rollover at least. It is settled month by month.
fn roll_over(contract: &mut Contract, months: u32) {
    contract.true_up = TrueUp::Monthly;
    contract.rollover_months = contract.rollover_months.max(months);
}
