//! Properties of commitments under any contract and demand: C1 to C6, C9.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may fail loudly")]
#![cfg(not(target_arch = "wasm32"))]

mod lots;

use lots::Terms;
use proptest::prelude::*;
use seatwise_core::commitment::{
    Simulation, contract_ledger, negotiation_levers, optimize_commitment, review_contract,
};
use seatwise_core::problem::RequestError;
use seatwise_core::request::parse;
use serde_json::{Value, json};

fn any_terms() -> impl Strategy<Value = (Terms, Vec<u64>)> {
    let burst = (prop::collection::vec(1_u32..=12, 0..5), 0_u64..40);
    let shape = (1_u32..=12, 0_u64..60, 0_u64..5, 4_u64..=16, 1_usize..30);
    let more = (
        prop_oneof![Just((0, false)), Just((0, true)), (1_usize..=24).prop_map(|r| (r, false))],
        prop::collection::vec(burst, 0..3),
        prop::collection::btree_map(0_u64..80, 0_u64..5, 0..3),
    );
    (shape, more).prop_flat_map(|((start_month, commitment, price, multiplier, term), more)| {
        let ((rollover, annual), bursts, tiers) = more;
        let tiers = tiers.into_iter().map(|(from, price)| (from, price * 4)).collect();
        let price = price * 4;
        let terms = Terms {
            start_month,
            term,
            commitment,
            price,
            multiplier,
            rollover,
            annual,
            bursts,
            tiers,
        };
        // Months of little and months of much.
        let demand = prop_oneof![3 => 0_u64..60, 1 => Just(0), 1 => 60_u64..200];
        (Just(terms), prop::collection::vec(demand, term))
    })
}

type Call = fn(&str) -> Result<Value, RequestError>;

const LEDGER: Call = |text| contract_ledger(parse(text.as_bytes())?).map(|answer| json!(answer));
const OPTIMIZE: Call =
    |text| optimize_commitment(parse(text.as_bytes())?).map(|answer| json!(answer));
const LEVERS: Call = |text| negotiation_levers(parse(text.as_bytes())?).map(|answer| json!(answer));
const REVIEW: Call = |text| review_contract(parse(text.as_bytes())?).map(|answer| json!(answer));
const SIMULATE: Call = |text| {
    Simulation::new(parse(text.as_bytes())?).map(|mut simulation| json!(simulation.answer()))
};
/// Those without noise first.
const CALLS: [Call; 5] = [LEDGER, OPTIMIZE, LEVERS, REVIEW, SIMULATE];

fn ask(call: Call, request: &Value) -> Value {
    call(&request.to_string()).unwrap()
}

fn asked(terms: &Terms, demand: &[u64]) -> Value {
    json!({ "contract": terms.contract(), "demand": demand })
}

/// An amount, in ten-thousandths.
fn units(amount: &Value) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "amounts of tests are small")]
    let units = (amount.as_f64().unwrap() * 10_000.0).round() as i64;
    units
}

fn whole(amount: u64) -> i64 {
    i64::try_from(amount).unwrap() * 10_000
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// C2: row by row what the lots say, and its identities; C3: the sums, to the last unit.
    #[test]
    fn a_ledger_is_what_its_lots_say((terms, demand) in any_terms()) {
        let ledger = ask(LEDGER, &asked(&terms, &demand));
        let rows = ledger["rows"].as_array().unwrap();
        let slow = terms.rows(&demand);
        prop_assert_eq!(rows.len(), slow.len());
        let (price, mut cost, mut totals) = (terms.login_price(), 0, [0_u64; 5]);
        for ((row, slow), demand) in rows.iter().zip(&slow).zip(&demand) {
            let of = |name: &str| row[name].as_u64().unwrap();
            let columns = ["committed", "carriedIn", "used", "expired", "carriedOut", "overage"].map(of);
            prop_assert_eq!(columns, [slow.committed, slow.carried_in, slow.used, slow.expired,
                slow.carried_out, slow.overage]);
            if !terms.annual {
                prop_assert_eq!(of("carriedIn") + of("committed"), of("used") + of("expired") + of("carriedOut"));
                prop_assert_eq!(of("used") + of("overage"), *demand);
            }
            let overage_cost = slow.overage * price * terms.multiplier / 4;
            prop_assert_eq!(units(&row["commitmentCost"]), whole(slow.committed * price));
            prop_assert_eq!(units(&row["overageCost"]), whole(overage_cost));
            cost += slow.committed * price + overage_cost;
            for (total, value) in totals.iter_mut().zip([*demand, slow.committed, slow.used, slow.expired, slow.overage]) {
                *total += value;
            }
        }
        for year in rows.chunks(if terms.annual { 12 } else { rows.len() }) {
            let sum = |name: &str| year.iter().map(|row| row[name].as_u64().unwrap()).sum::<u64>();
            prop_assert_eq!(sum("committed"), sum("used") + sum("expired"));
            prop_assert_eq!(sum("used") + sum("overage"), sum("demand"));
        }
        prop_assert_eq!(rows.last().unwrap()["carriedOut"].as_u64(), Some(0));
        prop_assert_eq!(units(&ledger["totals"]["cost"]), whole(cost));
        let names = ["demand", "committed", "used", "expired", "overage"];
        prop_assert_eq!(names.map(|name| ledger["totals"][name].as_u64().unwrap()), totals);
    }

    /// C4 equals trying every candidate, with rollover, bursts, tiers and annual true-up.
    #[test]
    fn the_optimum_is_the_best_of_all((terms, demand) in any_terms(), step in 1_u64..=30, users in 0_u64..300) {
        let mut request = asked(&terms, &demand);
        request["step"] = json!(step);
        request["addressableUsers"] = json!(users);
        let answer = ask(OPTIMIZE, &request);
        let (commitment, cost) = terms.best(&demand, step);
        prop_assert_eq!(answer["monthlyCommitment"].as_u64(), Some(commitment));
        prop_assert_eq!(units(&answer["cost"]), whole(cost));
        let candidates = terms.candidates(&demand, step);
        prop_assert_eq!(answer["candidates"].as_u64(), Some(candidates.len() as u64));
        let curve = answer["curve"].as_array().unwrap();
        let points: Vec<u64> = curve.iter().map(|p| p["monthlyCommitment"].as_u64().unwrap()).collect();
        prop_assert!(points.len() <= 240 && points.is_sorted_by(|a, b| a < b));
        prop_assert!(terms.tiers.iter().all(|(from, _)| points.contains(from)));
        for point in curve {
            let commitment = point["monthlyCommitment"].as_u64().unwrap();
            prop_assert_eq!(units(&point["cost"]), whole(terms.cost(commitment, &demand)));
        }
        // The range is there from end to end.
        prop_assert!(points.contains(&0) && points.contains(&(demand.iter().max().unwrap().div_ceil(step) * step)));
        for sizing in answer["comparisons"].as_array().unwrap() {
            let commitment = sizing["monthlyCommitment"].as_u64().unwrap();
            prop_assert!(points.contains(&commitment));
            let sized = terms.cost(commitment, &demand);
            prop_assert_eq!(units(&sizing["cost"]), whole(sized));
            prop_assert_eq!(units(&sizing["regret"]), whole(sized) - whole(cost));
        }
    }

    /// C4's check: one price, no rollover, no bursts: the (m − 1)/m quantile, to the login.
    #[test]
    fn without_clauses_it_is_the_quantile(
        demand in prop::collection::vec(0_u64..500, 1..40), price in 1_u64..9, multiplier in 4_u64..=40,
    ) {
        let terms = Terms { start_month: 1, term: demand.len(), commitment: 7, price: price * 4,
            multiplier, rollover: 0, annual: false, bursts: vec![], tiers: vec![] };
        let answer = ask(OPTIMIZE, &asked(&terms, &demand));
        // months that keep to it / months ≥ (m − 1) / m, all in quarters.
        let is_enough = |c: &u64| {
            let kept = demand.iter().filter(|demand| *demand <= c).count() as u64;
            kept * multiplier >= (multiplier - 4) * demand.len() as u64
        };
        let quantile = (0..500).find(is_enough).unwrap();
        prop_assert_eq!(answer["quantile"].as_u64(), Some(quantile));
        prop_assert_eq!(answer["monthlyCommitment"].as_u64(), Some(quantile));
    }

    /// Better terms never cost more, at any commitment or at the best one.
    #[test]
    fn better_terms_never_cost_more((terms, demand) in any_terms(), more in 1_u64..20) {
        let costs = |terms: &Terms, demand: &[u64]| {
            let request = asked(terms, demand);
            [units(&ask(LEDGER, &request)["totals"]["cost"]), units(&ask(OPTIMIZE, &request)["cost"])]
        };
        let base = costs(&terms, &demand);
        let mut better = vec![Terms { multiplier: (terms.multiplier - 1).max(4), ..terms.clone() }];
        if terms.rollover == 0 {
            better.push(Terms { annual: true, ..terms.clone() });
        }
        if !terms.annual && terms.rollover < 24 {
            better.push(Terms { rollover: terms.rollover + 1, ..terms.clone() });
        }
        for better in better {
            let costs = costs(&better, &demand);
            prop_assert!(costs.iter().zip(base).all(|(cost, base)| *cost <= base), "{:?}", better);
        }
        let mut higher = demand.clone();
        higher[0] += more;
        // At one commitment; a higher peak may bring a better candidate beyond a tier's start.
        prop_assert!(costs(&terms, &higher)[0] >= base[0]);
    }

    /// C6: every lever at its own optimum; no clause that is only added costs; together they are
    /// worth what each is, at least.
    #[test]
    fn levers_are_worth_what_their_terms_save((terms, demand) in any_terms()) {
        let terms = Terms { tiers: vec![], ..terms };
        let request = asked(&terms, &demand);
        let answer = ask(LEVERS, &request);
        let yearly = |amount: i64| {
            let (amount, term) = (i128::from(amount) * 12, terms.term as i128);
            let (quotient, rest) = (amount.div_euclid(term), amount.rem_euclid(term));
            quotient + i128::from(rest * 2 > term || (rest * 2 == term && quotient % 2 != 0))
        };
        let base = whole(terms.best(&demand, 1).1);
        prop_assert_eq!(i128::from(units(&answer["base"]["yearlyCost"])), yearly(base));
        let today = whole(terms.cost(terms.commitment, &demand));
        prop_assert_eq!(i128::from(units(&answer["current"]["yearlyCost"])), yearly(today));
        let levers = answer["levers"].as_array().unwrap();
        prop_assert_eq!(levers.len(), 6);
        let values: Vec<i64> = levers.iter().map(|lever| units(&lever["yearlyValue"])).collect();
        prop_assert!(values.is_sorted_by(|a, b| a >= b));
        let value = |name: &str| {
            units(&levers.iter().find(|lever| lever["lever"] == name).unwrap()["yearlyValue"])
        };
        for name in ["overageCap", "burstWindows", "volumeTier"] {
            prop_assert!(value(name) >= 0, "{name}: {}", value(name));
        }
        prop_assert!(value("rolloverYear") >= value("rolloverQuarter"));
        if !terms.annual {
            prop_assert!(value("rolloverQuarter") >= 0);
        }
        for lever in levers.iter().chain([&answer["together"]]) {
            let again = ask(OPTIMIZE, &json!({ "contract": lever["contract"], "demand": demand }));
            prop_assert_eq!(&again["monthlyCommitment"], &lever["monthlyCommitment"]);
            prop_assert_eq!(&again["monthlyCommitment"], &lever["contract"]["monthlyCommitment"]);
            prop_assert_eq!(i128::from(units(&lever["yearlyCost"])), yearly(units(&again["cost"])));
            prop_assert_eq!(i128::from(units(&lever["yearlyValue"])), yearly(base - units(&again["cost"])));
        }
        let together = units(&answer["together"]["yearlyValue"]);
        prop_assert!(together >= values[0], "{together} {levers:?} {}", answer["together"]);
    }

    /// C9: thirteen findings, and a value only where something is wrong.
    #[test]
    fn a_finding_has_a_value_only_where_it_is_one((terms, demand) in any_terms(), users in prop::option::of(0_u32..300)) {
        let mut request = asked(&terms, &demand);
        request["addressableUsers"] = json!(users);
        request["memberPricePerSeatMonth"] = json!(users.map(|_| 10));
        let answer = ask(REVIEW, &request);
        let findings = answer["findings"].as_array().unwrap();
        prop_assert_eq!(findings.len(), 13);
        for finding in findings {
            let is_wrong = json!(finding["kind"] == "pitfall");
            prop_assert!(finding["yearlyValue"].is_null() || finding["holds"] == is_wrong, "{finding}");
        }
        let holds = |name: &str| findings.iter().any(|f| f["finding"] == name && f["holds"] == true);
        prop_assert!(!(holds("peakSizing") && holds("addressableSizing")));
        prop_assert!(!(holds("highOverage") && holds("overageCap")));
        prop_assert!(!(holds("noRollover") && holds("rollover")));
        prop_assert!(holds("vagueRenewal") != holds("renewalTerms"));
    }
}

prop_compose! {
    fn any_simulation()(
        (terms, demand) in any_terms(), volatility in 0.0..1.0, correlation in 0.0..0.99,
        bursts in prop::option::of((0.0..1.0, 1.0..5.0)), scenarios in 1_u32..60, seed in 0_u64..1 << 53,
    ) -> Value {
        let mut request = asked(&terms, &demand);
        for (name, value) in [
            ("volatility", json!(volatility)), ("correlation", json!(correlation)),
            ("rareBursts", json!(bursts.map(|(probability, size)| json!({ "probability": probability, "size": size })))),
            ("scenarios", json!(scenarios)), ("seed", json!(seed)),
        ] {
            request[name] = value;
        }
        request
    }
}

/// Something that a request should not hold, or may.
fn any_junk() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-3_i64..15).prop_map(Value::from),
        prop_oneof![Just(1e9), Just(1e9 + 1.0), Just(1e308), Just(-0.0), Just(1e-5)]
            .prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([1, 2, 3])),
    ]
}

/// Puts junk into one place of a value.
fn spoil(value: &mut Value, mut place: usize, junk: &Value) {
    let inner: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        _ => Vec::new(),
    };
    if inner.is_empty() || place == 0 {
        *value = junk.clone();
        return;
    }
    place -= 1;
    let count = inner.len();
    if let Some(value) = inner.into_iter().nth(place % count) {
        spoil(value, place / count, junk);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// C5: the same seed gives the same figures, in slices of any size.
    #[test]
    fn one_seed_gives_one_answer(request in any_simulation(), work in 1_usize..50) {
        let text = request.to_string();
        let mut simulation = Simulation::new(parse(text.as_bytes()).unwrap()).unwrap();
        let mut left = usize::MAX;
        loop {
            let now = simulation.continue_(work);
            prop_assert!(now < left, "{now} after {left}");
            left = now;
            if left == 0 {
                break;
            }
        }
        let answer = json!(simulation.answer());
        prop_assert_eq!(&answer, &ask(SIMULATE, &request));
        for band in [&answer["cost"], &answer["optimum"]["cost"]] {
            let [p10, p50, p90, worst] = ["p10", "p50", "p90", "worstTenth"].map(|name| units(&band[name]));
            prop_assert!(p10 <= p50 && p50 <= p90 && p90 <= worst);
        }
        let curve = answer["curve"].as_array().unwrap();
        let points: Vec<u64> = curve.iter().map(|p| p["monthlyCommitment"].as_u64().unwrap()).collect();
        prop_assert!(points.len() <= 60 && points.is_sorted_by(|a, b| a < b));
        prop_assert!(points.contains(&answer["optimum"]["monthlyCommitment"].as_u64().unwrap()));
        let width = |bar: &Value| (units(&bar["high"]["cost"]) - units(&bar["low"]["cost"])).abs();
        prop_assert!(answer["tornado"].as_array().unwrap().is_sorted_by(|a, b| width(a) >= width(b)));
    }

    /// Nonsense gets problems, never a panic.
    #[test]
    fn nonsense_gets_problems(
        mut request in any_simulation(), spoilt in prop::collection::vec((any::<usize>(), any_junk()), 1..4),
        call in 0_usize..5,
    ) {
        if call < 4 {
            for name in ["volatility", "correlation", "rareBursts", "scenarios", "seed"] {
                request.as_object_mut().unwrap().remove(name);
            }
        }
        for (place, junk) in spoilt {
            spoil(&mut request, place, &junk);
        }
        if let Err(error) = CALLS[call](&request.to_string()) {
            prop_assert!(!error.problems.is_empty());
            prop_assert!(error.problems.iter().all(|problem| !problem.message.is_empty()));
        }
    }
}
