//! The commitment module: C1 to C10.

use wasm_bindgen::prelude::*;

use super::argument::{self, Count};
use super::request;
use super::{thrown, to_object};
use crate::commitment::Phase;
use crate::{commitment, usage};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../commitment/types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// `LedgerRequest` of the typed interface; the others likewise.
    #[wasm_bindgen(typescript_type = "LedgerRequest")]
    pub type LedgerRequest;
    #[wasm_bindgen(typescript_type = "Ledger")]
    pub type Ledger;
    #[wasm_bindgen(typescript_type = "OptimizeRequest")]
    pub type OptimizeRequest;
    #[wasm_bindgen(typescript_type = "Optimization")]
    pub type Optimization;
    #[wasm_bindgen(typescript_type = "SimulationRequest")]
    pub type SimulationRequest;
    #[wasm_bindgen(typescript_type = "SimulationAnswer")]
    pub type SimulationAnswer;
    #[wasm_bindgen(typescript_type = "LeversRequest")]
    pub type LeversRequest;
    #[wasm_bindgen(typescript_type = "Levers")]
    pub type Levers;
    #[wasm_bindgen(typescript_type = "ContractReviewRequest")]
    pub type ContractReviewRequest;
    #[wasm_bindgen(typescript_type = "ContractReview")]
    pub type ContractReview;
    #[wasm_bindgen(typescript_type = "TiersRequest")]
    pub type TiersRequest;
    #[wasm_bindgen(typescript_type = "Tiers")]
    pub type Tiers;
    #[wasm_bindgen(typescript_type = "PatternRequest")]
    pub type PatternRequest;
    #[wasm_bindgen(typescript_type = "PatternAnswer")]
    pub type PatternAnswer;
    #[wasm_bindgen(typescript_type = "ReportRequest")]
    pub type ReportRequest;
    #[wasm_bindgen(typescript_type = "AuthenticationReport")]
    pub type AuthenticationReport;
}

/// C2 and C3: month by month what is used, carried, expired and paid.
#[wasm_bindgen(js_name = contractLedger)]
pub fn contract_ledger(request: &LedgerRequest) -> Result<Ledger, JsValue> {
    to_object(&commitment::contract_ledger(request::node(request)).map_err(thrown)?)
}

/// C4: the commitment of the least cost.
#[wasm_bindgen(js_name = optimizeCommitment)]
pub fn optimize_commitment(request: &OptimizeRequest) -> Result<Optimization, JsValue> {
    to_object(&commitment::optimize_commitment(request::node(request)).map_err(thrown)?)
}

/// C6: what each clause is worth a year.
#[wasm_bindgen(js_name = negotiationLevers)]
pub fn negotiation_levers(request: &LeversRequest) -> Result<Levers, JsValue> {
    to_object(&commitment::negotiation_levers(request::node(request)).map_err(thrown)?)
}

/// C9: the pitfalls and the features of a contract.
#[wasm_bindgen(js_name = reviewContract)]
pub fn review_contract(request: &ContractReviewRequest) -> Result<ContractReview, JsValue> {
    to_object(&commitment::review_contract(request::node(request)).map_err(thrown)?)
}

/// C7: the least-cost products, and who moves.
#[wasm_bindgen(js_name = recommendTiers)]
pub fn recommend_tiers(request: &TiersRequest) -> Result<Tiers, JsValue> {
    to_object(&usage::recommend_tiers(request::node(request)).map_err(thrown)?)
}

/// C8: how people log in, and what fits that.
#[wasm_bindgen(js_name = classifyPattern)]
pub fn classify_pattern(request: &PatternRequest) -> Result<PatternAnswer, JsValue> {
    to_object(&usage::classify_pattern(request::node(request)).map_err(thrown)?)
}

/// C10: the trailing report.
#[wasm_bindgen(js_name = authenticationReport)]
pub fn authentication_report(request: &ReportRequest) -> Result<AuthenticationReport, JsValue> {
    to_object(&usage::authentication_report(request::node(request)).map_err(thrown)?)
}

/// C5: what a contract may cost, worked out in slices.
#[wasm_bindgen]
pub struct Simulation(commitment::Simulation);

#[wasm_bindgen]
impl Simulation {
    /// A simulation that has not begun.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &SimulationRequest) -> Result<Self, JsValue> {
        commitment::Simulation::new(request::node(request)).map(Self).map_err(thrown)
    }

    /// Goes on for at most so many units of work, each of about a millisecond or less. How many
    /// are left, or a few less; 0 at the end.
    #[wasm_bindgen(js_name = "continue")]
    pub fn continue_(&mut self, work: &Count) -> Result<usize, JsValue> {
        Ok(self.0.continue_(argument::count(work, "work")?))
    }

    /// What it is doing.
    #[wasm_bindgen(
        getter,
        unchecked_return_type = "\"draw\" | \"search\" | \"curve\" | \"months\" | \"done\""
    )]
    #[must_use]
    pub fn phase(&self) -> String {
        let phase = match self.0.phase() {
            Phase::Draw => "draw",
            Phase::Search => "search",
            Phase::Curve => "curve",
            Phase::Months => "months",
            Phase::Done => "done",
        };
        phase.to_owned()
    }

    /// The answer, after all work that is left.
    pub fn answer(&mut self) -> Result<SimulationAnswer, JsValue> {
        to_object(&self.0.answer())
    }
}
