//! Buttons, and what they do to the desk.

use crate::format::Value;
use crate::web::desk::Desk;
use yew::prelude::*;

/// A callback for a click that works at the desk. `row` is handed through, so that one function serves a list.
pub fn click(desk: &Desk, row: usize, act: fn(&Desk, usize)) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_| act(&desk, row))
}

/// A button with the words of a message.
pub fn button(text: String, class: Option<&'static str>, onclick: Callback<MouseEvent>, possible: bool) -> Html {
    html! { <button type="button" {class} {onclick} disabled={!possible}>{text}</button> }
}

/// Says that there is as much of something as there may be, beside the button that adds to it: the message gets `$most`.
pub fn full(desk: &Desk, message: &str, most: usize) -> Html {
    html! { <p class="footnote" role="status">{desk.with(message, &[("most", Value::Count(most as f64))])}</p> }
}

/// The class of a button that looks like a link.
pub const QUIET: Option<&str> = Some("quiet");
