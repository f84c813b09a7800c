//! What can be done with the whole plan: begin anew, take a preset, open, save, share, remember.

use super::presets::Presets;
use super::text::{SetText, TextBox};
use crate::codec::{json, link};
use crate::engine::Plan;
use crate::state::{Store, example};
use crate::web::adapter::{address, clipboard, files, storage};
use crate::web::app::Notice;
use crate::web::desk::{Action, use_desk};
use crate::web::start::Memory;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Properties of [`Menu`].
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// Whether this device remembers.
    pub memory: UseStateHandle<Memory>,
    /// Where messages go.
    pub notice: UseStateHandle<Option<Notice>>,
}

/// The menu.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let desk = use_desk();
    let node = use_node_ref();
    let picking = use_state(|| false);
    let close = {
        let node = node.clone();
        move || {
            if let Some(details) = node.cast::<HtmlElement>() {
                let _always_there = details.remove_attribute("open");
            }
        }
    };
    let begin = |plan: fn() -> Plan, blank: bool| {
        let (desk, close) = (desk.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            let draft = if blank { Store::attempt_empty(plan()) } else { Store::attempt_plan(plan()) };
            if let Ok(draft) = draft {
                desk.store.dispatch(Action::Commit(draft, String::new()));
            }
            close();
        })
    };
    let pick = {
        let (picking, close) = (picking.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            picking.set(true);
            close();
        })
    };
    let save = {
        let (desk, close) = (desk.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            files::download("warmline-plan.json", &json::write(desk.plan()));
            close();
        })
    };
    let share = {
        let (desk, notice, close) = (desk.clone(), props.notice.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            let text = address::link_with(&link::encode(desk.plan()));
            let notice = notice.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let copied = clipboard::copy(&text).await;
                notice.set(Some(if copied { Notice::Copied } else { Notice::CopyByHand(text) }));
            });
            close();
        })
    };
    let open = {
        let (desk, notice, close) = (desk.clone(), props.notice.clone(), close.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let (desk, notice) = (desk.clone(), notice.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let Some(text) = files::chosen(input).await else { return };
                match json::read(&text).and_then(Store::attempt_plan) {
                    Ok(draft) => {
                        notice.set(None);
                        desk.store.dispatch(Action::Commit(draft, String::new()));
                    }
                    Err(issue) => notice.set(Some(Notice::BadFile(issue))),
                }
            });
            close();
        })
    };
    let remember = {
        let (memory, notice) = (props.memory.clone(), props.notice.clone());
        Callback::from(move |event: Event| {
            if !event.target_unchecked_into::<HtmlInputElement>().checked() {
                storage::forget();
                memory.set(Memory::Off);
            } else if storage::possible() {
                memory.set(Memory::On);
            } else {
                notice.set(Some(Notice::NoStorage));
            }
        })
    };
    let on_close = {
        let picking = picking.clone();
        Callback::from(move |()| picking.set(false))
    };
    html! {
        <>
            <details class="menu" ref={node}>
                <summary>{desk.text("menu")}</summary>
                <div class="menu-list">
                    <TextBox path="name" label={desk.text("label-name")} value={desk.plan().name.clone()}
                        set={SetText(set_name)} />
                    <TextBox path="currency" label={desk.text("label-currency")} value={desk.plan().currency.clone()}
                        set={SetText(set_currency)} />
                    <hr />
                    <button type="button" onclick={pick}>{desk.text("menu-presets")}</button>
                    <button type="button" onclick={begin(example::example, false)}>{desk.text("menu-example")}</button>
                    <button type="button" onclick={begin(example::nothing, true)}>{desk.text("menu-empty")}</button>
                    <hr />
                    <button type="button" onclick={share}>{desk.text("menu-share")}</button>
                    <button type="button" onclick={save}>{desk.text("menu-save")}</button>
                    <label class="file"><input type="file" class="unseen" accept=".json,application/json" onchange={open} />{desk.text("menu-open")}</label>
                    <hr />
                    <label class="check"><input type="checkbox" checked={*props.memory != Memory::Off} onchange={remember} />{desk.text("menu-remember")}</label>
                    <p class="footnote">{desk.text("menu-privacy")}</p>
                </div>
            </details>
            if *picking { <Presets {on_close} notice={props.notice.clone()} /> }
        </>
    }
}

fn set_name(plan: &mut Plan, _: usize, name: String) {
    plan.name = name;
}

fn set_currency(plan: &mut Plan, _: usize, code: String) {
    plan.currency = code.trim().to_ascii_uppercase();
}
