//! The review's module: R1 to R11 on lists and on a whole population.

use wasm_bindgen::prelude::*;

use super::argument::{self, Bytes, Count, Text};
use super::request;
use super::{thrown, to_json, to_object};
use crate::answer;
use crate::population::{
    self, DecisionQuery, ForecastRequest, IdleSeatsRequest, ReplayRequest, SweepRequest,
    UsageRequest,
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// `EvaluateRequest` of the typed interface; the others likewise.
    #[wasm_bindgen(typescript_type = "EvaluateRequest")]
    pub type EvaluateRequest;
    #[wasm_bindgen(typescript_type = "{ decisions: Decision[] }")]
    pub type Evaluation;
    #[wasm_bindgen(typescript_type = "PlanRunRequest")]
    pub type PlanRunRequest;
    #[wasm_bindgen(typescript_type = "RunPlan")]
    pub type RunPlan;
    #[wasm_bindgen(typescript_type = "RunRequest")]
    pub type RunRequest;
    #[wasm_bindgen(typescript_type = "PopulationPlan")]
    pub type PopulationPlan;
    #[wasm_bindgen(typescript_type = "DecisionQuery")]
    pub type DecisionQueryObject;
    #[wasm_bindgen(typescript_type = "IdleSeatsRequest")]
    pub type IdleSeatsRequestObject;
    #[wasm_bindgen(typescript_type = "IdleSeats")]
    pub type IdleSeats;
    #[wasm_bindgen(typescript_type = "ReplayRequest")]
    pub type ReplayRequestObject;
    #[wasm_bindgen(typescript_type = "SweepRequest")]
    pub type SweepRequestObject;
    #[wasm_bindgen(typescript_type = "ForecastRequest")]
    pub type ForecastRequestObject;
    #[wasm_bindgen(typescript_type = "UsageRequest")]
    pub type UsageRequestObject;
}

/// R5 for every user of the request.
#[wasm_bindgen]
pub fn evaluate(request: &EvaluateRequest) -> Result<Evaluation, JsValue> {
    let answer = answer::evaluate(request::node(request)).map_err(thrown)?;
    to_object(&answer.evaluation())
}

/// R8 for the users of the request.
#[wasm_bindgen(js_name = planRun)]
pub fn plan_run(request: &PlanRunRequest) -> Result<RunPlan, JsValue> {
    let answer = answer::plan_run(request::node(request)).map_err(thrown)?;
    to_object(&answer.run_plan())
}

/// The users of one org, kept inside the module.
#[wasm_bindgen]
pub struct Population(population::Population);

#[wasm_bindgen]
impl Population {
    /// A population from its first page: the UTF-8 bytes of `{"users": [{…}]}` with R5's fields
    /// and optionally `name` and `account`, or of `{"columns": {"id": […], …}}`.
    #[wasm_bindgen(constructor)]
    pub fn new(page: &Bytes) -> Result<Self, JsValue> {
        population::Population::from_json(&argument::bytes(page)?).map(Self).map_err(thrown)
    }

    /// Adds a page; one with a problem is not kept, not even in part.
    pub fn add(&mut self, page: &Bytes) -> Result<(), JsValue> {
        self.0.add(&argument::bytes(page)?).map_err(thrown)
    }

    /// How many users there are.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.size()
    }

    /// Plans a run over everybody (R8) and keeps the plan for `decisions` and `explain`.
    #[wasm_bindgen(js_name = planRun)]
    pub fn plan_run(&mut self, request: &RunRequest) -> Result<PopulationPlan, JsValue> {
        let settings = answer::run_settings(request::node(request)).map_err(thrown)?;
        to_object(&self.0.plan_run(settings))
    }

    /// Rows of the last plan, as the JSON text of a `DecisionPage`.
    pub fn decisions(&mut self, query: &DecisionQueryObject) -> Result<String, JsValue> {
        let query = DecisionQuery::read(request::node(query)).map_err(thrown)?;
        to_json(&self.0.decisions(&query).map_err(thrown)?)
    }

    /// Why the last plan decided a user as it did, as the JSON text of an `Explanation`.
    pub fn explain(&self, id: &Text) -> Result<String, JsValue> {
        to_json(&self.0.explain(&argument::text(id, "id")?).map_err(thrown)?)
    }

    /// R9: what idle seats cost a year.
    #[wasm_bindgen(js_name = idleSeats)]
    pub fn idle_seats(&self, request: &IdleSeatsRequestObject) -> Result<IdleSeats, JsValue> {
        let request = IdleSeatsRequest::read(request::node(request)).map_err(thrown)?;
        to_object(&self.0.idle_seats(&request))
    }

    /// Adds logins of users: the UTF-8 bytes of `{"logins": {"005…": ["2026-06-01", …], …}}`.
    /// A day may come twice, and users whom the population has not are passed over.
    #[wasm_bindgen(js_name = addLogins)]
    pub fn add_logins(&mut self, page: &Bytes) -> Result<(), JsValue> {
        self.0.add_logins(&argument::bytes(page)?).map_err(thrown)
    }

    /// R9: what the policies would have done, as the JSON text of a `Replay`.
    pub fn replay(&self, request: &ReplayRequestObject) -> Result<String, JsValue> {
        let request = ReplayRequest::read(request::node(request)).map_err(thrown)?;
        to_json(&self.0.replay(&request))
    }

    /// R9 in steps of a hundred users: begins a replay and keeps it for `continueReplay` and
    /// `replayAnswer`. How many steps it has.
    #[wasm_bindgen(js_name = beginReplay)]
    pub fn begin_replay(&mut self, request: &ReplayRequestObject) -> Result<usize, JsValue> {
        let request = ReplayRequest::read(request::node(request)).map_err(thrown)?;
        Ok(self.0.begin_replay(request))
    }

    /// Goes on with the replay for at most so many steps. How many are left.
    #[wasm_bindgen(js_name = continueReplay)]
    pub fn continue_replay(&mut self, steps: &Count) -> Result<usize, JsValue> {
        Ok(self.0.continue_replay(argument::count(steps, "steps")?))
    }

    /// The replay of the users gone through, as the JSON text of a `Replay`; null where none was
    /// begun.
    #[wasm_bindgen(js_name = replayAnswer)]
    pub fn replay_answer(&self) -> Result<String, JsValue> {
        to_json(&self.0.replay_answer())
    }

    /// R9 for one user, as the JSON text of a `Timeline`.
    pub fn timeline(&self, id: &Text, request: &ReplayRequestObject) -> Result<String, JsValue> {
        let request = ReplayRequest::read(request::node(request)).map_err(thrown)?;
        let id = argument::text(id, "id")?;
        to_json(&self.0.timeline(&id, &request).map_err(thrown)?)
    }

    /// R10: begins a sweep and keeps it for `continueSweep` and `sweepAnswer`. How many steps it
    /// has: one for a hundred users, where these have to be grouped first, and one for a point.
    #[wasm_bindgen(js_name = beginSweep)]
    pub fn begin_sweep(&mut self, request: &SweepRequestObject) -> Result<usize, JsValue> {
        let request = SweepRequest::read(request::node(request)).map_err(thrown)?;
        Ok(self.0.begin_sweep(request))
    }

    /// Goes on with the sweep for at most so many steps. How many are left.
    #[wasm_bindgen(js_name = continueSweep)]
    pub fn continue_sweep(&mut self, steps: &Count) -> Result<usize, JsValue> {
        Ok(self.0.continue_sweep(argument::count(steps, "steps")?))
    }

    /// The points of the sweep that are done, as the JSON text of a `Sweep`.
    #[wasm_bindgen(js_name = sweepAnswer)]
    pub fn sweep_answer(&self) -> Result<String, JsValue> {
        to_json(&self.0.sweep_answer())
    }

    /// R11: what the policies will do, as the JSON text of a `Forecast`.
    pub fn forecast(&self, request: &ForecastRequestObject) -> Result<String, JsValue> {
        let request = ForecastRequest::read(request::node(request)).map_err(thrown)?;
        to_json(&self.0.forecast(&request))
    }

    /// How often users log in, as the JSON text of a `Usage`.
    pub fn usage(&self, request: &UsageRequestObject) -> Result<String, JsValue> {
        let request = UsageRequest::read(request::node(request)).map_err(thrown)?;
        to_json(&self.0.usage(request))
    }
}
