//! R9's totals as they go out, with what the freed days are worth.

use serde::{Serialize, Serializer};

use super::counts::{Answers, Counts};
use crate::money::Money;
use crate::population::prices::{Model, Prices};

/// R9's totals.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Totals<'a> {
    first_warnings: i64,
    final_notices: i64,
    deactivations: i64,
    false_positives: i64,
    /// Of the deactivations; null where there are none.
    false_positive_rate: Option<f64>,
    /// Deactivations without a return, too late in the window to be judged.
    unjudged: i64,
    seat_days_freed: i64,
    seats_freed_at_end: i64,
    notices: Notices,
    /// Null without prices.
    savings: Option<Savings<'a>>,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Notices {
    first_warning: Answers,
    final_notice: Answers,
}

/// Potential savings until renewal.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Savings<'a> {
    total: Money,
    /// By licence key; a login licence saves nothing by a deactivation.
    #[serde(serialize_with = "as_object")]
    per_license: Vec<(&'a str, Money)>,
    /// Keys without a price.
    unpriced: Vec<&'a str>,
}

impl<'a> Totals<'a> {
    /// The totals of users by licence key.
    pub fn new(counts: &[(Option<&'a str>, Counts)], prices: Option<&Prices>) -> Self {
        let mut all = Counts::default();
        for (_, of_license) in counts {
            all += *of_license;
        }
        Self {
            first_warnings: all.first_warnings,
            final_notices: all.final_notices,
            deactivations: all.deactivations,
            false_positives: all.false_positives,
            false_positive_rate: rate(all.false_positives, all.deactivations),
            unjudged: all.unjudged,
            seat_days_freed: all.seat_days_freed,
            seats_freed_at_end: all.seats_freed_at_end,
            notices: Notices {
                first_warning: all.first_warning_answers,
                final_notice: all.final_notice_answers,
            },
            savings: prices.map(|prices| Savings::new(counts, prices)),
        }
    }
}

impl<'a> Savings<'a> {
    fn new(counts: &[(Option<&'a str>, Counts)], prices: &Prices) -> Self {
        let mut savings =
            Self { total: Money::default(), per_license: Vec::new(), unpriced: Vec::new() };
        for (key, counts) in counts {
            let Some(key) = *key else {
                continue;
            };
            let Some(price) = prices.of(key) else {
                savings.unpriced.push(key);
                continue;
            };
            let days = u64::try_from(counts.seat_days_freed).unwrap_or(0);
            let saved = match price.model {
                Model::Login => Money::default(),
                Model::Member => price.per_seat_month.times(days).times(12).divided_by(365),
            };
            savings.total += saved;
            savings.per_license.push((key, saved));
        }
        savings
    }
}

fn as_object<S: Serializer>(pairs: &[(&str, Money)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}

#[expect(clippy::cast_precision_loss, reason = "counts of users are exact in a double")]
fn rate(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
