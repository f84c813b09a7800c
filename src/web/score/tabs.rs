//! The tabs: one at a time, arrow keys from one to the next.

use super::bench::Bench;
use super::{Draw, MANY, TABS, heading};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Properties of [`Tabs`].
#[derive(Properties, PartialEq)]
pub(super) struct TabsProps {
    /// The bench.
    pub(super) bench: Bench,
    /// The chosen tab.
    pub(super) chosen: UseStateHandle<usize>,
    /// The one that is shown, which follows it.
    pub(super) shown: usize,
}

/// The list of tabs and the chosen one.
#[component]
pub(super) fn Tabs(props: &TabsProps) -> Html {
    let desk = props.bench.desk();
    let (chosen, shown) = (props.chosen.clone(), props.shown);
    let list = use_node_ref();
    let stayed = use_mut_ref(|| [false; MANY.len()]);
    for ((own, _), been) in MANY.iter().zip(stayed.borrow_mut().iter_mut()) {
        *been |= shown == *own;
    }
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
            <button type="button" role="tab" id={format!("score-tab-{at}")} aria-controls={panel(at)}
                aria-selected={if own { "true" } else { "false" }} tabindex={if own { "0" } else { "-1" }} {onclick}>
                {desk.text(name)}
            </button>
        }
    };
    let draw = |at: usize| TABS.get(at).map(|(_, draw)| draw(&props.bench));
    let stays: Vec<usize> =
        MANY.iter().zip(stayed.borrow().iter()).filter(|(_, been)| **been).map(|((at, _), _)| *at).collect();
    let stay = |at: usize| {
        html! {
            <div id={panel(at)} class="score-panel" role="tabpanel" key={at} aria-labelledby={format!("score-tab-{at}")}
                hidden={shown != at}>
                { for draw(at) }
            </div>
        }
    };
    html! {
        <>
            <div class="score-tabs" role="tablist" aria-label={desk.text("score-tabs")} ref={list} {onkeydown}>
                { for TABS.iter().enumerate().map(tab) }
            </div>
            if heading(shown).is_none() {
                <div id={panel(shown)} class="score-panel" role="tabpanel"
                    aria-labelledby={format!("score-tab-{shown}")} key={shown}>
                    { for draw(shown) }
                </div>
            }
            // One node for all of them: were their number that of the nodes here, the tabs would be made anew and lose the focus.
            {stays.into_iter().map(stay).collect::<Html>()}
        </>
    }
}

/// The id of what a tab shows: one panel for those that come and go, one each for those that stay.
fn panel(at: usize) -> String {
    if heading(at).is_some() { format!("score-stays-panel-{at}") } else { "score-tab-panel".to_owned() }
}
