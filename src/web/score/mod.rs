//! Score leads: the answer as a sentence, one lead, and the card that it is scored by.
//!
//! A further tab is a function `&Bench -> Html` and an entry in [`TABS`].

mod bench;
mod card;
mod clock;
pub mod file;
mod history;
mod inputs;
mod keeping;
mod lead;
mod names;
mod rest;
mod sentence;
mod tabs;
mod tools;

use crate::codec::card as codec;
use crate::score::Before;
use crate::state::scoring::Scoring;
use crate::web::adapter::scroll::use_passed;
use crate::web::adapter::{address, place};
use crate::web::component::use_shown;
use crate::web::desk::Desk;
use crate::web::later;
use bench::{Action, Bench, Kept, States};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use keeping::{Notice, Opening};
use std::rc::Rc;
use tabs::Tabs;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Draws a tab.
type Draw = fn(&Bench) -> Html;

/// What can be done with a card, one tab each, in their order: the message of its name, and what draws it.
const TABS: [(&str, Draw); 4] = [
    ("score-tab-lead", lead::lead),
    ("score-tab-card", card::card),
    ("score-tab-file", file_tab),
    ("score-tab-history", history::history),
];

/// The tab of a file.
fn file_tab(bench: &Bench) -> Html {
    file::file_page(bench.desk(), Rc::clone(bench.card()))
}

/// The tabs of many leads and what the page is headed by there. They stay as they are while another one is shown: a
/// file is not read again for a look at the card.
const MANY: [(usize, &str); 2] = [(2, "score-says-file"), (3, "score-says-history")];

/// What the page is headed by at a tab of many leads.
fn heading(tab: usize) -> Option<&'static str> {
    MANY.iter().find(|(own, _)| *own == tab).map(|(_, says)| *says)
}

/// The page.
pub fn page(desk: &Desk) -> Html {
    html! { <Page desk={desk.clone()} /> }
}

/// Properties of [`Page`].
#[derive(Properties, PartialEq)]
struct PageProps {
    desk: Desk,
}

/// The page once it has a card to show.
#[component]
fn Page(props: &PageProps) -> Html {
    let opening = use_state(|| None::<Option<Opening>>);
    let asked = use_state_eq(|| 0_u32);
    {
        let opening = opening.clone();
        use_effect_with(*asked, move |_| {
            spawn_local(async move { opening.set(Some(keeping::opening(clock::today()).await)) });
        });
    }
    match &*opening {
        None => later::coming(),
        Some(None) => {
            let again = Callback::from(move |()| {
                opening.set(None);
                asked.set(*asked + 1);
            });
            later::missing(&props.desk, again)
        }
        Some(Some(Opening { scoring, notice })) => {
            html! { <Workshop desk={props.desk.clone()} scoring={scoring.clone()} notice={notice.clone()} /> }
        }
    }
}

/// Properties of [`Workshop`].
#[derive(Properties, PartialEq)]
struct WorkshopProps {
    desk: Desk,
    scoring: Scoring,
    notice: Option<Notice>,
}

/// The page with its state.
#[component]
fn Workshop(props: &WorkshopProps) -> Html {
    let store = {
        let first = props.scoring.clone();
        use_reducer(move || Kept(first))
    };
    let notice = use_state(|| props.notice.clone());
    let states = States {
        as_of: use_state_eq(clock::today),
        before: use_state_eq(Before::default),
        open: use_state_eq(String::new),
    };
    let chosen = use_state_eq(|| 0_usize);
    let shown = use_shown(*chosen);
    let hero = use_node_ref();
    let passed = use_passed(&hero, shown);
    keeping::use_kept(&store);
    use_arrivals(&store, &notice);
    use_shortcuts(&store);
    let bench = Bench::new(props.desk.clone(), store, states);
    html! {
        <>
            {match heading(shown) {
                Some(says) => sentence::of_many(&bench, hero, says),
                None => sentence::sentence(&bench, hero, passed),
            }}
            {tools::tools(&bench, &notice)}
            {tools::said(&bench, &notice)}
            <Tabs {bench} {chosen} {shown} />
        </>
    }
}

/// A card link that is pasted into the address arrives here; it is one step that undo takes back.
#[hook]
fn use_arrivals(store: &UseReducerHandle<Kept>, notice: &UseStateHandle<Option<Notice>>) {
    let (dispatch, notice) = (store.dispatcher(), notice.setter());
    use_effect_with((), move |()| {
        let listener = EventListener::new(&place::root(), "hashchange", move |_| {
            let fragment = address::fragment();
            if !codec::is_card(&fragment) {
                return;
            }
            match codec::decode(&fragment) {
                Ok(card) => dispatch.dispatch(Action::Commit(keeping::from_outside(card), String::new())),
                Err(issue) => notice.set(Some(Notice::BadLink(issue))),
            }
        });
        move || drop(listener)
    });
}

/// Undo and redo from the keyboard: heard before the planner's, which is out of sight and must not move.
#[hook]
fn use_shortcuts(store: &UseReducerHandle<Kept>) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        let listener = EventListener::new_with_options(&place::root(), "keydown", options, move |event| {
            let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
            if !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
                return;
            }
            let action = match (key.key().to_ascii_lowercase().as_str(), key.shift_key()) {
                ("z", false) => Action::Undo,
                ("z", true) | ("y", false) => Action::Redo,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            // Both listeners sit on the document.
            event.stop_immediate_propagation();
            dispatch.dispatch(action);
        });
        move || drop(listener)
    });
}
