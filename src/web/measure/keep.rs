//! Where the report is kept: in the fragment of the address while the page is open, and on the device if the visitor has
//! agreed that it remembers.

use super::book::{Act, Book, Said};
use crate::codec::{link, report};
use crate::web::adapter::{address, place, storage};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// How long after the last change address and storage are written.
const REST_MS: u32 = 300;

/// Writes address and storage once the report has rested; nothing before it was touched.
#[hook]
pub(super) fn use_kept(book: &Book) {
    let past = book.history();
    let touched = past.undo_steps() + past.redo_steps() > 0;
    let said = book.said.clone();
    use_effect_with(Rc::clone(book.report()), move |report| {
        let report = Rc::clone(report);
        let pending = touched.then(|| {
            Timeout::new(REST_MS, move || {
                let fragment = report::encode(&report);
                // A longer one would not be read again; the file takes any.
                let short = fragment.len() <= link::MAX_BYTES;
                address::replace(if short { &fragment } else { "measure" }, None);
                if storage::agreed() && !storage::save_report(&report::write_compact(&report)) {
                    said.set(Some(Said::NoStorage));
                }
            })
        });
        move || drop(pending)
    });
}

/// A link that is pasted into the address is one step that undo takes back.
#[hook]
pub(super) fn use_arrivals(book: &Book) {
    let book = book.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&place::root(), "hashchange", move |_| {
            let fragment = address::fragment();
            if report::is_report(&fragment) {
                book.take(report::decode(&fragment));
            }
        });
        move || drop(listener)
    });
}

/// Undo and redo from the keyboard are the report's while it is on screen; longer texts have their own.
#[hook]
pub(super) fn use_shortcuts(book: &Book) {
    let book = book.clone();
    use_effect_with((), move |()| {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        let listener = EventListener::new_with_options(&place::root(), "keydown", options, move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            if !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
                return;
            }
            let act = match (key.key().to_ascii_lowercase().as_str(), key.shift_key()) {
                ("z", false) => Act::Undo,
                ("z", true) | ("y", false) => Act::Redo,
                _ => return,
            };
            // The planner listens too, and its plan is not what is meant here.
            event.stop_propagation();
            if event.target().is_some_and(|target| target.has_type::<web_sys::HtmlTextAreaElement>()) {
                return;
            }
            event.prevent_default();
            book.dispatch(act);
        });
        move || drop(listener)
    });
}
