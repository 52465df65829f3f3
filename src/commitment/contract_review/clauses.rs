//! Findings about the clauses of a contract (C9).

use super::{
    Figure, Finding, FindingName, Kind, MEASURED_MONTHS, Review, count, feature, finding, pitfall,
};
use crate::commitment::contract::{Contract, TrueUp};
use crate::commitment::ledger::Ledger;
use crate::commitment::levers::{LeverName, OVERAGE_CAP, QUARTER, Table, YEAR};
use crate::commitment::read::Demanded;
use crate::commitment::search::cost;
use crate::commitment::seasons::busy_months;
use crate::money::{Factor, Money};

/// "Frequently 2-3x the negotiated rate": from so much on.
const HIGH_OVERAGE: Factor = Factor::of_ten_thousandths(20_000);

impl Review<'_> {
    /// Nothing rolls over and something expired. It costs what a year's rollover would save at
    /// the same commitment.
    pub(super) fn no_rollover(&self) -> Finding {
        let Demanded { contract, demand } = self.asked;
        let none = contract.rollover_months == 0 && contract.true_up == TrueUp::Monthly;
        let prices = contract.prices(contract.monthly_commitment);
        let rolling = Contract { rollover_months: YEAR, ..contract.clone() };
        let saving = self.cost - cost(&rolling, contract.monthly_commitment, demand);
        let expired = self.expired();
        let figures = vec![
            ("rolloverMonths", Some(f64::from(contract.rollover_months))),
            ("expired", count(expired)),
            ("expiredCost", Some(self.yearly(prices.committed.times(expired)).to_number())),
        ];
        let holds = none && expired > 0;
        pitfall(FindingName::NoRollover, Some(holds), figures, Some(self.yearly(saving)))
    }

    fn expired(&self) -> u64 {
        Ledger::new(self.contract(), &self.asked.demand).totals.expired
    }

    /// It costs what overage costs beyond the cap.
    pub(super) fn high_overage(&self) -> Finding {
        let contract = self.contract();
        let capped = Contract {
            overage_multiplier: contract.overage_multiplier.min(OVERAGE_CAP),
            ..contract.clone()
        };
        let saving = self.cost - cost(&capped, contract.monthly_commitment, &self.asked.demand);
        let figures = self.overage_figures(HIGH_OVERAGE);
        let holds = contract.overage_multiplier >= HIGH_OVERAGE;
        pitfall(FindingName::HighOverage, Some(holds), figures, Some(self.yearly(saving)))
    }

    fn overage_figures(&self, threshold: Factor) -> Vec<Figure> {
        let totals = Ledger::new(self.contract(), &self.asked.demand).totals;
        vec![
            ("overageMultiplier", Some(self.contract().overage_multiplier.to_number())),
            ("threshold", Some(threshold.to_number())),
            ("overage", count(totals.overage)),
            ("overageCost", Some(self.yearly(totals.overage_cost).to_number())),
        ]
    }

    /// The clause is vague where it leaves one of the four open.
    pub(super) fn renewal(&self, name: FindingName, kind: Kind) -> Finding {
        let terms = self.contract().renewal_terms;
        let named = [
            ("baselineDefinition", terms.baseline_definition),
            ("overageCap", terms.overage_cap),
            ("rollover", terms.rollover),
            ("burstProtection", terms.burst_protection),
        ];
        let is_complete = named.iter().all(|(_, is_there)| *is_there);
        let holds = if kind == Kind::Feature { is_complete } else { !is_complete };
        let figures = named.map(|(name, is_there)| (name, Some(f64::from(u8::from(is_there)))));
        finding(name, kind, Some(holds), figures.to_vec(), None)
    }

    /// A quarter at least, or a year as one pool.
    pub(super) fn rollover(&self) -> Finding {
        let contract = self.contract();
        let is_annual = contract.true_up == TrueUp::Annual;
        let holds = is_annual || contract.rollover_months >= QUARTER;
        let figures = vec![
            ("rolloverMonths", Some(f64::from(contract.rollover_months))),
            ("threshold", Some(f64::from(QUARTER))),
            ("expired", count(self.expired())),
        ];
        let value = (!holds).then(|| self.value(LeverName::RolloverYear, None));
        feature(FindingName::Rollover, Some(holds), figures, value)
    }

    pub(super) fn overage_cap(&self) -> Finding {
        let holds = self.contract().overage_multiplier <= OVERAGE_CAP;
        let value = (!holds).then(|| self.value(LeverName::OverageCap, None));
        feature(FindingName::OverageCap, Some(holds), self.overage_figures(OVERAGE_CAP), value)
    }

    /// Every month of the season has a window. What the season is was told, or is found in twelve
    /// months or more.
    pub(super) fn burst_windows(&self) -> Finding {
        let Demanded { contract, demand } = self.asked;
        let found = || {
            let plain = Contract { bursts: Vec::new(), ..contract.clone() };
            (contract.term_months >= MEASURED_MONTHS).then(|| busy_months(&plain, demand))
        };
        let season = self.facts.season_months.clone().or_else(found);
        let is_covered = |month: &u32| {
            let adds = |months: &[u32], more: u64| more > 0 && months.contains(month);
            contract.bursts.iter().any(|burst| adds(&burst.months, burst.additional_logins))
        };
        let size = |months: &Vec<u32>| count(months.len() as u64);
        let open = season.as_ref().map(|season| {
            season.iter().copied().filter(|month| !is_covered(month)).collect::<Vec<u32>>()
        });
        let figures = vec![
            ("seasonMonths", season.as_ref().and_then(size)),
            ("monthsWithoutWindow", open.as_ref().and_then(size)),
        ];
        let holds = open.as_ref().map(Vec::is_empty);
        let value = open
            .filter(|open| !open.is_empty())
            .map(|open| self.value(LeverName::BurstWindows, Some(open)));
        feature(FindingName::BurstWindows, holds, figures, value)
    }

    pub(super) fn coordinated_footprint(&self) -> Finding {
        let figures = vec![("yearlyCost", Some(self.yearly(self.cost).to_number()))];
        let holds = self.facts.is_footprint_coordinated;
        feature(FindingName::CoordinatedFootprint, holds, figures, None)
    }

    /// C6's value of a clause.
    fn value(&self, lever: LeverName, burst_months: Option<Vec<u32>>) -> Money {
        let table = Table::new(self.asked, self.step, burst_months, None);
        table.lever(lever).terms.yearly_value
    }
}
