//! The four outcomes of the simulation: what each is called, in which unit it comes, what the plan wants of it.

use crate::engine::uncertain::{Distribution, Forecast};
use crate::format::{Digits, Value};
use crate::web::desk::Desk;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Customers won.
    Customers,
    /// Revenue.
    Revenue,
    /// Return on what is spent.
    Roi,
    /// Cost of one customer.
    Cac,
}

/// What the plan wants of an outcome.
pub(super) struct Wanted {
    /// The figure.
    pub(super) value: f64,
    /// Whether more is better; else less.
    pub(super) more: bool,
    /// The message that names it.
    pub(super) id: &'static str,
}

impl Outcome {
    /// All of them.
    pub(super) const ALL: [Self; 4] = [Self::Customers, Self::Revenue, Self::Roi, Self::Cac];

    /// The message that names it.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Customers => "outcome-customers",
            Self::Revenue => "outcome-revenue",
            Self::Roi => "outcome-roi",
            Self::Cac => "outcome-cac",
        }
    }

    /// Its distribution; none where nothing is spent and it is about spending.
    pub(super) fn of(self, forecast: &Forecast) -> Option<&Distribution> {
        match self {
            Self::Customers => Some(&forecast.customers),
            Self::Revenue => Some(&forecast.revenue),
            Self::Roi => forecast.roi.as_ref(),
            Self::Cac => forecast.cac.as_ref(),
        }
    }

    /// Whether it comes in whole numbers.
    pub(super) fn whole(self) -> bool {
        self == Self::Customers
    }

    /// A value of it as text.
    pub(super) fn say(self, desk: &Desk, value: f64) -> String {
        match self {
            Self::Customers => desk.number(value),
            Self::Revenue | Self::Cac => desk.amount(value),
            Self::Roi => desk.with("outcome-times", &[("value", Value::Number(value, Digits::Short))]),
        }
    }

    /// The goal, or what the plan expects where it has set none.
    pub(super) fn wanted(self, desk: &Desk) -> Option<Wanted> {
        let answer = desk.answer();
        let (value, more, id) = match self {
            Self::Customers => (answer.goal_customers as f64, true, "outcome-goal"),
            Self::Revenue => (answer.revenue, true, "outcome-goal"),
            Self::Roi => (answer.roi?, true, "outcome-plan"),
            Self::Cac => (answer.cac, false, "outcome-plan"),
        };
        Some(Wanted { value, more, id })
    }
}
