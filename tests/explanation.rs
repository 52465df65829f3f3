//! Why a user was decided as they were, and what comes next: `Population::explain`.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

use seatwise_core::answer::run_settings;
use seatwise_core::population::Population;
use seatwise_core::request;
use serde_json::{Value, json};

/// The explanation of one user under the policy "Default": 60, 75 and 90 days.
fn explain(as_of: &str, user: &Value) -> Value {
    let mut population =
        Population::from_json(json!({ "users": [user] }).to_string().as_bytes()).unwrap();
    let text = json!({ "asOf": as_of, "mode": "Enforce", "policies": [{ "name": "Default" }] });
    let text = text.to_string();
    let settings = run_settings(request::parse(text.as_bytes()).unwrap()).unwrap();
    population.plan_run(settings);
    json!(population.explain("a").unwrap())
}

#[test]
fn the_way_to_the_deactivation_is_told_to_its_end() {
    let user = json!({
        "id": "a", "createdDate": "2025-01-01", "lastLoginDate": "2026-01-01", "stage": "Active",
    });
    let told = explain("2026-01-31", &user);
    assert_eq!(told["row"], "5");
    assert_eq!(told["activityDate"], "2026-01-01");
    assert_eq!(told["activityFrom"], "lastLoginDate");
    // 60, 75 and 90 days after January 1st.
    assert_eq!(
        told["steps"],
        json!([
            { "action": "firstWarning", "on": "2026-03-02" },
            { "action": "finalNotice", "on": "2026-03-17" },
            { "action": "deactivate", "on": "2026-04-01" },
        ])
    );
    assert_eq!(told["decision"]["next"], told["steps"][0]);
}

#[test]
fn a_user_who_is_out_of_the_review_has_a_row_and_no_way() {
    let user = json!({
        "id": "a", "createdDate": "2025-01-01", "policy": "Gone", "lastLoginDate": "2026-01-01",
    });
    let told = explain("2026-01-31", &user);
    assert_eq!(told["row"], "3b");
    assert_eq!(told["requestedPolicy"], "Gone");
    assert_eq!(told["steps"], json!([]));
    assert_eq!(told["activityDate"], Value::Null);
}

#[test]
fn the_last_step_has_no_next_one() {
    let user = json!({
        "id": "a", "createdDate": "2025-01-01", "lastLoginDate": "2026-01-01",
        "stage": "Final Notice", "lastNotificationSentDate": "2026-03-17", "dueDate": "2026-04-01",
    });
    let told = explain("2026-04-01", &user);
    assert_eq!((&told["row"], &told["decision"]["action"]), (&json!("19"), &json!("deactivate")));
    // From March 17th to April 1st.
    assert_eq!(told["dwellDays"], 15);
    assert_eq!(told["steps"], json!([]));
}
