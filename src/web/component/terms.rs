//! The words of the trade: all of them in one list, and each where its word has been opened.

use super::sheet;
use crate::explain::Quantity;
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// The terms in the order of the list: how the plan calls them, the word, what it means.
const TERMS: [(&str, &str, &str); 18] = [
    ("visitor", "term-visitor", "term-visitor-is"),
    ("lead", "term-lead", "term-lead-is"),
    ("inquiry", "term-inquiry", "term-inquiry-is"),
    ("qualified", "term-qualified", "term-qualified-is"),
    ("mql", "term-mql", "term-mql-is"),
    ("sal", "term-sal", "term-sal-is"),
    ("sql", "term-sql", "term-sql-is"),
    ("opportunity", "term-opportunity", "term-opportunity-is"),
    ("fit", "term-fit", "term-fit-is"),
    ("interest", "term-interest", "term-interest-is"),
    ("evidence", "term-evidence", "term-evidence-is"),
    ("chance", "term-chance", "term-chance-is"),
    ("half-life", "term-half-life", "term-half-life-is"),
    ("follow-up", "term-follow-up", "term-follow-up-is"),
    ("cpl", "term-cpl", "term-cpl-is"),
    ("cac", "term-cac", "term-cac-is"),
    ("roi", "term-roi", "term-roi-is"),
    ("roas", "term-roas", "term-roas-is"),
];

/// The words are a file of their own.
const WORDS: &[&str] = &["tools/terms"];

/// The term that a number is about.
pub(super) fn term_of(desk: &Desk, quantity: Quantity) -> Option<String> {
    let stage = |row: usize| desk.plan().stages.get(row).map(|stage| stage.id.clone());
    match quantity {
        Quantity::Roi => Some("roi".to_owned()),
        Quantity::Roas => Some("roas".to_owned()),
        Quantity::Cac => Some("cac".to_owned()),
        Quantity::Chance(_) | Quantity::ColdChance => Some("chance".to_owned()),
        Quantity::CostPerEntry(_) => Some("cpl".to_owned()),
        Quantity::Needed(row) | Quantity::NeededFor(row, _) | Quantity::ValuePerEntry(row) => stage(row),
        _ => None,
    }
}

/// Properties of [`Term`].
#[derive(Properties, PartialEq)]
pub struct TermProps {
    /// The desk.
    pub desk: Desk,
    /// How the plan calls it: the id of a stage, or one of the list's own.
    pub term: String,
}

/// What one term means; nothing for a stage that only this plan has.
#[component]
pub fn Term(props: &TermProps) -> Html {
    let found = TERMS.iter().find(|(key, ..)| *key == props.term);
    let words = later::use_words(props.desk.locale(), WORDS, found.is_some());
    let Some((_, name, meaning)) = found.filter(|_| words.here()) else { return Html::default() };
    let desk = words.desk(&props.desk);
    html! { <p class="term"><b>{desk.text(name)}</b>{": "}{desk.text(meaning)}</p> }
}

/// Properties of [`Here`].
#[derive(Properties, PartialEq)]
pub struct HereProps {
    /// The desk.
    pub desk: Desk,
    /// Which of the list.
    pub terms: &'static [&'static str],
}

/// The words that are used where this stands: one line that opens to what they mean.
#[component]
pub fn Here(props: &HereProps) -> Html {
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <div class="entry-wide">
            <button type="button" class="quiet" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                {props.desk.text("terms-here")}
            </button>
            if *open {
                { for props.terms.iter().map(|term| html! { <Term desk={props.desk.clone()} term={*term} /> }) }
            }
        </div>
    }
}

/// Properties of [`Terms`].
#[derive(Properties, PartialEq)]
pub struct TermsProps {
    /// The desk.
    pub desk: Desk,
    /// Called when it is done with.
    pub on_close: Callback<()>,
}

/// All of them.
#[component]
pub fn Terms(props: &TermsProps) -> Html {
    let words = later::use_words(props.desk.locale(), WORDS, true);
    let close = props.on_close.reform(|_: MouseEvent| ());
    let desk = words.desk(&props.desk);
    let entry = |(_, name, meaning): &(&str, &str, &str)| {
        html! { <div key={*name}><dt>{desk.text(name)}</dt><dd>{desk.text(meaning)}</dd></div> }
    };
    html! {
        <section class="presets terms" aria-labelledby="terms-title">
            {sheet("sheets/terms.css")}
            <header>
                <h2 id="terms-title">{desk.text("menu-terms")}</h2>
                <button type="button" class="quiet" onclick={close}>{desk.text("close")}</button>
            </header>
            if words.here() {
                <dl>{ for TERMS.iter().map(entry) }</dl>
            } else {
                {words.draw(&props.desk)}
            }
        </section>
    }
}
