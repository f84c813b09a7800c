//! Any plan with anything uncertain: an answer that is finite and in order.

use crate::plans;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use warmline::engine;
use warmline::engine::plan::{Belief, Known, Plan, Prior, Spread};
use warmline::engine::uncertain::{Distribution, Simulation, outlook};

fn spread(low: f64, high: f64) -> impl Strategy<Value = Spread> {
    [low..=high, low..=high, low..=high].prop_map(|mut three| {
        three.sort_by(f64::total_cmp);
        let [low, likely, high] = three;
        Spread { low, likely, high }
    })
}

fn prior() -> impl Strategy<Value = Prior> {
    let size = prop_oneof![1e-3..1.0, 1.0..1e6, Just(1e15)];
    (1e-6..=1.0, size).prop_map(|(mean, sample_size)| Prior { mean, sample_size, source: String::new() })
}

fn belief() -> impl Strategy<Value = Belief> {
    let rho = option::of(prop_oneof![Just(0.0), 0.0..=0.5, Just(1e-12), Just(0.5)]);
    let volume = option::of(prop_oneof![spread(0.0, 1e12), spread(0.0, 100.0)]);
    let value = option::of(spread(1e-6, 1e12));
    (rho, 0.5..=0.99, volume, value, 0..1_u64 << 53).prop_map(|(rho, confidence, volume, customer_value, seed)| {
        Belief { rho, confidence, volume, customer_value, runs: 1_000, seed }
    })
}

fn known() -> impl Strategy<Value = Known> {
    let month = (0_u64..500, 0_u64..=100).prop_map(|(entered, percent)| (entered * percent / 100, entered));
    let history = prop_oneof![2 => Just(Vec::new()), 1 => vec(month, 0..8)];
    (option::of(prior()), history, option::of(spread(0.0, 1e6))).prop_map(|(prior, history, cost_range)| Known {
        prior,
        history,
        cost_range,
        lag_p90_days: None,
    })
}

/// The plan with what is not known for sure.
fn uncertain(mut plan: Plan, belief: Belief, known: Vec<Known>) -> Plan {
    plan.set_belief(|ours| *ours = belief);
    for (stage, said) in plan.stages.iter_mut().zip(known) {
        let last = stage.to_next.is_none();
        let cost_range = said.cost_range;
        stage.tell(|known| *known = if last { Known { cost_range, ..Known::NOTHING } } else { said });
    }
    plan
}

fn in_order(distribution: &Distribution) -> Result<(), TestCaseError> {
    let quantiles = [distribution.p10, distribution.p50, distribution.p90];
    for pair in quantiles.windows(2) {
        if let [Some(low), Some(high)] = pair {
            prop_assert!(low.value <= high.value);
        }
        prop_assert!(pair[1].is_none() || pair[0].is_some());
    }
    for estimate in quantiles.into_iter().chain([distribution.mean]).flatten() {
        prop_assert!(estimate.value.is_finite() && estimate.error.is_finite() && estimate.error >= 0.0);
    }
    for bar in &distribution.histogram {
        prop_assert!(bar.from <= bar.to && bar.from.is_finite() && bar.to.is_finite());
        prop_assert!((0.0..=1.0 + 1e-9).contains(&bar.share));
    }
    prop_assert!((0.0..=1.0).contains(&distribution.without));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn is_answered(
        plan in prop_oneof![plans::plan().boxed(), plans::answerable().boxed()],
        belief in belief(),
        known in vec(known(), 12),
    ) {
        let plan = uncertain(plan, belief, known);
        prop_assert_eq!(plan.check(), Ok(()));
        let Ok(answer) = engine::answer(&plan) else { return Ok(()) };
        let sure = outlook(&plan, &answer);
        for (stage, known) in sure.stages.iter().zip(&answer.stages) {
            prop_assert!((0.0..=1.0).contains(&stage.chance_of_goal), "{:?}", stage);
            prop_assert!((0.0..=1.0).contains(&stage.rate_to_customer));
            prop_assert!(stage.needed.is_none_or(|needed| needed >= answer.goal_customers));
            prop_assert!(known.needed > 0);
            if let Some(rate) = stage.rate {
                prop_assert!(rate.p10 <= rate.p50 && rate.p50 <= rate.p90, "{:?}", rate);
                prop_assert!((0.0..=1.0).contains(&rate.mean));
            }
        }
        let found = Simulation::new(&plan, &answer).finish();
        prop_assert!((0.0..=1.0 + 1e-9).contains(&found.chance_of_goal.value), "{:?}", found.chance_of_goal);
        prop_assert!(found.chance_of_goal.error.is_finite());
        in_order(&found.customers)?;
        in_order(&found.revenue)?;
        if let Some(roi) = &found.roi { in_order(roi)? }
        if let Some(cac) = &found.cac { in_order(cac)? }
    }
}
