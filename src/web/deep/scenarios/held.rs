//! The shelf of this page. It outlives the section, so that closing the question keeps the plans; on this device it is
//! kept only where the visitor has agreed, beside the plan.

use super::speech;
use crate::engine::{Issue, Plan};
use crate::state::{Shelf, Store};
use crate::web::adapter::{host, storage};
use crate::web::desk::Desk;
use crate::web::later;
use gloo::events::EventListener;
use std::cell::RefCell;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What the page knows of its shelf while the question is closed.
#[derive(Default)]
struct Page {
    shelf: Shelf,
    /// The shelf as it is stored; none before it is written for the first time, or when it is empty.
    text: Option<String>,
    /// Whether the device has been asked.
    asked: bool,
    /// Writes what was kept before the visitor agreed.
    leaving: Vec<EventListener>,
}

thread_local! {
    static PAGE: RefCell<Page> = RefCell::default();
}

/// The shelf and the way to change it.
#[derive(Clone)]
pub(super) struct Held {
    shelf: UseStateHandle<Shelf>,
    trouble: UseStateHandle<Option<Issue>>,
}

impl Held {
    /// The kept plans.
    pub(super) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// What could not be read.
    pub(super) fn trouble(&self) -> Option<&Issue> {
        self.trouble.as_ref()
    }

    /// Says what could not be read.
    pub(super) fn blame(&self, issue: Issue) {
        self.trouble.set(Some(issue));
    }

    /// Takes another shelf, and stores it where it may.
    pub(super) fn put(&self, shelf: Shelf) {
        let before = PAGE.with_borrow_mut(|page| std::mem::replace(&mut page.shelf, shelf.clone()));
        if before.plans().len() != shelf.plans().len() {
            host::tell(host::SCENARIO, &(shelf.plans().len() as f64).into());
        }
        self.shelf.set(shelf);
        self.trouble.set(None);
        spawn_local(async {
            // Without the writer the plans are in the page as before.
            let Some(paper) = later::paper().await else { return };
            let shelf = PAGE.with_borrow(|page| page.shelf.clone());
            let text = (!shelf.plans().is_empty()).then(|| (paper.write_list_compact)(shelf.plans()));
            PAGE.with_borrow_mut(|page| {
                page.text = text;
                if page.leaving.is_empty() {
                    let window = gloo::utils::window();
                    page.leaving = vec![
                        EventListener::new(&window, "pagehide", |_| store()),
                        EventListener::new(&gloo::utils::document(), "visibilitychange", |_| store()),
                    ];
                }
            });
            store();
        });
    }
}

/// Stores the shelf if the visitor has agreed. A device that refuses has told so when it refused the plan.
fn store() {
    if storage::agreed() {
        PAGE.with_borrow(|page| storage::save_kept(page.text.as_deref()));
    }
}

/// Plans that can be shown: each is answered.
///
/// # Errors
/// The first one's issue that is not.
pub(super) fn answered(plans: Vec<Plan>) -> Result<Vec<Plan>, Issue> {
    plans.into_iter().map(|plan| Store::attempt_plan(plan.clone()).map(|_| plan)).collect()
}

/// The page's shelf; what this device remembers of it is read once.
#[hook]
pub(super) fn use_held(desk: &Desk) -> Held {
    let held =
        Held { shelf: use_state_eq(|| PAGE.with_borrow(|page| page.shelf.clone())), trouble: use_state_eq(|| None) };
    {
        let (held, desk) = (held.clone(), desk.clone());
        use_effect_with((), move |()| {
            let asked = PAGE.with_borrow_mut(|page| std::mem::replace(&mut page.asked, true));
            let kept = (!asked && storage::agreed()).then(storage::load_kept).flatten();
            if let Some(text) = kept {
                spawn_local(async move {
                    let Some(paper) = later::paper().await else { return };
                    match (paper.read_list)(&text).and_then(answered) {
                        Ok(plans) => held.put(Shelf::of(plans, |row| speech::call(&desk, row))),
                        Err(issue) => held.blame(issue),
                    }
                });
            }
        });
    }
    held
}
