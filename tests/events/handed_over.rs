//! What a plan gets from a report.

use crate::history::{Dice, Row, Truth, chain, date, of, read, simulate};
use warmline::engine::Plan;
use warmline::engine::interval::wilson;
use warmline::engine::plan::{ColdModel, FollowUp, Rate};
use warmline::events::{Family, Options, Report, Why, evidence, report};

const STEPS: [Truth; 2] = [
    Truth { rate: 0.3, family: Family::Weibull, scale: 25.0, spread: 0.8 },
    Truth { rate: 0.25, family: Family::LogNormal, scale: 14.0, spread: 0.9 },
];

/// A plan of three stages; leads wait as SQLs, or where `cold` says.
fn plan(cold: &str) -> Plan {
    let text = format!(
        r#"{{"version":1,"goal":{{"customers":10}},"customerValue":1000,"stages":[
            {{"id":"lead","name":"Leads","toNext":{{"rate":0.5}},"lagDays":3,"source":"a benchmark"}},
            {{"id":"sql","name":"SQLs","toNext":{{"rate":0.5}},"costPerEntry":7}},
            {{"id":"customer","name":"Customers"}}],
            "cold":{{"stage":"{cold}","model":{{"kind":"halfLife","days":30,"followUp":{{"kind":"fixed","days":9}}}}}}}}"#
    );
    serde_json::from_str(&text).expect("a plan")
}

fn reported(rows: &[Row], plan: &Plan, as_of: i64) -> Report {
    report(&read(rows), &Options::of_plan(plan, date(as_of)), &mut |_| ())
}

#[test]
fn rates_and_lags_become_evidence() {
    let history = simulate(&mut Dice::new(11), 3000, 400, 400, &STEPS, &["Inquiry", "Opportunity", "Closed won"]);
    let plan = plan("sql");
    let report = reported(&history.rows, &plan, 400);
    let handed = evidence(&report, &plan);
    handed.plan.check().expect("a valid plan");
    assert_eq!(handed.changes.len(), 2);
    for ((change, truth), step) in handed.changes.iter().zip(&STEPS).zip(&report.steps) {
        let (rate, low, high) = change.rate;
        assert!(low < truth.rate && truth.rate < high, "{low} to {high}");
        let said = change.converted as f64 / change.entered as f64;
        assert!((said / rate - 1.0).abs() < 0.01, "{said} for {rate}");
        // The counts say as much as the censored estimate: less than all leads would, and by Wilson the same interval.
        assert!(change.entered <= step.entered && change.entered > step.entered / 2);
        let (from, to) = wilson(change.converted, change.entered);
        assert!(((to - from) / (high - low) - 1.0).abs() < 0.1, "{from} to {to} for {low} to {high}");
        assert!((change.lag_days / truth.median() - 1.0).abs() < 0.2, "{}", change.lag_days);
        assert!(change.lag_p90_days > change.lag_days);
    }
    assert_eq!(handed.plan.stages[0].lag_days, handed.changes[0].lag_days);
    assert_eq!(handed.plan.stages[0].known().lag_p90_days, Some(handed.changes[0].lag_p90_days));
    assert_eq!(handed.plan.stages[0].source, "");
    let (converted, entered) = (handed.changes[1].converted, handed.changes[1].entered);
    assert_eq!(handed.plan.stages[1].to_next, Some(Rate::Evidence { converted, entered }));
    // Cost and the rest stay.
    assert_eq!((handed.plan.stages[1].cost_per_entry, handed.plan.goal), (7.0, plan.goal));
    // The file does not say when an SQL was worked, and the next thing is the sale.
    assert_eq!(handed.follow_up, None);
    assert_eq!(handed.kept.iter().map(|kept| kept.why).collect::<Vec<_>>(), [Why::FollowUp]);
}

#[test]
fn a_chain_of_evidence_makes_what_really_came_out() {
    // Everybody goes on within days, half of them without being seen as an SQL: a stage chain loses these.
    let quick = |rate| Truth { rate, family: Family::Weibull, scale: 5.0, spread: 1.0 };
    let history = simulate(&mut Dice::new(3), 2000, 200, 500, &[quick(0.4), quick(0.5)], &["lead", "sql", "customer"]);
    let mut dice = Dice::new(4);
    let rows: Vec<Row> = history.rows.into_iter().filter(|row| row.1 != "sql" || dice.roll() < 0.5).collect();
    let plan = plan("sql");
    let report = reported(&rows, &plan, 500);
    let handed = evidence(&report, &plan);
    let through: f64 = handed.changes.iter().map(|change| change.converted as f64 / change.entered as f64).product();
    let (wins, entered) = (report.chain.wins as f64, report.chain.entered as f64);
    assert!((through * entered / wins - 1.0).abs() < 0.02, "{} of {wins}", through * entered);
    // By the stage chain half of the wins are missing.
    assert!(report.chain.predicted < 0.7 * wins, "{} of {wins}", report.chain.predicted);
}

#[test]
fn what_is_not_known_stays() {
    let plan = plan("lead");
    let slow = [Truth { rate: 0.4, family: Family::LogNormal, scale: 120.0, spread: 0.7 }];
    let young = simulate(&mut Dice::new(1), 3000, 60, 60, &slow, &["lead", "sql"]);
    let handed = evidence(&reported(&young.rows, &plan, 60), &plan);
    assert_eq!((&handed.plan.stages, handed.changes.len()), (&plan.stages, 0));
    let why: Vec<Why> = handed.kept.iter().map(|kept| kept.why).collect();
    assert_eq!(why[..2], [Why::TooShort, Why::NoneConverted]);
    // A file without events says nothing.
    let none = evidence(&of(&[], chain(&["lead", "sql"]), 9), &plan);
    assert_eq!(none.plan, plan);
    assert!(none.kept.iter().all(|kept| matches!(kept.why, Why::NotSeen | Why::FollowUp)));
}

fn follow_up(plan: &Plan) -> &FollowUp {
    match &plan.cold.as_ref().expect("cold leads").model {
        ColdModel::HalfLife { follow_up, .. } => follow_up,
        other => panic!("{other:?}"),
    }
}

#[test]
fn follow_up_times_go_to_the_cold_stage() {
    let worked = Truth { rate: 1.0, family: Family::LogNormal, scale: 6.0, spread: 0.8 };
    let plan = plan("sql");
    // Long ago, all worked: the times themselves, as quantiles.
    let old = simulate(&mut Dice::new(8), 1000, 100, 1000, &[worked], &["sql", "contacted"]);
    let handed = evidence(&reported(&old.rows, &plan, 1000), &plan);
    let FollowUp::Observed { days } = follow_up(&handed.plan) else { panic!("{:?}", handed.follow_up) };
    assert_eq!(days.len(), 100);
    assert!(days.is_sorted() && (5.0..=7.0).contains(&days[50]) && (14.0..=20.0).contains(&days[89]), "{days:?}");
    handed.plan.check().expect("a valid plan");
    // Many wait: their law, with those that wait counted.
    let worked = Truth { rate: 1.0, family: Family::LogNormal, scale: 6.0, spread: 0.8 };
    let young = simulate(&mut Dice::new(9), 1500, 30, 30, &[worked], &["sql", "contacted"]);
    let handed = evidence(&reported(&young.rows, &plan, 30), &plan);
    let FollowUp::Lognormal { median_days, p90_days } = follow_up(&handed.plan) else {
        panic!("{:?}", handed.follow_up)
    };
    assert!((median_days / 6.0 - 1.0).abs() < 0.15, "{median_days}");
    assert!((p90_days / (6.0 * (0.8_f64 * 1.2816).exp()) - 1.0).abs() < 0.2, "{p90_days}");
    handed.plan.check().expect("a valid plan");
}
