//! From what was planned to what is left: the figures of a chart that shows expected and whole customers side by side.

use super::answer::Answer;
use super::plan::Plan;

/// The figures in customers and in the plan's currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waterfall {
    /// In customers.
    pub customers: Falls,
    /// In revenue: customers x value.
    pub money: Falls,
}

/// One waterfall. `expected_left = planned - lost + recovered`; `whole_left` is its floor, in whole customers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Falls {
    /// The goal.
    pub goal: f64,
    /// What the planned leads are expected to win if none goes cold: needed x rate. At least the goal, because leads
    /// are whole.
    pub planned: f64,
    /// What the cold ones among them would have won.
    pub lost: f64,
    /// What cold leads win after all, worked again.
    pub recovered: f64,
    /// What is expected to be left.
    pub expected_left: f64,
    /// What to bank on.
    pub whole_left: f64,
}

/// The waterfall of a plan that was answered; none where nothing goes cold or the answer is another plan's.
pub fn waterfall(plan: &Plan, answer: &Answer) -> Option<Waterfall> {
    let cold = answer.cold.as_ref()?;
    let rate = answer.stages.iter().find(|stage| stage.id == cold.stage)?.rate_to_customer;
    let customers = Falls {
        goal: answer.goal_customers as f64,
        planned: cold.planned as f64 * rate,
        lost: cold.leads_lost * rate,
        recovered: cold.customers_recovered,
        expected_left: cold.expected_customers,
        whole_left: cold.whole_customers as f64,
    };
    let value = plan.customer_value;
    let money = Falls {
        goal: answer.revenue,
        planned: customers.planned * value,
        lost: customers.lost * value,
        recovered: customers.recovered * value,
        expected_left: cold.expected_revenue,
        whole_left: cold.whole_revenue,
    };
    Some(Waterfall { customers, money })
}
