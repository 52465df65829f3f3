//! The core passes every case of `tests/lab-vectors` (R9, R10, R11).
#![expect(clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

mod lab_cases;
mod leaves;

use lab_cases::{Case, FILES, cases, told};
use leaves::{change, leaves};
use seatwise_core::answer;
use seatwise_core::population::{ForecastRequest, Population, ReplayRequest, SweepRequest};
use seatwise_core::problem::RequestError;
use seatwise_core::request;
use serde_json::{Value, json};

/// What the core says: the answer, or the paths of the problems.
fn outcome(case: &Case) -> Result<Value, Vec<String>> {
    answered(case).map_err(|error| error.problems.into_iter().map(|problem| problem.path).collect())
}

fn answered(case: &Case) -> Result<Value, RequestError> {
    let text = case.request.to_string();
    let node = || request::parse(text.as_bytes());
    if case.call == "evaluate" {
        return answer::evaluate(node()?).map(|answer| json!(answer.evaluation()));
    }
    let mut population = Population::from_json(case.page.to_string().as_bytes())?;
    match case.call.as_str() {
        "page" => Ok(json!({})),
        "replay" => {
            let request = ReplayRequest::read(node()?)?;
            let mut answer = json!(population.replay(&request));
            for id in case.timelines() {
                answer["timelines"][&id] = told(&json!(population.timeline(&id, &request)?));
            }
            Ok(answer)
        }
        "timeline" => {
            let request = ReplayRequest::read(node()?)?;
            population.timeline(&case.id, &request).map(|timeline| json!(timeline))
        }
        "sweep" => {
            population.begin_sweep(SweepRequest::read(node()?)?);
            while population.continue_sweep(1) > 0 {}
            Ok(json!(population.sweep_answer()))
        }
        "forecast" => Ok(json!(population.forecast(&ForecastRequest::read(node()?)?))),
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
        for place in 0..leaves(&case.expect) {
            let mut other = Case { expect: case.expect.clone(), ..copy(&case) };
            change(&mut other.expect, &mut { place });
            let outcome = outcome(&case);
            let found = other.differences(outcome.as_ref().map_err(Clone::clone));
            assert!(!found.is_empty(), "{}: {}", case.title, other.expect);
        }
    }
}

fn copy(case: &Case) -> Case {
    Case {
        title: case.title.clone(),
        call: case.call.clone(),
        page: case.page.clone(),
        request: case.request.clone(),
        id: case.id.clone(),
        expect: case.expect.clone(),
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
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lab-vectors");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
}
