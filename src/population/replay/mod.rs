//! What a policy would have done (R9): each user's real logins, played against the rules.

mod calendar;
mod counts;
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
use runs::{Run, RunTally};

/// At most so many false positives are told by name; the totals count them all.
const MOST_NAMED: usize = 1_000;

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

impl<T: Default> ByLicense<T> {
    pub fn new(population: &Population) -> Self {
        let keys = population.dictionaries.licenses.len();
        Self { slots: std::iter::repeat_with(|| None).take(keys + 1).collect() }
    }

    /// What belongs to the licence of a user.
    pub fn of(&mut self, population: &Population, place: usize) -> Option<&mut T> {
        let slot = population.license_slot(place);
        self.slots.get_mut(slot).map(Option::get_or_insert_default)
    }

    /// By slot: what there is, and whether anybody holds the licence.
    pub fn slots(self) -> (Vec<T>, Vec<bool>) {
        self.slots
            .into_iter()
            .map(|slot| (slot.is_some(), slot.unwrap_or_default()))
            .map(|(held, value)| (value, held))
            .unzip()
    }

    /// By key, those that somebody holds.
    pub fn by_key(self, population: &Population) -> Vec<(Option<&str>, T)> {
        let keys = population.dictionaries.licenses.iter().map(Some).chain([None]);
        keys.zip(self.slots).filter_map(|(key, slot)| Some((key, slot?))).collect()
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
        let calendars = calendars(&request.policies, request.window);
        let mut counts: ByLicense<Counts> = ByLicense::new(self);
        let mut runs = RunTally::new(request.window);
        let mut false_positives = Vec::new();
        let mut choices = Choices::new(self, &request.policies);
        let mut user_gaps = Vec::new();
        for place in 0..self.size() {
            let Some(part) = self.part(place, &mut choices) else {
                continue;
            };
            let counts = counts.of(self, place);
            runs.join(part.known.created, part.is_exempt);
            let (Some(counts), Some(choice)) = (counts, part.policy) else {
                continue;
            };
            let (Some(policy), Some(calendar)) =
                (request.policies.get(choice), calendars.get(choice))
            else {
                continue;
            };
            let (window, thresholds) = (request.window, policy.thresholds());
            let logins = self.columns.logins.of(place);
            gaps(part.known, logins, window, calendar, policy.pauses(), &mut user_gaps);
            let mut stage = Stage::Active;
            walk(&user_gaps, thresholds, calendar, |gap| {
                let end = End { login: gap.login, times: 1 };
                let story = Story::new(gap.start, thresholds, calendar);
                counts.add(&story, &end, calendar);
                runs.add(gap, &story, thresholds, calendar, &mut stage);
                if story.deactivation <= gap.login
                    && gap.login < calendar.never()
                    && false_positives.len() < MOST_NAMED
                {
                    false_positives.push(FalsePositive {
                        id: self.id(place),
                        name: self.name(place),
                        account: self.account(place),
                        deactivated_on: window.date(story.deactivation),
                        back_on: window.date(gap.login),
                    });
                }
                story
            });
        }
        Replay {
            totals: Totals::new(&counts.by_key(self), request.prices.as_ref()),
            runs: runs.finish(),
            false_positives,
        }
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
fn calendars(policies: &Policies, window: Window) -> Vec<RunCalendar> {
    policies.iter().map(|policy| RunCalendar::new(window, policy.pauses())).collect()
}
