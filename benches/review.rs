//! What the core costs natively, on a hundred thousand users: loading, planning, showing.

#![expect(clippy::expect_used, reason = "a benchmark whose input is refused measures nothing")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use seatwise_core::answer::run_settings;
use seatwise_core::calendar::{Date, Days};
use seatwise_core::population::{DecisionQuery, IdleSeatsRequest, Population};
use seatwise_core::request::parse;
use serde_json::{Map, Value, json};

const USERS: usize = 100_000;
const PAGE: usize = 2_000;
const ACCOUNTS: u32 = 6_000;
const AS_OF: &str = "2026-11-23";
/// All dates lie between this day and [`AS_OF`], or soon after.
const FIRST_DAY: &str = "2020-01-01";

/// A small generator (an LCG, its upper half): the same numbers on every machine.
struct Dice(u64);

impl Dice {
    /// From 0 to `sides - 1`.
    const fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let upper = self.0 >> 32;
        ((upper * sides as u64) >> 32) as u32
    }
}

/// An org's users with all of R5's fields, as Apex writes them.
fn users() -> Vec<Value> {
    let mut dice = Dice(42);
    (0..USERS).map(|place| user(place, &mut dice)).collect()
}

fn user(place: usize, dice: &mut Dice) -> Value {
    let inactive = match dice.roll(10) {
        0..5 => dice.roll(55),
        5..7 => 55 + dice.roll(65),
        _ => 120 + dice.roll(1_000),
    };
    // Half of the quiet ones are in notice; a few are held, exempt or unknown.
    let stage = match (dice.roll(20), inactive) {
        (0, _) => Some("Exempt"),
        (1, _) => Some("On Hold"),
        (2..4, _) => None,
        (_, ..60) => Some("Active"),
        (4..9, _) => Some("First Warning"),
        (9..14, 75..) => Some("Final Notice"),
        _ => Some("Active"),
    };
    let in_notice = matches!(stage, Some("First Warning" | "Final Notice"));
    let notice = 7 * (1 + dice.roll(3));
    let is_held = dice.roll(30) == 0;
    let has_logged_in = dice.roll(10) > 0;
    let has_login_license = dice.roll(8) == 0;
    let account = dice.roll(ACCOUNTS);
    json!({
        "id": format!("005Pr{place:010}AAA"),
        "createdDate": ago(inactive + if has_logged_in { 3 + dice.roll(900) } else { 0 }),
        "isActive": dice.roll(25) > 0,
        "stage": stage,
        "lastLoginDate": has_logged_in.then(|| ago(inactive)),
        "lastNotificationSentDate": in_notice.then(|| ago(notice)),
        "dueDate": in_notice.then(|| ago(notice - 7)),
        "exemptUntil": is_held.then(|| after(dice.roll(90))),
        "profile": if has_login_license { "Partner Portal Login User" } else { "Partner Portal User" },
        "license": if has_login_license { "PID_Partner_Community_Login" } else { "PID_Partner_Community" },
        "policy": (account < ACCOUNTS / 20).then_some("Critical partners"),
        "name": format!("Person {} of {place}", dice.roll(500)),
        "account": format!("Partner {account} Ltd."),
    })
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

fn ago(days: u32) -> String {
    let Days(today) = day(AS_OF).days_since(day(FIRST_DAY));
    day(FIRST_DAY).plus(Days(today.saturating_sub(days))).to_string()
}

fn after(days: u32) -> String {
    day(AS_OF).plus(Days(days)).to_string()
}

fn policies() -> Value {
    let pauses = json!([
        { "from": "2024-12-20", "to": "2025-01-04" },
        { "from": "2025-12-20", "to": "2026-01-04" },
        { "from": "2026-12-20", "to": "2027-01-04" },
    ]);
    json!([
        { "name": "Critical partners", "firstWarningDays": 180, "finalNoticeDays": 240,
          "deactivationDays": 300, "pauses": pauses, "match": { "profiles": [] } },
        { "name": "Logins", "firstWarningDays": 90, "finalNoticeDays": 120,
          "deactivationDays": 150, "match": { "licenses": ["PID_Partner_Community_Login"] } },
        { "name": "Default", "pauses": pauses,
          "match": { "profiles": ["Partner Portal User", "Partner Portal Login User"] } },
    ])
}

/// `{"users": [{…}]}`
fn page_of_rows(users: &[Value]) -> Vec<u8> {
    json!({ "users": users }).to_string().into_bytes()
}

/// `{"columns": {"id": […], …}}`
fn page_of_columns(users: &[Value]) -> Vec<u8> {
    let mut columns: Map<String, Value> = Map::new();
    for (name, value) in users.iter().filter_map(Value::as_object).flatten() {
        let column = columns.entry(name).or_insert_with(|| json!([]));
        column.as_array_mut().expect("a column is a list").push(value.clone());
    }
    json!({ "columns": columns }).to_string().into_bytes()
}

fn pages(users: &[Value], write: fn(&[Value]) -> Vec<u8>) -> Vec<Vec<u8>> {
    users.chunks(PAGE).map(write).collect()
}

fn load(pages: &[Vec<u8>]) -> Population {
    let mut population = Population::default();
    for page in pages {
        population.add(page).expect("a valid page");
    }
    population
}

fn loading(criterion: &mut Criterion) {
    let users = users();
    let mut group = criterion.benchmark_group("load");
    group.sampling_mode(SamplingMode::Flat);
    for (form, pages) in
        [("rows", pages(&users, page_of_rows)), ("columns", pages(&users, page_of_columns))]
    {
        group.throughput(Throughput::Bytes(pages.iter().map(|page| page.len() as u64).sum()));
        group.bench_function(form, |bencher| bencher.iter(|| load(&pages)));
    }
    group.finish();
}

fn planning(criterion: &mut Criterion) {
    let mut population = load(&pages(&users(), page_of_columns));
    let mut group = criterion.benchmark_group("population");
    group.sampling_mode(SamplingMode::Flat);
    group.throughput(Throughput::Elements(USERS as u64));

    let run = json!({ "asOf": AS_OF, "policies": policies() }).to_string();
    group.bench_function("plan a run", |bencher| {
        bencher.iter(|| {
            let settings = run_settings(parse(run.as_bytes()).expect("JSON")).expect("valid");
            population.plan_run(settings)
        });
    });

    for (name, query) in [
        ("decisions by inactive days", json!({ "sortBy": "inactiveDays" })),
        ("decisions by next date", json!({ "sortBy": "nextOn" })),
        ("decisions searched", json!({ "search": "partner 42" })),
    ] {
        // The last selection is kept: only another one is work.
        let mut queries = [true, false].map(|is_descending| selection(&query, is_descending));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                queries.reverse();
                let [query, _] = &queries;
                let page = population.decisions(query).expect("a plan");
                black_box(serde_json::to_string(&page).expect("JSON"))
            });
        });
    }

    let request = json!({
        "asOf": AS_OF,
        "policies": policies(),
        "prices": {
            "PID_Partner_Community": { "model": "member", "pricePerSeatMonth": 25 },
            "PID_Partner_Community_Login": { "model": "login" },
        },
    })
    .to_string();
    let request = IdleSeatsRequest::read(parse(request.as_bytes()).expect("JSON")).expect("valid");
    group.bench_function("idle seats", |bencher| {
        bencher.iter(|| {
            black_box(population.idle_seats(&request));
        });
    });
    group.finish();
}

/// The first fifty rows of a query.
fn selection(query: &Value, is_descending: bool) -> DecisionQuery {
    let mut query = query.clone();
    for (name, value) in [("descending", json!(is_descending)), ("count", json!(50))] {
        query.as_object_mut().expect("an object").insert(name.to_owned(), value);
    }
    let text = query.to_string();
    DecisionQuery::read(parse(text.as_bytes()).expect("JSON")).expect("valid")
}

criterion_group! {
    name = review;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = loading, planning
}
criterion_main!(review);
