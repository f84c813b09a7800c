//! Spend, revenue and their ratios, from exact sums. Amounts are finite for any finite input, however absurd: what
//! leaves the range of a double is its end, and a ratio that leaves it counts as a division by nothing.

use super::exact::Fraction;
use super::funnel::Step;
use super::plan::Plan;
use std::cmp::Ordering;

/// The plan's money, before anything goes cold.
#[derive(Debug, Clone)]
pub(super) struct Money {
    /// Revenue of one customer.
    pub(super) value: Fraction,
    /// Share of revenue kept.
    pub(super) margin: Fraction,
    /// Fixed costs plus the variable cost of every entry.
    pub(super) spend: Fraction,
    /// Stage by stage: fixed costs plus the variable cost of this and all earlier stages.
    pub(super) so_far: Vec<Fraction>,
}

/// The plan's money for the volumes it needs.
pub(super) fn of(plan: &Plan, steps: &[Step]) -> Money {
    let fixed = plan.fixed_costs.iter().fold(Fraction::zero(), |sum, cost| {
        sum.plus(&Fraction::decimal(cost.amount).times(&Fraction::decimal(cost.share)))
    });
    let variable = plan
        .stages
        .iter()
        .zip(steps)
        .map(|(stage, step)| Fraction::decimal(stage.cost_per_entry).times(&Fraction::whole(step.needed)));
    let so_far: Vec<Fraction> = variable
        .scan(fixed.clone(), |sum, cost| {
            *sum = sum.plus(&cost);
            Some(sum.clone())
        })
        .collect();
    let spend = so_far.last().cloned().unwrap_or(fixed);
    let (value, margin) = (Fraction::decimal(plan.customer_value), Fraction::decimal(plan.gross_margin));
    Money { value, margin, spend, so_far }
}

impl Money {
    /// Customers x value.
    pub(super) fn revenue(&self, customers: &Fraction) -> Fraction {
        customers.times(&self.value)
    }

    /// (gross profit - spend) / spend, a ratio (3 is 300 %); none where nothing is spent.
    pub(super) fn roi(&self, customers: &Fraction, spend: &Fraction) -> Option<f64> {
        let profit = self.revenue(customers).times(&self.margin);
        ratio(profit.minus(spend), spend)
    }

    /// Revenue / spend; none where nothing is spent.
    pub(super) fn roas(&self, customers: &Fraction) -> Option<f64> {
        ratio(self.revenue(customers).to_f64(), &self.spend)
    }

    /// ceil(spend / (value x margin)).
    pub(super) fn break_even(&self) -> u64 {
        if self.spend.is_zero() { 0 } else { self.spend.divided(&self.value.times(&self.margin)).ceil() }
    }
}

fn ratio(over: f64, under: &Fraction) -> Option<f64> {
    if under.cmp(&Fraction::zero()) == Ordering::Equal {
        return None;
    }
    Some(over / under.to_f64()).filter(|ratio| ratio.is_finite())
}
