//! R9, R10 and R11 at the boundary: objects in, JSON text out, and what bad input gets.

use js_sys::{Function, Reflect};
use seatwise_core::wasm::argument::Count;
use seatwise_core::wasm::review::{Population, evaluate};
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::lab_cases::{Case, cases, told};
use super::{bytes, object, parsed, paths, population_of, seen, text, with_getter};

/// So many steps; with more than JavaScript counts exactly it is the nearest number.
#[expect(clippy::cast_precision_loss, reason = "only the largest is not exact")]
fn count(steps: usize) -> Count {
    JsValue::from(steps as f64).unchecked_into()
}

fn goes_on(left: Result<usize, JsValue>) -> usize {
    left.expect("a count")
}

fn answered(case: &Case) -> Result<Value, JsValue> {
    if case.call == "evaluate" {
        return evaluate(&object(&case.request)).map(|answer| seen(&answer.into()));
    }
    let mut population = Population::new(&bytes(case.page.to_string()))?;
    match case.call.as_str() {
        "page" => Ok(json!({})),
        "replay" => {
            let request = object(&case.request);
            let mut answer = parsed(&population.replay(&request)?);
            for id in case.timelines() {
                answer["timelines"][&id] =
                    told(&parsed(&population.timeline(&text(&id), &request)?));
            }
            Ok(answer)
        }
        "timeline" => {
            population.timeline(&text(&case.id), &object(&case.request)).map(|text| parsed(&text))
        }
        "sweep" => {
            let points = population.begin_sweep(&object(&case.request))?;
            let mut calls = 0;
            while goes_on(population.continue_sweep(&count(1))) > 0 {
                calls += 1;
            }
            assert_eq!(calls, points.saturating_sub(1), "{}", case.title);
            population.sweep_answer().map(|text| parsed(&text))
        }
        _ => population.forecast(&object(&case.request)).map(|text| parsed(&text)),
    }
}

#[wasm_bindgen_test]
fn every_lab_case_holds_through_javascript_objects() {
    let mut wrong = Vec::new();
    for case in cases() {
        let outcome = answered(&case).map_err(|error| paths(&error));
        wrong.extend(case.differences(outcome.as_ref().map_err(Clone::clone)));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

fn quiet_user() -> Value {
    json!({ "id": "a", "createdDate": "2025-06-01", "lastLoginDate": "2025-12-31" })
}

fn sweep_of(deactivation_days: &[u32]) -> Value {
    json!({
        "policies": [{ "name": "P" }], "vary": "P", "from": "2026-01-01", "to": "2026-02-28",
        "firstWarningDays": [10], "finalNoticeDays": [20], "deactivationDays": deactivation_days,
    })
}

#[wasm_bindgen_test]
fn a_sweep_goes_on_slice_by_slice_and_ends_with_the_page_it_was_made_for() {
    let mut population = population_of(&json!([quiet_user()])).expect("valid");
    let empty = json!({ "points": [], "skipped": 0 });
    assert_eq!(parsed(&population.sweep_answer().expect("none yet")), empty);
    assert_eq!(goes_on(population.continue_sweep(&count(5))), 0);
    assert_eq!(population.begin_sweep(&object(&sweep_of(&[30, 34, 41]))).expect("valid"), 4);
    assert_eq!(goes_on(population.continue_sweep(&count(0))), 4);
    assert_eq!(goes_on(population.continue_sweep(&count(3))), 1);
    let freed = |population: &Population| -> Vec<Value> {
        let answer = parsed(&population.sweep_answer().expect("some"));
        let points = answer["points"].as_array().expect("points").clone();
        points.into_iter().map(|point| point["totals"]["seatDaysFreed"].clone()).collect()
    };
    // D on February 2 and 9, to February 28.
    assert_eq!(freed(&population), [27, 20]);
    assert_eq!(goes_on(population.continue_sweep(&count(usize::MAX))), 0);
    assert_eq!(freed(&population), [27, 20, 13]);
    // A sweep that is refused leaves the last one; so does a page that is.
    let error = population.begin_sweep(&object(&sweep_of(&[]))).expect_err("no grid");
    assert_eq!(paths(&error), ["deactivationDays"]);
    let page = json!({ "users": [quiet_user()] }).to_string();
    population.add(&bytes(page)).expect_err("the id is taken");
    assert_eq!(freed(&population), [27, 20, 13]);
    let mut another = quiet_user();
    another["id"] = json!("b");
    population.add(&bytes(json!({ "users": [another] }).to_string())).expect("valid");
    assert_eq!(parsed(&population.sweep_answer().expect("none any more")), empty);
    assert_eq!(population.begin_sweep(&object(&sweep_of(&[30]))).expect("valid"), 2);
    assert_eq!(goes_on(population.continue_sweep(&count(2))), 0);
    assert_eq!(population.begin_sweep(&object(&sweep_of(&[30]))).expect("grouped"), 1);
    assert_eq!(goes_on(population.continue_sweep(&count(1))), 0);
    assert_eq!(freed(&population), [54]);
}

#[wasm_bindgen_test]
fn a_replay_goes_on_slice_by_slice_and_ends_with_the_page_it_was_made_for() {
    let user = |id: usize| json!({ "id": id.to_string(), "createdDate": "2025-01-01" });
    let users: Vec<Value> = (0..250).map(user).collect();
    let mut population = population_of(&json!(users)).expect("valid");
    let window = json!({ "policies": [{ "name": "P" }], "from": "2026-01-01", "to": "2026-03-31" });
    let answer = |population: &Population| parsed(&population.replay_answer().expect("an answer"));
    assert_eq!(answer(&population), Value::Null);
    assert_eq!(goes_on(population.continue_replay(&count(5))), 0);
    assert_eq!(population.begin_replay(&object(&window)).expect("valid"), 3);
    assert_eq!(goes_on(population.continue_replay(&count(1))), 2);
    // Nothing is known before the window: quiet from January 1, warned on March 2.
    assert_eq!(answer(&population)["totals"]["firstWarnings"], 100);
    assert_eq!(goes_on(population.continue_replay(&count(usize::MAX))), 0);
    assert_eq!(answer(&population)["totals"]["firstWarnings"], 250);
    assert_eq!(answer(&population), parsed(&population.replay(&object(&window)).expect("valid")));
    let page = json!({ "users": [user(250)] }).to_string();
    population.add(&bytes(page)).expect("valid");
    assert_eq!(answer(&population), Value::Null);
}

#[wasm_bindgen_test]
fn a_getter_that_throws_is_refused_by_name_in_the_lab() {
    let mut population = population_of(&json!([quiet_user()])).expect("valid");
    let hostile = with_getter(&json!({ "policies": 5 }), "from", "throw new Error('no')");
    let expected = ["policies", "from", "to"];
    assert_eq!(paths(&population.replay(hostile.unchecked_ref()).expect_err("bad")), expected);
    let timeline = population.timeline(&text("a"), hostile.unchecked_ref());
    assert_eq!(paths(&timeline.expect_err("bad")), expected);
    let sweep = population.begin_sweep(hostile.unchecked_ref()).expect_err("bad");
    assert!(paths(&sweep).contains(&"from".to_owned()));
    let forecast = population.forecast(hostile.unchecked_ref()).expect_err("bad");
    assert_eq!(paths(&forecast), ["asOf", "policies", "from"]);
    for nothing in [JsValue::NULL, JsValue::UNDEFINED, JsValue::from(7)] {
        assert_eq!(paths(&population.replay(nothing.unchecked_ref()).expect_err("bad")), [""]);
        assert_eq!(paths(&population.forecast(nothing.unchecked_ref()).expect_err("bad")), [""]);
        assert_eq!(paths(&population.begin_sweep(nothing.unchecked_ref()).expect_err("bad")), [""]);
    }
}

#[wasm_bindgen_test]
fn a_handle_that_was_freed_throws() {
    let population = JsValue::from(population_of(&json!([quiet_user()])).expect("valid"));
    let call = |name: &str, request: &Value| {
        let method = Reflect::get(&population, &name.into()).expect("a method");
        method.unchecked_into::<Function>().call1(&population, &object(request))
    };
    let window = json!({ "policies": [], "from": "2026-01-01", "to": "2026-01-31" });
    let forecast = json!({ "policies": [], "asOf": "2026-01-01" });
    call("replay", &window).expect("alive");
    call("free", &json!({})).expect("freed");
    for (name, request) in
        [("replay", &window), ("beginSweep", &sweep_of(&[30])), ("forecast", &forecast)]
    {
        let error = call(name, request).expect_err("freed");
        assert!(error.is_instance_of::<js_sys::Error>(), "{name}");
    }
}
