//! Properties of C7, C10 and the import under any input.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use seatwise_core::commitment::{contract_ledger, optimize_commitment};
use seatwise_core::request::parse;
use seatwise_core::usage::{LoginImport, authentication_report, classify_pattern, recommend_tiers};
use serde_json::{Value, json};

fn tiers(request: &Value) -> Value {
    json!(recommend_tiers(parse(request.to_string().as_bytes()).unwrap()).unwrap())
}

/// Users' logins, month by month.
type Users = Vec<Vec<u64>>;

fn any_users() -> impl Strategy<Value = Users> {
    (1_usize..5).prop_flat_map(|months| {
        let user = prop::collection::vec(prop_oneof![4 => 0_u64..3, 1 => 0_u64..31], months);
        prop::collection::vec(user, 1..12)
    })
}

prop_compose! {
    fn any_terms()(
        multiplier in 10_000_u32..40_000, rollover in 0_u32..4, annual in prop::bool::ANY,
    ) -> Value {
        let rollover = if annual { 0 } else { rollover };
        json!({ "overageMultiplier": f64::from(multiplier) / 10_000.0, "rolloverMonths": rollover,
            "trueUp": if annual { "annual" } else { "monthly" } })
    }
}

/// The frequencies by their words: each user by itself.
fn frequencies(users: &Users) -> Value {
    let one = |months: &Vec<u64>| json!({ "logins": months.iter().sum::<u64>(), "users": 1, "monthly": months });
    users.iter().map(one).collect()
}

fn pooled_cost(users: &Users, above: u64, price: f64, terms: &Value, step: u64) -> f64 {
    let months = users[0].len();
    let pooled = users.iter().filter(|user| user.iter().sum::<u64>() <= above);
    let demand: Vec<u64> =
        (0..months).map(|month| pooled.clone().map(|user| user[month]).sum()).collect();
    let mut contract = json!({ "startMonth": "2026-03", "termMonths": months,
        "monthlyCommitment": 0, "pricePerLogin": price });
    contract.as_object_mut().unwrap().extend(terms.as_object().unwrap().clone());
    // C4 tries its candidates in its own tests; here each of them is tried with the ledger.
    let request = json!({ "contract": contract, "demand": demand, "step": step });
    let c4 = json!(optimize_commitment(parse(request.to_string().as_bytes()).unwrap()).unwrap());
    let peak = demand.iter().copied().max().unwrap_or(0).next_multiple_of(step);
    let tried = (0..=peak / step).map(|place| {
        contract["monthlyCommitment"] = json!(place * step);
        let request = json!({ "contract": contract, "demand": demand });
        let ledger = contract_ledger(parse(request.to_string().as_bytes()).unwrap()).unwrap();
        ledger.totals.cost.to_number()
    });
    let least = tried.fold(f64::INFINITY, f64::min);
    assert!((c4["cost"].as_f64().unwrap() - least).abs() < 1e-9);
    least
}

const HEADER: &str = "UserId,LoginTime,Status,Browser\r\n";

fn import() -> LoginImport {
    let request =
        json!({ "transitions": [{ "from": "2026-03-29T01:00:00Z", "offsetMinutes": 120 }] });
    LoginImport::new(parse(request.to_string().as_bytes()).unwrap()).unwrap()
}

fn told(file: &LoginImport) -> Value {
    let licenses: Value =
        file.user_ids().into_iter().map(|id| (id.to_owned(), json!("L"))).collect();
    let months =
        file.months(parse(licenses.to_string().as_bytes()).unwrap(), parse(b"null").unwrap());
    json!({ "problems": file.problems(), "users": file.user_ids(), "months": months.unwrap() })
}

fn any_row() -> impl Strategy<Value = String> {
    let user = prop_oneof![
        9 => (0_u32..40).prop_map(|user| format!("0055j00000A{user:04}")),
        1 => any::<String>().prop_map(|text| format!("\"{}\"", text.replace('"', "\"\""))),
    ];
    let time = prop_oneof![
        9 => (1_u32..13, 1_u32..29, 0_u32..24).prop_map(|(m, d, h)| format!("2026-{m:02}-{d:02}T{h:02}:00:00Z")),
        1 => "[0-9/:T -]{0,20}",
    ];
    let status = prop::sample::select(vec!["Success", "SUCCESS", "Failed", ""]);
    let browser =
        prop_oneof![Just("x"), Just("\"a, \"\"b\"\"\""), Just("\"two\r\nlines\""), Just("x,y")];
    let end = prop::sample::select(vec!["\n", "\r\n", "\n\n", "\r"]);
    (user, time, status, browser, end).prop_map(|(user, time, status, browser, end)| {
        format!("{user},{time},{status},{browser}{end}")
    })
}

#[test]
fn a_whole_file_at_fault_is_told_behind_any_number_of_bad_rows() {
    let mut files = import();
    files.add(HEADER.as_bytes());
    for _ in 0..10_000 {
        files.add(b"0055j00000A0001,2026-02-30,Success,x\n");
    }
    files.add(b"0055j00000A0001,2026-03-01,Success,x\n");
    files.next_file();
    files.add(b"Company,Amount\nAcme,1\n");
    files.finish();
    let problems = files.problems();
    assert_eq!(problems.len(), 10_001);
    assert_eq!(problems.last().map(|problem| (problem.file, problem.line)), Some((Some(1), None)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tiers_are_the_best_of_all_cut_offs(
        users in any_users(), terms in any_terms(), seat in 0_u32..40, login in 0_u32..12,
        step in 1_u64..5,
    ) {
        let (seat, login) = (f64::from(seat) / 4.0, f64::from(login) / 4.0);
        let months = users[0].len();
        let answer = tiers(&json!({
            "startMonth": "2026-03", "terms": terms, "step": step,
            "catalogue": [{ "name": "S", "grade": "partner", "model": "member", "price": seat },
                { "name": "L", "grade": "partner", "model": "login", "price": login }],
            "populations": [{ "name": "P", "requiredGrade": "customer", "frequencies": frequencies(&users) }],
        }));
        let active = users.iter().map(|user| user.iter().sum::<u64>()).filter(|logins| *logins > 0);
        #[expect(clippy::cast_precision_loss, reason = "a few users and months")]
        let best = (0..=31 * 5).map(|above| {
            let named = active.clone().filter(|logins| *logins > above).count();
            (named * months) as f64 * seat + pooled_cost(&users, above, login, &terms, step)
        }).fold(f64::INFINITY, f64::min);
        #[expect(clippy::cast_precision_loss, reason = "a few months")]
        let yearly = best * 12.0 / months as f64;
        let found = answer["yearlyCost"].as_f64().unwrap();
        // The answer is rounded to four decimals.
        prop_assert!((found - yearly).abs() < 1e-4, "{found} {yearly}: {answer}");
        let optimum = &answer["populations"][0]["optimum"];
        let count = |name: &str| optimum[name].as_u64().unwrap();
        prop_assert_eq!(count("namedUsers") + count("loginUsers") + count("idleUsers"), users.len() as u64);
        let curve = answer["populations"][0]["curve"].as_array().unwrap();
        let least = curve.iter().map(|point| point["yearlyCost"].as_f64().unwrap()).fold(f64::INFINITY, f64::min);
        prop_assert!((least - found).abs() < 1e-4);
    }

    #[test]
    fn a_file_is_the_same_however_it_is_cut(
        rows in prop::collection::vec(any_row(), 0..30), cuts in prop::collection::vec(0_usize..2_000, 0..12),
        has_mark in prop::bool::ANY,
    ) {
        let text = format!("{}{HEADER}{}", if has_mark { "\u{feff}" } else { "" }, rows.concat());
        let mut whole = import();
        whole.add(text.as_bytes());
        whole.finish();
        let mut cuts: Vec<usize> = cuts.into_iter().filter(|cut| *cut < text.len()).collect();
        cuts.sort_unstable();
        let mut pieces = import();
        let mut from = 0;
        for cut in cuts.into_iter().chain([text.len()]) {
            pieces.add(&text.as_bytes()[from..cut]);
            from = cut;
        }
        pieces.finish();
        prop_assert_eq!(told(&pieces), told(&whole));
    }

    #[test]
    fn repeated_logins_of_a_day_change_nothing(rows in prop::collection::vec(any_row(), 0..20)) {
        let rows: Vec<String> = rows.into_iter().map(|row| row.trim_end().replace(['\r', '\n'], " ")).collect();
        let answer = |times: usize| {
            let mut file = import();
            file.add(HEADER.as_bytes());
            for row in rows.iter().flat_map(|row| std::iter::repeat_n(row, times)) {
                file.add(format!("{row}\n").as_bytes());
            }
            file.finish();
            let told = told(&file);
            (told["users"].clone(), told["months"].clone())
        };
        prop_assert_eq!(answer(1), answer(3));
    }

    #[test]
    fn files_count_as_one_and_leave_gaps(
        rows in prop::collection::vec(any_row(), 0..40), ends in prop::collection::vec(prop::bool::weighted(0.2), 40),
    ) {
        let rows: Vec<String> = rows.into_iter().map(|row| row.trim_end().replace(['\r', '\n'], " ")).collect();
        let read = |ends: &[bool]| {
            let mut file = import();
            file.add(HEADER.as_bytes());
            for (row, ends) in rows.iter().zip(ends) {
                file.add(format!("{row}\n").as_bytes());
                if *ends {
                    file.next_file();
                    file.add(HEADER.as_bytes());
                }
            }
            file.finish();
            told(&file)
        };
        let [mut split, mut whole] = [read(&ends), read(&[false; 40])];
        prop_assert_eq!(&split["users"], &whole["users"]);
        let [split_spans, whole_spans] = [&split, &whole].map(|told| told["months"]["spans"].as_array().unwrap().clone());
        prop_assert!(whole_spans.len() <= 1);
        // ISO dates compare as they lie in time.
        let ends_of = |span: &Value| ["from", "to"].map(|end| span[end].as_str().unwrap().to_owned());
        let bounds = |spans: &[Value]| Some((ends_of(spans.first()?)[0].clone(), ends_of(spans.last()?)[1].clone()));
        prop_assert_eq!(bounds(&split_spans), bounds(&whole_spans));
        for pair in split_spans.windows(2) {
            prop_assert!(ends_of(&pair[0])[1] < ends_of(&pair[1])[0]);
        }
        // Files differ from one in what they cover alone, and cover no more.
        let rows_of = |told: &mut Value| told["months"]["rows"].as_array_mut().unwrap().clone();
        let [in_files, in_one] = [rows_of(&mut split), rows_of(&mut whole)];
        prop_assert_eq!(in_files.len(), in_one.len());
        for (mut in_files, mut in_one) in in_files.into_iter().zip(in_one) {
            let [is_complete, in_one_is] = [&mut in_files, &mut in_one].map(|row| row["isComplete"].take() == true);
            prop_assert!(in_one_is || !is_complete);
            prop_assert_eq!(in_files, in_one);
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400), has_header in prop::bool::ANY) {
        let mut file = import();
        if has_header {
            file.add(HEADER.as_bytes());
        }
        file.add(&bytes);
        file.finish();
        file.add(b"after the end");
        prop_assert!(!file.problems().is_empty() || told(&file)["users"] != json!([]));
    }

    #[test]
    fn a_month_of_a_file_adds_up(rows in prop::collection::vec(any_row(), 1..60)) {
        let mut file = import();
        file.add(HEADER.as_bytes());
        for row in &rows {
            file.add(row.as_bytes());
        }
        file.finish();
        let months = told(&file)["months"]["rows"].clone();
        for row in months.as_array().unwrap() {
            let sum = |list: &Value| list.as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).sum::<u64>();
            prop_assert_eq!(Some(sum(&row["loginsByDay"])), row["logins"].as_u64());
            prop_assert_eq!(Some(sum(&row["distribution"])), row["addressableUsers"].as_u64());
            let idle = row["distribution"][0].as_u64().unwrap();
            prop_assert_eq!(Some(sum(&row["distribution"]) - idle), row["activeUsers"].as_u64());
        }
        // What a file gives, a report takes.
        let request = json!({ "endMonth": "2026-12", "months": 24, "rows": months });
        let report = authentication_report(parse(request.to_string().as_bytes()).unwrap());
        prop_assert!(report.is_ok());
    }

    #[test]
    fn the_order_of_rows_does_not_matter_to_a_report(
        logins in prop::collection::vec(prop::option::of(0_u64..500), 24), commitment in 0_u64..400,
        rollover in 0_u32..4,
    ) {
        let row = |(place, logins): (usize, &Option<u64>)| logins.map(|logins| json!({
            "month": format!("2026-{:02}", place % 12 + 1), "license": if place < 12 { "A" } else { "B" },
            "logins": logins, "activeUsers": 1, "addressableUsers": 2, "distribution": [1, 0, 0, 0, 0, 0, 1],
        }));
        let rows: Vec<Value> = logins.iter().enumerate().filter_map(row).collect();
        let report = |rows: Vec<Value>| {
            let request = json!({ "endMonth": "2026-12", "rows": rows, "contract": { "startMonth": "2025-07",
                "monthlyCommitment": commitment, "pricePerLogin": 4, "rolloverMonths": rollover } });
            json!(authentication_report(parse(request.to_string().as_bytes()).unwrap()).unwrap())
        };
        let answer = report(rows.clone());
        prop_assert_eq!(&report(rows.into_iter().rev().collect()), &answer);
        let number = |row: &Value, name: &str| row[name].as_u64().unwrap();
        for row in answer["ledger"]["rows"].as_array().into_iter().flatten() {
            let [usable, spent] = [["carriedIn", "committed"].as_slice(), ["used", "expired", "carriedOut"].as_slice()]
                .map(|names| names.iter().map(|name| number(row, name)).sum::<u64>());
            prop_assert_eq!(usable, spent);
            prop_assert_eq!(number(row, "used") + number(row, "overage"), number(row, "demand"));
        }
    }

    #[test]
    fn a_pattern_does_not_depend_on_the_size(
        logins in prop::collection::vec(0_u64..1_000, 1..40), season in prop::collection::vec(1_u32..13, 0..3),
    ) {
        let answer = |times: u64| {
            let months: Vec<Value> = logins.iter().enumerate().map(|(place, logins)| json!({
                "month": format!("{}-{:02}", 2023 + place / 12, place % 12 + 1), "logins": logins * times,
            })).collect();
            let request = json!({ "months": months, "addressableUsers": 400 * times, "seasonMonths": season });
            json!(classify_pattern(parse(request.to_string().as_bytes()).unwrap()).unwrap())
        };
        let (one, many) = (answer(1), answer(8));
        prop_assert_eq!(&one["pattern"], &many["pattern"]);
        prop_assert_eq!(&one["busyMonths"], &many["busyMonths"]);
        prop_assert_eq!(&one["figures"]["unexplainedSpread"], &many["figures"]["unexplainedSpread"]);
    }
}
