//! What a policy would have done (R9): each user's real logins, played against the rules.

mod calendar;
mod counts;
mod replaying;
mod request;
mod runs;
mod story;
mod timeline;
mod totals;
mod walk;

pub use request::ReplayRequest;
pub use timeline::Timeline;

pub(super) use calendar::{RunCalendar, Window};
pub(super) use counts::{Counts, End, Ends};
pub(super) use request::read_window;
pub(super) use story::{Start, Story};
pub(super) use totals::Totals;
use walk::Known;
pub(super) use walk::{Gap, gaps, walk};

use serde::Serialize;

use super::Population;
use super::plan::Choices;
use crate::calendar::Date;
use crate::review::{Choice, Policies, Stage, StageField};
use crate::text::Code;
pub(super) use replaying::Replaying;
use runs::Run;

/// The answer to a replay.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Replay<'a> {
    totals: Totals<'a>,
    runs: Vec<Run>,
    /// In the order of the users, each user's in the order of time; the first 1,000.
    false_positives: Vec<FalsePositive<'a>>,
}

/// Somebody who was switched off and came back.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct FalsePositive<'a> {
    id: &'a str,
    name: Option<&'a str>,
    account: Option<&'a str>,
    deactivated_on: Date,
    back_on: Date,
}

/// The users of a replay by licence key, those without one last.
#[derive(Debug)]
pub(super) struct ByLicense<T> {
    slots: Vec<Option<T>>,
}

impl<T: Copy + Default> ByLicense<T> {
    pub fn new(population: &Population) -> Self {
        let keys = population.dictionaries.licenses.len();
        Self { slots: std::iter::repeat_with(|| None).take(keys + 1).collect() }
    }

    /// What belongs to the licence of a user.
    pub fn of(&mut self, population: &Population, place: usize) -> Option<&mut T> {
        let slot = population.license_slot(place);
        self.slots.get_mut(slot).map(Option::get_or_insert_default)
    }

    /// By slot; `None` where nobody holds the licence.
    pub fn slots(&self) -> &[Option<T>] {
        &self.slots
    }

    /// By key, those that somebody holds.
    pub fn by_key<'p>(&self, population: &'p Population) -> Vec<(Option<&'p str>, T)> {
        let keys = population.dictionaries.licenses.iter().map(Some).chain([None]);
        keys.zip(&self.slots).filter_map(|(key, slot)| Some((key, (*slot)?))).collect()
    }
}

impl Population {
    /// The place of a user's licence among all; behind the last for none.
    pub(super) fn license_slot(&self, place: usize) -> usize {
        let code = self.columns.licenses.get(place).copied().flatten();
        code.map_or(self.dictionaries.licenses.len(), Code::place)
    }

    /// R9: everybody's logins against the policies.
    #[must_use]
    pub fn replay(&self, request: &ReplayRequest) -> Replay<'_> {
        let mut replaying = Replaying::new(self, request.clone());
        replaying.go_on(self, usize::MAX);
        replaying.answer(self)
    }

    /// Begins a replay that goes on with [`Population::continue_replay`]; how many steps it has.
    pub fn begin_replay(&mut self, request: ReplayRequest) -> usize {
        let mut replaying = Replaying::new(self, request);
        let steps = replaying.go_on(self, 0);
        self.replaying = Some(replaying);
        steps
    }

    /// Goes on with the replay for at most so many steps; how many are left.
    pub fn continue_replay(&mut self, steps: usize) -> usize {
        let Some(mut replaying) = self.replaying.take() else {
            return 0;
        };
        let left = replaying.go_on(self, steps);
        self.replaying = Some(replaying);
        left
    }

    /// R9's answer, of the users that the replay has gone through; `None` where none was begun.
    #[must_use]
    pub fn replay_answer(&self) -> Option<Replay<'_>> {
        self.replaying.as_ref().map(|replaying| replaying.answer(self))
    }

    /// What a user brings to a replay; `None` for who is left out of it.
    pub(super) fn part(&self, place: usize, choices: &mut Choices<'_>) -> Option<Part> {
        let user = self.user(place).filter(|user| user.is_active)?;
        let is_exempt = user.standing.stage == StageField::Known(Stage::Exempt);
        let policy = match choices.choice(place) {
            Choice::Policy(policy) if !is_exempt => Some(policy),
            _ => None,
        };
        let known = Known {
            created: user.created_date,
            last_login: user.last_login_date,
            exempt_until: user.standing.exempt_until,
        };
        Some(Part { known, is_exempt, policy })
    }
}

/// A user in a replay.
pub(super) struct Part {
    pub known: Known,
    pub is_exempt: bool,
    /// The place of the policy that applies; `None` for who stays as it is.
    pub policy: Option<usize>,
}

/// The window as each policy's pauses leave it.
pub(super) fn calendars(policies: &Policies, window: Window) -> Vec<RunCalendar> {
    policies.iter().map(|policy| RunCalendar::new(window, policy.pauses())).collect()
}
