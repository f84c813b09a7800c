//! What is said of channels: the step of money that a shadow price is told in, and what is left of a budget.

use crate::engine::channel::{Allocation, Mix, MixMonth, Split};

/// The amount that "the next ..." is told for: a power of ten, between a hundredth and a tenth of the budget, so that
/// what it wins is neither nothing nor everything; at least one unit of money.
pub fn next_step(budget: f64) -> f64 {
    if !(budget.is_finite() && budget > 10.0) {
        return 1.0;
    }
    libm::pow(10.0, libm::floor(libm::log10(budget)) - 1.0).max(1.0)
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

/// What the channels of a mix cost, without the plan's own fixed costs.
pub fn spent(mix: &Mix) -> f64 {
    mix.channels.iter().map(|lane| lane.spend).sum::<f64>().min(f64::MAX)
}

/// The months up to the last one in which something happens.
pub fn lively(months: &[MixMonth]) -> &[MixMonth] {
    let still = |month: &MixMonth| {
        month.spend == 0.0 && month.revenue == 0.0 && month.customers.iter().all(|customers| *customers == 0.0)
    };
    let count = months.iter().rposition(|month| !still(month)).map_or(0, |last| last + 1);
    months.get(..count).unwrap_or_default()
}
