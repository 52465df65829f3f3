//! A simulation against all candidates and all ranks.

use std::collections::BTreeSet;

use super::*;
use crate::commitment::cost;
use crate::money::Money;
use crate::request::parse;

fn simulation(terms: &str) -> Simulation {
    let ask = format!(
        r#"{{ "contract": {{ "startMonth": "2026-03", "termMonths": 18, "monthlyCommitment": 30,
            "pricePerLogin": 4, {terms} }}, "volatility": 0.5, "correlation": 0.4,
            "rareBursts": {{ "probability": 0.1, "size": 3 }}, "scenarios": 37, "seed": 11,
            "demand": [20, 25, 30, 5, 0, 40, 20, 20, 60, 70, 10, 5, 20, 25, 30, 5, 0, 40] }}"#
    );
    Simulation::new(parse(ask.as_bytes()).unwrap()).unwrap()
}

#[test]
fn the_least_mean_cost_is_the_best_of_all_candidates() {
    for terms in [
        r#""rolloverMonths": 0"#,
        r#""rolloverMonths": 3"#,
        r#""rolloverMonths": 12, "bursts": [{ "months": [11, 12], "additionalLogins": 30 }]"#,
        r#""trueUp": "annual""#,
        r#""volumeTiers": [{ "fromMonthlyCommitment": 41, "pricePerLogin": 3.5 }]"#,
        r#""rolloverMonths": 1, "overageMultiplier": 1.3,
           "volumeTiers": [{ "fromMonthlyCommitment": 5, "pricePerLogin": 4.5 },
                           { "fromMonthlyCommitment": 2000, "pricePerLogin": 0.1 }]"#,
    ] {
        let mut simulation = simulation(terms);
        let answer = serde_json::to_value(simulation.answer()).unwrap();
        let contract = &simulation.asked.contract;
        let all = |commitment: u64| {
            let mut sum = Money::default();
            for demand in simulation.scenarios.chunks_exact(18) {
                sum += cost(contract, commitment, demand);
            }
            sum
        };
        let peak = simulation.scenarios.iter().copied().max().unwrap();
        let tiers = contract.volume_tiers.iter().map(|tier| tier.from_monthly_commitment);
        let candidates: BTreeSet<u64> = (0..=u64::from(peak)).chain(tiers).collect();
        let (sum, best) = candidates.into_iter().map(|c| (all(c), c)).min().unwrap();
        assert_eq!(answer["optimum"]["monthlyCommitment"], best, "{terms}");
        let mean = sum.divided_by(37).to_number();
        assert_eq!(answer["optimum"]["cost"]["mean"], mean, "{terms}");
        let current = all(30).divided_by(37).to_number();
        assert_eq!(answer["cost"]["mean"], current, "{terms}");
    }
}

#[test]
fn worst_tenth_and_percentiles_are_ranks() {
    let ask = br#"{ "contract": { "startMonth": "2026-01", "termMonths": 1,
        "monthlyCommitment": 0, "pricePerLogin": 1, "overageMultiplier": 1 },
        "demand": [1000], "volatility": 0.5, "scenarios": 21 }"#;
    let mut simulation = Simulation::new(parse(ask).unwrap()).unwrap();
    let answer = serde_json::to_value(simulation.answer()).unwrap();
    let mut demand = simulation.scenarios.clone();
    demand.sort_unstable();
    // Of 21: the third, the eleventh and the nineteenth; the worst tenth are three.
    let cost = &answer["cost"];
    for (name, place) in [("p10", 2), ("p50", 10), ("p90", 18)] {
        assert_eq!(cost[name], f64::from(demand[place]), "{name}");
    }
    let worst = Money::from_number(f64::from(demand[18] + demand[19] + demand[20])).unwrap();
    assert_eq!(cost["worstTenth"], worst.divided_by(3).to_number());
    assert_eq!(answer["months"][0]["p90"], demand[18]);
}

#[test]
fn the_work_left_is_never_told_too_small_and_shrinks_to_nothing() {
    // Ten years, so that one pass over the scenarios takes several units of work.
    let months = vec!["1000"; 120].join(",");
    // 33 scenarios are drawn at a time and 500 settled: 22 draws, passes of 2. A search of a tier takes 22
    // passes at most, the curve 60, and then there are 120 months.
    for (tiers, first) in [
        ("", 22 + 22 * 2 + 60 * 2 + 120),
        (r#"{ "fromMonthlyCommitment": 900, "pricePerLogin": 3.5 }"#, 22 + 44 * 2 + 60 * 2 + 120),
    ] {
        let ask = format!(
            r#"{{ "contract": {{ "startMonth": "2026-01", "termMonths": 120, "monthlyCommitment": 900,
                "pricePerLogin": 4, "volumeTiers": [{tiers}] }}, "demand": [{months}],
                "volatility": 0.3, "scenarios": 700, "step": 100 }}"#
        );
        let mut simulation = Simulation::new(parse(ask.as_bytes()).unwrap()).unwrap();
        let pass = 700_usize.div_ceil(simulation.scenarios_of(SETTLED_MONTHS));
        assert_eq!(pass, 2);
        let mut told = vec![(simulation.phase(), simulation.work_left())];
        while simulation.phase() != Phase::Done {
            let left = simulation.continue_(1);
            if let Stage::Search(searching) = &simulation.stage {
                assert_eq!(left, searching.search.probes_left() as usize * 2 + 60 * 2 + 120);
            }
            told.push((simulation.phase(), left));
        }
        assert_eq!(told[0].1, first);
        let all = told.len() - 1;
        for (done, &(phase, left)) in told.iter().enumerate() {
            let really = all - done;
            assert!(left >= really, "{left} of {really} after {done}");
            // Of what is left of a commitment's pass nothing is known; months are counted.
            match phase {
                Phase::Curve => assert!(left < really + pass, "{left} of {really} after {done}"),
                Phase::Months | Phase::Done => assert_eq!(left, really),
                Phase::Draw => assert_eq!(left, first - done),
                Phase::Search => {}
            }
        }
        assert!(told.windows(2).all(|pair| pair[1].1 <= pair[0].1));
    }
}
