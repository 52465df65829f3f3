//! R9 and R10 against the rules as they are written.
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

mod slow_replay;

use proptest::prelude::*;
use seatwise_core::calendar::{Date, Days};
use seatwise_core::population::{Population, ReplayRequest, SweepRequest};
use seatwise_core::problem::{Path, Problems};
use seatwise_core::request::{Node, Read};
use seatwise_core::review::Policies;
use serde_json::{Value, json};
use slow_replay::{Partner, Window};

const SPAN: u32 = 260;

fn day(offset: u32) -> Date {
    Date::parse("2026-01-01").unwrap().plus(Days(offset))
}

fn node(value: &Value) -> Node<'_> {
    serde_json::from_str::<Node<'_>>(Box::leak(value.to_string().into_boxed_str())).unwrap()
}

prop_compose! {
    fn any_policy(name: &'static str)(
        first in prop_oneof![1_u32..12, 12_u32..70], second in 1_u32..25, third in 1_u32..25,
        stays in (1_u32..25, 1_u32..25),
        grace in prop_oneof![Just(0_u32), 1_u32..40, 40_u32..120], validity in 7_u32..40,
        pauses in prop::collection::vec((0..SPAN, 0_u32..40), 0..4),
    ) -> Value {
        json!({
            "name": name, "firstWarningDays": first, "finalNoticeDays": first + second,
            "deactivationDays": first + second + third, "minDaysInFirstWarning": stays.0,
            "minDaysInFinalNotice": stays.1, "reactivationGraceDays": grace,
            "noticeValidityDays": validity,
            "pauses": pauses.iter().map(|(from, length)| {
                json!({ "from": day(*from), "to": day(from + length) })
            }).collect::<Vec<_>>(),
            "match": { "profiles": [name] },
        })
    }
}

prop_compose! {
    fn any_partner()(
        created in 0..SPAN,
        is_active in prop::bool::weighted(0.9),
        stage in prop::sample::select(vec![
            None, Some("Active"), Some("Active"), Some("Exempt"), Some("Final Notice"),
            Some("Deactivated"), Some("Odd"),
        ]),
        last_login in prop::option::weighted(0.6, 0..SPAN),
        exempt_until in prop::option::weighted(0.3, 0..SPAN),
        profile in prop::sample::select(vec![None, Some("First"), Some("First"), Some("Second")]),
        license in prop::sample::select(vec![None, Some("Member"), Some("Member"), Some("Other")]),
        gaps in prop::collection::vec(prop_oneof![1_u32..20, 20_u32..90], 0..8),
        begin in 0_u32..60,
    ) -> Partner {
        let mut at = begin;
        let login_dates = gaps.iter().map(|gap| { at += gap; day(at) }).collect();
        Partner {
            created: day(created), is_active, stage, last_login: last_login.map(day),
            exempt_until: exempt_until.map(day), profile, license, login_dates,
        }
    }
}

prop_compose! {
    fn any_window()(from in 0_u32..120, length in 0_u32..140, run_weekday in 1_u32..=7) -> Window {
        Window { from: day(from), to: day(from + length), run_weekday }
    }
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_replay_is_the_rules_played_day_by_day(
        first in any_policy("First"), second in any_policy("Second"),
        partners in prop::collection::vec(any_partner(), 1..6), window in any_window(),
    ) {
        let policies = json!([first, second]);
        let request = json!({
            "policies": policies, "from": window.from, "to": window.to,
            "runWeekday": window.run_weekday,
        });
        let request = ReplayRequest::read(node(&request)).expect("a good request");
        let population = population(&partners);
        let fast = serde_json::to_value(population.replay(&request)).unwrap();
        let slow = slow_replay::replay(&partners, &read_policies(&policies), window);
        prop_assert_eq!(fast, slow);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_sweep_is_a_replay_at_every_point(
        mut first in any_policy("First"), second in any_policy("Second"),
        partners in prop::collection::vec(any_partner(), 1..8), window in any_window(),
        firsts in prop::collection::vec(1_u32..50, 1..4),
        finals in prop::collection::vec(5_u32..60, 1..4),
        lasts in prop::collection::vec(10_u32..80, 1..4), at_once in 1_usize..5,
    ) {
        let ask = |policies: &Value| json!({
            "policies": policies, "from": window.from, "to": window.to,
            "runWeekday": window.run_weekday,
            "prices": { "Member": { "model": "member", "pricePerSeatMonth": 25 } },
        });
        let mut request = ask(&json!([first, second]));
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
            let request = ReplayRequest::read(node(&ask(&json!([first, second])))).unwrap();
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
