//! The ends of the scale, the hand-over line and the bands.

use super::section;
use crate::format::Value as Shown;
use crate::score::Points;
use crate::state::scoring::matrix::{add_band, remove_band};
use crate::web::component::{QUIET, button};
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, name_box, points_box, points_slider};
use crate::web::score::names;
use yew::prelude::*;

/// The section.
pub(super) fn line(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let label = desk.text("score-line");
    let ends = (card.least, card.most);
    let body = html! {
        <>
            <div class="score-line-set">
                {points_box(bench, Place::of("line", label.clone()), card.line, |card, points| card.line = points)}
                {points_slider(bench, label, card.line, ends, |card, points| card.line = points)}
            </div>
            <div class="fields">
                {points_box(bench, Place::of("least", desk.text("score-least")), card.least, |card, points| card.least = points)}
                {points_box(bench, Place::of("most", desk.text("score-most")), card.most, |card, points| card.most = points)}
                {points_box(bench, Place::of("margin", desk.text("score-margin")), card.margin, |card, points| card.margin = points)}
            </div>
            <p class="footnote">{desk.text("score-margin-why")}</p>
            <h3>{desk.text("score-bands")}</h3>
            <ul class="score-rows">{ for (0..card.bands.len()).map(|row| band(bench, row)) }</ul>
            <div class="buttons">{button(desk.text("score-add-band"), None, bench.click("bands", add_band), true)}</div>
            {bench.refusal("bands")}
        </>
    };
    section(bench, "score-line-title", "score-line-title", "score-line-lead", body)
}

fn band(bench: &Bench, row: usize) -> Html {
    let desk = bench.desk();
    let Some(band) = bench.card().bands.get(row) else { return Html::default() };
    let path = format!("bands[{row}]");
    let usual = names::name(desk, &band.id, "");
    let label = desk.with("score-band-name", &[("row", Shown::Count((row + 1) as f64))]);
    let name =
        name_box(bench, Place::quiet([&path, ".name"].concat(), label), &band.name, &usual, move |card, name| {
            if let Some(band) = card.bands.get_mut(row) {
                band.name = name;
            }
        });
    let from = band.from.map_or_else(
        || html! { <span class="score-lowest">{desk.text("score-band-lowest")}</span> },
        |from| from_box(bench, row, [&path, ".from"].concat(), from),
    );
    let gone = bench.click("bands", move |card| remove_band(card, row));
    html! { <li class="score-row">{name}{from}{button(desk.text("score-remove"), QUIET, gone, true)}</li> }
}

fn from_box(bench: &Bench, row: usize, path: String, from: Points) -> Html {
    let label = bench.desk().with("score-band-from", &[("row", Shown::Count((row + 1) as f64))]);
    points_box(bench, Place::quiet(path, label), from, move |card, points| {
        if let Some(band) = card.bands.get_mut(row) {
            band.from = Some(points);
        }
    })
}
