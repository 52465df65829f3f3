//! What a simulation says (C5).

use serde::Serialize;

use super::bands::{Band, Outcome};
use super::tornado::Bar;
use crate::calendar::Month;
use crate::money::Money;

/// C5.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SimulationAnswer {
    cost: Band,
    overage_probability: f64,
    optimum: Optimum,
    curve: Vec<CurvePoint>,
    months: Vec<MonthBand>,
    tornado: Vec<Bar>,
}

/// The least mean cost.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Optimum {
    monthly_commitment: u64,
    cost: Band,
    overage_probability: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct CurvePoint {
    monthly_commitment: u64,
    mean: Money,
    p10: Money,
    p90: Money,
}

/// The demand of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MonthBand {
    pub month: Month,
    pub baseline: u32,
    pub p10: u64,
    pub p50: u64,
    pub p90: u64,
}

impl SimulationAnswer {
    pub(super) fn new(
        current: Outcome,
        best: Outcome,
        outcomes: &[Outcome],
        months: Vec<MonthBand>,
        tornado: Vec<Bar>,
    ) -> Self {
        let Outcome { monthly_commitment, cost, overage_probability } = best;
        let point = |&Outcome { monthly_commitment, cost, .. }: &Outcome| CurvePoint {
            monthly_commitment,
            mean: cost.mean,
            p10: cost.p10,
            p90: cost.p90,
        };
        Self {
            cost: current.cost,
            overage_probability: current.overage_probability,
            optimum: Optimum { monthly_commitment, cost, overage_probability },
            curve: outcomes.iter().map(point).collect(),
            months,
            tornado,
        }
    }
}
