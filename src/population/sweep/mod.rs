//! A policy's totals over a grid of thresholds (R10), equal to a replay (R9) at every point.

mod bounds;
mod chains;
mod gaps;
mod request;

pub use request::SweepRequest;

use std::collections::BinaryHeap;

use serde::Serialize;

use super::Population;
use super::plan::Choices;
use super::prices::Prices;
use super::replay::{
    ByLicense, Counts, End, RunCalendar, Story, Totals, Window, calendars, gaps as gaps_of, walk,
};
use super::steps::Steps;
use crate::calendar::Days;
use crate::review::{Policies, Thresholds};
use bounds::Bounds;
use chains::Chains;
use gaps::Gaps;

/// What a sweep needs of everybody's logins. It is made once for all sweeps that differ in the
/// grid alone, and stay within the first one's bounds.
#[derive(Debug)]
pub struct Grouped {
    key: Key,
    /// By policy.
    calendars: Vec<RunCalendar>,
    steps: Steps,
    gaps: Gaps,
    chains: Chains,
    /// The users under the other policies; everybody's licence is held.
    others: ByLicense<Counts>,
}

/// What a [`Grouped`] is made from.
#[derive(Clone, Debug)]
struct Key {
    window: Window,
    policies: Policies,
    vary: usize,
    /// `None` for an empty grid.
    bounds: Option<Bounds>,
}

impl Key {
    /// Whether what was grouped by this one serves the other.
    fn serves(&self, other: &Self) -> bool {
        let is_alike = self.window == other.window
            && self.vary == other.vary
            && self.policies == other.policies;
        let holds = |other| self.bounds.is_some_and(|bounds| bounds.hold(other));
        is_alike && other.bounds.is_none_or(holds)
    }
}

/// A sweep that is under way.
#[derive(Debug)]
pub struct Sweep {
    points: Vec<(Thresholds, Vec<Counts>)>,
    done: usize,
    skipped: usize,
    prices: Option<Prices>,
}

/// The answer to a sweep.
#[derive(Clone, Debug, Serialize)]
pub struct SweepAnswer<'a> {
    points: Vec<Point<'a>>,
    /// Combinations that make no valid policy.
    skipped: usize,
}

/// One policy of the grid.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Point<'a> {
    first_warning_days: Days,
    final_notice_days: Days,
    deactivation_days: Days,
    totals: Totals<'a>,
    /// No other point frees more seat days with as few false positives, or as many with fewer.
    on_frontier: bool,
}

impl Population {
    /// Begins a sweep: first everybody's gaps are grouped, where the last sweep has not done so
    /// already, then the points are counted. How many steps it has.
    pub fn begin_sweep(&mut self, request: SweepRequest) -> usize {
        let key = request.key();
        if self.grouped.as_ref().is_none_or(|grouped| !grouped.key.serves(&key)) {
            self.grouped = Some(Grouped::new(self, key));
        }
        let slots = self.dictionaries.licenses.len() + 1;
        let points = request.grid.into_iter().map(|point| (point, vec![Counts::default(); slots]));
        self.sweep = Some(Sweep {
            points: points.collect(),
            done: 0,
            skipped: request.skipped,
            prices: request.prices,
        });
        self.continue_sweep(0)
    }

    /// Goes on with the sweep for at most so many steps: a hundred users, or a point. How many
    /// are left.
    pub fn continue_sweep(&mut self, steps: usize) -> usize {
        let (Some(mut sweep), Some(mut grouped)) = (self.sweep.take(), self.grouped.take()) else {
            return 0;
        };
        let to_group = grouped.steps.left();
        if to_group > 0 {
            grouped.go_on(self, steps);
        }
        if grouped.steps.left() == 0 {
            sweep.go_on(&grouped, steps.saturating_sub(to_group));
        }
        let left = grouped.steps.left() + sweep.points.len() - sweep.done;
        self.sweep = Some(sweep);
        self.grouped = Some(grouped);
        left
    }

    /// The points that are done.
    #[must_use]
    pub fn sweep_answer(&self) -> SweepAnswer<'_> {
        let (Some(sweep), Some(grouped)) = (&self.sweep, &self.grouped) else {
            return SweepAnswer { points: Vec::new(), skipped: 0 };
        };
        let keys = || self.dictionaries.licenses.iter().map(Some).chain([None]);
        let mut sums = Vec::new();
        let mut points = Vec::new();
        for (thresholds, counts) in sweep.points.iter().take(sweep.done) {
            let mut sum = Counts::default();
            let mut by_license = Vec::new();
            for ((key, of_license), others) in keys().zip(counts).zip(grouped.others.slots()) {
                if let Some(mut all) = *others {
                    all += *of_license;
                    sum += all;
                    by_license.push((key, all));
                }
            }
            sums.push(sum);
            points.push(Point {
                first_warning_days: thresholds.first_warning_days,
                final_notice_days: thresholds.final_notice_days,
                deactivation_days: thresholds.deactivation_days,
                totals: Totals::new(&by_license, sweep.prices.as_ref()),
                on_frontier: false,
            });
        }
        for (point, on_frontier) in points.iter_mut().zip(frontier(&sums)) {
            point.on_frontier = on_frontier;
        }
        SweepAnswer { points, skipped: sweep.skipped }
    }
}

impl Grouped {
    fn new(population: &Population, key: Key) -> Self {
        Self {
            calendars: calendars(&key.policies, key.window),
            steps: Steps::of(population.size()),
            gaps: Gaps::default(),
            chains: Chains::default(),
            others: ByLicense::new(population),
            key,
        }
    }

    /// The calendar of the policy that is varied.
    fn calendar(&self) -> Option<&RunCalendar> {
        self.calendars.get(self.key.vary)
    }

    fn go_on(&mut self, population: &Population, steps: usize) {
        let Key { window, policies, vary, bounds } = &self.key;
        let mut choices = Choices::new(population, policies);
        let mut user_gaps = Vec::new();
        for place in self.steps.take(steps) {
            let Some(part) = population.part(place, &mut choices) else {
                continue;
            };
            let others = self.others.of(population, place);
            let Some((choice, policy, calendar)) = part.policy.and_then(|choice| {
                Some((choice, policies.get(choice)?, self.calendars.get(choice)?))
            }) else {
                continue;
            };
            let logins = population.columns.logins.of(place);
            gaps_of(part.known, logins, *window, calendar, policy.pauses(), &mut user_gaps);
            if choice == *vary {
                let Some(bounds) = bounds else {
                    continue;
                };
                let license = population.license_slot(place);
                for gap in &user_gaps {
                    if let Some(start) = bounds.start(*gap, calendar) {
                        self.gaps.add(start, gap.login, license, calendar.never());
                    }
                }
                if bounds.link() {
                    self.chains.add(&user_gaps, license, *bounds, calendar);
                }
            } else if let Some(counts) = others {
                let thresholds = policy.thresholds();
                walk(&user_gaps, thresholds, calendar, |gap| {
                    let end = End { login: gap.login, times: 1 };
                    let story = Story::new(gap.start, thresholds, calendar);
                    counts.add(&story, &end, calendar);
                    story
                });
            }
        }
        if self.steps.left() == 0 {
            self.gaps.finish();
        }
    }
}

impl Sweep {
    fn go_on(&mut self, grouped: &Grouped, points: usize) {
        let end = self.done.saturating_add(points).min(self.points.len());
        if let (Some(now), Some(calendar)) =
            (self.points.get_mut(self.done..end), grouped.calendar())
        {
            grouped.gaps.count(now, calendar);
            for (thresholds, counts) in now {
                grouped.chains.correct(thresholds, counts, calendar);
            }
        }
        self.done = end;
    }
}

/// Which points no other one dominates: more seat days freed, fewer false positives.
fn frontier(points: &[Counts]) -> Vec<bool> {
    // The most freed first, then the fewest false positives.
    let mut order: BinaryHeap<(i64, i64, usize)> = points
        .iter()
        .enumerate()
        .map(|(place, counts)| (counts.seat_days_freed, -counts.false_positives, place))
        .collect();
    let mut on_frontier = vec![false; points.len()];
    let mut best: Option<(i64, i64)> = None;
    while let Some((freed, spared, place)) = order.pop() {
        if best.is_none_or(|best| spared > best.1 || (freed, spared) == best) {
            best = Some((freed, spared));
            if let Some(mark) = on_frontier.get_mut(place) {
                *mark = true;
            }
        }
    }
    on_frontier
}
