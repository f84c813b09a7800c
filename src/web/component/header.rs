//! The bar at the top: brand, language, undo, and what can be done with the whole plan.

use super::choice::Choice;
use super::menu::Menu;
use crate::format::Value;
use crate::message::Locale;
use crate::web::adapter::address;
use crate::web::app::Notice;
use crate::web::chart::Emblem;
use crate::web::desk::{Action, Desk, use_desk};
use crate::web::start::{self, LANGUAGES, Memory};
use yew::prelude::*;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The language on screen.
    pub locale: UseStateHandle<Locale>,
    /// Whether this device remembers.
    pub memory: UseStateHandle<Memory>,
    /// Where messages go.
    pub notice: UseStateHandle<Option<Notice>>,
}

/// The bar.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let desk = use_desk();
    let on_language = {
        let (locale, notice) = (props.locale.clone(), props.notice.clone());
        Callback::from(move |tag: String| {
            let (locale, notice) = (locale.clone(), notice.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match start::locale(&tag).await {
                    Some(next) => {
                        start::set_language(&tag);
                        address::replace(&address::fragment(), Some(&tag));
                        locale.set(next);
                    }
                    None => notice.set(Some(Notice::Offline)),
                }
            });
        })
    };
    let languages = LANGUAGES.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
    let (back, forth) = desk.store.0.steps();
    html! {
        <header class="top">
            <span class="brand"><Emblem /><span>{"Warmline"}</span></span>
            <Choice id="language" label={desk.text("language")} quiet=true options={languages.to_vec()}
                value={desk.locale.tag().to_owned()} on_choose={on_language} />
            <span class="history">
                {step(&desk, "undo", back, || Action::Undo)}
                {step(&desk, "redo", forth, || Action::Redo)}
            </span>
            <Menu memory={props.memory.clone()} notice={props.notice.clone()} />
        </header>
    }
}

/// Undo or redo.
fn step(desk: &Desk, text: &str, steps: usize, action: fn() -> Action) -> Html {
    let onclick = {
        let store = desk.store.clone();
        Callback::from(move |_: MouseEvent| store.dispatch(action()))
    };
    let title = desk.with("steps-left", &[("count", Value::Count(steps as f64))]);
    html! { <button type="button" class="quiet" {onclick} {title} disabled={steps == 0}>{desk.text(text)}</button> }
}
