//! The cases of `tests/vectors`, for every Rust runtime that must pass them.
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use serde_json::Value;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Name and text of every file, in the binary, so that a browser has them too.
        pub const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../vectors/", $name)))),*];
    };
}

files![
    "activation.json",
    "dates.json",
    "deactivation.json",
    "due-date.json",
    "final-notice.json",
    "first-warning.json",
    "next.json",
    "pauses.json",
    "policy-problems.json",
    "request-problems.json",
    "run.json",
    "stages-and-scope.json",
];

/// One case.
pub struct Case {
    /// File and name.
    pub title: String,
    /// `evaluate` or `planRun`.
    pub call: String,
    /// The request.
    pub request: Value,
    expect: Value,
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
            expect: case["expect"].clone(),
        }));
    }
    cases
}

impl Case {
    /// What is different from what the case expects; `problems` of a refusal are paths.
    pub fn differences(&self, outcome: Result<&Value, Vec<String>>) -> Vec<String> {
        let mut found = Vec::new();
        let mut same = |what: &str, expected: Value, actual: Value| {
            if expected != actual {
                found.push(format!("{}: {what}: expected {expected}, not {actual}", self.title));
            }
        };
        let answer = match outcome {
            Ok(answer) => answer,
            Err(problems) => {
                // A refusal without a problem is one all the same, and no empty list.
                let expected = self.expect.get("problems").map_or(Value::Null, sorted);
                same("problems", expected, sorted(&problems.into()));
                return found;
            }
        };
        let expected = self.expect.as_object().unwrap_or_else(|| panic!("{}: expect", self.title));
        for (key, value) in expected {
            match key.as_str() {
                "plannedDeactivations" | "heldForApproval" | "decisions" => {
                    same(key, value.clone(), answer[key].clone());
                }
                "deactivated" => {
                    let ids = ids_where(answer, |decision| decision["action"] == "deactivate");
                    same(key, sorted(value), ids);
                }
                "held" => {
                    let held = ["heldForApproval", "heldByMode"];
                    let ids = ids_where(answer, |decision| {
                        held.iter().any(|reason| decision["reason"] == *reason)
                    });
                    same(key, sorted(value), ids);
                }
                other => {
                    same(other, value.clone(), "no refusal, and nothing compared".into());
                }
            }
        }
        found
    }
}

fn sorted(list: &Value) -> Value {
    let mut list = list.as_array().cloned().unwrap_or_default();
    list.sort_by_key(ToString::to_string);
    list.into()
}

fn ids_where(answer: &Value, is_it: impl Fn(&Value) -> bool) -> Value {
    let decisions = answer["decisions"].as_array().cloned().unwrap_or_default();
    let ids: Vec<_> = decisions.iter().filter(|d| is_it(d)).map(|d| d["id"].clone()).collect();
    sorted(&ids.into())
}
