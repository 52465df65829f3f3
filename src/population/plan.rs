//! A run over everybody (R8): what was decided for each user, kept in a few bytes.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::Population;
use crate::calendar::{Date, Days};
use crate::lookup::Grouping;
use crate::review::{
    Action, Breaker, Candidate, Choice, Decision, Hold, Policies, Policy, Reason, Row, RunSettings,
    Scope, Stage, StageField, Step, User, decide, next_step,
};
use crate::text::Code;

/// The plan of one run.
#[derive(Debug)]
pub struct Plan {
    pub settings: RunSettings,
    pub users: Vec<Planned>,
    pub summary: Summary,
}

/// What was decided for one user. The rest follows from it and is worked out when asked for.
#[derive(Clone, Copy, Debug)]
pub struct Planned {
    pub choice: Choice,
    pub row: Row,
    pub inactive_days: Option<Days>,
    pub hold: Option<Hold>,
}

impl Planned {
    pub fn action(self) -> Action {
        if self.hold.is_some() { Action::None } else { self.row.action() }
    }

    pub fn reason(self, stage: StageField) -> Reason {
        self.hold.map_or_else(|| self.row.reason(stage), Hold::reason)
    }
}

/// The answer to a plan over a population.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PopulationPlan {
    /// Deactivate decisions after the mode and before the breaker.
    pub planned_deactivations: u64,
    /// At least one is held by the breaker.
    pub held_for_approval: bool,
    /// The run in figures.
    pub summary: Summary,
}

/// A run in figures.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Everybody.
    pub users: u64,
    /// Who is in rows 4 to 19.
    pub in_scope: u64,
    /// Everybody by stage before the run.
    pub stages_before: Tally<&'static str>,
    /// The same afterwards, were the run carried out.
    pub stages_after: Tally<&'static str>,
    /// Decisions by what they do.
    pub actions: Tally<Action>,
    /// Decisions by why.
    pub reasons: Tally<Reason>,
    /// What the breaker saw.
    pub breaker: Breaker,
}

/// How many of each kind; kinds that nobody has count 0.
#[derive(Clone, Debug)]
pub struct Tally<K: 'static> {
    kinds: &'static [K],
    counts: Vec<u64>,
}

impl<K: PartialEq> Tally<K> {
    fn of(kinds: &'static [K]) -> Self {
        Self { kinds, counts: vec![0; kinds.len()] }
    }

    fn add(&mut self, kind: &K) {
        let place = self.kinds.iter().position(|other| other == kind);
        if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
            *count += 1;
        }
    }
}

impl<K: Serialize> Serialize for Tally<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.kinds.len()))?;
        for (kind, count) in self.kinds.iter().zip(&self.counts) {
            map.serialize_entry(kind, count)?;
        }
        map.end()
    }
}

/// R1's stages, and what a stage field can hold besides.
const STAGES: &[&str] = &[
    Stage::Active.name(),
    Stage::FirstWarning.name(),
    Stage::FinalNotice.name(),
    Stage::Deactivated.name(),
    Stage::Exempt.name(),
    NEVER_INITIALISED,
    UNKNOWN,
];
const NEVER_INITIALISED: &str = "neverInitialised";
const UNKNOWN: &str = "unknown";

pub const fn stage_kind(stage: StageField) -> &'static str {
    match stage {
        StageField::NeverInitialised => NEVER_INITIALISED,
        StageField::Known(stage) => stage.name(),
        StageField::Unknown => UNKNOWN,
    }
}

/// One decision as R5 writes it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionAnswer<'a> {
    /// The user's.
    pub id: &'a str,
    /// The policy that was applied; null in rows 1 to 3c.
    pub policy: Option<&'a str>,
    /// What is done.
    pub action: Action,
    /// Why.
    pub reason: Reason,
    /// The stage afterwards.
    pub stage: Option<&'a str>,
    /// Afterwards.
    pub last_notification_sent_date: Option<Date>,
    /// Afterwards.
    pub due_date: Option<Date>,
    /// Afterwards.
    pub exempt_until: Option<Date>,
    /// R3; null in rows 1 to 3c.
    pub inactive_days: Option<Days>,
    /// What comes next if the user stays away; null where it is held.
    pub next: Option<Step>,
}

impl Plan {
    pub fn new(population: &Population, settings: RunSettings) -> Self {
        let mut stages_before = Tally::of(STAGES);
        let mut stages_after = Tally::of(STAGES);
        let mut actions = Tally::of(Action::ALL);
        let mut reasons = Tally::of(Reason::ALL);
        let mut users = evaluate(population, &settings.policies, settings.as_of);
        let in_scope = users.iter().filter(|user| user.row.is_in_scope()).count() as u64;
        for user in &mut users {
            user.hold = settings.mode.holds(user.row).then_some(Hold::Mode);
        }
        let mut held: Vec<Candidate<'_>> = users
            .iter()
            .enumerate()
            .filter(|(_, user)| user.action() == Action::Deactivate)
            .map(|(place, user)| Candidate {
                user: place,
                inactive_days: user.inactive_days.unwrap_or_default(),
                id: population.id(place),
            })
            .collect();
        let breaker = Breaker::judge(&settings, in_scope, &mut held);
        for candidate in held {
            if let Some(user) = users.get_mut(candidate.user) {
                user.hold = Some(Hold::Approval);
            }
        }
        for (place, planned) in users.iter().enumerate() {
            let stage = population.stage(place);
            stages_before.add(&stage_kind(stage));
            stages_after.add(&stage_kind(planned.action().stage_after(stage)));
            actions.add(&planned.action());
            reasons.add(&planned.reason(stage));
        }
        let summary = Summary {
            users: users.len() as u64,
            in_scope,
            stages_before,
            stages_after,
            actions,
            reasons,
            breaker,
        };
        Self { settings, users, summary }
    }

    pub fn answer(&self) -> PopulationPlan {
        PopulationPlan {
            planned_deactivations: self.summary.breaker.planned,
            held_for_approval: self.summary.breaker.held > 0,
            summary: self.summary.clone(),
        }
    }

    /// The policy that was applied to a user; `None` in rows 1 to 3c.
    pub fn policy(&self, planned: Planned) -> Option<&Policy> {
        match planned.choice {
            Choice::Policy(place) if planned.row.is_in_scope() => self.settings.policies.get(place),
            _ => None,
        }
    }

    /// The user's fields, and the decision on them before any hold.
    pub fn decision(&self, population: &Population, place: usize) -> Option<(User, Decision)> {
        let user = population.user(place)?;
        let scope = scope(&self.settings.policies, self.users.get(place)?.choice);
        Some((user, decide(&user, scope, self.settings.as_of)))
    }

    /// The next step of a user; `None` where the decision is held.
    pub fn next_step(&self, population: &Population, place: usize) -> Option<Step> {
        let planned = *self.users.get(place)?;
        let (user, decision) = self.decision(population, place)?;
        self.step_after(planned, &user, &decision)
    }

    fn step_after(&self, planned: Planned, user: &User, decision: &Decision) -> Option<Step> {
        let policy = self.policy(planned).filter(|_| planned.hold.is_none())?;
        next_step(user, policy, decision, self.settings.as_of)
    }

    /// The whole decision on a user.
    pub fn decision_answer<'a>(
        &'a self,
        population: &'a Population,
        place: usize,
    ) -> Option<DecisionAnswer<'a>> {
        let planned = *self.users.get(place)?;
        let (user, decision) = self.decision(population, place)?;
        let after = if planned.hold.is_some() { user.standing } else { decision.after };
        Some(DecisionAnswer {
            id: population.id(place),
            policy: self.policy(planned).map(Policy::name),
            action: planned.action(),
            reason: planned.reason(user.standing.stage),
            stage: match after.stage {
                StageField::NeverInitialised => None,
                StageField::Known(stage) => Some(stage.name()),
                StageField::Unknown => population.stage_text(place),
            },
            last_notification_sent_date: after.last_notification_sent_date,
            due_date: after.due_date,
            exempt_until: after.exempt_until,
            inactive_days: planned.inactive_days,
            next: self.step_after(planned, &user, &decision),
        })
    }
}

/// R5 for everybody, nothing held.
pub fn evaluate(population: &Population, policies: &Policies, as_of: Date) -> Vec<Planned> {
    let mut choices = Choices::new(population, policies);
    (0..population.size())
        .filter_map(|place| {
            let choice = choices.choice(place);
            let user = population.user(place)?;
            let Decision { row, inactive_days, .. } = decide(&user, scope(policies, choice), as_of);
            Some(Planned { choice, row, inactive_days, hold: None })
        })
        .collect()
}

/// The policy of a choice.
pub fn scope(policies: &Policies, choice: Choice) -> Scope<'_> {
    match choice {
        Choice::Policy(place) => policies.get(place).map_or(Scope::OutOfScope, Scope::Policy),
        Choice::UnknownPolicy => Scope::UnknownPolicy,
        Choice::OutOfScope => Scope::OutOfScope,
    }
}

/// Policies are chosen once for all users with the same policy, profile and licence.
pub struct Choices<'p> {
    population: &'p Population,
    policies: &'p Policies,
    made: Grouping<[Option<Code>; 3], Choice>,
}

impl<'p> Choices<'p> {
    pub fn new(population: &'p Population, policies: &'p Policies) -> Self {
        Self { population, policies, made: Grouping::default() }
    }

    pub fn choice(&mut self, place: usize) -> Choice {
        let (columns, all) = (&self.population.columns, &self.population.dictionaries);
        let code = |column: &Vec<Option<Code>>| column.get(place).copied().flatten();
        let [policy, profile, license] =
            [code(&columns.policies), code(&columns.profiles), code(&columns.licenses)];
        let choose = |_: &[Option<Code>; 3]| {
            self.policies.choose(
                policy.map(|code| all.policies.text(code)),
                profile.map(|code| all.profiles.text(code)),
                license.map(|code| all.licenses.text(code)),
            )
        };
        self.made.entry([policy, profile, license], choose).map_or(Choice::OutOfScope, |made| *made)
    }
}
