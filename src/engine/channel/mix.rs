//! What a mix of channels comes to.

use super::crowd;
use super::lane::{Lane, lanes};
use crate::engine::funnel;
use crate::engine::issue::Issue;
use crate::engine::plan::Plan;

/// One channel of a mix.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneFigures {
    /// Leads of the channel.
    pub leads: u64,
    /// All that they cost: fixed cost, getting them, and what their stages cost.
    pub spend: f64,
    /// Expected customers: leads x rate to customer.
    pub customers: f64,
    /// Gross profit - spend.
    pub profit: f64,
    /// Spend / leads; none without leads.
    pub cost_per_lead: Option<f64>,
    /// Spend / customers; none where none is expected.
    pub cac: Option<f64>,
    /// Profit / spend; none where nothing is spent.
    pub roi: Option<f64>,
}

/// A mix of channels.
#[derive(Debug, Clone, PartialEq)]
pub struct Mix {
    /// Channel by channel.
    pub channels: Vec<LaneFigures>,
    /// Leads expected to enter each stage, from all channels, in the plan's order.
    pub entries: Vec<f64>,
    /// Expected customers.
    pub customers: f64,
    /// The channels' spend and the plan's own fixed costs.
    pub spend: f64,
    /// Customers x value.
    pub revenue: f64,
    /// Gross profit - spend.
    pub profit: f64,
    /// Profit / spend; none where nothing is spent.
    pub roi: Option<f64>,
    /// Spend / customers; none where none is expected.
    pub cac: Option<f64>,
    /// P(customers of all channels together >= goal).
    pub chance: f64,
    /// Mean days to a customer, over the customers.
    pub lag_days: Option<f64>,
}

/// The figures of so many leads by channel of the plan (missing ones have none).
///
/// # Errors
/// What [`lanes`] refuses, and a goal in revenue that is no lawful number of customers.
pub fn mix(plan: &Plan, leads: &[u64]) -> Result<Mix, Issue> {
    let lanes = lanes(plan)?;
    let goal = funnel::goal_customers(plan)?;
    let of = |index: usize| leads.get(index).copied().unwrap_or(0);
    let figures: Vec<LaneFigures> =
        lanes.iter().enumerate().map(|(index, lane)| lane_figures(lane, of(index))).collect();
    let mut entries = vec![0.0; plan.stages.len()];
    for (index, lane) in lanes.iter().enumerate() {
        let mut flow = of(index) as f64;
        let rates = lane.rates.iter().copied().chain([1.0]);
        for (entered, rate) in entries.iter_mut().skip(lane.row).zip(rates) {
            *entered += flow;
            flow *= rate;
        }
    }
    let fixed: f64 = plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).sum();
    let customers: f64 = figures.iter().map(|lane| lane.customers).sum();
    let spend = (fixed + figures.iter().map(|lane| lane.spend).sum::<f64>()).min(f64::MAX);
    let revenue = customers * plan.customer_value;
    let profit = revenue * plan.gross_margin - spend;
    let crowds: Vec<(u64, f64)> =
        lanes.iter().enumerate().map(|(index, lane)| (of(index), lane.rate_to_customer)).collect();
    let days: f64 = lanes.iter().zip(&figures).map(|(lane, figures)| lane.lag_days * figures.customers).sum();
    Ok(Mix {
        channels: figures,
        entries,
        customers,
        spend,
        revenue,
        profit,
        roi: ratio(profit, spend),
        cac: ratio(spend, customers),
        chance: crowd::at_least(&crowds, goal),
        lag_days: ratio(days, customers),
    })
}

fn lane_figures(lane: &Lane, leads: u64) -> LaneFigures {
    let (n, spend) = (leads as f64, lane.cost(leads as f64));
    let (customers, profit) = (n * lane.rate_to_customer, n * lane.gain - spend);
    LaneFigures {
        leads,
        spend,
        customers,
        profit,
        cost_per_lead: ratio(spend, n),
        cac: ratio(spend, customers),
        roi: ratio(profit, spend),
    }
}

fn ratio(over: f64, under: f64) -> Option<f64> {
    Some(over / under).filter(|ratio| under > 0.0 && ratio.is_finite())
}
