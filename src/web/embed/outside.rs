//! What comes from outside and what goes there: the address, the first word of the host, the messages of its port.

use super::height::{self, Watch};
use super::line::{Line, figure, quoted};
use super::{Framed, Memory, paint, take};
use crate::embed::Ignored;
use crate::web::adapter::{address, host, place};
use crate::web::desk::Desk;
use crate::web::later;
use crate::web::page::focus_of;
use crate::web::start;
use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, MessageEvent, MessagePort};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    /// The port of a host in whose own page this is.
    #[wasm_bindgen(js_namespace = warmline, js_name = port, catch)]
    fn its_port() -> Result<MessagePort, JsValue>;
}

/// Settings in one message, at most.
const MOST: usize = 64;
/// The longest text that is looked at; the longest setting is a picture.
const LONGEST: u32 = 140_000;

/// Reads the address, says that this page is there, and listens until what it gives is dropped.
pub(super) fn listen(memory: &Memory, props: &Framed, show: &Callback<()>) -> (Vec<EventListener>, Option<Watch>) {
    let search = address::query();
    take(memory, props, &pairs_of_query(&search), true, show);
    show.emit(());
    let hello = {
        let (memory, props, show) = (memory.clone(), props.clone(), show.clone());
        EventListener::new(&window(), "message", move |event| {
            let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
            if memory.borrow().line.is_some() {
                // The first that speaks for the host is the host; there is never another.
                return;
            }
            if let Some((port, id)) = hello(event) {
                answer(&memory, &props, &show, port, id);
            }
        })
    };
    let exported = {
        let memory = memory.clone();
        EventListener::new(&window(), host::EXPORT, move |event| {
            let kind = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            if let (Some(line), Some(kind)) = (&memory.borrow().line, kind) {
                line.say("export", &["{\"kind\":", &quoted(&kind), "}"].concat());
            }
        })
    };
    let shelved = {
        let memory = memory.clone();
        EventListener::new(&window(), host::SCENARIO, move |event| {
            let count = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_f64());
            if let (Some(line), Some(_)) = (&memory.borrow().line, count) {
                line.say("scenario", &["{\"count\":", &figure(count), "}"].concat());
            }
        })
    };
    let missed = {
        let memory = memory.clone();
        EventListener::new(&window(), host::MISSED, move |event| {
            let name = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            if let (Some(line), Some(name)) = (&memory.borrow().line, name) {
                say_missed(line, &name);
            }
        })
    };
    let themed = window().match_media("(prefers-color-scheme: dark)").ok().flatten().map(|query| {
        let memory = memory.clone();
        EventListener::new(&query, "change", move |_| paint::paint(&memory))
    });
    let watch = height::watch(memory);
    // In a page of the host's own there is no window between the two, so the port is simply there.
    if place::mounted() {
        // The host may want its page back, and the planner again after that; the program stays what it is.
        EventListener::once(&place::root(), "warmline-end", |_| {
            EventListener::once(&window(), "warmline-mount", |_| start::begin()).forget();
            start::end();
        })
        .forget();
        if let Ok(port) = its_port() {
            answer(memory, props, show, port, "0".repeat(16));
        }
    } else if let (Some(parent), Ok(here)) = (height::parent(), JSON::parse("{\"warmline\":1,\"type\":\"here\"}")) {
        // It holds nothing, so anybody may hear it.
        let _gone = parent.post_message(&here, "*");
    }
    ([Some(hello), Some(exported), Some(shelved), Some(missed), themed].into_iter().flatten().collect(), watch)
}

/// The port and the name of a sound hello of the page around this one.
fn hello(event: &MessageEvent) -> Option<(MessagePort, String)> {
    let parent = height::parent()?;
    if !Object::is(event.source()?.as_ref(), parent.as_ref()) {
        return None;
    }
    let data = event.data();
    let field = |name: &str| Reflect::get(&data, &name.into()).ok();
    let sound = data.is_object() && field("warmline")?.as_f64() == Some(1.0) && field("type")?.as_string()? == "hello";
    let id = field("id")?
        .as_string()
        .filter(|id| id.len() == 16 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))?;
    let port = event.ports().get(0).dyn_into::<MessagePort>().ok()?;
    sound.then_some((port, id))
}

/// Takes the port, says that the planner is ready, and hears what the host sets.
fn answer(memory: &Memory, props: &Framed, show: &Callback<()>, port: MessagePort, id: String) {
    let heard = {
        let (memory, props, show) = (memory.clone(), props.clone(), show.clone());
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(said) = said(&event.data()) {
                take(&memory, &props, &said, false, &show);
                show.emit(());
            }
        })
    };
    port.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    // The port lives as long as the page.
    heard.forget();
    let line = Line::new(port, id);
    let ignored: Vec<String> = memory.borrow().ignored.iter().map(told).collect();
    let version = quoted(env!("CARGO_PKG_VERSION"));
    let tall = figure(Some(height::height().max(1.0)));
    line.say("ready", &format!("{{\"version\":{version},\"height\":{tall},\"ignored\":[{}]}}", ignored.join(",")));
    for name in missed() {
        say_missed(&line, &name);
    }
    line.say("result", &result(&props.desk));
    memory.borrow_mut().line = Some(line);
}

/// What could not be had before anybody listened; static/boot.js has the list.
fn missed() -> Vec<String> {
    let field = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let list = field(&window(), "warmline").and_then(|warmline| field(&warmline, "missed")?.dyn_into::<Array>().ok());
    list.map(|list| list.iter().filter_map(|name| name.as_string()).collect()).unwrap_or_default()
}

/// The visitor is told in the place of what is missing; the host, who can mend it, is told here.
fn say_missed(line: &Line, name: &str) {
    let message = [name, " could not be fetched, or is not as it was built"].concat();
    line.say("error", &["{\"code\":\"part\",\"message\":", &quoted(&message), "}"].concat());
}

fn told(ignored: &Ignored) -> String {
    ["{\"name\":", &quoted(&ignored.name), ",\"reason\":", &quoted(ignored.reason.name()), "}"].concat()
}

/// A setting that was not taken, in the console of who builds the page.
pub(super) fn warn(ignored: &Ignored) {
    web_sys::console::warn_1(&["Warmline: ", &ignored.name, ": ", ignored.reason.name()].concat().into());
}

/// Names and values of a `set` or `style` message; none if it is no such thing.
fn said(message: &JsValue) -> Option<Vec<(String, Option<String>)>> {
    let field = |name: &str| Reflect::get(message, &name.into()).ok();
    if !message.is_object() || field("v")?.as_f64() != Some(1.0) {
        return None;
    }
    let looks = match field("type")?.as_string()?.as_str() {
        "set" => false,
        "style" => true,
        _ => return None,
    };
    let data: Object = field("data")?.dyn_into().ok()?;
    let entries = Object::entries(&data);
    let rows = entries.iter().take(MOST).filter_map(|row| {
        let row: Array = row.dyn_into().ok()?;
        let (name, value) = (row.get(0).as_string()?, row.get(1));
        let name = if looks { name.strip_prefix("--warmline-")?.to_owned() } else { name };
        let text = match value.dyn_ref::<js_sys::JsString>() {
            Some(text) if text.length() <= LONGEST => text.as_string(),
            Some(_) => Some(" ".repeat(LONGEST as usize)),
            None if value.is_null() => None,
            None => value.as_f64().map(|number| figure(Some(number))).or_else(|| Some(String::new())),
        };
        Some((name, text))
    });
    Some(rows.collect())
}

fn pairs_of_query(search: &str) -> Vec<(String, Option<String>)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        js_sys::decode_uri_component(&text).map_or(text, String::from)
    };
    let pairs = search.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()).take(MOST);
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), Some(decoded(value))))
        .collect()
}

/// Tells what the plan comes to, and the plan itself if the visitor changed it. A host in whose own page this is may ask for
/// the plan at any time (`value` of static/embed/mount.js), so it has each that came to rest, under a name of its own.
pub(super) fn tell_plan(memory: &Memory, desk: &Desk, changed: bool) {
    let known = memory.borrow();
    let Some(line) = &known.line else { return };
    line.say("result", &result(desk));
    drop(known);
    if changed || place::mounted() {
        let kind = if changed { "change" } else { "plan" };
        let (memory, plan) = (memory.clone(), desk.plan().clone());
        spawn_local(async move {
            let Some(paper) = later::paper().await else { return };
            let (link, document) = ((paper.encode)(&plan), (paper.write_compact)(&plan));
            if let Some(line) = &memory.borrow().line {
                line.say(kind, &["{\"link\":", &quoted(&link), ",\"document\":", &document, "}"].concat());
            }
        });
    }
}

/// What the plan comes to, as JSON.
pub(super) fn result(desk: &Desk) -> String {
    let answer = desk.answer();
    let top = answer.stages.first();
    let chance = answer.stages.get(focus_of(desk, None)).map(|stage| stage.chance_of_goal);
    let figures = [
        ("needed", top.map(|stage| stage.needed as f64)),
        ("customers", Some(answer.goal_customers as f64)),
        ("budget", Some(answer.spend)),
        ("revenue", Some(answer.revenue)),
        ("roi", answer.roi),
        ("chance", chance),
    ];
    let figures: String =
        figures.iter().map(|(name, value)| ["\"", name, "\":", &figure(*value), ","].concat()).collect();
    ["{", &figures, "\"currency\":", &quoted(&desk.plan().currency), "}"].concat()
}
