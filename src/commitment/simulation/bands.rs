//! Figures over all scenarios: mean, percentiles, the worst tenth (C5).

use serde::Serialize;

use crate::commitment::contract::Contract;
use crate::commitment::settlement::Settlement;
use crate::money::Money;

/// A cost over all scenarios.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Band {
    pub mean: Money,
    pub p10: Money,
    pub p50: Money,
    pub p90: Money,
    /// The mean of the dearest tenth, rounded up to a whole scenario.
    pub worst_tenth: Money,
}

/// What a commitment costs over all scenarios.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outcome {
    pub monthly_commitment: u64,
    pub cost: Band,
    /// The share of scenarios with any overage.
    pub overage_probability: f64,
}

impl Outcome {
    /// From the overage of each scenario.
    pub fn new(contract: &Contract, monthly_commitment: u64, mut overages: Vec<u64>) -> Self {
        overages.sort_unstable();
        let prices = contract.prices(monthly_commitment);
        let committed = Settlement::new(contract, monthly_commitment).committed();
        // A cost grows with its overage, so that the percentiles of one are those of the other.
        let mean = |overages: &[u64]| {
            let scenarios = overages.len() as u64;
            prices.cost(committed * scenarios, overages.iter().sum()).divided_by(scenarios)
        };
        let percentile = |percent| prices.cost(committed, percentile(&overages, percent));
        let tenth = overages.len().div_ceil(10);
        let cost = Band {
            mean: mean(&overages),
            p10: percentile(10),
            p50: percentile(50),
            p90: percentile(90),
            worst_tenth: mean(overages.get(overages.len() - tenth..).unwrap_or_default()),
        };
        let with_any = overages.len() - overages.partition_point(|overage| *overage == 0);
        Self { monthly_commitment, cost, overage_probability: share(with_any, overages.len()) }
    }
}

/// The least of ascending values that so many percent of them keep to (nearest rank).
pub fn percentile(ascending: &[u64], percent: usize) -> u64 {
    let rank = (ascending.len() * percent).div_ceil(100);
    ascending.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of scenarios")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}
