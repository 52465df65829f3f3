//! What an answer is compared by, in every test that reads cases.

use serde_json::{Value, json};

/// What differs, each with its path. An answer may say more than is expected, save in its lists; an item of a list is
/// known by one of the `keys`.
pub fn compare(
    path: &str,
    expected: &Value,
    actual: &Value,
    keys: &[&str],
    found: &mut Vec<String>,
) {
    match (expected, actual) {
        // A list told by some of its items, or by how long it is.
        (Value::Object(fields), Value::Array(items)) => {
            for (name, expected) in fields {
                let is_it = |item: &&Value| keys.iter().any(|key| item[*key] == **name);
                let item = if name == "length" {
                    json!(items.len())
                } else {
                    items.iter().find(is_it).cloned().unwrap_or_default()
                };
                compare(&format!("{path}: {name}"), expected, &item, keys, found);
            }
        }
        (Value::Object(fields), Value::Object(_)) => {
            for (name, expected) in fields {
                // Absent is not null.
                match actual.get(name) {
                    Some(actual) => {
                        compare(&format!("{path}: {name}"), expected, actual, keys, found);
                    }
                    None => found.push(format!("{path}: {name}: expected {expected}, not there")),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                compare(&format!("{path}: {index}"), expected, actual, keys, found);
            }
        }
        // 1 and 1.0 are one number of JSON.
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        _ if expected == actual => {}
        _ => found.push(format!("{path}: expected {expected}, not {actual}")),
    }
}

/// A list in the order of its items' text.
pub fn sorted(list: &Value) -> Value {
    let mut list = list.as_array().cloned().unwrap_or_default();
    list.sort_by_key(ToString::to_string);
    list.into()
}
