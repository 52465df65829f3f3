//! The population that requests are put to, and pages added to.

use std::cell::RefCell;

use seatwise_core::answer;
use seatwise_core::population::{
    DecisionQuery, IdleSeatsRequest, Population, ReplayRequest, UsageRequest,
};
use seatwise_core::problem::RequestError;
use seatwise_core::request::{self, Node};
use serde_json::{Value, json};

use crate::promises::{Outcome, is_kept, is_told, written};

/// Whose story is asked for.
pub const USER: &str = "005000000000007AAA";

const POLICIES: &str = r#"[{ "name": "Default", "pauses": [{ "from": "2026-02-02", "to": "2026-02-08" }] },
    { "name": "Critical", "firstWarningDays": 20, "finalNoticeDays": 30, "deactivationDays": 40,
      "match": { "licenses": ["PID_Partner_Community"] } }]"#;

/// Users of every kind: each stage, licence and policy, with logins and without.
fn users(count: usize) -> Value {
    const STAGES: [Option<&str>; 7] = [
        None,
        Some("Active"),
        Some("First Warning"),
        Some("Final Notice"),
        Some("Deactivated"),
        Some("Exempt"),
        Some("Odd"),
    ];
    const LICENSES: [Option<&str>; 3] =
        [Some("PID_Partner_Community"), Some("PID_Partner_Community_Login"), None];
    let date = |day: usize| format!("2026-{:02}-{:02}", day / 28 % 6 + 1, day % 28 + 1);
    let user = |n: usize| {
        let in_notice = matches!(n % 7, 2 | 3);
        let logins: Vec<_> = (0..n % 5).map(|login| date(n * 3 % 40 + login * 31)).collect();
        json!({
            "id": format!("005{n:012}AAA"), "name": format!("Pat {n}"), "account": "Acme",
            "createdDate": "2025-03-01", "isActive": n % 11 != 4, "stage": STAGES[n % 7],
            "lastLoginDate": if n.is_multiple_of(3) { Some(date(n * 5)) } else { None },
            "lastNotificationSentDate": if in_notice { Some(date(n * 2)) } else { None },
            "dueDate": if in_notice { Some(date(n * 2 + 30)) } else { None },
            "exemptUntil": if n % 13 == 1 { Some("2026-05-01") } else { None },
            "profile": "Partner Portal User", "license": LICENSES[n % 3],
            "policy": if n % 9 == 5 { Some("Critical") } else { None }, "loginDates": logins,
        })
    };
    json!({ "users": (0..count).map(user).collect::<Vec<_>>() })
}

fn read<T>(json: &str, read: impl FnOnce(Node<'_>) -> Result<T, RequestError>) -> T {
    request::parse(json.as_bytes()).and_then(read).expect("a good request")
}

/// A population with a plan.
fn population(count: usize) -> Population {
    let page = written(&users(count));
    let mut population = Population::from_json(page.as_bytes()).expect("a good page");
    plan(&mut population);
    population
}

fn plan(population: &mut Population) {
    let request =
        format!(r#"{{ "asOf": "2026-06-01", "policies": {POLICIES}, "mode": "Enforce" }}"#);
    population.plan_run(read(&request, answer::run_settings));
}

/// Everything that can be seen of a population.
fn seen(population: &mut Population) -> String {
    let rows = read(r#"{ "count": 1000 }"#, DecisionQuery::read);
    let rows = population.decisions(&rows).map(|page| written(&page));
    let window = format!(r#""from": "2026-01-01", "to": "2026-03-31", "policies": {POLICIES}"#);
    let idle = format!(r#"{{ "asOf": "2026-06-01", "policies": {POLICIES} }}"#);
    [
        population.size().to_string(),
        rows.unwrap_or_else(|error| error.to_string()),
        written(&population.idle_seats(&read(&idle, IdleSeatsRequest::read))),
        written(&population.replay(&read(&format!("{{{window}}}"), ReplayRequest::read))),
        written(
            &population
                .usage(read(r#"{ "from": "2025-12", "to": "2026-07" }"#, UsageRequest::read)),
        ),
        written(&population.sweep_answer()),
        written(&population.replay_answer()),
    ]
    .join("\n")
}

struct World {
    population: Population,
    seen: String,
}

thread_local! {
    static WORLD: RefCell<World> = {
        let mut population = population(44);
        let seen = seen(&mut population);
        RefCell::new(World { population, seen })
    };
}

/// A request put to a population: refused, it has changed nothing.
pub fn asked(input: &[u8], call: impl Fn(&mut Population, Node<'_>) -> Outcome) {
    let node = match request::parse(input) {
        Ok(node) => node,
        Err(error) => return is_told(None, &error),
    };
    WORLD.with_borrow_mut(|world| {
        let outcome = call(&mut world.population, node.clone());
        is_kept(&node, &outcome);
        if outcome.is_ok() {
            let again = call(&mut world.population, node.clone());
            assert_eq!(outcome, again, "the same request, another answer");
            plan(&mut world.population);
            world.seen = seen(&mut world.population);
        } else {
            let now = seen(&mut world.population);
            assert_eq!(now, world.seen, "refused, and yet something has changed");
        }
    });
}

/// What a page of a kind promises: refused, it has left nothing behind.
fn added(
    input: &[u8],
    add: impl Fn(&mut Population, &[u8]) -> Result<(), RequestError>,
) -> Option<Population> {
    let mut population = population(9);
    let before = seen(&mut population);
    let outcome = add(&mut population, input);
    match outcome {
        Ok(()) => Some(population),
        Err(error) => {
            let node = request::parse(input).ok();
            is_told(node.as_ref(), &error);
            assert_eq!(seen(&mut population), before, "refused, and yet something has changed");
            None
        }
    }
}

/// A page of users, in either form.
pub fn page(input: &[u8]) {
    let Some(mut population) = added(input, Population::add) else {
        return;
    };
    let new = population.size() - 9;
    plan(&mut population);
    assert_eq!(population.decision_answers().len(), population.size());
    let before = seen(&mut population);
    let again = population.add(input);
    assert_eq!(again.is_err(), new > 0, "everybody twice");
    plan(&mut population);
    assert_eq!(seen(&mut population), before, "a page of known users has changed something");
}

/// A page of logins: a second time it changes nothing.
pub fn logins(input: &[u8]) {
    let Some(mut population) = added(input, Population::add_logins) else {
        return;
    };
    let before = seen(&mut population);
    population.add_logins(input).expect("a page that was good");
    assert_eq!(seen(&mut population), before, "the same logins twice");
}
