//! C8: the pattern of a population's logins, and which licence model it goes with.

mod request;
mod spread;

use serde::{Serialize, Serializer};

use crate::problem::RequestError;
use crate::request::{Node, named_values};
use request::PatternRequest;
use spread::{BUSY_MONTH_RATIO, Spread, mean};

/// Where prices are not known: named users pay off above one login a month.
const USUAL_BREAK_EVEN: f64 = 1.0;

/// Below so many logins of a user and month a population is little engaged.
const LOW_ENGAGEMENT: f64 = 1.0;

/// From so many addressable users on a population is large.
const LARGE_POPULATION: u32 = 100_000;

/// A season that was found explains at least half of the differences between months; what
/// recurred by chance explains next to nothing.
const EXPLAINED_SHARE: f64 = 0.5;

/// A month that strays by this much is as far off as one that is busy: a commitment at the
/// expected month is as wrong as one at the peak.
const LARGE_SPREAD: f64 = 0.3;

/// A baseline stands on at least so many months.
const BASELINE_MONTHS: u32 = 12;

/// A season recurs only where there are two of it.
const SEASON_MONTHS: u32 = 24;

named_values! {
    /// How a population logs in.
    pub enum Pattern {
        /// More often than a seat costs.
        HighFrequency = "highFrequency",
        /// Heavily in some months of every year.
        Seasonal = "seasonal",
        /// Heavily in months that nobody foresees.
        UnpredictableBursts = "unpredictableBursts",
        /// Many who could, few who do.
        LargeLowEngagement = "largeLowEngagement",
        /// Now and then.
        Sporadic = "sporadic",
    }
}

named_values! {
    /// What to buy for a pattern.
    pub enum Recommendation {
        /// Member licences.
        Named = "named",
        /// A login commitment whose unused logins carry over.
        LoginWithRollover = "loginWithRollover",
        /// Seats for who is always there, logins for the rest, and a cap on what bursts cost.
        HybridWithOverageCaps = "hybridWithOverageCaps",
        /// A login commitment.
        Login = "login",
    }
}

named_values! {
    /// How much data the answer stands on.
    pub enum Confidence {
        /// Less than a year.
        Low = "low",
        /// A year; a season cannot be told from a burst yet.
        Medium = "medium",
        /// Two years.
        High = "high",
    }
}

impl Pattern {
    const fn recommendation(self) -> Recommendation {
        match self {
            Self::HighFrequency => Recommendation::Named,
            Self::Seasonal => Recommendation::LoginWithRollover,
            Self::UnpredictableBursts => Recommendation::HybridWithOverageCaps,
            Self::LargeLowEngagement | Self::Sporadic => Recommendation::Login,
        }
    }
}

/// C8's answer.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatternAnswer {
    pattern: Pattern,
    recommendation: Recommendation,
    confidence: Confidence,
    figures: Figures,
    thresholds: Thresholds,
    /// Declared, or else those of a season that was found.
    busy_months: Vec<u32>,
}

/// Shown to four decimals, and judged as they are.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Figures {
    /// With data.
    months: usize,
    #[serde(serialize_with = "shown")]
    mean_monthly_logins: f64,
    addressable_users: u32,
    /// Null where there is nobody.
    #[serde(serialize_with = "shown_if_any")]
    logins_per_user_and_month: Option<f64>,
    /// Of the differences between months, by the season; null where there is none to judge.
    #[serde(serialize_with = "shown_if_any")]
    explained_share: Option<f64>,
    /// What the season leaves, as a share of the mean month; null with too few months.
    #[serde(serialize_with = "shown_if_any")]
    unexplained_spread: Option<f64>,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Thresholds {
    break_even_logins_per_month: f64,
    low_engagement_logins_per_month: f64,
    addressable_users: u32,
    busy_month_ratio: f64,
    explained_share: f64,
    unexplained_spread: f64,
    baseline_months: u32,
    season_months: u32,
}

/// C8: the first pattern that applies, in the order of [`Pattern`].
///
/// ```
/// use seatwise_core::{request, usage::classify_pattern};
/// // 200,000 people, a login of each every fourth month.
/// let ask = br#"{"addressableUsers": 200000,
///     "months": [{"month": "2026-01", "logins": 50000}, {"month": "2026-02", "logins": 50000}]}"#;
/// let answer = classify_pattern(request::parse(ask).unwrap()).unwrap();
/// let answer = serde_json::to_value(answer).unwrap();
/// assert_eq!(answer["pattern"], "largeLowEngagement");
/// assert_eq!(answer["confidence"], "low");
/// ```
///
/// # Errors
/// All that is wrong with the request.
pub fn classify_pattern(request: Node<'_>) -> Result<PatternAnswer, RequestError> {
    let PatternRequest { months, addressable_users, break_even, season_months } =
        PatternRequest::read(request)?;
    let spread = Spread::of(&months, &season_months);
    let monthly = mean(months.iter().map(|(_, logins)| f64::from(*logins)));
    let users = f64::from(addressable_users);
    let figures = Figures {
        months: months.len(),
        mean_monthly_logins: monthly,
        addressable_users,
        logins_per_user_and_month: (addressable_users > 0).then(|| monthly / users),
        explained_share: spread.explained_share,
        unexplained_spread: spread.unexplained,
    };
    let thresholds = Thresholds {
        break_even_logins_per_month: break_even.unwrap_or(USUAL_BREAK_EVEN),
        low_engagement_logins_per_month: LOW_ENGAGEMENT,
        addressable_users: LARGE_POPULATION,
        busy_month_ratio: BUSY_MONTH_RATIO,
        explained_share: EXPLAINED_SHARE,
        unexplained_spread: LARGE_SPREAD,
        baseline_months: BASELINE_MONTHS,
        season_months: SEASON_MONTHS,
    };
    let is_found = figures.explained_share.is_some_and(|share| share >= EXPLAINED_SHARE);
    let found = if is_found { spread.recurring } else { Vec::new() };
    let busy_months = if season_months.is_empty() { found } else { season_months };
    let pattern = pattern(&figures, &thresholds, !busy_months.is_empty());
    Ok(PatternAnswer {
        pattern,
        recommendation: pattern.recommendation(),
        confidence: confidence(months.len()),
        figures,
        thresholds,
        busy_months,
    })
}

fn pattern(figures: &Figures, thresholds: &Thresholds, has_season: bool) -> Pattern {
    let per_user = figures.logins_per_user_and_month;
    let is_large = figures.addressable_users >= thresholds.addressable_users;
    if per_user.is_some_and(|logins| logins > thresholds.break_even_logins_per_month) {
        Pattern::HighFrequency
    } else if has_season {
        Pattern::Seasonal
    } else if figures.unexplained_spread.is_some_and(|left| left >= thresholds.unexplained_spread) {
        Pattern::UnpredictableBursts
    } else if is_large
        && per_user.is_some_and(|logins| logins < thresholds.low_engagement_logins_per_month)
    {
        Pattern::LargeLowEngagement
    } else {
        Pattern::Sporadic
    }
}

const fn confidence(months: usize) -> Confidence {
    if months < BASELINE_MONTHS as usize {
        Confidence::Low
    } else if months < SEASON_MONTHS as usize {
        Confidence::Medium
    } else {
        Confidence::High
    }
}

fn rounded(figure: f64) -> f64 {
    const PARTS: f64 = 10_000.0;
    (figure * PARTS).round() / PARTS
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn shown<S: Serializer>(figure: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(rounded(*figure))
}

#[expect(clippy::ref_option, reason = "serde hands over references")]
fn shown_if_any<S: Serializer>(figure: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    figure.map(rounded).serialize(serializer)
}
