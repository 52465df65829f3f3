//! The core passes the cases of `tests/commitment-vectors` on usage (C7, C8, C10, import).
#![expect(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test may fail")]
#![cfg(not(target_arch = "wasm32"))]

use seatwise_core::problem::RequestError;
use seatwise_core::request::parse;
use seatwise_core::usage::{LoginImport, authentication_report, classify_pattern, recommend_tiers};
use serde_json::{Value, json};

const FILES: [(&str, &str); 4] = [
    ("c7-tiers.json", include_str!("commitment-vectors/c7-tiers.json")),
    ("c8-pattern.json", include_str!("commitment-vectors/c8-pattern.json")),
    ("c10-report.json", include_str!("commitment-vectors/c10-report.json")),
    ("import.json", include_str!("commitment-vectors/import.json")),
];

fn cases() -> impl Iterator<Item = (String, Value)> {
    FILES.into_iter().flat_map(|(file, text)| {
        let parsed: Value = serde_json::from_str(text).unwrap();
        let cases = parsed["cases"].as_array().unwrap().clone();
        assert!(!cases.is_empty(), "{file}");
        cases.into_iter().map(move |case| (format!("{file}: {}", case["name"]), case))
    })
}

fn answered(case: &Value) -> Result<Value, RequestError> {
    let text = case["request"].to_string();
    let node = parse(text.as_bytes())?;
    match case["call"].as_str().unwrap() {
        "recommendTiers" => recommend_tiers(node).map(|answer| json!(answer)),
        "classifyPattern" => classify_pattern(node).map(|answer| json!(answer)),
        "authenticationReport" => authentication_report(node).map(|answer| json!(answer)),
        "importLogins" => {
            let mut file = LoginImport::new(node)?;
            read(&mut file, case, usize::MAX);
            let (licenses, users) = (case["licenses"].to_string(), case["addressable"].to_string());
            let months = file.months(parse(licenses.as_bytes())?, parse(users.as_bytes())?)?;
            let (problems, user_ids) = (file.problems(), file.user_ids());
            Ok(json!({ "problems": problems, "userIds": user_ids, "months": months }))
        }
        other => panic!("no such call: {other}"),
    }
}

/// Reads a case's files, each in pieces of a length.
fn read(import: &mut LoginImport, case: &Value, length: usize) {
    for (at, file) in case["files"].as_array().unwrap().iter().enumerate() {
        if at > 0 {
            import.next_file();
        }
        file.as_str().unwrap().as_bytes().chunks(length).for_each(|piece| import.add(piece));
    }
    import.finish();
}

/// The answer, or the sorted paths of the problems as `{ "problems": […] }`.
fn outcome(case: &Value) -> Value {
    answered(case).unwrap_or_else(
        |error| json!({ "problems": sorted(error.problems.into_iter().map(|p| p.path).collect()) }),
    )
}

fn sorted(mut paths: Vec<String>) -> Vec<String> {
    paths.sort();
    paths
}

fn expected(case: &Value) -> Value {
    case["problems"].as_array().map_or_else(
        || case["answer"].clone(),
        |paths| {
            let paths = paths.iter().map(|path| path.as_str().unwrap().to_owned());
            json!({ "problems": sorted(paths.collect()) })
        },
    )
}

/// What differs; an answer may say more than is expected, save in its lists.
fn compare(path: &str, expected: &Value, actual: &Value, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(fields), Value::Object(_)) => {
            for (name, expected) in fields {
                match actual.get(name) {
                    Some(actual) => compare(&format!("{path}.{name}"), expected, actual, found),
                    None => found.push(format!("{path}.{name}: not there")),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                compare(&format!("{path}[{index}]"), expected, actual, found);
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        _ if expected == actual => {}
        _ => found.push(format!("{path}: expected {expected}, not {actual}")),
    }
}

#[test]
fn every_case_holds() {
    let mut found = Vec::new();
    for (title, case) in cases() {
        compare(&title, &expected(&case), &outcome(&case), &mut found);
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_case_can_fail() {
    for (title, case) in cases() {
        let mut found = Vec::new();
        compare(&title, &expected(&case), &json!({ "problems": ["none such"] }), &mut found);
        assert!(!found.is_empty(), "{title}");
    }
}

#[test]
fn a_file_is_read_the_same_in_pieces() {
    for (title, case) in cases().filter(|(_, case)| case["call"] == "importLogins") {
        let whole = outcome(&case);
        let settings = case["request"].to_string();
        for length in 1..=40 {
            let mut file = LoginImport::new(parse(settings.as_bytes()).unwrap()).unwrap();
            read(&mut file, &case, length);
            assert_eq!(json!(file.problems()), whole["problems"], "{title} by {length}");
            assert_eq!(json!(file.user_ids()), whole["userIds"], "{title} by {length}");
        }
    }
}
