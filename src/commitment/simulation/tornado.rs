//! What moves the mean cost most (C5): each input by itself, low and high, with the contract's
//! commitment and the same luck. An input that is 0 (no volatility, no bursts) is not varied.

use std::cmp::Reverse;

use serde::Serialize;

use super::request::SimulationRequest;
use super::scenarios::{Series, Spread};
use crate::commitment::contract::Contract;
use crate::commitment::settlement::Settlement;
use crate::money::{Factor, Money};
use crate::order::ascending_by_key;
use crate::request::named_values;

/// Volume and price: a fifth less, a fifth more.
const FIFTH_LESS: f64 = 0.8;
const FIFTH_MORE: f64 = 1.2;
/// Half the volatility, and half as much again.
const HALF: f64 = 0.5;
const HALF_MORE: f64 = 1.5;
/// No volatility beyond what a request may have.
const MOST_VOLATILE: f64 = 2.0;
/// A cap at 1.25×, and the dearest of the usual 2 to 3 times (seeds/003); a contract's own
/// multiplier beyond either takes its place.
const CAPPED: Factor = Factor::of_ten_thousandths(12_500);
const DEAR: Factor = Factor::of_ten_thousandths(30_000);

named_values! {
    /// What is varied.
    pub enum Input {
        /// All months' demand; the value is the factor.
        Volume = "volume",
        /// The value is σ.
        Volatility = "volatility",
        /// The value is the multiplier.
        OverageMultiplier = "overageMultiplier",
        /// Of every login, committed or not; the value is what a committed one costs.
        Price = "price",
        /// The value is their probability: none, and twice as likely.
        Bursts = "bursts",
    }
}

/// An input's bar.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bar {
    input: Input,
    low: End,
    high: End,
}

/// One end of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct End {
    value: f64,
    /// The mean cost.
    cost: Money,
}

/// The overage of all scenarios, added up: as asked, and with an input varied.
#[derive(Debug)]
pub struct Tornado {
    settlement: Settlement,
    asked: Varied,
    pairs: Vec<(Input, Varied, Varied)>,
}

#[derive(Clone, Copy, Debug)]
struct Varied {
    spread: Spread,
    value: f64,
    overage: u64,
}

impl Tornado {
    pub fn new(asked: &SimulationRequest) -> Self {
        let spread = asked.spread();
        let varied = |value, spread| Varied { spread, value, overage: 0 };
        let volume = |volume| varied(volume, Spread { volume, ..spread });
        let bursts =
            |burst_probability| varied(burst_probability, Spread { burst_probability, ..spread });
        let volatility = |volatility| varied(volatility, Spread { volatility, ..spread });
        // Last the volatility, whose noise is worked out anew.
        let mut pairs = vec![(Input::Volume, volume(FIFTH_LESS), volume(FIFTH_MORE))];
        let probability = spread.burst_probability;
        if probability > 0.0 {
            pairs.push((Input::Bursts, bursts(0.0), bursts((probability * 2.0).min(1.0))));
        }
        let sigma = spread.volatility;
        if sigma > 0.0 {
            let high = (sigma * HALF_MORE).min(MOST_VOLATILE);
            pairs.push((Input::Volatility, volatility(sigma * HALF), volatility(high)));
        }
        let contract = &asked.contract;
        let settlement = Settlement::new(contract, contract.monthly_commitment);
        Self { settlement, asked: varied(1.0, spread), pairs }
    }

    /// What has to be drawn: as asked, then every variation.
    pub fn spreads(&self) -> impl Iterator<Item = Spread> {
        let varied = self.pairs.iter().flat_map(|(_, low, high)| [low.spread, high.spread]);
        std::iter::once(self.asked.spread).chain(varied)
    }

    /// Adds a scenario, drawn as [`Tornado::spreads`] says.
    pub fn add(&mut self, series: &[Series]) {
        let pairs = self.pairs.iter_mut().flat_map(|(_, low, high)| [low, high]);
        for (varied, series) in std::iter::once(&mut self.asked).chain(pairs).zip(series) {
            varied.overage += self.settlement.overage(&series.demand);
        }
    }

    /// The bars, the widest first.
    pub fn bars(&self, asked: &SimulationRequest) -> Vec<Bar> {
        let (contract, scenarios) = (&asked.contract, asked.scenarios as u64);
        let mean = |contract: &Contract, overage| {
            let prices = contract.prices(contract.monthly_commitment);
            prices.cost(self.settlement.committed() * scenarios, overage).divided_by(scenarios)
        };
        let overage = self.asked.overage;
        let drawn =
            |varied: &Varied| End { value: varied.value, cost: mean(contract, varied.overage) };
        let multiplier = |factor: Factor| {
            let contract = Contract { overage_multiplier: factor, ..contract.clone() };
            End { value: factor.to_number(), cost: mean(&contract, overage) }
        };
        let price = |factor: f64| {
            let contract = priced(contract, factor);
            let value = contract.prices(contract.monthly_commitment).committed.to_number();
            End { value, cost: mean(&contract, overage) }
        };
        let own = contract.overage_multiplier;
        let mut bars = vec![
            Bar {
                input: Input::OverageMultiplier,
                low: multiplier(own.min(CAPPED)),
                high: multiplier(own.max(DEAR)),
            },
            Bar { input: Input::Price, low: price(FIFTH_LESS), high: price(FIFTH_MORE) },
        ];
        bars.extend(self.pairs.iter().map(|(input, low, high)| Bar {
            input: *input,
            low: drawn(low),
            high: drawn(high),
        }));
        let width = |bar: &Bar| {
            let (low, high) = (bar.low.cost, bar.high.cost);
            low.max(high) - low.min(high)
        };
        ascending_by_key(bars, |bar| Reverse(width(bar)))
    }
}

/// All prices by a factor.
fn priced(contract: &Contract, factor: f64) -> Contract {
    let mut contract = contract.clone();
    if let Some(factor) = Factor::from_number(factor) {
        contract.price_per_login = contract.price_per_login.scaled(factor);
        for tier in &mut contract.volume_tiers {
            tier.price_per_login = tier.price_per_login.scaled(factor);
        }
    }
    contract
}
