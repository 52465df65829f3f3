//! What the trailing months cost under the contract (C10): coverage, rollover, overage.

use super::complete_months;
use super::request::ReportRequest;
use crate::calendar::Month;
use crate::commitment::{Contract, Ledger, TrueUp};

/// The ledger of the unbroken complete months up to the last complete one; `None` without a
/// contract or without such months.
///
/// It begins with the contract, where that is one of these months; with an annual true-up, of
/// which a part of a year says nothing, else with the contract year that begins in them. Nothing
/// is carried into it, and the contract's terms are taken to hold to its end.
pub fn ledger(request: &ReportRequest) -> Option<Ledger> {
    let contract = request.contract.as_ref()?;
    let licenses: Vec<&str> = request.contract_licenses.iter().map(String::as_str).collect();
    let months: Vec<(Month, u64)> = complete_months(&licenses, request).collect();
    let gap = months.windows(2).rposition(|pair| match pair {
        [(before, _), (after, _)] => after.months_since(*before) > 1,
        _ => false,
    });
    let unbroken = months.get(gap.map_or(0, |before| before + 1)..)?;
    let (first, _) = unbroken.first()?;
    let start = unbroken.iter().map(|(month, _)| *month).find(|month| begins(contract, *month));
    let start = start.unwrap_or(*first);
    let demand: Vec<u32> = unbroken
        .iter()
        .filter(|(month, _)| *month >= start)
        .map(|(_, logins)| u32::try_from(*logins).unwrap_or(u32::MAX))
        .collect();
    let term_months = u32::try_from(demand.len()).ok()?;
    let contract = Contract { start_month: start, term_months, ..contract.clone() };
    Some(Ledger::new(&contract, &demand))
}

/// Whether the contract, or a contract year that is settled by itself, begins with a month.
fn begins(contract: &Contract, month: Month) -> bool {
    let start = contract.start_month;
    let is_anniversary = month > start && month.months_since(start).is_multiple_of(12);
    month == start || (contract.true_up == TrueUp::Annual && is_anniversary)
}
