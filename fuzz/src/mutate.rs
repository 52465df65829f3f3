//! Changes of JSON that leave it JSON: a byte changed anywhere would mostly end in "not readable".

use seatwise_core::calendar::{Date, Days};
use serde_json::{Value, json};

use crate::{mutate_csv, seeds};

/// A changed input, or none where it is no JSON or bytes shall be changed.
pub fn mutate(input: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut random = Random(u64::from(seed));
    if random.below(8) == 0 {
        return None;
    }
    let Ok(value) = serde_json::from_slice(input) else {
        return mutate_csv::mutate(input, &mut random);
    };
    changed(value, &mut random)
}

/// JSON, changed at some places.
pub fn changed(mut value: Value, random: &mut Random) -> Option<Vec<u8>> {
    for _ in 0..=random.below(3) {
        let copy = value.clone();
        let place = random.below(count(&value));
        change(pick(&mut value, &mut { place }, None)?, &copy, random);
    }
    serde_json::to_vec(&value).ok()
}

/// A small seeded generator (splitmix64).
pub struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 up to, not including, `end`; 0 where that is 0.
    #[expect(clippy::cast_possible_truncation, reason = "below a usize")]
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// One of some, where there are any.
    pub fn one<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        of.get(self.below(of.len()))
    }
}

/// A value somewhere in the input, and the name of the field that it or its list stands in.
struct Place<'v> {
    value: &'v mut Value,
    field: Option<String>,
}

/// How many values there are, inner ones included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// The value before which `left` others stand.
fn pick<'v>(value: &'v mut Value, left: &mut usize, field: Option<&str>) -> Option<Place<'v>> {
    if *left == 0 {
        return Some(Place { value, field: field.map(str::to_owned) });
    }
    *left -= 1;
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                let size = count(inner);
                if *left < size {
                    return pick(inner, left, Some(name));
                }
                *left -= size;
            }
            None
        }
        Value::Array(items) => {
            for inner in items {
                let size = count(inner);
                if *left < size {
                    return pick(inner, left, field);
                }
                *left -= size;
            }
            None
        }
        _ => None,
    }
}

fn change(Place { value, field }: Place<'_>, whole: &Value, random: &mut Random) {
    let chance = random.below(10);
    match (value, chance) {
        (Value::Array(items), 0..=5) => change_list(items, random),
        (Value::Object(fields), 0..=6) => {
            let names: Vec<_> = fields.keys().cloned().collect();
            let known = seeds::known();
            if random.below(2) == 0 {
                if let Some(name) = random.one(&names) {
                    fields.remove(name);
                }
            } else {
                let name = known.keys().nth(random.below(known.len())).cloned().unwrap_or_default();
                fields.insert(name.clone(), known_value(&name, random));
            }
        }
        (Value::String(text), 0..=3) => change_text(text, random),
        (value @ Value::Number(_), 0..=4) => *value = changed_number(value, random),
        (value, _) if chance < 8 => *value = known_value(&field.unwrap_or_default(), random),
        (value, 8) => {
            let mut whole = whole.clone();
            let place = random.below(count(&whole));
            if let Some(other) = pick(&mut whole, &mut { place }, None) {
                *value = other.value.take();
            }
        }
        (value, _) => *value = odd_value(random),
    }
}

fn change_list(items: &mut Vec<Value>, random: &mut Random) {
    let at = random.below(items.len());
    let Some(item) = items.get(at).cloned() else {
        items.push(odd_value(random));
        return;
    };
    match random.below(5) {
        0 => drop(items.remove(at)),
        1 => items.insert(at, item),
        2 => items.extend(std::iter::repeat_n(item, random.below(40))),
        3 => items.reverse(),
        _ => {
            let other = random.below(items.len());
            items.swap(at, other);
        }
    }
}

fn change_text(text: &mut String, random: &mut Random) {
    let date = Date::parse(text).map(|date| {
        #[expect(clippy::cast_possible_truncation, reason = "below 800")]
        let days = Days(random.below(800) as u32);
        date.plus(days).to_string()
    });
    let mut letters: Vec<_> = text.chars().collect();
    let at = random.below(letters.len());
    if letters.is_empty() || random.below(3) > 0 {
        text.clone_from(&date.unwrap_or_else(|| text.repeat(1 + random.below(3))));
        return;
    }
    match random.below(3) {
        0 => drop(letters.remove(at)),
        1 => letters
            .insert(at, *random.one(&['0', '-', ' ', '9', 'é', '\u{0}', '😀']).unwrap_or(&'0')),
        _ => letters[at] = *random.one(&['0', '1', '2', '3', '9', '-', 'A']).unwrap_or(&'0'),
    }
    *text = letters.into_iter().collect();
}

fn changed_number(value: &Value, random: &mut Random) -> Value {
    let number = value.as_f64().unwrap_or_default();
    let changes = [1.0, -1.0, 7.0, 0.5, 0.0001, -number, number, number * 9.0, 1e9 - number];
    let sum = number + random.one(&changes).copied().unwrap_or_default();
    // A whole number stays one: 3.0 is written otherwise than 3.
    #[expect(clippy::cast_possible_truncation, reason = "as far as it goes")]
    if sum.fract() == 0.0 && sum.abs() < 9e15 { json!(sum as i64) } else { json!(sum) }
}

/// What a field of this name had elsewhere.
fn known_value(name: &str, random: &mut Random) -> Value {
    let values = seeds::known().get(name).map(Vec::as_slice).unwrap_or_default();
    random.one(values).cloned().unwrap_or_else(|| odd_value(random))
}

/// The edges of every type.
fn odd_value(random: &mut Random) -> Value {
    const TEXTS: [&str; 16] = [
        "",
        " ",
        "\u{0}",
        "é",
        "😀",
        "2026-02-29",
        "2024-02-29",
        "0001-01-01",
        "9999-12-31",
        "10000-01-01",
        "2026-13",
        "9999-12",
        "Active",
        "Final Notice",
        "Enforce",
        "__proto__",
    ];
    const NUMBERS: [f64; 12] = [
        0.5,
        1e-4,
        1e-5,
        0.123_45,
        1e9,
        1e9 + 1.0,
        1e15,
        9.007_199_254_740_993e15,
        1e308,
        -1e308,
        -0.0,
        5e-324,
    ];
    const WHOLE: [i64; 14] =
        [0, -1, 1, 2, 3, 7, 24, 120, 365, 366, 3_650, 3_651, 4_294_967_296, i64::MAX];
    match random.below(8) {
        0 => Value::Null,
        1 => (random.below(2) == 0).into(),
        2 => random.one(&TEXTS).copied().into(),
        3 => "x".repeat(random.below(300)).into(),
        4 => random.one(&NUMBERS).copied().into(),
        5 => json!([]),
        6 => json!({}),
        _ => random.one(&WHOLE).copied().into(),
    }
}
