//! Properties of the rules under any input: R3, R5, R6, R7, R8.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

mod audit;

use audit::{Story, day, play};
use proptest::prelude::*;
use seatwise_core::calendar::{Date, Days, Pause, Pauses};
use seatwise_core::review::{
    Action, Policy, Scope, Stage, StageField, Standing, Step, User, decide, next_step,
};
use seatwise_core::{answer, request};
use serde_json::{Value, json};

/// Days of the stories that single decisions are made in.
const SPAN: u32 = 400;

fn any_date() -> impl Strategy<Value = Date> {
    (0..SPAN).prop_map(day)
}

fn any_pauses() -> impl Strategy<Value = Vec<Pause>> {
    prop::collection::vec((0..SPAN, 0_u32..60), 0..4).prop_map(|pauses| {
        let pause = |(from, length)| Pause { from: day(from), to: day(from + length) };
        pauses.into_iter().map(pause).collect()
    })
}

prop_compose! {
    fn any_policy()(
        first in 1_u32..60, second in 1_u32..40, third in 1_u32..40,
        stays in (1_u32..40, 1_u32..40), grace in 0_u32..60, validity in 7_u32..60,
        pauses in any_pauses(),
    ) -> Policy {
        audit::policy(&json!({
            "name": "Any", "firstWarningDays": first, "finalNoticeDays": first + second,
            "deactivationDays": first + second + third, "minDaysInFirstWarning": stays.0,
            "minDaysInFinalNotice": stays.1, "reactivationGraceDays": grace,
            "noticeValidityDays": validity,
            "pauses": pauses.iter().map(|p| json!({ "from": p.from, "to": p.to })).collect::<Vec<_>>(),
        }).to_string())
    }
}

fn any_stage() -> impl Strategy<Value = StageField> {
    prop_oneof![
        Just(StageField::NeverInitialised),
        Just(StageField::Unknown),
        prop::sample::select(Stage::ALL).prop_map(StageField::Known),
    ]
}

prop_compose! {
    fn any_user()(
        is_active in prop::bool::weighted(0.95),
        created_date in any_date(),
        last_login_date in prop::option::of(any_date()),
        stage in any_stage(),
        last_notification_sent_date in prop::option::of(any_date()),
        due_date in prop::option::of(any_date()),
        exempt_until in prop::option::weighted(0.3, any_date()),
    ) -> User {
        let standing = Standing { stage, last_notification_sent_date, due_date, exempt_until };
        User { is_active, created_date, last_login_date, standing }
    }
}

prop_compose! {
    fn any_story()(
        logins in prop::collection::btree_set(0_u32..420, 0..12),
        runs in prop::collection::btree_set(1_u32..420, 0..80),
        holds in prop::collection::btree_map(0_u32..420, 0_u32..450, 0..3),
        policies in prop::collection::btree_map(1_u32..420, 0_usize..3, 0..3),
    ) -> Story {
        Story {
            logins: logins.into_iter().collect(),
            runs: runs.into_iter().collect(),
            holds: holds.into_iter().collect(),
            policies: std::iter::once((0, 0)).chain(policies).collect(),
        }
    }
}

/// R3 by its words: the days in (a, b] that lie in no pause.
fn counted_day_by_day(pauses: &[Pause], after: Date, through: Date) -> Days {
    let days = (1..=through.days_since(after).0).map(|days| after.plus(Days(days)));
    let is_paused = |date: &Date| pauses.iter().any(|p| p.from <= *date && *date <= p.to);
    Days(u32::try_from(days.filter(|date| !is_paused(date)).count()).unwrap())
}

/// R5's `next` by its words: the batch runs every day from the day after.
fn next_day_by_day(user: &User, policy: &Policy, as_of: Date) -> Option<Step> {
    let decision = decide(user, Scope::Policy(policy), as_of);
    if !decision.row.is_in_scope() || decision.row.action() == Action::Deactivate {
        return None;
    }
    let mut user = User { standing: decision.after, ..*user };
    (1..=3_650).map(|days| as_of.plus(Days(days))).find_map(|today| {
        let decision = decide(&user, Scope::Policy(policy), today);
        user.standing = decision.after;
        let action = decision.row.action();
        (!matches!(action, Action::None | Action::Activate)).then_some(Step { action, on: today })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counted_days_are_the_days_one_by_one(pauses in any_pauses(), a in any_date(), b in any_date()) {
        prop_assert_eq!(Pauses::new(pauses.clone()).counted(a, b), counted_day_by_day(&pauses, a, b));
    }

    #[test]
    fn first_is_the_first(pauses in any_pauses(), from in any_date(), days in (0_u32..200).prop_map(Days)) {
        let first = Pauses::new(pauses.clone()).first(from, days);
        prop_assert!(first >= from);
        prop_assert!(counted_day_by_day(&pauses, from, first) >= days);
        let day_before = first.days_since(from).0.checked_sub(1).map(|before| from.plus(Days(before)));
        if let Some(day_before) = day_before {
            prop_assert!(counted_day_by_day(&pauses, from, day_before) < days);
        }
    }

    #[test]
    fn next_is_what_daily_runs_would_do(user in any_user(), policy in any_policy(), as_of in any_date()) {
        let decision = decide(&user, Scope::Policy(&policy), as_of);
        let expected = next_day_by_day(&user, &policy, as_of);
        prop_assert_eq!(next_step(&user, &policy, &decision, as_of), expected, "{:?}", decision);
    }

    #[test]
    fn exempt_is_never_changed(user in any_user(), policy in any_policy(), as_of in any_date()) {
        let standing = Standing { stage: StageField::Known(Stage::Exempt), ..user.standing };
        let decision = decide(&User { standing, ..user }, Scope::Policy(&policy), as_of);
        prop_assert_eq!(decision.after, standing);
        prop_assert_eq!(decision.row.action(), Action::None);
    }

    #[test]
    fn who_was_here_is_active(user in any_user(), policy in any_policy(), as_of in any_date()) {
        let decision = decide(&user, Scope::Policy(&policy), as_of);
        let is_recent = decision.inactive_days.is_some_and(|d| d < policy.thresholds().first_warning_days);
        if is_recent {
            prop_assert_eq!(decision.after.stage, StageField::Known(Stage::Active));
        }
    }

    #[test]
    fn one_decision_is_at_most_one_stage_forward(user in any_user(), policy in any_policy(), as_of in any_date()) {
        let order = |stage| match stage {
            StageField::Known(Stage::FirstWarning) => 1,
            StageField::Known(Stage::FinalNotice) => 2,
            StageField::Known(Stage::Deactivated) => 3,
            _ => 0,
        };
        let decision = decide(&user, Scope::Policy(&policy), as_of);
        prop_assert!(order(decision.after.stage) <= order(user.standing.stage) + 1);
    }

    #[test]
    fn a_second_run_on_the_same_day_changes_nothing(user in any_user(), policy in any_policy(), as_of in any_date()) {
        let first = decide(&user, Scope::Policy(&policy), as_of);
        let is_active = user.is_active && first.row.action() != Action::Deactivate;
        let again = User { is_active, standing: first.after, ..user };
        let second = decide(&again, Scope::Policy(&policy), as_of);
        prop_assert_eq!(second.row.action(), Action::None, "{:?} then {:?}", first.row, second.row);
        prop_assert_eq!(second.after, first.after);
    }

    #[test]
    fn a_notice_always_leaves_its_time(user in any_user(), policy in any_policy(), as_of in any_date()) {
        let decision = decide(&user, Scope::Policy(&policy), as_of);
        if let (Action::FinalNotice, Some(due)) = (decision.row.action(), decision.after.due_date) {
            let time = policy.pauses().counted(as_of, due);
            prop_assert!(time >= policy.thresholds().min_days_in_final_notice);
        }
    }

    #[test]
    fn no_promise_is_broken_in_any_story(story in any_story(), policies in prop::collection::vec(any_policy(), 3)) {
        if let Err(broken) = play(&story, &policies) {
            prop_assert!(false, "{broken}");
        }
    }
}

/// A first warning on day 177; on day 214, in a pause, a review sees a hold up to the day of that
/// warning and does nothing (R5, row 9); on day 215 the hold is taken back. The warning stands.
#[test]
fn a_hold_that_no_review_acted_on_leaves_the_notice_as_it_was() {
    let short = |pauses: Value| {
        audit::policy(
            &json!({
                "name": "Any", "firstWarningDays": 1, "finalNoticeDays": 2, "deactivationDays": 3,
                "minDaysInFirstWarning": 1, "minDaysInFinalNotice": 1,
                "reactivationGraceDays": 0, "noticeValidityDays": 7, "pauses": pauses,
            })
            .to_string(),
        )
    };
    let paused = short(json!([{ "from": day(178), "to": day(214) }]));
    let story = |holds| Story {
        logins: vec![94],
        runs: vec![1, 177, 214, 290],
        holds,
        policies: vec![(0, 0), (1, 1)],
    };
    let policies = [short(json!([])), paused];
    assert_eq!(play(&story(vec![(178, 177), (215, 0)]), &policies), Ok(0));
    assert_eq!(play(&story(vec![(178, 177)]), &policies), Ok(0));
}

fn any_user_json() -> impl Strategy<Value = Value> {
    const STAGES: &[&str] =
        &["Active", "First Warning", "Final Notice", "Deactivated", "Exempt", "Odd"];
    (
        prop::option::of(prop::sample::select(STAGES)),
        prop::option::of(0..SPAN),
        prop::option::of(0..SPAN),
        prop::option::of(0..SPAN),
        prop::option::weighted(0.2, prop::sample::select(&["Any", "None such"][..])),
    )
        .prop_map(|(stage, login, notice, due, policy)| {
            json!({
                "createdDate": day(0), "stage": stage, "lastLoginDate": login.map(day),
                "lastNotificationSentDate": notice.map(day), "dueDate": due.map(day),
                "policy": policy,
            })
        })
}

fn planned(request: &Value) -> Result<Value, TestCaseError> {
    request::parse(request.to_string().as_bytes())
        .and_then(answer::plan_run)
        .map(|answer| json!(answer.run_plan()))
        .map_err(|error| TestCaseError::fail(format!("{:?}", error.problems)))
}

/// Who is deactivated, held and so on, by id.
fn decided(request: &Value) -> Result<Vec<(String, Value)>, TestCaseError> {
    Ok(by_id(&planned(request)?))
}

fn by_id(plan: &Value) -> Vec<(String, Value)> {
    let decisions = plan["decisions"].as_array().cloned().unwrap_or_default();
    let mut by_id: Vec<_> = decisions
        .into_iter()
        .map(|d| (d["id"].as_str().unwrap_or_default().to_owned(), d))
        .collect();
    by_id.sort_by(|(a, _), (b, _)| a.cmp(b));
    by_id
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_users_never_matters(
        mut users in prop::collection::vec(any_user_json(), 1..40),
        turn in 0_usize..40, max in 0_u32..10, release in prop::option::of(0_u32..10),
    ) {
        for (place, user) in users.iter_mut().enumerate() {
            user["id"] = json!(format!("u{place}"));
        }
        let request = |users: &Vec<Value>| json!({
            "asOf": day(380), "policies": [{ "name": "Any" }], "users": users,
            "limits": { "maxDeactivations": max }, "mode": "Enforce", "release": release,
        });
        let in_order = decided(&request(&users))?;
        let middle = turn % users.len();
        users.rotate_left(middle);
        users.reverse();
        prop_assert_eq!(decided(&request(&users))?, in_order);
    }

    #[test]
    fn a_users_odd_data_never_touches_another(
        users in prop::collection::vec(any_user_json(), 2..20), odd in prop::sample::select(
            vec![json!({"stage": "Odd"}), json!({"policy": "None such"}), json!({"isActive": false})]),
    ) {
        let mut users: Vec<Value> = users.into_iter().enumerate().map(|(place, mut user)| {
            user["id"] = json!(format!("u{place:02}"));
            user
        }).collect();
        let request = |users: &Vec<Value>| json!({
            "asOf": day(380), "policies": [{ "name": "Any" }], "users": users,
            "limits": { "maxDeactivations": null, "maxDeactivationShare": null },
        });
        let before = decided(&request(&users))?;
        for (field, value) in odd.as_object().into_iter().flatten() {
            users[0][field] = value.clone();
        }
        prop_assert_eq!(&decided(&request(&users))?[1..], &before[1..]);
    }

    #[test]
    fn the_breaker_lets_no_more_through_than_it_may(
        users in prop::collection::vec(any_user_json(), 1..60),
        max in prop::option::of(0_u64..20), release in prop::option::of(0_u64..20), recent in 0_u64..10,
    ) {
        let users: Vec<Value> = users.into_iter().enumerate().map(|(place, mut user)| {
            user["id"] = json!(format!("u{place}"));
            user
        }).collect();
        let plan = planned(&json!({
            "asOf": day(380), "policies": [{ "name": "Any" }], "users": users, "mode": "Enforce",
            "limits": { "maxDeactivations": max, "maxDeactivationShare": null },
            "release": release, "recentDeactivations": recent,
        }))?;
        let decisions = by_id(&plan);
        let count = |key: &str, value: &str| decisions.iter().filter(|(_, d)| d[key] == value).count() as u64;
        let (through, held) = (count("action", "deactivate"), count("reason", "heldForApproval"));
        let is_tripped = max.is_some_and(|max| through + held > 0 && recent + through + held > max);
        let expected = if is_tripped { release.unwrap_or(0).min(through + held) } else { through + held };
        prop_assert_eq!(through, expected);
        prop_assert_eq!(&plan["summary"]["breaker"]["tripped"], is_tripped);
    }
}
