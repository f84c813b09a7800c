//! One more rep, and the agreement about the time to follow up.

use super::{MODELS, bet, four, worked};
use warmline::engine::lever::{self, Bet, Input};
use warmline::engine::plan::{Cold, ColdModel, FollowUp};

#[test]
fn what_reps_could_work_is_reps_by_pace_by_days() {
    let bet = bet(&four(MODELS[5]));
    let capacity = lever::capacity(&bet, 1).expect("a queue");
    // The plan says nothing of its period, so it is a year.
    assert!((capacity.could_work - 2.0 * 0.06 * 365.0).abs() < 1e-9, "{}", capacity.could_work);
    assert!((capacity.load - bet.planned(2) / capacity.could_work).abs() < 1e-9);
}

#[test]
fn one_rep_more_is_worth_less_than_the_one_before() {
    let bet = bet(&four(MODELS[5]));
    let capacity = lever::capacity(&bet, 8).expect("a queue");
    assert!(capacity.load > 0.5 && capacity.worked < 1.0);
    assert_eq!(capacity.more.len(), 8);
    assert!(capacity.last.as_ref().is_some_and(|last| last.profit >= capacity.more[0].profit));
    assert!(capacity.more.windows(2).all(|pair| pair[0].profit >= pair[1].profit && pair[1].profit >= 0.0));
    let sum: f64 = capacity.more.iter().map(|rep| rep.customers).sum();
    let direct = bet.with(Input::Reps, 10.0).expect("reps").figures().customers - bet.figures().customers;
    assert!((sum - direct).abs() < 1e-9);
    let sum: f64 = capacity.more.iter().map(|rep| rep.chance).sum();
    let direct = bet.with(Input::Reps, 10.0).expect("reps").figures().chance - bet.figures().chance;
    assert!((sum - direct).abs() < 1e-9 && direct > 0.0);
    assert_eq!(lever::capacity(&self::bet(&worked()), 3), None);
}

#[test]
fn the_agreement_keeps_the_chance_and_no_more() {
    let mut plan = worked();
    let follow_up = FollowUp::Exponential { mean_days: 1.0 };
    plan.cold =
        Some(Cold { stage: "sql".to_owned(), model: ColdModel::HalfLife { days: 30.0, follow_up }, recycle: None });
    let bet = Bet::with_volume(&plan, 55).expect("a bet");
    let agreement = lever::agreement(&bet, 0.8).expect("a follow-up");
    let slowest = agreement.slowest.expect("a time");
    let at = |days: f64| bet.with(Input::FollowUpDays, days).expect("days").figures();
    assert!((at(slowest).chance - 0.8).abs() < 1e-9 && at(slowest + 0.1).chance < 0.8);
    assert!((agreement.slowest_p90.expect("a time") - slowest * 10.0_f64.ln()).abs() < 1e-9);
    // By hand: 55 SQLs of 25,000, retained 1 / (1 + tau ln2 / 30).
    let kept = |days: f64| 55.0 * 25_000.0 / (1.0 + days * std::f64::consts::LN_2 / 30.0);
    assert!((agreement.revenue_per_day - (kept(1.0) - kept(2.0))).abs() < 1e-6);
    assert!(agreement.best_chance > 0.9 && agreement.best_chance < 0.96);
    assert_eq!(lever::agreement(&bet, 0.97).expect("a follow-up").slowest, None);
    assert_eq!(lever::agreement(&self::bet(&worked()), 0.8), None);
}
