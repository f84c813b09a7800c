//! The link to a plan that is only read: the plan and the day come back, and a stranger's text is named and not believed.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use warmline::codec::view::{View, decode, encode};
use warmline::codec::{json, link};
use warmline::engine::issue::Allowed;
use warmline::engine::time::Date;
use warmline::engine::{Fault, Issue, Plan};

fn six() -> Plan {
    json::read(include_str!("documents/six-stages.json")).expect("the six-stage document is valid")
}

#[test]
fn plans_and_days_come_back() {
    let days = prop::option::of((1900_u16..3000, 1_u8..13, 1_u8..29));
    let mut runner = TestRunner::new(Config { cases: 500, failure_persistence: None, ..Config::default() });
    let run = runner.run(&(plans::plan(), days), |(plan, day)| {
        let made = day.and_then(|(year, month, day)| Date::new(year, month, day));
        let fragment = encode(&plan, made);
        prop_assert_eq!(decode(&fragment), Ok(View { plan: plan.clone(), made }));
        prop_assert_eq!(decode(&format!("#{fragment}")), Ok(View { plan, made }));
        prop_assert!(fragment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
        Ok(())
    });
    run.expect("every view round-trips");
}

/// A view that was shared is read for ever: it is the frozen share link behind another prefix.
#[test]
fn a_view_is_the_share_link_behind_its_own_prefix() {
    let shared = include_str!("documents/six-stages.link").trim();
    let packed = shared.strip_prefix("p1.").expect("a share link");
    assert_eq!(encode(&six(), Date::new(2026, 11, 23)), format!("v1.2026-11-23.{packed}"));
    assert_eq!(encode(&six(), None), format!("v1..{packed}"));
}

#[test]
fn what_is_wrong_is_named() {
    let good = encode(&six(), None);
    let packed = good.strip_prefix("v1..").expect("its prefix");
    let broken = Err(Issue::document(Fault::Link));
    let no_day = Err(Issue::new("made", Fault::Kind { allowed: Allowed::Date }));
    for day in ["2026-02-30", "2026-13-01", "1-1-1", "today", "2026-11-23T00:00", "%32"] {
        assert_eq!(decode(&format!("v1.{day}.{packed}")), no_day, "{day}");
    }
    for text in ["", "#", "v1", "v1.", "v1..", "v1.2026-11-23", "v1.2026-11-23.", "v2..x", "r1.x", "s1.x", "p1.x"] {
        assert_eq!(decode(text), broken, "{text}");
    }
    // A share link is no view, and a view no share link.
    assert_eq!(decode(&link::encode(&six())), broken);
    assert_eq!(link::decode(&good).map_err(|issue| issue.fault), Err(Fault::Link));
    let mut unfit = six();
    unfit.gross_margin = 2.0;
    let issue = decode(&encode(&unfit, None)).expect_err("no margin is 200 %");
    assert_eq!(issue.field, "grossMargin");
    assert!(matches!(
        decode(&format!("v1..{}", "A".repeat(1 << 17))),
        Err(Issue { fault: Fault::TooLarge { .. }, .. })
    ));
}

#[test]
fn no_cut_and_no_flip_does_harm() {
    let good = encode(&six(), Date::new(2026, 11, 23));
    for end in 0..good.len() {
        assert_ne!(decode(&good[..end]).map(|view| view.plan), Ok(six()), "cut at {end}");
    }
    for at in 0..good.len() {
        for other in ["A", "_", ".", "%", "é"] {
            let flipped = [&good[..at], other, &good[at + 1..]].concat();
            if let Ok(view) = decode(&flipped) {
                assert_eq!(view.plan.check(), Ok(()), "{flipped}");
            }
        }
    }
}
