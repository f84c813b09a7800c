//! What is said of channels: the step of money that a shadow price is told in, and what is left of a budget.

use crate::engine::channel::{Allocation, Split};

/// The amount that "the next ..." is told for: a power of ten, between a hundredth and a thousandth of the budget, so
/// that what it wins is neither nothing nor everything; at least one unit of money.
pub fn next_step(budget: f64) -> f64 {
    if !(budget.is_finite() && budget > 100.0) {
        return 1.0;
    }
    libm::pow(10.0, libm::floor(libm::log10(budget)) - 2.0).max(1.0)
}

/// What the next step of money would bring, in the unit of the aim; none where the budget is not used up.
pub fn next_gain(split: &Split, step: f64) -> Option<f64> {
    (split.shadow_price > 0.0).then_some(split.shadow_price * step)
}

/// What is left of the budget when the best split is paid, where that is worth telling: a hundredth or more.
pub fn left_over(allocation: &Allocation, budget: f64) -> Option<f64> {
    let left = budget - allocation.total;
    (left > 0.01 * budget).then_some(left)
}
