//! A box for free text of the plan: its name, a stage's name, a cost's name.

use super::entry::{Entry, Outcome};
use super::number::{issue_text, refused};
use crate::engine::Plan;
use crate::web::desk::use_desk;
use yew::prelude::*;

/// Writes the text into the plan.
#[derive(Clone, Copy)]
pub struct SetText(pub fn(&mut Plan, usize, String));

impl PartialEq for SetText {
    /// See [`Set`](super::Set): the path settles it.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Properties of [`TextBox`].
#[derive(Properties, PartialEq)]
pub struct TextBoxProps {
    /// The document path.
    pub path: AttrValue,
    /// The visible label.
    pub label: String,
    /// The plan's text.
    pub value: String,
    /// Where the text goes.
    pub set: SetText,
    /// Which entry of a list it belongs to; handed to `set`.
    #[prop_or_default]
    pub row: usize,
    /// Leaves the label to screen readers.
    #[prop_or_default]
    pub quiet: bool,
    /// Shown while the text is empty.
    #[prop_or_default]
    pub placeholder: Option<String>,
}

/// The box.
#[component]
pub fn TextBox(props: &TextBoxProps) -> Html {
    let desk = use_desk();
    let accept = {
        let (desk, path, set, row) = (desk.clone(), props.path.clone(), props.set, props.row);
        Callback::from(move |text: String| {
            let kept = text.clone();
            match desk.edit(&path, &format!("type:{path}"), |plan| (set.0)(plan, row, kept)) {
                Ok(()) => Outcome { taken: Some(text), ..Outcome::default() },
                Err(issue) => refused(issue_text(&desk, &path, &issue)),
            }
        })
    };
    let on_settle = {
        let desk = desk.clone();
        Callback::from(move |()| desk.settle())
    };
    html! {
        <Entry path={props.path.clone()} label={props.label.clone()} quiet={props.quiet} shown={props.value.clone()}
            {accept} {on_settle} inputmode="text" placeholder={props.placeholder.clone()} class="entry-text" />
    }
}
