//! What a pattern is told from (C8).

use crate::calendar::Month;
use crate::commitment::{Count, calendar_months};
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, Read, in_json};
use crate::usage::read::items;

/// As many months as a commitment can have.
const MOST_MONTHS: usize = 120;

/// C8's request.
#[derive(Debug)]
pub struct PatternRequest {
    /// The months that have data, ascending.
    pub months: Vec<(Month, u32)>,
    pub addressable_users: u32,
    pub break_even: Option<f64>,
    /// Declared busy, 1 to 12.
    pub season_months: Vec<u32>,
}

impl PatternRequest {
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let months = items(&mut fields, "months", MOST_MONTHS, &mut problems)
            .map(|months| ascending(months, &mut problems));
        let addressable_users: Option<Count> = fields.required("addressableUsers", &mut problems);
        let break_even = break_even(&mut fields, &mut problems);
        let season_months = fields.optional("seasonMonths", &mut problems).and_then(|node| {
            calendar_months(node, Path::Root.field("seasonMonths"), &mut problems)
        });
        fields.finish(&mut problems);
        match (months, addressable_users) {
            (Some(months), Some(users)) => problems.none_or(Self {
                months,
                addressable_users: users.get(),
                break_even,
                season_months: season_months.unwrap_or_default(),
            }),
            _ => Err(problems.into()),
        }
    }
}

fn break_even(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<f64> {
    const NAME: &str = "breakEvenLoginsPerMonth";
    let number: f64 = fields.optional(NAME, problems)?;
    if number < 0.0 {
        let message = format_args!("must not be below 0: {}", in_json(number));
        problems.add(fields.path().field(NAME), message);
    }
    Some(number)
}

/// A month, and its logins where they are known.
struct Given {
    month: Month,
    logins: Option<Count>,
}

impl<'a> Read<'a> for Given {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let month = fields.required("month", problems);
        let logins = fields.optional("logins", problems);
        fields.finish(problems);
        Some(Self { month: month?, logins })
    }
}

/// The months that have data.
fn ascending(given: Vec<Option<Given>>, problems: &mut Problems) -> Vec<(Month, u32)> {
    let at = Path::Root.field("months");
    let is_whole = given.iter().all(Option::is_some);
    let mut before: Option<Month> = None;
    let mut known = Vec::with_capacity(given.len());
    for (index, given) in given.into_iter().enumerate() {
        let Some(Given { month, logins }) = given else { continue };
        if let Some(before) = before.filter(|before| month <= *before) {
            let message = format_args!("must be after the month before it ({before})");
            problems.add(at.item(index).field("month"), message);
        }
        before = Some(month);
        known.extend(logins.map(|logins| (month, logins.get())));
    }
    if known.is_empty() && is_whole {
        problems.add(at, "must have a month whose logins are known");
    }
    known
}
