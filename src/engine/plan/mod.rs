//! The plan document: what the user edits, and what link, file, preset and test case carry. Version 1.
//!
#![doc = include_str!("contract.md")]

pub mod belief;
pub mod channel;
mod check;
pub mod cold;
pub mod goal;
pub(crate) mod known;
pub mod limits;
pub mod outlook;
pub mod rate;
pub mod stage;

pub use belief::{Belief, Spread};
pub use channel::{Channel, ChannelStep, Response};
pub use cold::{Cold, ColdModel, FollowUp, Recycle};
pub use goal::Goal;
pub use known::{Known, Prior};
pub use outlook::{Outlook, RevenueModel};
pub use rate::Rate;
pub use stage::Stage;

/// The version that this build writes.
pub const VERSION: u32 = 1;
/// The currency of a plan that names none.
pub const DEFAULT_CURRENCY: &str = "USD";
/// The period of a plan that names none, in months.
pub const DEFAULT_PERIOD_MONTHS: f64 = 12.0;
/// The margin of a plan that names none: all revenue is kept.
pub const DEFAULT_MARGIN: f64 = 1.0;
/// The share of a fixed cost that names none: the plan carries all of it.
pub const DEFAULT_SHARE: f64 = 1.0;

/// One plan. Fields, ranges and defaults are those of the contract; [`Plan::check`] enforces the ranges.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Format version, 1.
    pub version: u32,
    /// Free text, 0 to 80 characters.
    pub name: String,
    /// ISO 4217 code of every amount in the plan.
    pub currency: String,
    /// What the plan is to reach.
    pub goal: Goal,
    /// Revenue of one customer over the period.
    pub customer_value: f64,
    /// Share of revenue kept, 0 < m <= 1.
    pub gross_margin: f64,
    /// Length of the period; a month is 365/12 days.
    pub period_months: f64,
    /// The funnel, top first, the customer last.
    pub stages: Vec<Stage>,
    /// Costs that do not depend on volume.
    pub fixed_costs: Vec<FixedCost>,
    /// Leads that go cold in one stage.
    pub cold: Option<Cold>,
    /// What is uncertain, and how sure the plan is to be; none where all is as by default.
    pub belief: Option<Box<Belief>>,
    /// When things happen; none where all is as by default.
    pub outlook: Option<Box<Outlook>>,
    /// Where leads come from, up to 12; empty where that is not told apart.
    pub channels: Vec<Channel>,
}

/// A cost that does not depend on volume, prorated by `share`.
#[derive(Debug, Clone, PartialEq)]
pub struct FixedCost {
    /// What it pays for.
    pub name: String,
    /// The whole amount over the period, in the plan's currency.
    pub amount: f64,
    /// The share of it that this plan carries, 0 ..= 1.
    pub share: f64,
}
