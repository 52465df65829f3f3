//! The values of a case, one by one, so that each can be made wrong.

use serde_json::{Value, json};

/// How many values there are that are no lists or objects, an empty list being one.
pub fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(items) if !items.is_empty() => items.iter().map(leaves).sum(),
        Value::Object(fields) => fields.values().map(leaves).sum(),
        _ => 1,
    }
}

/// Makes the `place`th of them another value.
pub fn change(value: &mut Value, place: &mut usize) {
    let inner: Vec<&mut Value> = match value {
        Value::Array(items) if !items.is_empty() => items.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        leaf => {
            *leaf = json!("another");
            return;
        }
    };
    for value in inner {
        let here = leaves(value);
        if *place < here {
            return change(value, place);
        }
        *place -= here;
    }
}
