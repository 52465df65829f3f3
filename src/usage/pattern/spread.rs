//! How much months differ, and how much of that a season explains (C8).

use crate::calendar::Month;
use crate::order::unique;

/// A month this many times its year's mean is busy: sized at the peak, a commitment is 30 to 50%
/// too large, so from there on a month is worth terms of its own.
pub const BUSY_MONTH_RATIO: f64 = 1.3;

/// A year of months.
const YEAR: usize = 12;

/// What the months tell.
#[derive(Clone, Debug, Default)]
pub struct Spread {
    /// Calendar months that were busy in every full year, two years at least.
    pub recurring: Vec<u32>,
    /// Of the variance between months: what the season explains, 0 to 1. It may fall below 0,
    /// where the season explains less than as many months taken at random would.
    pub explained_share: Option<f64>,
    /// The standard deviation of what is left, as a share of the mean month.
    pub unexplained: Option<f64>,
}

impl Spread {
    /// Of ascending months and the calendar months declared busy. With two full years each
    /// calendar month is expected to be as in other years; else a declared month as the other
    /// declared ones, and the rest as the rest.
    pub fn of(months: &[(Month, u32)], declared: &[u32]) -> Self {
        let years = full_years(months);
        if years.len() >= 2 {
            let recurring = (1..=12).filter(|of_year| {
                let mut ratios = years.iter().flatten().filter(|ratio| ratio.of_year == *of_year);
                ratios.all(|ratio| ratio.ratio >= BUSY_MONTH_RATIO)
            });
            let recurring = recurring.collect();
            let values: Vec<_> =
                years.iter().flatten().map(|ratio| (ratio.of_year, ratio.ratio)).collect();
            return Self { recurring, ..Self::within(&values) };
        }
        let mean = mean(months.iter().map(|(_, logins)| f64::from(*logins)));
        let group = |month: Month| u32::from(declared.contains(&month.of_year()));
        let values: Vec<_> = months
            .iter()
            .filter(|_| mean > 0.0)
            .map(|(month, logins)| (group(*month), f64::from(*logins) / mean))
            .collect();
        Self::within(&values)
    }

    /// Of values around 1 and the group that each is in: the spread within the groups, against
    /// that of all. Each mean taken from the values themselves takes a degree of freedom.
    fn within(values: &[(u32, f64)]) -> Self {
        let groups = unique(values.iter().map(|(group, _)| *group));
        let within = groups.iter().map(|of| {
            squares(values.iter().filter(|(group, _)| group == of).map(|(_, value)| *value))
        });
        let left = variance(within.sum(), values.len(), groups.len());
        let all = variance(squares(values.iter().map(|(_, value)| *value)), values.len(), 1);
        let share = left.zip(all).filter(|(_, all)| groups.len() > 1 && *all > 0.0);
        Self {
            recurring: Vec::new(),
            explained_share: share.map(|(left, all)| 1.0 - left / all),
            unexplained: left.map(f64::sqrt),
        }
    }
}

/// A month of a full year.
#[derive(Clone, Copy, Debug)]
struct Ratio {
    of_year: u32,
    /// To its year's mean month.
    ratio: f64,
}

/// The years, counted back from the last month, that have data for all of their months, and logins.
fn full_years(months: &[(Month, u32)]) -> Vec<Vec<Ratio>> {
    let Some((last, _)) = months.last() else {
        return Vec::new();
    };
    let mut years: Vec<Vec<(Month, u32)>> = Vec::new();
    for (month, logins) in months {
        let year = last.months_since(*month) as usize / YEAR;
        if years.len() <= year {
            years.resize(year + 1, Vec::new());
        }
        if let Some(year) = years.get_mut(year) {
            year.push((*month, *logins));
        }
    }
    years.retain(|year| year.len() == YEAR && year.iter().any(|(_, logins)| *logins > 0));
    years
        .into_iter()
        .map(|year| {
            let mean = mean(year.iter().map(|(_, logins)| f64::from(*logins)));
            let ratio = |(month, logins): &(Month, u32)| Ratio {
                of_year: month.of_year(),
                ratio: f64::from(*logins) / mean,
            };
            year.iter().map(ratio).collect()
        })
        .collect()
}

/// 0 of nothing.
pub fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// The squared distances from the mean.
fn squares(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let mean = mean(values.clone());
    values.map(|value| (value - mean) * (value - mean)).sum()
}

/// `None` where nothing is free to vary.
#[expect(clippy::cast_precision_loss, reason = "a number of months")]
fn variance(squares: f64, values: usize, means: usize) -> Option<f64> {
    values.checked_sub(means).filter(|free| *free > 0).map(|free| squares / free as f64)
}
