//! Levers and fields: each input of a plan is a field that it names, and what is put there is what the engine then reads.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use warmline::engine::lever::{self, Bet, Input, Target};
use warmline::engine::plan::{Goal, Rate};
use warmline::engine::{self, Plan};
use warmline::explain::label;
use warmline::state::turn::{moves_need, path, tidy, turn};

proptest! {
    #[test]
    fn every_input_has_a_field_and_goes_into_it(plan in plans::answerable(), share in 0.2..0.9_f64) {
        let Ok(bet) = Bet::new(&plan) else { return Ok(()) };
        for input in lever::inputs(&bet) {
            let Some(field) = path(&plan, input) else {
                prop_assert_eq!(input, Input::Volume);
                continue;
            };
            prop_assert_ne!(label(&field).0, "field-other", "{}", field);
            let now = bet.get(input).expect("it is one of its inputs");
            // Downwards keeps to every range; a follow-up has hundredths.
            let wanted = tidy(input, bet.with(input, now * share).and_then(|bet| bet.get(input)).expect("the same"), now, false);
            let mut turned = plan.clone();
            turn(&mut turned, input, wanted);
            let Ok(after) = Bet::new(&turned) else { continue };
            let reads = after.get(input).expect("it keeps its inputs");
            let near = if input == Input::FollowUpDays { 0.011 } else { 1e-9 * wanted.abs() };
            prop_assert!((reads - wanted).abs() <= near, "{input:?}: {reads} for {wanted}");
            if !moves_need(&plan, input) {
                prop_assert_eq!(after.volume(), bet.volume(), "{:?}", input);
            }
        }
    }

    #[test]
    fn a_tidy_value_is_close_and_on_the_asked_side(value in 1e-6..1e6_f64, from in 1e-6..1e6_f64, short in any::<bool>()) {
        let tidied = tidy(Input::CustomerValue, value, from, short);
        prop_assert!((tidied / value - 1.0).abs() < 1.1e-3, "{tidied}");
        let up = (value > from) == short;
        let dust = 1e-9 * value;
        prop_assert!(if up { tidied >= value - dust } else { tidied <= value + dust }, "{tidied}");
        prop_assert_eq!(tidy(Input::CustomerValue, tidied, from, short), tidied, "a second time changes nothing");
    }
}

fn worked() -> Plan {
    serde_json::from_str(
        r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[{"id":"sql","name":"SQLs",
        "toNext":{"converted":10,"entered":40},"costPerEntry":5000},{"id":"customer","name":"Customers"}],
        "fixedCosts":[{"name":"Team","amount":80000,"share":0.25}]}"#,
    )
    .expect("the plan is valid")
}

#[test]
fn a_found_value_that_is_taken_keeps_its_target() {
    let plan = worked();
    let bet = Bet::uncertain(&plan).expect("it is answered");
    for (input, target) in [
        (Input::CostPerEntry(0), Target::Roi(7.0)),
        (Input::CustomerValue, Target::Roi(7.0)),
        (Input::GrossMargin, Target::Roi(2.0)),
        (Input::FixedCost(0), Target::Roi(3.9)),
    ] {
        let found = lever::seek(&bet, input, target).expect("it has the input");
        assert!(found.feasible, "{input:?}");
        let Target::Roi(wanted) = target else { unreachable!() };
        let short = bet.figures().roi.expect("it spends") < wanted;
        let mut taken = plan.clone();
        turn(&mut taken, input, tidy(input, found.value, found.from, short));
        let roi = engine::answer(&taken).expect("it is answered").roi.expect("it spends");
        assert!(roi >= wanted - 1e-9 && roi < wanted * 1.002, "{input:?}: {roi}");
    }
}

#[test]
fn a_cost_that_the_plan_carries_no_part_of_is_carried_whole() {
    let mut plan = worked();
    plan.fixed_costs[0].share = 0.0;
    turn(&mut plan, Input::FixedCost(0), 300.0);
    assert_eq!((plan.fixed_costs[0].amount, plan.fixed_costs[0].share), (300.0, 1.0));
}

#[test]
fn a_rate_that_must_be_true_is_no_evidence() {
    let mut plan = worked();
    turn(&mut plan, Input::Rate(0), 0.375);
    assert_eq!(plan.stages[0].to_next, Some(Rate::Point { rate: 0.375 }));
}

#[test]
fn value_moves_the_need_of_a_plan_for_revenue_only() {
    let mut plan = worked();
    assert!(!moves_need(&plan, Input::CustomerValue));
    plan.goal = Goal::Revenue(1e6);
    assert!(moves_need(&plan, Input::CustomerValue) && moves_need(&plan, Input::Rate(0)));
}
