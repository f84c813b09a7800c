//! The card: its line and bands, what is worth points, who is no lead, where leads go, the matrix, the fields, and the
//! card as SQL. Every edit passes the one judge, and what it finds is told at the field.

mod condition;
mod elsewhere;
mod fields;
mod groups;
mod line;
mod matrix;
mod rules;
mod sql;

use super::bench::Bench;
use super::rest::rest;
use crate::web::component::{QUIET, button};
use sql::Export;
use yew::prelude::*;

/// The page of the card.
pub(super) fn card(bench: &Bench) -> Html {
    html! {
        <div class="score-card">
            <div class="halves">
                <div class="score-half">{groups::groups(bench)}</div>
                <div class="score-half">
                    {line::line(bench)}
                    {rest(bench, beside)}
                </div>
            </div>
            {rest(bench, below)}
        </div>
    }
}

/// What stands below the line, beside the groups.
fn beside(bench: &Bench) -> Html {
    html! { <>{elsewhere::exclusions(bench)}{elsewhere::routing(bench)}{matrix::matrix(bench)}</> }
}

/// What stands below both.
fn below(bench: &Bench) -> Html {
    html! { <>{fields::fields(bench)}<Export bench={bench.clone()} /></> }
}

/// A part of the page with its heading and what it is about.
fn section(bench: &Bench, id: &'static str, title: &str, lead: &str, body: Html) -> Html {
    let desk = bench.desk();
    html! {
        <section class="score-part" aria-labelledby={id}>
            <h2 {id}>{desk.text(title)}</h2>
            <p class="footnote">{desk.text(lead)}</p>
            {body}
        </section>
    }
}

/// A line that opens to what can be edited there: its name, what it says, what it is worth.
fn line_of(bench: &Bench, path: &str, name: String, says: String, worth: String, body: impl FnOnce() -> Html) -> Html {
    let open = bench.is_open(path);
    let id = ["score-part-", path].concat();
    html! {
        <div class={classes!("score-line", open.then_some("score-line-open"))}>
            <button type="button" class="score-line-head" aria-expanded={if open { "true" } else { "false" }}
                aria-controls={open.then(|| id.clone())} onclick={bench.toggle(path)}>
                <span class="score-line-name">{name}</span>
                <span class="score-line-worth">{worth}</span>
                <span class="score-line-says">{says}</span>
            </button>
            if open { <div {id} class="score-line-body">{body()}{bench.refusal(path)}</div> }
        </div>
    }
}

/// A button that takes a part out and closes what was open.
fn remove(bench: &Bench, path: &str, change: impl Fn(&mut crate::score::Card) + 'static) -> Html {
    let (own, at) = (bench.clone(), path.to_owned());
    let onclick = Callback::from(move |_: MouseEvent| match own.edit("", &change) {
        Ok(()) => own.close(),
        Err(_) => own.step(&at, &change),
    });
    button(bench.desk().text("score-remove"), QUIET, onclick, true)
}
