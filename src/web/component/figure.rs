//! A number that opens to its working: formula, the visitor's figures in it, and where they came from.

use crate::explain::{Kind, Quantity, explain};
use crate::format::{Digits, Value};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// Properties of [`Figure`].
#[derive(Properties, PartialEq)]
pub struct FigureProps {
    /// The number's text.
    pub text: String,
    /// What it is.
    pub quantity: Quantity,
    /// The quantity whose working stands open in this part of the page.
    pub open: UseStateHandle<Option<Quantity>>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// The number as a button.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let desk = use_desk();
    let opened = *props.open == Some(props.quantity);
    let onclick = {
        let (open, quantity) = (props.open.clone(), props.quantity);
        Callback::from(move |_: MouseEvent| open.set((!opened).then_some(quantity)))
    };
    html! {
        <button type="button" class={classes!("figure", props.class.clone())} aria-expanded={opened.to_string()}
            title={desk.text("figure-hint")} {onclick}>{&props.text}</button>
    }
}

/// Properties of [`Working`].
#[derive(Properties, PartialEq)]
pub struct WorkingProps {
    /// The quantity whose working stands open.
    pub open: UseStateHandle<Option<Quantity>>,
}

/// The panel below the numbers of one part of the page.
#[component]
pub fn Working(props: &WorkingProps) -> Html {
    let desk = use_desk();
    let Some(quantity) = *props.open else { return Html::default() };
    let working = explain(desk.plan(), desk.store.0.answer(), quantity);
    let message = |(id, args): &(&'static str, Vec<(&'static str, Value)>)| desk.with(id, args);
    let close = {
        let open = props.open.clone();
        Callback::from(move |_: MouseEvent| open.set(None))
    };
    html! {
        <section class="working" aria-live="polite">
            <header>
                <h3>{desk.with(working.id, &working.title)}</h3>
                <button type="button" class="quiet" onclick={close}>{desk.text("close")}</button>
            </header>
            <p class="working-formula">{message(&working.formula)}</p>
            <p class="working-figures">{message(&working.figures)}</p>
            if let Some(note) = &working.note { <p>{message(note)}</p> }
            if !working.sources.is_empty() {
                <ul class="working-sources">
                    { for working.sources.iter().map(|source| html! {
                        <li>{source_text(&desk, source)}{go(source, &props.open)}</li>
                    }) }
                </ul>
            }
        </section>
    }
}

/// Where an input came from, in words.
fn source_text(desk: &Desk, source: &crate::explain::Source) -> String {
    let (label, args) = source.label();
    let field = Value::Text(desk.with(label, &args));
    match &source.kind {
        Kind::Typed => desk.with("source-typed", &[("field", field)]),
        Kind::Evidence { converted, entered } => {
            let (converted, entered) = (Value::Count(*converted as f64), Value::Count(*entered as f64));
            desk.with("source-evidence", &[("field", field), ("converted", converted), ("entered", entered)])
        }
        Kind::Range { low, likely, high } => {
            let [low, likely, high] = [low, likely, high].map(|ratio| Value::Percent(*ratio, Digits::Exact));
            desk.with("source-range", &[("field", field), ("low", low), ("likely", likely), ("high", high)])
        }
        Kind::Computed(_) => desk.with("source-computed", &[("field", field)]),
    }
}

/// A step down: a computed input opens in turn.
fn go(source: &crate::explain::Source, open: &UseStateHandle<Option<Quantity>>) -> Html {
    let Kind::Computed(quantity) = source.kind else { return Html::default() };
    let open = open.clone();
    let onclick = Callback::from(move |_: MouseEvent| open.set(Some(quantity)));
    html! { <button type="button" class="quiet" {onclick} aria-label="→">{"→"}</button> }
}
