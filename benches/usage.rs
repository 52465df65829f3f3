//! What usage costs natively: a million users from their logins of each month to their tiers
//! (C7), and a file of a million logins.

#![expect(clippy::expect_used, reason = "a benchmark whose input is refused measures nothing")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use seatwise_core::request::parse;
use seatwise_core::usage::{Frequency, LoginImport, add_to, recommend_tiers};
use serde_json::json;

const USERS: u32 = 1_000_000;
const LOGINS: u32 = 1_000_000;

/// A small generator (an LCG, its upper half): the same numbers on every machine.
struct Dice(u64);

impl Dice {
    /// From 0 to `sides - 1`.
    const fn roll(&mut self, sides: u32) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 32) * sides as u64) >> 32
    }
}

/// Logins of each month: most users come seldom, some daily, so that totals differ widely.
fn users(months: usize) -> Vec<Vec<u64>> {
    let mut dice = Dice(7);
    let mut user = || {
        let most = match dice.roll(10) {
            0..4 => 1,
            4..9 => 4,
            _ => 31,
        };
        (0..months).map(|_| dice.roll(most)).collect()
    };
    (0..USERS).map(|_| user()).collect()
}

/// From the counts to the answer, the request's JSON included.
fn answer(users: &[Vec<u64>], rollover_months: u32) {
    let mut frequencies: Vec<Frequency> = Vec::new();
    for monthly in users {
        add_to(&mut frequencies, monthly.iter().sum(), 1, monthly);
    }
    let request = json!({
        "startMonth": "2026-01",
        "catalogue": [
            { "name": "Member", "grade": "partner", "model": "member", "price": 25 },
            { "name": "Login", "grade": "partner", "model": "login", "price": 10 },
        ],
        "terms": { "rolloverMonths": rollover_months },
        "populations": [
            { "name": "Partners", "requiredGrade": "partner", "frequencies": frequencies },
        ],
    });
    let text = request.to_string();
    let node = parse(text.as_bytes()).expect("is JSON");
    black_box(recommend_tiers(node).expect("a good request"));
}

fn tiers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tiers of a million users");
    group.sampling_mode(SamplingMode::Flat);
    for (months, rollover_months) in [(12, 0), (12, 3), (120, 24)] {
        let users = users(months);
        let name = format!("{months} months, {rollover_months} of rollover");
        group.bench_function(name, |bencher| bencher.iter(|| answer(&users, rollover_months)));
    }
    group.finish();
}

fn file() -> String {
    let mut dice = Dice(11);
    let mut text = "Id,UserId,LoginTime,LoginType,SourceIp,Status,Browser\n".to_owned();
    for row in 0..LOGINS {
        let (user, month, day) = (dice.roll(50_000), dice.roll(12) + 1, dice.roll(28) + 1);
        let time = format_args!("2025-{month:02}-{day:02}T08:30:00.000Z");
        writeln!(
            text,
            "0Ya{row:015},0055j00000{user:05},{time},Application,10.0.0.1,Success,\"Chrome, 119\""
        )
        .expect("a text takes all");
    }
    text
}

fn import(criterion: &mut Criterion) {
    let text = file();
    let mut group = criterion.benchmark_group("a file of a million logins");
    group.sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("read in pieces of 64 KB", |bencher| {
        bencher.iter(|| {
            let request = parse(br#"{"transitions": []}"#).expect("is JSON");
            let mut file = LoginImport::new(request).expect("a good request");
            text.as_bytes().chunks(1 << 16).for_each(|piece| file.add(piece));
            file.finish();
            assert!(file.problems().is_empty());
            file
        });
    });
    group.finish();
}

criterion_group! {
    name = groups;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3));
    targets = tiers, import
}
criterion_main!(groups);
