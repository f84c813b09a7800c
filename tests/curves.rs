//! The figures that the charts draw.

use serde_json::json;
use warmline::engine::curve::{Axis, WarmCurve, chance_curve, chance_view, warm_curve};
use warmline::engine::plan::Rate;
use warmline::engine::{self, Plan};

/// The worked example with another model of cold leads.
fn plan(model: serde_json::Value) -> Plan {
    let plan = json!({
        "version": 1, "goal": {"customers": 10}, "customerValue": 100_000,
        "stages": [
            {"id": "sql", "name": "SQLs", "toNext": {"rate": 0.25}, "costPerEntry": 5_000},
            {"id": "customer", "name": "Customers", "costPerEntry": 12.5},
        ],
        "fixedCosts": [{"name": "tools", "amount": 1_200, "share": 0.25}],
        "cold": {"stage": "sql", "model": model,
            "recycle": {"share": 0.5, "toStage": "sql", "conversionFactor": 0.4, "costPerLead": 10}},
    });
    serde_json::from_value(plan).expect("the plan is valid")
}

fn curve(model: serde_json::Value) -> Option<WarmCurve> {
    let plan = plan(model);
    let answer = engine::answer(&plan).expect("the plan has an answer");
    let curve = warm_curve(&plan, &answer, 61)?;
    assert!(curve.points.windows(2).all(|pair| pair[0].0 <= pair[1].0), "x rises");
    assert!(curve.points.iter().all(|(_, share)| (0.0..=1.0).contains(share)));
    assert_eq!(curve.at.1, answer.cold.expect("leads go cold").share_still_warm);
    Some(curve)
}

fn close(got: f64, expected: f64) {
    assert!((got - expected).abs() <= 1e-7 * expected.abs(), "{got} is not {expected}");
}

/// A deal that is a hair below a quarter: 40 warm leads are a hair below ten customers, and half a customer is none.
#[test]
fn a_hair_below_is_below() {
    let mut plan = plan(json!({"kind": "count", "leads": 1}));
    plan.cold.as_mut().expect("cold").recycle = None;
    // The second is below by less than doubles tell apart on the way.
    for rate in [0.249_999_999_999_9, 0.249_999_999_999_999_9] {
        plan.stages[0].to_next = Some(Rate::Point { rate });
        let answer = engine::answer(&plan).expect("an answer");
        let cold = answer.cold.expect("leads go cold");
        assert_eq!((answer.stages[0].needed, cold.planned, cold.whole_customers), (41, 41, 9), "{rate}");
        assert!(cold.expected_customers > 9.999_999_999, "{rate}");
    }
}

#[test]
fn chances_rise_from_end_to_end() {
    let curve = chance_curve(10, 0.25, 20, 80, 31);
    assert_eq!((curve.len(), curve[0].0, curve[30].0), (31, 20, 80));
    assert!(curve.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1));
    close(curve.iter().find(|(volume, _)| *volume == 40).expect("40 is on the grid").1, 0.560_460_268_327_467);
}

/// What the page shows of the curve begins below an even chance, goes past 95 % and has the plan's own volume in it.
#[test]
fn the_view_holds_what_a_reader_looks_for() {
    for (goal, rate) in [(1, 0.9), (1, 0.001), (10, 0.25), (350, 0.02), (1_000_000, 0.5), (10, 1.0)] {
        let mut plan = plan(json!({"kind": "share", "share": 0.1}));
        plan.goal = engine::plan::Goal::Customers(goal);
        plan.stages[0].to_next = Some(engine::plan::Rate::Point { rate });
        let answer = engine::answer(&plan).expect("the plan has an answer");
        let stage = &answer.stages[0];
        let view = chance_view(goal, stage);
        let (first, last) = (view[0], view[view.len() - 1]);
        assert!(first.0 <= stage.needed && stage.needed <= last.0, "{goal} at {rate}: the plan's own volume");
        assert!(first.0 == 1 || first.0 < stage.needed_for.p50, "{goal} at {rate}: it begins at {first:?}");
        assert!(last.1 > 0.95, "{goal} at {rate}: it ends at {last:?}");
        assert!(last.0 > stage.needed_for.p95, "{goal} at {rate}: it goes on past what 95 % need");
        assert!(view.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1), "{goal} at {rate}");
    }
}

#[test]
fn volumes_are_whole_and_distinct_whatever_is_asked() {
    let volumes = |from, to, points| -> Vec<u64> {
        chance_curve(3, 0.5, from, to, points).into_iter().map(|(volume, _)| volume).collect()
    };
    assert_eq!(volumes(4, 7, 100), [4, 5, 6, 7]);
    assert_eq!(volumes(7, 4, 2), [4, 7]);
    assert_eq!(volumes(5, 5, 10), [5]);
    assert_eq!(volumes(1, 1_000_000_000_000, 0), [1, 1_000_000_000_000]);
}

#[test]
fn exponential_follow_up_against_a_half_life() {
    let follow_up = json!({"kind": "exponential", "meanDays": 7});
    let curve = curve(json!({"kind": "halfLife", "days": 30, "followUp": follow_up})).expect("a curve");
    let rate = std::f64::consts::LN_2 / 30.0;
    assert_eq!((curve.axis, curve.handle, curve.points.len()), (Axis::FollowUpDays, true, 61));
    assert_eq!((curve.points[0], curve.points[60].0), ((0.0, 1.0), 30.0));
    for (days, share) in &curve.points {
        close(*share, 1.0 / (1.0 + days * rate));
    }
    close(curve.value_per_day, 40.0 * 25_000.0 * rate / (1.0 + 7.0 * rate).powi(2));
}

#[test]
fn fixed_follow_up_runs_to_twice_its_own_point() {
    let follow_up = json!({"kind": "fixed", "days": 30});
    let curve = curve(json!({"kind": "halfLife", "days": 30, "followUp": follow_up})).expect("a curve");
    assert_eq!((curve.at, curve.points[60]), ((30.0, 0.5), (60.0, 0.25)));
    close(curve.value_per_day, 1_000_000.0 * std::f64::consts::LN_2 / 60.0);
}

#[test]
fn a_follow_up_at_once_still_has_a_price_of_delay() {
    let follow_up = json!({"kind": "fixed", "days": 0});
    let curve = curve(json!({"kind": "halfLife", "days": 30, "followUp": follow_up})).expect("a curve");
    assert_eq!((curve.at, curve.points[60]), ((0.0, 1.0), (30.0, 0.5)));
    close(curve.value_per_day, 1_000_000.0 * std::f64::consts::LN_2 / 30.0);
}

#[test]
fn lognormal_follow_up_keeps_its_shape() {
    let follow_up = json!({"kind": "lognormal", "medianDays": 5, "p90Days": 20});
    let shelf = curve(json!({"kind": "shelfLife", "days": 12, "followUp": follow_up})).expect("a curve");
    // At a median of 12 d half of the leads are worked within 12 d, at 3 d those below four medians: 90 %.
    close(shelf.points[60].1, 0.5);
    close(shelf.points[15].1, 0.9);
    // The slope of Phi(ln(12 / m) / sigma) at m = 5.
    let sigma = 4.0_f64.ln() / 1.281_551_565_544_600_4;
    let z = (12.0_f64 / 5.0).ln() / sigma;
    let slope = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt() / (sigma * 5.0);
    close(shelf.value_per_day, 1_000_000.0 * slope);
}

#[test]
fn a_fixed_time_against_a_shelf_life_is_one_step() {
    let model = |days: f64| json!({"kind": "shelfLife", "days": 10, "followUp": {"kind": "fixed", "days": days}});
    let near = curve(model(9.5)).expect("a curve");
    assert_eq!(near.points, [(0.0, 1.0), (10.0, 1.0), (10.0, 0.0), (19.0, 0.0)]);
    assert_eq!((near.at, near.value_per_day), ((9.5, 1.0), 1_000_000.0));
    let early = curve(model(2.0)).expect("a curve");
    assert_eq!((early.value_per_day, early.points[3]), (0.0, (10.0, 0.0)));
}

#[test]
fn observed_times_scale_together() {
    let follow_up = json!({"kind": "observed", "days": [2, 4, 6]});
    let shelf = curve(json!({"kind": "shelfLife", "days": 5, "followUp": follow_up})).expect("a curve");
    assert_eq!((shelf.at, shelf.handle), ((4.0, 2.0 / 3.0), false));
    // A mean of 2 d are 1, 2 and 3 d; a mean of 8 d are 4, 8 and 12 d.
    assert_eq!((shelf.points[15], shelf.points[60]), ((2.0, 1.0), (8.0, 1.0 / 3.0)));
    let all_at_once = json!({"kind": "observed", "days": [0, 0]});
    let flat = curve(json!({"kind": "halfLife", "days": 5, "followUp": all_at_once})).expect("a curve");
    assert!(flat.at == (0.0, 1.0) && flat.value_per_day == 0.0);
}

#[test]
fn capacity_runs_along_the_reps() {
    let model = json!({"kind": "capacity", "reps": 3, "leadsPerRepPerDay": 0.02, "shelfLifeDays": 30});
    let reps = curve(model).expect("a curve");
    assert_eq!(reps.axis, Axis::Reps);
    let places: Vec<f64> = reps.points.iter().map(|point| point.0).collect();
    assert_eq!(places, [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    assert!(reps.points.windows(2).all(|pair| pair[0].1 < pair[1].1));
    assert_eq!(reps.at, reps.points[2]);
    close(reps.value_per_day, 1_000_000.0 * (reps.points[3].1 - reps.points[2].1));
}

#[test]
fn given_losses_have_no_curve() {
    assert_eq!(curve(json!({"kind": "count", "leads": 5})), None);
    assert_eq!(curve(json!({"kind": "share", "share": 0.1})), None);
}

#[test]
fn the_waterfall_falls_from_planned_to_left() {
    let plan = plan(json!({"kind": "count", "leads": 5}));
    let answer = engine::answer(&plan).expect("the plan has an answer");
    let falls = engine::waterfall(&plan, &answer).expect("leads go cold");
    let customers = falls.customers;
    assert_eq!((customers.goal, customers.planned, customers.lost, customers.recovered), (10.0, 10.0, 1.25, 0.25));
    assert_eq!((customers.expected_left, customers.whole_left), (9.0, 9.0));
    let money = falls.money;
    assert_eq!((money.goal, money.planned, money.lost, money.recovered), (1e6, 1e6, 125_000.0, 25_000.0));
    assert_eq!((money.expected_left, money.whole_left), (9e5, 9e5));
    let parts = engine::spend_parts(&plan, &answer);
    assert_eq!((parts.stages.as_slice(), parts.fixed.as_slice()), (&[200_000.0, 125.0][..], &[300.0][..]));
    assert_eq!(parts.total(), answer.spend);
    assert_eq!(engine::waterfall(&Plan { cold: None, ..plan.clone() }, &engine::Answer { cold: None, ..answer }), None);
}
