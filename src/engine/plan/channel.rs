//! Where leads come from: channels with rates, costs and lags of their own, feeding one funnel.

use super::Rate;

/// One channel.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// Unique within the plan.
    pub id: String,
    /// Free text.
    pub name: String,
    /// The id of the stage that its leads enter; any but the last.
    pub stage: String,
    /// What one of its leads costs to get (the first one, where the response flattens), >= 0, beside what its stages
    /// cost per entry.
    pub cost_per_lead: f64,
    /// What the channel costs before the first lead, >= 0; paid only if it is used.
    pub fixed_cost: f64,
    /// The most leads that it has, whole, at most 1e12; none without a limit.
    pub most: Option<u64>,
    /// How leads answer to money.
    pub response: Response,
    /// What is different for its leads, stage by stage; the plan's own where nothing is said.
    pub steps: Vec<ChannelStep>,
}

/// How a stage treats the leads of one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelStep {
    /// The stage's id.
    pub stage: String,
    /// Its rate to the next stage.
    pub to_next: Option<Rate>,
    /// Its variable cost of one entry.
    pub cost_per_entry: Option<f64>,
    /// Its lag to the next stage in days.
    pub lag_days: Option<f64>,
}

/// How many leads money buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Response {
    /// Every lead costs the same, up to the limit.
    #[default]
    Linear,
    /// Each lead costs more than the one before: money x buys `most (1 - e^(-x / (most cost)))` leads, so that the
    /// first costs the cost per lead and the limit is never quite reached. Without a limit it is linear.
    Saturating,
}
