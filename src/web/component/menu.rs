//! What can be done with the whole plan: begin anew, take a preset, open, save, share, remember.

use super::kept::Kept;
use super::paste::Paste;
use super::presets::{Presets, PresetsProps};
use super::terms::Terms;
use super::text::{Words, text_box};
use crate::engine::{Issue, Plan};
use crate::state::{Draft, Store, example};
use crate::web::adapter::{address, clipboard, clock, files, storage};
use crate::web::app::{Notice, Saying};
use crate::web::desk::{Action, Desk};
use crate::web::later::{self, Paper};
use crate::web::start::{self, Memory};
use crate::web::tool::Tool;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// What an entry of the menu opens below the header.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The list of presets.
    Presets,
    /// Cells from a spreadsheet.
    Paste,
    /// The words of the trade.
    Terms,
}

/// Properties of [`Menu`].
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// The desk.
    pub desk: Desk,
    /// Messages and memory of the page.
    pub saying: Saying,
}

/// What the entries of the menu work with.
#[derive(Clone, PartialEq)]
pub struct Hand {
    desk: Desk,
    saying: Saying,
    node: NodeRef,
    panel: UseStateHandle<Option<Panel>>,
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
        self.copy(|paper, plan| (paper.encode)(plan));
    }

    /// A link to the plan as a report, with today's date or without.
    fn share_to_read(&self, dated: bool) {
        if dated {
            self.copy(|paper, plan| (paper.encode_view)(plan, clock::today()));
        } else {
            self.copy(|paper, plan| (paper.encode_view)(plan, None));
        }
    }

    /// Puts a link on the clipboard, or where it can be copied by hand.
    fn copy(&self, write: fn(&Paper, &Plan) -> String) {
        let hand = self.clone();
        spawn_local(async move {
            let Some(paper) = later::paper().await else { return hand.saying.notice.set(Some(Notice::Offline)) };
            let text = address::link_with(&write(paper, hand.desk.plan()));
            let copied = clipboard::copy(&text).await;
            hand.saying.notice.set(Some(if copied { Notice::Copied } else { Notice::CopyByHand(text) }));
        });
    }

    fn save(&self) {
        let hand = self.clone();
        spawn_local(async move {
            match later::paper().await {
                Some(paper) => {
                    let text = (paper.write)(hand.desk.plan());
                    files::download("warmline-plan.json", &text);
                    // A sandbox refuses a download without a word.
                    if start::embedded() {
                        hand.saying.notice.set(Some(Notice::SaveByHand(text)));
                    }
                }
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
    let hand = Hand { desk, saying, node: use_node_ref(), panel: use_state(|| None) };
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
        let panel = hand.panel.clone();
        Callback::from(move |()| panel.set(None))
    };
    let drawn = |panel: Panel| {
        let props = PresetsProps { desk: desk.clone(), on_close, notice: hand.saying.notice.clone() };
        later::draw(desk, later::more(), |more| (more.panel)(panel, props))
    };
    html! {
        <>
            <details class="menu" ref={hand.node.clone()} {ontoggle}>
                <summary>{desk.text("menu")}</summary>
                if *open { {later::draw(desk, later::more(), |more| (more.menu)(&hand))} }
            </details>
            { for hand.panel.map(drawn) }
        </>
    }
}

/// Properties of [`ToRead`].
#[derive(Properties, PartialEq)]
struct ToReadProps {
    /// What the entry works with.
    hand: Hand,
}

/// The entry that copies a link to read; whoever copies it chooses whether it says the day.
#[component]
fn ToRead(props: &ToReadProps) -> Html {
    let dated = use_state_eq(|| true);
    let hand = &props.hand;
    let onclick = {
        let (hand, dated) = (hand.clone(), *dated);
        Callback::from(move |_: MouseEvent| {
            hand.share_to_read(dated);
            hand.close();
        })
    };
    let onchange = {
        let dated = dated.clone();
        Callback::from(move |event: Event| dated.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    html! {
        <>
            <button type="button" {onclick}>{hand.desk.text("menu-read")}</button>
            <label class="check">
                <input type="checkbox" checked={*dated} {onchange} />{hand.desk.text("menu-read-dated")}
            </label>
        </>
    }
}

/// What stands open below the header.
pub fn panel(panel: Panel, props: PresetsProps) -> Html {
    match panel {
        Panel::Presets => html! { <Presets ..props /> },
        Panel::Paste => html! { <Paste desk={props.desk} on_close={props.on_close} /> },
        Panel::Terms => html! { <Terms desk={props.desk} on_close={props.on_close} /> },
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
            {hand.entry("menu-presets", |hand| hand.panel.set(Some(Panel::Presets)))}
            {hand.entry("menu-paste", |hand| hand.panel.set(Some(Panel::Paste)))}
            {hand.entry("menu-example", |hand| hand.take(Store::attempt_plan(example::example())))}
            {hand.entry("menu-empty", |hand| hand.take(Store::attempt_empty(example::nothing())))}
            <hr />
            {hand.entry("menu-share", Hand::share)}
            <ToRead hand={hand.clone()} />
            {hand.entry("menu-print", |_| {
                let _refused_in_some_frames = gloo::utils::window().print();
            })}
            {hand.entry("menu-save", Hand::save)}
            <label class="file">
                <input type="file" class="unseen" accept=".json,application/json" onchange={on_open} />{desk.text("menu-open")}
            </label>
            if !start::embedded() { {hand.entry("menu-embed", |_| address::go(Tool::STUDIO))} }
            <hr />
            {hand.entry("menu-terms", |hand| hand.panel.set(Some(Panel::Terms)))}
            <label class="check">
                <input id="menu-remember" type="checkbox" checked={*hand.saying.memory != Memory::Off} onchange={on_remember} />
                {desk.text("menu-remember")}
            </label>
            <Kept desk={desk.clone()} saying={hand.saying.clone()} />
            <p class="footnote">{desk.text("menu-privacy")}</p>
        </div>
    }
}
