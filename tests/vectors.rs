//! The core passes every case of `tests/vectors`.
#![expect(clippy::panic, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

mod vector_cases;

use seatwise_core::{answer, request};
use serde_json::{Value, json};
use vector_cases::{Case, FILES, cases};

fn outcome(case: &Case) -> Result<Value, Vec<String>> {
    let text = case.request.to_string();
    let answered = request::parse(text.as_bytes()).and_then(|request| match case.call.as_str() {
        "evaluate" => answer::evaluate(request).map(|answer| json!(answer.evaluation())),
        "planRun" => answer::plan_run(request).map(|answer| json!(answer.run_plan())),
        other => panic!("{}: no such call: {other}", case.title),
    });
    answered.map_err(|error| error.problems.into_iter().map(|problem| problem.path).collect())
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
        for refused in [vec![], vec!["no such path".to_owned()]] {
            assert!(!case.differences(Err(refused)).is_empty(), "{}", case.title);
        }
        assert!(!case.differences(Ok(&json!({}))).is_empty(), "{}", case.title);
    }
}

#[test]
fn every_file_is_listed_and_every_name_is_its_own() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
    let mut titles: Vec<_> = cases().into_iter().map(|case| case.title).collect();
    let all = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), all);
}
