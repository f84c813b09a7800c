//! S19: plans of hostile numbers are refused, or answered with numbers that are finite and hang together.

use crate::support::{Draw, first, inputs};
use serde_json::Value;
use warmline::codec::json;
use warmline::engine::{self, Answer};

const SIX: &str = include_str!("../documents/six-stages.json");
const NUMBERS: [&str; 24] = [
    "0",
    "-0.0",
    "1",
    "2",
    "0.5",
    "0.1",
    "1e-308",
    "5e-324",
    "1e308",
    "-1",
    "1e-9",
    "0.9999999999999999",
    "1.0000000000000002",
    "100",
    "1000000000",
    "1e12",
    "1e15",
    "1e21",
    "9007199254740993",
    "18446744073709551615",
    "36500",
    "120",
    "3",
    "1e400",
];

/// Puts hostile numbers in place of some numbers of a document.
fn poison(text: &str, draw: &mut Draw) -> String {
    let (mut out, mut rest) = (String::new(), text);
    // One place in two to one in thirty: few changes pass the reader, many meet each other.
    let seldom = 2 + draw.below(29);
    while let Some(at) = rest.find(": ").map(|at| at + 2) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let end = after.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(after.len());
        let replace = end > 0 && draw.below(seldom) == 0;
        let number: &str = if replace { NUMBERS[draw.below(NUMBERS.len())] } else { &after[..end] };
        out.push_str(number);
        rest = &after[end..];
    }
    out + rest
}

/// No number of an answer is infinite or none, chances are chances, and no stage needs fewer than the one after it.
fn is_sound(answer: &Answer) -> bool {
    let totals = [answer.spend, answer.revenue, answer.gross_profit, answer.cac];
    let ratios = [answer.roi, answer.roas];
    let stages = answer.stages.iter().all(|stage| {
        [stage.needed_exact, stage.rate_to_customer, stage.value_per_entry, stage.cost_per_entry]
            .iter()
            .all(|value| value.is_finite() && *value >= 0.0)
            && (0.0..=1.0).contains(&stage.chance_of_goal)
            && stage.needed_for.p50 <= stage.needed_for.p95
    });
    let cold = answer.cold.as_ref().is_none_or(|cold| {
        (0.0..=1.0).contains(&cold.share_still_warm)
            && (0.0..=1.0).contains(&cold.chance_of_goal)
            && [cold.leads_lost, cold.expected_customers, cold.expected_revenue, cold.spend]
                .iter()
                .all(|value| value.is_finite())
    });
    totals.iter().chain(ratios.iter().flatten()).all(|value| value.is_finite())
        && stages
        && cold
        && answer.stages.windows(2).all(|pair| pair[0].needed >= pair[1].needed)
}

#[test]
fn s19_hostile_numbers_are_refused_or_answered() {
    // The peer's writer puts one number on a line, which `poison` counts on.
    let plain: Value = serde_json::from_str(SIX).expect("the fixture is JSON");
    let plain = serde_json::to_string_pretty(&plain).expect("a tree");
    assert!(json::read(&plain).is_ok());
    let (mut read, mut answered, count) = (0, 0, inputs(20_000));
    for number in first()..first() + count {
        let text = poison(&plain, &mut Draw(number));
        let Ok(plan) = json::read(&text) else { continue };
        read += 1;
        let Ok(answer) = engine::answer(&plan) else { continue };
        answered += 1;
        assert!(is_sound(&answer), "{text}\n{answer:?}");
    }
    println!("S19: {count} plans, {read} read, {answered} answered");
    assert!(answered > count / 100, "only {answered} of {count} were answered");
}
