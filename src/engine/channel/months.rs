//! The months of a mix: each channel's leads take their own time, and their customers and money add up.

use super::lane::lanes;
use crate::engine::issue::{Fault, Issue};
use crate::engine::lever::Bet;
use crate::engine::plan::{FixedCost, Plan, Rate, Stage};
use crate::engine::time::{self, Date};

/// One month of a mix.
#[derive(Debug, Clone, PartialEq)]
pub struct MixMonth {
    /// Its first day, where the plan has a start.
    pub first_day: Option<Date>,
    /// Customers won in the month, channel by channel.
    pub customers: Vec<f64>,
    /// All customers won so far.
    pub customers_so_far: f64,
    /// Spend of all channels and the plan's own fixed costs.
    pub spend: f64,
    /// Revenue of the month.
    pub revenue: f64,
    /// Revenue x margin - spend.
    pub cash: f64,
    /// Sum of the cash so far.
    pub cash_so_far: f64,
}

/// The months of so many leads by channel of the plan (missing ones have none): every channel is a plan of its own from the stage
/// that its leads enter, with its rates, costs and lags, and the months are their sums. Leads that get dearer are paid
/// at their mean price. What goes cold is not looked at.
///
/// # Errors
/// What [`lanes`] refuses, and amounts that leave the range of a double.
pub fn months(plan: &Plan, leads: &[u64]) -> Result<Vec<MixMonth>, Issue> {
    let (lanes, outlook) = (lanes(plan)?, plan.outlook());
    let mut rows: Vec<MixMonth> = (0..outlook.horizon_months)
        .map(|month| MixMonth {
            first_day: outlook.start.and_then(|start| start.plus_months(month)),
            customers: vec![0.0; lanes.len()],
            customers_so_far: 0.0,
            spend: 0.0,
            revenue: 0.0,
            cash: 0.0,
            cash_so_far: 0.0,
        })
        .collect();
    // The plan's own fixed costs run whether or not a channel does: a funnel without entries.
    let mut parts = vec![(None, alone(plan, plan.stages.clone(), plan.fixed_costs.clone()), 0)];
    for (index, (channel, lane)) in plan.channels.iter().zip(&lanes).enumerate() {
        let count = leads.get(index).copied().unwrap_or(0);
        if count == 0 {
            continue;
        }
        let mut stages: Vec<Stage> = plan.stages.iter().skip(lane.row).cloned().collect();
        for stage in &mut stages {
            if let Some(own) = channel.steps.iter().find(|step| step.stage == stage.id) {
                stage.cost_per_entry = own.cost_per_entry.unwrap_or(stage.cost_per_entry);
                stage.retime(own.lag_days.unwrap_or(stage.lag_days));
            }
        }
        for (stage, rate) in stages.iter_mut().zip(&lane.rates) {
            stage.to_next = Some(Rate::Point { rate: *rate });
        }
        if let Some(first) = stages.first_mut() {
            first.cost_per_entry += lane.price(count as f64) / count as f64;
        }
        let fixed = FixedCost { name: String::new(), amount: lane.fixed_cost, share: 1.0 };
        parts.push((Some(index), alone(plan, stages, vec![fixed]), count));
    }
    for (channel, part, count) in parts {
        let bet = Bet::with_volume(&part, count)?;
        let forecast = time::of_checked(&part, &bet);
        for (row, month) in rows.iter_mut().zip(&forecast.months) {
            if let Some(slot) = channel.and_then(|channel| row.customers.get_mut(channel)) {
                *slot = month.customers;
            }
            row.customers_so_far += month.customers_so_far;
            row.spend += month.spend;
            row.revenue += month.revenue;
            row.cash += month.cash;
            row.cash_so_far += month.cash_so_far;
        }
    }
    let finite = rows.iter().all(|row| row.cash_so_far.is_finite());
    if finite { Ok(rows) } else { Err(Issue::new("channels", Fault::TooMany)) }
}

fn alone(plan: &Plan, stages: Vec<Stage>, fixed_costs: Vec<FixedCost>) -> Plan {
    Plan { stages, fixed_costs, cold: None, channels: Vec::new(), ..plan.clone() }
}
