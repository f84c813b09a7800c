//! What can be done with the whole plan: begin anew, take a preset, open, save, share, remember.

use super::presets::PresetsProps;
use super::text::{Words, text_box};
use crate::engine::{Issue, Plan};
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
pub struct Hand {
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
        let hand = self.clone();
        spawn_local(async move {
            let Some(paper) = later::paper().await else { return hand.saying.notice.set(Some(Notice::Offline)) };
            let text = address::link_with(&(paper.encode)(hand.desk.plan()));
            let copied = clipboard::copy(&text).await;
            hand.saying.notice.set(Some(if copied { Notice::Copied } else { Notice::CopyByHand(text) }));
        });
    }

    fn save(&self) {
        let hand = self.clone();
        spawn_local(async move {
            match later::paper().await {
                Some(paper) => files::download("warmline-plan.json", &(paper.write)(hand.desk.plan())),
                None => hand.saying.notice.set(Some(Notice::Offline)),
            }
        });
    }

    fn open(&self, input: HtmlInputElement) {
        let hand = self.clone();
        spawn_local(async move {
            let Some(paper) = later::paper().await else { return hand.saying.notice.set(Some(Notice::Offline)) };
            if let Some(text) = files::chosen(input).await {
                hand.take((paper.read)(&text).and_then(Store::attempt_plan));
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

/// The menu; its entries are fetched when it is first opened.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let (desk, saying) = (props.desk.clone(), props.saying.clone());
    let hand = Hand { desk, saying, node: use_node_ref(), picking: use_state(|| false) };
    let open = use_state_eq(|| false);
    later::use_parts();
    let desk = &hand.desk;
    let ontoggle = {
        let (open, node) = (open.clone(), hand.node.clone());
        Callback::from(move |_: Event| {
            open.set(node.cast::<HtmlElement>().is_some_and(|details| details.has_attribute("open")));
        })
    };
    let on_close = {
        let picking = hand.picking.clone();
        Callback::from(move |()| picking.set(false))
    };
    let picker = |more: &later::More| {
        (more.presets)(PresetsProps { desk: desk.clone(), on_close, notice: hand.saying.notice.clone() })
    };
    html! {
        <>
            <details class="menu" ref={hand.node.clone()} {ontoggle}>
                <summary>{desk.text("menu")}</summary>
                if *open { {later::draw(desk, later::more(), |more| (more.menu)(&hand))} }
            </details>
            if *hand.picking { {later::draw(desk, later::more(), picker)} }
        </>
    }
}

/// The entries of the menu.
pub fn entries(hand: &Hand) -> Html {
    let desk = &hand.desk;
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
    let words = |path: &str, label: &str, value: &str, set: fn(&mut Plan, usize, String)| {
        let (path, label, value) = (path.to_owned(), desk.text(label), value.to_owned());
        text_box(desk, Words { path, label, value, row: 0, placeholder: None, set })
    };
    let set_currency = |plan: &mut Plan, _, code: String| plan.currency = code.trim().to_ascii_uppercase();
    html! {
        <div class="menu-list">
            {words("name", "label-name", &desk.plan().name, |plan, _, name| plan.name = name)}
            {words("currency", "label-currency", &desk.plan().currency, set_currency)}
            <hr />
            {hand.entry("menu-presets", |hand| hand.picking.set(true))}
            {hand.entry("menu-example", |hand| hand.take(Store::attempt_plan(example::example())))}
            {hand.entry("menu-empty", |hand| hand.take(Store::attempt_empty(example::nothing())))}
            <hr />
            {hand.entry("menu-share", Hand::share)}
            {hand.entry("menu-save", Hand::save)}
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
    }
}
