//! Pages of a plan's decisions.

use serde::Serialize;

use super::plan::{DecisionAnswer, Plan};
use super::query::DecisionQuery;
use super::view::View;
use super::{Population, text};
use crate::calendar::Date;
use crate::problem::RequestError;

/// A page of rows.
#[derive(Debug, Serialize)]
pub struct DecisionPage<'a> {
    /// Rows on all pages.
    pub total: usize,
    /// Place of the first row of this page.
    pub from: u64,
    /// The rows.
    pub rows: Vec<DecisionRow<'a>>,
}

/// A decision beside what was known of the user.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionRow<'a> {
    #[serde(flatten)]
    decision: DecisionAnswer<'a>,
    name: Option<&'a str>,
    account: Option<&'a str>,
    profile: Option<&'a str>,
    license: Option<&'a str>,
    is_active: bool,
    created_date: Date,
    last_login_date: Option<Date>,
    before: Before<'a>,
}

/// The fields that the decision may have changed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Before<'a> {
    stage: Option<&'a str>,
    last_notification_sent_date: Option<Date>,
    due_date: Option<Date>,
    exempt_until: Option<Date>,
}

impl Population {
    /// The rows of the last plan that a query asks for.
    ///
    /// # Errors
    /// There is no plan yet.
    pub fn decisions(&mut self, query: &DecisionQuery) -> Result<DecisionPage<'_>, RequestError> {
        let is_kept = self.view.as_ref().is_some_and(|view| view.is_of(&query.selection));
        if !is_kept {
            self.view = Some(View::new(self, self.current_plan()?, &query.selection));
        }
        let plan = self.current_plan()?;
        let places = self.view.as_ref().map_or(&[][..], View::places);
        let from = usize::try_from(query.from).unwrap_or(usize::MAX);
        let on_page = places.iter().skip(from).take(query.count);
        Ok(DecisionPage {
            total: places.len(),
            from: query.from,
            rows: on_page.filter_map(|place| self.row(plan, *place as usize)).collect(),
        })
    }

    pub(super) fn row<'a>(&'a self, plan: &'a Plan, place: usize) -> Option<DecisionRow<'a>> {
        let (columns, all) = (&self.columns, &self.dictionaries);
        let user = self.user(place)?;
        Some(DecisionRow {
            decision: plan.decision_answer(self, place)?,
            name: self.name(place),
            account: self.account(place),
            profile: text(&columns.profiles, &all.profiles, place),
            license: text(&columns.licenses, &all.licenses, place),
            is_active: user.is_active,
            created_date: user.created_date,
            last_login_date: user.last_login_date,
            before: Before {
                stage: self.stage_text(place),
                last_notification_sent_date: user.standing.last_notification_sent_date,
                due_date: user.standing.due_date,
                exempt_until: user.standing.exempt_until,
            },
        })
    }
}
