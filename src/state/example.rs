//! The plan of a first visit: the worked example of the subject.

use crate::engine::Plan;
use crate::engine::plan::{Cold, ColdModel, Goal, Rate, Stage, VERSION};

/// Ten customers of 100,000 each at a close rate of 25 %, 5,000 a lead, and five leads left to cool.
pub fn example() -> Plan {
    Plan {
        goal: Goal::Customers(10),
        customer_value: 100_000.0,
        cold: Some(Cold { stage: "sql".to_owned(), model: ColdModel::Count { leads: 5 }, recycle: None }),
        ..bare(&[("sql", 0.25, 5_000.0)])
    }
}

/// A plan begun from nothing; its figures are stand-ins that are never shown.
pub fn nothing() -> Plan {
    bare(&[("sql", 0.5, 0.0)])
}

/// A plan with these stages above the customer: id, rate, cost of an entry.
fn bare(stages: &[(&str, f64, f64)]) -> Plan {
    let stage = |&(id, rate, cost): &(&str, f64, f64)| Stage {
        id: id.to_owned(),
        name: String::new(),
        to_next: Some(Rate::Point { rate }),
        cost_per_entry: cost,
        lag_days: 0.0,
        source: String::new(),
        known: None,
    };
    let customer = Stage { to_next: None, ..stage(&("customer", 1.0, 0.0)) };
    Plan {
        version: VERSION,
        name: String::new(),
        currency: "USD".to_owned(),
        goal: Goal::Customers(1),
        customer_value: 1.0,
        gross_margin: 1.0,
        period_months: 12.0,
        stages: stages.iter().map(stage).chain([customer]).collect(),
        fixed_costs: Vec::new(),
        cold: None,
        belief: None,
        outlook: None,
        channels: Vec::new(),
    }
}
