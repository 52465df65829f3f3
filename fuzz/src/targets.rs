//! The entries of the core: one line each.

use seatwise_core::population::{
    DecisionQuery, ForecastRequest, IdleSeatsRequest, ReplayRequest, SweepRequest, UsageRequest,
};
use seatwise_core::{answer, commitment, usage};

use crate::csv::import;
use crate::promises::{in_slices, request, written};
use crate::world::{USER, asked, logins, page};

/// An entry.
pub struct Target {
    /// As the cases of the rules call it, which are its first seeds.
    pub name: &'static str,
    /// Puts an input to it and panics where a promise is broken.
    pub run: fn(&[u8]),
}

const fn target(name: &'static str, run: fn(&[u8])) -> Target {
    Target { name, run }
}

/// Steps of sliced work that are taken at most: the calls are bounded, not their number.
const STEPS: usize = 300;

/// All of them.
#[rustfmt::skip]
pub const TARGETS: &[Target] = &[
    target("evaluate", |i| request(i, |r| Ok(written(&answer::evaluate(r)?.evaluation())))),
    target("planRun", |i| request(i, |r| Ok(written(&answer::plan_run(r)?.run_plan())))),

    target("page", page),
    target("logins", logins),
    target("populationPlanRun", |i| asked(i, |p, r| Ok(written(&p.plan_run(answer::run_settings(r)?))))),
    target("decisions", |i| asked(i, |p, r| Ok(written(&p.decisions(&DecisionQuery::read(r)?)?)))),
    target("idleSeats", |i| asked(i, |p, r| Ok(written(&p.idle_seats(&IdleSeatsRequest::read(r)?))))),
    target("usage", |i| asked(i, |p, r| Ok(written(&p.usage(UsageRequest::read(r)?))))),
    target("replay", |i| asked(i, |p, r| Ok(written(&p.replay(&ReplayRequest::read(r)?))))),
    target("timeline", |i| asked(i, |p, r| Ok(written(&p.timeline(USER, &ReplayRequest::read(r)?)?)))),
    target("forecast", |i| asked(i, |p, r| Ok(written(&p.forecast(&ForecastRequest::read(r)?))))),
    target("sweep", |i| asked(i, |p, r| {
        in_slices(p.begin_sweep(SweepRequest::read(r)?), STEPS, |n| p.continue_sweep(n));
        Ok(written(&p.sweep_answer()))
    })),

    target("contractLedger", |i| request(i, |r| Ok(written(&commitment::contract_ledger(r)?)))),
    target("optimizeCommitment", |i| request(i, |r| Ok(written(&commitment::optimize_commitment(r)?)))),
    target("simulation", |i| request(i, |r| {
        let mut simulation = commitment::Simulation::new(r)?;
        let left = simulation.continue_(1);
        Ok(if in_slices(left, STEPS, |n| simulation.continue_(n)) { written(&simulation.answer()) } else { "null".to_owned() })
    })),
    target("negotiationLevers", |i| request(i, |r| Ok(written(&commitment::negotiation_levers(r)?)))),
    target("reviewContract", |i| request(i, |r| Ok(written(&commitment::review_contract(r)?)))),
    target("classifyPattern", |i| request(i, |r| Ok(written(&usage::classify_pattern(r)?)))),
    target("recommendTiers", |i| request(i, |r| Ok(written(&usage::recommend_tiers(r)?)))),
    target("authenticationReport", |i| request(i, |r| Ok(written(&usage::authentication_report(r)?)))),
    target("importLogins", import),
];
