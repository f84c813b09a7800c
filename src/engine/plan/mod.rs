//! The plan document: what the user edits, and what link, file, preset and test case carry. Version 1.

pub mod cold;
pub mod goal;
pub mod rate;
pub mod stage;

pub use cold::{Cold, ColdModel, FollowUp, Recycle};
pub use goal::Goal;
pub use rate::Rate;
pub use stage::Stage;

use serde::{Deserialize, Serialize};

/// The version that this build writes.
pub const VERSION: u32 = 1;

/// One plan. Fields, ranges and defaults are those of the contract; [`Plan::check`] enforces the ranges.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// Format version, 1.
    pub version: u32,
    /// Free text, 0 to 80 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// ISO 4217 code of every amount in the plan.
    #[serde(default = "default_currency", skip_serializing_if = "is_default_currency")]
    pub currency: String,
    /// What the plan is to reach.
    pub goal: Goal,
    /// Revenue of one customer over the period.
    pub customer_value: f64,
    /// Share of revenue kept, 0 < m <= 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub gross_margin: f64,
    /// Length of the period; a month is 365/12 days.
    #[serde(default = "default_period", skip_serializing_if = "is_default_period")]
    pub period_months: f64,
    /// The funnel, top first, the customer last.
    pub stages: Vec<Stage>,
    /// Costs that do not depend on volume.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed_costs: Vec<FixedCost>,
    /// Leads that go cold in one stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cold: Option<Cold>,
}

/// A cost that does not depend on volume, prorated by `share`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FixedCost {
    /// What it pays for.
    pub name: String,
    /// The whole amount over the period, in the plan's currency.
    pub amount: f64,
    /// The share of it that this plan carries, 0 ..= 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub share: f64,
}

fn one() -> f64 {
    1.0
}

fn is_one(x: &f64) -> bool {
    *x == 1.0
}

fn default_currency() -> String {
    "USD".to_owned()
}

fn is_default_currency(code: &str) -> bool {
    code == "USD"
}

fn default_period() -> f64 {
    12.0
}

fn is_default_period(months: &f64) -> bool {
    *months == default_period()
}
