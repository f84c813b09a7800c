//! One stage of the funnel.

use super::Rate;
use serde::{Deserialize, Serialize};

/// One stage: a row of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stage {
    /// Unique within the plan; `cold` refers to it.
    pub id: String,
    /// What people call it, free text.
    pub name: String,
    /// How many go on to the next stage; absent on the last one only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_next: Option<Rate>,
    /// Variable cost of one entry into this stage.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub cost_per_entry: f64,
    /// Days from entering this stage to entering the next.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub lag_days: f64,
}

fn is_zero(x: &f64) -> bool {
    *x == 0.0
}
