//! By month of entry: what has come of each cohort, and what will.

use crate::events::Report;
use crate::format::{Digits, Value};
use crate::nurture::Month;
use crate::web::desk::Desk;
use crate::web::measure::words::{month_name, month_short, span};
use yew::prelude::*;

/// Months that are shown.
const SHOWN: usize = 18;

/// The table.
pub(super) fn cohorts(desk: &Desk, report: &Report) -> Html {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let shown = report.cohorts.get(report.cohorts.len().saturating_sub(SHOWN)..).unwrap_or_default();
    if shown.is_empty() {
        return Html::default();
    }
    let row = |group: &crate::events::Group<crate::events::Month>| {
        let name =
            Month::new(group.name.year, group.name.month).map_or_else(String::new, |month| month_short(desk, month));
        let (share, range) = group.projected.as_ref().map_or_else(
            || ("\u{2013}".to_owned(), String::new()),
            |to| (desk.percent(to.share), span(desk, percent(to.low), percent(to.high))),
        );
        html! {
            <tr>
                <th scope="row">{name}</th>
                <td>{desk.count(group.size)}</td>
                <td>{desk.percent(group.so_far())}</td>
                <td><b>{share}</b></td>
                <td>{range}</td>
            </tr>
        }
    };
    // The youngest one that is not yet ripe tells most.
    let young = shown.iter().rev().find(|group| group.size >= 20 && group.converted > 0 && group.projected.is_some());
    let title = young
        .and_then(|group| Some((group, group.projected.as_ref()?, Month::new(group.name.year, group.name.month)?)));
    let title = title.map_or_else(
        || desk.text("events-cohorts"),
        |(group, to, month)| {
            desk.with(
                "events-young",
                &[
                    ("month", Value::Text(month_name(desk, month))),
                    ("so-far", percent(group.so_far())),
                    ("rate", percent(to.share)),
                ],
            )
        },
    );
    let heads =
        ["events-head-month", "events-head-leads", "events-head-so-far", "events-head-heads", "events-head-range"];
    html! {
        <section class="question measure-figures">
            <p class="kicker">{desk.text("events-cohorts")}</p>
            <h2>{title}</h2>
            <div class="measure-scroll" tabindex="0" role="region" aria-label={desk.text("events-cohorts")}>
                <table class="measure-table measure-seen events-table">
                    <thead><tr>{ for heads.map(|id| html! { <th scope="col">{desk.text(id)}</th> }) }</tr></thead>
                    <tbody>{ for shown.iter().map(row) }</tbody>
                </table>
            </div>
        </section>
    }
}
