//! A number that opens to its working: formula, the visitor's figures in it, and where they came from.

use super::terms::{Term, term_of};
use crate::explain::{Phrase, Quantity, Source, explain, label};
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// The parts of the page below which a working can stand open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// The sentence and the line of money.
    Hero,
    /// The ladder.
    Ladder,
    /// What goes cold.
    Cold,
    /// How long.
    Time,
}

/// Which number stands open, and where; one at a time.
#[derive(Clone, PartialEq)]
pub struct Open {
    state: UseStateHandle<Option<(Region, Quantity)>>,
    region: Region,
}

impl Open {
    /// What stands open, as one part of the page sees it.
    pub fn within(state: &UseStateHandle<Option<(Region, Quantity)>>, region: Region) -> Self {
        Self { state: state.clone(), region }
    }

    /// The number that stands open here.
    pub fn here(&self) -> Option<Quantity> {
        self.state.as_ref().filter(|(region, _)| *region == self.region).map(|(_, quantity)| *quantity)
    }

    fn click(&self, quantity: Option<Quantity>) -> Callback<MouseEvent> {
        let open = self.clone();
        Callback::from(move |_| open.state.set(quantity.map(|quantity| (open.region, quantity))))
    }
}

/// The number as a button.
pub fn figure(desk: &Desk, text: String, quantity: Quantity, open: &Open, class: &'static str) -> Html {
    let opened = open.here() == Some(quantity);
    let onclick = open.click((!opened).then_some(quantity));
    html! {
        <button type="button" class={format!("figure {class}")} aria-expanded={if opened { "true" } else { "false" }}
            title={desk.text("figure-hint")} {onclick}>{text}</button>
    }
}

/// The panel below the numbers of one part of the page, once one of them is open.
pub fn working(desk: &Desk, open: &Open) -> Html {
    if open.here().is_none() {
        return Html::default();
    }
    later::draw(desk, later::more(), |more| (more.working)(desk, open))
}

/// The panel itself; it is fetched when it is first needed.
pub fn panel(desk: &Desk, open: &Open) -> Html {
    // The working speaks of stages by what people call them.
    let plan = desk.named_plan();
    let found = open.here().and_then(|quantity| Some((quantity, explain(&plan, desk.answer(), quantity)?)));
    let Some((opened, working)) = found else { return Html::default() };
    // Below the sentence, which is the page's own heading, or within a part that has one.
    let name = desk.text(working.id);
    let heading = if open.region == Region::Hero {
        html! { <h2>{name}</h2> }
    } else {
        html! { <h3>{name}</h3> }
    };
    html! {
        <section class="working" aria-live="polite">
            <header>
                {heading}
                <button type="button" class="quiet" onclick={open.click(None)}>{desk.text("close")}</button>
            </header>
            { for term_of(desk, opened).map(|term| html! { <Term desk={desk.clone()} {term} /> }) }
            <p class="working-formula">{phrase(desk, &working.formula)}</p>
            { for working.parts.iter().map(|part| html! { <p>{phrase(desk, part)}</p> }) }
            <p class="working-figures">{phrase(desk, &working.figures)}</p>
            { for working.note.iter().map(|note| html! { <p>{phrase(desk, note)}</p> }) }
            <ul class="working-sources">
                { for working.sources.iter().map(|source| html! { <li>{origin(desk, source, open)}</li> }) }
            </ul>
        </section>
    }
}

fn phrase(desk: &Desk, (id, args): &Phrase) -> String {
    desk.with(id, args)
}

/// Where an input came from, in words; one that was worked out opens in its turn.
fn origin(desk: &Desk, source: &Source, open: &Open) -> Html {
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
            let Some(further) = explain(desk.plan(), desk.answer(), *quantity) else { return Html::default() };
            let words = desk.with("source-computed", &[("field", Value::Text(desk.text(further.id)))]);
            let onclick = open.click(Some(*quantity));
            return html! { <button type="button" class="quiet" {onclick}>{words}</button> };
        }
    };
    html! { {text} }
}
