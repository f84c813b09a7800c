//! One channel as numbers: the way of its leads through the funnel, with its own rates, costs and lags.

use crate::engine::funnel;
use crate::engine::issue::Issue;
use crate::engine::math;
use crate::engine::plan::{Channel, ChannelStep, Plan, Rate, Response};

/// A channel as the funnel sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// The row of the stage that its leads enter.
    pub row: usize,
    /// Its rates from there on, one for every stage but the last.
    pub rates: Vec<f64>,
    /// Share of its leads that become customers: the product of the rates.
    pub rate_to_customer: f64,
    /// What a lead costs to get; the first one, where the response flattens.
    pub cost_per_lead: f64,
    /// What a lead is expected to cost after that: sum of cost per entry x share that comes so far, from its first stage
    /// to the customer.
    pub cost_after: f64,
    /// Gross profit expected of a lead: value x margin x rate to customer.
    pub gain: f64,
    /// Cost before the first lead.
    pub fixed_cost: f64,
    /// The most leads; none without a limit.
    pub most: Option<u64>,
    /// How leads answer to money.
    pub response: Response,
    /// Days from entering to the customer: the sum of the lags.
    pub lag_days: f64,
}

/// Every channel of the plan, in its order.
///
/// # Errors
/// What [`Plan::check`] says of the plan.
pub fn lanes(plan: &Plan) -> Result<Vec<Lane>, Issue> {
    plan.check()?;
    let row = |channel: &Channel| plan.stages.iter().position(|stage| stage.id == channel.stage);
    Ok(plan.channels.iter().map(|channel| walk(plan, channel, row(channel).unwrap_or(0))).collect())
}

/// The way of a lead from its first stage to the customer.
fn walk(plan: &Plan, channel: &Channel, row: usize) -> Lane {
    let (mut share, mut after, mut lag, mut rates) = (1.0, 0.0, 0.0, Vec::new());
    for stage in plan.stages.iter().skip(row) {
        let own = channel.steps.iter().find(|step| step.stage == stage.id);
        let cost = own.and_then(|own| own.cost_per_entry).unwrap_or(stage.cost_per_entry);
        after += cost * share;
        let Some(rate) = rate(own, stage.to_next) else { continue };
        lag += own.and_then(|own| own.lag_days).unwrap_or(stage.lag_days);
        share *= rate;
        rates.push(rate);
    }
    Lane {
        row,
        rates,
        rate_to_customer: share,
        cost_per_lead: channel.cost_per_lead,
        cost_after: after,
        gain: plan.customer_value * plan.gross_margin * share,
        fixed_cost: channel.fixed_cost,
        most: channel.most,
        response: channel.response,
        lag_days: lag,
    }
}

fn rate(own: Option<&ChannelStep>, plan: Option<Rate>) -> Option<f64> {
    let rate = own.and_then(|own| own.to_next).or(plan)?;
    Some(funnel::point_rate(rate).to_f64())
}

impl Lane {
    /// Whether leads get dearer; only a limit can be saturated.
    pub(super) fn saturates(&self) -> Option<f64> {
        match (self.response, self.most) {
            (Response::Saturating, Some(most)) if self.cost_per_lead > 0.0 => Some(most as f64),
            _ => None,
        }
    }

    /// What so many leads cost to get, without the fixed cost: n x cost, or `-most cost ln(1 - n / most)`; the greatest
    /// double where no money buys them.
    pub fn price(&self, leads: f64) -> f64 {
        match self.saturates() {
            None => leads * self.cost_per_lead,
            Some(most) if leads < most => -most * self.cost_per_lead * math::ln_1p(-leads / most),
            Some(_) if leads <= 0.0 => 0.0,
            Some(_) => f64::MAX,
        }
    }

    /// All that so many leads cost, from getting them to the customer; the fixed cost only where there are any.
    pub fn cost(&self, leads: f64) -> f64 {
        if leads <= 0.0 { 0.0 } else { (self.fixed_cost + self.price(leads) + leads * self.cost_after).min(f64::MAX) }
    }

    /// What one lead costs from getting it to the customer; the first one, where leads get dearer.
    pub fn cost_of_lead(&self) -> f64 {
        self.cost_per_lead + self.cost_after
    }
}
