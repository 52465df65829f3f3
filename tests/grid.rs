//! R7's invariants, exhaustively: every login pattern of a grid, under every policy, with and
//! without outages, holds and a change of policy, over 60 weekly reviews.
#![cfg(not(target_arch = "wasm32"))]

mod audit;

use audit::{Story, play, policy};
use seatwise_core::review::Policy;

const WEEKS: u32 = 60;

fn policies() -> Vec<Policy> {
    [
        r#"{"name": "Default"}"#,
        r#"{"name": "Short", "firstWarningDays": 7, "finalNoticeDays": 14, "deactivationDays": 21}"#,
        r#"{"name": "A day apart", "firstWarningDays": 20, "finalNoticeDays": 21,
            "deactivationDays": 22, "minDaysInFirstWarning": 1, "minDaysInFinalNotice": 1,
            "noticeValidityDays": 7, "reactivationGraceDays": 0}"#,
        r#"{"name": "Long stays", "firstWarningDays": 30, "finalNoticeDays": 40,
            "deactivationDays": 50, "minDaysInFirstWarning": 30, "minDaysInFinalNotice": 45}"#,
        r#"{"name": "Two pauses", "firstWarningDays": 28, "finalNoticeDays": 35,
            "deactivationDays": 42, "noticeValidityDays": 10,
            "pauses": [{"from": "2026-03-20", "to": "2026-04-20"},
                       {"from": "2026-08-01", "to": "2026-08-31"}]}"#,
    ]
    .map(policy)
    .into()
}

/// Reviews on every Monday but those of an outage.
fn weekly(outage: std::ops::Range<u32>) -> Vec<u32> {
    (1..=WEEKS).filter(|week| !outage.contains(week)).map(|week| week * 7).collect()
}

/// Every subset of ten days, six weeks apart, each on the weekday that `shift` says.
fn login_patterns(shift: u32) -> impl Iterator<Item = Vec<u32>> {
    (0_u32..1 << 10).map(move |bits| {
        (0..10).filter(|place| bits >> place & 1 == 1).map(|place| place * 42 + shift).collect()
    })
}

#[test]
fn no_promise_is_broken_in_any_story_of_the_grid() {
    let policies = policies();
    let (mut stories, mut deactivations) = (0, 0);
    for shift in [0, 6, 13] {
        for outage in [0..0, 9..12, 20..31] {
            for holds in [vec![], vec![(70, 100)], vec![(85, 86), (180, 230)]] {
                for first in 0..policies.len() {
                    for second in [first, (first + 1) % policies.len()] {
                        for logins in login_patterns(shift) {
                            let story = Story {
                                logins,
                                runs: weekly(outage.clone()),
                                holds: holds.clone(),
                                policies: vec![(0, first), (150, second)],
                            };
                            stories += 1;
                            deactivations += play(&story, &policies)
                                .unwrap_or_else(|broken| panic!("{broken}\n{story:?}"));
                        }
                    }
                }
            }
        }
    }
    assert_eq!(stories, 3 * 3 * 3 * 5 * 2 * 1024);
    // The grid would prove nothing if hardly anybody were ever deactivated.
    assert!(deactivations > stories, "{deactivations} deactivations in {stories} stories");
}
