//! Where a number comes from: its formula in words, the same with the user's figures in it, and the fields and other
//! numbers that it was made of. Message ids and values only; the words are in `static/locales/*/explain.ftl`.
//!
//! The figures are complete: what is said there can be reckoned again by hand, and the tests do.

pub mod channel;
mod cold;
mod field;
mod figures;
mod funnel;
mod issue;
mod money;
pub mod scenario;
mod timing;
mod warm;

pub use field::label;

use crate::engine::{Answer, Plan};
use crate::format::Value;
use figures::Figures;

/// A message: its id and what stands in it.
pub type Phrase = (&'static str, Vec<(&'static str, Value)>);

/// A number that is published. Stages are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// Whole customers to win.
    GoalCustomers,
    /// Point rate from a stage to the next.
    Rate(usize),
    /// Whole leads needed at a stage.
    Needed(usize),
    /// Rate from a stage to the customer.
    RateToCustomer(usize),
    /// Chance of the goal with the leads needed at a stage.
    Chance(usize),
    /// Leads at a stage that reach the goal with a chance.
    NeededFor(usize, Confidence),
    /// Worth of one entry into a stage.
    ValuePerEntry(usize),
    /// Fully loaded cost of one entry into a stage.
    CostPerEntry(usize),
    /// Fixed costs that the plan carries.
    FixedCosts,
    /// Variable cost of all entries from the top to a stage.
    EntryCosts(usize),
    /// All that is spent.
    Spend,
    /// Goal in money.
    Revenue,
    /// What is kept of the revenue.
    GrossProfit,
    /// Return on what is spent.
    Roi,
    /// Revenue for each unit spent.
    Roas,
    /// Cost of one customer.
    Cac,
    /// Customers that pay back what is spent.
    BreakEven,
    /// Share of the leads that is warm when sales works them.
    ShareStillWarm,
    /// Leads that go cold.
    LeadsLost,
    /// Cold leads that are worked again.
    LeadsRecycled,
    /// Customers among those.
    Recovered,
    /// Customers on average, after the losses.
    ExpectedCustomers,
    /// Customers to bank on.
    WholeCustomers,
    /// Revenue of the expected customers.
    ExpectedRevenue,
    /// Revenue of the whole customers.
    WholeRevenue,
    /// Planned revenue that the expected customers do not bring.
    ExpectedRevenueLost,
    /// Planned revenue that the whole customers do not bring.
    WholeRevenueLost,
    /// Expected loss a day of the period.
    MoneyPerDay,
    /// All that is spent, with the cold leads worked again.
    ColdSpend,
    /// Return on the expected customers.
    RoiExpected,
    /// Return on the whole customers.
    RoiWhole,
    /// Leads that reach the goal on average in spite of the losses.
    NeededToStillHit,
    /// Chance of the goal with the losses.
    ColdChance,
    /// Days from the top to the customer.
    TotalLag,
    /// Days of the period.
    Period,
    /// Days in which a lead may still enter.
    ArrivalWindow,
    /// Entries a day at the top.
    EntriesPerDay,
}

/// A chance that a volume is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// An even chance.
    P50,
    /// 80 %.
    P80,
    /// 90 %.
    P90,
    /// 95 %.
    P95,
}

impl Confidence {
    /// All four.
    pub const ALL: [Self; 4] = [Self::P50, Self::P80, Self::P90, Self::P95];

    /// As a ratio.
    pub const fn ratio(self) -> f64 {
        match self {
            Self::P50 => 0.5,
            Self::P80 => 0.8,
            Self::P90 => 0.9,
            Self::P95 => 0.95,
        }
    }
}

/// How a number came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Message of the title: what the number is called.
    pub id: &'static str,
    /// The general formula in words.
    pub formula: Phrase,
    /// The summands, where the formula has as many as the plan has rows.
    pub parts: Vec<Phrase>,
    /// The formula with the user's figures; `result` is the number itself. Where the number is undefined, why.
    pub figures: Phrase,
    /// What to keep in mind.
    pub note: Option<Phrase>,
    /// Where each figure comes from.
    pub sources: Vec<Source>,
}

/// Where one figure comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// A field that the user typed, by its path in the document.
    Typed(String),
    /// A rate that was seen.
    Evidence {
        /// The rate's path.
        field: String,
        /// How many went on.
        converted: u64,
        /// How many there were.
        entered: u64,
    },
    /// A rate that was estimated three ways.
    Range {
        /// The rate's path.
        field: String,
        /// Pessimistic.
        low: f64,
        /// Likeliest.
        likely: f64,
        /// Optimistic.
        high: f64,
    },
    /// Another number, which opens in its turn.
    Computed(Quantity),
}

/// How a number came about; none where the plan has no such number (a stage beyond the last, cold leads of a plan
/// without, timing of a plan without lags).
pub fn explain(plan: &Plan, answer: &Answer, what: Quantity) -> Option<Explanation> {
    let figures = Figures::of(plan, answer);
    funnel::explain(figures, what)
        .or_else(|| money::explain(figures, what))
        .or_else(|| warm::explain(figures, what))
        .or_else(|| cold::explain(figures, what))
        .or_else(|| timing::explain(figures, what))
}

/// Every number that a plan publishes, in the order of the page.
pub fn all(plan: &Plan) -> Vec<Quantity> {
    use Quantity as Q;
    let mut all = vec![Q::GoalCustomers];
    for row in 0..plan.stages.len() {
        if row + 1 < plan.stages.len() {
            all.push(Q::Rate(row));
        }
        all.extend([Q::Needed(row), Q::RateToCustomer(row), Q::Chance(row)]);
        all.extend(Confidence::ALL.map(|confidence| Q::NeededFor(row, confidence)));
        all.extend([Q::ValuePerEntry(row), Q::CostPerEntry(row), Q::EntryCosts(row)]);
    }
    all.extend([Q::FixedCosts, Q::Spend, Q::Revenue, Q::GrossProfit, Q::Roi, Q::Roas, Q::Cac, Q::BreakEven]);
    if plan.cold.is_some() {
        all.extend([Q::ShareStillWarm, Q::LeadsLost, Q::LeadsRecycled, Q::Recovered, Q::ExpectedCustomers]);
        all.extend([Q::WholeCustomers, Q::ExpectedRevenue, Q::WholeRevenue, Q::ExpectedRevenueLost]);
        all.extend([Q::WholeRevenueLost, Q::MoneyPerDay, Q::ColdSpend, Q::RoiExpected, Q::RoiWhole]);
        all.extend([Q::NeededToStillHit, Q::ColdChance]);
    }
    all.push(Q::Period);
    if plan.stages.iter().any(|stage| stage.lag_days > 0.0) {
        all.extend([Q::TotalLag, Q::ArrivalWindow, Q::EntriesPerDay]);
    }
    all
}
