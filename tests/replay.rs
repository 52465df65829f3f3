//! R9 and R10 against the rules as they are written.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]
#![cfg(not(target_arch = "wasm32"))]

mod slow_replay;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use seatwise_core::calendar::Days;
use seatwise_core::population::{Population, ReplayRequest, SweepRequest};
use seatwise_core::problem::{Path, Problems};
use seatwise_core::request::{Node, Read};
use seatwise_core::review::Policies;
use serde_json::{Value, json};
use slow_replay::any::{any_grid, any_partner, any_policy, any_window};
use slow_replay::{Partner, Window};

fn node(value: &Value) -> Node<'_> {
    serde_json::from_str::<Node<'_>>(Box::leak(value.to_string().into_boxed_str())).unwrap()
}

fn population(partners: &[Partner]) -> Population {
    let users: Vec<Value> = partners
        .iter()
        .enumerate()
        .map(|(place, partner)| partner.to_json(&format!("user {place}")))
        .collect();
    Population::from_json(json!({ "users": users }).to_string().as_bytes()).expect("good users")
}

fn read_policies(policies: &Value) -> Policies {
    let mut problems = Problems::default();
    Policies::read(node(policies), Path::Root, &mut problems).expect("good policies")
}

fn ask(policies: &Value, window: Window) -> ReplayRequest {
    let request = json!({
        "policies": policies, "from": window.from, "to": window.to,
        "runWeekday": window.run_weekday,
    });
    ReplayRequest::read(node(&request)).expect("a good request")
}

fn replay(partners: &[Partner], policies: &Value, window: Window) -> Value {
    json!(population(partners).replay(&ask(policies, window)))
}

fn timelines(partners: &[Partner], policies: &Value, window: Window) -> Vec<Value> {
    let (population, request) = (population(partners), ask(policies, window));
    let timeline = |place| json!(population.timeline(&format!("user {place}"), &request).unwrap());
    (0..partners.len()).map(timeline).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_replay_is_the_rules_played_day_by_day(
        first in any_policy("First"), second in any_policy("Second"),
        partners in prop::collection::vec(any_partner(), 1..6), window in any_window(),
    ) {
        let policies = json!([first, second]);
        let read = read_policies(&policies);
        let slow = slow_replay::replay(&partners, &read, window);
        prop_assert_eq!(replay(&partners, &policies, window), slow);
        let slow = slow_replay::timelines(&partners, &read, window);
        prop_assert_eq!(timelines(&partners, &policies, window), slow);
    }
}

/// Adds up every number of the second to the first; the rest is left as it is.
fn add(sum: &mut Value, more: &Value) {
    match (sum, more) {
        (Value::Object(sum), Value::Object(more)) => {
            for (name, sum) in sum.iter_mut() {
                add(sum, &more[name]);
            }
        }
        (Value::Array(sum), Value::Array(more)) => {
            for (sum, more) in sum.iter_mut().zip(more) {
                add(sum, more);
            }
        }
        (sum, Value::Number(more)) if sum.is_i64() => {
            *sum = json!(sum.as_i64().unwrap() + more.as_i64().unwrap());
        }
        _ => {}
    }
}

fn sum(runs: &Value, figure: &str) -> i64 {
    runs.as_array().unwrap().iter().map(|run| run[figure].as_i64().unwrap()).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_replay_is_the_sum_of_its_users_in_any_order(
        first in any_policy("First"), second in any_policy("Second"),
        partners in prop::collection::vec(any_partner(), 1..6), window in any_window(),
    ) {
        let policies = json!([first, second]);
        let mut together = replay(&partners, &policies, window);
        let mut reversed = partners.clone();
        reversed.reverse();
        let reversed = replay(&reversed, &policies, window);
        for part in ["totals", "runs"] {
            prop_assert_eq!(&reversed[part], &together[part], "{}", part);
        }
        let mut alone = replay(&[], &policies, window);
        for partner in &partners {
            add(&mut alone, &replay(std::slice::from_ref(partner), &policies, window));
        }
        prop_assert_eq!(&alone["runs"], &together["runs"]);
        // A rate is no sum.
        for totals in [&mut alone["totals"], &mut together["totals"]] {
            totals["falsePositiveRate"] = Value::Null;
        }
        prop_assert_eq!(&alone["totals"], &together["totals"]);
    }

    #[test]
    fn a_replays_figures_fit_each_other(
        policy in any_policy("First"),
        partners in prop::collection::vec(any_partner(), 1..6), window in any_window(),
    ) {
        let replay = replay(&partners, &json!([policy]), window);
        let (totals, runs) = (&replay["totals"], &replay["runs"]);
        let total = |figure: &str| totals[figure].as_i64().unwrap();
        for figure in ["firstWarnings", "finalNotices", "deactivations"] {
            prop_assert_eq!(sum(runs, figure), total(figure), "{}", figure);
        }
        let told = replay["falsePositives"].as_array().unwrap();
        prop_assert_eq!(&totals["falsePositives"], told.len());
        // Who came back on the last run's day or later is in no run.
        let last = runs.as_array().unwrap().last().map(|run| run["date"].as_str().unwrap());
        let seen = told.iter().filter(|told| told["backOn"].as_str() < last).count();
        prop_assert_eq!(json!(sum(runs, "reactivations")), seen);
        prop_assert_eq!(total("deactivations") - total("falsePositives"), total("seatsFreedAtEnd"));
        prop_assert!(total("unjudged") <= total("seatsFreedAtEnd"));
        let sent = [("firstWarning", "firstWarnings"), ("finalNotice", "finalNotices")];
        for (notice, total_of) in sent {
            let figures = &totals["notices"][notice];
            let (observed, answered) = (&figures["observed"], &figures["answered"]);
            prop_assert!(answered.as_i64() <= observed.as_i64());
            prop_assert!(observed.as_i64().unwrap() <= total(total_of));
        }
    }

    #[test]
    fn one_users_replay_is_its_timeline(
        policy in any_policy("First"), partner in any_partner(), window in any_window(),
    ) {
        let (policies, partners) = (json!([policy]), [partner]);
        let replay = replay(&partners, &policies, window);
        let timeline = &timelines(&partners, &policies, window)[0];
        let events = timeline["events"].as_array().unwrap();
        let on = |event: &str| -> Vec<&str> {
            let such = events.iter().filter(|happening| happening["event"] == event);
            such.map(|happening| happening["on"].as_str().unwrap()).collect()
        };
        for (event, figure) in [
            ("firstWarning", "firstWarnings"), ("finalNotice", "finalNotices"),
            ("deactivate", "deactivations"),
        ] {
            prop_assert_eq!(&replay["totals"][figure], on(event).len());
            for run in replay["runs"].as_array().unwrap() {
                let times = on(event).iter().filter(|on| run["date"] == **on).count();
                prop_assert_eq!(&run[figure], times);
            }
        }
        let told = |field: &str| -> Vec<&str> {
            let told = replay["falsePositives"].as_array().unwrap().iter();
            told.map(|told| told[field].as_str().unwrap()).collect()
        };
        prop_assert_eq!(told("backOn"), on("reactivate"));
        // Each return is from the deactivation before it; only the last one can stay.
        let returned = on("reactivate").len();
        prop_assert_eq!(told("deactivatedOn"), on("deactivate")[..returned].to_vec());
        prop_assert!(on("deactivate").len() <= returned + 1);
    }

    #[test]
    fn a_later_end_changes_nothing_before_it(
        policy in any_policy("First"),
        partners in prop::collection::vec(any_partner(), 1..6), window in any_window(),
        days in 1_u32..120,
    ) {
        let policies = json!([policy]);
        let longer = Window { to: window.to.plus(Days(days)), ..window };
        let (short, long) =
            (replay(&partners, &policies, window), replay(&partners, &policies, longer));
        let runs = short["runs"].as_array().unwrap();
        prop_assert_eq!(runs, &long["runs"].as_array().unwrap()[..runs.len()]);
        let mut back = long["falsePositives"].as_array().unwrap().clone();
        back.retain(|told| told["backOn"].as_str().unwrap() <= window.to.to_string().as_str());
        prop_assert_eq!(short["falsePositives"].as_array().unwrap(), &back);
        for figure in ["firstWarnings", "seatDaysFreed", "falsePositives"] {
            prop_assert!(
                short["totals"][figure].as_i64() <= long["totals"][figure].as_i64(), "{}", figure
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_sweep_is_a_replay_at_every_point(
        mut first in any_policy("First"), second in any_policy("Second"),
        partners in prop::collection::vec(any_partner(), 1..8), window in any_window(),
        (firsts, finals, lasts) in any_grid(), at_once in 1_usize..5,
    ) {
        let request_of = |policies: &Value| json!({
            "policies": policies, "from": window.from, "to": window.to,
            "runWeekday": window.run_weekday,
            "prices": { "Member": { "model": "member", "pricePerSeatMonth": 25 } },
        });
        let mut request = request_of(&json!([first, second]));
        request["vary"] = json!("First");
        request["firstWarningDays"] = json!(firsts);
        request["finalNoticeDays"] = json!(finals);
        request["deactivationDays"] = json!(lasts);
        let mut population = population(&partners);
        population.begin_sweep(SweepRequest::read(node(&request)).expect("a good request"));
        while population.continue_sweep(at_once) > 0 {}
        let answer = serde_json::to_value(population.sweep_answer()).unwrap();
        let points = answer["points"].as_array().unwrap();
        prop_assert_eq!(
            points.len() as u64 + answer["skipped"].as_u64().unwrap(),
            (firsts.len() * finals.len() * lasts.len()) as u64
        );
        for point in points {
            for threshold in ["firstWarningDays", "finalNoticeDays", "deactivationDays"] {
                first[threshold] = point[threshold].clone();
            }
            let request = ReplayRequest::read(node(&request_of(&json!([first, second])))).unwrap();
            let replay = serde_json::to_value(population.replay(&request)).unwrap();
            prop_assert_eq!(&point["totals"], &replay["totals"]);
            let dominates = |other: &Value| {
                let figures = |point: &Value| (
                    point["totals"]["seatDaysFreed"].as_i64().unwrap(),
                    -point["totals"]["falsePositives"].as_i64().unwrap(),
                );
                let (a, b) = (figures(other), figures(point));
                a.0 >= b.0 && a.1 >= b.1 && a != b
            };
            prop_assert_eq!(point["onFrontier"].as_bool().unwrap(), !points.iter().any(dominates));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// What one sweep grouped may serve the next: it must not show.
    #[test]
    fn a_sweep_does_not_depend_on_the_one_before(
        first in any_policy("First"), partners in prop::collection::vec(any_partner(), 1..8),
        window in any_window(),
        grids in prop::collection::vec(any_grid(), 2..4),
    ) {
        let mut kept = population(&partners);
        for (firsts, finals, lasts) in grids {
            let request = json!({
                "policies": [first], "vary": "First", "from": window.from, "to": window.to,
                "runWeekday": window.run_weekday, "firstWarningDays": firsts,
                "finalNoticeDays": finals, "deactivationDays": lasts,
            });
            let mut fresh = population(&partners);
            for population in [&mut kept, &mut fresh] {
                population.begin_sweep(SweepRequest::read(node(&request)).unwrap());
                while population.continue_sweep(7) > 0 {}
            }
            prop_assert_eq!(json!(kept.sweep_answer()), json!(fresh.sweep_answer()));
        }
    }
}

#[test]
fn so_many_combinations_are_refused() {
    let days: Vec<u32> = (1..=100).collect();
    let mut request = json!({
        "policies": [{ "name": "P" }], "vary": "P", "from": "2026-01-01", "to": "2026-01-31",
        "firstWarningDays": days, "finalNoticeDays": days, "deactivationDays": days[..11],
    });
    let error = SweepRequest::read(node(&request)).unwrap_err();
    let paths: Vec<_> = error.problems.into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["deactivationDays"]);
    request["deactivationDays"] = json!(days[..10]);
    SweepRequest::read(node(&request)).expect("100,000 are good");
}

/// The properties above are worth what their cases contain.
#[test]
fn the_generated_cases_hold_what_is_rare() {
    const CASES: usize = 4_000;
    let mut runner = TestRunner::deterministic();
    let cases = (any_policy("First"), any_partner(), any_window(), any_grid());
    let mut found: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for _ in 0..CASES {
        let (mut policy, partner, window, grid) = cases.new_tree(&mut runner).unwrap().current();
        let partners = [partner];
        let told = replay(&partners, &json!([policy]), window);
        let timeline = &timelines(&partners, &json!([policy]), window)[0];
        let events: Vec<&str> = timeline["events"]
            .as_array()
            .unwrap()
            .iter()
            .map(|happening| happening["event"].as_str().unwrap())
            .collect();
        let mut note = |what, is_so: bool| *found.entry(what).or_default() += usize::from(is_so);
        let returned = events.iter().filter(|event| **event == "reactivate").count();
        note("false positive", returned > 0);
        note("two by one user", returned > 1);
        note(
            "stale final notice sent again",
            events.windows(2).any(|two| two == ["finalNotice"; 2]),
        );
        note(
            "login on the deactivation day",
            told["falsePositives"]
                .as_array()
                .unwrap()
                .iter()
                .any(|told| told["backOn"] == told["deactivatedOn"]),
        );
        for notice in ["firstWarning", "finalNotice"] {
            note(notice, told["totals"]["notices"][notice]["answered"] != 0);
        }
        note("unjudged", told["totals"]["unjudged"] != 0);
        note("exempt", sum_of_stage(&told, "Exempt") > 0);
        note("back, and in notice still", is_in_notice_after_login(&told, timeline));
        let mut changed = |field: &str, value: Value| {
            let before = std::mem::replace(&mut policy[field], value);
            let is_other = replay(&partners, &json!([policy]), window) != told;
            policy[field] = before;
            is_other
        };
        note("a grace that holds", changed("reactivationGraceDays", json!(0)));
        note("a pause that matters", changed("pauses", json!([])));
        let thresholds = [&grid.0, &grid.1, &grid.2].map(|days| days[0]);
        if thresholds.is_sorted_by(|a, b| a < b) {
            for (name, days) in
                ["firstWarningDays", "finalNoticeDays", "deactivationDays"].iter().zip(thresholds)
            {
                policy[*name] = json!(days);
            }
            let point = replay(&partners, &json!([policy]), window);
            policy["reactivationGraceDays"] = json!(0);
            let without = replay(&partners, &json!([policy]), window);
            note("a chain in a sweep", without["totals"] != point["totals"]);
        }
    }
    for (what, least) in [
        ("false positive", 200),
        ("two by one user", 40),
        ("login on the deactivation day", 8),
        ("stale final notice sent again", 5),
        ("firstWarning", 200),
        ("finalNotice", 100),
        ("unjudged", 100),
        ("exempt", 100),
        ("back, and in notice still", 2),
        ("a grace that holds", 100),
        ("a pause that matters", 200),
        ("a chain in a sweep", 20),
    ] {
        assert!(found[what] >= least, "{what}: {found:?}");
    }
}

fn sum_of_stage(replay: &Value, stage: &str) -> i64 {
    let runs = replay["runs"].as_array().unwrap().iter();
    runs.map(|run| run["stages"][stage].as_i64().unwrap()).sum()
}

/// One user's run in a pause that finds it in notice, back and quiet again.
fn is_in_notice_after_login(replay: &Value, timeline: &Value) -> bool {
    let events = timeline["events"].as_array().unwrap();
    replay["runs"].as_array().unwrap().iter().any(|run| {
        let date = run["date"].as_str().unwrap();
        let before = events.iter().rfind(|happening| {
            let on = happening["on"].as_str().unwrap();
            on < date || on == date && happening["event"] != "login"
        });
        let stages = &run["stages"];
        before.is_some_and(|before| before["event"] == "login")
            && (stages["First Warning"] == 1 || stages["Final Notice"] == 1)
    })
}
