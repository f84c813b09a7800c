//! The start: which language, which plan, then the page. Everything that comes from outside is read here first.

use super::adapter::{address, fetch, storage};
use super::app::{App, AppProps, Notice};
use super::intl::Intl;
use crate::codec::{json, link};
use crate::engine::Plan;
use crate::message::{Locale, Messages};
use crate::state::Store;
use crate::state::example::example;
use std::rc::Rc;

/// The languages with a folder in `static/locales`, and what each calls itself.
pub const LANGUAGES: [(&str, &str); 3] = [("en", "English"), ("ko", "한국어"), ("id", "Bahasa Indonesia")];
/// The files of one language.
pub const PARTS: [&str; 5] = ["app", "fields", "issues", "explain", "presets"];

/// The visitor's language: the address first, then the browser, then English.
pub fn language() -> &'static str {
    let asked = address::parameter("lang");
    let preferred = gloo::utils::window().navigator().languages();
    let preferred = preferred.iter().filter_map(|tag| tag.as_string());
    let fits = |tag: String| LANGUAGES.iter().map(|(ours, _)| *ours).find(|ours| tag.split('-').next() == Some(ours));
    asked.into_iter().chain(preferred).find_map(fits).unwrap_or("en")
}

/// Fetches one language.
pub async fn locale(tag: &str) -> Option<Locale> {
    let sources = fetch::texts(&PARTS.map(|part| format!("locales/{tag}/{part}.ftl"))).await?;
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    let messages = Messages::parse(tag, &sources).ok()?;
    Some(Locale::new(messages, Rc::new(Intl::new(tag))))
}

/// Tells the browser and screen readers which language the page speaks.
pub fn set_language(tag: &str) {
    let _always_there = gloo::utils::document_element().set_attribute("lang", tag);
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

/// The plan to begin with, and what has to be said about it.
pub fn opening() -> (Plan, Memory, Option<Notice>) {
    let mut notice = None;
    let mine = storage::load().and_then(|text| match json::read(&text) {
        Ok(plan) => Some(plan),
        Err(issue) => {
            storage::put_aside(&text);
            notice = Some(Notice::BadStorage(issue));
            None
        }
    });
    let fragment = address::fragment();
    let shared = if link::is_plan(&fragment) { Some(link::decode(&fragment)) } else { None };
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

/// Fetches the language, opens the plan, renders the page; the message of a failure is the loading page's own.
///
/// # Errors
/// When the language's files cannot be had.
pub async fn start(root: web_sys::Element) -> Result<(), &'static str> {
    let tag = language();
    let locale = locale(tag).await.ok_or("locale")?;
    set_language(tag);
    let (plan, memory, mut notice) = opening();
    // A plan that reads well may still need more leads than are computed.
    let store = Store::new(plan).or_else(|issue| {
        notice = Some(Notice::BadLink(issue));
        Store::new(example())
    });
    let store = store.map_err(|_| "example")?;
    yew::Renderer::<App>::with_root_and_props(root, AppProps { locale, store, memory, notice }).render();
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

/// Marks the page as usable, for tests and for the boot script.
pub fn report_ready() {
    let _always_there = gloo::utils::document_element().set_attribute("data-ready", "");
}
