//! The three tabs: one stop of the Tab key, arrows from one to the next.

use crate::web::adapter::place;
use crate::web::desk::Desk;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What the page shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tab {
    /// Months of figures.
    Report,
    /// Dated events of leads.
    Events,
    /// What marketing and sales owe each other.
    Agreement,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Report, Self::Events, Self::Agreement];

    /// The id of its button.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Report => "measure-tab-report",
            Self::Events => "measure-tab-events",
            Self::Agreement => "measure-tab-agreement",
        }
    }

    fn beside(self, step: usize) -> Self {
        let place = Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0);
        Self::ALL.get((place + step) % Self::ALL.len()).copied().unwrap_or(self)
    }
}

/// The row of tabs.
pub(super) fn tabs(desk: &Desk, tab: &UseStateHandle<Tab>) -> Html {
    let button = |each: Tab| {
        let chosen = each == **tab;
        let onclick = {
            let tab = tab.clone();
            Callback::from(move |_: MouseEvent| tab.set(each))
        };
        html! {
            <button type="button" role="tab" id={each.id()} aria-controls="measure-panel" {onclick}
                aria-selected={if chosen { "true" } else { "false" }} tabindex={if chosen { "0" } else { "-1" }}>
                {desk.text(each.id())}
            </button>
        }
    };
    let onkeydown = {
        let tab = tab.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" => tab.beside(1),
                "ArrowLeft" => tab.beside(2),
                _ => return,
            };
            event.prevent_default();
            tab.set(next);
            let found = place::by_id(next.id());
            if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
                let _shown_anyway = element.focus();
            }
        })
    };
    html! {
        <div role="tablist" class="measure-tabs" aria-label={desk.text("measure-title")} {onkeydown}>
            { for Tab::ALL.map(button) }
        </div>
    }
}
