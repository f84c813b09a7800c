//! What can be done with the whole plan: begin anew, take a preset, open, save, share, remember.

use super::presets::PresetsProps;
use super::text::{Words, text_box};
use crate::codec::{json, link};
use crate::engine::Issue;
use crate::state::{Draft, Store, example};
use crate::web::adapter::{address, clipboard, files, storage};
use crate::web::app::{Notice, Saying};
use crate::web::desk::{Action, Desk};
use crate::web::later;
use crate::web::start::Memory;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Properties of [`Menu`].
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// The desk.
    pub desk: Desk,
    /// Messages and memory of the page.
    pub saying: Saying,
}

/// What the entries of the menu work with.
#[derive(Clone)]
struct Hand {
    desk: Desk,
    saying: Saying,
    node: NodeRef,
    picking: UseStateHandle<bool>,
}

impl Hand {
    /// A callback that does something and closes the menu.
    fn entry(&self, text: &str, act: fn(&Self)) -> Html {
        let hand = self.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            act(&hand);
            hand.close();
        });
        html! { <button type="button" {onclick}>{self.desk.text(text)}</button> }
    }

    fn close(&self) {
        if let Some(details) = self.node.cast::<HtmlElement>() {
            let _always_there = details.remove_attribute("open");
        }
    }

    /// Takes a plan that came whole; says why not when it is not valid.
    fn take(&self, draft: Result<Draft, Issue>) {
        match draft {
            Ok(draft) => {
                self.saying.notice.set(None);
                self.desk.dispatch(Action::Commit(draft, String::new()));
            }
            Err(issue) => self.saying.notice.set(Some(Notice::BadFile(issue))),
        }
    }

    fn share(&self) {
        let text = address::link_with(&link::encode(self.desk.plan()));
        let notice = self.saying.notice.clone();
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            notice.set(Some(if copied { Notice::Copied } else { Notice::CopyByHand(text) }));
        });
    }

    fn open(&self, input: HtmlInputElement) {
        let hand = self.clone();
        spawn_local(async move {
            if let Some(text) = files::chosen(input).await {
                hand.take(json::read(&text).and_then(Store::attempt_plan));
            }
        });
        self.close();
    }

    fn remember(&self, wanted: bool) {
        if !wanted {
            storage::forget();
            self.saying.memory.set(Memory::Off);
        } else if storage::possible() {
            self.saying.memory.set(Memory::On);
        } else {
            self.saying.notice.set(Some(Notice::NoStorage));
        }
    }
}

/// The menu.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let (desk, saying) = (props.desk.clone(), props.saying.clone());
    let hand = Hand { desk, saying, node: use_node_ref(), picking: use_state(|| false) };
    let desk = &hand.desk;
    later::use_parts();
    let on_open = {
        let hand = hand.clone();
        Callback::from(move |event: Event| hand.open(event.target_unchecked_into()))
    };
    let on_remember = {
        let hand = hand.clone();
        Callback::from(move |event: Event| {
            hand.remember(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let on_close = {
        let picking = hand.picking.clone();
        Callback::from(move |()| picking.set(false))
    };
    let (name, currency) = (desk.plan().name.clone(), desk.plan().currency.clone());
    html! {
        <>
            <details class="menu" ref={hand.node.clone()}>
                <summary>{desk.text("menu")}</summary>
                <div class="menu-list">
                    {text_box(desk, Words { path: "name".to_owned(), label: desk.text("label-name"), value: name, row: 0,
                        placeholder: None, set: |plan, _, name| plan.name = name })}
                    {text_box(desk, Words { path: "currency".to_owned(), label: desk.text("label-currency"), value: currency, row: 0,
                        placeholder: None, set: |plan, _, code| plan.currency = code.trim().to_ascii_uppercase() })}
                    <hr />
                    {hand.entry("menu-presets", |hand| hand.picking.set(true))}
                    {hand.entry("menu-example", |hand| hand.take(Store::attempt_plan(example::example())))}
                    {hand.entry("menu-empty", |hand| hand.take(Store::attempt_empty(example::nothing())))}
                    <hr />
                    {hand.entry("menu-share", Hand::share)}
                    {hand.entry("menu-save", |hand| files::download("warmline-plan.json", &json::write(hand.desk.plan())))}
                    <label class="file">
                        <input type="file" class="unseen" accept=".json,application/json" onchange={on_open} />{desk.text("menu-open")}
                    </label>
                    <hr />
                    <label class="check">
                        <input type="checkbox" checked={*hand.saying.memory != Memory::Off} onchange={on_remember} />
                        {desk.text("menu-remember")}
                    </label>
                    <p class="footnote">{desk.text("menu-privacy")}</p>
                </div>
            </details>
            if *hand.picking { {later::draw(desk, later::more(), |more| (more.presets)(PresetsProps {
                desk: desk.clone(), on_close, notice: hand.saying.notice.clone() }))} }
        </>
    }
}
