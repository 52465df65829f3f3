//! Busy calendar months, and the burst window to ask for them (C6).

use super::contract::{Burst, Contract};
use super::optimum::newsvendor;

/// A calendar month is busy where its mean demand is above so many quarters of the mean month:
/// a commitment at the average, with overage capped at 1.25 × the price, starts to hurt there.
const BUSY_QUARTERS: i128 = 5;

/// The calendar months (1 to 12) whose mean demand, beyond what burst windows already add, is
/// more than 1.25 times that of all months.
#[must_use]
pub fn busy_months(contract: &Contract, demand: &[u32]) -> Vec<u32> {
    let open = open(contract, demand);
    let mean_above = |month: u32| {
        let (sum, count) = sum(open.iter().filter(|(of_year, _)| *of_year == month));
        let (all, months) = sum_of(&open);
        // sum / count > 5/4 × all / months, without a division.
        4 * sum * months > BUSY_QUARTERS * all * count
    };
    (1..=12).filter(|month| mean_above(*month)).collect()
}

fn sum<'d>(demand: impl Iterator<Item = &'d (u32, i64)>) -> (i128, i128) {
    demand.fold((0, 0), |(sum, count), (_, demand)| (sum + i128::from((*demand).max(0)), count + 1))
}

fn sum_of(demand: &[(u32, i64)]) -> (i128, i128) {
    sum(demand.iter())
}

/// Each month's number in the year, and its demand less what burst windows add.
fn open(contract: &Contract, demand: &[u32]) -> Vec<(u32, i64)> {
    let months = demand.iter().zip(contract.additional_logins()).enumerate();
    let open = |(index, (demand, more)): (usize, (&u32, u64))| {
        let more = i64::try_from(more).unwrap_or(i64::MAX);
        (contract.month(index).of_year(), i64::from(*demand).saturating_sub(more))
    };
    months.map(open).collect()
}

/// A window over some calendar months; `None` where it would add nothing. It adds as much as the
/// best commitment for these months alone (the (m − 1)/m quantile of their demand, m the overage
/// multiplier) lies above the best one for the rest: without rollover that is the best window
/// there is, and the fairest thing to ask for with it.
#[must_use]
pub fn burst_window(contract: &Contract, demand: &[u32], months: &[u32]) -> Option<Burst> {
    let open = open(contract, demand);
    let best = |is_in: bool| {
        let chosen = open.iter().filter(|(of_year, _)| months.contains(of_year) == is_in);
        newsvendor(contract, chosen.map(|(_, demand)| *demand).collect())
    };
    let additional_logins = best(true).saturating_sub(best(false));
    (additional_logins > 0).then(|| Burst { months: months.to_vec(), additional_logins })
}

#[cfg(test)]
mod tests {
    use super::{burst_window, busy_months};
    use crate::commitment::contract::{Burst, Contract};

    /// Months from January on, at 1 for a login and twice that for overage.
    fn contract(months: usize, bursts: &str) -> Contract {
        Contract::from_text(&format!(
            r#"{{ "startMonth": "2026-01", "termMonths": {months}, "monthlyCommitment": 0,
                "pricePerLogin": 1, "overageMultiplier": 2, "bursts": [{bursts}] }}"#
        ))
    }

    #[test]
    fn a_month_is_busy_above_five_quarters_of_the_mean() {
        // The mean is 4, and 5 is five quarters of it.
        assert!(busy_months(&contract(4, ""), &[5, 4, 4, 3]).is_empty());
        assert_eq!(busy_months(&contract(4, ""), &[6, 4, 4, 2]), [1]);
        // A month that comes twice is told by its mean: 60 in January, 20 in all others.
        let mut demand = [20; 24];
        (demand[0], demand[12]) = (100, 20);
        assert_eq!(busy_months(&contract(24, ""), &demand), [1]);
        // January's mean is 30, five quarters of all (24) are exactly that.
        assert!(busy_months(&contract(3, ""), &[30, 21, 21]).is_empty());
    }

    #[test]
    fn what_a_window_adds_already_is_not_busy() {
        let window = r#"{ "months": [1], "additionalLogins": 2 }"#;
        assert!(busy_months(&contract(4, window), &[6, 4, 4, 2]).is_empty());
    }

    #[test]
    fn a_window_that_adds_nothing_is_none() {
        let contract = contract(4, "");
        assert_eq!(burst_window(&contract, &[5, 5, 5, 5], &[1]), None);
        assert_eq!(burst_window(&contract, &[3, 5, 5, 5], &[1]), None);
        let window = Burst { months: vec![1], additional_logins: 4 };
        assert_eq!(burst_window(&contract, &[9, 5, 5, 5], &[1]), Some(window));
    }
}
