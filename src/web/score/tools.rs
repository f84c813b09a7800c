//! What can be done with the whole card: another one to start from, undo, a link, a file, and what came of it.

use super::bench::{Action, Bench};
use super::inputs::{Place, select};
use super::keeping::{self, Notice};
use crate::codec::card as codec;
use crate::engine::Issue;
use crate::format::Value as Shown;
use crate::score::presets::{IDS, card_message};
use crate::web::adapter::{address, clipboard, files};
use crate::web::component::{QUIET, button};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Messages of the page.
type Said = UseStateHandle<Option<Notice>>;

/// The row of tools.
pub(super) fn tools(bench: &Bench, notice: &Said) -> Html {
    let desk = bench.desk();
    let (back, forth) = bench.steps();
    let step = |text: &str, sign: &'static str, steps: usize, act: fn() -> Action| {
        let title = desk.with("steps-left", &[("count", Shown::Count(steps as f64))]);
        let bench = bench.clone();
        let onclick = Callback::from(move |_: MouseEvent| bench.dispatch(act()));
        html! {
            <button type="button" class="icon" {onclick} {title} aria-label={desk.text(text)} disabled={steps == 0}>{sign}</button>
        }
    };
    let share = act(bench, notice, share);
    let save = act(bench, notice, |bench, _| files::download("warmline-card.json", &codec::write(bench.card())));
    let reset =
        act(bench, notice, |bench, notice| take_preset(bench, notice, bench.work().preset.unwrap_or(keeping::FIRST)));
    let on_open = {
        let (bench, notice) = (bench.clone(), notice.clone());
        Callback::from(move |event: Event| open(&bench, &notice, event.target_unchecked_into()))
    };
    html! {
        <div class="score-tools">
            {presets(bench, notice)}
            <span class="score-steps">
                {step("undo", "↶", back, || Action::Undo)}
                {step("redo", "↷", forth, || Action::Redo)}
            </span>
            <span class="score-paper">
                {button(desk.text("score-share"), QUIET, share, true)}
                {button(desk.text("score-save"), QUIET, save, true)}
                <label class="score-file">
                    <input type="file" class="unseen" accept=".json,application/json" onchange={on_open} />{desk.text("score-open")}
                </label>
                {button(desk.text("score-reset"), QUIET, reset, bench.work().preset.is_some())}
            </span>
        </div>
    }
}

fn act(bench: &Bench, notice: &Said, act: fn(&Bench, &Said)) -> Callback<MouseEvent> {
    let (bench, notice) = (bench.clone(), notice.clone());
    Callback::from(move |_| act(&bench, &notice))
}

/// The cards to start from.
fn presets(bench: &Bench, notice: &Said) -> Html {
    let desk = bench.desk();
    let mut options: Vec<(String, String)> =
        IDS.iter().map(|id| ((*id).to_owned(), desk.text(&card_message(id)))).collect();
    if bench.work().preset.is_none() {
        options.insert(0, (String::new(), desk.text("score-own-card")));
    }
    let choose = {
        let (bench, notice) = (bench.clone(), notice.clone());
        Callback::from(move |id: String| take_preset(&bench, &notice, &id))
    };
    select(&Place::of("preset", desk.text("score-preset")), options, bench.work().preset.unwrap_or_default(), choose)
}

fn take_preset(bench: &Bench, notice: &Said, id: &str) {
    let (bench, notice, id) = (bench.clone(), notice.clone(), id.to_owned());
    spawn_local(async move {
        match keeping::preset(&id, bench.as_of()).await {
            Some(work) => {
                notice.set(None);
                bench.take(work);
            }
            None => notice.set(Some(Notice::Offline)),
        }
    });
}

fn share(bench: &Bench, notice: &Said) {
    let (bench, notice) = (bench.clone(), notice.clone());
    spawn_local(async move {
        let text = address::link_with(&codec::encode(bench.card()));
        let copied = clipboard::copy(&text).await;
        notice.set(Some(if copied { Notice::Copied } else { Notice::CopyByHand(text) }));
    });
}

fn open(bench: &Bench, notice: &Said, input: HtmlInputElement) {
    let (bench, notice) = (bench.clone(), notice.clone());
    spawn_local(async move {
        let Some(text) = files::chosen(input).await else { return };
        match codec::read(&text) {
            Ok(card) => {
                notice.set(None);
                bench.take(keeping::from_outside(card));
            }
            Err(issue) => notice.set(Some(Notice::BadFile(issue))),
        }
    });
}

/// The line about what just happened; empty, but there, so that screen readers notice what comes into it.
pub(super) fn said(bench: &Bench, notice: &Said) -> Html {
    let desk = bench.desk();
    let said = notice.as_ref().map(|said| {
        let by_hand = match said {
            Notice::CopyByHand(link) => Some(html! {
                <input class="copy" type="text" readonly=true value={link.clone()} aria-label={desk.text("score-copy-by-hand")} />
            }),
            _ => None,
        };
        let dismiss = act(bench, notice, |_, notice| notice.set(None));
        html! { <p><span>{words(bench, said)}</span>{by_hand}{button(desk.text("close"), QUIET, dismiss, true)}</p> }
    });
    html! { <div class="notice" role="status">{said}</div> }
}

fn words(bench: &Bench, notice: &Notice) -> String {
    let desk = bench.desk();
    match notice {
        Notice::BadLink(issue) => faulty(bench, "score-bad-link", issue),
        Notice::BadFile(issue) => faulty(bench, "score-bad-file", issue),
        Notice::BadStorage(issue) => faulty(bench, "score-bad-storage", issue),
        Notice::Copied => desk.text("score-copied"),
        Notice::CopyByHand(_) => desk.text("score-copy-by-hand"),
        Notice::Offline => desk.text("notice-offline"),
    }
}

/// What could not be read, the field at fault, what is allowed.
fn faulty(bench: &Bench, id: &str, issue: &Issue) -> String {
    let desk = bench.desk();
    let (fault, args) = issue.message();
    let mut message = desk.with(fault, &args);
    if !issue.field.is_empty() {
        message = format!("{}: {message}", issue.field);
    }
    desk.with(id, &[("issue", message.as_str().into())])
}
