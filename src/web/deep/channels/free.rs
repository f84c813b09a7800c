//! A box for a number that may be left empty, which says something too: no limit, or as the plan has it.

use crate::format::Value;
use crate::format::typing::{TypingFault, write_number};
use crate::web::component::number::{reader, refused, settle};
use crate::web::component::{Entry, Outcome, Unit};
use crate::web::desk::Desk;
use yew::prelude::*;

/// What the box shows, and where its number goes.
pub(super) struct Free {
    /// The element's id, and the document path where there is one.
    pub(super) path: String,
    /// The visible label.
    pub(super) label: String,
    /// The number; none is an empty box.
    pub(super) value: Option<f64>,
    /// What it is; ratios have boxes of their own.
    pub(super) unit: Unit,
    /// What holds while the box is empty.
    pub(super) placeholder: Option<String>,
    /// The most that it may be; the least is 0.
    pub(super) most: f64,
    /// Takes a number or none, or says why not.
    pub(super) take: Callback<Option<f64>, Result<(), String>>,
}

/// The box with its label.
pub(super) fn free_box(desk: &Desk, free: Free) -> Html {
    let Free { path, label, value, unit, placeholder, most, take } = free;
    let marks = desk.locale().marks();
    let shown = value.map_or_else(String::new, |value| write_number(value, &marks));
    let accept = {
        let desk = desk.clone();
        Callback::from(move |text: String| accepted(&desk, &text, (unit, most), &take))
    };
    let (before, after) = match unit {
        Unit::Money => (Some(desk.plan().currency.clone()), None),
        Unit::Days => (None, Some(desk.text("unit-days"))),
        _ => (None, None),
    };
    let inputmode = if unit == Unit::Whole { "numeric" } else { "decimal" };
    html! {
        <Entry {path} {label} {shown} {accept} on_settle={settle(desk)} {before} {after} {placeholder} {inputmode} />
    }
}

fn accepted(
    desk: &Desk,
    text: &str,
    (unit, most): (Unit, f64),
    take: &Callback<Option<f64>, Result<(), String>>,
) -> Outcome {
    let part = match reader(desk) {
        Ok(part) => part,
        Err(unread) => return unread,
    };
    let marks = desk.locale().marks();
    let value = match (part.number)(text, &marks, desk.locale().tag()) {
        Ok(reading) if unit == Unit::Whole && reading.value.fract() != 0.0 => {
            return refused(desk.text("typing-not-whole"));
        }
        Ok(reading) if !(0.0..=most).contains(&reading.value) => {
            let ends = [("min", Value::Count(0.0)), ("max", Value::Count(most))];
            return refused(desk.with("issue-range", &ends));
        }
        Ok(reading) => Some(reading.value),
        Err(TypingFault::Empty) => None,
        Err(TypingFault::Partial) => return Outcome::default(),
        Err(_) => return refused(desk.text("typing-bad-number")),
    };
    match take.emit(value) {
        Ok(()) => {
            let taken = value.map_or_else(String::new, |value| write_number(value, &marks));
            Outcome { taken: Some(taken), ..Outcome::default() }
        }
        Err(error) => refused(error),
    }
}
