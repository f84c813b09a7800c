//! What this device keeps, item by item, and one button that deletes all of it.

use super::button::{QUIET, button};
use crate::format::{Digits, Value};
use crate::web::adapter::{program, storage};
use crate::web::app::Saying;
use crate::web::desk::Desk;
use crate::web::start::Memory;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The message of the plan itself.
const PLAN: &str = "kept-plan";

/// Properties of [`Kept`].
#[derive(Properties, PartialEq)]
pub(super) struct KeptProps {
    /// The desk.
    pub(super) desk: Desk,
    /// Messages and memory of the page.
    pub(super) saying: Saying,
}

/// The list.
#[component]
pub(super) fn Kept(props: &KeptProps) -> Html {
    let desk = &props.desk;
    let bytes = use_state_eq(|| None::<f64>);
    {
        let bytes = bytes.setter();
        // Once: an answer that is still on its way when all is deleted would put it on the list again.
        use_effect_with((), move |()| {
            spawn_local(async move { bytes.set(program::bytes().await) });
        });
    }
    let forget = {
        let (saying, bytes) = (props.saying.clone(), bytes.setter());
        Callback::from(move |_: MouseEvent| {
            storage::forget();
            saying.memory.set(Memory::Off);
            let bytes = bytes.clone();
            spawn_local(async move {
                program::forget().await;
                bytes.set(None);
            });
        })
    };
    let mut held: Vec<&str> = storage::held().collect();
    // It is written once the plan has rested.
    if *props.saying.memory == Memory::On && !held.contains(&PLAN) {
        held.insert(0, PLAN);
    }
    let mut items: Vec<String> = held.into_iter().map(|message| desk.text(message)).collect();
    if let Some(bytes) = *bytes {
        let megabytes = Value::Number(bytes / 1e6, Digits::Short);
        items.push(desk.with("kept-program", &[("megabytes", megabytes)]));
    }
    html! {
        <div class="menu-kept footnote">
            <p>{desk.text(if items.is_empty() { "kept-nothing" } else { "kept" })}</p>
            if !items.is_empty() {
                <ul>{ for items.into_iter().map(|item| html! { <li>{item}</li> }) }</ul>
                {button(desk.text("kept-forget"), QUIET, forget, true)}
            }
        </div>
    }
}
