//! A replay that is under way: a step at a time, over a hundred users each.

use super::runs::RunTally;
use super::{
    ByLicense, Counts, End, FalsePositive, Gap, Replay, ReplayRequest, RunCalendar, Story, Totals,
    calendars, gaps, walk,
};
use crate::population::Population;
use crate::population::plan::Choices;
use crate::population::steps::Steps;
use crate::review::Stage;

/// At most so many false positives are told by name; the totals count them all.
const MOST_NAMED: usize = 1_000;

#[derive(Debug)]
pub struct Replaying {
    request: ReplayRequest,
    /// By policy.
    calendars: Vec<RunCalendar>,
    steps: Steps,
    counts: ByLicense<Counts>,
    runs: RunTally,
    /// A user's place, and the time without a login that the deactivation ended.
    false_positives: Vec<(usize, Story, Gap)>,
}

impl Replaying {
    pub fn new(population: &Population, request: ReplayRequest) -> Self {
        Self {
            calendars: calendars(&request.policies, request.window),
            steps: Steps::of(population.size()),
            counts: ByLicense::new(population),
            runs: RunTally::new(request.window),
            false_positives: Vec::new(),
            request,
        }
    }

    /// Goes on for at most so many steps; how many are left.
    #[inline(never)]
    pub fn go_on(&mut self, population: &Population, steps: usize) -> usize {
        let Self { request, calendars, counts, runs, false_positives, .. } = self;
        let mut choices = Choices::new(population, &request.policies);
        let mut user_gaps = Vec::new();
        for place in self.steps.take(steps) {
            let Some(part) = population.part(place, &mut choices) else {
                continue;
            };
            let counts = counts.of(population, place);
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
            let logins = population.columns.logins.of(place);
            gaps(part.known, logins, window, calendar, policy.pauses(), &mut user_gaps);
            let mut stage = Stage::Active;
            walk(&user_gaps, thresholds, calendar, |gap| {
                if stage == Stage::Active && gap.is_quiet(thresholds, calendar) {
                    return Story::none(calendar);
                }
                let end = End { login: gap.login, times: 1 };
                let story = Story::new(gap.start, thresholds, calendar);
                counts.add(&story, &end, calendar);
                runs.add(gap, &story, thresholds, calendar, &mut stage);
                if story.deactivation <= gap.login
                    && gap.login < calendar.never()
                    && false_positives.len() < MOST_NAMED
                {
                    false_positives.push((place, story.clone(), gap));
                }
                story
            });
        }
        self.steps.left()
    }

    /// The answer, of the users that were gone through.
    pub fn answer<'p>(&self, population: &'p Population) -> Replay<'p> {
        let window = self.request.window;
        let named = |(place, story, gap): &(usize, Story, Gap)| FalsePositive {
            id: population.id(*place),
            name: population.name(*place),
            account: population.account(*place),
            deactivated_on: window.date(story.deactivation),
            back_on: window.date(gap.login),
        };
        Replay {
            totals: Totals::new(&self.counts.by_key(population), self.request.prices.as_ref()),
            runs: self.runs.all(),
            false_positives: self.false_positives.iter().map(named).collect(),
        }
    }
}
