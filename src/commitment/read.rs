//! Numbers of a commitment's request, each in its range.

use std::ops::RangeInclusive;

use serde::Serialize;

use super::Contract;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read};

/// A number of logins or users: whole, 0 to 10⁹ (C1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Count(u32);

impl Count {
    /// The largest one.
    pub const MOST: u32 = 1_000_000_000;

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl<'a> Read<'a> for Count {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        in_range(i64::read(node, path, problems)?, 0..=Self::MOST, path, problems).map(Self)
    }
}

/// A whole number of a field, or `absent` where there is none.
pub fn whole(
    fields: &mut Fields<'_, '_>,
    name: &str,
    absent: u32,
    range: RangeInclusive<u32>,
    problems: &mut Problems,
) -> Option<u32> {
    let number = fields.or(name, i64::from(absent), problems)?;
    in_range(number, range, fields.path().field(name), problems)
}

/// The number, where it lies in its range.
pub fn in_range(
    number: i64,
    range: RangeInclusive<u32>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<u32> {
    let found = u32::try_from(number).ok().filter(|number| range.contains(number));
    if found.is_none() {
        let (least, most) = (range.start(), range.end());
        problems.add(path, format_args!("must be {least} to {most}, not {number}"));
    }
    found
}

/// Reads `step`: 1 or more; `None` where it is left to the core.
pub fn step(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<u32> {
    let number: i64 = fields.optional("step", problems)?;
    in_range(number, 1..=Count::MOST, fields.path().field("step"), problems)
}

/// A list of calendar months, 1 to 12; ascending, each once.
pub fn calendar_months(
    node: Node<'_>,
    path: Path<'_>,
    problems: &mut Problems,
) -> Option<Vec<u32>> {
    let items = node.into_list(path, problems)?;
    let mut months = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let path = path.item(index);
        let month = i64::read(item, path, problems)
            .and_then(|number| in_range(number, 1..=12, path, problems));
        if let Some(month) = month
            && let Err(place) = months.binary_search(&month)
        {
            months.insert(place, month);
        }
    }
    Some(months)
}

/// The calendar months of a field, where there is one.
pub fn months(
    fields: &mut Fields<'_, '_>,
    name: &str,
    problems: &mut Problems,
) -> Option<Vec<u32>> {
    let node = fields.optional(name, problems)?;
    calendar_months(node, fields.path().field(name), problems)
}

/// A contract and the logins of each month of its term.
#[derive(Debug)]
pub struct Demanded {
    pub contract: Contract,
    /// As many as the term has months.
    pub demand: Vec<u32>,
}

impl Demanded {
    /// Reads `contract` and `demand`.
    pub fn read(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<Self> {
        let contract: Option<Contract> = fields.required("contract", problems);
        let before = problems.count();
        let demand: Vec<Count> = fields.required("demand", problems)?;
        // Those that could not be read are noted already, and are no numbers that are missing.
        let is_whole = problems.count() == before;
        let contract = contract?;
        let months = contract.months();
        if is_whole && demand.len() != months {
            let found = demand.len();
            let message =
                format_args!("must have a number for each of {months} months, not {found}");
            problems.add(fields.path().field("demand"), message);
            return None;
        }
        Some(Self { contract, demand: demand.into_iter().map(Count::get).collect() })
    }

    /// The highest month.
    pub fn peak(&self) -> u32 {
        self.demand.iter().copied().max().unwrap_or_default()
    }
}
