//! R11 against a simulation that tosses a coin for every notice.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

use seatwise_core::calendar::{Date, Days};
use seatwise_core::population::{ForecastRequest, Population};
use seatwise_core::problem::{Path, Problems};
use seatwise_core::request::{self, Read};
use seatwise_core::review::{Action, Policies, Scope, Stage, StageField, Standing, User, decide};
use serde_json::{Value, json};

const WEEKS: u32 = 26;
const RESPONSES: [f64; 2] = [0.3, 0.6];
const TRIALS: u32 = 4_000;

/// A generator with a fixed seed: the same trials every time.
struct Coins(u64);

impl Coins {
    fn falls(&mut self, chance: f64) -> bool {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        #[expect(clippy::cast_precision_loss, reason = "53 bits are kept")]
        let uniform = ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64;
        uniform < chance
    }
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Today's stages: quiet for a long time, warned, on the last notice, held, exempt, and recent.
fn users() -> Vec<(User, Value)> {
    let of = |stage: Option<Stage>,
              login: &str,
              notice: Option<&str>,
              due: Option<&str>,
              exempt: Option<&str>| {
        let user = User {
            is_active: true,
            created_date: date("2025-01-01"),
            last_login_date: Some(date(login)),
            standing: Standing {
                stage: stage.map_or(StageField::NeverInitialised, StageField::Known),
                last_notification_sent_date: notice.map(date),
                due_date: due.map(date),
                exempt_until: exempt.map(date),
            },
        };
        let json = json!({
            "createdDate": "2025-01-01", "lastLoginDate": login, "stage": stage.map(Stage::name),
            "lastNotificationSentDate": notice, "dueDate": due, "exemptUntil": exempt,
        });
        (user, json)
    };
    vec![
        of(None, "2026-01-05", None, None, None),
        of(Some(Stage::Active), "2026-10-01", None, None, None),
        of(Some(Stage::FirstWarning), "2026-08-01", Some("2026-11-16"), Some("2026-12-10"), None),
        of(Some(Stage::FinalNotice), "2026-07-01", Some("2026-11-16"), Some("2026-11-30"), None),
        of(Some(Stage::Active), "2026-06-01", None, None, Some("2027-01-20")),
        of(Some(Stage::Exempt), "2025-06-01", None, None, None),
        of(Some(Stage::Active), "2026-11-20", None, None, None),
    ]
}

/// The mean over all trials of each run's figures.
fn simulate(policies: &Policies, runs: &[Date], coins: &mut Coins) -> Vec<[f64; 5]> {
    let policy = policies.get(0).unwrap();
    let mut sums = vec![[0.0; 5]; runs.len()];
    for (start, _) in users() {
        for _ in 0..TRIALS {
            let mut user = start;
            let mut has_answered = false;
            for (run, as_of) in runs.iter().enumerate() {
                if has_answered {
                    continue;
                }
                let decision = decide(&user, Scope::Policy(policy), *as_of);
                user.standing = decision.after;
                let (figure, response) = match decision.row.action() {
                    Action::FirstWarning => (Some(0), RESPONSES[0]),
                    Action::FinalNotice => (Some(1), RESPONSES[1]),
                    Action::Deactivate => (Some(2), 0.0),
                    Action::None | Action::Activate => (None, 0.0),
                };
                if let Some(figure) = figure {
                    sums[run][figure] += 1.0;
                }
                for (stage, figure) in [(Stage::FinalNotice, 3), (Stage::Deactivated, 4)] {
                    if user.standing.stage == StageField::Known(stage) {
                        sums[run][figure] += 1.0;
                    }
                }
                user.is_active &= decision.row.action() != Action::Deactivate;
                has_answered = coins.falls(response);
            }
        }
    }
    let mean = |sums: [f64; 5]| sums.map(|sum| sum / f64::from(TRIALS));
    sums.into_iter().map(mean).collect()
}

#[test]
fn expected_values_are_what_many_trials_come_to() {
    let policies = json!([{ "name": "Default", "pauses": [
        { "from": "2026-12-20", "to": "2027-01-04" },
    ] }]);
    let text = policies.to_string();
    let mut problems = Problems::default();
    let node = request::parse(text.as_bytes()).unwrap();
    let read = Policies::read(node, Path::Root, &mut problems).unwrap();

    let users: Vec<Value> = users()
        .into_iter()
        .enumerate()
        .map(|(place, (_, mut user))| {
            user["id"] = json!(format!("user {place}"));
            user
        })
        .collect();
    let page = json!({ "users": users }).to_string();
    let population = Population::from_json(page.as_bytes()).unwrap();
    let ask = json!({
        "asOf": "2026-11-23", "policies": policies, "weeks": WEEKS,
        "firstWarningResponse": RESPONSES[0], "finalNoticeResponse": RESPONSES[1],
    })
    .to_string();
    let request = ForecastRequest::read(request::parse(ask.as_bytes()).unwrap()).unwrap();
    let forecast = serde_json::to_value(population.forecast(&request)).unwrap();

    let runs: Vec<Date> = (1..=WEEKS).map(|week| date("2026-11-23").plus(Days(7 * week))).collect();
    let simulated = simulate(&read, &runs, &mut Coins(1));
    let mut deactivations = 0.0;
    for (run, mean) in forecast["runs"].as_array().unwrap().iter().zip(simulated) {
        let expected = [
            &run["firstWarnings"],
            &run["finalNotices"],
            &run["deactivations"],
            &run["stages"]["Final Notice"],
            &run["stages"]["Deactivated"],
        ]
        .map(|figure| figure.as_f64().unwrap());
        for (expected, mean) in expected.into_iter().zip(mean) {
            // Seven users, each 0 or 1: four standard errors of their sum, at most.
            let error = 4.0 * (7.0 * 0.25 / f64::from(TRIALS)).sqrt();
            assert!((expected - mean).abs() <= error, "{run}: {expected} {mean}");
        }
        deactivations += expected[2];
    }
    // Three are quiet long enough whatever the dates, one comes out of the hold, one gets there.
    assert!(deactivations > 1.0, "{deactivations}");
}
