//! What a chart can be taken away as.

use super::{Taken, picture};
use crate::share::{Cell, Sheet, csv, rich, tabbed, workbook};
use crate::web::adapter::{clipboard, files, host};
use crate::web::component::{QUIET, button};
use crate::web::start;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Kinds of files by their ending.
const SVG: (&str, &str) = ("svg", "image/svg+xml");
const CSV: (&str, &str) = ("csv", "text/csv");
const XLSX: (&str, &str) = ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

/// The ways, and what became of the last one.
pub fn panel(taken: &Taken) -> Html {
    html! { <Panel ..taken.clone() /> }
}

/// What the browser did.
#[derive(Clone, PartialEq)]
enum Done {
    /// The table is on the clipboard.
    Copied,
    /// It refused; this is the text to copy by hand.
    ByHand(String),
    /// The file may not have come; this is the table.
    Sent(String),
    /// There is no picture to be had.
    NoPicture,
}

#[component]
fn Panel(props: &Taken) -> Html {
    let desk = &props.desk;
    let done = use_state(|| None::<Done>);
    let act = |name: &'static str, run: fn(&Taken, &UseStateHandle<Option<Done>>)| {
        let (taken, done) = (props.clone(), done.clone());
        button(desk.text(name), QUIET, Callback::from(move |_| run(&taken, &done)), true)
    };
    html! {
        <>
            {act("share-png", png)}
            {act("share-svg", svg)}
            {act("share-csv", |taken, done| save(taken, done, CSV, &csv(&sheet(taken))))}
            {act("share-xlsx", |taken, done| save(taken, done, XLSX, &workbook(&sheet(taken))))}
            {act("share-copy", copy)}
            <span role="status">
                {match &*done {
                    Some(Done::Copied) => desk.text("share-copied"),
                    Some(Done::ByHand(_)) => desk.text("share-by-hand"),
                    Some(Done::Sent(_)) => desk.text("share-sent"),
                    Some(Done::NoPicture) => desk.text("share-no-picture"),
                    None => String::new(),
                }}
            </span>
            if let Some(Done::ByHand(text) | Done::Sent(text)) = &*done {
                <textarea readonly={true} rows="6" aria-label={desk.text("share-copy")} value={text.clone()} />
            }
        </>
    }
}

/// The table with its numbers as numbers.
fn sheet(taken: &Taken) -> Sheet {
    let locale = taken.desk.locale();
    let (marks, tag) = (locale.marks(), locale.tag());
    let read = |cell: &AttrValue| Cell::read(cell, &marks, tag);
    Sheet {
        title: taken.title.to_string(),
        columns: taken.table.columns.iter().map(ToString::to_string).collect(),
        rows: taken.table.rows.iter().map(|row| row.iter().map(read).collect()).collect(),
    }
}

fn save(taken: &Taken, done: &UseStateHandle<Option<Done>>, (ending, kind): (&str, &str), content: &[u8]) {
    files::offer(&format!("warmline-{}.{ending}", taken.id), kind, content);
    sent(taken, done, ending);
}

/// A sandbox refuses a download without a word, so in a frame the table stands beside it as text.
fn sent(taken: &Taken, done: &UseStateHandle<Option<Done>>, ending: &str) {
    // A host may want to know that something was taken away, and as what.
    host::tell(host::EXPORT, &ending.into());
    if start::embedded() {
        done.set(Some(Done::Sent(tabbed(&sheet(taken)))));
    }
}

fn svg(taken: &Taken, done: &UseStateHandle<Option<Done>>) {
    match picture::svg(&taken.id) {
        Some(picture) => save(taken, done, SVG, picture.text.as_bytes()),
        None => done.set(Some(Done::NoPicture)),
    }
}

fn png(taken: &Taken, done: &UseStateHandle<Option<Done>>) {
    let (taken, done) = (taken.clone(), done.clone());
    spawn_local(async move {
        let name = format!("warmline-{}.png", taken.id);
        let drawn = match picture::svg(&taken.id) {
            Some(picture) => picture::png(&picture).await,
            None => None,
        };
        match drawn {
            Some(blob) => {
                files::offer_blob(&name, blob);
                sent(&taken, &done, "png");
            }
            None => done.set(Some(Done::NoPicture)),
        }
    });
}

fn copy(taken: &Taken, done: &UseStateHandle<Option<Done>>) {
    let sheet = sheet(taken);
    let shown: Vec<Vec<String>> =
        taken.table.rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect();
    let (html, plain) = (rich(&sheet, &shown), tabbed(&sheet));
    let done = done.clone();
    spawn_local(async move {
        let copied = clipboard::copy_rich(&html, &plain).await;
        done.set(Some(if copied { Done::Copied } else { Done::ByHand(plain) }));
    });
}
