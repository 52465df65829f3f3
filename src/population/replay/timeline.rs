//! One user's replay, event by event.

use serde::Serialize;

use super::calendar::RunCalendar;
use super::story::Story;
use super::{ReplayRequest, gaps, walk};
use crate::calendar::Date;
use crate::population::Population;
use crate::population::plan::Choices;
use crate::problem::RequestError;
use crate::request::named_values;
use crate::review::Policy;

named_values! {
    /// What happened on a day of a timeline.
    pub enum Event {
        /// The user logged in.
        Login = "login",
        /// A run sent the first warning.
        FirstWarning = "firstWarning",
        /// A run sent the final notice, or sent it again.
        FinalNotice = "finalNotice",
        /// A run took the seat back.
        Deactivate = "deactivate",
        /// The login before was a false positive: the account is switched on.
        Reactivate = "reactivate",
    }
}

/// A user's replay.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Timeline<'a> {
    id: &'a str,
    /// The policy that applies; null for who is left out, exempt or out of scope.
    policy: Option<&'a str>,
    /// In the order in which they happen; nothing from before the window.
    events: Vec<Happening>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Happening {
    on: Date,
    event: Event,
}

impl Population {
    /// What a replay would say of one user.
    ///
    /// # Errors
    /// No user has the id.
    pub fn timeline<'a>(
        &'a self,
        id: &str,
        request: &'a ReplayRequest,
    ) -> Result<Timeline<'a>, RequestError> {
        let place = self.place_of(id)?;
        let mut choices = Choices::new(self, &request.policies);
        let part = self.part(place, &mut choices);
        let choice = part.as_ref().and_then(|part| part.policy);
        let policy = choice.and_then(|choice| request.policies.get(choice));
        let mut events = Vec::new();
        if let Some((part, policy)) = part.zip(policy) {
            let window = request.window;
            let calendar = RunCalendar::new(window, policy.pauses());
            let (never, thresholds) = (calendar.never(), policy.thresholds());
            let mut user_gaps = Vec::new();
            let logins = self.columns.logins.of(place);
            gaps(part.known, logins, window, &calendar, policy.pauses(), &mut user_gaps);
            walk(&user_gaps, thresholds, &calendar, |gap| {
                let mut happen = |offset: u32, event| {
                    if offset < never && offset <= gap.login {
                        events.push(Happening { on: window.date(offset), event });
                    }
                };
                let story = Story::new(gap.start, thresholds, &calendar);
                happen(story.first_warning, Event::FirstWarning);
                happen(story.final_notice, Event::FinalNotice);
                for notice in &story.repeats {
                    happen(*notice, Event::FinalNotice);
                }
                happen(story.deactivation, Event::Deactivate);
                happen(gap.login, Event::Login);
                if story.deactivation <= gap.login {
                    happen(gap.login, Event::Reactivate);
                }
                story
            });
        }
        Ok(Timeline { id: self.id(place), policy: policy.map(Policy::name), events })
    }
}
