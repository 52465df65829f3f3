//! How often users log in: `Population::usage`.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

use seatwise_core::population::{Population, UsageRequest};
use seatwise_core::request;
use serde_json::{Value, json};

fn usage(users: &Value, request: &Value) -> Value {
    let population =
        Population::from_json(json!({ "users": users }).to_string().as_bytes()).unwrap();
    let text = request.to_string();
    let request = UsageRequest::read(request::parse(text.as_bytes()).unwrap()).unwrap();
    json!(population.usage(request))
}

fn user(id: &str, license: Option<&str>, logins: &[&str]) -> Value {
    json!({ "id": id, "createdDate": "2025-01-01", "license": license, "loginDates": logins })
}

#[test]
fn users_with_as_many_logins_are_together() {
    let users = json!([
        user("a", Some("P"), &["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-28"]),
        user("b", Some("P"), &["2026-02-01", "2026-02-02", "2026-02-03", "2026-03-01"]),
        user("c", Some("P"), &[]),
        user("d", None, &["2026-02-14"]),
    ]);
    let answer = usage(&users, &json!({ "from": "2026-01", "to": "2026-02" }));
    assert_eq!(
        answer,
        json!({
            "months": ["2026-01", "2026-02"],
            "licenses": [
                { "license": "P", "users": 3, "frequencies": [
                    { "logins": 0, "users": 1, "monthly": [0, 0] },
                    { "logins": 3, "users": 2, "monthly": [2, 4] },
                ] },
                { "license": null, "users": 1, "frequencies": [
                    { "logins": 1, "users": 1, "monthly": [0, 1] },
                ] },
            ],
        })
    );
}

#[test]
fn the_last_login_counts_once_and_who_is_switched_off_not_at_all() {
    let known = json!({ "id": "a", "createdDate": "2025-01-01", "license": "P",
        "lastLoginDate": "2026-01-20", "loginDates": ["2026-01-10", "2026-01-20"] });
    let joined = json!({ "id": "b", "createdDate": "2025-01-01", "license": "P",
        "lastLoginDate": "2026-01-20", "loginDates": ["2026-01-10"] });
    let outside = json!({ "id": "c", "createdDate": "2025-01-01", "license": "P",
        "lastLoginDate": "2025-12-31" });
    let off = json!({ "id": "d", "createdDate": "2025-01-01", "license": "Q", "isActive": false,
        "loginDates": ["2026-01-10"] });
    let answer = usage(
        &json!([known, joined, outside, off]),
        &json!({ "from": "2026-01", "to": "2026-01" }),
    );
    let frequencies = json!([
        { "logins": 0, "users": 1, "monthly": [0] },
        { "logins": 2, "users": 2, "monthly": [4] },
    ]);
    let license = json!({ "license": "P", "users": 3, "frequencies": frequencies });
    assert_eq!(answer["licenses"], json!([license]));
}

#[test]
fn the_months_at_the_end_of_the_calendar_are_whole() {
    let users = json!([user("a", Some("P"), &["9999-11-30", "9999-12-01", "9999-12-31"])]);
    let answer = usage(&users, &json!({ "from": "9999-11", "to": "9999-12" }));
    assert_eq!(answer["licenses"][0]["frequencies"][0]["monthly"], json!([1, 2]));
}

#[test]
fn a_request_is_refused_with_its_path() {
    for (request, path) in [
        (json!({ "from": "2026-01" }), "to"),
        (json!({ "from": "2026-1", "to": "2026-02" }), "from"),
        (json!({ "from": "2026-02", "to": "2026-01" }), "to"),
        (json!({ "from": "2016-01", "to": "2026-01" }), "to"),
        (json!({ "from": "2026-01", "to": "2026-01", "by": "day" }), "by"),
    ] {
        let text = request.to_string();
        let error = UsageRequest::read(request::parse(text.as_bytes()).unwrap()).unwrap_err();
        let paths: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, [path], "{request}");
    }
    let ten_years = br#"{"from": "2016-02", "to": "2026-01"}"#;
    assert!(UsageRequest::read(request::parse(ten_years).unwrap()).is_ok());
}
