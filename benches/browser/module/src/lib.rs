//! The model of the peer benchmark, and its run through numbers alone: five uncertain rates, uncertain volume and value.
//! Exports are plain functions, so that the same code is called from a page and natively.

use std::cell::RefCell;
use warmline::engine::plan::{Belief, Goal, Plan, Rate, Spread, Stage};
use warmline::engine::uncertain::{Customers, Forecast, Simulation};
use warmline::engine::{self, Answer};

/// What is known of the five rates: converted, entered.
pub const EVIDENCE: [(u64, u64); 5] = [(120, 4000), (60, 200), (30, 90), (20, 50), (10, 40)];
/// Customers to win.
pub const GOAL: u64 = 40;
/// Visitors at the top: low, likely, high.
pub const VOLUME: [f64; 3] = [90_000.0, 120_000.0, 180_000.0];
/// Revenue of one customer: low, likely, high.
pub const VALUE: [f64; 3] = [80_000.0, 100_000.0, 150_000.0];

fn spread([low, likely, high]: [f64; 3]) -> Spread {
    Spread { low, likely, high }
}

fn plan(belief: Belief) -> Plan {
    let stage = |row: usize, to_next| Stage {
        id: format!("s{row}"),
        name: String::new(),
        to_next,
        cost_per_entry: 0.0,
        lag_days: 0.0,
        source: String::new(),
        known: None,
    };
    let rate = |(converted, entered)| Some(Rate::Evidence { converted, entered });
    let rates = EVIDENCE.into_iter().enumerate().map(|(row, seen)| stage(row, rate(seen)));
    Plan {
        version: 1,
        name: String::new(),
        currency: "USD".to_owned(),
        goal: Goal::Customers(GOAL),
        customer_value: VALUE[1],
        gross_margin: 1.0,
        period_months: 12.0,
        stages: rates.chain([stage(EVIDENCE.len(), None)]).collect(),
        fixed_costs: Vec::new(),
        cold: None,
        belief: Some(Box::new(belief)),
        outlook: None,
        channels: Vec::new(),
    }
}

/// One simulation from nothing: tables, runs, quantiles.
pub fn forecast(runs: u32, seed: u64, counted: bool) -> Option<Forecast> {
    let (volume, customer_value) = (Some(spread(VOLUME)), Some(spread(VALUE)));
    let plan = plan(Belief { volume, customer_value, runs, seed, ..Belief::default() });
    let answer: Answer = engine::answer(&plan).ok()?;
    let customers = if counted { Customers::Counted } else { Customers::Expected };
    Some(Simulation::with(&plan, &answer, customers).finish())
}

/// What is compared: the chance of the goal, mean and p10, p50, p90 of revenue, and what Warmline says is the error of
/// each.
pub fn figures(forecast: &Forecast) -> Vec<f64> {
    let revenue = &forecast.revenue;
    let estimates = [Some(forecast.chance_of_goal), revenue.mean, revenue.p10, revenue.p50, revenue.p90];
    let pairs = estimates.into_iter().flatten();
    pairs.flat_map(|estimate| [estimate.value, estimate.error]).collect()
}

thread_local! {
    static LAST: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
}

/// Runs the model and says how many runs that were.
#[unsafe(no_mangle)]
pub extern "C" fn simulate(runs: u32, seed: u32, counted: u32) -> u32 {
    let Some(forecast) = forecast(runs, u64::from(seed), counted != 0) else { return 0 };
    LAST.set(figures(&forecast));
    forecast.runs
}

/// A figure of the last run.
#[unsafe(no_mangle)]
pub extern "C" fn figure(index: u32) -> f64 {
    LAST.with_borrow(|figures| figures.get(index as usize).copied().unwrap_or(f64::NAN))
}

/// The model, number by number: goal, volume, value, then converted and entered of every rate.
#[unsafe(no_mangle)]
pub extern "C" fn model(index: u32) -> f64 {
    let rates = EVIDENCE.iter().flat_map(|(converted, entered)| [*converted as f64, *entered as f64]);
    let mut numbers = std::iter::once(GOAL as f64).chain(VOLUME).chain(VALUE).chain(rates);
    numbers.nth(index as usize).unwrap_or(f64::NAN)
}
