//! One lead: what is known of it, and at once where it stands, where it goes, why, and what would lift it.

mod form;
mod ledger;
mod lift;
mod matrix;
mod scale;

use super::bench::Bench;
use super::rest::rest;
use crate::web::component::terms::Here;
use crate::web::desk::Desk;
use lift::Lifts;
use yew::prelude::*;

/// The words of the trade on this page.
const TERMS: &[&str] = &["fit", "interest", "mql", "sal", "sql"];

/// The page of one lead.
pub(super) fn lead(bench: &Bench) -> Html {
    let desk = bench.desk();
    html! {
        <>
            <div class="halves score-halves">
                <section class="half" aria-labelledby="score-lead-title">
                    <h2 id="score-lead-title">{desk.text("score-lead-title")}</h2>
                    {form::form(bench)}
                </section>
                <div class="half">
                    {scale::scale(bench)}
                    {step(desk, bench)}
                    {rest(bench, beside)}
                </div>
            </div>
            {rest(bench, below)}
        </>
    }
}

/// What stands below where the lead goes.
fn beside(bench: &Bench) -> Html {
    html! { <><Lifts bench={bench.clone()} />{matrix::matrix(bench)}</> }
}

/// What stands below all.
fn below(bench: &Bench) -> Html {
    html! { <>{ledger::ledger(bench)}<Here desk={bench.desk().clone()} terms={TERMS} /></> }
}

/// Where the lead goes and what to do next.
fn step(desk: &Desk, bench: &Bench) -> Html {
    let route = bench.scored().route;
    html! {
        <section class="score-step" aria-labelledby="score-step-title">
            <h2 id="score-step-title">{desk.text(route.name())}</h2>
            <p>{desk.text(route.next_step())}</p>
        </section>
    }
}
