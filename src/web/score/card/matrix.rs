//! The matrix: how many levels, where they part, what the cells are called.

use super::section;
use crate::format::Value as Shown;
use crate::score::Points;
use crate::score::card::{Card, Matrix};
use crate::state::scoring::matrix::resize;
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, check, choice, name_box, points_box};
use crate::web::score::names;
use yew::prelude::*;

/// The section.
pub(super) fn matrix(bench: &Bench) -> Html {
    let desk = bench.desk();
    let own = bench.card().matrix.as_ref();
    let wanted = {
        let bench = bench.clone();
        Callback::from(move |wanted: bool| {
            bench.step("matrix", &|card| if wanted { resize(card, 2, 2) } else { card.matrix = None });
        })
    };
    let body = html! {
        <>
            {check("score-matrix-on".to_owned(), desk.text("score-matrix-on"), own.is_some(), wanted)}
            {bench.refusal("matrix")}
            { for own.map(|own| sizes(bench, own)) }
        </>
    };
    section(bench, "score-matrix-part", "score-matrix-title", "score-matrix-part-lead", body)
}

fn sizes(bench: &Bench, own: &Matrix) -> Html {
    let desk = bench.desk();
    let (fit, interest) = (own.fit.len() + 1, own.interest.len() + 1);
    let options = || (2..=4).map(|levels: usize| (levels, desk.count(levels as u64))).collect::<Vec<_>>();
    let place = |path: &str, message: &str| Place::of(path, desk.text(message));
    html! {
        <>
            <div class="fields">
                {choice(bench, &place("matrix.fit.levels", "score-levels-fit"), options(), fit, move |card, levels| resize(card, levels, interest))}
                {choice(bench, &place("matrix.interest.levels", "score-levels-interest"), options(), interest, move |card, levels| resize(card, fit, levels))}
            </div>
            <div class="fields">
                { for own.fit.iter().enumerate().map(|(row, cut)| cut_box(bench, "fit", row, *cut, "score-cut-fit", |matrix| &mut matrix.fit)) }
            </div>
            <div class="fields">
                { for own.interest.iter().enumerate().map(|(row, cut)| cut_box(bench, "interest", row, *cut, "score-cut-interest", |matrix| &mut matrix.interest)) }
            </div>
            <table class="score-cells">
                <caption>{desk.text("score-cells")}</caption>
                <tbody>{ for (0..fit).rev().map(|row| html! { <tr>{ for (0..interest).map(|column| cell(bench, own, row, column)) }</tr> }) }</tbody>
            </table>
        </>
    }
}

fn cut_box(
    bench: &Bench,
    side: &str,
    row: usize,
    cut: Points,
    label: &str,
    of: fn(&mut Matrix) -> &mut Vec<Points>,
) -> Html {
    let label = bench.desk().with(label, &[("row", Shown::Count((row + 2) as f64))]);
    points_box(bench, Place::of(format!("matrix.{side}[{row}]"), label), cut, move |card: &mut Card, points| {
        if let Some(own) = card.matrix.as_mut().and_then(|matrix| of(matrix).get_mut(row)) {
            *own = points;
        }
    })
}

fn cell(bench: &Bench, own: &Matrix, row: usize, column: usize) -> Html {
    let desk = bench.desk();
    let Some(cell) = own.cell((row, column)) else { return Html::default() };
    let usual = names::name(desk, &cell.id, "");
    let args = [("fit", Shown::Count((row + 1) as f64)), ("interest", Shown::Count((column + 1) as f64))];
    let place = Place::quiet(format!("matrix.cells[{row}][{column}].name"), desk.with("score-cell-label", &args));
    let name = name_box(bench, place, &cell.name, &usual, move |card, name| {
        let cells = card.matrix.as_mut().and_then(|matrix| matrix.cells.get_mut(row));
        if let Some(cell) = cells.and_then(|cells| cells.get_mut(column)) {
            cell.name = name;
        }
    });
    html! { <td>{name}</td> }
}
