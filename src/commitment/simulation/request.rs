//! What a simulation is asked with (C5).

use std::ops::RangeInclusive;

use super::scenarios::{Draws, Spread};
use crate::commitment::contract::Contract;
use crate::commitment::optimum::candidates;
use crate::commitment::read::{Demanded, step, whole};
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, Read, in_json};

/// `{ contract, demand, volatility, correlation, rareBursts, scenarios, seed, step }`
#[derive(Debug)]
pub struct SimulationRequest {
    pub contract: Contract,
    /// The monthly baseline.
    pub demand: Vec<u32>,
    pub volatility: f64,
    pub correlation: f64,
    /// Of probability 0 where there are none.
    pub rare_bursts: RareBursts,
    pub scenarios: usize,
    pub seed: u64,
    pub step: Option<u32>,
}

/// In any month, with a probability, demand is multiplied by a size.
#[derive(Clone, Copy, Debug)]
pub struct RareBursts {
    pub probability: f64,
    pub size: f64,
}

impl SimulationRequest {
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let asked = Demanded::read(&mut fields, &mut problems);
        let volatility: Option<f64> = fields.required("volatility", &mut problems);
        let volatility = volatility.and_then(|number| {
            between(number, 0.0..=2.0, fields.path().field("volatility"), &mut problems)
        });
        let correlation = fields.or("correlation", 0.0, &mut problems).and_then(|number| {
            between(number, 0.0..=0.99, fields.path().field("correlation"), &mut problems)
        });
        let none = RareBursts { probability: 0.0, size: 1.0 };
        let rare_bursts = fields.or("rareBursts", none, &mut problems);
        let scenarios = whole(&mut fields, "scenarios", 1_000, 1..=10_000, &mut problems);
        let seed = fields.or("seed", 1_i64, &mut problems).and_then(|seed| {
            let seed = u64::try_from(seed).ok();
            if seed.is_none() {
                problems.add(fields.path().field("seed"), "must not be below 0");
            }
            seed
        });
        let step = step(&mut fields, &mut problems);
        fields.finish(&mut problems);
        if let Some(asked) = &asked {
            candidates(asked, step, &mut problems);
        }
        let read = || {
            let Demanded { contract, demand } = asked?;
            Some(Self {
                contract,
                demand,
                volatility: volatility?,
                correlation: correlation?,
                rare_bursts: rare_bursts?,
                scenarios: usize::try_from(scenarios?).ok()?,
                seed: seed?,
                step,
            })
        };
        match read() {
            Some(asked) => problems.none_or(asked),
            None => Err(problems.into()),
        }
    }

    /// Months of a scenario, 1 or more.
    pub const fn months(&self) -> usize {
        self.contract.months()
    }

    /// What is asked for.
    pub const fn spread(&self) -> Spread {
        let burst_probability = self.rare_bursts.probability;
        Spread { volume: 1.0, volatility: self.volatility, burst_probability }
    }

    /// The scenarios, each in several spreads.
    pub fn draws(&self, spreads: impl Iterator<Item = Spread>) -> Draws {
        let baseline = self.demand.clone();
        Draws::new(baseline, self.correlation, self.rare_bursts.size, self.seed, spreads)
    }
}

impl<'a> Read<'a> for RareBursts {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let probability: Option<f64> = fields.required("probability", problems);
        let probability = probability
            .and_then(|number| between(number, 0.0..=1.0, path.field("probability"), problems));
        let size: Option<f64> = fields.required("size", problems);
        let size =
            size.and_then(|number| between(number, 1.0..=100.0, path.field("size"), problems));
        fields.finish(problems);
        Some(Self { probability: probability?, size: size? })
    }
}

fn between(
    number: f64,
    range: RangeInclusive<f64>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<f64> {
    let found = range.contains(&number).then_some(number);
    if found.is_none() {
        // A float's own way to be written is as large as the rest of the module's texts.
        let [least, most, found] = [*range.start(), *range.end(), number].map(in_json);
        problems.add(path, format_args!("must be {least} to {most}, not {found}"));
    }
    found
}
