//! How long one answer takes: `cargo bench --bench answer`. Any valid document is to be answered in under 1 ms, with
//! `capacity` and log-normal half-lives in under 5 ms.

use divan::Bencher;
use divan::counter::ItemsCount;
use std::hint::black_box;
use warmline::engine::binomial::{self, Trial};
use warmline::engine::plan::Plan;
use warmline::engine::plan::cold::{ColdModel, FollowUp};
use warmline::engine::{self, curve, quantile};

#[path = "../tests/support/funnel.rs"]
mod funnel;

use funnel::plan;

fn main() {
    divan::main();
}

fn answer(bencher: Bencher, plan: Plan) {
    assert!(engine::answer(&plan).is_ok());
    bencher.bench_local(|| engine::answer(black_box(&plan)));
}

#[divan::bench]
fn worked_example(bencher: Bencher) {
    answer(bencher, plan(10, &[0.25], Some(ColdModel::Count { leads: 5 })));
}

#[divan::bench]
fn six_stages(bencher: Bencher) {
    answer(bencher, plan(100, &[0.02, 0.41, 0.51, 0.49, 0.36], Some(ColdModel::Share { share: 0.125 })));
}

#[divan::bench]
fn twelve_stages(bencher: Bencher) {
    let rates = [0.513, 0.427, 0.615, 0.389, 0.701, 0.333, 0.487, 0.551, 0.293, 0.818, 0.641];
    answer(bencher, plan(350, &rates, Some(ColdModel::Share { share: 0.125 })));
}

#[divan::bench]
fn twelve_stages_with_rates_of_seventeen_digits(bencher: Bencher) {
    let rates = [0.512_345_678_901_234_5; 11];
    answer(bencher, plan(1_000_000_000 / 1_024, &rates, Some(ColdModel::Share { share: 0.123_456_789_012_345_67 })));
}

#[divan::bench]
fn goal_of_a_billion(bencher: Bencher) {
    answer(bencher, plan(1_000_000_000, &[0.25, 0.1, 0.5, 0.1], Some(ColdModel::Share { share: 0.01 })));
}

#[divan::bench]
fn count_of_a_billion(bencher: Bencher) {
    answer(bencher, plan(10_000_000, &[0.001], Some(ColdModel::Count { leads: 1_000_000_000 })));
}

#[divan::bench]
fn count_of_a_billion_worked_again(bencher: Bencher) {
    let mut plan = plan(1_000_000_000, &[0.001], Some(ColdModel::Count { leads: 1_000_000_000 }));
    if let Some(cold) = &mut plan.cold {
        cold.recycle = Some(engine::plan::Recycle {
            share: 0.9,
            to_stage: "stage-0".to_owned(),
            conversion_factor: 0.9,
            cost_per_lead: 1.0,
        });
    }
    answer(bencher, plan);
}

#[divan::bench]
fn capacity_of_a_billion_leads(bencher: Bencher) {
    let model = ColdModel::Capacity { reps: 500_000, leads_per_rep_per_day: 5.5, shelf_life_days: 30.0 };
    answer(bencher, plan(1_000_000, &[0.001], Some(model)));
}

#[divan::bench]
fn lognormal_half_life(bencher: Bencher) {
    let follow_up = FollowUp::Lognormal { median_days: 2.0, p90_days: 20.0 };
    answer(bencher, plan(10, &[0.25], Some(ColdModel::HalfLife { days: 30.0, follow_up })));
}

#[divan::bench]
fn lognormal_half_life_at_its_widest(bencher: Bencher) {
    let follow_up = FollowUp::Lognormal { median_days: 5e-324, p90_days: 36_500.0 };
    answer(bencher, plan(10, &[0.25], Some(ColdModel::HalfLife { days: 30.0, follow_up })));
}

#[divan::bench]
fn ten_thousand_observations(bencher: Bencher) {
    let days = (0..10_000).map(|index| f64::from(index) * 0.01).collect();
    let follow_up = FollowUp::Observed { days };
    answer(bencher, plan(10, &[0.25], Some(ColdModel::HalfLife { days: 30.0, follow_up })));
}

#[divan::bench(args = [20, 1_000])]
fn fixed_costs(bencher: Bencher, count: usize) {
    let mut plan = plan(10, &[0.25], None);
    let cost = |index| engine::plan::FixedCost { name: String::new(), amount: 1_000.01 * index as f64, share: 0.35 };
    plan.fixed_costs = (0..count).map(cost).collect();
    answer(bencher, plan);
}

#[divan::bench(args = [10, 1_000, 100_000, 1_000_000_000])]
fn one_tail(bencher: Bencher, goal: u64) {
    let trial = Trial::new(0.03);
    bencher.counter(ItemsCount::new(1_u32)).bench_local(|| binomial::tail(black_box(goal * 34), goal, trial));
}

#[divan::bench(args = [1, 10, 1_000, 1_000_000_000])]
fn four_quantiles(bencher: Bencher, goal: u64) {
    bencher.bench_local(|| quantile::needed_for(black_box(goal), Trial::new(0.03)));
}

#[divan::bench]
fn chance_curve_of_120_points(bencher: Bencher) {
    bencher.bench_local(|| curve::chance_curve(black_box(10), 0.25, 10, 130, 120));
}
