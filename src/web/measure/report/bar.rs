//! Undo and redo, the link, the file, and beginning anew; and what has to be said of them.

use crate::codec::{link, report};
use crate::engine::issue::{Fault, Issue};
use crate::nurture::Report;
use crate::web::adapter::bytes::{self, Refused};
use crate::web::adapter::{address, clipboard, files};
use crate::web::component::button;
use crate::web::desk::Desk;
use crate::web::measure::Shipped;
use crate::web::measure::book::{Act, Book, Said};
use crate::web::measure::words::issue_text;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Bytes of a report's file that are read; the reader of the document has its own, smaller limit.
const LARGEST: u32 = 4 << 20;

/// The row of buttons.
pub(super) fn bar(desk: &Desk, book: &Book, shipped: &Shipped) -> Html {
    let past = book.history();
    let act = |run: fn(&Book)| {
        let book = book.clone();
        Callback::from(move |_: MouseEvent| run(&book))
    };
    let step = |text: &str, sign: &'static str, steps: usize, run: fn(&Book)| {
        html! {
            <button type="button" class="icon" onclick={act(run)} aria-label={desk.text(text)} title={desk.text(text)}
                disabled={steps == 0}>{sign}</button>
        }
    };
    let example = {
        let (book, example) = (book.clone(), Rc::clone(&shipped.example));
        Callback::from(move |_: MouseEvent| book.dispatch(Act::Take(Rc::clone(&example), String::new())))
    };
    let at_example = **book.report() == *shipped.example;
    let onchange = {
        let book = book.clone();
        Callback::from(move |event: Event| open(book.clone(), &event.target_unchecked_into::<HtmlInputElement>()))
    };
    html! {
        <>
            <div class="measure-bar">
                {step("measure-undo", "\u{21b6}", past.undo_steps(), |book| book.dispatch(Act::Undo))}
                {step("measure-redo", "\u{21b7}", past.redo_steps(), |book| book.dispatch(Act::Redo))}
                {button(desk.text("measure-copy-link"), Some("quiet"), act(share), true)}
                {button(desk.text("measure-save"), Some("quiet"), act(save), true)}
                <label class="measure-file">
                    <input type="file" accept=".json,application/json" class="unseen" {onchange} />
                    <span>{desk.text("measure-open")}</span>
                </label>
                {button(desk.text("measure-new"), Some("quiet"), act(begin), !book.report().periods.is_empty())}
                {button(desk.text("measure-example"), Some("quiet"), example, !at_example)}
            </div>
            <div role="status" class="measure-said">{ for book.said.as_ref().map(|said| words(desk, book, said)) }</div>
            if at_example { <p class="footnote">{desk.text("measure-is-example")}</p> }
        </>
    }
}

fn words(desk: &Desk, book: &Book, said: &Said) -> Html {
    let close = {
        let said = book.said.clone();
        Callback::from(move |_: MouseEvent| said.set(None))
    };
    let (text, by_hand) = match said {
        Said::Bad(issue) => (desk.with("measure-bad", &[("issue", issue_text(desk, issue).as_str().into())]), None),
        Said::NotText => (desk.text("measure-not-text"), None),
        Said::Copied => (desk.text("measure-copied"), None),
        Said::ByHand(link) => (desk.text("measure-by-hand"), Some(link.clone())),
        Said::TooLong => (desk.text("measure-too-long"), None),
        Said::NoStorage => (desk.text("measure-no-storage"), None),
    };
    html! {
        <p>
            <span>{&text}</span>
            if let Some(link) = by_hand {
                <input class="measure-link" type="text" readonly=true value={link} aria-label={text} />
            }
            {button(desk.text("close"), Some("quiet"), close, true)}
        </p>
    }
}

fn share(book: &Book) {
    let book = book.clone();
    let fragment = report::encode(book.report());
    if fragment.len() > link::MAX_BYTES {
        return book.said.set(Some(Said::TooLong));
    }
    spawn_local(async move {
        let link = address::link_with(&fragment);
        let copied = clipboard::copy(&link).await;
        book.said.set(Some(if copied { Said::Copied } else { Said::ByHand(link) }));
    });
}

fn save(book: &Book) {
    files::download("warmline-report.json", &report::write(book.report()));
}

fn begin(book: &Book) {
    let currency = book.report().currency.clone();
    book.take(Ok(Report { currency, ..Report::default() }));
}

fn open(book: Book, input: &HtmlInputElement) {
    let Some(file) = bytes::chosen(input) else { return };
    spawn_local(async move {
        match bytes::text(file, LARGEST).await {
            Ok(text) => book.take(report::read(&text)),
            Err(Refused::TooLarge) => {
                book.take(Err(Issue::document(Fault::TooLarge { max: crate::codec::json::MAX_BYTES })));
            }
            Err(Refused::Unreadable) => book.said.set(Some(Said::NotText)),
        }
    });
}
