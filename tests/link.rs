//! The share link: what goes in comes out, equal plans give equal links, and no stranger's text does harm.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use warmline::codec::{json, link};
use warmline::engine::{Fault, Issue, Plan};

const SIX: &str = include_str!("documents/six-stages.json");

fn six() -> Plan {
    json::read(SIX).expect("the six-stage document is valid")
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

#[test]
fn ten_thousand_plans_come_back_and_have_one_link_each() {
    let run = runner(10_000).run(&plans::plan(), |plan| {
        prop_assert_eq!(plan.check(), Ok(()));
        let fragment = link::encode(&plan);
        let back = link::decode(&fragment).map_err(|issue| TestCaseError::fail(issue.to_string()))?;
        prop_assert_eq!(&link::encode(&back), &fragment);
        prop_assert!(fragment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
        prop_assert_eq!(&json::read(&json::write(&plan)), &Ok(back.clone()));
        prop_assert_eq!(&json::read(&json::write_compact(&plan)), &Ok(back.clone()));
        prop_assert_eq!(&back, &plan);
        Ok(())
    });
    run.expect("every plan round-trips");
}

/// A link that was shared is read for ever, to the same plan: this one is frozen.
#[test]
fn a_link_of_the_first_version_stays_readable() {
    let shared = include_str!("documents/six-stages.link").trim();
    assert_eq!(link::decode(shared), Ok(six()));
    assert_eq!(link::encode(&six()), shared);
}

#[test]
fn what_is_uncertain_has_short_words_too() {
    let text = r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[
        {"id":"mql","name":"리드","toNext":{"converted":40,"entered":100},"prior":{"mean":0.22,"sampleSize":5.5,"source":"무역"},
        "history":[[3,9],[4,10]],"costRange":{"low":1,"likely":2,"high":3},"lagP90Days":9},
        {"id":"customer","name":"고객"}],
        "belief":{"rho":0.03,"confidence":0.8,"volume":{"low":1,"likely":2,"high":3}},
        "outlook":{"start":"2027-01-01","intakeMonths":6,"revenue":"monthly","churnPerMonth":0.02},
        "channels":[{"id":"a","name":"검색","stage":"mql","costPerLead":4,"most":50,"steps":[{"stage":"mql","toNext":{"rate":0.5}}]}]}"#;
    let plan = json::read(text).expect("valid");
    let fragment = link::encode(&plan);
    assert_eq!(link::decode(&fragment), Ok(plan.clone()));
    let compact = json::write_compact(&plan).len();
    assert!(fragment.len() < compact * 3 / 4, "{} characters of {compact}", fragment.len());
}

#[test]
fn a_full_six_stage_plan_is_a_short_link() {
    let length = link::encode(&six()).len();
    assert!(length < 700, "{length} characters");
}

#[test]
fn hosts_may_write_around_a_link() {
    let fragment = link::encode(&six());
    let wraps = ["#", "#?secret=abc#", "?secret=abc&", "#?secret=abc&", " #", "#x=1&y=2&"];
    let tails = ["", "?secret=abc", "&secret=abc", "#?secret=abc", "\n"];
    for before in wraps {
        for behind in tails {
            assert_eq!(link::decode(&format!("{before}{fragment}{behind}")), Ok(six()), "{before} {behind}");
        }
    }
}

#[test]
fn a_cut_link_is_called_cut_at_every_length() {
    let fragment = link::encode(&six());
    for length in 0..fragment.len() {
        assert_eq!(link::decode(&fragment[..length]), Err(Issue::document(Fault::Link)), "cut at {length}");
    }
}

#[test]
fn a_mistyped_letter_never_passes_for_a_link_that_does_harm() {
    let fragment = link::encode(&six());
    for place in 0..fragment.len() {
        for letter in ["A", "z", "_", "=", "%", "가"] {
            let mut typed = fragment.clone();
            typed.replace_range(place..=place, letter);
            if let Ok(plan) = link::decode(&typed) {
                assert_eq!(plan.check(), Ok(()));
            }
        }
    }
}

#[test]
fn a_link_that_holds_a_bad_document_names_the_field() {
    let mut wrong = six();
    wrong.customer_value = -1.0;
    assert_eq!(link::decode(&link::encode(&wrong)).unwrap_err().field, "customerValue");
}

#[test]
fn a_huge_link_is_refused_by_its_size() {
    let fault = Fault::TooLarge { max: link::MAX_BYTES };
    for letter in ["A", "_", "가", "#"] {
        let huge = format!("p1.{}", letter.repeat(1_000_000 / letter.len()));
        assert_eq!(link::decode(&huge), Err(Issue::document(fault.clone())));
    }
    // Every byte of this one stands for the longest word of the dictionary.
    let bomb = format!("p1.{}", "_Pj4-Pj4".repeat(8_000));
    assert_eq!(link::decode(&bomb), Err(Issue::document(Fault::Link)));
}

#[test]
fn a_hundred_thousand_random_fragments_do_no_harm() {
    // A linear congruence is random enough here, and the same on every machine.
    let mut state = 0x5DEE_CE66_D129_1A11_u64;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for round in 0..100_000 {
        let length = next() % 200;
        let bytes: Vec<u8> =
            (0..length).map(|_| if round % 2 == 0 { next() as u8 } else { alphabet[(next() % 64) as usize] }).collect();
        let text = format!("{}{}", if round % 4 < 3 { "p1." } else { "" }, String::from_utf8_lossy(&bytes));
        assert!(link::decode(&text).is_err(), "{text}");
    }
}
