//! What commitments cost natively (C4, C5): the optimum over 120 months × 10,000 scenarios with
//! rollover, phase by phase, and over one demand.

#![expect(clippy::expect_used, reason = "a benchmark whose input is refused measures nothing")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, SamplingMode, criterion_group};
use seatwise_core::commitment::{Phase, Simulation, optimize_commitment};
use seatwise_core::request::parse;
use serde_json::{Value, json};

const MONTHS: u32 = 120;
const SCENARIOS: u32 = 10_000;

/// A tax-season portal of 50,000 logins a month, for ten years: `contract` and `demand`.
fn asked() -> [Value; 2] {
    let demand: Vec<u32> = (0..MONTHS)
        .map(|month| if (1..4).contains(&(month % 12)) { 95_000 } else { 35_000 })
        .collect();
    let contract = json!({
        "startMonth": "2026-01", "termMonths": MONTHS, "monthlyCommitment": 50_000,
        "pricePerLogin": 4, "overageMultiplier": 2.5, "rolloverMonths": 3,
    });
    [contract, json!(demand)]
}

fn simulation() -> Simulation {
    let [contract, demand] = asked();
    let bursts = json!({ "probability": 0.02, "size": 3 });
    let request = json!({
        "contract": contract, "demand": demand, "volatility": 0.3, "correlation": 0.5,
        "rareBursts": bursts, "scenarios": SCENARIOS,
    });
    Simulation::new(parse(request.to_string().as_bytes()).expect("it is JSON"))
        .expect("it is valid")
}

/// Goes on until a phase begins.
fn until(mut simulation: Simulation, phase: Phase) -> Simulation {
    while simulation.phase() < phase {
        simulation.continue_(1);
    }
    simulation
}

fn commitment(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("commitment");
    group.sampling_mode(SamplingMode::Flat);
    let phases = [
        ("draw", Phase::Draw, Phase::Search),
        ("optimum", Phase::Search, Phase::Curve),
        ("curve and bands", Phase::Curve, Phase::Done),
        ("all of it", Phase::Draw, Phase::Done),
    ];
    for (name, from, to) in phases {
        group.bench_function(
            format!("{MONTHS} months × {SCENARIOS} scenarios: {name}"),
            |bencher| {
                let begun = || until(simulation(), from);
                bencher.iter_batched(
                    begun,
                    |simulation| until(simulation, to),
                    BatchSize::PerIteration,
                );
            },
        );
    }
    let [contract, demand] = asked();
    let text = json!({ "contract": contract, "demand": demand }).to_string();
    group.bench_function(format!("{MONTHS} months, one demand, with its curve"), |bencher| {
        let ask = || parse(text.as_bytes()).expect("it is JSON");
        bencher.iter(|| black_box(optimize_commitment(ask()).expect("it is valid")));
    });
    group.finish();
}

criterion_group! {
    name = groups;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = commitment
}

fn main() {
    groups();
    Criterion::default().configure_from_args().final_summary();
}
