//! The cases of `tests/commitment-vectors`, for every Rust runtime that must pass them.
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

#[path = "../comparison/mod.rs"]
mod comparison;

use comparison::{compare, sorted};
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
        compare(&self.title, &self.expect, answer, &KEYS, &mut found);
        found
    }
}

/// What an item of a list is known by.
const KEYS: [&str; 7] = ["month", "sizing", "input", "lever", "finding", "name", "date"];
