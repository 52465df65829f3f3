//! Changes of a table that leave it one: rows and cells rather than bytes.

use crate::csv::{BETWEEN_FILES, split};
use crate::mutate::{Random, changed};

const CELLS: [&str; 19] = [
    "",
    " ",
    "\"",
    "\"\"",
    "\"a,b\"",
    "\"a\nb\"",
    "\u{feff}",
    "\u{1c}UserId",
    "005000000000001AAA",
    "005000000000001",
    "nobody",
    "Success",
    "LOGIN_NO_ERROR",
    "2026-02-29",
    "2026-01-31T23:59:60Z",
    "9999-12-31T23:59:59.999-18:00",
    "0001-01-01T00:00:00+18:00",
    "31/12/2026 11:59 PM",
    "20260131225959.001",
];

/// A changed input of a line of JSON and a table; none where it is something else.
pub fn mutate(input: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let (settings, table) = split(input);
    let mut value = serde_json::from_slice(settings).ok()?;
    if random.below(4) == 0 {
        value = serde_json::from_slice(&changed(value, random)?).ok()?;
    }
    let mut rows: Vec<Vec<u8>> = table.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    for _ in 0..=random.below(3) {
        change(&mut rows, random);
    }
    let mut output = serde_json::to_vec(&value).ok()?;
    output.push(b'\n');
    output.extend(rows.join(&b'\n'));
    Some(output)
}

fn change(rows: &mut Vec<Vec<u8>>, random: &mut Random) {
    let at = random.below(rows.len());
    let Some(row) = rows.get(at).cloned() else {
        return rows.push(Vec::new());
    };
    match random.below(9) {
        0 => drop(rows.remove(at)),
        1 => rows.insert(at, row),
        2 => rows[at].push(b'\r'),
        3 => {
            let other = random.below(rows.len());
            rows.swap(at, other);
        }
        4 => drop(rows[at].pop()),
        5 => {
            // From here on another file, with the header of the first one.
            let header = rows.first().cloned().unwrap_or_default();
            rows.insert(at, [&[BETWEEN_FILES], header.as_slice()].concat());
        }
        _ => {
            let mut cells: Vec<_> = row.split(|byte| *byte == b',').map(<[u8]>::to_vec).collect();
            let cell = random.below(cells.len());
            let odd = random.one(&CELLS).copied().unwrap_or_default();
            if random.below(4) == 0 {
                cells.insert(cell, odd.into());
            } else {
                cells[cell] = odd.into();
            }
            rows[at] = cells.join(&b',');
        }
    }
}
