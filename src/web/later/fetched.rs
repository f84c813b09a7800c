//! The parts of a release: each is a file, fetched when its function is first called.
#![allow(clippy::unnecessary_wraps, reason = "the macro adds the failure of the fetch to what these functions give")]

use super::{Later, MORE, More, PAPER, Paper, QUESTIONS, Questions};
use gloo::events::EventListener;
use std::cell::Cell;
use std::future::Future;
use std::thread::LocalKey;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// What has become of a part; nothing before it is asked for.
type State<T> = Cell<Option<Later<T>>>;

thread_local! {
    static MORE_STATE: State<More> = const { Cell::new(None) };
    static QUESTIONS_STATE: State<Questions> = const { Cell::new(None) };
}

#[wasm_split(more, fallible)]
fn fetch_more() -> Result<&'static More, SplitLoaderError> {
    Ok(&MORE)
}

#[wasm_split(questions, fallible)]
fn fetch_questions() -> Result<&'static Questions, SplitLoaderError> {
    Ok(&QUESTIONS)
}

#[wasm_split(paper, fallible)]
fn fetch_paper() -> Result<&'static Paper, SplitLoaderError> {
    Ok(&PAPER)
}

/// The document as text; none when it cannot be fetched.
pub async fn paper() -> Option<&'static Paper> {
    fetch_paper().await.ok()
}

/// What opens on request; asking for it begins to fetch it.
pub fn more() -> Later<More> {
    ask(&MORE_STATE, fetch_more)
}

/// The questions with their charts; asking for them begins to fetch them.
pub fn questions() -> Later<Questions> {
    ask(&QUESTIONS_STATE, fetch_questions)
}

fn ask<T, F>(state: &'static LocalKey<State<T>>, fetch: fn() -> F) -> Later<T>
where
    F: Future<Output = Result<&'static T, SplitLoaderError>> + 'static,
{
    state.get().unwrap_or_else(|| {
        state.set(Some(Later::Coming));
        spawn_local(async move {
            state.set(Some(fetch().await.map_or(Later::Missing, Later::Here)));
            tell();
        });
        Later::Coming
    })
}

/// What is missing is fetched anew when it is next asked for, which is at once where it is on screen.
pub(super) fn retry() {
    forget_missing(&MORE_STATE);
    forget_missing(&QUESTIONS_STATE);
    tell();
}

fn forget_missing<T>(state: &'static LocalKey<State<T>>) {
    state.set(state.get().filter(|part| !matches!(part, Later::Missing)));
}

/// The event of the window that says that a part has come or failed.
const ARRIVAL: &str = "warmline-part";

fn tell() {
    if let Ok(event) = web_sys::Event::new(ARRIVAL) {
        let _nobody_prevents_it = gloo::utils::window().dispatch_event(&event);
    }
}

/// Draws a component anew when a part has come or failed.
#[hook]
pub fn use_parts() {
    let update = use_force_update();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::window(), ARRIVAL, move |_| update.force_update());
        move || drop(listener)
    });
}
