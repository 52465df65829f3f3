//! What a sweep is asked with (R10).

use super::Key;
use super::bounds::Bounds;
use crate::population::prices::Prices;
use crate::population::replay::{Window, read_window};
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};
use crate::review::{Policies, Policy, Thresholds};

/// A grid may have so many points, invalid ones included.
const MOST_POINTS: usize = 100_000;

/// The three thresholds of the grid.
const AXES: [&str; 3] = ["firstWarningDays", "finalNoticeDays", "deactivationDays"];

/// `{ policies, vary, from, to, runWeekday, prices, firstWarningDays: […], finalNoticeDays: […],
/// deactivationDays: […] }`
#[derive(Debug)]
pub struct SweepRequest {
    policies: Policies,
    vary: usize,
    window: Window,
    pub(super) prices: Option<Prices>,
    pub(super) grid: Vec<Thresholds>,
    pub(super) skipped: usize,
}

impl SweepRequest {
    /// Reads the request.
    ///
    /// # Errors
    /// All that is wrong with it; not a combination that makes no valid policy: it is skipped.
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let policies: Option<Policies> = fields.required("policies", &mut problems);
        let vary: Option<String> = fields.required("vary", &mut problems);
        let window = read_window(&mut fields, &mut problems);
        let prices = fields.optional("prices", &mut problems);
        let [firsts, finals, lasts] = AXES.map(|axis| -> Vec<i64> {
            let known = problems.count();
            let days: Option<Vec<i64>> = fields.required(axis, &mut problems);
            if days.as_ref().is_some_and(Vec::is_empty) && problems.count() == known {
                problems.add(fields.path().field(axis), "must have a number to try");
            }
            days.unwrap_or_default()
        });
        let points = firsts.len().saturating_mul(finals.len()).saturating_mul(lasts.len());
        if points > MOST_POINTS {
            let message = format_args!("make {points} combinations; at most {MOST_POINTS} may be");
            problems.add(fields.path().field(AXES[2]), message);
        }
        let place = policies.as_ref().zip(vary.as_ref()).and_then(|(policies, name)| {
            let place = policies.iter().position(|policy| policy.name() == name);
            if place.is_none() {
                problems.add(fields.path().field("vary"), "names none of the policies");
            }
            place
        });
        fields.finish(&mut problems);
        let (Some(policies), Some(vary), Some(window)) = (policies, place, window) else {
            return Err(problems.into());
        };
        problems.none_or(())?;
        let base = policies.get(vary).map(Policy::thresholds).copied();
        let mut grid = Vec::with_capacity(points);
        for first in &firsts {
            for second in &finals {
                for last in &lasts {
                    grid.extend(base.and_then(|base| base.with_days(*first, *second, *last)));
                }
            }
        }
        let skipped = points - grid.len();
        Ok(Self { policies, vary, window, prices, grid, skipped })
    }

    pub(super) fn key(&self) -> Key {
        Key {
            window: self.window,
            policies: self.policies.clone(),
            vary: self.vary,
            bounds: Bounds::of(&self.grid),
        }
    }
}
