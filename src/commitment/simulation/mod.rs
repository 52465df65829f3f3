//! What a contract may cost over many scenarios, worked out in slices (C5).

mod answer;
mod bands;
mod request;
mod scenarios;
#[cfg(test)]
mod tests;
mod tornado;

pub use answer::SimulationAnswer;

use answer::MonthBand;
use bands::{Outcome, percentile};
use request::SimulationRequest;
use scenarios::Draws;
use tornado::Tornado;

use super::optimum::spread;
use super::search::{Candidates, Search};
use super::settlement::Settlement;
use crate::problem::RequestError;
use crate::request::Node;

/// Commitments of the curve.
const CURVE_POINTS: usize = 60;

/// A unit of work settles so many months, or draws a few: less than a millisecond in a browser.
const SETTLED_MONTHS: usize = 60_000;
const DRAWN_MONTHS: usize = 4_000;

/// More probes than a search of a million candidates asks for.
const MOST_PROBES: usize = 22;

/// A simulation under way.
///
/// ```
/// use seatwise_core::{commitment::Simulation, request};
/// let ask = br#"{"contract": {"startMonth": "2026-01", "monthlyCommitment": 100,
///     "pricePerLogin": 4}, "demand": [90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110],
///     "volatility": 0.2, "seed": 1}"#;
/// let mut simulation = Simulation::new(request::parse(ask).unwrap()).unwrap();
/// while simulation.continue_(10) > 0 {}
/// let answer = serde_json::to_value(simulation.answer()).unwrap();
/// assert_eq!(answer["months"][1]["baseline"], 110);
/// ```
#[derive(Debug)]
pub struct Simulation {
    asked: SimulationRequest,
    /// Scenario after scenario, month after month.
    scenarios: Vec<u32>,
    tornado: Tornado,
    stage: Stage,
    /// The commitment of least mean cost, once it is found.
    best: u64,
    /// By commitment, ascending.
    outcomes: Vec<Outcome>,
    months: Vec<MonthBand>,
}

/// How far a simulation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Scenarios are drawn.
    Draw,
    /// The least mean cost is searched.
    Search,
    /// Commitments around it are priced.
    Curve,
    /// The months' demand is ranked.
    Months,
    /// The answer is there.
    Done,
}

#[derive(Debug)]
enum Stage {
    Draw(Draws),
    Search(Searching),
    Curve(Curve),
    Months(usize),
    Done,
}

/// The probe that is being answered.
#[derive(Debug)]
struct Searching {
    search: Search,
    step: u64,
    /// Of the probe's commitment, and of the next one.
    overage: [u64; 2],
    done: usize,
}

/// The commitment that is being priced.
#[derive(Debug)]
struct Curve {
    left: std::vec::IntoIter<u64>,
    overages: Vec<u64>,
}

impl Simulation {
    /// A simulation that has not begun.
    ///
    /// # Errors
    /// All that is wrong with the request.
    pub fn new(request: Node<'_>) -> Result<Self, RequestError> {
        let asked = SimulationRequest::read(request)?;
        let tornado = Tornado::new(&asked);
        let draws = asked.draws(tornado.spreads());
        Ok(Self {
            scenarios: Vec::with_capacity(asked.scenarios * asked.months()),
            tornado,
            stage: Stage::Draw(draws),
            best: 0,
            outcomes: Vec::new(),
            months: Vec::new(),
            asked,
        })
    }

    /// Goes on for at most so many units of work. How many are left, or a few less.
    pub fn continue_(&mut self, work: usize) -> usize {
        for _ in 0..work {
            self.stage = match std::mem::replace(&mut self.stage, Stage::Done) {
                Stage::Draw(draws) => self.draw(draws),
                Stage::Search(searching) => self.search(searching),
                Stage::Curve(curve) => self.price(curve),
                Stage::Months(month) => self.month(month),
                Stage::Done => break,
            };
        }
        self.work_left()
    }

    /// What comes next.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        match self.stage {
            Stage::Draw(_) => Phase::Draw,
            Stage::Search(_) => Phase::Search,
            Stage::Curve(_) => Phase::Curve,
            Stage::Months(_) => Phase::Months,
            Stage::Done => Phase::Done,
        }
    }

    /// The answer, after all work that is left.
    pub fn answer(&mut self) -> SimulationAnswer {
        while self.continue_(usize::MAX) > 0 {}
        let outcome = |commitment| {
            let place = self.outcomes.binary_search_by_key(&commitment, |o| o.monthly_commitment);
            place.ok().and_then(|place| self.outcomes.get(place)).copied().unwrap_or_default()
        };
        SimulationAnswer::new(
            outcome(self.asked.contract.monthly_commitment),
            outcome(self.best),
            &self.outcomes,
            self.months.clone(),
            self.tornado.bars(&self.asked),
        )
    }

    fn work_left(&self) -> usize {
        let months = self.asked.months();
        let pass = self.asked.scenarios.div_ceil(self.scenarios_of(SETTLED_MONTHS));
        let curve = CURVE_POINTS * pass + months;
        match &self.stage {
            Stage::Draw(_) => {
                let left = self.asked.scenarios - self.scenarios.len() / months;
                let tiers = self.asked.contract.volume_tiers.len() + 1;
                let draws = left.div_ceil(self.scenarios_of(DRAWN_MONTHS));
                draws + tiers * MOST_PROBES * pass + curve
            }
            Stage::Search(searching) => searching.search.probes_left() as usize * pass + curve,
            Stage::Curve(curve) => curve.left.len() * pass + months,
            Stage::Months(month) => months - month,
            Stage::Done => 0,
        }
    }

    /// How many scenarios have so many months.
    fn scenarios_of(&self, months: usize) -> usize {
        (months / self.asked.months()).max(1)
    }

    fn draw(&mut self, mut draws: Draws) -> Stage {
        let left = self.asked.scenarios - self.scenarios.len() / self.asked.months();
        for _ in 0..left.min(self.scenarios_of(DRAWN_MONTHS)) {
            draws.next();
            if let Some(base) = draws.series.first() {
                self.scenarios.extend_from_slice(&base.demand);
            }
            self.tornado.add(&draws.series);
        }
        if self.scenarios.len() < self.asked.scenarios * self.asked.months() {
            return Stage::Draw(draws);
        }
        let peak = self.scenarios.iter().copied().max().unwrap_or_default();
        // The highest scenario may be far above the baseline. A million candidates are what a
        // step is refused for by the baseline; the search takes more of them.
        let candidates = Candidates::new(&self.asked.contract, peak, self.asked.step);
        let step = candidates.step();
        let search = Search::new(candidates);
        Stage::Search(Searching { search, step, overage: [0, 0], done: 0 })
    }

    /// The scenarios after so many, as far as one unit of work goes.
    fn block(&self, done: usize) -> impl Iterator<Item = &[u32]> {
        let months = self.asked.months();
        let end = (done + self.scenarios_of(SETTLED_MONTHS)) * months;
        let block = done * months..end.min(self.scenarios.len());
        self.scenarios.get(block).unwrap_or_default().chunks_exact(months)
    }

    fn search(&mut self, mut searching: Searching) -> Stage {
        let contract = &self.asked.contract;
        let Some(probe) = searching.search.probe() else {
            return self.begin_curve(&searching);
        };
        let here = Settlement::new(contract, probe.commitment);
        let next = probe.next.map(|next| (next, Settlement::new(contract, next)));
        let [overage, overage_of_next] = &mut searching.overage;
        for demand in self.block(searching.done) {
            *overage += here.overage(demand);
            if let Some((_, settlement)) = &next {
                *overage_of_next += settlement.overage(demand);
            }
            searching.done += 1;
        }
        if searching.done == self.asked.scenarios {
            let scenarios = self.asked.scenarios as u64;
            let cost = |commitment, settlement: &Settlement, overage| {
                contract.prices(commitment).cost(settlement.committed() * scenarios, overage)
            };
            let [overage, overage_of_next] = searching.overage;
            let next_cost = next.map(|(next, terms)| cost(next, &terms, overage_of_next));
            searching.search.tell(cost(probe.commitment, &here, overage), next_cost);
            (searching.overage, searching.done) = ([0, 0], 0);
            if searching.search.probe().is_none() {
                return self.begin_curve(&searching);
            }
        }
        Stage::Search(searching)
    }

    fn begin_curve(&mut self, searching: &Searching) -> Stage {
        let current = self.asked.contract.monthly_commitment;
        let best = searching.search.best().monthly_commitment;
        self.best = best;
        // From half the lesser to half as much again as the greater.
        let range = (current.min(best) / 2, (current.max(best) * 3).div_ceil(2));
        let left = spread([current, best], range, searching.step, CURVE_POINTS);
        Stage::Curve(Curve {
            left: left.into_iter(),
            overages: Vec::with_capacity(self.asked.scenarios),
        })
    }

    fn price(&mut self, mut curve: Curve) -> Stage {
        let contract = &self.asked.contract;
        let Some(commitment) = curve.left.as_slice().first().copied() else {
            return Stage::Months(0);
        };
        let settlement = Settlement::new(contract, commitment);
        let block = self.block(curve.overages.len());
        curve.overages.extend(block.map(|demand| settlement.overage(demand)));
        if curve.overages.len() == self.asked.scenarios {
            let overages = std::mem::take(&mut curve.overages);
            self.outcomes.push(Outcome::new(contract, commitment, overages));
            curve.left.next();
            if curve.left.as_slice().is_empty() {
                return Stage::Months(0);
            }
        }
        Stage::Curve(curve)
    }

    fn month(&mut self, month: usize) -> Stage {
        let months = self.asked.months();
        // Ordered as overages are: another type would bring another sort.
        let demand = self.scenarios.iter().skip(month).step_by(months).copied();
        let mut demand: Vec<u64> = demand.map(u64::from).collect();
        demand.sort_unstable();
        self.months.push(MonthBand {
            month: self.asked.contract.month(month),
            baseline: self.asked.demand.get(month).copied().unwrap_or_default(),
            p10: percentile(&demand, 10),
            p50: percentile(&demand, 50),
            p90: percentile(&demand, 90),
        });
        if month + 1 < months { Stage::Months(month + 1) } else { Stage::Done }
    }
}
