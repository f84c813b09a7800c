//! The boxes and sliders of the section. Their element ids are its own: the ladder shows some of the same fields.

use crate::chart::path::fine;
use crate::engine::Plan;
use crate::engine::time::Date;
use crate::web::component::number::{self, settle};
use crate::web::component::{Entry, Outcome, Unit};
use crate::web::desk::Desk;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A box for a number that may be left out.
pub(super) struct Field {
    /// The id of its element.
    pub(super) id: String,
    /// The document path.
    pub(super) path: String,
    /// The visible label.
    pub(super) label: String,
    /// The plan's value; none where it says nothing.
    pub(super) value: Option<f64>,
    /// What it is.
    pub(super) unit: Unit,
    /// Which entry of a list it belongs to; handed to `set`.
    pub(super) row: usize,
    /// Shown while it is empty.
    pub(super) placeholder: Option<String>,
    /// Writes the number into the plan, or that there is none.
    pub(super) set: fn(&mut Plan, usize, Option<f64>),
}

/// The box. What is emptied is left out; a field that must have a number takes its usual one then.
pub(super) fn field(desk: &Desk, field: Field) -> Html {
    let Field { id, path, label, value, unit, row, placeholder, set } = field;
    let shown = value.map_or_else(String::new, |value| number::write(desk, unit, value));
    let accept = {
        let desk = desk.clone();
        Callback::from(move |text: String| {
            if text.trim().is_empty() {
                return match desk.edit(&path, &format!("type:{path}"), &mut |plan| set(plan, row, None)) {
                    Ok(()) => Outcome { taken: Some(String::new()), ..Outcome::default() },
                    Err(issue) => number::refused(number::issue_text(&desk, &path, &issue)),
                };
            }
            number::take(&desk, &path, unit, &text, &|plan, x| set(plan, row, Some(x)))
        })
    };
    let after = match unit {
        Unit::Percent => Some("%".to_owned()),
        Unit::Days => Some(desk.text("unit-days")),
        Unit::Months => Some(desk.text("unit-months")),
        Unit::Plain | Unit::Whole | Unit::Money => None,
    };
    let inputmode = if unit == Unit::Whole { "numeric" } else { "decimal" };
    html! { <Entry path={id} {label} {shown} {accept} on_settle={settle(desk)} {after} {inputmode} {placeholder} /> }
}

/// The browser's own box for a day. `set` is told of each whole day, and of none once the box is emptied.
pub(super) fn day(id: &'static str, label: String, value: Option<Date>, set: Callback<Option<Date>>) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let text = input.value();
        // A day in the making reads as empty too, but as bad input.
        if text.is_empty() && !bad_input(&input) {
            set.emit(None);
        } else if let Some(day) = Date::parse(&text) {
            set.emit(Some(day));
        }
    });
    let value = value.map(|day| day.to_string()).unwrap_or_default();
    html! {
        <span class="entry">
            <label for={id}>{label}</label>
            <span class="entry-box">
                <input {id} type="date" min="1900-01-01" max="2999-12-31" {value} {oninput} />
            </span>
        </span>
    }
}

fn bad_input(input: &HtmlInputElement) -> bool {
    let read = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
    read(input, "validity").and_then(|validity| read(&validity, "badInput")).is_some_and(|bad| bad.is_truthy())
}

/// A slider with its value in words beside its name.
pub(super) struct Slide {
    /// The id of its element.
    pub(super) id: &'static str,
    /// The visible label.
    pub(super) label: String,
    /// The value in words.
    pub(super) says: String,
    /// Least, most and step.
    pub(super) range: [f64; 3],
    /// Where it stands.
    pub(super) value: f64,
    /// Each new value.
    pub(super) on_drag: Callback<f64>,
    /// It is let go.
    pub(super) on_release: Callback<()>,
}

/// The slider.
pub(super) fn slide(slide: Slide) -> Html {
    let Slide { id, label, says, range, value, on_drag, on_release } = slide;
    let oninput = Callback::from(move |event: InputEvent| {
        on_drag.emit(event.target_unchecked_into::<HtmlInputElement>().value_as_number());
    });
    let onchange = Callback::from(move |_: Event| on_release.emit(()));
    let [min, max, step] = range.map(fine);
    html! {
        <span class="soon-slide">
            <label for={id}>{label}</label>
            <output for={id}>{says.clone()}</output>
            <input {id} class="slider" type="range" {min} {max} {step} value={fine(value)} {oninput} {onchange}
                aria-valuetext={says} />
        </span>
    }
}
