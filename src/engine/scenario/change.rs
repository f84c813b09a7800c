//! What was changed between two plans.

use crate::engine::plan::{Goal, Plan, Rate};
use crate::engine::uncertain::Law;

/// A part of the document that can be changed alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The goal.
    Goal,
    /// Revenue of one customer.
    CustomerValue,
    /// Share of revenue kept.
    GrossMargin,
    /// Length of the period.
    Period,
    /// The stages themselves: which, and in which order; with all that stands in them and what refers to them.
    Stages,
    /// The rate out of a stage, by its id.
    Rate(String),
    /// The cost of an entry into a stage, by its id.
    CostPerEntry(String),
    /// The lag out of a stage, by its id.
    Lag(String),
    /// The fixed costs.
    FixedCosts,
    /// What goes cold.
    Cold,
}

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A greater number.
    Higher,
    /// A smaller number.
    Lower,
    /// The same number, known better: more evidence, or a narrower range.
    Stronger,
    /// The same number, known less well.
    Weaker,
    /// Other than before, not by one number.
    Other,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What was changed.
    pub part: Part,
    /// Which way.
    pub way: Way,
    /// The number before: a point rate, an amount, days, months; none where it is more than one.
    pub from: Option<f64>,
    /// The number after.
    pub to: Option<f64>,
}

/// Rates closer than this, relative, are one rate said in two ways (1 of 4, 25 %).
const SAME: f64 = 1e-12;

/// All changes, in the order of the document. Names and sources change no figure and are none.
pub fn changes(from: &Plan, to: &Plan) -> Vec<Change> {
    let other = |part| Change { part, way: Way::Other, from: None, to: None };
    let goal = match (from.goal, to.goal) {
        (Goal::Customers(a), Goal::Customers(b)) => number(Part::Goal, a as f64, b as f64),
        (Goal::Revenue(a), Goal::Revenue(b)) => number(Part::Goal, a, b),
        _ => Some(other(Part::Goal)),
    };
    let mut list: Vec<Change> = goal.into_iter().collect();
    list.extend(number(Part::CustomerValue, from.customer_value, to.customer_value));
    list.extend(number(Part::GrossMargin, from.gross_margin, to.gross_margin));
    list.extend(number(Part::Period, from.period_months, to.period_months));
    let same = same_stages(from, to);
    if same {
        for (a, b) in from.stages.iter().zip(&to.stages) {
            list.extend(a.to_next.zip(b.to_next).and_then(|(from, to)| rate(&a.id, from, to)));
            list.extend(number(Part::CostPerEntry(a.id.clone()), a.cost_per_entry, b.cost_per_entry));
            list.extend(number(Part::Lag(a.id.clone()), a.lag_days, b.lag_days));
        }
    } else {
        list.push(other(Part::Stages));
    }
    let fixed = |plan: &Plan| plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).sum::<f64>();
    list.extend(number(Part::FixedCosts, fixed(from), fixed(to)));
    // With other stages, what goes cold belongs to them.
    if same && from.cold != to.cold {
        list.push(other(Part::Cold));
    }
    list
}

fn number(part: Part, from: f64, to: f64) -> Option<Change> {
    let way = if to > from { Way::Higher } else { Way::Lower };
    (from != to).then_some(Change { part, way, from: Some(from), to: Some(to) })
}

fn same_stages(from: &Plan, to: &Plan) -> bool {
    let ids = |plan: &Plan| plan.stages.iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
    ids(from) == ids(to)
}

fn rate(id: &str, from: Rate, to: Rate) -> Option<Change> {
    if from == to {
        return None;
    }
    let (a, b) = (from.point(), to.point());
    let spread = |rate: Rate| Law::rate(rate, None).variance();
    let way = if (b - a).abs() > SAME * a {
        if b > a { Way::Higher } else { Way::Lower }
    } else if spread(to) < spread(from) {
        Way::Stronger
    } else {
        Way::Weaker
    };
    Some(Change { part: Part::Rate(id.to_owned()), way, from: Some(a), to: Some(b) })
}

/// The baseline with some of the changes made.
pub(super) fn applied(from: &Plan, to: &Plan, parts: &[&Part]) -> Plan {
    let mut plan = from.clone();
    for part in parts {
        match part {
            Part::Goal => plan.goal = to.goal,
            Part::CustomerValue => plan.customer_value = to.customer_value,
            Part::GrossMargin => plan.gross_margin = to.gross_margin,
            Part::Period => plan.period_months = to.period_months,
            Part::FixedCosts => plan.fixed_costs.clone_from(&to.fixed_costs),
            Part::Cold => plan.cold.clone_from(&to.cold),
            Part::Stages => {
                plan.stages.clone_from(&to.stages);
                plan.cold.clone_from(&to.cold);
            }
            Part::Rate(id) | Part::CostPerEntry(id) | Part::Lag(id) => {
                let theirs = to.stages.iter().find(|stage| stage.id == *id);
                let ours = plan.stages.iter_mut().find(|stage| stage.id == *id);
                if let Some((ours, theirs)) = ours.zip(theirs) {
                    match part {
                        Part::Rate(_) => ours.to_next = theirs.to_next,
                        Part::Lag(_) => ours.lag_days = theirs.lag_days,
                        _ => ours.cost_per_entry = theirs.cost_per_entry,
                    }
                }
            }
        }
    }
    plan
}
