//! A number that opens to its working: formula, the visitor's figures in it, and where they came from.

use crate::explain::{Phrase, Quantity, Source, explain, label};
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
    let open = props.open.as_ref().copied();
    let Some(working) = open.and_then(|quantity| explain(desk.plan(), desk.store.0.answer(), quantity)) else {
        return Html::default();
    };
    let close = {
        let open = props.open.clone();
        Callback::from(move |_: MouseEvent| open.set(None))
    };
    html! {
        <section class="working" aria-live="polite">
            <header>
                <h3>{desk.text(working.id)}</h3>
                <button type="button" class="quiet" onclick={close}>{desk.text("close")}</button>
            </header>
            <p class="working-formula">{phrase(&desk, &working.formula)}</p>
            { for working.parts.iter().map(|part| html! { <p>{phrase(&desk, part)}</p> }) }
            <p class="working-figures">{phrase(&desk, &working.figures)}</p>
            if let Some(note) = &working.note { <p>{phrase(&desk, note)}</p> }
            if !working.sources.is_empty() {
                <ul class="working-sources">
                    { for working.sources.iter().map(|source| html! { <li>{origin(&desk, source, &props.open)}</li> }) }
                </ul>
            }
        </section>
    }
}

fn phrase(desk: &Desk, (id, args): &Phrase) -> String {
    desk.with(id, args)
}

/// Where an input came from, in words; one that was worked out opens in its turn.
fn origin(desk: &Desk, source: &Source, open: &UseStateHandle<Option<Quantity>>) -> Html {
    let name = |path: &str| Value::Text(phrase(desk, &label(path)));
    let text = match source {
        Source::Typed(path) => desk.with("source-typed", &[("field", name(path))]),
        Source::Evidence { field, converted, entered } => {
            let (converted, entered) = (Value::Count(*converted as f64), Value::Count(*entered as f64));
            desk.with("source-evidence", &[("field", name(field)), ("converted", converted), ("entered", entered)])
        }
        Source::Range { field, low, likely, high } => {
            let [low, likely, high] = [low, likely, high].map(|ratio| Value::Percent(*ratio, Digits::Exact));
            desk.with("source-range", &[("field", name(field)), ("low", low), ("likely", likely), ("high", high)])
        }
        Source::Computed(quantity) => {
            let Some(further) = explain(desk.plan(), desk.store.0.answer(), *quantity) else { return Html::default() };
            let (open, quantity) = (open.clone(), *quantity);
            let onclick = Callback::from(move |_: MouseEvent| open.set(Some(quantity)));
            let words = desk.with("source-computed", &[("field", Value::Text(desk.text(further.id)))]);
            return html! { <button type="button" class="quiet" {onclick}>{words}</button> };
        }
    };
    html! { {text} }
}
