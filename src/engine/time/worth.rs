//! What a customer is worth in time, and what may be paid for one and for a lead.

use super::cash::monthly_rate;
use crate::engine::issue::Issue;
use crate::engine::lever::Bet;
use crate::engine::math;
use crate::engine::plan::{Plan, RevenueModel};

/// The worth of one customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lifetime {
    /// Gross profit over the customer's life, discounted.
    pub value: f64,
    /// The months counted, where the life has no end of its own (monthly revenue and nobody leaves); none where it has.
    pub horizon_months: Option<u32>,
}

/// Lifetime value: for a single payment value x margin; for monthly ones the sum over months k = 0, 1, ... of
/// `a (1 - churn)^k / (1 + i)^k` with `a = value / period x margin`, which is `a / churn` without discount. Where nobody
/// leaves the sum has no end that one may count on: it stops at the horizon, which is said.
pub fn lifetime(plan: &Plan) -> Lifetime {
    let outlook = plan.outlook();
    let gain = plan.customer_value * plan.gross_margin;
    if outlook.revenue == RevenueModel::Once {
        return Lifetime { value: gain, horizon_months: None };
    }
    let a = gain / plan.period_months;
    let churn = outlook.churn_per_month.unwrap_or(0.0);
    let rate = monthly_rate(outlook.discount_per_year.unwrap_or(0.0));
    if churn > 0.0 {
        // a / (1 - (1 - churn) / (1 + i)) without a difference that cancels.
        return Lifetime { value: (a * (1.0 + rate) / (rate + churn)).min(f64::MAX), horizon_months: None };
    }
    let months = f64::from(outlook.horizon_months);
    let sum = if rate > 0.0 { -math::exp_m1(-months * math::ln_1p(rate)) * (1.0 + rate) / rate } else { months };
    Lifetime { value: a * sum, horizon_months: Some(outlook.horizon_months) }
}

/// What one stage's leads may cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Allowable {
    /// Gross profit of a customer x rate to customer / target ratio: an entry that costs as much, fully loaded, just
    /// meets the target (1 breaks even, 3 earns three times its cost).
    pub cost_per_entry: f64,
    /// What an entry costs now, fully loaded: (fixed costs + cost of this and earlier stages) / entries.
    pub now: f64,
    /// The rate from this stage to the customer at which an entry earns its cost: cost / gross profit of a customer.
    /// Above 1 no rate does. On the last stage before the customer it is the break-even close rate.
    pub break_even_rate: f64,
}

/// The economics of a customer of the bet.
#[derive(Debug, Clone, PartialEq)]
pub struct Worth {
    /// Lifetime value.
    pub lifetime: Lifetime,
    /// Spend / expected customers; none where none is expected.
    pub cac: Option<f64>,
    /// Lifetime value / CAC, a ratio; none where nothing is spent or nobody won.
    pub ltv_to_cac: Option<f64>,
    /// Stage by stage without the customer, in the plan's order.
    pub stages: Vec<Allowable>,
}

/// What customers and leads of the bet are worth and may cost, at `target_ratio` (> 0) of gross profit to cost.
///
/// # Errors
/// What [`Plan::check`] says of the plan.
pub fn worth(plan: &Plan, bet: &Bet, target_ratio: f64) -> Result<Worth, Issue> {
    plan.check()?;
    let lifetime = lifetime(plan);
    let figures = bet.figures();
    let gain = lifetime.value;
    let target = if target_ratio > 0.0 { target_ratio } else { 1.0 };
    let spent = bet.costs.iter().zip(&figures.entries).scan(bet.fixed.iter().sum::<f64>(), |sum, (cost, entries)| {
        *sum += cost * entries;
        Some((*sum, *entries))
    });
    let stages = spent.take(bet.rates.len()).enumerate().map(|(row, (spent, entries))| {
        let now = if entries > 0.0 { spent / entries } else { 0.0 };
        Allowable { cost_per_entry: gain * bet.rate_from(row) / target, now, break_even_rate: now / gain }
    });
    Ok(Worth {
        lifetime,
        cac: figures.cac,
        ltv_to_cac: figures
            .cac
            .filter(|cac| *cac > 0.0)
            .map(|cac| lifetime.value / cac)
            .filter(|ratio| ratio.is_finite()),
        stages: stages.collect(),
    })
}
