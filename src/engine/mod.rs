//! Every number of Warmline: pure functions of the plan document. Nothing here formats, reads a clock or draws a
//! random number of its own.
//!
//! ```
//! use warmline::engine::{self, Plan};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let plan: Plan = serde_json::from_str(
//!     r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[
//!         {"id":"sql","name":"SQLs","toNext":{"rate":0.25},"costPerEntry":5000},
//!         {"id":"customer","name":"Customers"}]}"#,
//! )?;
//! let answer = engine::answer(&plan)?;
//! assert_eq!(answer.stages[0].needed, 40);
//! assert_eq!(answer.roi, Some(4.0));
//! # Ok(())
//! # }
//! ```

pub mod answer;
pub mod binomial;
pub mod channel;
mod cold;
pub mod curve;
mod exact;
mod follow_up;
mod funnel;
pub mod interval;
pub mod issue;
pub mod lever;
pub(crate) mod math;
mod money;
mod natural;
pub mod plan;
mod quadrature;
pub mod quantile;
pub mod queue;
pub mod scenario;
pub mod shortest;
pub mod spend;
pub mod time;
mod timing;
mod two_crowds;
pub mod uncertain;
pub mod warmth;
pub mod waterfall;

pub use answer::{Answer, ColdAnswer, StageAnswer, Timing};
pub use issue::{Fault, Issue};
pub use plan::Plan;
pub use spend::spend_parts;
pub use waterfall::waterfall;

use exact::Fraction;

/// Answers a plan that keeps to the contract ([`Plan::check`] says whether it does). Whole numbers are cut from exact
/// fractions; everything else is right to nine digits and more. Of a plan that was not checked the answer may mean
/// nothing, but it comes and it is finite.
///
/// # Errors
/// A stage that needs more than 1e12 entries, a revenue that is no lawful number of customers, a reference to a stage
/// that is not there.
pub fn answer(plan: &Plan) -> Result<Answer, Issue> {
    let goal = funnel::goal_customers(plan)?;
    let steps = funnel::steps(plan, goal)?;
    let money = money::of(plan, &steps);
    let customers = Fraction::whole(goal);
    let revenue = money.revenue(&customers);
    let stages = plan.stages.iter().zip(&steps).zip(&money.so_far).map(|((stage, step), spent)| StageAnswer {
        id: stage.id.clone(),
        needed: step.needed,
        needed_exact: customers.divided(&step.rate).to_f64(),
        rate_to_customer: step.rate.to_f64(),
        value_per_entry: money.revenue(&step.rate).to_f64(),
        cost_per_entry: spent.divided(&Fraction::whole(step.needed)).to_f64(),
        chance_of_goal: binomial::tail(step.needed, goal, step.trial).at_least,
        needed_for: quantile::needed_for(goal, step.trial),
    });
    let cold = plan.cold.as_ref().map(|cold| cold::answer(plan, cold, goal, &steps, &money)).transpose()?;
    Ok(Answer {
        goal_customers: goal,
        spend: money.spend.to_f64(),
        revenue: revenue.to_f64(),
        gross_profit: revenue.times(&money.margin).to_f64(),
        roi: money.roi(&customers, &money.spend),
        roas: money.roas(&customers),
        cac: money.spend.divided(&customers).to_f64(),
        break_even_customers: money.break_even(),
        stages: stages.collect(),
        cold,
        timing: timing::answer(plan, steps.first().map_or(goal, |step| step.needed)),
    })
}
