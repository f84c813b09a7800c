//! The start: which language, which plan, then the page. Everything that comes from outside is read here first.

use super::adapter::{address, fetch, place, storage};
use super::app::{App, AppProps, Notice};
use super::intl::Intl;
use super::later;
use super::tool::Tool;
use crate::codec::link;
use crate::engine::Plan;
use crate::languages::TAGS;
use crate::message::{Locale, Messages};
use crate::state::Store;
use crate::state::example::example;
use std::cell::Cell;
use std::rc::Rc;

/// The files of one language that a page begins with.
pub const PARTS: [&str; 1] = ["app"];
/// The files for the parts of the program that come later; they come once the page is ready.
pub const LATER_PARTS: [&str; 7] =
    ["later/deep", "later/explain", "later/fields", "later/issues", "later/more", "later/presets", "later/questions"];

/// The visitor's language: the boot script has found it, from the address, then the browser, then English.
fn language() -> &'static str {
    place::root().get_attribute("lang").and_then(ours).unwrap_or("en")
}

/// The language of the visitor's browser, or English.
pub fn spoken() -> &'static str {
    let preferred = gloo::utils::window().navigator().languages();
    preferred.iter().filter_map(|tag| tag.as_string()).find_map(ours).unwrap_or("en")
}

fn ours(tag: String) -> Option<&'static str> {
    TAGS.into_iter().find(|ours| tag.split('-').next() == Some(ours))
}

/// Fetches what a page begins with of one language.
pub async fn locale(tag: &str) -> Option<Locale> {
    let sources = fetch_words(tag, &PARTS).await?;
    let messages = Messages::parse(tag, &sources.iter().map(|text| &**text).collect::<Vec<_>>()).ok()?;
    Some(Locale::new(messages, Rc::new(Intl::new(tag))))
}

/// Fetches the rest of a language.
pub async fn whole(locale: &Locale) -> Option<Locale> {
    extended(locale, &LATER_PARTS).await
}

/// Fetches further files of a language.
pub async fn more_words(locale: &Locale, parts: &[&str]) -> Option<Locale> {
    extended(locale, parts).await
}

async fn extended(locale: &Locale, parts: &[&str]) -> Option<Locale> {
    let sources = fetch_words(locale.tag(), parts).await?;
    let sources: Vec<&str> = sources.iter().map(|text| &**text).collect();
    Some(locale.with_messages(locale.messages().extended(&sources).ok()?))
}

async fn fetch_words(tag: &str, parts: &[&str]) -> Option<Vec<Rc<str>>> {
    fetch::words(&parts.iter().map(|part| format!("locales/{tag}/{part}.ftl")).collect::<Vec<_>>()).await
}

/// A message of the files that come later, by which it is known whether they are there.
pub const LAST_MESSAGE: &str = "explain-needed";

/// Whether this is the page for the frames of hosts.
pub fn embedded() -> bool {
    cfg!(target_arch = "wasm32") && place::root().has_attribute("data-embed")
}

/// Tells the browser and screen readers which language the page speaks.
pub fn set_language(tag: &str) {
    let _always_there = place::root().set_attribute("lang", tag);
}

/// What this device does about remembering.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Memory {
    /// Nobody has agreed.
    Off,
    /// Each change is kept.
    On,
    /// Another's plan is open; the kept one stays as it is.
    Paused,
}

/// The plan to begin with, and what has to be said about it. A first visit reads nothing and waits for nothing.
async fn opening() -> (Plan, Memory, Option<Notice>) {
    let (stored, fragment) = (storage::load(), address::fragment());
    let linked = link::is_plan(&fragment) && Tool::named(&fragment).is_none();
    if stored.is_none() && !linked {
        return (example(), Memory::Off, None);
    }
    let Some(paper) = later::paper().await else { return (example(), Memory::Paused, Some(Notice::Offline)) };
    let mut notice = None;
    let mine = stored.and_then(|text| match (paper.read)(&text) {
        Ok(plan) => Some(plan),
        Err(issue) => {
            storage::put_aside(&text);
            notice = Some(Notice::BadStorage(issue));
            None
        }
    });
    let shared = linked.then(|| (paper.decode)(&fragment));
    match (shared, mine) {
        (Some(Ok(plan)), Some(mine)) if plan == mine => (plan, Memory::On, notice),
        (Some(Ok(plan)), Some(_)) => (plan, Memory::Paused, Some(Notice::Shared)),
        (Some(Ok(plan)), None) => (plan, Memory::Off, notice),
        (Some(Err(issue)), Some(mine)) => (mine, Memory::On, Some(Notice::BadLink(issue))),
        (Some(Err(issue)), None) => (example(), Memory::Off, Some(Notice::BadLink(issue))),
        (None, Some(mine)) => (mine, Memory::On, notice),
        (None, None) => (example(), Memory::Off, notice),
    }
}

thread_local! {
    static RUNNING: Cell<Option<yew::AppHandle<App>>> = const { Cell::new(None) };
}

/// Begins where there is a place for it.
pub fn begin() {
    wasm_bindgen_futures::spawn_local(async {
        let Some(root) = place::by_id("app") else { return };
        if let Err(what) = start(root).await {
            // The boot script listens for this and offers to try again.
            report_failure(what);
        }
    });
}

/// Takes the page away again, with all that listens; for the part for frames, since only a host may want that.
pub fn end() {
    if let Some(app) = RUNNING.take() {
        app.destroy();
    }
}

/// Fetches the language, opens the plan, renders the page; the message of a failure is the loading page's own.
async fn start(root: web_sys::Element) -> Result<(), &'static str> {
    let tag = language();
    let locale = locale(tag).await.ok_or("locale")?;
    let (plan, memory, mut notice) = opening().await;
    // A plan that reads well may still need more leads than are computed.
    let store = Store::new(plan).or_else(|issue| {
        notice = Some(Notice::BadLink(issue));
        Store::new(example())
    });
    let store = store.map_err(|_| "example")?;
    let first = painted(&root, tag, &store);
    let tool = Tool::named(&address::fragment()).unwrap_or(Tool::Plan);
    let app = yew::Renderer::<App>::with_root_and_props(root, AppProps { tool, locale, store, memory, notice, first });
    let app = app.render();
    RUNNING.set(Some(app));
    // The renderer has put its work into the queue of tasks; this stands behind it, when every control answers. Effects
    // come after the browser has drawn, which is later than the first key may come.
    wasm_bindgen_futures::spawn_local(async { report_ready() });
    Ok(())
}

/// Tells the boot script that the page did not start, and why.
pub fn report_failure(what: &str) {
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&wasm_bindgen::JsValue::from_str(what));
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("warmline-failed", &init) {
        let _nobody_prevents_it = gloo::utils::window().dispatch_event(&event);
    }
}

/// The questions of the first paint, when they are those of the plan that the page begins with.
fn painted(root: &web_sys::Element, tag: &str, store: &Store) -> Option<web_sys::Node> {
    let theirs = **store.plan() == example();
    let shown = theirs.then(|| root.query_selector(&format!(".paint[lang={tag}] .questions")).ok().flatten());
    shown.flatten().map(|questions| {
        // They look alive, but nothing hears a click on them yet.
        let _always_there = questions.set_attribute("inert", "");
        questions.into()
    })
}

/// Marks the page as usable, for tests and for the boot script.
fn report_ready() {
    let _always_there = place::root().set_attribute("data-ready", "");
}
