//! The core passes the cases of `tests/commitment-vectors` on contracts (C1 to C6, C9).
#![expect(clippy::panic, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

mod commitment_cases;
mod leaves;

use commitment_cases::{Case, FILES, cases};
use leaves::{change, leaves};
use seatwise_core::commitment::{
    Simulation, contract_ledger, negotiation_levers, optimize_commitment, review_contract,
};
use seatwise_core::problem::RequestError;
use seatwise_core::request::parse;
use serde_json::{Value, json};

/// What the core says: the answer, or the paths of the problems.
fn outcome(case: &Case) -> Result<Value, Vec<String>> {
    answered(case).map_err(|error| error.problems.into_iter().map(|problem| problem.path).collect())
}

fn answered(case: &Case) -> Result<Value, RequestError> {
    let text = case.request.to_string();
    let node = parse(text.as_bytes())?;
    match case.call.as_str() {
        "contractLedger" => contract_ledger(node).map(|answer| json!(answer)),
        "optimizeCommitment" => optimize_commitment(node).map(|answer| json!(answer)),
        "simulation" => Simulation::new(node).map(|mut simulation| {
            while simulation.continue_(1) > 0 {}
            json!(simulation.answer())
        }),
        "negotiationLevers" => negotiation_levers(node).map(|answer| json!(answer)),
        "reviewContract" => review_contract(node).map(|answer| json!(answer)),
        other => panic!("{}: no such call: {other}", case.title),
    }
}

#[test]
fn every_case_holds() {
    let mut wrong = Vec::new();
    for case in cases() {
        let outcome = outcome(&case);
        wrong.extend(case.differences(outcome.as_ref().map_err(Clone::clone)));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_case_can_fail() {
    for case in cases() {
        let refused = Err(vec!["no such path".to_owned()]);
        assert!(!case.differences(refused).is_empty(), "{}", case.title);
        assert!(!case.differences(Ok(&json!({}))).is_empty(), "{}", case.title);
        // Each expected value by itself.
        let outcome = outcome(&case);
        for place in 0..leaves(&case.expect) {
            let mut other = case.clone();
            change(&mut other.expect, &mut { place });
            let found = other.differences(outcome.as_ref().map_err(Clone::clone));
            assert!(!found.is_empty(), "{}: {}", case.title, other.expect);
        }
    }
}

#[test]
fn every_case_says_why_under_a_name_of_its_own() {
    for (file, text) in FILES {
        let parsed: Value = serde_json::from_str(text).unwrap();
        for case in parsed["cases"].as_array().unwrap() {
            for field in ["name", "rule", "why", "call"] {
                let told = case[field].as_str().is_some_and(|text| !text.trim().is_empty());
                assert!(told, "{file}: {case}: {field}");
            }
        }
    }
    let mut titles: Vec<_> = cases().into_iter().map(|case| case.title).collect();
    let all = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), all);
}

#[test]
fn every_file_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/commitment-vectors");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    // Usage has its own.
    files.retain(|name| !include_str!("usage_vectors.rs").contains(&format!("\"{name}\"")));
    files.sort();
    assert_eq!(files, FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
}
