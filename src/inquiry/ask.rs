//! The questions.

use super::finding::{ChannelsFinding, KnowingFinding, LeversFinding, MonthsFinding, SalesFinding, SurenessFinding};
use super::wire::{Wire, choice, record};
use crate::engine::channel::Aim;
use crate::engine::lever::{Input, Measure, Offer, Sought, Target};
use crate::engine::plan::Plan;
use crate::engine::scenario::Comparison;
use crate::engine::time::Date;
use std::rc::Rc;

/// A question about a plan.
pub trait Ask: Wire + Clone + PartialEq + 'static {
    /// What answers it.
    type Finding: Wire + Clone + PartialEq + 'static;

    /// Which question it is.
    const KIND: Kind;
}

/// The questions by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// [`Sureness`].
    Sureness,
    /// [`Months`].
    Months,
    /// [`Levers`].
    Levers,
    /// [`Seek`].
    Seek,
    /// [`Knowing`].
    Knowing,
    /// [`Sales`].
    Sales,
    /// [`Compare`].
    Compare,
    /// [`Channels`].
    Channels,
}

/// How sure is it? What is uncertain, the confidence, the runs and the seed are the plan's own.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sureness {}

/// How soon?
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Months {
    /// Gross profit to cost that leads are to earn, > 0; 1 breaks even, 3 is usual.
    pub target_ratio: f64,
    /// The day by which the goal is due; none: the end of the plan's period, where the plan has a start.
    pub due: Option<Date>,
    /// Entries at the top to begin with; none: the plan's own or, where they do not reach the confidence, as many as do
    /// within the period.
    pub entries: Option<u64>,
}

impl Default for Months {
    fn default() -> Self {
        Self { target_ratio: 3.0, due: None, entries: None }
    }
}

/// Which lever moves it most?
#[derive(Debug, Clone, PartialEq)]
pub struct Levers {
    /// The figure that levers are compared by.
    pub measure: Measure,
    /// Changes that have a price.
    pub offers: Vec<Offer>,
}

/// What must be true of one input? The finding is none where the plan does not have it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seek {
    /// The input that is turned.
    pub input: Input,
    /// The figure to reach.
    pub target: Target,
}

/// What is it worth to know more?
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Knowing {
    /// A sample tells when it is worth this share of knowing the rate exactly, 0 < s < 1.
    pub share: f64,
}

impl Default for Knowing {
    fn default() -> Self {
        Self { share: 0.5 }
    }
}

/// What can sales change?
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sales {
    /// How many more reps are looked at, at most 100.
    pub more: u32,
}

impl Default for Sales {
    fn default() -> Self {
        Self { more: 5 }
    }
}

/// How do other plans compare with this one?
#[derive(Debug, Clone, PartialEq)]
pub struct Compare {
    /// One to three plans.
    pub others: Vec<Rc<Plan>>,
}

/// How is a budget best split over the plan's channels?
#[derive(Debug, Clone, PartialEq)]
pub struct Channels {
    /// The budget, in the plan's currency.
    pub budget: f64,
    /// What it is for.
    pub aim: Aim,
    /// Leads by channel whose mix is looked at; empty: those of the best split.
    pub leads: Vec<u64>,
}

macro_rules! questions {
    ($($kind:ident gives $finding:ty;)*) => {$(
        impl Ask for $kind {
            type Finding = $finding;
            const KIND: Kind = Kind::$kind;
        }
    )*};
}

questions! {
    Sureness gives SurenessFinding;
    Months gives MonthsFinding;
    Levers gives LeversFinding;
    Seek gives Option<Sought>;
    Knowing gives KnowingFinding;
    Sales gives SalesFinding;
    Compare gives Comparison;
    Channels gives ChannelsFinding;
}

record! {
    Sureness {}
    Months { target_ratio, due, entries }
    Levers { measure, offers }
    Seek { input, target }
    Knowing { share }
    Sales { more }
    Compare { others }
    Channels { budget, aim, leads }
}

choice! {
    Kind { 0 Sureness, 1 Months, 2 Levers, 3 Seek, 4 Knowing, 5 Sales, 6 Compare, 7 Channels }
}
