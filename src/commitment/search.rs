//! The least cost among the candidates of C4, exactly, without trying all of them.
//!
//! Between two tier starts the prices stand still and the cost is convex in the commitment: with
//! the oldest logins used first, overage is the least of a linear program whose right-hand sides
//! are linear in the commitment, and sums of such costs (months, contract years, scenarios) are
//! convex as well. So the cost of a tier's candidates falls, may stay, and rises, and halving
//! finds the first candidate after which it no longer falls.

use super::contract::Contract;
use super::settlement::Settlement;
use crate::money::Money;

/// C4 refuses more candidates.
pub const MOST_CANDIDATES: u64 = 1_000_000;

/// The commitments to choose from.
#[derive(Clone, Debug)]
pub struct Candidates {
    step: u64,
    /// The largest multiple of the step.
    top: u64,
    tiers: Vec<Tier>,
}

/// The candidates with the same prices: where they start, and multiples of the step beyond.
#[derive(Clone, Copy, Debug)]
struct Tier {
    start: u64,
    step: u64,
    count: u64,
}

impl Tier {
    fn candidate(self, place: u64) -> u64 {
        if place == 0 { self.start } else { (self.start / self.step + place) * self.step }
    }
}

impl Candidates {
    /// 0, step, 2·step … up to the least multiple that is the highest month or more, and every
    /// tier start. Without a step, the least power of ten that gives no more than C4 allows.
    #[must_use]
    pub fn new(contract: &Contract, peak: u32, step: Option<u32>) -> Self {
        let mut candidates = Self::with_step(contract, peak, step.unwrap_or(1).max(1).into());
        while step.is_none() && candidates.count() > MOST_CANDIDATES {
            candidates = Self::with_step(contract, peak, candidates.step * 10);
        }
        candidates
    }

    fn with_step(contract: &Contract, peak: u32, step: u64) -> Self {
        let top = u64::from(peak).next_multiple_of(step);
        let starts = contract.volume_tiers.iter().map(|tier| tier.from_monthly_commitment);
        let mut starts: Vec<u64> = std::iter::once(0).chain(starts).collect();
        starts.dedup();
        let ends = starts.iter().skip(1).map(|next| next - 1).chain([u64::MAX]);
        let tier = |(&start, end): (&u64, u64)| {
            let beyond = (end.min(top) / step).saturating_sub(start / step);
            Tier { start, step, count: 1 + beyond }
        };
        let tiers = starts.iter().zip(ends).map(tier).collect();
        Self { step, top, tiers }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.tiers.iter().map(|tier| tier.count).sum()
    }

    /// From one multiple to the next.
    #[must_use]
    pub const fn step(&self) -> u64 {
        self.step
    }

    /// The largest multiple.
    #[must_use]
    pub const fn top(&self) -> u64 {
        self.top
    }

    /// The best of them for one demand.
    #[must_use]
    pub fn best(self, contract: &Contract, demand: &[u32]) -> Best {
        let mut search = Search::new(self);
        while let Some(probe) = search.probe() {
            let cost = |commitment| cost(contract, commitment, demand);
            search.tell(cost(probe.commitment), probe.next.map(cost));
        }
        search.best()
    }
}

/// What a commitment costs over the term.
#[must_use]
pub fn cost(contract: &Contract, monthly_commitment: u64, demand: &[u32]) -> Money {
    let settlement = Settlement::new(contract, monthly_commitment);
    let prices = contract.prices(monthly_commitment);
    prices.cost(settlement.committed(), settlement.overage(demand))
}

/// The smallest commitment of least cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Best {
    /// The commitment.
    pub monthly_commitment: u64,
    /// What it costs, in whatever the search was told.
    pub cost: Money,
}

/// A search that asks for costs and is told them, so that it can be done in slices.
#[derive(Clone, Debug)]
pub struct Search {
    tiers: std::vec::IntoIter<Tier>,
    /// The tier that is being searched: its best candidate lies from `low` to `high`.
    range: Option<Range>,
    best: Option<Best>,
}

#[derive(Clone, Copy, Debug)]
struct Range {
    tier: Tier,
    low: u64,
    high: u64,
}

impl Range {
    fn middle(self) -> u64 {
        u64::midpoint(self.low, self.high)
    }
}

/// The cost of this has to be known, and that of the next candidate where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probe {
    /// A candidate.
    pub commitment: u64,
    /// The one after it.
    pub next: Option<u64>,
}

impl Search {
    /// A search that knows nothing yet.
    #[must_use]
    pub fn new(candidates: Candidates) -> Self {
        let mut search = Self { tiers: candidates.tiers.into_iter(), range: None, best: None };
        search.next_tier();
        search
    }

    fn next_tier(&mut self) {
        let whole = |tier: Tier| Range { tier, low: 0, high: tier.count - 1 };
        self.range = self.tiers.next().map(whole);
    }

    /// What to find out next; `None` at the end.
    #[must_use]
    pub fn probe(&self) -> Option<Probe> {
        let range = self.range?;
        let place = range.middle();
        let next = (range.low < range.high).then(|| range.tier.candidate(place + 1));
        Some(Probe { commitment: range.tier.candidate(place), next })
    }

    /// The costs that the probe asked for.
    pub fn tell(&mut self, cost: Money, next: Option<Money>) {
        let Some(range) = &mut self.range else { return };
        let place = range.middle();
        match next {
            Some(next) if next < cost => range.low = place + 1,
            Some(_) => range.high = place,
            None => {
                let monthly_commitment = range.tier.candidate(place);
                // Tiers ascend: on a tie the earlier and smaller one stays.
                if self.best.is_none_or(|best| cost < best.cost) {
                    self.best = Some(Best { monthly_commitment, cost });
                }
                self.next_tier();
            }
        }
    }

    /// At most so many probes are left.
    #[must_use]
    pub fn probes_left(&self) -> u32 {
        let probes =
            |candidates: u64| (candidates.max(1) - 1).checked_ilog2().map_or(1, |log| log + 2);
        let here = self.range.map_or(0, |range| probes(range.high - range.low + 1));
        here + self.tiers.as_slice().iter().map(|tier| probes(tier.count)).sum::<u32>()
    }

    /// The best of all that was told.
    #[must_use]
    pub fn best(&self) -> Best {
        self.best.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Candidates, Search, cost};
    use crate::commitment::contract::Contract;

    /// Two months at twice the price for overage, with volume tiers.
    fn contract(tiers: &str) -> Contract {
        Contract::from_text(&format!(
            r#"{{ "startMonth": "2026-01", "termMonths": 2, "monthlyCommitment": 0,
                "pricePerLogin": 1, "overageMultiplier": 2, "volumeTiers": [{tiers}] }}"#
        ))
    }

    const TIER: &str = r#"{ "fromMonthlyCommitment": 250, "pricePerLogin": 0.9 }"#;

    fn all(candidates: Candidates) -> Vec<u64> {
        let places = |tier: super::Tier| (0..tier.count).map(move |place| tier.candidate(place));
        candidates.tiers.into_iter().flat_map(places).collect()
    }

    #[test]
    fn candidates_are_the_multiples_and_the_tier_starts() {
        let plain = Candidates::new(&contract(""), 480, Some(100));
        assert_eq!((plain.count(), plain.top()), (6, 500));
        assert_eq!(all(plain), [0, 100, 200, 300, 400, 500]);
        let tiers = Candidates::new(&contract(TIER), 480, Some(100));
        assert_eq!(tiers.count(), 7);
        assert_eq!(all(tiers), [0, 100, 200, 250, 300, 400, 500]);
        // A start that is a multiple itself is there once.
        let tiers = Candidates::new(&contract(TIER), 480, Some(50));
        assert_eq!(all(tiers), [0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
    }

    #[test]
    fn ties_go_to_the_smallest() {
        // One month above at twice the price costs what the other's logins save: 10 to 20 cost 40.
        let plain = contract("");
        for commitment in 10..=20 {
            assert!((cost(&plain, commitment, &[10, 20]).to_number() - 40.0).abs() < 1e-9);
        }
        let best = Candidates::new(&plain, 20, None).best(&plain, &[10, 20]);
        assert_eq!(best.monthly_commitment, 10);
        // So do two months of 25 at four fifths of the price.
        let tiers = contract(r#"{ "fromMonthlyCommitment": 25, "pricePerLogin": 0.8 }"#);
        let best = Candidates::new(&tiers, 20, None).best(&tiers, &[10, 20]);
        assert_eq!(best.monthly_commitment, 10);
    }

    #[test]
    fn a_search_ends_within_the_probes_that_it_tells() {
        for (tiers, peak, step) in [("", 480, 1), (TIER, 480, 100), (TIER, 1000, 7), ("", 0, 1)] {
            let contract = contract(tiers);
            let candidates = Candidates::new(&contract, peak, Some(step));
            // Each probe halves a tier: 2 + log₂ of its candidates at most.
            let tier = |tier: &super::Tier| tier.count.checked_ilog2().unwrap_or(0) + 2;
            let most: u32 = candidates.tiers.iter().map(tier).sum();
            let mut search = Search::new(candidates);
            assert!(search.probes_left() <= most, "{} of {most}", search.probes_left());
            while let Some(probe) = search.probe() {
                let before = search.probes_left();
                assert!(before > 0);
                let cost = |commitment| cost(&contract, commitment, &[peak, peak / 2]);
                search.tell(cost(probe.commitment), probe.next.map(cost));
                assert!(search.probes_left() < before, "{} of {before}", search.probes_left());
            }
            assert_eq!(search.probes_left(), 0);
        }
    }
}
