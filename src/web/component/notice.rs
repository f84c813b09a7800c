//! One line about what just happened or what could not be read, with the way out.

use super::button::button;
use crate::engine::Issue;
use crate::state::Store;
use crate::web::adapter::storage;
use crate::web::app::{Notice, Saying};
use crate::web::desk::{Action, Desk};
use crate::web::later;
use crate::web::start::Memory;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The line; empty, but there, so that screen readers notice what comes into it.
pub fn notice_bar(desk: &Desk, saying: &Saying) -> Html {
    let said =
        saying.notice.as_ref().map(|notice| later::draw(desk, later::more(), |more| (more.said)(desk, saying, notice)));
    html! { <div class="notice" role="status">{said}</div> }
}

/// What the line says; it is fetched when there is something to say.
pub fn said(desk: &Desk, saying: &Saying, notice: &Notice) -> Html {
    let dismiss = act(desk, saying, |_, saying| saying.notice.set(None));
    let choices = match notice {
        Notice::Shared => Some(choices(desk, saying)),
        Notice::Newer => Some(button(desk.text("notice-renew"), None, Callback::from(|_: MouseEvent| renew()), true)),
        _ => None,
    };
    let by_hand = match notice {
        Notice::CopyByHand(link) => Some(html! {
            <input class="copy" type="text" readonly=true value={link.clone()} aria-label={desk.text("notice-copy-by-hand")} />
        }),
        Notice::SaveByHand(text) => Some(html! {
            <textarea class="copy" readonly=true rows="3" value={text.clone()} aria-label={desk.text("notice-save-by-hand")} />
        }),
        _ => None,
    };
    html! {
        <p>
            <span>{words(desk, notice)}</span>{choices}{by_hand}
            <button type="button" class="quiet" onclick={dismiss}>{desk.text("close")}</button>
        </p>
    }
}

/// Asks static/offline/page.js for the newer version.
fn renew() {
    if let Ok(event) = web_sys::Event::new("warmline-renew") {
        let _nobody_prevents_it = gloo::utils::window().dispatch_event(&event);
    }
}

fn act(desk: &Desk, saying: &Saying, act: fn(&Desk, &Saying)) -> Callback<MouseEvent> {
    let (desk, saying) = (desk.clone(), saying.clone());
    Callback::from(move |_| act(&desk, &saying))
}

fn words(desk: &Desk, notice: &Notice) -> String {
    match notice {
        Notice::Shared => desk.text("notice-shared"),
        Notice::BadLink(issue) => faulty(desk, "notice-bad-link", issue),
        Notice::BadFile(issue) => faulty(desk, "notice-bad-file", issue),
        Notice::BadStorage(issue) => faulty(desk, "notice-bad-storage", issue),
        Notice::NoStorage => desk.text("notice-no-storage"),
        Notice::Copied => desk.text("notice-copied"),
        Notice::CopyByHand(_) => desk.text("notice-copy-by-hand"),
        Notice::SaveByHand(_) => desk.text("notice-save-by-hand"),
        Notice::Offline => desk.text("notice-offline"),
        Notice::Newer => desk.text("notice-newer"),
    }
}

/// What could not be read, the field at fault, what is allowed.
pub fn faulty(desk: &Desk, id: &str, issue: &Issue) -> String {
    let (fault, args) = issue.message();
    let mut message = desk.with(fault, &args);
    if !issue.field.is_empty() {
        message = format!("{}: {message}", issue.field);
    }
    desk.with(id, &[("issue", message.as_str().into())])
}

/// Back to one's own plan, or keep the other's in its place.
fn choices(desk: &Desk, saying: &Saying) -> Html {
    let own = act(desk, saying, |desk, saying| {
        let (desk, saying) = (desk.clone(), saying.clone());
        spawn_local(async move {
            let (Some(paper), Some(text)) = (later::paper().await, storage::load()) else { return };
            if let Ok(draft) = (paper.read)(&text).and_then(Store::attempt_plan) {
                desk.dispatch(Action::Commit(draft, String::new()));
                saying.memory.set(Memory::On);
                saying.notice.set(None);
            }
        });
    });
    let keep = act(desk, saying, |_, saying| {
        saying.memory.set(Memory::On);
        saying.notice.set(None);
    });
    html! {
        <>
            <button type="button" onclick={own}>{desk.text("notice-own")}</button>
            <button type="button" onclick={keep}>{desk.text("notice-keep")}</button>
        </>
    }
}
