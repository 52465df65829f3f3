//! The rows of a plan that a selection asks for, in its order.

use std::borrow::Cow;

use super::plan::{Plan, stage_kind};
use super::query::{Selection, SortBy};
use super::{Population, text};
use crate::calendar::Date;
use crate::review::{Action, Policy, Stage, StageField};
use crate::text::folded;

/// The rows of a selection, kept for all of its pages.
#[derive(Debug)]
pub struct View {
    selection: Selection,
    places: Vec<u32>,
}

impl View {
    pub fn new(population: &Population, plan: &Plan, selection: &Selection) -> Self {
        let matcher = Matcher::new(population, plan, selection);
        let size = u32::try_from(population.size()).unwrap_or(u32::MAX);
        let places = (0..size).filter(|place| matcher.matches(*place as usize));
        let places = sorted(population, plan, selection, places);
        Self { selection: selection.clone(), places }
    }

    pub fn is_of(&self, selection: &Selection) -> bool {
        self.selection == *selection
    }

    pub fn places(&self) -> &[u32] {
        &self.places
    }
}

/// What a row is sorted by: one type for all columns, so that there is one sort in the module.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Text(Cow<'a, str>),
    Date(Date),
    Number(usize),
}

fn key<'a>(
    population: &'a Population,
    plan: &'a Plan,
    sort_by: SortBy,
    place: usize,
) -> Option<Key<'a>> {
    let (columns, all) = (&population.columns, &population.dictionaries);
    let planned = *plan.users.get(place)?;
    let name = |text: &str| Key::Text(folded(text).into());
    Some(match sort_by {
        SortBy::Id => return None,
        SortBy::Name => name(Some(columns.names.get(place)).filter(|name| !name.is_empty())?),
        SortBy::Account => name(text(&columns.accounts, &all.accounts, place)?),
        SortBy::License => Key::Text(text(&columns.licenses, &all.licenses, place)?.into()),
        SortBy::Policy => Key::Text(plan.policy(planned).map(Policy::name)?.into()),
        SortBy::LastLoginDate => Key::Date(population.user(place)?.last_login_date?),
        SortBy::InactiveDays => Key::Number(planned.inactive_days?.0 as usize),
        SortBy::Stage => match planned.action().stage_after(population.stage(place)) {
            StageField::Known(stage) => Key::Number(position(Stage::ALL, stage)?),
            StageField::NeverInitialised | StageField::Unknown => return None,
        },
        SortBy::Action => Key::Number(position(Action::ALL, planned.action())?),
        SortBy::Reason => Key::Text(planned.reason(population.stage(place)).name().into()),
        SortBy::NextOn => Key::Date(plan.next_step(population, place)?.on),
    })
}

fn position<T: PartialEq + Copy>(all: &[T], value: T) -> Option<usize> {
    all.iter().position(|other| *other == value)
}

/// Rows without a key come last, whichever way the others are; ties are in id order.
fn sorted(
    population: &Population,
    plan: &Plan,
    selection: &Selection,
    places: impl Iterator<Item = u32>,
) -> Vec<u32> {
    let is_descending = selection.is_descending;
    let mut keyed: Vec<(Option<Key<'_>>, u32)> = places
        .map(|place| (key(population, plan, selection.sort_by, place as usize), place))
        .collect();
    let is_by_id = selection.sort_by == SortBy::Id;
    keyed.sort_unstable_by(|(a_key, a), (b_key, b)| {
        let by_id = || population.by_id(*a, *b);
        let order = match (a_key, b_key) {
            (Some(a_key), Some(b_key)) => a_key.cmp(b_key),
            (None, None) if is_by_id => by_id(),
            (None, None) => return by_id(),
            (a_key, b_key) => return b_key.is_some().cmp(&a_key.is_some()),
        };
        let order = if is_descending { order.reverse() } else { order };
        order.then_with(by_id)
    });
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// A selection made ready for many rows: what is shared by many users is judged once.
struct Matcher<'s> {
    population: &'s Population,
    plan: &'s Plan,
    selection: &'s Selection,
    accounts: Vec<bool>,
    licenses: Vec<bool>,
}

impl<'s> Matcher<'s> {
    fn new(population: &'s Population, plan: &'s Plan, selection: &'s Selection) -> Self {
        let all = &population.dictionaries;
        let search = selection.search.as_deref();
        let listed = selection.licenses.as_ref();
        Self {
            population,
            plan,
            selection,
            accounts: all
                .accounts
                .map(|account| search.is_some_and(|search| folded(account).contains(search))),
            licenses: all
                .licenses
                .map(|license| listed.is_some_and(|list| list.keys.contains(license))),
        }
    }

    fn matches(&self, place: usize) -> bool {
        let Some(planned) = self.plan.users.get(place).copied() else {
            return false;
        };
        let stage = self.population.stage(place);
        let Selection { stages, actions, reasons, policies, .. } = self.selection;
        actions.as_ref().is_none_or(|list| list.contains(&planned.action()))
            && reasons.as_ref().is_none_or(|list| list.contains(&planned.reason(stage)))
            && stages
                .as_ref()
                .is_none_or(|list| list.contains(stage_kind(planned.action().stage_after(stage))))
            && policies.as_ref().is_none_or(|names| {
                self.plan.policy(planned).is_some_and(|policy| names.contains(policy.name()))
            })
            && self.has_license(place)
            && self.is_found(place)
    }

    fn has_license(&self, place: usize) -> bool {
        let Some(list) = &self.selection.licenses else {
            return true;
        };
        match self.population.columns.licenses.get(place).copied().flatten() {
            None => list.without,
            Some(code) => self.licenses.get(code.place()).copied().unwrap_or_default(),
        }
    }

    fn is_found(&self, place: usize) -> bool {
        let Some(search) = self.selection.search.as_deref() else {
            return true;
        };
        let columns = &self.population.columns;
        let account = columns.accounts.get(place).copied().flatten();
        account.and_then(|code| self.accounts.get(code.place()).copied()).unwrap_or_default()
            || folded(columns.names.get(place)).contains(search)
            || folded(columns.ids.get(place)).contains(search)
    }
}
