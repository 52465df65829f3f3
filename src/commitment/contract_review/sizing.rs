//! Findings about the size of a commitment, and about the model (C9).

use super::{Figure, Finding, FindingName, MEASURED_MONTHS, Review, count, feature, pitfall};
use crate::commitment::ledger::ratio;
use crate::commitment::optimum::average;
use crate::money::Money;

/// "30-50% over-commitment relative to the operational pattern": from so much on.
const OVER_COMMITMENT_PERCENT: u64 = 30;
/// "Per-user economics favor named at >1/month", where no price tells it better.
const USUAL_BREAK_EVEN: f64 = 1.0;

impl Review<'_> {
    /// So much more committed than used that no demand of this kind explains it, outside the margin
    /// around the best commitment, and dearer than it.
    fn is_over_committed(&self) -> bool {
        let over = self.committed * 100 >= self.demand * (100 + OVER_COMMITMENT_PERCENT);
        let (today, best) = (self.contract().monthly_commitment, self.best.monthly_commitment);
        over && today > best && !is_near(today, best) && self.cost > self.best.cost
    }

    /// Closer to one login for everybody than to the highest month.
    fn is_nearer_to(&self, addressable_users: u32) -> bool {
        let from = |number: u32| u64::from(number).abs_diff(self.contract().monthly_commitment);
        from(addressable_users) < from(self.asked.peak())
    }

    fn sizing_figures(&self) -> Vec<Figure> {
        vec![
            ("monthlyCommitment", count(self.contract().monthly_commitment)),
            ("averageMonth", count(average(&self.asked.demand))),
            ("optimum", count(self.best.monthly_commitment)),
            ("overCommitment", ratio(self.committed, self.demand).map(|ratio| ratio - 1.0)),
            ("threshold", ratio(OVER_COMMITMENT_PERCENT, 100)),
        ]
    }

    pub(super) fn peak_sizing(&self) -> Finding {
        let is_other = self.facts.addressable_users.is_some_and(|users| self.is_nearer_to(users));
        let holds = self.is_over_committed() && !is_other;
        let mut figures = self.sizing_figures();
        figures.push(("peakMonth", count(self.asked.peak().into())));
        pitfall(FindingName::PeakSizing, Some(holds), figures, self.yearly_regret())
    }

    pub(super) fn addressable_sizing(&self) -> Finding {
        let users = self.facts.addressable_users;
        let holds = users.map(|users| self.is_over_committed() && self.is_nearer_to(users));
        let mut figures = self.sizing_figures();
        figures.push(("addressableUsers", users.map(f64::from)));
        pitfall(FindingName::AddressableSizing, holds, figures, self.yearly_regret())
    }

    /// More logins for each user and month than a seat costs. It costs what a seat for everybody
    /// would save.
    pub(super) fn wrong_model(&self) -> Finding {
        let (logins, break_even) = (self.logins_per_user_month(), self.break_even());
        let named = self.facts.member_price.zip(self.facts.addressable_users);
        let named = named.map(|(price, users)| price.times(u64::from(users) * 12));
        let today = self.yearly(self.cost);
        let figures = vec![
            ("loginsPerUserMonth", logins),
            ("breakEvenLoginsPerMonth", finite(break_even)),
            ("loginYearlyCost", Some(today.to_number())),
            ("namedYearlyCost", named.map(Money::to_number)),
        ];
        let holds = logins.map(|logins| logins > break_even);
        pitfall(FindingName::WrongModel, holds, figures, named.map(|named| today - named))
    }

    fn logins_per_user_month(&self) -> Option<f64> {
        let users = u64::from(self.facts.addressable_users?);
        ratio(self.demand, users * u64::from(self.contract().term_months))
    }

    /// The logins a month from which on a seat is cheaper; not finite where logins cost nothing.
    fn break_even(&self) -> f64 {
        let login = self.contract().prices(self.contract().monthly_commitment).committed;
        if login == Money::default() {
            return f64::INFINITY;
        }
        let logins = |member: Money| member.to_number() / login.to_number();
        self.facts.member_price.map_or(USUAL_BREAK_EVEN, logins)
    }

    pub(super) fn documented_model_choice(&self) -> Finding {
        let figures = vec![
            ("loginsPerUserMonth", self.logins_per_user_month()),
            ("breakEvenLoginsPerMonth", finite(self.break_even())),
        ];
        let holds = self.facts.is_model_choice_documented;
        feature(FindingName::DocumentedModelChoice, holds, figures, None)
    }

    /// Twelve months of data, and a commitment within the margin of the average or of the best.
    pub(super) fn measured_baseline(&self) -> Finding {
        let months = self.facts.baseline_months.unwrap_or(self.contract().term_months);
        let best = self.best.monthly_commitment;
        let is_realistic = is_near(self.committed, self.demand)
            || is_near(self.contract().monthly_commitment, best);
        let mut figures = self.sizing_figures();
        figures.push(("baselineMonths", Some(f64::from(months))));
        figures.push(("baselineMonthsThreshold", Some(f64::from(MEASURED_MONTHS))));
        let holds = months >= MEASURED_MONTHS && is_realistic;
        feature(FindingName::MeasuredBaseline, Some(holds), figures, self.yearly_regret())
    }
}

fn finite(number: f64) -> Option<f64> {
    Some(number).filter(|number| number.is_finite())
}

/// Within the margin that over-commitment is told by.
fn is_near(number: u64, of: u64) -> bool {
    number == of || number.abs_diff(of) * 100 < of * OVER_COMMITMENT_PERCENT
}
