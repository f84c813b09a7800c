//! Edits: whatever is done to a valid plan, it stays one, and says what it said as far as it can.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use warmline::codec::json;
use warmline::codec::presets::{self, Grade, Preset};
use warmline::engine::plan::{Belief, Outlook, Prior, Rate, Spread};
use warmline::engine::{Fault, Plan};
use warmline::state::{channels, doubt, edit};

fn plan() -> Plan {
    serde_json::from_str(
        r#"{"version":1,"goal":{"customers":10},"customerValue":1000,"stages":[
        {"id":"lead","name":"","toNext":{"rate":0.2},"lagDays":10,"lagP90Days":30,"history":[[1,2]]},
        {"id":"mql","name":"","toNext":{"rate":0.5},"prior":{"mean":0.4,"sampleSize":9}},
        {"id":"sql","name":"","toNext":{"rate":0.25},"costRange":{"low":1,"likely":2,"high":3}},
        {"id":"customer","name":""}],
        "channels":[{"id":"a","name":"","stage":"mql","steps":[{"stage":"mql","lagDays":1},{"stage":"sql","lagDays":2}]},
        {"id":"b","name":"","stage":"lead"}]}"#,
    )
    .expect("the plan is valid")
}

fn shipped() -> Vec<Preset> {
    presets::read(include_str!("../static/presets/index.json")).expect("the presets are valid")
}

#[test]
fn what_is_known_of_a_stage_goes_where_the_stage_goes() {
    let mut plan = plan();
    let known = plan.stages[0].known.clone();
    edit::move_up(&mut plan, 1);
    assert_eq!((&*plan.stages[1].id, &plan.stages[1].known), ("lead", &known));
    edit::add_top(&mut plan);
    assert_eq!((&*plan.stages[2].id, &plan.stages[2].known), ("lead", &known));
    assert_eq!(plan.check(), Ok(()));
}

#[test]
fn channels_of_a_stage_that_is_gone_come_in_above() {
    let mut plan = plan();
    edit::remove_stage(&mut plan, 1);
    assert_eq!(plan.check(), Ok(()));
    assert_eq!((&*plan.channels[0].stage, &*plan.channels[1].stage), ("lead", "lead"));
    let steps: Vec<&str> = plan.channels[0].steps.iter().map(|step| &*step.stage).collect();
    assert_eq!(steps, ["sql"]);
    edit::remove_stage(&mut plan, 0);
    assert_eq!(plan.check(), Ok(()));
    assert_eq!((&*plan.channels[0].stage, &*plan.channels[1].stage), ("sql", "sql"));
}

#[test]
fn a_channel_says_of_a_stage_what_differs_and_nothing_else() {
    let mut plan = plan();
    channels::set_step(&mut plan, 1, "sql", |step| step.cost_per_entry = Some(3.0));
    channels::set_step(&mut plan, 1, "lead", |step| step.to_next = Some(Rate::Point { rate: 0.5 }));
    let steps: Vec<&str> = plan.channels[1].steps.iter().map(|step| &*step.stage).collect();
    assert_eq!(steps, ["lead", "sql"], "in the order of the stages");
    channels::set_step(&mut plan, 1, "sql", |step| step.cost_per_entry = None);
    assert_eq!(plan.channels[1].steps.len(), 1);
    for stage in ["customer", "none"] {
        channels::set_step(&mut plan, 1, stage, |step| step.lag_days = Some(3.0));
    }
    assert_eq!(plan.channels[1].steps.len(), 1);
    channels::add(&mut plan);
    channels::add(&mut plan);
    let ids: Vec<&str> = plan.channels.iter().map(|channel| &*channel.id).collect();
    assert_eq!(ids, ["a", "b", "channel1", "channel2"]);
    channels::remove(&mut plan, 2);
    channels::add(&mut plan);
    assert_eq!((plan.channels.len(), &*plan.channels[3].id), (4, "channel1"));
    assert_eq!(plan.check(), Ok(()));
}

#[test]
fn what_says_nothing_is_not_kept() {
    let mut plan = plan();
    let bare = plan.clone();
    plan.set_belief(|belief| belief.rho = Some(0.1));
    plan.set_outlook(|outlook| outlook.horizon_months = 12);
    assert_eq!((plan.belief().rho, plan.outlook().horizon_months), (Some(0.1), 12));
    plan.set_belief(|belief| belief.rho = None);
    plan.set_outlook(|outlook| outlook.horizon_months = 36);
    assert_eq!((plan.belief(), plan.outlook()), (&Belief::default(), &Outlook::default()));
    assert_eq!(plan, bare);
    edit::set_known(&mut plan, 1, |known| known.prior = None);
    assert_eq!(plan.stages[1].known, None);
    let prior = Prior { mean: 0.5, sample_size: 1.0, source: String::new() };
    edit::set_known(&mut plan, 3, |known| known.prior = Some(prior));
    assert_eq!(plan.stages[3].known, None, "a customer has no rate to be known");
}

#[test]
fn a_spread_moves_with_its_median() {
    let mut plan = plan();
    let p90 = |plan: &Plan| plan.stages[0].known().lag_p90_days;
    edit::set_lag(&mut plan, 0, 20.0);
    assert_eq!(p90(&plan), Some(60.0));
    edit::set_lag(&mut plan, 0, 0.0);
    edit::set_lag(&mut plan, 0, 3650.0);
    assert_eq!((p90(&plan), plan.check()), (Some(3650.0), Ok(())));
}

/// One edit, chosen by four numbers.
fn apply(plan: &mut Plan, shipped: &[Preset], (kind, row, other, amount): (u8, usize, usize, f64)) {
    let stages = plan.stages.len();
    let row = row % stages;
    let stage = plan.stages[other % stages].id.clone();
    let spread = Spread { low: amount, likely: 2.0 * amount, high: 3.0 * amount };
    match kind {
        0 => edit::add_stage(plan, row),
        1 => edit::add_top(plan),
        2 | 3 => edit::remove_stage(plan, row),
        4 | 5 => edit::move_up(plan, row),
        6 => edit::adopt(plan, &shipped[other % shipped.len()], "a study"),
        7 => edit::set_lag(plan, row, amount * 3650.0),
        8 => edit::set_known(plan, row, |known| {
            known.history.truncate(200);
            known.history.push((other as u64, other as u64 + 9));
            known.prior = Some(Prior { mean: 0.5, sample_size: 1.0 + amount, source: String::new() });
        }),
        9 => edit::set_known(plan, row, |known| known.cost_range = Some(spread)),
        10 => {
            let p90 = plan.stages[row].lag_days + amount * 1e4;
            edit::set_known(plan, row, |known| known.lag_p90_days = Some(p90));
        }
        11 => plan.set_belief(|belief| (belief.rho, belief.volume) = (Some(amount / 2.0), Some(spread))),
        12 => plan.set_outlook(|outlook| outlook.churn_per_month = Some(amount)),
        13 | 14 => channels::add(plan),
        15 => channels::remove(plan, other % 13),
        16 | 17 => channels::set_step(plan, other % 13, &stage, |step| {
            step.lag_days = Some(amount);
            step.to_next = (amount > 0.5).then_some(Rate::Point { rate: amount });
        }),
        18 => plan.cold = (row + 1 < stages).then(|| edit::cold_in(&plan.stages[row].id)),
        19 => edit::set_recycling(plan, amount > 0.5),
        _ => {
            if row + 1 < stages {
                edit::set_rate(plan, row, Rate::Point { rate: amount.max(0.01) });
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_valid_plan_stays_valid(
        plan in plans::plan(),
        edits in prop::collection::vec((0_u8..21, 0_usize..12, 0_usize..100, 0.0..1.0_f64), 0..40),
    ) {
        let shipped = shipped();
        let mut plan = plan;
        for change in edits {
            let mut next = plan.clone();
            apply(&mut next, &shipped, change);
            match next.check() {
                Ok(()) => plan = next,
                // There may be no more of these, which the page says.
                Err(issue) => {
                    prop_assert!(matches!(&*issue.field, "stages" | "channels"), "{issue} after {change:?}");
                    prop_assert!(matches!(issue.fault, Fault::Length { .. }), "{issue} after {change:?}");
                }
            }
        }
        prop_assert_eq!(json::read(&json::write(&plan)), Ok(plan));
    }
}

#[test]
fn a_range_begins_around_what_the_plan_says() {
    assert_eq!(doubt::around(100_000.0), Spread { low: 80_000.0, likely: 100_000.0, high: 120_000.0 });
    assert_eq!(doubt::around(0.8), Spread { low: 0.64, likely: 0.8, high: 0.96 });
    assert_eq!(doubt::around(0.0), Spread { low: 0.0, likely: 0.0, high: 0.0 });
    assert_eq!(doubt::around_whole(40.0), Spread { low: 32.0, likely: 40.0, high: 48.0 });
    assert_eq!(doubt::around_whole(1.0), Spread { low: 0.0, likely: 1.0, high: 2.0 });
}

#[test]
fn months_that_do_not_vary_are_said_only_where_a_history_would_speak() {
    let mut plan = plan();
    assert!(doubt::has_history(&plan));
    doubt::set_rho(&mut plan, Some(0.0));
    assert_eq!(plan.belief().rho, Some(0.0));
    doubt::set_rho(&mut plan, Some(0.03));
    // A second history leaves the number alone, the last one gone leaves it too.
    doubt::set_history(&mut plan, 1, &[(1, 2), (2, 4), (3, 4)]);
    assert_eq!(plan.belief().rho, Some(0.03));
    doubt::set_history(&mut plan, 0, &[]);
    doubt::set_history(&mut plan, 1, &[]);
    assert!(!doubt::has_history(&plan));
    doubt::set_rho(&mut plan, Some(0.0));
    assert_eq!(plan.belief, None);
    // The first history speaks at once.
    doubt::set_rho(&mut plan, Some(0.05));
    doubt::set_history(&mut plan, 2, &[(1, 2), (2, 4), (3, 4)]);
    assert_eq!((plan.belief().rho, plan.stages[2].known().history.len()), (None, 3));
    plan.check().expect("the plan is valid");
}

#[test]
fn benchmarks_speak_of_the_rates_between_their_own_stages() {
    let presets = shipped();
    let ids = |from: &str, to: &str| -> Vec<String> {
        doubt::trade_rates(&presets, from, to).into_iter().map(|rate| rate.id).collect()
    };
    assert!(ids("mql", "customer").contains(&"olist-2018".to_owned()));
    assert!(ids("customer", "mql").is_empty() && ids("mql", "mql").is_empty() && ids("x", "customer").is_empty());
    // Shapes have no figures of anybody's.
    assert!(ids("sql", "customer").iter().all(|id| id.starts_with("first-page-sage")));
    let olist = doubt::trade_rates(&presets, "mql", "customer").into_iter().find(|rate| rate.id == "olist-2018");
    let olist = olist.expect("it is shipped").prior;
    assert!((olist.mean - 781.0 / 5998.0).abs() < 1e-6);
    assert_eq!((olist.sample_size, doubt::sample_size(Grade::B), doubt::sample_size(Grade::C)), (27.0, 14.0, 7.0));
    assert!(olist.source.contains("Olist"));
    let chained = doubt::trade_rates(&presets, "sql", "customer");
    let average = chained.iter().find(|rate| rate.id == "first-page-sage-average").expect("it is shipped");
    assert!((average.prior.mean - 0.429 * 0.382).abs() < 1e-6);
    // Each is one that a plan may have, and what somebody types begins at the plan's own rate.
    let mut plan = plan();
    for rate in chained {
        edit::set_known(&mut plan, 2, |known| known.prior = Some(rate.prior));
        plan.check().expect("the plan is valid");
    }
    assert_eq!(doubt::own_prior(&plan, 2).mean, 0.25);
}

/// An arrow key moves a slider by one step; the place it comes to has to be the place it stays at.
#[test]
fn every_step_of_a_slider_is_kept_by_the_rate_it_sets() {
    use warmline::state::slide::{Slide, slid, slide};
    let rates = [
        Rate::Point { rate: 0.25 },
        Rate::Range { low: 0.2, likely: 0.25, high: 0.3 },
        Rate::Evidence { converted: 10, entered: 40 },
        Rate::Evidence { converted: 1, entered: 1 },
        Rate::Evidence { converted: 2, entered: 199_999 },
    ];
    for rate in rates {
        let ends = slide(&rate);
        // The first two places of a guess are one: no slider sets a rate of nothing.
        let first = if ends.least == 0 { 2 } else { ends.least };
        for place in (first..=ends.most).step_by(ends.step as usize) {
            assert_eq!(slide(&slid(&rate, place as f64)), Slide { place, ..ends }, "{rate:?}");
        }
        for strange in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
            let at = slide(&slid(&rate, strange)).place;
            assert!(at >= ends.least && at <= ends.most, "{rate:?} at {strange}: {at}");
        }
    }
}
