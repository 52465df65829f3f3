//! Many users, held compactly: who they are, what a run would do to each, what idle seats cost.

mod columns;
mod explanation;
mod forecast;
mod idle;
mod login_page;
mod logins;
mod page;
mod plan;
mod prices;
mod query;
mod read;
mod replay;
mod steps;
mod sweep;
mod usage;
mod view;

pub use columns::FieldSet;
pub use explanation::Explanation;
pub use forecast::{Forecast, ForecastRequest};
pub use idle::{IdleSeats, IdleSeatsRequest};
pub use page::{DecisionPage, DecisionRow};
pub use plan::{DecisionAnswer, PopulationPlan, Summary, Tally};
pub use prices::Model;
pub use query::DecisionQuery;
pub use read::read_user_list;
pub use replay::{Replay, ReplayRequest, Timeline};
pub use sweep::{SweepAnswer, SweepRequest};
pub use usage::{Usage, UsageRequest};

use std::cmp::Ordering;

use columns::{Columns, Dictionaries};
use plan::Plan;
use read::PageReader;
use replay::Replaying;
use sweep::{Grouped, Sweep};
use view::View;

use crate::lookup::Lookup;
use crate::problem::{Problems, RequestError, Short};
use crate::request::Node;
use crate::review::{RunSettings, StageField, User, code_unit_order};
use crate::text::{Code, Dictionary};

/// The users of one org, and the last plan made for them.
#[derive(Debug, Default)]
pub struct Population {
    columns: Columns,
    dictionaries: Dictionaries,
    /// What each text of the stage dictionary means.
    stage_fields: Vec<StageField>,
    ids: Lookup,
    is_out_of_id_order: bool,
    plan: Option<Plan>,
    /// The last selection asked for of the plan.
    view: Option<View>,
    /// What sweeps that differ in the grid alone share.
    grouped: Option<Grouped>,
    sweep: Option<Sweep>,
    replaying: Option<Replaying>,
}

impl Population {
    /// A population from the UTF-8 bytes of its first page: `{"users": [{…}]}` with R5's
    /// fields and optionally `name` and `account`, or `{"columns": {"id": […], …}}`.
    ///
    /// # Errors
    /// All that is wrong with the page.
    pub fn from_json(page: &[u8]) -> Result<Self, RequestError> {
        let mut population = Self::default();
        population.add(page)?;
        Ok(population)
    }

    /// Adds a page. One with a problem is not kept, not even in part.
    ///
    /// # Errors
    /// All that is wrong with the page; an id that an earlier page had is one.
    pub fn add(&mut self, page: &[u8]) -> Result<(), RequestError> {
        self.add_page(FieldSet::Shown, |reader| reader.json(page)).none_or(())
    }

    /// The users of a request; adds what is wrong with them to `problems`.
    pub fn from_list(users: Vec<Node<'_>>, problems: &mut Problems) -> Self {
        let mut population = Self::default();
        problems.extend(population.add_page(FieldSet::Review, |reader| reader.list(users)));
        population
    }

    /// How many users there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.columns.len()
    }

    fn add_page(&mut self, fields: FieldSet, read: impl FnOnce(&mut PageReader<'_>)) -> Problems {
        let before = self.dictionaries.sizes();
        let mut reader = PageReader::new(&mut self.dictionaries, fields);
        read(&mut reader);
        let mut in_page = Lookup::default();
        for place in 0..reader.columns.len() {
            let texts = &reader.columns.ids;
            let id = texts.get(place);
            if id.trim().is_empty() {
                continue;
            }
            let is_repeated = in_page.find(id, |place| texts.get(place) == id).is_some();
            let known = &self.columns.ids;
            if is_repeated || self.ids.find(id, |place| known.get(place) == id).is_some() {
                let message = format!("must be unique; `{}` is taken", Short(id));
                reader.note_id(place, &message);
            } else {
                in_page.insert(id, place);
            }
        }
        let PageReader { columns, problems, .. } = reader;
        if problems.count() == 0 {
            self.keep(columns);
        } else {
            self.dictionaries.shrink_to(before);
        }
        problems
    }

    fn keep(&mut self, page: Columns) {
        let before = self.size();
        self.columns.append(page);
        let texts = &self.columns.ids;
        for place in before..texts.len() {
            let id = texts.get(place);
            self.ids.insert(id, place);
            let before = place.checked_sub(1).map(|before| texts.get(before));
            self.is_out_of_id_order |=
                before.is_some_and(|before| code_unit_order(before, id) == Ordering::Greater);
        }
        self.stage_fields = self.dictionaries.stages.map(StageField::of);
        self.plan = None;
        self.view = None;
        self.forget_logins();
    }

    /// What was made of everybody's logins no longer holds.
    fn forget_logins(&mut self) {
        self.grouped = None;
        self.sweep = None;
        self.replaying = None;
    }

    fn user(&self, place: usize) -> Option<User> {
        self.columns.user(place, &self.stage_fields)
    }

    fn stage(&self, place: usize) -> StageField {
        self.user(place).map_or(StageField::NeverInitialised, |user| user.standing.stage)
    }

    fn stage_text(&self, place: usize) -> Option<&str> {
        text(&self.columns.stages, &self.dictionaries.stages, place)
    }

    fn id(&self, place: usize) -> &str {
        self.columns.ids.get(place)
    }

    fn find(&self, id: &str) -> Option<usize> {
        self.ids.find(id, |place| self.id(place) == id)
    }

    /// Where a user stands.
    fn place_of(&self, id: &str) -> Result<usize, RequestError> {
        self.find(id).ok_or_else(|| {
            RequestError::whole(format_args!("names no user of this population: `{}`", Short(id)))
        })
    }

    /// What a user is called, where that is known.
    fn name(&self, place: usize) -> Option<&str> {
        Some(self.columns.names.get(place)).filter(|name| !name.is_empty())
    }

    /// The user's account, where that is known.
    fn account(&self, place: usize) -> Option<&str> {
        text(&self.columns.accounts, &self.dictionaries.accounts, place)
    }

    /// The order of two users' ids. Apex reads by id, so that places mostly tell it already.
    fn by_id(&self, a: u32, b: u32) -> Ordering {
        if self.is_out_of_id_order {
            code_unit_order(self.id(a as usize), self.id(b as usize))
        } else {
            a.cmp(&b)
        }
    }

    /// Plans a run over everybody (R8) and keeps it for [`Population::decisions`] and
    /// [`Population::explain`].
    pub fn plan_run(&mut self, settings: RunSettings) -> PopulationPlan {
        let plan = Plan::new(self, settings);
        let answer = plan.answer();
        self.plan = Some(plan);
        self.view = None;
        answer
    }

    /// The last plan's decisions in the order of the users; none without a plan.
    #[must_use]
    pub fn decision_answers(&self) -> Vec<DecisionAnswer<'_>> {
        let Some(plan) = &self.plan else {
            return Vec::new();
        };
        (0..self.size()).filter_map(|place| plan.decision_answer(self, place)).collect()
    }

    fn current_plan(&self) -> Result<&Plan, RequestError> {
        self.plan.as_ref().ok_or_else(|| RequestError::whole("needs a plan: call planRun first"))
    }
}

/// What stands in a column of codes at a place.
fn text<'d>(column: &[Option<Code>], dictionary: &'d Dictionary, place: usize) -> Option<&'d str> {
    column.get(place).copied().flatten().map(|code| dictionary.text(code))
}
