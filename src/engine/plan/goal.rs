//! What a plan is to reach.

use serde::{Deserialize, Serialize};

/// The goal, in customers or in revenue. Revenue becomes customers by `ceil(revenue / customerValue)`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Goal {
    /// So many new customers, 1 ..= 1e9.
    Customers(u64),
    /// So much revenue, in the plan's currency.
    Revenue(f64),
}
