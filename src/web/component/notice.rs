//! One line about what just happened or what could not be read, with the way out.

use crate::codec::json;
use crate::engine::Issue;
use crate::state::Store;
use crate::web::adapter::storage;
use crate::web::app::Notice;
use crate::web::desk::{Action, Desk, use_desk};
use crate::web::start::Memory;
use yew::prelude::*;

/// Properties of [`NoticeBar`].
#[derive(Properties, PartialEq)]
pub struct NoticeBarProps {
    /// What to say.
    pub notice: UseStateHandle<Option<Notice>>,
    /// Whether this device remembers.
    pub memory: UseStateHandle<Memory>,
}

/// The line; empty, but there, so that screen readers notice what comes into it.
#[component]
pub fn NoticeBar(props: &NoticeBarProps) -> Html {
    let desk = use_desk();
    let shown = (*props.notice).clone();
    let dismiss = {
        let notice = props.notice.clone();
        Callback::from(move |_: MouseEvent| notice.set(None))
    };
    html! {
        <div class="notice" role="status">
            if let Some(notice) = shown {
                <p>
                    {words(&desk, &notice)}{" "}
                    if notice == Notice::Shared { {choices(&desk, props)} }
                    if let Notice::CopyByHand(link) = &notice {
                        <input class="copy" type="text" readonly=true value={link.clone()} aria-label={desk.text("notice-copy-by-hand")} />
                    }
                    <button type="button" class="quiet" onclick={dismiss}>{desk.text("close")}</button>
                </p>
            }
        </div>
    }
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
        Notice::Offline => desk.text("notice-offline"),
    }
}

/// What could not be read, the field at fault, what is allowed.
fn faulty(desk: &Desk, id: &str, issue: &Issue) -> String {
    let (fault, args) = issue.message();
    let mut message = desk.with(fault, &args);
    if !issue.field.is_empty() {
        message = format!("{}: {message}", issue.field);
    }
    desk.with(id, &[("issue", message.as_str().into())])
}

/// Back to one's own plan, or keep the other's in its place.
fn choices(desk: &Desk, props: &NoticeBarProps) -> Html {
    let own = {
        let (desk, notice, memory) = (desk.clone(), props.notice.clone(), props.memory.clone());
        Callback::from(move |_: MouseEvent| {
            let mine = storage::load().and_then(|text| json::read(&text).and_then(Store::attempt_plan).ok());
            if let Some(draft) = mine {
                desk.store.dispatch(Action::Commit(draft, String::new()));
                memory.set(Memory::On);
                notice.set(None);
            }
        })
    };
    let keep = {
        let (notice, memory) = (props.notice.clone(), props.memory.clone());
        Callback::from(move |_: MouseEvent| {
            memory.set(Memory::On);
            notice.set(None);
        })
    };
    html! {
        <>
            <button type="button" onclick={own}>{desk.text("notice-own")}</button>
            <button type="button" onclick={keep}>{desk.text("notice-keep")}</button>
        </>
    }
}
