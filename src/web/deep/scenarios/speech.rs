//! What a comparison is called and said in: columns, figures, differences and their reasons.

use crate::engine::Plan;
use crate::engine::scenario::{Arg, Cause, Difference, Figure};
use crate::explain::scenario::{distance, kind, main_cause, setting, value};
use crate::format::{Digits, Value};
use crate::state::Shelf;
use crate::web::desk::{Desk, stage_name};
use std::rc::Rc;

/// One of the plans side by side.
pub(super) struct Column {
    /// What people call it.
    pub(super) name: String,
    /// The plan.
    pub(super) plan: Rc<Plan>,
    /// Whether it is the one on screen.
    pub(super) on_screen: bool,
}

/// The columns: the baseline, the other kept plans, the plan on screen.
pub(super) fn columns(desk: &Desk, shelf: &Shelf) -> Vec<Column> {
    let kept = shelf.plans().iter().enumerate().map(|(row, plan)| {
        let name = if plan.name.trim().is_empty() { call(desk, row) } else { plan.name.clone() };
        Column { name, plan: Rc::clone(plan), on_screen: false }
    });
    let mine = &desk.plan().name;
    let taken = mine.trim().is_empty() || shelf.plans().iter().any(|plan| plan.name == *mine);
    let name = if taken { desk.text("scenarios-on-screen") } else { mine.clone() };
    kept.chain([Column { name, plan: Rc::clone(desk.plan()), on_screen: true }]).collect()
}

/// What the plan in a row is called that nobody has named: A, B, C.
pub(super) fn call(desk: &Desk, row: usize) -> String {
    let letter = char::from(b'A' + (row % 26) as u8).to_string();
    desk.with("scenarios-name", &[("letter", Value::Text(letter))])
}

/// A stage's name in the first plan that has it.
fn stage(desk: &Desk, columns: &[Column], id: &str) -> String {
    let found = columns.iter().flat_map(|column| &column.plan.stages).find(|stage| stage.id == id);
    found.map_or_else(|| id.to_owned(), |stage| stage_name(desk.locale(), &stage.id, &stage.name))
}

/// The name of a figure, as the head of its row.
pub(super) fn head(desk: &Desk, columns: &[Column], figure: &Figure) -> String {
    let of = |message: &str, id: &str| desk.with(message, &[("stage", Value::Text(stage(desk, columns, id)))]);
    match figure {
        Figure::GoalCustomers => desk.text("scenarios-goal"),
        Figure::Needed(id) => of("scenarios-needed", id),
        Figure::NeededInConfidence(id) => {
            let asked = columns.first().map(|column| column.plan.belief().confidence);
            let same = columns.iter().all(|column| Some(column.plan.belief().confidence) == asked);
            let name = ("stage", Value::Text(stage(desk, columns, id)));
            match asked.filter(|_| same) {
                Some(sure) => {
                    desk.with("scenarios-needed-sure", &[name, ("confidence", Value::Percent(sure, Digits::Short))])
                }
                None => desk.with("scenarios-needed-confident", &[name]),
            }
        }
        Figure::Chance(_) => desk.text("scenarios-chance"),
        Figure::UncertainChance(_) => desk.text("scenarios-chance-uncertain"),
        Figure::ExpectedCustomers => desk.text("scenarios-expected"),
        Figure::Spend => desk.text("scenarios-spend"),
        Figure::Roi => desk.text("scenarios-roi"),
        // The only other one that is shown.
        _ => desk.text("scenarios-cac"),
    }
}

/// A figure's name within a sentence: leads go by their stage, and only one chance is spoken of.
fn noun(desk: &Desk, columns: &[Column], figure: &Figure) -> String {
    match figure {
        Figure::UncertainChance(_) => desk.text("scenarios-chance"),
        Figure::Needed(id) | Figure::NeededInConfidence(id) => stage(desk, columns, id),
        _ => head(desk, columns, figure),
    }
}

/// A value of a figure as text.
pub(super) fn shown(desk: &Desk, figure: &Figure, x: f64, currency: &str) -> String {
    times(desk, figure, &value(figure, x, currency))
}

/// How far a figure lies off, as text: chances in points.
fn off(desk: &Desk, figure: &Figure, by: f64, currency: &str) -> String {
    let text = times(desk, figure, &distance(figure, by, currency));
    if kind(figure) == "chance" { desk.with("scenarios-points", &[("number", Value::Text(text))]) } else { text }
}

fn times(desk: &Desk, figure: &Figure, value: &Value) -> String {
    if kind(figure) == "ratio" { desk.with("scenarios-times", &[("number", value.clone())]) } else { desk.value(value) }
}

/// A signed distance: +8, −12,000.
pub(super) fn signed(desk: &Desk, figure: &Figure, by: f64, currency: &str) -> String {
    let amount = ("amount", Value::Text(off(desk, figure, by, currency)));
    if by < 0.0 { desk.with("scenarios-minus", &[amount]) } else { desk.with("scenarios-plus", &[amount]) }
}

/// The difference with its main reason, as a sentence.
pub(super) fn sentence(desk: &Desk, columns: &[Column], column: &Column, difference: &Difference) -> String {
    let (figure, currency) = (&difference.figure, &column.plan.currency);
    let message = difference.message();
    let mut args = vec![
        ("kind", Value::Text(kind(figure).to_owned())),
        ("figure", Value::Text(noun(desk, columns, figure))),
        ("confidence", Value::Percent(column.plan.belief().confidence, Digits::Short)),
        ("amount", Value::Text(String::new())),
    ];
    for (name, arg) in &message.args {
        if let (&"amount", Arg::Amount(x), Some(slot)) = (name, arg, args.last_mut()) {
            let text = if difference.by.is_some_and(|by| by != 0.0) {
                off(desk, figure, *x, currency)
            } else {
                shown(desk, figure, *x, currency)
            };
            *slot = ("amount", Value::Text(text));
        }
    }
    let said = ("difference", Value::Text(desk.with(message.id, &args)));
    let Some(main) = main_cause(difference) else { return desk.with("scenarios-said", &[said]) };
    let reason = ("reason", Value::Text(reason(desk, columns, difference, main)));
    let id = if difference.causes.len() > 1 { "scenarios-said-mostly" } else { "scenarios-said-because" };
    desk.with(id, &[said, reason])
}

/// A cause in words, by its place among the difference's.
fn reason(desk: &Desk, columns: &[Column], difference: &Difference, place: usize) -> String {
    let Some(message) = difference.reasons().into_iter().nth(place) else { return String::new() };
    let args: Vec<(&str, Value)> = message
        .args
        .iter()
        .filter_map(|(name, arg)| match arg {
            Arg::Stage(id) => Some((*name, Value::Text(stage(desk, columns, id)))),
            _ => None,
        })
        .collect();
    desk.with(message.id, &args)
}

/// One line for each cause of a difference: its part of it, what was changed, from what to what.
pub(super) fn causes(desk: &Desk, columns: &[Column], column: &Column, difference: &Difference) -> Vec<String> {
    let line = |(place, cause): (usize, &Cause)| {
        let figure = &difference.figure;
        let mut args = vec![
            ("figure", Value::Text(head(desk, columns, figure))),
            ("amount", Value::Text(signed(desk, figure, cause.amount, &column.plan.currency))),
            ("reason", Value::Text(reason(desk, columns, difference, place))),
        ];
        let change = cause.change.as_ref();
        let moved = change.and_then(|change| Some((&change.part, change.from?, change.to?)));
        match moved.filter(|(_, from, to)| from != to) {
            Some((part, from, to)) => {
                args.extend([("from", setting(part, from, &column.plan)), ("to", setting(part, to, &column.plan))]);
                desk.with("scenarios-cause-moved", &args)
            }
            None => desk.with("scenarios-cause", &args),
        }
    };
    difference.causes.iter().enumerate().map(line).collect()
}
