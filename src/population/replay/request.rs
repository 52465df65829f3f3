//! What a replay is asked with (R9).

use super::calendar::Window;
use crate::calendar::Date;
use crate::population::prices::Prices;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};
use crate::review::Policies;

/// A window may have so many days: ten years and a few days.
const LONGEST_WINDOW: u32 = 3_660;

/// `{ policies, from, to, runWeekday, prices }`
#[derive(Clone, Debug)]
pub struct ReplayRequest {
    pub(super) policies: Policies,
    pub(super) window: Window,
    pub(super) prices: Option<Prices>,
}

/// Reads `from`, `to` and `runWeekday` (1 = Monday … 7; Monday where absent).
pub fn read_window(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<Window> {
    let path = fields.path();
    let from: Option<Date> = fields.required("from", problems);
    let to: Option<Date> = fields.required("to", problems);
    let weekday = fields.or("runWeekday", 1_i64, problems);
    let run_weekday = weekday.and_then(|weekday| {
        let number = u32::try_from(weekday).ok().filter(|number| (1..=7).contains(number));
        if number.is_none() {
            let message = format_args!("must be 1 (Monday) to 7 (Sunday), not {weekday}");
            problems.add(path.field("runWeekday"), message);
        }
        number
    });
    let (from, to) = from.zip(to)?;
    if to < from {
        problems.add(path.field("to"), format_args!("must not be before {from}"));
        return None;
    }
    if to.days_since(from).0 >= LONGEST_WINDOW {
        let message = format_args!("must be within {LONGEST_WINDOW} days of {from}");
        problems.add(path.field("to"), message);
        return None;
    }
    Some(Window { from, to, run_weekday: run_weekday? })
}

impl ReplayRequest {
    /// Reads the request.
    ///
    /// ```
    /// use seatwise_core::population::{Population, ReplayRequest};
    /// use seatwise_core::request;
    /// let page = br#"{"users": [
    ///     {"id": "a", "createdDate": "2025-06-01", "loginDates": ["2025-12-31", "2026-04-10"]}
    /// ]}"#;
    /// let population = Population::from_json(page).unwrap();
    /// let ask = br#"{"policies": [{"name": "Default"}], "from": "2026-01-01", "to": "2026-06-30"}"#;
    /// let request = ReplayRequest::read(request::parse(ask).unwrap()).unwrap();
    /// let replay = serde_json::to_value(population.replay(&request)).unwrap();
    /// // Warned on March 2, again on March 16, switched off on April 6; back on the 10th.
    /// assert_eq!(replay["falsePositives"][0]["deactivatedOn"], "2026-04-06");
    /// assert_eq!(replay["totals"]["seatDaysFreed"], 4);
    /// ```
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let policies = fields.required("policies", &mut problems);
        let window = read_window(&mut fields, &mut problems);
        let prices = fields.optional("prices", &mut problems);
        fields.finish(&mut problems);
        match (policies, window) {
            (Some(policies), Some(window)) => problems.none_or(Self { policies, window, prices }),
            _ => Err(problems.into()),
        }
    }
}
