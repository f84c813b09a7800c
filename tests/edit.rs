//! Edits: whatever is done to a valid plan, it stays one, and says what it said as far as it can.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use warmline::codec::json;
use warmline::codec::presets::{self, Preset};
use warmline::engine::plan::{Belief, Outlook, Prior, Rate, Spread};
use warmline::engine::{Fault, Plan};
use warmline::state::{channels, edit};

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
