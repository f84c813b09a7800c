//! The parts of a release: each is a file, fetched when its function is first called.
#![allow(clippy::unnecessary_wraps, reason = "the macro adds the failure of the fetch to what these functions give")]

use super::{
    CHANNELS, Deep, EMBED, Embed, LEVERS, Later, MEASURE, MORE, More, PAPER, Paper, QUESTIONS, Questions, SCENARIOS,
    SCORE, SHARE, SOON, STUDIO, SURE, Share,
};
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
    static SURE_STATE: State<Deep> = const { Cell::new(None) };
    static SOON_STATE: State<Deep> = const { Cell::new(None) };
    static LEVERS_STATE: State<Deep> = const { Cell::new(None) };
    static SCENARIOS_STATE: State<Deep> = const { Cell::new(None) };
    static CHANNELS_STATE: State<Deep> = const { Cell::new(None) };
    static EMBED_STATE: State<Embed> = const { Cell::new(None) };
    static SHARE_STATE: State<Share> = const { Cell::new(None) };
    static SCORE_STATE: State<Deep> = const { Cell::new(None) };
    static MEASURE_STATE: State<Deep> = const { Cell::new(None) };
    static STUDIO_STATE: State<Deep> = const { Cell::new(None) };
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

#[wasm_split(sure, fallible)]
fn fetch_sure() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&SURE)
}

#[wasm_split(soon, fallible)]
fn fetch_soon() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&SOON)
}

#[wasm_split(levers, fallible)]
fn fetch_levers() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&LEVERS)
}

#[wasm_split(scenarios, fallible)]
fn fetch_scenarios() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&SCENARIOS)
}

#[wasm_split(channels, fallible)]
fn fetch_channels() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&CHANNELS)
}

#[wasm_split(embed, fallible)]
fn fetch_embed() -> Result<&'static Embed, SplitLoaderError> {
    Ok(&EMBED)
}

#[wasm_split(share, fallible)]
fn fetch_share() -> Result<&'static Share, SplitLoaderError> {
    Ok(&SHARE)
}

#[wasm_split(score, fallible)]
fn fetch_score() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&SCORE)
}

#[wasm_split(measure, fallible)]
fn fetch_measure() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&MEASURE)
}

#[wasm_split(studio, fallible)]
fn fetch_studio() -> Result<&'static Deep, SplitLoaderError> {
    Ok(&STUDIO)
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

/// How sure, with all that is uncertain; asking for it begins to fetch it.
pub fn sure() -> Later<Deep> {
    ask(&SURE_STATE, fetch_sure)
}

/// How soon, month by month; asking for it begins to fetch it.
pub fn soon() -> Later<Deep> {
    ask(&SOON_STATE, fetch_soon)
}

/// Which lever moves it most; asking for it begins to fetch it.
pub fn levers() -> Later<Deep> {
    ask(&LEVERS_STATE, fetch_levers)
}

/// Plans side by side; asking for it begins to fetch it.
pub fn scenarios() -> Later<Deep> {
    ask(&SCENARIOS_STATE, fetch_scenarios)
}

/// Where leads come from; asking for it begins to fetch it.
pub fn channels() -> Later<Deep> {
    ask(&CHANNELS_STATE, fetch_channels)
}

/// The side of a host's frame; asking for it begins to fetch it.
pub fn embed() -> Later<Embed> {
    ask(&EMBED_STATE, fetch_embed)
}

/// What a chart can be taken away as; asking for it begins to fetch it.
pub fn share() -> Later<Share> {
    ask(&SHARE_STATE, fetch_share)
}

/// The page that scores leads; asking for it begins to fetch it.
pub fn score() -> Later<Deep> {
    ask(&SCORE_STATE, fetch_score)
}

/// The page that measures nurturing; asking for it begins to fetch it.
pub fn measure() -> Later<Deep> {
    ask(&MEASURE_STATE, fetch_measure)
}

/// The embed studio; asking for it begins to fetch it.
pub fn studio() -> Later<Deep> {
    ask(&STUDIO_STATE, fetch_studio)
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
    forget_missing(&SHARE_STATE);
    forget_missing(&EMBED_STATE);
    for state in [
        &SURE_STATE,
        &SOON_STATE,
        &LEVERS_STATE,
        &SCENARIOS_STATE,
        &CHANNELS_STATE,
        &SCORE_STATE,
        &MEASURE_STATE,
        &STUDIO_STATE,
    ] {
        forget_missing(state);
    }
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
