//! The tabs: one at a time, arrow keys from one to the next.

use super::bench::Bench;
use super::{Draw, TABS};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Properties of [`Tabs`].
#[derive(Properties, PartialEq)]
pub(super) struct TabsProps {
    /// The bench.
    pub(super) bench: Bench,
}

/// The list of tabs and the chosen one.
#[component]
pub(super) fn Tabs(props: &TabsProps) -> Html {
    let desk = props.bench.desk();
    let chosen = use_state_eq(|| 0_usize);
    let list = use_node_ref();
    let onkeydown = {
        let (chosen, list) = (chosen.clone(), list.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = TABS.len() - 1;
            let next = match event.key().as_str() {
                "ArrowRight" => {
                    if *chosen == last {
                        0
                    } else {
                        *chosen + 1
                    }
                }
                "ArrowLeft" => chosen.checked_sub(1).unwrap_or(last),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            chosen.set(next);
            let tabs = list.cast::<web_sys::Element>().map(|list| list.children());
            let tab = tabs.and_then(|tabs| tabs.item(next as u32));
            if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<HtmlElement>().ok()) {
                let _gone_otherwise = tab.focus();
            }
        })
    };
    let tab = |(at, (name, _)): (usize, &(&str, Draw))| {
        let own = at == *chosen;
        let onclick = {
            let chosen = chosen.clone();
            Callback::from(move |_: MouseEvent| chosen.set(at))
        };
        html! {
            <button type="button" role="tab" id={format!("score-tab-{at}")} aria-controls="score-tab-panel"
                aria-selected={if own { "true" } else { "false" }} tabindex={if own { "0" } else { "-1" }} {onclick}>
                {desk.text(name)}
            </button>
        }
    };
    let draw = TABS.get(*chosen).map(|(_, draw)| draw);
    html! {
        <>
            <div class="score-tabs" role="tablist" aria-label={desk.text("score-tabs")} ref={list} {onkeydown}>
                { for TABS.iter().enumerate().map(tab) }
            </div>
            <div id="score-tab-panel" class="score-panel" role="tabpanel" aria-labelledby={format!("score-tab-{}", *chosen)}
                key={*chosen}>
                { for draw.map(|draw| draw(&props.bench)) }
            </div>
        </>
    }
}
