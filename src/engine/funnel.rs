//! The funnel backwards: from the customers to win up to the leads that must come in at the top.

use super::binomial::Trial;
use super::exact::Fraction;
use super::issue::{Fault, Issue};
use super::plan::{Goal, Plan, Rate};
use std::cmp::Ordering;

/// The most entries a stage may need, and the most customers that may be the goal.
const MOST_ENTRIES: u64 = 1_000_000_000_000;
const MOST_CUSTOMERS: u64 = 1_000_000_000;

/// One stage as the goal asks for it.
#[derive(Debug, Clone)]
pub(super) struct Step {
    /// Whole leads: ceil(needed of the next stage / rate).
    pub(super) needed: u64,
    /// Product of the rates from here to the customer.
    pub(super) rate: Fraction,
    /// That product as a chance for one lead.
    pub(super) trial: Trial,
}

/// Whole customers to win; a goal in revenue becomes `ceil(revenue / customer value)`.
pub(super) fn goal_customers(plan: &Plan) -> Result<u64, Issue> {
    let revenue = match plan.goal {
        Goal::Customers(customers) => return Ok(customers),
        Goal::Revenue(revenue) => Fraction::decimal(revenue),
    };
    let value = Fraction::decimal(plan.customer_value);
    let customers = revenue.divided(&value).ceil();
    if (1..=MOST_CUSTOMERS).contains(&customers) {
        return Ok(customers);
    }
    let most = value.times(&Fraction::whole(MOST_CUSTOMERS)).to_f64();
    let fault = Fault::Range { min: 0.0, max: most, above: true };
    Err(Issue { field: "goal.revenue".to_owned(), fault })
}

/// Every stage, in the plan's order.
pub(super) fn steps(plan: &Plan, goal: u64) -> Result<Vec<Step>, Issue> {
    let mut steps = Vec::with_capacity(plan.stages.len());
    let mut next = Step { needed: goal, rate: Fraction::whole(1), trial: Trial::new(1.0) };
    for (row, stage) in plan.stages.iter().enumerate().rev() {
        // The last stage is the customer and has no rate.
        if let Some(rate) = &stage.to_next {
            let rate = point_rate(*rate);
            let needed = Fraction::whole(next.needed).divided(&rate);
            if needed.cmp(&Fraction::whole(MOST_ENTRIES)) == Ordering::Greater {
                return Err(Issue { field: format!("stages[{row}]"), fault: Fault::TooMany });
            }
            let rate = next.rate.times(&rate);
            let trial = Trial { success: rate.to_f64(), failure: rate.complement().to_f64() };
            next = Step { needed: needed.ceil(), rate, trial };
        }
        steps.push(next.clone());
    }
    steps.reverse();
    Ok(steps)
}

/// The rate as one fraction: itself, `converted / entered`, or the PERT mean `(low + 4 likely + high) / 6`.
pub(super) fn point_rate(rate: Rate) -> Fraction {
    match rate {
        Rate::Point { rate } => Fraction::decimal(rate),
        Rate::Evidence { converted, entered } => Fraction::of(converted, entered),
        Rate::Range { low, likely, high } => {
            let likely = Fraction::decimal(likely).times(&Fraction::whole(4));
            let sum = Fraction::decimal(low).plus(&likely).plus(&Fraction::decimal(high));
            sum.divided(&Fraction::whole(6))
        }
    }
}
