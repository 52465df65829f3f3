//! Reading a contract, with all that is wrong with it.

use super::{Burst, Contract, RenewalTerms, TrueUp, VolumeTier};
use crate::commitment::read::{Count, calendar_months, whole};
use crate::money::Factor;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read, in_json};

/// A contract may have so many bursts, and so many volume tiers.
const MOST_ITEMS: usize = 100;

impl<'a> Read<'a> for Contract {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let currency = fields.optional("currency", problems);
        let start_month = fields.required("startMonth", problems);
        let term_months = whole(&mut fields, "termMonths", 12, 1..=120, problems);
        let monthly_commitment: Option<Count> = fields.required("monthlyCommitment", problems);
        let price_per_login = fields.required("pricePerLogin", problems);
        let overage_multiplier = overage_multiplier(&mut fields, problems);
        let rollover_months = whole(&mut fields, "rolloverMonths", 0, 0..=24, problems);
        let true_up = fields.or("trueUp", TrueUp::Monthly, problems);
        if true_up == Some(TrueUp::Annual) && rollover_months.is_some_and(|months| months > 0) {
            let message = "must be monthly where logins roll over: a year is one pool already";
            problems.add(path.field("trueUp"), message);
        }
        let bursts: Vec<Burst> =
            list(&mut fields, "bursts", problems).into_iter().flatten().collect();
        let volume_tiers = volume_tiers(&mut fields, problems);
        let renewal_terms = fields.or("renewalTerms", RenewalTerms::default(), problems);
        fields.finish(problems);
        Some(Self {
            currency,
            start_month: start_month?,
            term_months: term_months?,
            monthly_commitment: monthly_commitment?.get().into(),
            price_per_login: price_per_login?,
            overage_multiplier: overage_multiplier?,
            rollover_months: rollover_months?,
            true_up: true_up?,
            bursts,
            volume_tiers,
            renewal_terms: renewal_terms?,
        })
    }
}

/// Reads `overageMultiplier`.
pub fn overage_multiplier(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Option<Factor> {
    const NAME: &str = "overageMultiplier";
    let absent = Contract::DEFAULT_OVERAGE_MULTIPLIER.to_number();
    let number = fields.or(NAME, absent, problems)?;
    let multiplier =
        Some(number).filter(|number| (1.0..=10.0).contains(number)).and_then(Factor::from_number);
    if multiplier.is_none() {
        let rule = "must be 1 to 10 with at most four decimals";
        problems.add(fields.path().field(NAME), format_args!("{rule}, not {}", in_json(number)));
    }
    multiplier
}

/// A list whose items keep their places; what cannot be read is `None`.
fn list<'a, T: Read<'a>>(
    fields: &mut Fields<'a, '_>,
    name: &str,
    problems: &mut Problems,
) -> Vec<Option<T>> {
    let node: Option<Node<'a>> = fields.optional(name, problems);
    let at = fields.path();
    let path = at.field(name);
    let Some(items) = node.and_then(|node| node.into_list(path, problems)) else {
        return Vec::new();
    };
    if items.len() > MOST_ITEMS {
        let found = items.len();
        problems.add(path, format_args!("must be at most {MOST_ITEMS} items, not {found}"));
        return Vec::new();
    }
    let item = |(index, item)| T::read(item, path.item(index), problems);
    items.into_iter().enumerate().map(item).collect()
}

fn volume_tiers(fields: &mut Fields<'_, '_>, problems: &mut Problems) -> Vec<VolumeTier> {
    const NAME: &str = "volumeTiers";
    let items: Vec<Option<VolumeTier>> = list(fields, NAME, problems);
    let mut tiers: Vec<VolumeTier> = Vec::with_capacity(items.len());
    for (index, tier) in items.into_iter().enumerate() {
        let Some(tier) = tier else { continue };
        let start = tier.from_monthly_commitment;
        match tiers.binary_search_by_key(&start, |tier| tier.from_monthly_commitment) {
            Ok(_) => {
                let (at, message) = (fields.path(), format_args!("is given twice: {start}"));
                let tiers = at.field(NAME);
                problems.add(tiers.item(index).field("fromMonthlyCommitment"), message);
            }
            Err(place) => tiers.insert(place, tier),
        }
    }
    tiers
}

impl<'a> Read<'a> for Burst {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let months = fields.required("months", problems);
        let months = months.and_then(|node| calendar_months(node, path.field("months"), problems));
        let additional_logins: Option<Count> = fields.required("additionalLogins", problems);
        fields.finish(problems);
        Some(Self { months: months?, additional_logins: additional_logins?.get().into() })
    }
}

impl<'a> Read<'a> for VolumeTier {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let from: Option<Count> = fields.required("fromMonthlyCommitment", problems);
        let price_per_login = fields.required("pricePerLogin", problems);
        fields.finish(problems);
        Some(Self {
            from_monthly_commitment: from?.get().into(),
            price_per_login: price_per_login?,
        })
    }
}

impl<'a> Read<'a> for RenewalTerms {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let baseline_definition = fields.or("baselineDefinition", false, problems);
        let overage_cap = fields.or("overageCap", false, problems);
        let rollover = fields.or("rollover", false, problems);
        let burst_protection = fields.or("burstProtection", false, problems);
        fields.finish(problems);
        Some(Self {
            baseline_definition: baseline_definition?,
            overage_cap: overage_cap?,
            rollover: rollover?,
            burst_protection: burst_protection?,
        })
    }
}
