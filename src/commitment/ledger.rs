//! A contract's ledger (C2) and what it costs (C3).

use serde::Serialize;

use super::contract::{Contract, LoginPrices};
use super::read::Demanded;
use super::settlement::{MonthTerms, Settlement, YEAR};
use crate::calendar::Month;
use crate::money::Money;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};

/// C2 and C3 of a contract and one demand a month.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ledger {
    /// One a month of the term.
    pub rows: Vec<LedgerRow>,
    /// C3.
    pub totals: LedgerTotals,
}

/// One month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "C2 says what each is")]
pub struct LedgerRow {
    pub month: Month,
    pub demand: u64,
    pub committed: u64,
    pub carried_in: u64,
    pub used: u64,
    pub expired: u64,
    pub carried_out: u64,
    pub overage: u64,
    pub commitment_cost: Money,
    pub overage_cost: Money,
}

/// C3. A ratio is `None` where it would divide by zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "C3 says what each is")]
pub struct LedgerTotals {
    pub cost: Money,
    pub commitment_cost: Money,
    pub overage_cost: Money,
    pub demand: u64,
    pub committed: u64,
    pub used: u64,
    pub expired: u64,
    pub overage: u64,
    pub coverage: Option<f64>,
    pub utilisation: Option<f64>,
    /// Money as any other: four decimals, half to even.
    pub effective_price_per_login: Option<Money>,
}

/// C2 and C3 for the request `{ contract, demand }`.
///
/// ```
/// use seatwise_core::{commitment::contract_ledger, request};
/// let ask = br#"{"contract": {"startMonth": "2026-01", "termMonths": 2, "monthlyCommitment": 100,
///     "pricePerLogin": 4, "rolloverMonths": 1}, "demand": [70, 140]}"#;
/// let ledger = contract_ledger(request::parse(ask).unwrap()).unwrap();
/// // 30 of January are used in February, whose own 100 leave 10 to pay for at 2.5 × 4.
/// assert_eq!(ledger.rows[1].carried_in, 30);
/// assert_eq!(ledger.totals.cost.to_number(), 200.0 * 4.0 + 10.0 * 10.0);
/// ```
///
/// # Errors
/// All that is wrong with the request.
pub fn contract_ledger(request: Node<'_>) -> Result<Ledger, RequestError> {
    let mut problems = Problems::default();
    let asked = Fields::of(request, Path::Root, &mut problems).and_then(|mut fields| {
        let asked = Demanded::read(&mut fields, &mut problems);
        fields.finish(&mut problems);
        asked
    });
    match asked {
        Some(asked) => problems.none_or(()).map(|()| Ledger::new(&asked.contract, &asked.demand)),
        None => Err(problems.into()),
    }
}

impl Ledger {
    /// The ledger of a contract over a demand for each of its months.
    #[must_use]
    pub fn new(contract: &Contract, demand: &[u32]) -> Self {
        let demand: Vec<u64> = demand.iter().copied().map(u64::from).collect();
        let prices = contract.prices(contract.monthly_commitment);
        let flows = match Settlement::new(contract, contract.monthly_commitment) {
            Settlement::Monthly(terms) => monthly(&terms, &demand),
            Settlement::Annual(_) => {
                let commitment = contract.monthly_commitment;
                let committed: Vec<u64> =
                    contract.additional_logins().map(|more| commitment + more).collect();
                let years = committed.chunks(YEAR).zip(demand.chunks(YEAR));
                years.flat_map(|(committed, demand)| contract_year(committed, demand)).collect()
            }
        };
        let rows: Vec<LedgerRow> = flows
            .into_iter()
            .enumerate()
            .map(|(index, flow)| flow.row(contract.month(index), prices))
            .collect();
        let totals = LedgerTotals::of(&rows);
        Self { rows, totals }
    }
}

/// The logins of a month.
#[derive(Clone, Copy, Debug)]
struct Flow {
    demand: u64,
    committed: u64,
    carried_in: u64,
    used: u64,
    expired: u64,
    carried_out: u64,
    overage: u64,
}

impl Flow {
    fn row(self, month: Month, prices: LoginPrices) -> LedgerRow {
        let Self { demand, committed, carried_in, used, expired, carried_out, overage } = self;
        let commitment_cost = prices.committed.times(committed);
        let overage_cost = prices.overage.times(overage);
        LedgerRow {
            month,
            demand,
            committed,
            carried_in,
            used,
            expired,
            carried_out,
            overage,
            commitment_cost,
            overage_cost,
        }
    }
}

fn monthly(terms: &[MonthTerms], demand: &[u64]) -> Vec<Flow> {
    let last = terms.len().saturating_sub(1);
    let mut carried_in = 0;
    let months = terms.iter().zip(demand).enumerate();
    months
        .map(|(index, (&MonthTerms { committed, carriable }, &demand))| {
            let usable = carried_in + committed;
            let used = demand.min(usable);
            let left = usable - used;
            let carried_out = if index == last { 0 } else { left.min(carriable) };
            let (expired, overage) = (left - carried_out, demand - used);
            let flow = Flow { demand, committed, carried_in, used, expired, carried_out, overage };
            carried_in = carried_out;
            flow
        })
        .collect()
}

/// One pool: what it leaves open, and what is left of it, stands in its last month.
fn contract_year(committed: &[u64], demand: &[u64]) -> Vec<Flow> {
    let mut pool: u64 = committed.iter().sum();
    let mut open = 0;
    let mut flows: Vec<Flow> = committed
        .iter()
        .zip(demand)
        .map(|(&committed, &demand)| {
            let used = demand.min(pool);
            pool -= used;
            open += demand - used;
            let (carried_in, carried_out, expired, overage) = (0, 0, 0, 0);
            Flow { demand, committed, carried_in, used, expired, carried_out, overage }
        })
        .collect();
    if let Some(last) = flows.last_mut() {
        (last.expired, last.overage) = (pool, open);
    }
    flows
}

impl LedgerTotals {
    fn of(rows: &[LedgerRow]) -> Self {
        let mut totals = Self::default();
        for row in rows {
            totals.commitment_cost += row.commitment_cost;
            totals.overage_cost += row.overage_cost;
            totals.demand += row.demand;
            totals.committed += row.committed;
            totals.used += row.used;
            totals.expired += row.expired;
            totals.overage += row.overage;
        }
        let cost = totals.commitment_cost + totals.overage_cost;
        Self {
            cost,
            coverage: ratio(totals.used, totals.demand),
            utilisation: ratio(totals.used, totals.committed),
            effective_price_per_login: (totals.demand > 0).then(|| cost.divided_by(totals.demand)),
            ..totals
        }
    }
}

/// A share; `None` of nothing.
#[expect(clippy::cast_precision_loss, reason = "logins of a term or a report are below 2⁵³")]
pub fn ratio(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::ratio;

    #[test]
    fn a_share_of_nothing_is_none() {
        assert_eq!(ratio(0, 0), None);
        assert_eq!(ratio(5, 0), None);
        assert_eq!(ratio(0, 4), Some(0.0));
        assert_eq!(ratio(1, 4), Some(0.25));
    }
}
