//! What must be true: every target is met, the closest value that does is said, and what is out of reach.

use super::{MODELS, bet, four, plan, worked};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use warmline::engine::lever::{self, Bet, Input, Target};
use warmline::engine::plan::{Cold, ColdModel};

#[test]
fn five_hundred_seeks_reproduce_their_target() {
    let mut runner = TestRunner::deterministic();
    let (mut solved, mut refused) = (0, 0);
    let draw =
        |runner: &mut TestRunner, range: std::ops::Range<f64>| range.new_tree(runner).expect("a number").current();
    while solved < 500 {
        let index = solved + refused;
        let plan = four(MODELS[index % MODELS.len()]);
        let rate = draw(&mut runner, 0.02..1.0);
        let bet = bet(&plan).with(Input::Rate(index % 3), rate).expect("a rate");
        let volume = (10.0 / bet.rate_from(0) * draw(&mut runner, 0.5..2.0)).round();
        let bet = bet.with(Input::Volume, volume).expect("a volume");
        let inputs: Vec<Input> = lever::inputs(&bet).into_iter().filter(|input| !input.domain().whole).collect();
        let input = inputs[(draw(&mut runner, 0.0..1.0) * inputs.len() as f64) as usize % inputs.len()];
        // A target that is known to be reachable: the figure at some other value of the same input.
        let here = bet.get(input).expect("an input");
        let domain = input.domain();
        let value = (here * draw(&mut runner, 0.3..2.0)).clamp(domain.low, domain.high);
        let figures = bet.with(input, value).expect("an input").figures();
        let (target, wanted) = match index % 3 {
            0 => (Target::Chance(figures.chance), figures.chance),
            1 => (Target::Roi(figures.roi.expect("spend")), figures.roi.expect("spend")),
            _ => (Target::Customers(figures.customers), figures.customers),
        };
        let sought = lever::seek(&bet, input, target).expect("an input");
        assert!(sought.feasible, "{input:?} {target:?}: {} at {value} but not found", sought.reached);
        assert!(
            (sought.reached - wanted).abs() <= 1e-9 * wanted.abs().max(1.0),
            "{input:?} {target:?}: {}",
            sought.reached
        );
        let again = bet.with(input, sought.value).expect("an input").figures();
        assert_eq!(again, sought.figures);
        if bet.with(input, here * 1.1).expect("an input").figures() == bet.figures() {
            refused += 1;
        } else {
            solved += 1;
        }
    }
}

#[test]
fn whole_inputs_are_exactly_minimal() {
    let found = |bet: &Bet, input, target| lever::seek(bet, input, target).expect("an input");
    for (chance, leads) in [(0.5, 39.0), (0.8, 49.0), (0.9, 55.0), (0.95, 60.0), (0.99, 70.0)] {
        let sought = found(&bet(&worked()), Input::Volume, Target::Chance(chance));
        assert_eq!((sought.value, sought.feasible), (leads, true));
    }
    let sought = found(&bet(&worked()), Input::Volume, Target::Customers(12.0));
    assert_eq!(sought.value, 48.0);
    let capacity = bet(&four(MODELS[5]));
    for wanted in [0.3, 0.4, 0.5] {
        let sought = found(&capacity, Input::Reps, Target::Chance(wanted));
        let at = |reps: f64| capacity.with(Input::Reps, reps).expect("reps").figures().chance;
        if sought.feasible {
            assert!(at(sought.value) >= wanted && (sought.value <= 1.0 || at(sought.value - 1.0) < wanted));
        } else {
            assert!(at(1e9) < wanted && (at(sought.value) - at(1e9)).abs() < 1e-12);
        }
    }
}

#[test]
fn what_cannot_be_reached_is_said_with_the_nearest() {
    let bet = bet(&worked());
    // 40 SQLs win at most 40 customers.
    let sought = lever::seek(&bet, Input::Rate(0), Target::Customers(41.0)).expect("an input");
    assert_eq!((sought.feasible, sought.value, sought.reached), (false, 1.0, 40.0));
    // No price makes customers.
    let sought = lever::seek(&bet, Input::CustomerValue, Target::Customers(12.0)).expect("an input");
    assert_eq!((sought.feasible, sought.value, sought.reached), (false, 100_000.0, 10.0));
    let sought = lever::seek(&bet, Input::Volume, Target::Roi(9.0)).expect("an input");
    assert_eq!((sought.feasible, sought.value), (false, 40.0));
    // Not even an answer at once; next to nothing would do as well, but nobody could set it.
    let cooling = Bet::new(&four(MODELS[2])).expect("it is answered");
    let sought = lever::seek(&cooling, Input::FollowUpDays, Target::Chance(0.99)).expect("an input");
    assert_eq!((sought.feasible, sought.value), (false, 0.0));
    assert_eq!(lever::seek(&bet, Input::Reps, Target::Chance(0.9)), None);
    assert_eq!(lever::seek(&bet, Input::Volume, Target::Chance(f64::NAN)), None);
    // What must be true for a ROI of 5: a close rate of 30 %, or SQLs for 4,166.67.
    let rate = lever::seek(&bet, Input::Rate(0), Target::Roi(5.0)).expect("an input");
    assert!(rate.feasible && (rate.value - 0.3).abs() < 1e-12);
    let cost = lever::seek(&bet, Input::CostPerEntry(0), Target::Roi(5.0)).expect("an input");
    assert!(cost.feasible && (cost.value - 25_000.0 / 6.0).abs() < 1e-6);
}

#[test]
fn a_jump_is_taken_on_the_good_side() {
    let plan = four(r#"{"kind":"shelfLife","days":10,"followUp":{"kind":"observed","days":[1,2,5,9,30]}}"#);
    let bet = bet(&plan);
    // Today 4 of 5 are worked in time; for all of them the follow-up must be three times as fast.
    let all = bet.with(Input::FollowUpDays, 0.001).expect("an input").figures().customers;
    let sought = lever::seek(&bet, Input::FollowUpDays, Target::Customers(all)).expect("an input");
    assert!(sought.feasible && (sought.value - 9.4 / 3.0).abs() < 1e-9, "{}", sought.value);
}

/// A funnel whose return has a peak: more of the leads go on, and sales can work no more of them.
fn peaked(rate: f64) -> Bet {
    let plan = plan(
        r#"{"version":1,"goal":{"customers":10},"customerValue":8000,"stages":[
        {"id":"lead","name":"","toNext":{"rate":0.3},"costPerEntry":20},
        {"id":"sql","name":"","toNext":{"rate":0.25},"costPerEntry":900},{"id":"customer","name":""}],
        "fixedCosts":[{"name":"","amount":900}],
        "cold":{"stage":"sql","model":{"kind":"capacity","reps":2,"leadsPerRepPerDay":0.06,"shelfLifeDays":14}}}"#,
    );
    bet(&plan).with(Input::Rate(0), rate).expect("a rate")
}

/// The return at a rate, and the two rates to both sides of the peak where it is `roi`, by halving.
fn sides(bet: &Bet, roi: f64) -> (f64, f64) {
    let at = |rate: f64| bet.with(Input::Rate(0), rate).expect("a rate").figures().roi.expect("spend");
    let (peak, _) = summit(bet);
    let halved = |mut below: f64, mut above: f64| {
        for _ in 0..100 {
            let middle = 0.5 * (below + above);
            if at(middle) < roi { below = middle } else { above = middle }
        }
        above
    };
    (halved(0.01, peak), halved(1.0, peak))
}

/// The rate with the highest return, and that return, on ever finer grids.
fn summit(bet: &Bet) -> (f64, f64) {
    let at = |rate: f64| bet.with(Input::Rate(0), rate).expect("a rate").figures().roi.expect("spend");
    let (mut low, mut high) = (0.01, 0.9);
    for _ in 0..20 {
        let step = (high - low) / 40.0;
        let places = (0..=40).map(|index| low + step * f64::from(index));
        let best = places.max_by(|a, b| at(*a).total_cmp(&at(*b))).expect("places");
        (low, high) = (best - step, best + step);
    }
    (0.5 * (low + high), at(0.5 * (low + high)))
}

#[test]
fn of_two_values_that_do_the_closer_one_is_said() {
    let (peak, most) = summit(&peaked(0.3));
    for (from, roi) in
        [(peak, most - 0.05), (peak + 0.02, most - 0.02), (peak + 0.012, most - 0.05), (peak, most - 0.3)]
    {
        let bet = peaked(from);
        let (below, above) = sides(&bet, roi);
        let expected = if from - below < above - from { below } else { above };
        let sought = lever::seek(&bet, Input::Rate(0), Target::Roi(roi)).expect("a rate");
        assert!(sought.feasible && (sought.reached - roi).abs() < 1e-9, "{sought:?}");
        assert!((sought.value - expected).abs() < 1e-9, "{}: {below} or {above} from {from}", sought.value);
    }
}

#[test]
fn a_peak_between_two_places_is_found_and_what_is_above_it_is_not() {
    let (peak, most) = summit(&peaked(0.3));
    for from in [0.3, 0.05, 0.9] {
        let seek = |roi: f64| lever::seek(&peaked(from), Input::Rate(0), Target::Roi(roi)).expect("a rate");
        let just = seek(most - 1e-7);
        assert!(just.feasible && (just.reached - most + 1e-7).abs() < 1e-9, "{from}: {just:?}");
        let beyond = seek(most + 1e-3);
        assert!(!beyond.feasible && (beyond.value - peak).abs() < 1e-4, "{from}: {} is not {peak}", beyond.value);
        assert!((beyond.reached - most).abs() < 1e-9);
    }
}

#[test]
fn whole_values_go_as_far_as_the_target_holds() {
    let mut plan = worked();
    plan.cold = Some(Cold { stage: "sql".to_owned(), model: ColdModel::Count { leads: 5 }, recycle: None });
    let cold = |customers: f64| {
        let sought = lever::seek(&bet(&plan), Input::ColdLeads, Target::Customers(customers)).expect("leads");
        (sought.value, sought.feasible)
    };
    // (40 - cold) / 4 customers.
    assert_eq!((cold(8.0), cold(7.9), cold(9.5), cold(10.0)), ((8.0, true), (8.0, true), (2.0, true), (0.0, true)));
    assert!(!cold(10.5).1);
}

#[test]
fn the_whole_value_nearest_to_a_target_out_of_reach_is_the_best_of_all() {
    let bet = peaked(0.3);
    let roi = |volume: u64| bet.with(Input::Volume, volume as f64).expect("a volume").figures().roi.expect("spend");
    let best = (1..2_000).max_by(|a, b| roi(*a).total_cmp(&roi(*b)).then(b.cmp(a))).expect("volumes");
    assert!(best > 20 && roi(best) > roi(bet.volume()));
    let sought = lever::seek(&bet, Input::Volume, Target::Roi(roi(best) + 0.5)).expect("a volume");
    assert_eq!((sought.value, sought.feasible), (best as f64, false));
}
