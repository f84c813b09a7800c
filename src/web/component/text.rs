//! A box for free text of the plan: its name, a stage's name, a cost's name.

use super::entry::{Entry, Outcome};
use super::number::{issue_text, refused, settle};
use crate::engine::Plan;
use crate::web::desk::Desk;
use yew::prelude::*;

/// What a text box shows and where its text goes.
pub struct Words {
    /// The document path.
    pub path: String,
    /// The visible label.
    pub label: String,
    /// The plan's text.
    pub value: String,
    /// Which entry of a list it belongs to; handed to `set`.
    pub row: usize,
    /// Shown while the text is empty.
    pub placeholder: Option<String>,
    /// Writes the text into the plan.
    pub set: fn(&mut Plan, usize, String),
}

/// The box.
pub fn text_box(desk: &Desk, words: Words) -> Html {
    let Words { path, label, value, row, placeholder, set } = words;
    let accept = {
        let (desk, path) = (desk.clone(), path.clone());
        Callback::from(move |text: String| {
            let kept = text.clone();
            match desk.edit(&path, &format!("type:{path}"), &mut |plan| set(plan, row, kept.clone())) {
                Ok(()) => Outcome { taken: Some(text), ..Outcome::default() },
                Err(issue) => refused(issue_text(&desk, &path, &issue)),
            }
        })
    };
    html! {
        <Entry {path} {label} shown={value} {accept} on_settle={settle(desk)} inputmode="text" {placeholder}
            class="entry-text" />
    }
}
