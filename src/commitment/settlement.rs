//! What a demand leaves uncovered (C2), fast: the heart of every search and scenario.

use super::contract::{Contract, TrueUp};

/// How a contract's months are settled at one monthly commitment.
#[derive(Clone, Debug)]
pub enum Settlement {
    /// Month by month, with or without rollover.
    Monthly(Vec<MonthTerms>),
    /// The commitment of each contract year.
    Annual(Vec<u64>),
}

/// What a month has of its own, and what may leave it.
#[derive(Clone, Copy, Debug)]
pub struct MonthTerms {
    /// The month's commitment.
    pub committed: u64,
    /// The commitments that are usable in the next month as well. The oldest logins are used
    /// first, so what is left is the youngest, and anything beyond this has had its last month.
    pub carriable: u64,
}

/// A contract year.
pub const YEAR: usize = 12;

impl Settlement {
    /// The contract's way to settle, with a monthly commitment.
    #[must_use]
    pub fn new(contract: &Contract, monthly_commitment: u64) -> Self {
        let committed: Vec<u64> =
            contract.additional_logins().map(|more| monthly_commitment + more).collect();
        match contract.true_up {
            TrueUp::Annual => {
                Self::Annual(committed.chunks(YEAR).map(|year| year.iter().sum()).collect())
            }
            TrueUp::Monthly => {
                let rollover = contract.rollover_months as usize;
                let terms = |(month, &committed_now): (usize, &u64)| {
                    let carriable = last_months(&committed, month, rollover);
                    MonthTerms { committed: committed_now, carriable }
                };
                Self::Monthly(committed.iter().enumerate().map(terms).collect())
            }
        }
    }

    /// All that is committed.
    #[must_use]
    pub fn committed(&self) -> u64 {
        match self {
            Self::Monthly(months) => months.iter().map(|terms| terms.committed).sum(),
            Self::Annual(years) => years.iter().sum(),
        }
    }

    /// The logins beyond what is usable.
    #[must_use]
    pub fn overage(&self, demand: &[u32]) -> u64 {
        match self {
            Self::Monthly(months) => {
                let (mut carried, mut overage) = (0_u64, 0_u64);
                for (demand, terms) in demand.iter().zip(months) {
                    // Sums of at most 25 months' commitments and 120 months' demand, far from 2⁶⁴.
                    let usable = carried.wrapping_add(terms.committed);
                    let demand = u64::from(*demand);
                    overage = overage.wrapping_add(demand.saturating_sub(usable));
                    carried = usable.saturating_sub(demand).min(terms.carriable);
                }
                overage
            }
            Self::Annual(years) => {
                let years = demand.chunks(YEAR).zip(years);
                let excess = |(demand, committed): (&[u32], &u64)| {
                    demand.iter().copied().map(u64::from).sum::<u64>().saturating_sub(*committed)
                };
                years.map(excess).sum()
            }
        }
    }
}

/// What is committed in the last so many months up to one.
fn last_months(committed: &[u64], month: usize, months: usize) -> u64 {
    committed.iter().take(month + 1).rev().take(months).sum()
}
