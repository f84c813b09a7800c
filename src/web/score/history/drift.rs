//! Whether the card still orders leads as it did, month by month.

use super::bench::{Bench, count, number, share_value};
use crate::format::Value;
use crate::leads::history::{Judged, weak_months};
use crate::learn::quality::Month;
use crate::web::chart::{CourseChart, CoursePoint, Table};
use crate::web::page::words::{cells, framed, number_text};
use yew::prelude::*;

/// The stability index from which leads are another population.
const ANOTHER: f64 = 0.25;
/// Months that a picture needs.
const LEAST: usize = 3;

/// The chart; nothing without months.
pub(super) fn drift(bench: &Bench, judged: &Judged) -> Html {
    let desk = bench.desk();
    let Some(all) = judged.auc.filter(|_| judged.months.len() >= LEAST) else { return Html::default() };
    let weak = weak_months(judged);
    let name = |month: u32| format!("{}-{:02}", month / 12, month % 12 + 1);
    let title = match weak.last() {
        Some(last) => bench.with(
            "score-history-drift-weak",
            &[("count", count(weak.len() as u64)), ("month", Value::Text(name(*last)))],
        ),
        None => bench.text("score-history-drift-steady"),
    };
    let point = |month: &Month| {
        let auc = month.auc?;
        let half = 1.96 * auc.error;
        Some(CoursePoint {
            value: auc.value,
            limits: Some(((all.value - half).max(0.0), (all.value + half).min(1.0))),
            news: weak.contains(&month.month),
            month: name(month.month).into(),
            label: bench
                .with(
                    "score-history-drift-point",
                    &[
                        ("month", Value::Text(name(month.month))),
                        ("auc", number(auc.value)),
                        ("leads", count(month.leads)),
                        ("won", count(month.won)),
                    ],
                )
                .into(),
            short: desk.number(auc.value).into(),
        })
    };
    let row = |month: &Month| {
        cells([
            name(month.month),
            desk.count(month.leads),
            bench.share(Some(month.won as f64 / month.leads.max(1) as f64)),
            month.auc.map_or_else(|| "–".to_owned(), |auc| desk.number(auc.value)),
            month.shift.map_or_else(|| "–".to_owned(), |shift| desk.number(shift)),
        ])
    };
    let table = Table {
        caption: bench.text("score-history-drift-caption").into(),
        columns: cells([
            bench.text("score-file-month"),
            bench.text("score-file-leads"),
            bench.text("score-history-rate"),
            bench.text("score-history-auc"),
            bench.text("score-history-shift"),
        ]),
        rows: judged.months.iter().map(row).collect(),
    };
    let shifted = judged.months.iter().rev().find(|month| month.shift.is_some_and(|shift| shift > ANOTHER));
    let note = shifted.map(|month| {
        let args = [("month", Value::Text(name(month.month))), ("shift", number(month.shift.unwrap_or(f64::NAN)))];
        html! { <p class="file-note">{bench.with("score-history-drift-shift", &args)}</p> }
    });
    let args = [("auc", number(all.value)), ("all", share_value(Some(0.95)))];
    let chart = html! {
        <CourseChart id="past-drift-picture" name={title.clone()} desc={bench.text("score-history-drift-desc")}
            points={judged.months.iter().filter_map(point).collect::<Vec<_>>()} value_text={number_text(desk)}
            band_name={bench.with("score-history-drift-band", &args)} />
    };
    html! {
        <div class="past-drift">
            {framed(desk, "past-drift", title, bench.text("score-history-drift-how"), table, chart)}
            {note}
        </div>
    }
}
