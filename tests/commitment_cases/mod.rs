//! The cases of `tests/commitment-vectors`, for every Rust runtime that must pass them.
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use serde_json::{Value, json};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Name and text of every file, in the binary, so that a browser has them too.
        pub const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../commitment-vectors/", $name)))),*];
    };
}

files![
    "c1-contract.json",
    "c2-ledger.json",
    "c4-optimum.json",
    "c5-simulation.json",
    "c6-levers.json",
    "c9-review.json",
];

/// One case.
#[derive(Clone)]
pub struct Case {
    /// File and name.
    pub title: String,
    /// What is called.
    pub call: String,
    pub request: Value,
    /// What the answer must say at least, or `{ "problems": [paths] }`.
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
            request: case["request"].clone(),
            expect: match &case["problems"] {
                Value::Array(_) => json!({ "problems": sorted(&case["problems"]) }),
                _ => case["answer"].clone(),
            },
        }));
    }
    cases
}

impl Case {
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
        let mut found = Vec::new();
        compare(&self.title, &self.expect, answer, &mut found);
        found
    }
}

/// What an item of a list is known by.
const KEYS: [&str; 7] = ["month", "sizing", "input", "lever", "finding", "name", "date"];

fn compare(path: &str, expected: &Value, actual: &Value, found: &mut Vec<String>) {
    match (expected, actual) {
        // A list told by some of its items, or by how long it is.
        (Value::Object(fields), Value::Array(items)) => {
            for (name, expected) in fields {
                let is_it = |item: &&Value| KEYS.iter().any(|key| item[*key] == **name);
                let item = if name == "length" {
                    json!(items.len())
                } else {
                    items.iter().find(is_it).cloned().unwrap_or_default()
                };
                compare(&format!("{path}: {name}"), expected, &item, found);
            }
        }
        (Value::Object(fields), Value::Object(_)) => {
            for (name, expected) in fields {
                // Absent is not null.
                match actual.get(name) {
                    Some(actual) => compare(&format!("{path}: {name}"), expected, actual, found),
                    None => found.push(format!("{path}: {name}: expected {expected}, not there")),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                compare(&format!("{path}: {index}"), expected, actual, found);
            }
        }
        // 1 and 1.0 are one number of JSON.
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        _ if expected == actual => {}
        _ => found.push(format!("{path}: expected {expected}, not {actual}")),
    }
}

fn sorted(list: &Value) -> Value {
    let mut list = list.as_array().cloned().unwrap_or_default();
    list.sort_by_key(ToString::to_string);
    list.into()
}
