//! Whether a chance that the score stands for means what it says.

use super::bench::{Bench, share_value};
use crate::chart::plane::from_zero;
use crate::leads::history::Judged;
use crate::web::chart::{PlaneChart, PlanePoint, Table};
use crate::web::page::words::{cells, framed, percent_text};
use yew::prelude::*;

/// The chart; nothing where too few leads were won or lost to hold some out.
pub(super) fn calibration(bench: &Bench, judged: &Judged) -> Html {
    let desk = bench.desk();
    let Some(truth) = &judged.truth else { return Html::default() };
    let title = bench.with("score-history-calibration-finding", &[("gap", share_value(Some(truth.gap)))]);
    let highest = truth.bins.iter().flat_map(|bin| [bin.predicted, bin.high]);
    let end = from_zero(highest, 4).1.min(1.0);
    let point = |bin: &crate::learn::quality::CalibrationBin| PlanePoint {
        at: (bin.predicted, bin.observed),
        span: Some((bin.low, bin.high)),
        label: bench
            .with(
                "score-history-calibration-point",
                &[
                    ("predicted", share_value(Some(bin.predicted))),
                    ("observed", share_value(Some(bin.observed))),
                    ("low", share_value(Some(bin.low))),
                    ("high", share_value(Some(bin.high))),
                    ("leads", super::bench::count(bin.leads)),
                ],
            )
            .into(),
        short: desk.percent(bin.observed).into(),
        own: false,
    };
    let row = |bin: &crate::learn::quality::CalibrationBin| {
        cells([
            desk.percent(bin.predicted),
            desk.percent(bin.observed),
            format!("{}–{}", desk.percent(bin.low), desk.percent(bin.high)),
            desk.count(bin.leads),
        ])
    };
    let table = Table {
        caption: bench.text("score-history-calibration-caption").into(),
        columns: cells([
            bench.text("score-history-predicted"),
            bench.text("score-history-observed"),
            bench.text("score-history-interval"),
            bench.text("score-file-leads"),
        ]),
        rows: truth.bins.iter().map(row).collect(),
    };
    let chart = html! {
        <PlaneChart id="past-calibration-picture" name={title.clone()} desc={bench.text("score-history-calibration-desc")}
            ends={((0.0, end), (0.0, end))} texts={(percent_text(desk), percent_text(desk))}
            reference={vec![(0.0, 0.0), (end, end)]} points={truth.bins.iter().map(point).collect::<Vec<_>>()} />
    };
    framed(desk, "past-calibration", title, bench.text("score-history-calibration-how"), table, chart)
}
