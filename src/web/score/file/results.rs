//! What a scored file comes to: the sentence first.

use super::bench::{Bench, count};
use super::sheet::Sheet;
use super::spread::Spread;
use super::work::Result;
use super::{bad, months, score};
use crate::format::Value;
use crate::leads::wire::Ask;
use crate::score::Route;
use crate::table::FileFault;
use crate::web::component::{QUIET, button};
use std::rc::Rc;
use yew::prelude::*;

/// All of it, or why there is nothing.
pub(super) fn results(bench: &Bench) -> Html {
    let work = bench.work();
    let fault = work
        .result
        .as_ref()
        .map_or_else(|| work.looked.as_ref().and_then(|looked| looked.fault), |result| result.done.fault);
    let Some(result) = work.result.as_ref().filter(|_| fault.is_none()) else {
        let id = match fault {
            Some(FileFault::HeaderAlone) => bench.text("score-file-header-alone"),
            Some(FileFault::Blank) => bench.text("score-file-blank"),
            Some(FileFault::Empty) | None => bench.text("score-file-empty"),
        };
        return html! { <p class="file-trouble" role="alert">{id}</p> };
    };
    let totals = &result.done.totals;
    let line = Value::Text(bench.points(result.card.line.number()));
    let sentence = [("handed", count(totals.handed)), ("scored", count(totals.scored)), ("line", line)];
    let speed = (totals.scored as f64 / result.elapsed.max(1.0) * 1e3).round();
    let speed = [
        ("seconds", Value::Number((result.elapsed / 10.0).round() / 100.0, crate::format::Digits::Short)),
        ("speed", Value::Count(speed)),
    ];
    html! {
        <section class="file-results">
            <div role="status"><h2 class="file-sentence">{bench.with("score-file-sentence", &sentence)}</h2></div>
            <p class="file-note">{bench.with("score-file-took", &speed)}</p>
            {stale(bench, result)}
            {actions(bench)}
            <div class="file-halves">
                <Spread bench={bench.clone()} result={Rc::clone(result)} />
                {counts(bench, result)}
            </div>
            <div class="file-halves">
                {matrix(bench, result)}
                {months::months(bench, result)}
            </div>
            {bad::bad(bench, &result.done)}
            <Sheet bench={bench.clone()} result={Rc::clone(result)} />
        </section>
    }
}

/// The card has changed since: these are the scores of another one.
fn stale(bench: &Bench, result: &Result) -> Html {
    if *result.card == **bench.card() {
        return Html::default();
    }
    let onclick = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| score(&bench))
    };
    html! {
        <p class="file-doubt" role="status">
            {bench.text("score-file-stale")}{" "}{button(bench.text("score-file-again"), None, onclick, true)}
        </p>
    }
}

fn actions(bench: &Bench) -> Html {
    let export = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| {
            bench.ask(&Ask::Export, None);
            bench.change(|work| work.saving = Some(0.0));
        })
    };
    let back = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| bench.change(|work| work.stage = super::work::Stage::Found))
    };
    let saving = bench.work().saving;
    let progress = saving.map(|share| {
        let cancel = {
            let bench = bench.clone();
            Callback::from(move |_: MouseEvent| {
                bench.ask(&Ask::Cancel, None);
            })
        };
        html! {
            <>
                <progress max="1" value={share.to_string()} aria-label={bench.text("score-file-saving")}></progress>
                {button(bench.text("score-file-cancel"), QUIET, cancel, true)}
            </>
        }
    });
    html! {
        <div class="buttons">
            <button type="button" class="file-score" onclick={export} disabled={saving.is_some()}>
                {bench.text("score-file-export")}
            </button>
            {button(bench.text("score-file-back"), QUIET, back, true)}
            {progress}
        </div>
    }
}

/// Leads by band and by route, each with the next step.
fn counts(bench: &Bench, result: &Result) -> Html {
    let totals = &result.done.totals;
    let row = |name: String, many: u64, step: Option<String>| {
        html! {
            <tr>
                <th scope="row">{name}if let Some(step) = step { <span class="file-step">{step}</span> }</th>
                <td>{bench.desk().count(many)}</td>
                <td>{bench.share(many, totals.scored)}</td>
            </tr>
        }
    };
    let bands = result.card.bands.iter().zip(&totals.bands).rev();
    let bands = bands.map(|(band, many)| row(bench.name(&band.id, &band.name), *many, None));
    let routes = Route::ALL.iter().zip(&totals.routes).filter(|(_, many)| **many > 0);
    let routes = routes.map(|(route, many)| row(bench.text(route.name()), *many, Some(bench.text(route.next_step()))));
    let table = |caption: String, rows: Vec<Html>| {
        html! {
            <table class="file-counts">
                <caption>{caption}</caption>
                <thead class="unseen"><tr>
                    <th scope="col">{bench.text("score-file-name")}</th>
                    <th scope="col">{bench.text("score-file-leads")}</th>
                    <th scope="col">{bench.text("score-file-share")}</th>
                </tr></thead>
                <tbody>{for rows}</tbody>
            </table>
        }
    };
    let bands: Vec<Html> = bands.collect();
    html! {
        <div class="file-tables">
            if !bands.is_empty() {
                {table(bench.text("score-file-bands"), bands)}
            }
            {table(bench.text("score-file-routes"), routes.collect())}
        </div>
    }
}

/// Fit against interest, the fuller cell the darker.
fn matrix(bench: &Bench, result: &Result) -> Html {
    let Some(matrix) = &result.card.matrix else { return Html::default() };
    let totals = &result.done.totals;
    let columns = matrix.interest.len() + 1;
    let most = totals.cells.iter().copied().max().unwrap_or(0).max(1);
    let row = |(fit, cells): (usize, &Vec<crate::score::card::Cell>)| {
        let cell = |(interest, cell): (usize, &crate::score::card::Cell)| {
            let many = totals.cells.get(fit * columns + interest).copied().unwrap_or_default();
            let depth = (many as f64 / most as f64 * 5.0).ceil() as u8;
            html! {
                <td class={format!("file-density-{depth}")}>
                    <span class="file-cell-name">{bench.name(&cell.id, &cell.name)}</span>
                    <strong>{bench.desk().count(many)}</strong>
                    <span>{bench.share(many, totals.scored)}</span>
                </td>
            }
        };
        html! { <tr>{for cells.iter().enumerate().map(cell)}</tr> }
    };
    let rows: Vec<Html> = matrix.cells.iter().enumerate().map(row).collect();
    html! {
        <figure class="file-matrix">
            <h3>{bench.text("score-file-matrix")}</h3>
            <p class="file-axis-up">{bench.text("score-file-axis-fit")}</p>
            <table aria-label={bench.text("score-file-matrix")}><tbody>{for rows.into_iter().rev()}</tbody></table>
            <p class="file-axis">{bench.text("score-file-axis-interest")}</p>
        </figure>
    }
}
