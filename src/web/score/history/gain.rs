//! How many of the won leads the best part of all leads holds.

use super::bench::{Bench, number, share_value};
use crate::leads::history::Judged;
use crate::web::chart::{PlaneChart, PlanePoint, Table};
use crate::web::page::words::{cells, framed, percent_text};
use yew::prelude::*;

/// Every so many points of the curve stand in the table.
const EVERY: usize = 5;

/// The chart.
pub(super) fn gain(bench: &Bench, judged: &Judged) -> Html {
    let desk = bench.desk();
    let Some(last) = judged.gains.last() else { return Html::default() };
    let title = bench.with(
        "score-history-gain-finding",
        &[
            ("share", share_value(Some(last.share))),
            ("gain", share_value(Some(last.gain))),
            ("lift", number(last.lift)),
        ],
    );
    let points: Vec<PlanePoint> = judged
        .gains
        .iter()
        .map(|gain| PlanePoint {
            at: (gain.share, gain.gain),
            span: None,
            label: bench
                .with(
                    "score-history-gain-point",
                    &[
                        ("share", share_value(Some(gain.share))),
                        ("gain", share_value(Some(gain.gain))),
                        ("lift", number(gain.lift)),
                    ],
                )
                .into(),
            short: desk.percent(gain.gain).into(),
            own: true,
        })
        .collect();
    let row = |(share, gain): &(f64, f64)| cells([desk.percent(*share), desk.percent(*gain)]);
    let table = Table {
        caption: bench.text("score-history-gain-caption").into(),
        columns: cells([bench.text("score-history-worked"), bench.text("score-history-won-share")]),
        rows: judged.curve.iter().step_by(EVERY).map(row).collect(),
    };
    let chart = html! {
        <PlaneChart id="past-gain-picture" name={title.clone()} desc={bench.text("score-history-gain-desc")}
            ends={((0.0, 1.0), (0.0, 1.0))} texts={(percent_text(desk), percent_text(desk))} curve={judged.curve.clone()}
            reference={vec![(0.0, 0.0), (1.0, 1.0)]} {points} />
    };
    framed(desk, "past-gain", title, bench.text("score-history-gain-how"), table, chart)
}
