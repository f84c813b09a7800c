//! Where the money goes, item by item.

use super::answer::Answer;
use super::plan::Plan;

/// The plan's spend in parts; together they are [`Answer::spend`].
#[derive(Debug, Clone, PartialEq)]
pub struct SpendParts {
    /// Stage by stage, in the plan's order: cost per entry x needed.
    pub stages: Vec<f64>,
    /// Fixed cost by fixed cost, in the plan's order: amount x share.
    pub fixed: Vec<f64>,
}

impl SpendParts {
    /// All of it.
    pub fn total(&self) -> f64 {
        self.stages.iter().chain(&self.fixed).sum()
    }
}

/// Splits the spend of a plan that was answered. What cold leads cost to work again is not in it: that is
/// [`ColdAnswer::spend`](super::ColdAnswer::spend) - [`Answer::spend`].
pub fn spend_parts(plan: &Plan, answer: &Answer) -> SpendParts {
    let stages = plan.stages.iter().zip(&answer.stages);
    SpendParts {
        stages: stages.map(|(stage, answer)| stage.cost_per_entry * answer.needed as f64).collect(),
        fixed: plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).collect(),
    }
}
