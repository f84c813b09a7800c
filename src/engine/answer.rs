//! What the engine answers to a plan. Field names and formulas are the contract's; the formulas stand with the
//! functions that compute them.

use serde::Serialize;

/// The answer to one plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Whole customers to win.
    pub goal_customers: u64,
    /// Fixed costs plus variable cost of every entry, in the plan's currency.
    pub spend: f64,
    /// Goal x customer value.
    pub revenue: f64,
    /// Revenue x margin.
    pub gross_profit: f64,
    /// (gross profit - spend) / spend, a ratio; none where nothing is spent.
    pub roi: Option<f64>,
    /// Revenue / spend, a ratio; none where nothing is spent.
    pub roas: Option<f64>,
    /// Spend / goal.
    pub cac: f64,
    /// ceil(spend / (value x margin)).
    pub break_even_customers: u64,
    /// One entry a stage, in the plan's order.
    pub stages: Vec<StageAnswer>,
    /// What goes cold, where the plan says that something does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cold: Option<ColdAnswer>,
    /// The time it takes, where any lag is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timing: Option<Timing>,
}

/// The answer for one stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StageAnswer {
    /// The stage's id.
    pub id: String,
    /// Whole leads, stage by stage from the goal upwards.
    pub needed: u64,
    /// Goal / rate to customer, not cut to whole leads.
    pub needed_exact: f64,
    /// Product of the rates from here to the customer.
    pub rate_to_customer: f64,
    /// Customer value x rate to customer.
    pub value_per_entry: f64,
    /// Fully loaded cost of one lead in this stage.
    pub cost_per_entry: f64,
    /// P(Binomial(needed, rate to customer) >= goal).
    pub chance_of_goal: f64,
    /// The volume that reaches the goal with a chance of .5, .8, .9 and .95.
    pub needed_for: NeededFor,
}

/// Smallest volumes for four chances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NeededFor {
    /// For an even chance.
    #[serde(rename = "0.5")]
    pub p50: u64,
    /// For 80 %.
    #[serde(rename = "0.8")]
    pub p80: u64,
    /// For 90 %.
    #[serde(rename = "0.9")]
    pub p90: u64,
    /// For 95 %.
    #[serde(rename = "0.95")]
    pub p95: u64,
}

/// What goes cold in one stage and what that costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ColdAnswer {
    /// The stage's id.
    pub stage: String,
    /// Whole leads planned there.
    pub planned: u64,
    /// Share still warm when sales works them.
    pub share_still_warm: f64,
    /// Planned x (1 - share still warm).
    pub leads_lost: f64,
    /// Lost x share that is worked again.
    pub leads_recycled: f64,
    /// Recycled x conversion factor x rate to customer of the stage they fall back to.
    pub customers_recovered: f64,
    /// Planned x share x rate + recovered.
    pub expected_customers: f64,
    /// Its floor: customers to bank on.
    pub whole_customers: u64,
    /// Expected customers x value.
    pub expected_revenue: f64,
    /// Whole customers x value.
    pub whole_revenue: f64,
    /// Planned revenue - expected revenue.
    pub expected_revenue_lost: f64,
    /// Planned revenue - whole revenue.
    pub whole_revenue_lost: f64,
    /// Plan spend + recycled x cost per recycled lead.
    pub spend: f64,
    /// ROI on expected customers.
    pub roi_expected: Option<f64>,
    /// ROI on whole customers.
    pub roi_whole: Option<f64>,
    /// ceil(goal x planned / expected customers); none where no customer is expected.
    pub needed_to_still_hit_goal: Option<u64>,
    /// The chance of the goal with the losses.
    pub chance_of_goal: f64,
}

/// The time the plan takes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Timing {
    /// Sum of the lags.
    pub total_lag_days: f64,
    /// Length of the period.
    pub period_days: f64,
    /// Days in which a lead may still enter at the top; none when the lags eat the period.
    pub arrival_window_days: Option<f64>,
    /// Entries a day at the top in that window.
    pub entries_per_day_needed: Option<f64>,
}
