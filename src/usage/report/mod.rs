//! C10: the authentication report of the trailing months.

mod days;
mod exposure;
mod request;

use serde::Serialize;

use super::authentication_month::{AuthenticationMonth, Distribution};
use crate::calendar::Month;
use crate::commitment::{Ledger, ratio};
use crate::problem::RequestError;
use crate::request::Node;
use days::{BusyDay, Days};
use request::ReportRequest;

/// C10's answer.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticationReport {
    months: Vec<MonthReport>,
    /// By key.
    licenses: Vec<String>,
    missing: Vec<Missing>,
    /// Of each licence, and last of all together.
    totals: Vec<Totals>,
    busiest_days: Vec<BusyDay>,
    /// Monday to Sunday: the mean logins of such a day; null without one.
    weekdays: [Option<f64>; 7],
    ledger: Option<Ledger>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct MonthReport {
    month: Month,
    is_missing: bool,
    /// Null where a licence's data are missing.
    populations: Vec<Option<PopulationMonth>>,
    /// Null where any are.
    total: Option<Figures>,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PopulationMonth {
    #[serde(flatten)]
    figures: Figures,
    is_complete: bool,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Figures {
    logins: u64,
    active_users: u64,
    addressable_users: u64,
    /// Null where nobody was.
    logins_per_active_user: Option<f64>,
    distribution: Distribution,
}

#[derive(Clone, Debug, Serialize)]
struct Missing {
    month: Month,
    license: String,
}

/// Over complete months; of all licences together, those where each is complete.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Totals {
    license: Option<String>,
    months: usize,
    logins: u64,
    mean_monthly_logins: Option<f64>,
    /// The first of the highest.
    peak_month: Option<Month>,
    peak_logins: Option<u64>,
}

/// C10.
///
/// ```
/// use seatwise_core::{request, usage::authentication_report};
/// let ask = br#"{"endMonth": "2026-02", "months": 2, "rows": [{"month": "2026-02",
///     "license": "PID_Partner_Community_Login", "logins": 6, "activeUsers": 2,
///     "addressableUsers": 5, "distribution": [3, 1, 0, 1, 0, 0, 0]}]}"#;
/// let report = authentication_report(request::parse(ask).unwrap()).unwrap();
/// let answer = serde_json::to_value(report).unwrap();
/// assert_eq!(answer["months"][0]["isMissing"], true);
/// assert_eq!(answer["months"][1]["total"]["loginsPerActiveUser"], 3.0);
/// ```
///
/// # Errors
/// All that is wrong with the request.
pub fn authentication_report(request: Node<'_>) -> Result<AuthenticationReport, RequestError> {
    let request = ReportRequest::read(request)?;
    let months = request.months.iter().map(|month| MonthReport::new(*month, &request)).collect();
    let all = || request.licenses.iter().map(String::as_str);
    let missing = request.months.iter().flat_map(|month| {
        let lacks = |license: &&str| request.rows.of(license, *month).is_none();
        all().filter(lacks).map(|license| Missing { month: *month, license: license.to_owned() })
    });
    let together: Vec<&str> = all().collect();
    let each = all().map(|license| Totals::new(Some(license), &[license], &request));
    let days: Days = request.rows.iter().collect();
    let is_whole = |month| {
        all().all(|license| request.rows.of(license, month).is_none_or(|row| row.is_complete))
    };
    // Days of which nothing is known are no days without logins.
    let whole_days: Days = request.rows.iter().filter(|row| is_whole(row.month)).collect();
    Ok(AuthenticationReport {
        months,
        missing: missing.collect(),
        totals: each.chain([Totals::new(None, &together, &request)]).collect(),
        busiest_days: days.busiest(),
        weekdays: whole_days.weekdays(),
        ledger: exposure::ledger(&request),
        licenses: request.licenses,
    })
}

impl MonthReport {
    fn new(month: Month, request: &ReportRequest) -> Self {
        let rows = request.licenses.iter().map(|license| request.rows.of(license, month));
        let rows: Vec<_> = rows.collect();
        let whole: Option<Vec<_>> = rows.iter().copied().collect();
        Self {
            month,
            is_missing: rows.iter().all(Option::is_none),
            total: whole.filter(|rows| !rows.is_empty()).map(|rows| Figures::of(&rows)),
            populations: rows.into_iter().map(|row| row.map(PopulationMonth::new)).collect(),
        }
    }
}

impl PopulationMonth {
    fn new(row: &AuthenticationMonth) -> Self {
        Self { figures: Figures::of(&[row]), is_complete: row.is_complete }
    }
}

impl Figures {
    fn of(rows: &[&AuthenticationMonth]) -> Self {
        let mut sum = Self::default();
        for row in rows {
            sum.logins += row.logins;
            sum.active_users += row.active_users;
            sum.addressable_users += row.addressable_users;
            for (users, more) in sum.distribution.iter_mut().zip(row.distribution) {
                *users += more;
            }
        }
        Self { logins_per_active_user: ratio(sum.logins, sum.active_users), ..sum }
    }
}

impl Totals {
    fn new(license: Option<&str>, licenses: &[&str], request: &ReportRequest) -> Self {
        let (mut months, mut logins) = (0, 0);
        let mut peak: Option<(Month, u64)> = None;
        for (month, sum) in complete_months(licenses, request) {
            months += 1;
            logins += sum;
            if peak.is_none_or(|(_, highest)| sum > highest) {
                peak = Some((month, sum));
            }
        }
        Self {
            license: license.map(str::to_owned),
            months,
            logins,
            mean_monthly_logins: ratio(logins, months as u64),
            peak_month: peak.map(|(month, _)| month),
            peak_logins: peak.map(|(_, logins)| logins),
        }
    }
}

/// The months that are complete for each of some licences, and their logins; none of no licence.
fn complete_months<'r>(
    licenses: &'r [&str],
    request: &'r ReportRequest,
) -> impl Iterator<Item = (Month, u64)> + 'r {
    let months = request.months.iter().filter(|_| !licenses.is_empty());
    months.filter_map(|month| {
        let row = |license: &&str| request.rows.of(license, *month).filter(|row| row.is_complete);
        let logins = licenses.iter().map(|license| row(license).map(|row| row.logins));
        logins.sum::<Option<u64>>().map(|logins| (*month, logins))
    })
}
