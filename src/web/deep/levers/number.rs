//! A box for a number that is the visitor's question and not a part of the plan.

use crate::format::{Digits, Value};
use crate::web::component::number::{around, refused, typed, write};
use crate::web::component::{Entry, Outcome, Unit};
use crate::web::desk::Desk;
use yew::prelude::*;

/// What the box shows and where its number goes.
pub(super) struct Asked {
    /// The element's id.
    pub(super) id: &'static str,
    /// The visible label.
    pub(super) label: String,
    /// The number now.
    pub(super) value: f64,
    /// What it is.
    pub(super) unit: Unit,
    /// The lowest and the highest that is taken.
    pub(super) ends: (f64, f64),
    /// Takes the number.
    pub(super) set: Callback<f64>,
}

/// The box.
pub(super) fn asked_box(desk: &Desk, asked: Asked) -> Html {
    let Asked { id, label, value, unit, ends, set } = asked;
    let (before, after) = around(desk, unit);
    let accept = {
        let desk = desk.clone();
        Callback::from(move |text: String| match typed(&desk, unit, &text) {
            Ok((value, note)) if (ends.0..=ends.1).contains(&value) => {
                set.emit(value);
                Outcome { taken: Some(write(&desk, unit, value)), note, ..Outcome::default() }
            }
            Ok(_) => refused(outside(&desk, unit, ends)),
            Err(outcome) => outcome,
        })
    };
    html! {
        <Entry path={id} {label} shown={write(desk, unit, value)} {accept} on_settle={Callback::from(|()| ())}
            {before} {after} inputmode={if unit == Unit::Whole { "numeric" } else { "decimal" }} />
    }
}

/// What is allowed.
fn outside(desk: &Desk, unit: Unit, ends: (f64, f64)) -> String {
    let text = |end: f64| match unit {
        Unit::Percent => Value::Percent(end, Digits::Exact),
        Unit::Money => desk.money(end),
        _ => Value::Number(end, Digits::Short),
    };
    desk.with("levers-outside", &[("low", text(ends.0)), ("high", text(ends.1))])
}
