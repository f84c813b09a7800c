//! The answer first: what the lead scores and what to do with it, and a line with what that rests on.

use super::bench::Bench;
use super::inputs::{Place, points_within};
use super::names;
use crate::format::{Digits, Value as Shown};
use crate::message::Piece;
use crate::score::{Points, Route};
use yew::prelude::*;

/// So near to the line a score is shown with every digit: 74.97 must not read as 75.0.
const NEAR: Points = Points::whole(1);

/// The sentence and the line below it; once `node` is scrolled past, a short line stays in sight.
pub(super) fn sentence(bench: &Bench, node: NodeRef, passed: bool) -> Html {
    let (desk, card, scored) = (bench.desk(), bench.card(), bench.scored());
    let id = match (scored.route, scored.handed) {
        (Route::Sales, _) => "score-says-sales",
        (Route::Nurture, false) => "score-says-nurture",
        (Route::Nurture, true) => "score-says-nurture-above",
        (Route::Influencer, _) => "score-says-influencer",
        (Route::LaterBudget, _) => "score-says-later-budget",
        (Route::NoNeed, _) => "score-says-no-need",
        (Route::Disqualified, _) => "score-says-disqualified",
    };
    let gap = card.line - scored.score;
    let args = [
        ("score", short(scored.score, gap)),
        ("most", names::points_value(card.most)),
        ("gap", short(gap.max(-gap), gap)),
    ];
    let piece = |(at, piece): (usize, Piece)| match piece {
        Piece::Text(text) => html! { <span key={at}>{text}</span> },
        Piece::Slot(name) => html! { <strong key={name} class="score-number">{desk.value(&args[0].1)}</strong> },
    };
    let words = desk.locale().pieces(id, &args, &["score"]).into_iter().enumerate().map(piece).collect::<Html>();
    html! {
        <section class="hero">
            <h1 ref={node}>{words}</h1>
            <ul class="money-line score-facts">{ for facts(bench) }</ul>
            <p class={if passed { "summary summary-shown" } else { "summary" }} aria-hidden="true">{short_form(bench)}</p>
        </section>
    }
}

/// What the page is about while many leads are at hand: their own answer stands with them.
pub(super) fn of_many(bench: &Bench, node: NodeRef, says: &str) -> Html {
    html! {
        <section class="hero">
            <h1 ref={node}>{bench.desk().text(says)}</h1>
            <ul class="money-line score-facts">{line_fact(bench)}{card_fact(bench)}</ul>
        </section>
    }
}

/// The answer in one line.
fn short_form(bench: &Bench) -> String {
    let (desk, card, scored) = (bench.desk(), bench.card(), bench.scored());
    let args = [
        ("score", short(scored.score, card.line - scored.score)),
        ("most", names::points_value(card.most)),
        ("route", Shown::Text(desk.text(scored.route.name()))),
    ];
    desk.with("score-says-short", &args)
}

fn short(points: Points, gap: Points) -> Shown {
    let digits = if gap.max(-gap) < NEAR { Digits::Exact } else { Digits::Short };
    Shown::Number(points.number(), digits)
}

/// The line, the band and the cell.
fn facts(bench: &Bench) -> Vec<Html> {
    let (desk, card, scored) = (bench.desk(), bench.card(), bench.scored());
    let mut facts = vec![line_fact(bench)];
    let fact = |id: &str, name: String| html! { <li>{desk.with(id, &[("name", Shown::Text(name))])}</li> };
    let band = scored.band.and_then(|band| card.bands.get(band));
    facts.extend(band.map(|band| fact("score-fact-band", names::name(desk, &band.id, &band.name))));
    let cell = card.matrix.as_ref().zip(scored.cell).and_then(|(matrix, at)| matrix.cell(at));
    facts.extend(cell.map(|cell| fact("score-fact-cell", names::name(desk, &cell.id, &cell.name))));
    facts.push(card_fact(bench));
    facts
}

/// The line, for typing over.
fn line_fact(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let label = desk.text("score-line");
    let line =
        points_within(bench, Place::quiet("hero.line", label), card.line, true, |card, points| card.line = points);
    let slot = |piece: Piece| match piece {
        Piece::Text(text) => html! { {text} },
        Piece::Slot(_) => line.clone(),
    };
    html! { <li>{ for desk.locale().pieces("score-fact-line", &[], &["line"]).into_iter().map(slot) }</li> }
}

/// The name of the card.
fn card_fact(bench: &Bench) -> Html {
    html! { <li>{bench.desk().with("score-fact-card", &[("name", Shown::Text(names::card(bench)))])}</li> }
}
