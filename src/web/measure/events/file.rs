//! The file: chosen, dropped, pasted, or the example.

use super::run::Run;
use super::{Asked, File};
use crate::engine::time::Date;
use crate::events::example;
use crate::format::Value;
use crate::web::adapter::bytes;
use crate::web::component::button;
use crate::web::desk::Desk;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, ClipboardEvent, HtmlInputElement};
use yew::prelude::*;

/// Bytes of a file that are read: a million events and more.
const LARGEST: u32 = 96 << 20;

/// The ways in.
pub(super) fn source(desk: &Desk, run: &Run) -> Html {
    let number = run.next_number();
    let take = {
        let (desk, run) = (desk.clone(), run.clone());
        Callback::from(move |file: web_sys::File| {
            if file.size() > f64::from(LARGEST) {
                let most = Value::Count(f64::from(LARGEST));
                return run.refuse(desk.with("issue-too-large", &[("max", most)]));
            }
            let name = file.name();
            run.take(File { number, name, blob: file.into(), today: today() }, Asked::default());
        })
    };
    let onchange = {
        let take = take.clone();
        Callback::from(move |event: Event| {
            if let Some(file) = bytes::chosen(&event.target_unchecked_into::<HtmlInputElement>()) {
                take.emit(file);
            }
        })
    };
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if let Some(file) = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)) {
            take.emit(file);
        }
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let text = {
        let run = run.clone();
        move |name: String, text: &str, today: Option<Date>| {
            if let Ok(blob) = Blob::new_with_str_sequence(&Array::of1(&text.into())) {
                run.take(File { number, name, blob, today }, Asked::default());
            }
        }
    };
    let onpaste = {
        let (desk, text) = (desk.clone(), text.clone());
        Callback::from(move |event: Event| {
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            let pasted = data.and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            if !pasted.trim().is_empty() {
                event.prevent_default();
                text(desk.text("events-pasted"), &pasted, today());
            }
        })
    };
    let try_it = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(until) = Date::new(2026, 7, 31) {
                text(desk.text("events-example-name"), &example(until, 5), None);
            }
        })
    };
    html! {
        <div class="events-drop" {ondrop} {ondragover} {onpaste} tabindex="0" role="group" aria-label={desk.text("events-drop")}>
            <p>{desk.text("events-drop")}</p>
            <div class="measure-bar">
                <label class="measure-file measure-file-button">
                    <input type="file" accept=".csv,.tsv,.txt,text/csv" class="unseen" {onchange} />
                    <span>{desk.text("measure-csv")}</span>
                </label>
                {button(desk.text("events-try"), None, try_it, true)}
            </div>
        </div>
    }
}

/// The day on the visitor's clock and calendar.
fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    Date::new(year, u8::try_from(now.get_month() + 1).ok()?, u8::try_from(now.get_date()).ok()?)
}
