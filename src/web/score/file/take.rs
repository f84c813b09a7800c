//! How a file comes in: dropped, chosen or pasted.

use super::bench::Bench;
use super::work::{Stage, Work};
use crate::leads::Corrections;
use crate::leads::wire::Ask;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Blob, DragEvent, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The zone, the button, and the box to paste into; small once there is a file.
pub(in crate::web::score) fn take(bench: &Bench) -> Html {
    let work = bench.work();
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let ondrop = {
        let bench = bench.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
            if let Some(file) = file {
                open(&bench, file.clone().unchecked_into(), file.name());
            }
        })
    };
    let onchange = {
        let bench = bench.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                open(&bench, file.clone().unchecked_into(), file.name());
            }
            // The same file may be chosen again after it was mended.
            input.set_value("");
        })
    };
    let is_empty = work.stage == Stage::Empty;
    let choose = if is_empty { "score-file-choose" } else { "score-file-another" };
    html! {
        <section class={classes!("file-take", (!is_empty).then_some("file-taken"))} {ondragover} {ondrop}>
            if is_empty {
                <p class="file-lead">{bench.text("score-file-drop")}</p>
            } else {
                <p class="file-name">{&work.name}{size(bench, work)}</p>
            }
            <label class="file-choose">
                <input type="file" class="unseen" accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain" {onchange} />
                {bench.text(choose)}
            </label>
            if is_empty {
                {paste(bench)}
                <p class="footnote">{bench.text("score-file-private")}</p>
            }
        </section>
    }
}

fn size(bench: &Bench, work: &Work) -> String {
    let size = work.file.as_ref().map_or(0.0, Blob::size);
    let megabytes = crate::format::Value::Number((size / 1e4).round() / 100.0, crate::format::Digits::Short);
    format!(" · {}", bench.with("score-file-size", &[("size", megabytes)]))
}

fn paste(bench: &Bench) -> Html {
    let onchange = {
        let bench = bench.clone();
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            if !text.trim().is_empty()
                && let Ok(blob) = Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into()))
            {
                let name = bench.text("score-file-pasted");
                open(&bench, blob, format!("{name}.csv"));
            }
        })
    };
    // What is pasted is taken at once; what is typed once the box is left.
    let oninput = {
        let onchange = onchange.clone();
        Callback::from(move |event: InputEvent| {
            if event.input_type() == "insertFromPaste" {
                onchange.emit(event.into());
            }
        })
    };
    html! {
        <span class="entry file-paste">
            <label for="score-file-paste">{bench.text("score-file-paste")}</label>
            <textarea id="score-file-paste" rows="4" spellcheck="false" {onchange} {oninput} />
        </span>
    }
}

/// Takes a file and has a look at it.
fn open(bench: &Bench, file: Blob, name: String) {
    // A worker that is at another file, or broke over it, is of no more use.
    bench.end();
    bench.ask(&Ask::Look { card: Rc::clone(bench.card()), known: Corrections::default() }, Some(&file));
    bench.change(move |work| work.take(file, name));
}

/// Looks once more, with what people have corrected.
pub(super) fn look_again(bench: &Bench, correct: impl FnOnce(&mut Corrections)) {
    let mut known = bench.work().known;
    correct(&mut known);
    bench.ask(&Ask::Look { card: Rc::clone(bench.card()), known }, bench.work().file.as_ref());
    bench.change(move |work| {
        work.known = known;
        work.stage = Stage::Looking;
    });
}
