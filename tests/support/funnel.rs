//! A funnel of given rates, for measuring.

use warmline::engine::plan::cold::{Cold, ColdModel};
use warmline::engine::plan::{Goal, Plan, Rate, Stage};

/// A funnel of these rates with a cost and a lag at every stage.
pub(crate) fn plan(customers: u64, rates: &[f64], cold: Option<ColdModel>) -> Plan {
    let rates = rates.iter().map(|rate| Some(Rate::Point { rate: *rate })).chain([None]);
    let stages = rates.enumerate().map(|(row, to_next)| Stage {
        id: format!("stage-{row}"),
        name: String::new(),
        to_next,
        cost_per_entry: 12.34,
        lag_days: 3.5,
        source: String::new(),
        known: None,
    });
    Plan {
        version: 1,
        name: String::new(),
        currency: "USD".to_owned(),
        goal: Goal::Customers(customers),
        customer_value: 100_000.0,
        gross_margin: 0.8,
        period_months: 12.0,
        stages: stages.collect(),
        fixed_costs: Vec::new(),
        cold: cold.map(|model| Cold { stage: "stage-0".to_owned(), model, recycle: None }),
        belief: None,
        outlook: None,
        channels: Vec::new(),
    }
}
