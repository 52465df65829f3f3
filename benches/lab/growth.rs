//! How a sweep grows with users, weeks and policies: a table.

use std::time::{Duration, Instant};

use seatwise_core::population::{Population, SweepRequest};

use crate::requests::{Grid, sweep};
use crate::users;

const USERS: [usize; 4] = [100_000, 200_000, 400_000, 1_000_000];
const WEEKS: [u32; 2] = [52, 104];
const TRIES: u32 = 5;

pub fn print() {
    println!("sweep, best of {TRIES}, in milliseconds; the gaps are grouped once for every window");
    println!(
        "    users  weeks  group the gaps  100 policies  1,000 policies  within the grace, once"
    );
    for count in USERS {
        let mut population = users::population(count);
        for weeks in WEEKS {
            // Another weekday is another window.
            let group = best(TRIES, |attempt| {
                let request = sweep(weeks, &Grid::THOUSAND, 2 + attempt);
                timed(|| group(&mut population, request))
            });
            let hundred = run(&mut population, weeks, Grid::HUNDRED, TRIES);
            let thousand = run(&mut population, weeks, Grid::THOUSAND, TRIES);
            let within = run(&mut population, weeks, Grid::WITHIN_GRACE, 1);
            println!(
                "{count:>9}  {weeks:>5}  {group:>14.1}  {hundred:>12.2}  {thousand:>14.2}  {within:>22.1}"
            );
        }
    }
}

/// The grid alone: the gaps are grouped before.
fn run(population: &mut Population, weeks: u32, grid: Grid, tries: u32) -> f64 {
    best(tries, |_| {
        group(population, sweep(weeks, &grid, 1));
        population.begin_sweep(sweep(weeks, &grid, 1));
        timed(|| assert_eq!(population.continue_sweep(usize::MAX), 0))
    })
}

/// Begins a sweep and goes on until its gaps are grouped, where they are not yet.
fn group(population: &mut Population, request: SweepRequest) {
    let steps = population.begin_sweep(request);
    population.continue_sweep(steps.min(population.size().div_ceil(100)));
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The shortest of a few tries, in milliseconds.
fn best(tries: u32, attempt: impl FnMut(u32) -> Duration) -> f64 {
    (0..tries).map(attempt).min().unwrap_or_default().as_secs_f64() * 1_000.0
}
