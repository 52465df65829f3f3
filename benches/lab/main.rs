//! What the lab costs natively (R9 to R11), and how it grows with users, weeks and policies.

#![expect(clippy::expect_used, reason = "a benchmark whose input is refused measures nothing")]

mod growth;
mod requests;
mod users;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, SamplingMode, criterion_group};
use seatwise_core::population::Population;

use requests::{Grid, forecast, replay, sweep};

const USERS: usize = 1_000_000;

fn lab(criterion: &mut Criterion) {
    let mut population = users::population(USERS);
    let mut group = criterion.benchmark_group("lab");
    group.sampling_mode(SamplingMode::Flat);
    for weeks in [52, 104] {
        let request = replay(weeks);
        group.bench_function(format!("replay, {weeks} weeks"), |bencher| {
            bencher.iter(|| black_box(population.replay(&request)));
        });
        let grid = Grid::THOUSAND;
        whole_sweep(&mut population, weeks, &grid);
        group.bench_function(format!("sweep, {weeks} weeks, 1,000 policies"), |bencher| {
            bencher.iter(|| whole_sweep(&mut population, weeks, &grid));
        });
    }
    let request = forecast();
    group.bench_function("forecast, 52 weeks", |bencher| {
        bencher.iter(|| black_box(population.forecast(&request)));
    });
    group.finish();
}

/// A sweep; its gaps are grouped by the first of a window.
fn whole_sweep(population: &mut Population, weeks: u32, grid: &Grid) -> usize {
    population.begin_sweep(sweep(weeks, grid, 1));
    population.continue_sweep(usize::MAX)
}

criterion_group! {
    name = groups;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(1));
    targets = lab
}

fn main() {
    growth::print();
    groups();
    Criterion::default().configure_from_args().final_summary();
}
