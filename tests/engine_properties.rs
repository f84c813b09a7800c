//! What must hold for every plan, over random ones.

use proptest::prelude::*;
use serde_json::Value;
use warmline::codec::json;
use warmline::engine::binomial::{Trial, tail};
use warmline::engine::curve::warm_curve;
use warmline::engine::plan::cold::{Cold, ColdModel, FollowUp, Recycle};
use warmline::engine::plan::{FixedCost, Goal, Plan, Rate, Stage};
use warmline::engine::{self, Answer, Fault, quantile};

// Strategies are boxed: unboxed, a plan's takes more stack than a test thread has in a debug build.

/// Ten thousandths, so that the tests can compute in integers.
const PARTS: u64 = 10_000;

fn point(parts: u64) -> Rate {
    Rate::Point { rate: parts as f64 / PARTS as f64 }
}

fn any_rate() -> BoxedStrategy<Rate> {
    let share = prop_oneof![(1..=PARTS).prop_map(|parts| parts as f64 / PARTS as f64), 1e-9..=1.0, Just(1.0)];
    prop_oneof![
        4 => share.prop_map(|rate| Rate::Point { rate }),
        1 => (1_u64..2_000, 0_u64..5_000).prop_map(|(converted, more)| Rate::Evidence { converted, entered: converted + more }),
        1 => [1..=PARTS, 1..=PARTS, 1..=PARTS].prop_map(|mut parts| {
            parts.sort_unstable();
            let [low, likely, high] = parts.map(|parts| parts as f64 / PARTS as f64);
            Rate::Range { low, likely, high }
        }),
    ]
    .boxed()
}

fn any_days() -> BoxedStrategy<f64> {
    prop_oneof![4 => 0.01..100.0, 2 => 1e-9..36_500.0, 1 => Just(30.0), 1 => Just(5e-324)].boxed()
}

fn any_money() -> BoxedStrategy<f64> {
    prop_oneof![Just(0.0), 0.01..1e5, 0.0..=1e15].boxed()
}

fn any_follow_up() -> BoxedStrategy<FollowUp> {
    prop_oneof![
        any_days().prop_map(|days| FollowUp::Fixed { days }),
        any_days().prop_map(|mean_days| FollowUp::Exponential { mean_days }),
        (any_days(), 1.0..1e3)
            .prop_map(|(median_days, spread)| FollowUp::Lognormal { median_days, p90_days: median_days * spread }),
        prop::collection::vec(0.0..3_650.0, 1..40).prop_map(|days| FollowUp::Observed { days }),
    ]
    .boxed()
}

fn any_model() -> BoxedStrategy<ColdModel> {
    prop_oneof![
        prop_oneof![0..100_u64, 0..=1_000_000_000_000_u64].prop_map(|leads| ColdModel::Count { leads }),
        (0.0..=1.0).prop_map(|share| ColdModel::Share { share }),
        (any_days(), any_follow_up()).prop_map(|(days, follow_up)| ColdModel::ShelfLife { days, follow_up }),
        (any_days(), any_follow_up()).prop_map(|(days, follow_up)| ColdModel::HalfLife { days, follow_up }),
        (prop_oneof![1..50_u32, 1..=u32::MAX], prop_oneof![0.1..20.0, 1e-9..1e9], any_days()).prop_map(
            |(reps, leads_per_rep_per_day, shelf_life_days)| ColdModel::Capacity {
                reps,
                leads_per_rep_per_day,
                shelf_life_days
            }
        ),
    ]
    .boxed()
}

prop_compose! {
    fn any_recycle()(share in 0.0..=1.0, conversion_factor in 0.0..=1.0, cost_per_lead in any_money(), row in 0..11_usize) -> (Recycle, usize) {
        (Recycle { share, to_stage: String::new(), conversion_factor, cost_per_lead }, row)
    }
}

fn stages(rates: &[Rate], costs: &[f64], lags: &[f64]) -> Vec<Stage> {
    let rates = rates.iter().copied().map(Some).chain([None]);
    rates
        .enumerate()
        .map(|(row, to_next)| Stage {
            id: format!("stage-{row}"),
            name: String::new(),
            to_next,
            cost_per_entry: costs.get(row).copied().unwrap_or_default(),
            lag_days: lags.get(row).copied().unwrap_or_default(),
            source: String::new(),
            known: None,
        })
        .collect()
}

fn plan(customers: u64, rates: &[Rate]) -> Plan {
    Plan {
        version: 1,
        name: String::new(),
        currency: "USD".to_owned(),
        goal: Goal::Customers(customers),
        customer_value: 1000.0,
        gross_margin: 1.0,
        period_months: 12.0,
        stages: stages(rates, &[], &[]),
        fixed_costs: Vec::new(),
        cold: None,
        belief: None,
        outlook: None,
        channels: Vec::new(),
    }
}

fn any_goal() -> BoxedStrategy<u64> {
    prop_oneof![1..500_u64, 1..=1_000_000_000_u64].boxed()
}

prop_compose! {
    fn any_plan()(
        goal in any_goal(),
        in_revenue: bool,
        customer_value in prop_oneof![0.01..1e6, 1e-9..=1e12],
        gross_margin in prop_oneof![Just(1.0), 1e-6..=1.0],
        period_months in 1.0..=120.0,
        rates in prop::collection::vec(any_rate(), 1..=11),
        costs in prop::collection::vec(any_money(), 12),
        lags in prop_oneof![Just(Vec::new()), prop::collection::vec(prop_oneof![Just(0.0), 0.0..90.0], 11)],
        fixed in prop::collection::vec((any_money(), 0.0..=1.0), 0..4),
        model in prop::option::weighted(0.8, any_model()),
        recycle in prop::option::of(any_recycle()),
        row in 0..11_usize,
    ) -> Plan {
        let place = |row: usize| format!("stage-{}", row % rates.len());
        let recycle = recycle.map(|(recycle, row)| Recycle { to_stage: place(row), ..recycle });
        let cold = model.map(|model| Cold { stage: place(row), model, recycle });
        let goal = if in_revenue { Goal::Revenue(goal as f64 * customer_value * 0.999) } else { Goal::Customers(goal) };
        let fixed_costs = fixed.into_iter().map(|(amount, share)| FixedCost { name: String::new(), amount, share });
        let stages = stages(&rates, &costs, &lags);
        Plan { goal, customer_value, gross_margin, period_months, stages, fixed_costs: fixed_costs.collect(), cold, ..plan(1, &[]) }
    }
}

/// Fields that may be null: ratios over no spend, volumes that no number counts, windows that are not there.
const MAY_BE_NULL: [&str; 7] =
    ["roi", "roas", "roiExpected", "roiWhole", "neededToStillHitGoal", "arrivalWindowDays", "entriesPerDayNeeded"];

/// JSON has no NaN and no infinity: serde writes null for them.
fn assert_finite(name: &str, value: &Value) {
    match value {
        Value::Null => assert!(MAY_BE_NULL.contains(&name), "{name} is not finite"),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| assert_finite(name, value)),
        Value::Array(entries) => entries.iter().for_each(|value| assert_finite(name, value)),
        _ => {}
    }
}

fn with_model(customers: u64, rates: &[Rate], model: ColdModel, recycle: Option<Recycle>) -> Plan {
    let cold = Some(Cold { stage: "stage-0".to_owned(), model, recycle });
    Plan { cold, ..plan(customers, rates) }
}

fn answered(plan: &Plan) -> Answer {
    engine::answer(plan).expect("the plan is small enough")
}

proptest! {
    #[test]
    fn every_answer_is_finite_and_ordered(plan in any_plan()) {
        let answer = match engine::answer(&plan) {
            Ok(answer) => answer,
            Err(issue) => {
                let refused = (issue.field.starts_with("stages[") && issue.fault == Fault::TooMany) || issue.field == "goal.revenue";
                prop_assert!(refused, "{issue}");
                return Ok(());
            }
        };
        assert_finite("", &serde_json::to_value(&answer).expect("an answer is JSON"));
        for pair in answer.stages.windows(2) {
            prop_assert!(pair[0].needed >= pair[1].needed, "a stage grows downwards");
            prop_assert!(pair[0].rate_to_customer <= pair[1].rate_to_customer);
        }
        for stage in &answer.stages {
            prop_assert!((0.0..=1.0).contains(&stage.chance_of_goal));
            prop_assert!(stage.needed_exact <= stage.needed as f64 * (1.0 + 1e-15));
            let volumes = stage.needed_for;
            prop_assert!(answer.goal_customers <= volumes.p50 && volumes.p50 <= volumes.p80);
            prop_assert!(volumes.p80 <= volumes.p90 && volumes.p90 <= volumes.p95);
        }
        if let Some(cold) = &answer.cold {
            prop_assert!((0.0..=1.0).contains(&cold.share_still_warm));
            prop_assert!((0.0..=1.0).contains(&cold.chance_of_goal));
            prop_assert!(cold.leads_lost <= cold.planned as f64 && cold.leads_recycled <= cold.leads_lost);
            prop_assert!(cold.whole_customers as f64 <= cold.expected_customers * (1.0 + 1e-14));
            prop_assert!(cold.whole_customers as f64 + 1.0 > cold.expected_customers * (1.0 - 1e-14));
        }
        if let Some(falls) = engine::waterfall(&plan, &answer) {
            let customers = falls.customers;
            let left = customers.planned - customers.lost + customers.recovered;
            // A sum is as exact as its largest term: leads that fall back below the customer's own rate win back more.
            let largest = customers.planned.max(customers.recovered);
            prop_assert!((left - customers.expected_left).abs() <= 1e-13 * largest, "{falls:?} {:?} {:?}", answer.cold, plan.cold);
            prop_assert!(falls.money.planned.is_finite() && falls.money.expected_left.is_finite());
        }
        if let Some(curve) = warm_curve(&plan, &answer, 9) {
            prop_assert!(curve.value_per_day >= 0.0 && curve.value_per_day.is_finite());
            prop_assert!(curve.points.iter().all(|(x, share)| x.is_finite() && (0.0..=1.0).contains(share)));
        }
        let last = answer.stages.last().expect("there is a customer");
        prop_assert!((last.cost_per_entry - answer.cac).abs() <= 1e-14 * answer.cac);
        let parts = engine::spend_parts(&plan, &answer);
        prop_assert!((parts.total() - answer.spend).abs() <= 1e-13 * answer.spend);
    }

    #[test]
    fn needed_is_the_smallest_that_does(goal in any_goal(), parts in prop::collection::vec(prop_oneof![1..=PARTS, PARTS / 2..=PARTS], 1..=6)) {
        let rates: Vec<Rate> = parts.iter().map(|parts| point(*parts)).collect();
        let volume = |parts: &[u64]| parts.iter().rev().try_fold(u128::from(goal), |needed, parts| {
            let needed = (needed * u128::from(PARTS)).div_ceil(u128::from(*parts));
            (needed <= 1_000_000_000_000).then_some(needed)
        });
        match engine::answer(&plan(goal, &rates)) {
            Ok(answer) => for (row, parts) in parts.iter().enumerate() {
                let (needed, next) = (u128::from(answer.stages[row].needed), u128::from(answer.stages[row + 1].needed));
                prop_assert!(needed * u128::from(*parts) >= next * u128::from(PARTS), "{needed} are too few");
                prop_assert!((needed - 1) * u128::from(*parts) < next * u128::from(PARTS), "{needed} are too many");
            },
            Err(issue) => {
                prop_assert_eq!(issue.fault, Fault::TooMany);
                prop_assert!(volume(&parts).is_none());
            }
        }
    }

    #[test]
    fn break_even_pays_for_the_spend(customers in 1..5_000_u64, parts in 1..=PARTS, cents in 1..10_000_000_u64, value in 1..100_000_u64, margin in 1..=100_u64) {
        let mut plan = plan(customers, &[point(parts)]);
        plan.stages[0].cost_per_entry = cents as f64 / 100.0;
        plan.customer_value = value as f64 / 100.0;
        plan.gross_margin = margin as f64 / 100.0;
        let answer = answered(&plan);
        // In hundredths of a cent.
        let spend = u128::from(answer.stages[0].needed) * u128::from(cents) * 100;
        let profit = u128::from(value) * u128::from(margin);
        let even = u128::from(answer.break_even_customers);
        prop_assert!(even * profit >= spend && (even - 1) * profit < spend);
    }

    #[test]
    fn losses_in_whole_numbers_are_cut_exactly(goal in 1..100_000_u64, parts in 1..=PARTS, lost in 0..=1_000_u64) {
        let answer = answered(&with_model(goal, &[point(parts)], ColdModel::Share { share: lost as f64 / 1_000.0 }, None));
        let cold = answer.cold.expect("leads go cold");
        let (planned, unit) = (u128::from(cold.planned), u128::from(PARTS) * 1_000);
        let expected = planned * u128::from(1_000 - lost) * u128::from(parts);
        prop_assert_eq!(u128::from(cold.whole_customers), expected / unit);
        let volume = (expected > 0).then(|| (u128::from(goal) * planned * unit).div_ceil(expected));
        prop_assert_eq!(cold.needed_to_still_hit_goal.map(u128::from), volume);
    }

    #[test]
    fn more_survival_never_loses_money(goal in 1..5_000_u64, rate in any_rate(), days in any_days(), life in any_days(), more in 1.0..3.0, factor in 0.0..=1.0) {
        let recycle = Recycle { share: 0.5, to_stage: "stage-0".to_owned(), conversion_factor: factor, cost_per_lead: 1.0 };
        let left = |model| {
            let plan = with_model(goal, &[rate], model, Some(recycle.clone()));
            engine::answer(&plan).map(|answer| answer.cold.map(|cold| (cold.expected_revenue, cold.whole_revenue, cold.chance_of_goal)))
        };
        let laws = |scale: f64| [
            FollowUp::Fixed { days: days * scale },
            FollowUp::Exponential { mean_days: days * scale },
            FollowUp::Lognormal { median_days: days * scale, p90_days: days * scale * 4.0 },
            FollowUp::Observed { days: vec![0.5 * days * scale, days * scale, 3.0 * days * scale] },
        ];
        let capacity = |reps| ColdModel::Capacity { reps, leads_per_rep_per_day: 3.0, shelf_life_days: life };
        let mut pairs = vec![
            (ColdModel::Share { share: 0.1 }, ColdModel::Share { share: 0.1 * more }),
            (capacity((10.0 * more) as u32), capacity(10)),
        ];
        for (fast, slow) in laws(1.0).into_iter().zip(laws(more)) {
            pairs.push((ColdModel::HalfLife { days: life, follow_up: fast.clone() }, ColdModel::HalfLife { days: life, follow_up: slow.clone() }));
            pairs.push((ColdModel::ShelfLife { days: life, follow_up: fast }, ColdModel::ShelfLife { days: life, follow_up: slow }));
        }
        for (warmer, colder) in pairs {
            if let (Ok(Some(warmer)), Ok(Some(colder))) = (left(warmer.clone()), left(colder)) {
                let noise = 1.0 - 1e-11;
                prop_assert!(warmer.0 >= colder.0 * noise && warmer.1 >= colder.1 && warmer.2 >= colder.2 * (1.0 - 1e-9), "{warmer:?} {colder:?}");
            }
        }
    }

    #[test]
    fn chance_rises_with_the_volume_and_falls_with_the_goal(n in prop_oneof![1..200_u64, 1..1_000_000_000_000_u64], p in prop_oneof![1e-9..1.0_f64, 0.0..=1.0_f64], z in -8.0..8.0_f64) {
        let trial = Trial::new(p);
        let mean: f64 = n as f64 * p;
        let goal = (mean + z * (mean * (1.0 - p)).sqrt()).max(1.0) as u64;
        let here = tail(n, goal, trial);
        let noise = 1.0 + 1e-12;
        prop_assert!(tail(n + 1, goal, trial).at_least * noise >= here.at_least);
        prop_assert!(tail(n, goal + 1, trial).at_least <= here.at_least * noise);
        prop_assert!((here.at_least + here.fewer - 1.0).abs() < 1e-15);
    }

    #[test]
    fn volumes_for_a_chance_are_the_smallest(goal in any_goal(), p in prop_oneof![1e-3..=1.0, 1e-9..1e-3]) {
        let trial = Trial::new(p);
        let volumes = quantile::needed_for(goal, trial);
        for (n, miss) in [(volumes.p50, 0.5), (volumes.p80, 0.2), (volumes.p90, 0.1), (volumes.p95, 0.05)] {
            prop_assert!(tail(n, goal, trial).fewer <= miss);
            prop_assert!(tail(n - 1, goal, trial).fewer > miss);
        }
    }
}

/// A volume that no whole number counts is absent, not the greatest whole number.
#[test]
fn so_little_is_left_that_no_volume_would_do() {
    let volume = |days: &str| {
        let model =
            format!(r#"{{"kind":"shelfLife","days":{days},"followUp":{{"kind":"exponential","meanDays":30}}}}"#);
        let stages = r#"[{"id":"sql","name":"","toNext":{"rate":0.25}},{"id":"won","name":""}]"#;
        let text = format!(
            r#"{{"version":1,"goal":{{"customers":10}},"customerValue":1,"stages":{stages},"cold":{{"stage":"sql","model":{model}}}}}"#
        );
        let answer = engine::answer(&json::read(&text).expect("a plan")).expect("an answer");
        answer.cold.expect("leads go cold").needed_to_still_hit_goal
    };
    // 40 leads over the share that is left, which is days / 30: twelve million million, and more than 64 bits hold.
    assert_eq!(volume("1e-10"), Some(12_000_000_000_020));
    assert_eq!(volume("1e-25"), None);
}
