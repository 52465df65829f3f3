//! The contract of a login commitment (C1).

mod read;

pub use read::overage_multiplier;

use serde::Serialize;

use crate::calendar::Month;
use crate::money::{Factor, Money};
use crate::request::named_values;

named_values! {
    /// When demand is settled against what was committed.
    pub enum TrueUp {
        /// Every month.
        Monthly = "monthly",
        /// Over a contract year.
        Annual = "annual",
    }
}

/// C1. Read from a request it is valid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contract {
    /// For display only.
    pub currency: Option<String>,
    /// The first month.
    pub start_month: Month,
    /// 1 to 120.
    pub term_months: u32,
    /// Logins a month, burst windows left aside.
    pub monthly_commitment: u64,
    /// Below every volume tier.
    pub price_per_login: Money,
    /// 1 to 10.
    pub overage_multiplier: Factor,
    /// 0 to 24; 0 with an annual true-up.
    pub rollover_months: u32,
    /// When overage is settled.
    pub true_up: TrueUp,
    /// Commitments for some calendar months.
    pub bursts: Vec<Burst>,
    /// Ascending, with distinct starts.
    pub volume_tiers: Vec<VolumeTier>,
    /// What the renewal clause fixes.
    pub renewal_terms: RenewalTerms,
}

/// More logins in some calendar months of every year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Burst {
    /// 1 to 12, ascending, each once.
    pub months: Vec<u32>,
    /// On top of the monthly commitment.
    pub additional_logins: u64,
}

/// A price from a commitment on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VolumeTier {
    /// The least monthly commitment that has this price.
    pub from_monthly_commitment: u64,
    /// Of every login.
    pub price_per_login: Money,
}

/// What the renewal clause fixes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "four clauses, each there or not")]
pub struct RenewalTerms {
    /// How the baseline is measured.
    pub baseline_definition: bool,
    /// The overage rate's cap.
    pub overage_cap: bool,
    /// The rollover.
    pub rollover: bool,
    /// The burst windows.
    pub burst_protection: bool,
}

/// What a login costs at some commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoginPrices {
    /// A committed one.
    pub committed: Money,
    /// One beyond.
    pub overage: Money,
}

impl LoginPrices {
    /// C3 for so many logins.
    #[must_use]
    pub fn cost(self, committed: u64, overage: u64) -> Money {
        self.committed.times(committed) + self.overage.times(overage)
    }
}

impl Contract {
    /// The multiplier where a contract names none: the usual 2 to 3 times the price.
    pub const DEFAULT_OVERAGE_MULTIPLIER: Factor = Factor::of_ten_thousandths(25_000);

    /// A contract with every default.
    #[must_use]
    pub const fn new(start_month: Month, price_per_login: Money) -> Self {
        Self {
            currency: None,
            start_month,
            term_months: 12,
            monthly_commitment: 0,
            price_per_login,
            overage_multiplier: Self::DEFAULT_OVERAGE_MULTIPLIER,
            rollover_months: 0,
            true_up: TrueUp::Monthly,
            bursts: Vec::new(),
            volume_tiers: Vec::new(),
            renewal_terms: RenewalTerms {
                baseline_definition: false,
                overage_cap: false,
                rollover: false,
                burst_protection: false,
            },
        }
    }

    /// The same with another monthly commitment.
    #[must_use]
    pub fn committing(&self, monthly_commitment: u64) -> Self {
        Self { monthly_commitment, ..self.clone() }
    }

    /// How many months there are.
    #[must_use]
    pub const fn months(&self) -> usize {
        self.term_months as usize
    }

    /// The month with an index from 0.
    #[must_use]
    pub fn month(&self, index: usize) -> Month {
        self.start_month.plus(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// What the burst windows add in each month.
    pub fn additional_logins(&self) -> impl Iterator<Item = u64> {
        (0..self.months()).map(|index| {
            let month = self.month(index).of_year();
            let bursts = self.bursts.iter().filter(|burst| burst.months.contains(&month));
            bursts.map(|burst| burst.additional_logins).sum()
        })
    }

    /// What logins cost with a monthly commitment: that of the highest tier reached.
    #[must_use]
    pub fn prices(&self, monthly_commitment: u64) -> LoginPrices {
        let reached = |tier: &&VolumeTier| tier.from_monthly_commitment <= monthly_commitment;
        let tier = self.volume_tiers.iter().rev().find(reached);
        let committed = tier.map_or(self.price_per_login, |tier| tier.price_per_login);
        LoginPrices { committed, overage: committed.scaled(self.overage_multiplier) }
    }

    /// An amount of the whole term as one of a year, rounded half to even at four decimals.
    #[must_use]
    pub fn yearly(&self, amount: Money) -> Money {
        amount.times(12).divided_by(u64::from(self.term_months))
    }

    /// Gives logins another price from a commitment on.
    pub(super) fn set_tier(&mut self, tier: VolumeTier) {
        let start = tier.from_monthly_commitment;
        match self.volume_tiers.binary_search_by_key(&start, |tier| tier.from_monthly_commitment) {
            Ok(place) => self.volume_tiers.splice(place..=place, [tier]).for_each(drop),
            Err(place) => self.volume_tiers.insert(place, tier),
        }
    }
}

#[cfg(test)]
impl Contract {
    /// A contract of a test.
    pub(super) fn from_text(text: &str) -> Self {
        Self::try_from_text(text).unwrap()
    }

    fn try_from_text(text: &str) -> Result<Self, crate::problem::RequestError> {
        let mut problems = crate::problem::Problems::default();
        let node = crate::request::parse(text.as_bytes()).unwrap();
        let contract = crate::request::Read::read(node, crate::problem::Path::Root, &mut problems);
        problems.none_or(contract).map(Option::unwrap)
    }
}

#[cfg(test)]
mod tests {
    use super::Contract;

    #[test]
    fn another_commitment_changes_nothing_else() {
        let text = |commitment: u32| {
            format!(
                r#"{{ "startMonth": "2026-01", "monthlyCommitment": {commitment},
                    "pricePerLogin": 1.5, "rolloverMonths": 3 }}"#
            )
        };
        let contract = Contract::from_text(&text(7));
        assert_eq!(contract.committing(9), Contract::from_text(&text(9)));
    }

    #[test]
    fn a_list_has_at_most_a_hundred_items() {
        let with_tiers = |count: u32| {
            let tier =
                |start| format!(r#"{{ "fromMonthlyCommitment": {start}, "pricePerLogin": 1 }}"#);
            let tiers: Vec<_> = (1..=count).map(tier).collect();
            Contract::try_from_text(&format!(
                r#"{{ "startMonth": "2026-01", "monthlyCommitment": 1, "pricePerLogin": 1.5,
                    "volumeTiers": [{}] }}"#,
                tiers.join(",")
            ))
        };
        assert_eq!(with_tiers(100).unwrap().volume_tiers.len(), 100);
        let refused = with_tiers(101).unwrap_err();
        assert_eq!(refused.to_string(), "`volumeTiers` must be at most 100 items, not 101");
        assert_eq!(refused.problems.len(), 1);
    }
}
