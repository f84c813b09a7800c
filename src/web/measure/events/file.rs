//! The file: chosen, dropped, pasted, or the example.

use super::run::Asked;
use super::{Found, Shared};
use crate::engine::time::Date;
use crate::events::example;
use crate::format::Value;
use crate::table::mapping::{Field, suggest};
use crate::table::sniff::{self, SAMPLE};
use crate::table::{Dialect, Encoding, Header, Limits, Reader, Separator};
use crate::web::adapter::bytes::{self, Refused};
use crate::web::component::button;
use crate::web::desk::Desk;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ClipboardEvent, File, HtmlInputElement};
use yew::prelude::*;

/// Bytes of a file that are read: a million events and more.
const LARGEST: u32 = 96 << 20;

/// A file as text, and how it is written.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) text: Rc<str>,
    pub(super) dialect: Dialect,
    pub(super) columns: Vec<String>,
}

/// The columns that are looked for.
const FIELDS: [Field<'static>; 4] = [
    Field {
        id: "lead",
        names: &["lead id", "contact", "contact id", "email", "id", "리드", "연락처", "kontak", "prospek"],
    },
    Field {
        id: "stage",
        names: &[
            "status",
            "event",
            "lifecycle stage",
            "lead status",
            "deal stage",
            "단계",
            "상태",
            "tahap",
            "peristiwa",
        ],
    },
    Field {
        id: "date",
        names: &["day", "timestamp", "time", "when", "event date", "날짜", "일자", "일시", "tanggal", "waktu"],
    },
    Field { id: "campaign", names: &["source", "lead source", "channel", "캠페인", "출처", "kampanye", "sumber"] },
];

impl Sheet {
    /// A file with its columns, written as it seems or with another separator.
    pub(super) fn new(name: String, text: Rc<str>, separator: Option<Separator>) -> Self {
        let bytes = text.as_bytes();
        let mut sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
        let found = sniff::text(sample, sample.len() == bytes.len()).dialect(Encoding::Utf8);
        let dialect = Dialect { separator: separator.unwrap_or(found.separator), ..found };
        let mut reader = Reader::new(&dialect, Limits::default());
        // The first row tells the columns.
        while reader.columns().is_none() && !sample.is_empty() {
            let (now, rest) = sample.split_at(sample.len().min(4096));
            reader.push(now, &mut |_| ());
            sample = rest;
        }
        if reader.columns().is_none() {
            reader.finish(&mut |_| ());
        }
        let lettered = || Header::lettered(reader.columns().unwrap_or(0)).names;
        let columns = reader.header().map_or_else(lettered, |header| header.names.clone());
        Self { name, text, dialect, columns }
    }

    /// The columns that seem to be lead, stage, date and campaign.
    pub(super) fn guess(&self) -> [Option<usize>; 4] {
        let mut places = [None; 4];
        for found in suggest(&self.columns, &FIELDS) {
            if let Some(place) = places.get_mut(found.field) {
                *place = Some(found.column);
            }
        }
        // A file of three or four columns without names is mostly in this order.
        if places.iter().all(Option::is_none) && (3..=4).contains(&self.columns.len()) {
            return [Some(0), Some(1), Some(2), Some(3).filter(|last| *last < self.columns.len())];
        }
        places
    }
}

/// Opens a text as a file.
fn open(found: &UseStateHandle<Found>, name: String, text: String) {
    let sheet = Sheet::new(name, text.into(), None);
    let asked = Asked { columns: sheet.guess(), ..Asked::default() };
    found.set(Found { sheet: Some(Shared(Rc::new(sheet))), asked, made: None });
}

/// The ways in.
pub(super) fn source(desk: &Desk, found: &UseStateHandle<Found>, fault: &UseStateHandle<Option<String>>) -> Html {
    let take = {
        let (desk, found, fault) = (desk.clone(), found.clone(), fault.clone());
        Callback::from(move |file: File| {
            let (desk, found, fault) = (desk.clone(), found.clone(), fault.clone());
            spawn_local(async move {
                let name = file.name();
                match bytes::text(file, LARGEST).await {
                    Ok(text) => {
                        fault.set(None);
                        open(&found, name, text);
                    }
                    Err(Refused::TooLarge) => {
                        let most = Value::Count(f64::from(LARGEST));
                        fault.set(Some(desk.with("issue-too-large", &[("max", most)])));
                    }
                    Err(Refused::Unreadable) => fault.set(Some(desk.text("measure-not-text"))),
                }
            });
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
    let onpaste = {
        let (desk, found) = (desk.clone(), found.clone());
        Callback::from(move |event: Event| {
            let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
            let text = data.and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            if !text.trim().is_empty() {
                event.prevent_default();
                open(&found, desk.text("events-pasted"), text);
            }
        })
    };
    let try_it = {
        let (desk, found) = (desk.clone(), found.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(until) = Date::new(2026, 7, 31) {
                open(&found, desk.text("events-example-name"), example(until, 5));
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
