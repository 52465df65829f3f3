//! The boundary in a browser: every vector through real JavaScript objects, and what bad input
//! of every kind gets. `wasm-pack test --headless --chrome` runs it.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod lab_cases;
mod vector_cases;
mod web_lab;

use std::fmt::Write;

use js_sys::{Array, Function, JSON, Object, Reflect, Uint8Array};
use seatwise_core::wasm::argument::{Bytes, Text};
use seatwise_core::wasm::core_version;
use seatwise_core::wasm::review::{Population, evaluate, plan_run};
use serde_json::{Value, json};
use vector_cases::{Case, cases};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What JavaScript would hand over.
fn object<T: JsCast>(value: &Value) -> T {
    JSON::parse(&value.to_string()).expect("JSON").unchecked_into()
}

/// A page or a piece of a file, as JavaScript would hand it over.
fn bytes(page: impl AsRef<[u8]>) -> Bytes {
    Uint8Array::from(page.as_ref()).unchecked_into()
}

fn text(text: &str) -> Text {
    JsValue::from(text).unchecked_into()
}

/// What JavaScript would see.
fn seen(value: &JsValue) -> Value {
    let text = JSON::stringify(value).expect("no cycle").as_string().expect("a text");
    serde_json::from_str(&text).expect("JSON")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The paths of an error's problems; it must be a real `Error` with a message.
fn paths(error: &JsValue) -> Vec<String> {
    let error: &js_sys::Error = error.dyn_ref().expect("an Error");
    assert!(error.message().length() > 0);
    let problems = seen(&Reflect::get(error, &"problems".into()).expect("problems"));
    let problems = problems.as_array().expect("a list").clone();
    assert!(!problems.is_empty());
    assert!(problems.iter().all(|p| p["message"].as_str().is_some_and(|m| !m.is_empty())));
    problems.iter().map(|p| p["path"].as_str().expect("a path").to_owned()).collect()
}

fn answered(case: &Case) -> Result<Value, Vec<String>> {
    let answer: Result<JsValue, JsValue> = match case.call.as_str() {
        "evaluate" => evaluate(&object(&case.request)).map(Into::into),
        _ => plan_run(&object(&case.request)).map(Into::into),
    };
    answer.map(|answer| seen(&answer)).map_err(|error| paths(&error))
}

#[wasm_bindgen_test]
fn every_case_holds_through_javascript_objects() {
    let wrong: Vec<_> = cases()
        .iter()
        .flat_map(|case| case.differences(answered(case).as_ref().map_err(Clone::clone)))
        .collect();
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

fn population_of(users: &Value) -> Result<Population, JsValue> {
    Population::new(&bytes(json!({ "users": users }).to_string()))
}

/// A case's users through the population, both as rows and as columns.
#[wasm_bindgen_test]
fn every_planned_case_holds_for_a_population() {
    const FIELDS: [&str; 11] = [
        "id",
        "createdDate",
        "isActive",
        "stage",
        "lastLoginDate",
        "lastNotificationSentDate",
        "dueDate",
        "exemptUntil",
        "profile",
        "license",
        "policy",
    ];
    let mut compared = 0;
    for case in cases().into_iter().filter(|case| case.call == "planRun") {
        let Ok(expected) = answered(&case) else { continue };
        let users = case.request["users"].as_array().expect("users").clone();
        let mut request = case.request.clone();
        request.as_object_mut().expect("an object").remove("users");
        let columns: serde_json::Map<String, Value> = FIELDS
            .iter()
            .map(|field| ((*field).to_owned(), users.iter().map(|u| u[field].clone()).collect()))
            .collect();
        for page in [json!({ "users": users }), json!({ "columns": columns })] {
            let mut population = Population::new(&bytes(page.to_string())).expect("valid");
            let plan = seen(&population.plan_run(&object(&request)).expect("valid").into());
            for figure in ["plannedDeactivations", "heldForApproval", "summary"] {
                assert_eq!(plan[figure], expected[figure], "{}", case.title);
            }
            let all = population.decisions(&object(&json!({ "count": 1000 }))).expect("planned");
            let rows = parsed(&all);
            assert_eq!(rows["total"], users.len(), "{}", case.title);
            for decision in expected["decisions"].as_array().expect("decisions") {
                let row = rows["rows"].as_array().expect("rows").iter();
                let row = row.clone().find(|row| row["id"] == decision["id"]).expect("the user's");
                for (field, value) in decision.as_object().expect("an object") {
                    assert_eq!(&row[field], value, "{}: {field}", case.title);
                }
            }
            compared += 1;
        }
    }
    assert!(compared > 50, "only {compared} compared");
}

#[wasm_bindgen_test]
fn the_version_is_the_packages() {
    let version = seen(&core_version().expect("a version").into());
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
    assert!(version["sourceHash"].is_string());
}

#[wasm_bindgen_test]
fn javascript_values_that_are_no_requests_are_refused() {
    let whole = vec![String::new()];
    for value in [
        JsValue::NULL,
        JsValue::UNDEFINED,
        JsValue::from(7),
        JsValue::from(f64::NAN),
        JsValue::from("text"),
        JsValue::from(true),
        Array::new().into(),
        js_sys::Symbol::iterator().into(),
        js_sys::BigInt::from(7).into(),
        Function::new_no_args("").into(),
        js_sys::Promise::resolve(&JsValue::NULL).into(),
    ] {
        let error = evaluate(value.unchecked_ref()).map(JsValue::from).expect_err("bad");
        let found = paths(&error);
        // What JavaScript calls an object has fields to miss; the rest is no object at all.
        assert!(found == whole || found.contains(&"asOf".to_owned()), "{value:?}: {found:?}");
    }
}

#[wasm_bindgen_test]
fn an_object_inside_itself_is_refused() {
    let request = Object::new();
    // Over and over, so that following every way would never end.
    for field in ["asOf", "policies", "users", "more"] {
        Reflect::set(&request, &field.into(), &request).expect("set");
    }
    let error = evaluate(request.unchecked_ref()).map(JsValue::from).expect_err("a cycle");
    assert_eq!(paths(&error), ["asOf", "policies", "users", "more"]);
}

#[wasm_bindgen_test]
fn odd_numbers_and_dates_are_named() {
    let request: Object = object(&json!({ "asOf": "2026-06-15", "policies": [{ "name": "P" }] }));
    let policy = Reflect::get_u32(&Reflect::get(&request, &"policies".into()).expect("set"), 0);
    let policy = policy.expect("a policy");
    for odd in [JsValue::from(f64::NAN), f64::INFINITY.into(), js_sys::BigInt::from(60).into()] {
        Reflect::set(&policy, &"firstWarningDays".into(), &odd).expect("set");
        let user = json!({ "id": "a", "createdDate": "2026-02-29" });
        Reflect::set(&request, &"users".into(), &object(&json!([user]))).expect("set");
        let answer = evaluate(request.unchecked_ref()).map(JsValue::from);
        let found = paths(&answer.expect_err("an impossible date at least"));
        assert!(found.contains(&"users[0].createdDate".to_owned()), "{found:?}");
    }
    let now = js_sys::Date::new_0();
    Reflect::set(&request, &"asOf".into(), &now).expect("set");
    let found = paths(&evaluate(request.unchecked_ref()).map(JsValue::from).expect_err("a Date"));
    assert!(found.contains(&"asOf".to_owned()), "{found:?}");
}

#[wasm_bindgen_test]
fn pages_of_nonsense_are_refused_with_paths() {
    for (page, expected) in [
        ("", vec![""]),
        ("{\"users\": [{\"id\": \"a\", \"createdDate\": \"2026-01", vec![""]),
        ("[]", vec![""]),
        ("7", vec![""]),
        ("null", vec![""]),
        ("{}", vec!["users"]),
        ("{\"users\": null}", vec!["users"]),
        ("{\"users\": {}}", vec!["users"]),
        ("{\"users\": [null, 7, []]}", vec!["users[0]", "users[1]", "users[2]"]),
        ("{\"users\": [], \"more\": 1}", vec!["more"]),
        ("{\"users\": [], \"columns\": {}}", vec!["columns"]),
        ("{\"columns\": []}", vec!["columns"]),
        ("{\"columns\": null}", vec!["users"]),
        ("{\"columns\": {\"id\": 5, \"createdDate\": [\"2026-01-01\"]}}", vec!["columns.id"]),
        ("{\"columns\": {}}", vec!["columns.id", "columns.createdDate"]),
        ("{\"columns\": {\"id\": [\"a\"], \"createdDate\": []}}", vec!["columns.createdDate"]),
        (
            "{\"columns\": {\"id\": [\"a\", \"a\", 7], \"createdDate\": [\"2026-01-01\", 1, null]}}",
            vec![
                "columns.id[2]",
                "columns.createdDate[1]",
                "columns.createdDate[2]",
                "columns.id[1]",
            ],
        ),
        (
            "{\"users\": [{\"id\": \"a\", \"id\": \"b\", \"createdDate\": \"2026-01-01\", \"x\": 0}]}",
            vec!["users[0].id", "users[0].x"],
        ),
        ("{\"users\": []} trailing", vec![""]),
    ] {
        let error = Population::new(&bytes(page)).err().expect(page);
        assert_eq!(paths(&error), expected, "{page}");
    }
    let not_utf8 =
        Population::new(&bytes(b"{\"users\": [{\"id\": \"\xff\"}]}")).err().expect("no UTF-8");
    assert!(paths(&not_utf8).contains(&String::new()));
}

#[wasm_bindgen_test]
fn a_bad_page_leaves_the_population_as_it_was() {
    let user = |id: &str| json!({ "id": id, "createdDate": "2025-01-01", "license": "L" });
    let mut population = population_of(&json!([user("a"), user("b")])).expect("valid");
    let page = json!({ "users": [user("c"), user("b")] }).to_string();
    let error = population.add(&bytes(page)).expect_err("b again");
    assert_eq!(paths(&error), ["users[1].id"]);
    assert_eq!(population.size(), 2);
    population.add(&bytes(json!({ "users": [user("c")] }).to_string())).expect("valid");
    assert_eq!(population.size(), 3);
}

#[wasm_bindgen_test]
fn answers_before_a_plan_and_for_strangers_are_refused() {
    let user = json!({ "id": "a", "createdDate": "2025-01-01" });
    let mut population = population_of(&json!([user])).expect("valid");
    let error = population.decisions(&object(&json!({}))).expect_err("no plan");
    assert_eq!(paths(&error), [""]);
    let request = json!({ "asOf": "2026-06-15", "policies": [{ "name": "P" }] });
    population.plan_run(&object(&request)).expect("valid");
    assert_eq!(paths(&population.explain(&text("b")).expect_err("a stranger")), [""]);
    let why = parsed(&population.explain(&text("a")).expect("known"));
    assert_eq!(why["row"], "10");
    assert_eq!(why["activityFrom"], "createdDate");
    let query = json!({ "sortBy": "color", "count": 0, "from": -1, "licenses": [1], "what": 1 });
    let error = population.decisions(&object(&query)).expect_err("bad");
    assert_eq!(paths(&error), ["licenses[0]", "sortBy", "from", "count", "what"]);
}

#[wasm_bindgen_test]
fn names_of_every_script_come_back_and_are_found() {
    let names = ["Zoë Ångström", "李小龍", "محمد", "🦀 Ferris \u{1F468}\u{200D}\u{1F469}", "\u{0}"];
    let users: Vec<Value> = names
        .iter()
        .enumerate()
        .map(|(place, name)| {
            json!({ "id": format!("u{place}"), "createdDate": "2025-01-01", "name": name })
        })
        .collect();
    let mut population = population_of(&json!(users)).expect("valid");
    let request = json!({ "asOf": "2026-06-15", "policies": [{ "name": "P" }] });
    population.plan_run(&object(&request)).expect("valid");
    for (place, name) in names.iter().enumerate() {
        let search = name.to_uppercase();
        let query = object(&json!({ "search": search }));
        let page = parsed(&population.decisions(&query).expect("planned"));
        assert_eq!(page["rows"][0]["id"], format!("u{place}"), "{name}");
        assert_eq!(page["rows"][0]["name"], *name);
    }
}

#[wasm_bindgen_test]
fn ten_megabytes_in_one_text_and_a_million_problems_do_not_trap() {
    let long = "x".repeat(10_000_000);
    let user = json!({ "id": long, "createdDate": long, "stage": long });
    let error = population_of(&json!([user])).err().expect("no date");
    assert_eq!(paths(&error), ["users[0].createdDate"]);
    let mut page = String::from("{\"users\": [0");
    for _ in 0..1_000_000 {
        page.push_str(",0");
    }
    write!(page, "]}}").expect("written");
    let error = Population::new(&bytes(page)).err().expect("numbers");
    assert_eq!(paths(&error).len(), 10_001);
    let deep = "[".repeat(1_000_000);
    assert_eq!(paths(&Population::new(&bytes(deep)).err().expect("deep")), [""]);
}

#[wasm_bindgen_test]
fn idle_seats_are_counted_by_band_and_priced() {
    let login = |id: &str, date: &str, license: Value| json!({ "id": id, "createdDate": "2020-01-01", "lastLoginDate": date, "license": license });
    // As of 2026-06-15: 59, 60, 365, 400 and 100 days.
    let population = population_of(&json!([
        login("a", "2026-04-17", json!("Member")),
        login("b", "2026-04-16", json!("Member")),
        login("c", "2025-06-15", json!("Member")),
        login("d", "2025-05-11", json!("Login")),
        login("e", "2026-03-07", json!("Odd")),
        { "id": "f", "createdDate": "2020-01-01", "stage": "Exempt", "license": "Member" },
        { "id": "g", "createdDate": "2020-01-01", "isActive": false, "license": "Member" },
    ]))
    .expect("valid");
    let request = json!({
        "asOf": "2026-06-15", "policies": [{ "name": "P" }],
        "prices": { "Member": { "model": "member", "pricePerSeatMonth": 25.5 }, "Login": { "model": "login" } },
    });
    let idle = seen(&population.idle_seats(&object(&request)).expect("valid").into());
    let licenses = idle["perLicense"].as_array().expect("licences");
    let keys: Vec<_> = licenses.iter().map(|license| license["license"].clone()).collect();
    assert_eq!(keys, ["Login", "Member", "Odd"]);
    let member = &licenses[1];
    assert_eq!(
        (&member["seats"], &member["inScope"], &member["idle"]),
        (&json!(4), &json!(3), &json!(2))
    );
    assert_eq!(member["yearlyCost"], 612);
    let bands: Vec<_> =
        member["bands"].as_array().expect("bands").iter().map(|b| b["users"].clone()).collect();
    assert_eq!(bands, [1, 0, 0, 0, 1]);
    assert_eq!(
        member["bands"][4],
        json!({ "from": 365, "to": null, "users": 1, "yearlyCost": 306 })
    );
    assert_eq!(licenses[0]["yearlyCost"], 0);
    assert_eq!(licenses[2]["yearlyCost"], Value::Null);
    assert_eq!(idle["unpriced"], json!(["Odd"]));
    assert_eq!(idle["total"]["yearlyCost"], 612);
    assert_eq!(idle["total"]["idle"], 4);
    let wrong = json!({
        "asOf": "2026-06-15", "policies": [],
        "prices": { "A": { "model": "seat" }, "B": { "model": "member" },
                    "C": { "model": "login", "pricePerSeatMonth": 1 }, "D": { "model": "member", "pricePerSeatMonth": -1 } },
    });
    let error = population.idle_seats(&object(&wrong)).map(JsValue::from).expect_err("bad prices");
    let expected = [
        "prices.A.model",
        "prices.B.pricePerSeatMonth",
        "prices.C.pricePerSeatMonth",
        "prices.D.pricePerSeatMonth",
    ];
    assert_eq!(paths(&error), expected);
}

#[wasm_bindgen_test]
fn rows_are_in_the_asked_order_and_ties_in_id_order() {
    let user = |id: &str, login: &str, name: Value| json!({ "id": id, "createdDate": "2020-01-01", "lastLoginDate": login, "name": name });
    let in_id_order = json!([
        user("a", "2026-01-01", json!("Zoë")),
        user("b", "2026-01-02", json!("anna")),
        user("c", "2026-01-01", Value::Null),
        // U+FF5E is one code unit, the crab two that begin lower.
        user("\u{1F980}", "2026-01-01", json!("Bo")),
        user("\u{FF5E}", "2026-01-01", json!("Bo")),
    ]);
    let mut shuffled = in_id_order.clone();
    shuffled.as_array_mut().expect("a list").reverse();
    let request = json!({ "asOf": "2026-06-15", "policies": [{ "name": "P" }] });
    for users in [in_id_order, shuffled] {
        let mut population = population_of(&users).expect("valid");
        population.plan_run(&object(&request)).expect("valid");
        for (query, expected) in [
            (json!({}), "a b c 🦀 ～"),
            (json!({ "descending": true }), "～ 🦀 c b a"),
            (json!({ "sortBy": "inactiveDays" }), "b a c 🦀 ～"),
            (json!({ "sortBy": "inactiveDays", "descending": true }), "a c 🦀 ～ b"),
            (json!({ "sortBy": "name" }), "b 🦀 ～ a c"),
            (json!({ "sortBy": "name", "descending": true }), "a 🦀 ～ b c"),
            (json!({ "sortBy": "name", "from": 1, "count": 2 }), "🦀 ～"),
            (json!({ "search": "BO" }), "🦀 ～"),
            (json!({ "actions": ["deactivate"] }), ""),
        ] {
            let page = parsed(&population.decisions(&object(&query)).expect("planned"));
            let rows = page["rows"].as_array().expect("rows");
            let ids: Vec<_> = rows.iter().map(|row| row["id"].as_str().expect("an id")).collect();
            assert_eq!(ids.join(" "), expected, "{query}");
        }
    }
}

/// A request with one field that a getter gives.
fn with_getter(request: &Value, field: &str, body: &str) -> Object {
    let request: Object = object(request);
    let descriptor = Object::new();
    Reflect::set(&descriptor, &"get".into(), &Function::new_no_args(body)).expect("set");
    Reflect::set(&descriptor, &"enumerable".into(), &true.into()).expect("set");
    Object::define_property(&request, &field.into(), &descriptor)
}

#[wasm_bindgen_test]
fn a_getter_that_throws_is_refused_by_name_and_does_no_harm() {
    let user = json!({ "id": "a", "createdDate": "2025-01-01" });
    let mut population = population_of(&json!([user])).expect("valid");
    let hostile = with_getter(&json!({ "policies": 5 }), "asOf", "throw new Error('no')");
    let error = population.plan_run(hostile.unchecked_ref()).map(JsValue::from).expect_err("bad");
    assert_eq!(paths(&error), ["asOf", "policies"]);
    let revoked = Function::new_no_args(
        "const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return { policies: proxy };",
    );
    let revoked = revoked.call0(&JsValue::NULL).expect("an object");
    let error = population.plan_run(revoked.unchecked_ref()).map(JsValue::from).expect_err("bad");
    assert_eq!(paths(&error), ["asOf", "policies"]);
    let request = json!({ "asOf": "2026-06-15", "policies": [{ "name": "P" }] });
    population.plan_run(&object(&request)).expect("the population is as it was");
    assert_eq!(population.size(), 1);
}

#[wasm_bindgen_test]
fn values_that_json_does_not_know_are_named_and_hide_nothing() {
    let request: Object = object(&json!({ "asOf": "bad", "users": 5 }));
    let policy = Object::new();
    Reflect::set(&policy, &"name".into(), &js_sys::Symbol::iterator()).expect("set");
    Reflect::set(&request, &"policies".into(), &Array::of1(&policy)).expect("set");
    let error = evaluate(request.unchecked_ref()).map(JsValue::from).expect_err("bad");
    assert_eq!(paths(&error), ["asOf", "policies[0].name", "users"]);
    let sparse = Array::new_with_length(140_000_000);
    Reflect::set(&request, &"users".into(), &sparse).expect("set");
    let error = evaluate(request.unchecked_ref()).map(JsValue::from).expect_err("bad");
    assert_eq!(paths(&error), ["asOf", "policies[0].name", "users"]);
}

/// R8: only null lifts a limit. Sixty due users and no limits given are sixty held.
#[wasm_bindgen_test]
fn an_undefined_limit_is_an_absent_one() {
    let users: Vec<Value> = (0..60)
        .map(|place| {
            json!({
                "id": format!("u{place}"), "createdDate": "2020-01-01", "stage": "Final Notice",
                "lastLoginDate": "2026-01-01", "lastNotificationSentDate": "2026-06-01",
                "dueDate": "2026-06-10",
            })
        })
        .collect();
    let request = json!({
        "asOf": "2026-06-15", "policies": [{ "name": "P" }], "users": users, "mode": "Enforce",
        "limits": {},
    });
    let request: Object = object(&request);
    let limits = Reflect::get(&request, &"limits".into()).expect("limits");
    for limit in ["maxDeactivations", "maxDeactivationShare"] {
        Reflect::set(&limits, &limit.into(), &JsValue::UNDEFINED).expect("set");
    }
    let plan = seen(&plan_run(request.unchecked_ref()).expect("valid").into());
    assert_eq!(plan["summary"]["actions"]["deactivate"], 0);
    assert_eq!(plan["summary"]["breaker"]["maxDeactivations"], 50);
    assert_eq!(plan["summary"]["breaker"]["held"], 60);
}

#[wasm_bindgen_test]
fn counts_at_the_edge_of_exactness_stay_exact() {
    let user = json!({ "id": "a", "createdDate": "2020-01-01", "stage": "Final Notice",
        "lastLoginDate": "2026-01-01", "lastNotificationSentDate": "2026-06-01", "dueDate": "2026-06-10" });
    let request = |recent: u64| {
        json!({
            "asOf": "2026-06-15", "policies": [{ "name": "P" }], "users": [user],
            "limits": { "maxDeactivations": null, "maxDeactivationShare": 1 },
            "recentDeactivations": recent,
        })
    };
    let most = (1_u64 << 53) - 1;
    let plan = seen(&plan_run(&object(&request(most - 1))).expect("valid").into());
    assert_eq!(plan["summary"]["breaker"]["tripped"], false);
    let error = plan_run(&object(&request(most + 1))).map(JsValue::from).expect_err("too large");
    assert_eq!(paths(&error), ["recentDeactivations"]);
}

#[wasm_bindgen_test]
fn refused_pages_leave_nothing_behind() {
    let mut population = population_of(&json!([])).expect("valid");
    let pages = |from: u64| -> u64 {
        let memory = wasm_bindgen::memory().unchecked_into::<js_sys::WebAssembly::Memory>();
        let before = js_sys::ArrayBuffer::from(memory.buffer()).byte_length();
        for page in from..from + 20 {
            let account = format!("{page}").repeat(500_000);
            let user = json!({ "id": "a", "createdDate": "no", "account": account });
            let page = json!({ "users": [user] }).to_string();
            population.add(&bytes(page)).expect_err("no date");
        }
        u64::from(js_sys::ArrayBuffer::from(memory.buffer()).byte_length() - before)
    };
    let mut pages = pages;
    pages(10);
    assert!(pages(40) < 10_000_000, "memory grows with every refused page");
}
