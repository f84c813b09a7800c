//! The inputs of a plan that can be turned one at a time.

use crate::engine::plan::limits::{self, Limit};

/// One input. Stages and fixed costs are counted from 0, in the plan's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Input {
    /// Entries at the top, whole.
    Volume,
    /// Rate from a stage to the next, a ratio.
    Rate(usize),
    /// Variable cost of one entry into a stage.
    CostPerEntry(usize),
    /// A fixed cost, as much of it as the plan carries.
    FixedCost(usize),
    /// Revenue of one customer.
    CustomerValue,
    /// Share of revenue kept.
    GrossMargin,
    /// Leads known to go cold, whole.
    ColdLeads,
    /// Share known to go cold.
    ColdShare,
    /// Half-life, shelf life or patience of a waiting lead, in days.
    LeadLife,
    /// Days until sales works a lead; the law keeps its shape.
    FollowUpDays,
    /// Sales reps, whole.
    Reps,
    /// Leads that one rep works a day.
    LeadsPerRep,
    /// Share of the cold leads that is worked again.
    RecycleShare,
    /// Chance of a recycled lead against that of a fresh one.
    RecycleFactor,
    /// Cost of working a cold lead again.
    RecycleCost,
}

/// Where an input may lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Domain {
    /// The lowest value; for ranges that exclude 0 a tiny positive one.
    pub low: f64,
    /// The highest value.
    pub high: f64,
    /// Whole numbers only.
    pub whole: bool,
}

/// Stands for the open end of a range that excludes 0: small enough to mean nothing, large enough to divide by.
const ABOVE_ZERO: f64 = 1e-9;
/// The most entries at the top.
const MOST_ENTRIES: f64 = 1e12;

impl Input {
    /// Whether the chance of the goal depends on it; prices and costs do not.
    pub fn moves_chance(self) -> bool {
        let money = matches!(
            self,
            Self::CostPerEntry(_) | Self::FixedCost(_) | Self::CustomerValue | Self::GrossMargin | Self::RecycleCost
        );
        !money
    }

    /// The range of the document.
    pub fn domain(self) -> Domain {
        let within = |limit: Limit, whole| Domain {
            low: if limit.above { limit.min + ABOVE_ZERO } else { limit.min },
            high: limit.max,
            whole,
        };
        match self {
            Self::Volume => Domain { low: 1.0, high: MOST_ENTRIES, whole: true },
            Self::Rate(_) => within(limits::RATE, false),
            Self::CostPerEntry(_) | Self::FixedCost(_) | Self::RecycleCost => within(limits::MONEY, false),
            Self::CustomerValue => within(limits::CUSTOMER_VALUE, false),
            Self::GrossMargin => within(limits::MARGIN, false),
            Self::ColdLeads => within(limits::COLD_LEADS, true),
            Self::ColdShare | Self::RecycleShare | Self::RecycleFactor => within(limits::SHARE, false),
            Self::LeadLife => within(limits::WAIT_DAYS, false),
            Self::FollowUpDays => Domain { low: 0.0, high: limits::WAIT_DAYS.max, whole: false },
            // A queue's reps are kept in 32 bits; no plan has more than the document allows.
            Self::Reps => within(limits::REPS, true),
            Self::LeadsPerRep => within(limits::LEADS_PER_REP, false),
        }
    }
}

/// Every input that the bet has, in the order of the document.
pub fn inputs(bet: &super::Bet) -> Vec<Input> {
    let rows = 0..bet.costs.len();
    let all = [Input::Volume, Input::CustomerValue, Input::GrossMargin]
        .into_iter()
        .chain(rows.flat_map(|row| [Input::Rate(row), Input::CostPerEntry(row)]))
        .chain((0..bet.fixed.len()).map(Input::FixedCost))
        .chain([
            Input::ColdLeads,
            Input::ColdShare,
            Input::LeadLife,
            Input::FollowUpDays,
            Input::Reps,
            Input::LeadsPerRep,
            Input::RecycleShare,
            Input::RecycleFactor,
            Input::RecycleCost,
        ]);
    all.filter(|input| bet.get(*input).is_some()).collect()
}
