//! Pasted cells become stages: they fill in those that the plan has, or they are the funnel from now on.

use super::{channels, edit};
use crate::engine::Plan;
use crate::engine::plan::{Stage, limits};
use crate::format::typing::CellRow;

/// What pasted cells make of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Pasted {
    /// The plan with them.
    pub plan: Plan,
    /// Whether they are a funnel of their own and not figures of the plan's.
    pub replaces: bool,
    /// The rows of the plan that they set.
    pub rows: Vec<usize>,
}

/// Why cells do not fit the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// More of them than the funnel takes.
    Many {
        /// How many it takes.
        most: usize,
    },
    /// A stage within the funnel has no rate. The line, from 1.
    NoRate {
        /// The line.
        line: usize,
    },
    /// Some lines have a name and some have none. The line, from 1.
    Mixed {
        /// The first line without a name.
        line: usize,
    },
}

/// Takes cells into a plan. `names` are those of its stages as people see them. Figures without names fill in the stages
/// from the top; names that the plan has all fill in these; other names are a funnel of their own, whose last line is
/// the customer if it has no rate, and goes before the plan's customer if it has one.
///
/// # Errors
/// How the cells do not fit.
pub fn pasted(plan: &Plan, names: &[String], rows: &[CellRow]) -> Result<Pasted, Unfit> {
    let unnamed = rows.iter().find(|row| row.name.is_empty());
    if let Some(row) = unnamed.filter(|_| rows.iter().any(|row| !row.name.is_empty())) {
        return Err(Unfit::Mixed { line: row.line });
    }
    let found = if unnamed.is_some() {
        let rates = rows.iter().filter(|row| row.rate.is_some()).count();
        let most = plan.stages.len() - usize::from(rates == rows.len());
        if rows.len() > most {
            return Err(Unfit::Many { most });
        }
        Some((0..rows.len()).collect())
    } else {
        rows.iter().map(|row| find(plan, names, &row.name)).collect::<Option<Vec<usize>>>()
    };
    match found {
        Some(places) => filled(plan, places, rows),
        None => replaced(plan, names, rows),
    }
}

/// The stage that people call so; its id is a name too.
fn find(plan: &Plan, names: &[String], name: &str) -> Option<usize> {
    let name = name.trim().to_lowercase();
    names
        .iter()
        .map(|own| own.to_lowercase())
        .position(|own| own == name)
        .or_else(|| plan.stages.iter().position(|stage| stage.id.to_lowercase() == name))
}

fn filled(plan: &Plan, places: Vec<usize>, rows: &[CellRow]) -> Result<Pasted, Unfit> {
    let mut next = plan.clone();
    let last = next.stages.len().saturating_sub(1);
    for (place, row) in places.iter().zip(rows) {
        if let Some(rate) = row.rate {
            if *place >= last {
                return Err(Unfit::Many { most: last });
            }
            edit::set_rate(&mut next, *place, rate);
        }
        if let (Some(stage), Some(cost)) = (next.stages.get_mut(*place), row.cost) {
            stage.cost_per_entry = cost;
        }
    }
    Ok(Pasted { plan: next, replaces: false, rows: places })
}

fn replaced(plan: &Plan, names: &[String], rows: &[CellRow]) -> Result<Pasted, Unfit> {
    let mut next = plan.clone();
    let customer = plan.stages.last().cloned();
    next.stages.clear();
    let ends = rows.last().is_some_and(|row| row.rate.is_none());
    for (place, row) in rows.iter().enumerate() {
        let end = ends && place + 1 == rows.len();
        if !end && row.rate.is_none() {
            return Err(Unfit::NoRate { line: row.line });
        }
        let known = if end {
            customer.clone()
        } else {
            find(plan, names, &row.name).and_then(|at| plan.stages.get(at).cloned())
        };
        let taken = |id: &str| next.stages.iter().any(|stage| stage.id == id);
        let known = known.filter(|stage| !taken(&stage.id) && (end || stage.to_next.is_some()));
        let mut stage = known.unwrap_or_else(|| fresh(plan, &next, row));
        if find(plan, names, &row.name).is_none() {
            row.name.trim().clone_into(&mut stage.name);
        }
        stage.to_next = row.rate;
        stage.source.clear();
        if let Some(cost) = row.cost {
            stage.cost_per_entry = cost;
        }
        next.stages.push(stage);
    }
    if !ends {
        next.stages.extend(customer);
    }
    if next.stages.len() > limits::STAGES.max {
        return Err(Unfit::Many { most: limits::STAGES.max });
    }
    let lives = |id: &str| next.stages.iter().any(|stage| stage.id == id && stage.to_next.is_some());
    next.cold = next.cold.take().filter(|cold| lives(&cold.stage));
    if let Some(cold) = &mut next.cold {
        cold.recycle = cold.recycle.take().filter(|recycle| lives(&recycle.to_stage));
    }
    channels::mend(&mut next, None);
    let rows = (0..next.stages.len().saturating_sub(1)).collect();
    Ok(Pasted { plan: next, replaces: true, rows })
}

/// A stage that neither the plan nor the new funnel has.
fn fresh(plan: &Plan, next: &Plan, row: &CellRow) -> Stage {
    let free = |id: &String| plan.stages.iter().chain(&next.stages).all(|stage| stage.id != *id);
    // One more than there are stages, so one of them is free.
    let most = plan.stages.len() + next.stages.len() + 1;
    let id = (1..=most).map(|n| format!("stage{n}")).find(free).unwrap_or_default();
    Stage {
        id,
        name: row.name.trim().to_owned(),
        to_next: row.rate,
        cost_per_entry: 0.0,
        lag_days: 0.0,
        source: String::new(),
        known: None,
    }
}
