//! Rows that are not as they should be.

use super::bench::{Bench, count};
use crate::format::Value;
use crate::leads::{Bad, Done, Reason};
use crate::table::Fault;
use yew::prelude::*;

/// The counts by reason, and the first rows one click away; nothing where all is well.
pub(super) fn bad(bench: &Bench, done: &Done) -> Html {
    let trouble = &done.trouble;
    if trouble.count() == 0 {
        return Html::default();
    }
    let kinds = trouble.kinds.iter().map(|(reason, many)| {
        html! { <li>{bench.with("score-file-bad-kind", &[("count", count(*many)), ("reason", Value::Text(words(bench, reason)))])}</li> }
    });
    let row = |bad: &Bad| {
        html! {
            <tr>
                <th scope="row">{bench.desk().count(bad.number)}</th>
                <td>{words(bench, &bad.reason)}</td>
                <td class="file-samples">{&bad.cell}</td>
            </tr>
        }
    };
    let title = bench.with("score-file-bad", &[("count", count(trouble.count())), ("unscored", count(done.unscored))]);
    html! {
        <section class="file-bad">
            <h3>{title}</h3>
            <ul>{for kinds}</ul>
            <details>
                <summary>{bench.with("score-file-bad-list", &[("count", count(trouble.first.len() as u64))])}</summary>
                <div class="file-scroll" tabindex="0" role="region" aria-label={bench.text("score-file-bad-rows")}>
                    <table>
                        <thead><tr>
                            <th scope="col">{bench.text("score-file-row")}</th>
                            <th scope="col">{bench.text("score-file-reason")}</th>
                            <th scope="col">{bench.text("score-file-cell")}</th>
                        </tr></thead>
                        <tbody>{for trouble.first.iter().map(row)}</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}

fn words(bench: &Bench, reason: &Reason) -> String {
    let name = |column: usize| {
        let looked = bench.work().looked.as_ref();
        let name = looked.and_then(|looked| looked.columns.get(column)).map(|column| column.name.clone());
        Value::Text(name.unwrap_or_else(|| (column + 1).to_string()))
    };
    let many = |number: usize| count(number as u64);
    match reason {
        Reason::Cell(bad) => bench.with(
            "score-file-bad-cell",
            &[("column", name(bad.column)), ("expected", Value::Text(bench.text(bad.expected.message())))],
        ),
        Reason::Row(Fault::OpenQuote { column }) => bench.with("score-file-bad-open", &[("column", name(*column))]),
        Reason::Row(Fault::StrayQuote { column }) => bench.with("score-file-bad-stray", &[("column", name(*column))]),
        Reason::Row(Fault::TooLong { max }) => bench.with("score-file-bad-long", &[("size", many(*max >> 20))]),
        Reason::Row(Fault::TooManyColumns { max }) => bench.with("score-file-bad-wide", &[("columns", many(*max))]),
        Reason::Row(Fault::TooManyCells { .. }) => bench.text("score-file-bad-many"),
        Reason::Row(Fault::TooFewCells { .. }) => bench.text("score-file-bad-few"),
        Reason::Row(Fault::NotText) => bench.text("score-file-bad-text"),
        Reason::Row(Fault::Nul) => bench.text("score-file-bad-nul"),
    }
}
