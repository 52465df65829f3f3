//! Scenarios of what demand may be (C5), drawn from a seed.
//!
//! A month's demand is its baseline × noise × a rare burst, to the nearest login, at most 10⁹.
//! The noise is exp(σz − σ²/2), lognormal with a mean of 1, so that volatility alone does not
//! make demand larger. z is standard normal and a first-order autoregression from month to month:
//! z′ = ρz + √(1 − ρ²)·ε, begun anew for each scenario. Bursts come independently of it.
//!
//! Noise and bursts have a stream of random numbers each, a number a month whether it is needed or
//! not: whoever changes one input compares the same luck. Everything is done with IEEE's basic
//! operations and the functions of `libm`, which are the same on every machine.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use crate::commitment::read::Count;

/// How demand may differ from its baseline.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// All months are multiplied by it.
    pub volume: f64,
    /// σ.
    pub volatility: f64,
    /// Of a rare burst in a month.
    pub burst_probability: f64,
}

/// The demand of a scenario under one spread.
#[derive(Clone, Debug)]
pub struct Series {
    pub spread: Spread,
    /// One number a month, of the scenario drawn last.
    pub demand: Vec<u32>,
}

/// Draws scenario after scenario, each for several spreads from the same numbers.
#[derive(Debug)]
pub struct Draws {
    baseline: Vec<u32>,
    /// ρ, and √(1 − ρ²).
    correlation: (f64, f64),
    burst_size: f64,
    noise: Normals,
    bursts: Xoshiro256PlusPlus,
    /// Those of one volatility stand together, so that its noise is worked out once.
    pub series: Vec<Series>,
}

impl Draws {
    /// Scenarios from the first one on.
    pub fn new(
        baseline: Vec<u32>,
        correlation: f64,
        burst_size: f64,
        seed: u64,
        spreads: impl Iterator<Item = Spread>,
    ) -> Self {
        let numbers = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut bursts = numbers.clone();
        bursts.long_jump();
        let series = spreads.map(|spread| Series { spread, demand: Vec::new() }).collect();
        Self {
            baseline,
            correlation: (correlation, libm::sqrt(1.0 - correlation * correlation)),
            burst_size,
            noise: Normals { numbers, spare: None },
            bursts,
            series,
        }
    }

    /// Draws the next scenario.
    pub fn next(&mut self) {
        for series in &mut self.series {
            series.demand.clear();
        }
        let mut z = None;
        let (keep, renew) = self.correlation;
        for baseline in &self.baseline {
            let shock = self.noise.next();
            let normal = z.map_or(shock, |before: f64| keep * before + renew * shock);
            z = Some(normal);
            let luck = uniform(&mut self.bursts);
            let mut known = (f64::NAN, 1.0);
            for Series { spread, demand } in &mut self.series {
                let sigma = spread.volatility;
                if known.0.to_bits() != sigma.to_bits() {
                    known = (sigma, libm::exp(sigma * normal - sigma * sigma / 2.0));
                }
                let burst = if luck < spread.burst_probability { self.burst_size } else { 1.0 };
                demand.push(logins(f64::from(*baseline) * spread.volume * known.1 * burst));
            }
        }
    }
}

/// The nearest whole number of logins that a contract may have.
fn logins(demand: f64) -> u32 {
    let whole = demand.round_ties_even().min(f64::from(Count::MOST));
    #[expect(clippy::cast_possible_truncation, reason = "whole, and at most 10⁹")]
    #[expect(clippy::cast_sign_loss, reason = "a product of nothing below 0")]
    let logins = whole as u32;
    logins
}

/// 0 to 1, 1 left out, with all 53 bits of a double.
fn uniform(numbers: &mut Xoshiro256PlusPlus) -> f64 {
    /// 2⁻⁵³
    const STEP: f64 = f64::EPSILON / 2.0;
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    let places = (numbers.next_u64() >> 11) as f64;
    places * STEP
}

/// Standard normal numbers, two at a time (Box and Muller).
#[derive(Debug)]
struct Normals {
    numbers: Xoshiro256PlusPlus,
    spare: Option<f64>,
}

impl Normals {
    fn next(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        // 1 − u is above 0 and has a logarithm.
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - uniform(&mut self.numbers)));
        let (sine, cosine) = libm::sincos(std::f64::consts::TAU * uniform(&mut self.numbers));
        self.spare = Some(radius * sine);
        radius * cosine
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the same numbers are the same doubles")]
mod tests {
    use super::*;

    fn draws(spreads: &[(f64, f64)], correlation: f64) -> Draws {
        let spreads = spreads.iter().map(|&(volatility, burst_probability)| Spread {
            volume: 1.0,
            volatility,
            burst_probability,
        });
        Draws::new(vec![1_000_000; 24], correlation, 3.0, 7, spreads)
    }

    /// Logarithms of demand over the baseline, scenario by scenario.
    fn logs(draws: &mut Draws, scenarios: usize) -> Vec<Vec<f64>> {
        let log = |demand: &u32| libm::log(f64::from(*demand) / 1e6);
        let mut scenario = || {
            draws.next();
            draws.series[0].demand.iter().map(log).collect()
        };
        (0..scenarios).map(|_| scenario()).collect()
    }

    fn mean(values: impl Iterator<Item = f64>) -> f64 {
        let (sum, count) =
            values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        sum / count
    }

    #[test]
    fn noise_has_its_volatility_its_mean_and_its_correlation() {
        let sigma = 0.4;
        let logs = logs(&mut draws(&[(sigma, 0.0)], 0.6), 4_000);
        let all = || logs.iter().flatten();
        // 96,000 months: the errors of these estimates are well below 0.02.
        assert!((mean(all().map(|log| libm::exp(*log))) - 1.0).abs() < 0.02);
        let center = -sigma * sigma / 2.0;
        let variance = mean(all().map(|log| (log - center) * (log - center)));
        assert!((libm::sqrt(variance) - sigma).abs() < 0.02, "{variance}");
        let pairs = logs.iter().flat_map(|scenario| scenario.windows(2));
        let covariance = mean(pairs.map(|pair| (pair[0] - center) * (pair[1] - center)));
        assert!((covariance / variance - 0.6).abs() < 0.02, "{covariance} / {variance}");
        // Scenarios know nothing of each other.
        let ends = logs.windows(2).map(|pair| (pair[0][23] - center) * (pair[1][0] - center));
        assert!((mean(ends) / variance).abs() < 0.05);
    }

    #[test]
    fn bursts_come_as_often_as_they_should() {
        let mut draws = draws(&[(0.0, 0.1)], 0.0);
        let mut bursts = 0_u32;
        for _ in 0..4_000 {
            draws.next();
            assert!(draws.series[0].demand.iter().all(|d| [1_000_000, 3_000_000].contains(d)));
            bursts +=
                u32::try_from(draws.series[0].demand.iter().filter(|d| **d > 1_000_000).count())
                    .unwrap();
        }
        assert!((f64::from(bursts) / 96_000.0 - 0.1).abs() < 0.005, "{bursts}");
    }

    #[test]
    fn one_input_changed_leaves_the_luck_of_the_other() {
        let mut draws = draws(&[(0.3, 0.0), (0.3, 0.2), (0.6, 0.2)], 0.5);
        draws.next();
        let [calm, burst, wild] = [0, 1, 2].map(|place| draws.series[place].demand.clone());
        let mut bursts = 0;
        for ((calm, burst), wild) in calm.iter().zip(&burst).zip(&wild) {
            let factor = f64::from(*burst) / f64::from(*calm);
            assert!((factor - 1.0).abs() < 1e-5 || (factor - 3.0).abs() < 1e-5);
            bursts += u32::from(factor > 2.0);
            // ln calm = 0.3z − 0.045, ln wild = 0.6z − 0.18: twice the first, less 0.09.
            let size = if factor > 2.0 { 3.0 } else { 1.0 };
            let twice = 2.0 * libm::log(f64::from(*calm) / 1e6) - 0.09;
            let log = libm::log(f64::from(*wild) / 1e6 / size);
            assert!((log - twice).abs() < 1e-4, "{log} {twice}");
        }
        assert!(bursts > 0);
    }

    #[test]
    fn demand_is_a_number_that_a_contract_may_have() {
        assert_eq!(
            [0.0, 0.5, 1.5, 1e9, 1e30, f64::INFINITY].map(logins),
            [0, 0, 2, Count::MOST, Count::MOST, Count::MOST]
        );
        let mut numbers = Xoshiro256PlusPlus::seed_from_u64(1);
        assert!((0..1_000).all(|_| (0.0..1.0).contains(&uniform(&mut numbers))));
        assert_eq!(libm::exp(0.0), 1.0);
    }
}
