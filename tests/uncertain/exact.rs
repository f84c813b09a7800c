//! The exact answers.

use warmline::engine;
use warmline::engine::plan::{Goal, Plan, Prior, Rate, Spread, Stage, VERSION};
use warmline::engine::uncertain::{Chain, Law, outlook};

/// A plan whose stages convert at `rates`.
pub(crate) fn plan(goal: u64, rates: &[Rate]) -> Plan {
    let stage = |row: usize, to_next| Stage {
        id: format!("s{row}"),
        name: String::new(),
        to_next,
        cost_per_entry: 0.0,
        lag_days: 0.0,
        source: String::new(),
        known: None,
    };
    let mut stages: Vec<Stage> = rates.iter().enumerate().map(|(row, rate)| stage(row, Some(*rate))).collect();
    stages.push(stage(rates.len(), None));
    Plan {
        version: VERSION,
        name: String::new(),
        currency: "USD".to_owned(),
        goal: Goal::Customers(goal),
        customer_value: 100_000.0,
        gross_margin: 1.0,
        period_months: 12.0,
        stages,
        fixed_costs: Vec::new(),
        cold: None,
        belief: None,
        outlook: None,
        channels: Vec::new(),
    }
}

fn needed(chain: &mut Chain, confidences: [f64; 3]) -> [Option<u64>; 3] {
    confidences.map(|confidence| chain.needed(confidence))
}

const MARKS: [f64; 3] = [0.8, 0.9, 0.95];

#[test]
fn forty_leads_known_from_samples_of_any_size() {
    for (converted, entered, chance, volumes) in [
        (5, 20, 0.550, [58, 73, 90]),
        (10, 40, 0.552, [54, 64, 75]),
        (25, 100, 0.555, [51, 59, 66]),
        (250, 1000, 0.560, [49, 55, 60]),
    ] {
        let mut chain = Chain::new(10, &[Law::evidence(converted, entered, None)]);
        assert!((chain.chance(40) - chance).abs() < 5e-4, "{converted} of {entered}: {}", chain.chance(40));
        assert_eq!(needed(&mut chain, MARKS), volumes.map(Some), "{converted} of {entered}");
    }
}

#[test]
fn months_that_vary() {
    let mut chain = Chain::new(10, &[Law::Known(0.25).varying(0.029)]);
    assert!((chain.chance(40) - 0.521).abs() < 5e-4, "{}", chain.chance(40));
    assert_eq!(needed(&mut chain, MARKS), [57, 69, 82].map(Some));
}

#[test]
fn known_rates_are_the_binomial() {
    let mut chain = Chain::new(10, &[Law::Known(0.3), Law::Known(0.4), Law::Known(0.25)]);
    assert!((chain.chance(334) - 0.547).abs() < 5e-4);
    assert_eq!(needed(&mut chain, MARKS), [416, 471, 521].map(Some));
}

#[test]
fn needed_is_the_smallest() {
    let laws = [Law::evidence(30, 300, None), Law::pert(0.2, 0.3, 0.5), Law::Known(0.6), Law::evidence(3, 10, None)];
    for goal in [1, 2, 7, 100, 30_000, 1_000_000] {
        let mut chain = Chain::new(goal, &laws);
        let mut before = 0;
        for confidence in [0.5, 0.7, 0.9, 0.99] {
            let leads = chain.needed(confidence).expect("a volume");
            assert!(leads >= before);
            assert!(chain.chance(leads) >= confidence, "{goal} {confidence}");
            assert!(chain.chance(leads - 1) < confidence, "{goal} {confidence}");
            before = leads;
        }
    }
}

#[test]
fn a_plan_answers_in_the_chosen_confidence() {
    let plan = plan(10, &[Rate::Point { rate: 0.4 }, Rate::Evidence { converted: 10, entered: 40 }]);
    let answer = engine::answer(&plan).expect("an answer");
    let sure = outlook(&plan, &answer);
    let [top, sql, customer] = sure.stages.as_slice() else { panic!("three stages") };
    assert_eq!(sql.needed, Some(64));
    assert!((sql.chance_of_goal - 0.552).abs() < 5e-4);
    assert!(top.needed > Some(160) && top.chance_of_goal < sql.chance_of_goal + 0.01);
    assert_eq!((customer.needed, customer.chance_of_goal, customer.rate), (Some(10), 1.0, None));
    assert_eq!(sure.chance_of_goal_with_volume, None);
}

#[test]
fn a_benchmark_shows_its_weight() {
    let mut plan = plan(10, &[Rate::Evidence { converted: 10, entered: 40 }]);
    let answer = engine::answer(&plan).expect("an answer");
    let prior = Prior { mean: 0.22, sample_size: 5.5, source: "the trade".to_owned() };
    plan.stages[0].tell(|known| known.prior = Some(prior));
    let rate = outlook(&plan, &answer).stages[0].rate.expect("a rate");
    assert!((rate.prior_weight.expect("a weight") - 0.12).abs() < 0.002);
    assert!(rate.mean < 0.25 && rate.p10 < rate.p50 && rate.p50 < rate.p90);
}

#[test]
fn a_narrow_volume_of_arrivals_is_poisson() {
    // P(Poisson(10) >= 10) = 0.542070.
    let spread = Law::pert(39.999_999, 40.0, 40.000_001);
    let got = Chain::new(10, &[Law::Known(0.25)]).chance_of_arrivals(spread);
    assert!((got - 0.542_070_285_528).abs() < 1e-9, "{got}");
}

#[test]
fn an_uncertain_volume_is_in_the_outlook() {
    let mut plan = plan(10, &[Rate::Evidence { converted: 10, entered: 40 }]);
    let answer = engine::answer(&plan).expect("an answer");
    plan.set_belief(|belief| belief.volume = Some(Spread { low: 30.0, likely: 40.0, high: 60.0 }));
    let chance = outlook(&plan, &answer).chance_of_goal_with_volume.expect("a chance");
    assert!((0.5..0.65).contains(&chance), "{chance}");
}

/// A range that is the same to both sides: half below its middle, and as far to the tenth as to the ninetieth.
#[test]
fn a_range_is_told_within_its_ends() {
    let plan = plan(10, &[Rate::Range { low: 0.15, likely: 0.25, high: 0.35 }]);
    let told = outlook(&plan, &engine::answer(&plan).expect("an answer"));
    let rate = told.stages[0].rate.as_ref().expect("a rate");
    assert!((rate.p50 - 0.25).abs() < 1e-6 && (rate.p10 + rate.p90 - 0.5).abs() < 1e-6, "{rate:?}");
    // Beta(3, 3) has its tenth at .2466, by any table.
    assert!((rate.p10 - (0.15 + 0.2 * 0.246_6)).abs() < 1e-4, "{rate:?}");
}

/// Ranges whose likeliest value stands at one end, and goals that count tens of thousands. The chances are integrals of
/// the binomial's tail (its normal limit with half a step, good to nine digits here) over the law, by 1.6 million midpoints.
#[test]
fn lopsided_ranges_and_large_goals_keep_their_digits() {
    for (goal, (low, likely, high), leads, expected) in
        [(20_000, (0.02, 0.4, 0.4), 59_406, 0.598_009_866_53), (100_000, (0.01, 0.01, 0.9), 631_579, 0.401_879_828_53)]
    {
        let got = Chain::new(goal, &[Law::pert(low, likely, high)]).chance(leads);
        assert!((got - expected).abs() < 1e-7, "{goal} of {leads} by {low} to {high}: {got} is not {expected}");
    }
}
