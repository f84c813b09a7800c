//! Each input at its own low and high, all else as it is: what the plan's uncertainty is made of.

use super::{Bet, Figures, Input, inputs};
use crate::engine::plan::{Plan, Rate};
use crate::engine::uncertain::{self, Law};

/// An input's low and high.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// The input.
    pub input: Input,
    /// Its low value.
    pub low: f64,
    /// Its high value.
    pub high: f64,
    /// What the two are.
    pub basis: Basis,
}

/// Where a swing's ends come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// What was counted: the 10 and 90 % quantiles of Jeffreys' Beta(k + 1/2, n - k + 1/2) or, where the plan says so,
    /// of the Beta with a benchmark as prior, and wider where months vary.
    Evidence,
    /// A range that was given, for a rate, a cost, the customer value or the volume: the 10 and 90 % quantiles of its
    /// PERT.
    Range,
    /// A bare rate whose months vary: the 10 and 90 % quantiles of the Beta with that mean and over-dispersion.
    Months,
    /// A bare number: 10 % less and 10 % more of it. This is no probability, only the same push for all.
    Typed,
}

/// How much of a bare number is taken off and added.
const TYPED: f64 = 0.1;
/// The quantile of the low end; the high one is its mirror.
const LOW: f64 = 0.1;

/// The swings of every input of the plan, in the order of the document. Whole inputs move by at least 1.
pub fn swings(plan: &Plan, bet: &Bet) -> Vec<Swing> {
    inputs(bet).into_iter().filter_map(|input| swing(plan, bet, input)).collect()
}

fn swing(plan: &Plan, bet: &Bet, input: Input) -> Option<Swing> {
    let domain = input.domain();
    if let Some((law, basis)) = law(plan, input) {
        let ends = [LOW, 1.0 - LOW].map(|probability| law.quantile(probability));
        let [low, high] = if domain.whole { ends.map(|end| end.round().max(domain.low)) } else { ends };
        return Some(Swing { input, low, high, basis });
    }
    let here = bet.get(input)?;
    let push = if domain.whole { (here * TYPED).round().max(1.0) } else { here * TYPED };
    let ends = ((here - push).clamp(domain.low, domain.high), (here + push).clamp(domain.low, domain.high));
    Some(Swing { input, low: ends.0, high: ends.1, basis: Basis::Typed })
}

/// What the plan says of an input beyond its number, and how it says it.
fn law(plan: &Plan, input: Input) -> Option<(Law, Basis)> {
    let belief = plan.belief();
    match input {
        Input::Rate(row) => {
            let stage = plan.stages.get(row)?;
            let law = uncertain::rate(plan, stage)?;
            match (stage.to_next?, law) {
                (Rate::Evidence { .. }, _) => Some((law, Basis::Evidence)),
                (Rate::Range { .. }, _) => Some((law, Basis::Range)),
                (Rate::Point { .. }, Law::Beta { .. }) => Some((law, Basis::Months)),
                (Rate::Point { .. }, Law::Known(_)) => None,
            }
        }
        Input::CostPerEntry(row) => {
            let stage = plan.stages.get(row).filter(|stage| stage.known().cost_range.is_some())?;
            Some((uncertain::cost_per_entry(stage), Basis::Range))
        }
        Input::CustomerValue => belief.customer_value.map(|_| (uncertain::customer_value(plan), Basis::Range)),
        Input::Volume => belief.volume.map(|volume| (Law::pert(volume.low, volume.likely, volume.high), Basis::Range)),
        _ => None,
    }
}

/// One bar of the tornado.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The input and its ends.
    pub swing: Swing,
    /// The plan's figures with the input at its low end.
    pub low: Figures,
    /// The plan's figures with the input at its high end.
    pub high: Figures,
}

/// A figure that levers are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Expected customers.
    Customers,
    /// Return on what is spent; 0 where nothing is.
    Roi,
    /// Chance of the goal.
    Chance,
    /// Gross profit - spend.
    Profit,
}

impl Measure {
    /// The figure.
    pub fn of(self, figures: &Figures) -> f64 {
        match self {
            Self::Customers => figures.customers,
            Self::Roi => figures.roi.unwrap_or(0.0),
            Self::Chance => figures.chance,
            Self::Profit => figures.profit,
        }
    }
}

impl Bar {
    /// How far the two ends are apart.
    pub fn width(&self, measure: Measure) -> f64 {
        (measure.of(&self.high) - measure.of(&self.low)).abs()
    }
}

/// A bar for every swing, the widest by `measure` first; equals in the order given. Swings may come from [`swings`] or
/// from ranges that the caller knows.
pub fn tornado(bet: &Bet, swings: &[Swing], measure: Measure) -> Vec<Bar> {
    let chance = bet.figures().chance;
    let at = |input: Input, value| {
        let bet = bet.with(input, value)?;
        // Money moves no chance.
        Some(if input.moves_chance() { bet.figures() } else { Figures { chance, ..bet.amounts().0 } })
    };
    let bars = swings.iter().filter_map(|swing| {
        Some(Bar { swing: *swing, low: at(swing.input, swing.low)?, high: at(swing.input, swing.high)? })
    });
    let mut bars: Vec<Bar> = bars.collect();
    bars.sort_by(|a, b| b.width(measure).total_cmp(&a.width(measure)));
    bars
}
