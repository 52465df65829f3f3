//! The calls on a list of users: a request in, an answer or all of its problems out.

use serde::Serialize;

use crate::population::{DecisionAnswer, Population, PopulationPlan, read_user_list};
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node};
use crate::review::RunSettings;

/// A list of users, decided.
#[derive(Debug)]
pub struct Answer {
    population: Population,
    plan: PopulationPlan,
}

/// The answer of `evaluate`.
#[derive(Debug, Serialize)]
pub struct Evaluation<'a> {
    decisions: Vec<DecisionAnswer<'a>>,
}

/// The answer of `planRun`.
#[derive(Debug, Serialize)]
pub struct RunPlan<'a> {
    decisions: Vec<DecisionAnswer<'a>>,
    #[serde(flatten)]
    plan: &'a PopulationPlan,
}

/// R5 for every user of the request `{ asOf, policies, users }`.
///
/// # Errors
/// All that is wrong with the request.
pub fn evaluate(request: Node<'_>) -> Result<Answer, RequestError> {
    answer(request, |fields, problems| {
        let as_of = fields.required("asOf", problems);
        let policies = fields.required("policies", problems);
        Some(RunSettings::without_brakes(as_of?, policies?))
    })
}

/// R8 for the request `{ asOf, policies, users, limits, mode, release, recentDeactivations }`.
///
/// # Errors
/// All that is wrong with the request.
pub fn plan_run(request: Node<'_>) -> Result<Answer, RequestError> {
    answer(request, RunSettings::read)
}

/// The settings of a run over a population, a request without `users`.
///
/// # Errors
/// All that is wrong with the request.
pub fn run_settings(request: Node<'_>) -> Result<RunSettings, RequestError> {
    let mut problems = Problems::default();
    let settings = Fields::of(request, Path::Root, &mut problems).and_then(|mut fields| {
        let settings = RunSettings::read(&mut fields, &mut problems);
        fields.finish(&mut problems);
        settings
    });
    match settings {
        Some(settings) => problems.none_or(settings),
        None => Err(problems.into()),
    }
}

fn answer<'a>(
    request: Node<'a>,
    read: impl FnOnce(&mut Fields<'a, '_>, &mut Problems) -> Option<RunSettings>,
) -> Result<Answer, RequestError> {
    let mut problems = Problems::default();
    let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
        return Err(problems.into());
    };
    let settings = read(&mut fields, &mut problems);
    let users = read_user_list(fields.given("users"), &mut problems).unwrap_or_default();
    fields.finish(&mut problems);
    let mut population = Population::from_list(users, &mut problems);
    let Some(settings) = settings else {
        return Err(problems.into());
    };
    problems.none_or(())?;
    let plan = population.plan_run(settings);
    Ok(Answer { population, plan })
}

impl Answer {
    /// As `evaluate` answers.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation<'_> {
        Evaluation { decisions: self.population.decision_answers() }
    }

    /// As `planRun` answers.
    #[must_use]
    pub fn run_plan(&self) -> RunPlan<'_> {
        RunPlan { decisions: self.population.decision_answers(), plan: &self.plan }
    }
}
