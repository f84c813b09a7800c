//! How long uncertain plans take natively: `cargo bench --bench simulation`. The same model beside other tools in a
//! browser: `node benches/browser/run.mjs`.

use divan::{Bencher, black_box};
use warmline::engine;
use warmline::engine::plan::{Belief, Goal, Plan, Rate, Spread, Stage, VERSION};
use warmline::engine::uncertain::{Customers, Simulation, outlook};

fn main() {
    divan::main();
}

/// Five rates from samples, as in the peer benchmark.
fn plan(cost: f64) -> Plan {
    let stage = |row: usize, to_next| Stage {
        id: format!("s{row}"),
        name: String::new(),
        to_next,
        cost_per_entry: cost,
        lag_days: 0.0,
        source: String::new(),
        known: None,
    };
    let seen = [(120, 4000), (60, 200), (30, 90), (20, 50), (10, 40)];
    let rates = seen.map(|(converted, entered)| Some(Rate::Evidence { converted, entered }));
    Plan {
        version: VERSION,
        name: String::new(),
        currency: "USD".to_owned(),
        goal: Goal::Customers(40),
        customer_value: 100_000.0,
        gross_margin: 1.0,
        period_months: 12.0,
        stages: rates.into_iter().chain([None]).enumerate().map(|(row, rate)| stage(row, rate)).collect(),
        fixed_costs: Vec::new(),
        cold: None,
        belief: Some(Box::new(belief())),
        outlook: None,
        channels: Vec::new(),
    }
}

fn belief() -> Belief {
    Belief {
        volume: Some(Spread { low: 90_000.0, likely: 120_000.0, high: 180_000.0 }),
        customer_value: Some(Spread { low: 80_000.0, likely: 100_000.0, high: 150_000.0 }),
        ..Belief::default()
    }
}

fn simulate(bencher: Bencher, cost: f64, customers: Customers) {
    let plan = plan(cost);
    let Ok(answer) = engine::answer(&plan) else { return };
    bencher.bench(|| Simulation::with(black_box(&plan), &answer, customers).finish());
}

/// 100,000 runs: customers that the rates let expect, and revenue.
#[divan::bench]
fn expected_customers(bencher: Bencher) {
    simulate(bencher, 0.0, Customers::Expected);
}

/// The same with whole customers.
#[divan::bench]
fn whole_customers(bencher: Bencher) {
    simulate(bencher, 0.0, Customers::Counted);
}

/// The same with costs, hence ROI and cost per customer too: what the page runs.
#[divan::bench]
fn whole_customers_and_costs(bencher: Bencher) {
    simulate(bencher, 2.0, Customers::Counted);
}

/// Before the first run: tables.
#[divan::bench]
fn tables(bencher: Bencher) {
    let plan = plan(2.0);
    let Ok(answer) = engine::answer(&plan) else { return };
    bencher.bench(|| Simulation::new(black_box(&plan), &answer));
}

/// The exact part, which runs on every drag: chance and volume of every stage.
#[divan::bench]
fn exact(bencher: Bencher) {
    let plan = Plan { belief: None, ..plan(2.0) };
    let Ok(answer) = engine::answer(&plan) else { return };
    bencher.bench(|| outlook(black_box(&plan), &answer));
}
