//! What a report is made of (C10).

use crate::calendar::Month;
use crate::commitment::{Contract, Count, whole};
use crate::order::{Ordered, unique};
use crate::problem::{Path, Problems, RequestError, Short};
use crate::request::{Fields, Node};
use crate::text::Dictionary;
use crate::usage::authentication_month::AuthenticationMonth;
use crate::usage::read::items;

/// Months of a report where none are asked for.
const USUAL_MONTHS: u32 = 12;

/// Ten years of a hundred licences.
const MOST_ROWS: usize = 12_000;

/// C10's request.
#[derive(Debug)]
pub struct ReportRequest {
    /// Of the report, ascending.
    pub months: Vec<Month>,
    /// Those with a row in these months, and the contract's; by key.
    pub licenses: Vec<String>,
    pub rows: Rows,
    pub contract: Option<Contract>,
    /// The licences that the contract is for.
    pub contract_licenses: Vec<String>,
}

/// The rows of the report's months, by licence and month.
#[derive(Debug, Default)]
pub struct Rows(Ordered<(String, Month), Option<AuthenticationMonth>>);

impl Rows {
    pub fn of(&self, license: &str, month: Month) -> Option<&AuthenticationMonth> {
        self.0.get(&(license.to_owned(), month))?.as_ref()
    }

    pub fn iter(&self) -> impl Iterator<Item = &AuthenticationMonth> {
        self.0.iter().filter_map(|(_, row)| row.as_ref())
    }
}

impl ReportRequest {
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let end_month: Option<Month> = fields.required("endMonth", &mut problems);
        let length = whole(&mut fields, "months", USUAL_MONTHS, 1..=120, &mut problems);
        let rows: Option<Vec<Option<AuthenticationMonth>>> =
            items(&mut fields, "rows", MOST_ROWS, &mut problems);
        let contract = fields.optional("contract", &mut problems);
        let named: Option<Vec<String>> = fields.optional("contractLicenses", &mut problems);
        fields.finish(&mut problems);
        check_names(named.as_deref().unwrap_or_default(), &mut problems);
        let (Some(end_month), Some(length), Some(rows)) = (end_month, length, rows) else {
            return Err(problems.into());
        };
        let mut months: Vec<Month> = (0..length).rev().map(|back| end_month.minus(back)).collect();
        // There is no month before the first of the calendar.
        months.dedup();
        let rows = unique_rows(rows, &months, &mut problems);
        let known = rows.iter().map(|row| row.license.clone());
        let licenses = unique(known.chain(named.iter().flatten().cloned()));
        let contract_licenses = named.unwrap_or_else(|| licenses.clone());
        problems.none_or(Self { months, licenses, rows, contract, contract_licenses })
    }
}

fn check_names(licenses: &[String], problems: &mut Problems) {
    let at = Path::Root.field("contractLicenses");
    let mut names = Dictionary::default();
    for (index, license) in licenses.iter().enumerate() {
        if !names.insert(license) {
            problems.add(at.item(index), format_args!("is given twice: `{}`", Short(license)));
        }
    }
}

/// Notes rows for the same licence and month; keeps those of the report's months.
fn unique_rows(
    given: Vec<Option<AuthenticationMonth>>,
    months: &[Month],
    problems: &mut Problems,
) -> Rows {
    let at = Path::Root.field("rows");
    let mut rows: Ordered<(String, Month), Option<AuthenticationMonth>> = Ordered::default();
    let mut logins: Ordered<Month, u64> = Ordered::default();
    for (index, row) in given.into_iter().enumerate() {
        let Some(row) = row else { continue };
        logins.change(row.month, |sum| *sum += row.logins);
        rows.change((row.license.clone(), row.month), |kept| {
            let Some(first) = kept else {
                *kept = Some(row);
                return;
            };
            let (license, month) = (Short(&first.license), first.month);
            problems.add(at.item(index), format_args!("is a second one of `{license}` in {month}"));
        });
    }
    if logins.iter().map(|(_, logins)| logins).any(|logins| *logins > Count::MOST.into()) {
        problems.add(at, format_args!("must not be more than {} logins a month", Count::MOST));
    }
    for (_, row) in rows.iter_mut().filter(|((_, month), _)| !months.contains(month)) {
        *row = None;
    }
    Rows(rows)
}
