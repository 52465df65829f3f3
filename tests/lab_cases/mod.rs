//! The cases of `tests/lab-vectors`, for every Rust runtime that must pass them.
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

#[path = "../comparison/mod.rs"]
mod comparison;

use comparison::{compare, sorted};
use serde_json::{Map, Value, json};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Name and text of every file, in the binary, so that a browser has them too.
        pub const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../lab-vectors/", $name)))),*];
    };
}

files!["forecast.json", "problems.json", "replay.json", "sweep.json"];

/// One case.
pub struct Case {
    /// File and name.
    pub title: String,
    /// `replay`, `timeline`, `sweep`, `forecast`, `page` or `evaluate`.
    pub call: String,
    /// The page of users.
    pub page: Value,
    /// The request.
    pub request: Value,
    /// Whose timeline.
    pub id: String,
    pub expect: Value,
}

/// Every case of every file.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (file, text) in FILES {
        let parsed: Value = serde_json::from_str(text).unwrap_or_else(|e| panic!("{file}: {e}"));
        let listed = parsed["cases"].as_array().unwrap_or_else(|| panic!("{file}: no cases"));
        assert!(!listed.is_empty(), "{file} is empty");
        cases.extend(listed.iter().map(|case| Case {
            title: format!("{file}: {}", case["name"].as_str().unwrap_or("?")),
            call: case["call"].as_str().unwrap_or("?").to_owned(),
            page: page(case, &parsed["user"]),
            request: over(&parsed["request"], &case["request"]),
            id: case["id"].as_str().unwrap_or_default().to_owned(),
            expect: case["expect"].clone(),
        }));
    }
    cases
}

fn page(case: &Value, common: &Value) -> Value {
    if case["columns"].is_object() {
        return json!({ "columns": case["columns"] });
    }
    let users = case["users"].as_array().cloned().unwrap_or_default();
    json!({ "users": users.iter().map(|user| over(common, user)).collect::<Vec<_>>() })
}

/// The fields of a file, and over them those of a case.
fn over(common: &Value, own: &Value) -> Value {
    let fields = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let mut all: Map<String, Value> = fields(common);
    all.extend(fields(own));
    all.into()
}

impl Case {
    /// Whose timelines the case expects beside the replay's answer.
    pub fn timelines(&self) -> Vec<String> {
        let expected = self.expect["timelines"].as_object();
        expected.map(|users| users.keys().cloned().collect()).unwrap_or_default()
    }

    /// What is different from what the case expects; `problems` of a refusal are paths. An
    /// answer may say more than is expected, save in its lists.
    pub fn differences(&self, outcome: Result<&Value, Vec<String>>) -> Vec<String> {
        let refusal;
        let answer = match outcome {
            Ok(answer) => answer,
            Err(problems) => {
                refusal = json!({ "problems": sorted(&problems.into()) });
                &refusal
            }
        };
        let mut expect = self.expect.clone();
        if expect["problems"].is_array() {
            expect["problems"] = sorted(&expect["problems"]);
        }
        let mut found = Vec::new();
        compare(&self.title, &expect, answer, &["date"], &mut found);
        found
    }
}

/// A timeline as the cases write it: `2026-01-12 firstWarning`.
pub fn told(timeline: &Value) -> Value {
    let events = timeline["events"].as_array().cloned().unwrap_or_default();
    let told = |event: &Value| {
        format!(
            "{} {}",
            event["on"].as_str().unwrap_or("?"),
            event["event"].as_str().unwrap_or("?")
        )
    };
    events.iter().map(told).collect()
}
