//! What a plan is to reach.

/// The goal, in customers or in revenue. Revenue becomes customers by `ceil(revenue / customerValue)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// So many new customers, 1 ..= 1e9.
    Customers(u64),
    /// So much revenue, in the plan's currency.
    Revenue(f64),
}
