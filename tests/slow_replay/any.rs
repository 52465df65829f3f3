//! Any policy, partner and window.

use proptest::prelude::*;
use seatwise_core::calendar::{Date, Days};
use serde_json::{Value, json};

use super::{Partner, Window};

const SPAN: u32 = 320;

fn day(offset: u32) -> Date {
    Date::parse("2026-01-01").unwrap().plus(Days(offset))
}

/// First day and length. One after the other with few days between, they leave due dates on which
/// no run acts, and notices that go stale.
fn any_pauses() -> impl Strategy<Value = Vec<(u32, u32)>> {
    let scattered = prop::collection::vec((0..SPAN, 0_u32..60), 0..4);
    let in_a_row = (0_u32..150, prop::collection::vec((1_u32..9, 5_u32..40), 1..6)).prop_map(
        |(begin, row)| {
            let mut at = begin;
            let pause = |(open, length)| {
                let from = at + open;
                at = from + length + 1;
                (from, length)
            };
            row.into_iter().map(pause).collect()
        },
    );
    prop_oneof![2 => scattered, 1 => in_a_row]
}

prop_compose! {
    pub fn any_policy(name: &'static str)(
        first in prop_oneof![3 => 1_u32..12, 1 => 12_u32..70],
        second in prop_oneof![3 => 1_u32..8, 1 => 8_u32..25],
        third in prop_oneof![3 => 1_u32..8, 1 => 8_u32..25],
        stays in (prop_oneof![1_u32..8, 8_u32..25], prop_oneof![1_u32..8, 8_u32..25]),
        grace in prop_oneof![Just(0_u32), 1_u32..40, 40_u32..120],
        validity in prop_oneof![7_u32..14, 14_u32..40], pauses in any_pauses(),
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
    pub fn any_partner()(
        created in prop_oneof![4 => 0..20_u32, 1 => 0..SPAN],
        is_active in prop::bool::weighted(0.95),
        stage in prop_oneof![
            1 => Just(Some("Exempt")),
            9 => prop::sample::select(vec![
                None, Some("Active"), Some("Final Notice"), Some("Deactivated"), Some("Odd"),
            ]),
        ],
        last_login in prop::option::weighted(0.6, 0..SPAN),
        exempt_until in prop::option::weighted(0.2, 0..SPAN),
        profile in prop_oneof![
            1 => Just(None), 6 => Just(Some("First")), 2 => Just(Some("Second")),
        ],
        license in prop::sample::select(vec![None, Some("Member"), Some("Member"), Some("Other")]),
        policy in prop_oneof![8 => Just(None), 1 => Just(Some("Second")), 1 => Just(Some("Gone"))],
        gaps in prop::collection::vec(prop_oneof![1_u32..20, 20_u32..70], 0..9),
        begin in 0_u32..60,
    ) -> Partner {
        let mut at = begin;
        let login_dates = gaps.iter().map(|gap| { at += gap; day(at) }).collect();
        Partner {
            created: day(created), is_active, stage, last_login: last_login.map(day),
            exempt_until: exempt_until.map(day), profile, license, policy, login_dates,
        }
    }
}

/// Days of the first warning, the final notice and the deactivation, to be combined.
pub fn any_grid() -> impl Strategy<Value = (Vec<u32>, Vec<u32>, Vec<u32>)> {
    (
        prop::collection::vec(prop_oneof![1_u32..15, 15_u32..50], 1..4),
        prop::collection::vec(prop_oneof![5_u32..25, 25_u32..60], 1..4),
        prop::collection::vec(prop_oneof![10_u32..35, 35_u32..80], 1..4),
    )
}

prop_compose! {
    pub fn any_window()(
        from in 0_u32..90, length in prop_oneof![1 => 0_u32..40, 3 => 80_u32..230],
        run_weekday in 1_u32..=7,
    ) -> Window {
        Window { from: day(from), to: day(from + length), run_weekday }
    }
}
