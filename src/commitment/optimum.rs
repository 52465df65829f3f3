//! The commitment of least cost, beside the usual ways to size one (C4).

use serde::Serialize;

use super::contract::{Contract, TrueUp};
use super::read::{Count, Demanded, step};
use super::search::{Candidates, MOST_CANDIDATES, cost};
use crate::money::Money;
use crate::order::{ascending, unique};
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, named_values};

/// Points of a cost curve, so that a chart can be drawn without thinning it out.
const CURVE_POINTS: usize = 240;

named_values! {
    /// A way to size a commitment.
    pub enum SizingName {
        /// C4's.
        Optimum = "optimum",
        /// What the contract has.
        Current = "current",
        /// The mean month, to the nearest login, half to even.
        Average = "average",
        /// The highest month.
        Peak = "peak",
        /// One login a month for everybody who could log in.
        AddressableUsers = "addressableUsers",
    }
}

/// C4's answer.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Optimization {
    monthly_commitment: u64,
    cost: Money,
    candidates: u64,
    curve: Vec<CurvePoint>,
    comparisons: Vec<Sizing>,
    quantile: Option<u64>,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CurvePoint {
    monthly_commitment: u64,
    cost: Money,
}

/// What a way to size costs.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Sizing {
    #[serde(rename = "sizing")]
    name: SizingName,
    monthly_commitment: u64,
    cost: Money,
    /// More than the optimum; below 0 where the sizing is no candidate and better than all.
    regret: Money,
}

/// C4 for the request `{ contract, demand, step, addressableUsers }`.
///
/// # Errors
/// All that is wrong with the request.
pub fn optimize_commitment(request: Node<'_>) -> Result<Optimization, RequestError> {
    let mut problems = Problems::default();
    let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
        return Err(problems.into());
    };
    let asked = Demanded::read(&mut fields, &mut problems);
    let step = step(&mut fields, &mut problems);
    let addressable_users: Option<Count> = fields.optional("addressableUsers", &mut problems);
    fields.finish(&mut problems);
    let candidates = asked.as_ref().map(|asked| candidates(asked, step, &mut problems));
    let (Some(asked), Some(candidates)) = (asked, candidates) else {
        return Err(problems.into());
    };
    problems.none_or(())?;
    Ok(optimization(&asked, candidates, addressable_users.map(Count::get)))
}

/// The candidates; notes where C4 refuses them.
pub fn candidates(asked: &Demanded, step: Option<u32>, problems: &mut Problems) -> Candidates {
    let candidates = Candidates::new(&asked.contract, asked.peak(), step);
    let count = candidates.count();
    if count > MOST_CANDIDATES {
        let message =
            format_args!("gives {count} commitments to choose from, more than {MOST_CANDIDATES}");
        problems.add(Path::Root.field("step"), message);
    }
    candidates
}

fn optimization(
    asked: &Demanded,
    candidates: Candidates,
    addressable_users: Option<u32>,
) -> Optimization {
    let Demanded { contract, demand } = asked;
    let (count, step, top) = (candidates.count(), candidates.step(), candidates.top());
    let best = candidates.best(contract, demand);
    let sizing = |name, monthly_commitment| {
        let cost = cost(contract, monthly_commitment, demand);
        Sizing { name, monthly_commitment, cost, regret: cost - best.cost }
    };
    let mut comparisons = vec![
        sizing(SizingName::Optimum, best.monthly_commitment),
        sizing(SizingName::Current, contract.monthly_commitment),
        sizing(SizingName::Average, average(demand)),
        sizing(SizingName::Peak, asked.peak().into()),
    ];
    comparisons
        .extend(addressable_users.map(|users| sizing(SizingName::AddressableUsers, users.into())));
    let tiers = contract.volume_tiers.iter().map(|tier| tier.from_monthly_commitment);
    let named = tiers.chain(comparisons.iter().map(|sizing| sizing.monthly_commitment));
    let points = spread(named, (0, top), step, CURVE_POINTS).into_iter();
    let point = |monthly_commitment| CurvePoint {
        monthly_commitment,
        cost: cost(contract, monthly_commitment, demand),
    };
    Optimization {
        monthly_commitment: best.monthly_commitment,
        cost: best.cost,
        candidates: count,
        curve: points.map(point).collect(),
        comparisons,
        quantile: (step == 1).then(|| quantile(contract, demand)).flatten(),
    }
}

/// The mean month, to the nearest login, half to even.
#[must_use]
pub fn average(demand: &[u32]) -> u64 {
    let (sum, months) = (demand.iter().copied().map(u64::from).sum::<u64>(), demand.len() as u64);
    let (Some(mean), Some(rest)) = (sum.checked_div(months), sum.checked_rem(months)) else {
        return 0;
    };
    let is_up = rest * 2 > months || (rest * 2 == months && mean % 2 == 1);
    mean + u64::from(is_up)
}

/// The (m − 1)/m quantile: the least commitment that so large a share of the months keeps to.
/// It is the optimum among all commitments where each month stands by itself at one price. m is
/// taken from the prices as they are paid, rounded, so that it is the optimum to the login.
fn quantile(contract: &Contract, demand: &[u32]) -> Option<u64> {
    let is_plain = contract.rollover_months == 0
        && contract.true_up == TrueUp::Monthly
        && contract.bursts.is_empty()
        && contract.volume_tiers.is_empty();
    is_plain.then(|| newsvendor(contract, demand.iter().copied().map(i64::from).collect()))
}

/// The least commitment with which paying for the months above it costs no more than it does:
/// months above it × overage price ≤ months × price. Nothing below 0.
#[must_use]
pub fn newsvendor(contract: &Contract, demand: Vec<i64>) -> u64 {
    let demand = ascending(demand);
    let prices = contract.prices(contract.monthly_commitment);
    let all = prices.committed.times(demand.len() as u64);
    let enough = |above: u64| prices.overage.times(above) <= all;
    if enough(demand.iter().filter(|demand| **demand > 0).count() as u64) {
        return 0;
    }
    // Ascending: above each of them are at most those after it.
    let months = demand.len() as u64;
    let place = (1..=months).find(|kept| enough(months - kept)).unwrap_or(months);
    let found = usize::try_from(place.saturating_sub(1)).ok().and_then(|place| demand.get(place));
    found.and_then(|demand| u64::try_from(*demand).ok()).unwrap_or(0)
}

/// So many commitments at most, ascending: those named, and multiples of the step evenly over a
/// range.
#[must_use]
pub fn spread(
    named: impl IntoIterator<Item = u64>,
    (from, to): (u64, u64),
    step: u64,
    most: usize,
) -> Vec<u64> {
    let named = unique(named);
    let (first, last) = (from.div_ceil(step), to / step);
    let room = most.saturating_sub(named.len()) as u64;
    let multiples = (last + 1).saturating_sub(first).min(room);
    let points = (0..multiples).map(|point| {
        let share = if multiples > 1 { point * (last - first) / (multiples - 1) } else { 0 };
        (first + share) * step
    });
    unique(named.into_iter().chain(points))
}

#[cfg(test)]
mod tests {
    use super::{average, spread};

    #[test]
    fn the_average_is_rounded_half_to_even() {
        assert_eq!(average(&[]), 0);
        assert_eq!(average(&[3, 4]), 4);
        assert_eq!(average(&[2, 3]), 2);
        assert_eq!(average(&[1, 1, 2]), 1);
        assert_eq!(average(&[1, 2, 2]), 2);
        assert_eq!(average(&[7]), 7);
    }

    #[test]
    fn points_are_spread_over_the_whole_range() {
        // Five multiples of 10 out of eleven, both ends among them.
        assert_eq!(spread([], (0, 100), 10, 5), [0, 20, 50, 70, 100]);
        assert_eq!(spread([], (95, 125), 10, 9), [100, 110, 120]);
        // Those named come first, and take their room.
        assert_eq!(spread([7, 3, 7], (10, 50), 10, 4), [3, 7, 10, 50]);
        assert_eq!(spread([1, 2, 3], (10, 50), 10, 3), [1, 2, 3]);
        assert_eq!(spread([], (10, 50), 10, 1), [10]);
        // No multiple lies between them.
        assert_eq!(spread([], (11, 19), 10, 5), [] as [u64; 0]);
    }
}
