//! The six pitfalls and the seven features of a login commitment (C9), as seeds/003 tells them.

mod clauses;
mod sizing;

use serde::{Serialize, Serializer};

use super::contract::Contract;
use super::optimum::candidates;
use super::read::{Count, Demanded, months, step};
use super::search::{Best, Candidates, cost};
use crate::money::Money;
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, named_values};

/// "At least twelve trailing months of operational data".
const MEASURED_MONTHS: u32 = 12;

named_values! {
    /// A pitfall or a feature.
    pub enum FindingName {
        /// Sized at the peak, a third or more above the realistic month.
        PeakSizing = "peakSizing",
        /// Unused logins expire with their month.
        NoRollover = "noRollover",
        /// Overage at twice the price or more.
        HighOverage = "highOverage",
        /// Sized at everybody who could log in.
        AddressableSizing = "addressableSizing",
        /// A login model for people who log in often.
        WrongModel = "wrongModel",
        /// The renewal clause leaves something open.
        VagueRenewal = "vagueRenewal",
        /// Sized at the realistic month, by twelve months of data.
        MeasuredBaseline = "measuredBaseline",
        /// Unused logins are usable in the next quarter or year.
        Rollover = "rollover",
        /// Overage at 1.25 times the price at most.
        OverageCap = "overageCap",
        /// More logins in the months of a season.
        BurstWindows = "burstWindows",
        /// The named-or-login analysis is on file.
        DocumentedModelChoice = "documentedModelChoice",
        /// The renewal clause names all four.
        RenewalTerms = "renewalTerms",
        /// Negotiated with the other external-user licences.
        CoordinatedFootprint = "coordinatedFootprint",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    Pitfall,
    Feature,
}

/// C9's answer.
#[derive(Clone, Debug, Serialize)]
pub struct ContractReview {
    findings: Vec<Finding>,
}

/// What was found.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    #[serde(rename = "finding")]
    name: FindingName,
    kind: Kind,
    /// The pitfall, or the feature, is there; `None` where it cannot be told.
    holds: Option<bool>,
    #[serde(serialize_with = "by_name")]
    figures: Vec<Figure>,
    /// Of a pitfall that is there, or a feature that is missing.
    yearly_value: Option<Money>,
}

/// The facts beside the contract; `None`: not known.
#[derive(Debug)]
struct Facts {
    addressable_users: Option<u32>,
    baseline_months: Option<u32>,
    member_price: Option<Money>,
    season_months: Option<Vec<u32>>,
    is_model_choice_documented: Option<bool>,
    is_footprint_coordinated: Option<bool>,
}

/// C9 for the request `{ contract, demand, step, addressableUsers, … }`.
///
/// # Errors
/// All that is wrong with the request.
pub fn review_contract(request: Node<'_>) -> Result<ContractReview, RequestError> {
    let mut problems = Problems::default();
    let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
        return Err(problems.into());
    };
    let asked = Demanded::read(&mut fields, &mut problems);
    let step = step(&mut fields, &mut problems);
    let facts = Facts::read(&mut fields, &mut problems);
    fields.finish(&mut problems);
    if let Some(asked) = &asked {
        candidates(asked, step, &mut problems);
    }
    match asked {
        Some(asked) => problems.none_or(()).map(|()| Review::new(&asked, step, facts).findings()),
        None => Err(problems.into()),
    }
}

impl Facts {
    fn read(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Self {
        let count = |fields: &mut Fields<'_, '_>, name, problems: &mut Problems| {
            fields.optional(name, problems).map(Count::get)
        };
        let addressable_users = count(fields, "addressableUsers", problems);
        let baseline_months = count(fields, "baselineMonths", problems);
        let member_price = fields.optional("memberPricePerSeatMonth", problems);
        Self {
            addressable_users,
            baseline_months,
            member_price,
            season_months: months(fields, "seasonMonths", problems),
            is_model_choice_documented: fields.optional("isModelChoiceDocumented", problems),
            is_footprint_coordinated: fields.optional("isFootprintCoordinated", problems),
        }
    }
}

/// A contract under review.
#[derive(Debug)]
struct Review<'a> {
    asked: &'a Demanded,
    step: Option<u32>,
    facts: Facts,
    /// Today's terms: their best commitment, and what today's costs.
    best: Best,
    cost: Money,
    committed: u64,
    demand: u64,
}

impl<'a> Review<'a> {
    fn new(asked: &'a Demanded, step: Option<u32>, facts: Facts) -> Self {
        let Demanded { contract, demand } = asked;
        Self {
            step,
            facts,
            best: Candidates::new(contract, asked.peak(), step).best(contract, demand),
            cost: cost(contract, contract.monthly_commitment, demand),
            committed: contract
                .additional_logins()
                .map(|more| contract.monthly_commitment + more)
                .sum(),
            demand: demand.iter().copied().map(u64::from).sum(),
            asked,
        }
    }

    fn findings(&self) -> ContractReview {
        let findings = vec![
            self.peak_sizing(),
            self.no_rollover(),
            self.high_overage(),
            self.addressable_sizing(),
            self.wrong_model(),
            self.renewal(FindingName::VagueRenewal, Kind::Pitfall),
            self.measured_baseline(),
            self.rollover(),
            self.overage_cap(),
            self.burst_windows(),
            self.documented_model_choice(),
            self.renewal(FindingName::RenewalTerms, Kind::Feature),
            self.coordinated_footprint(),
        ];
        ContractReview { findings }
    }

    const fn contract(&self) -> &Contract {
        &self.asked.contract
    }

    fn yearly(&self, amount: Money) -> Money {
        self.contract().yearly(amount)
    }

    /// What today's commitment costs a year beyond the best one, where it does.
    fn yearly_regret(&self) -> Option<Money> {
        (self.cost > self.best.cost).then(|| self.yearly(self.cost - self.best.cost))
    }
}

type Figure = (&'static str, Option<f64>);

fn by_name<S: Serializer>(figures: &[Figure], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(figures.iter().copied())
}

fn pitfall(
    name: FindingName,
    holds: Option<bool>,
    figures: Vec<Figure>,
    value: Option<Money>,
) -> Finding {
    finding(name, Kind::Pitfall, holds, figures, value.filter(|_| holds == Some(true)))
}

fn feature(
    name: FindingName,
    holds: Option<bool>,
    figures: Vec<Figure>,
    value: Option<Money>,
) -> Finding {
    finding(name, Kind::Feature, holds, figures, value.filter(|_| holds == Some(false)))
}

fn finding(
    name: FindingName,
    kind: Kind,
    holds: Option<bool>,
    figures: Vec<Figure>,
    yearly_value: Option<Money>,
) -> Finding {
    Finding { name, kind, holds, figures, yearly_value }
}

#[expect(clippy::cast_precision_loss, reason = "counts are below 2⁵³")]
#[expect(clippy::unnecessary_wraps, reason = "a figure may be unknown; this one is not")]
fn count(number: u64) -> Option<f64> {
    Some(number as f64)
}
