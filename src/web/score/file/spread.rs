//! The distribution of scores with the line, which can be moved to see what it does.

use super::bench::{Bench, count};
use super::work::Result;
use crate::format::Value;
use crate::web::chart::{Frame, ScoreSpread, SpreadBar, Table};
use std::rc::Rc;
use yew::prelude::*;

/// Bars are at most so many.
const BARS: u64 = 50;

/// Properties of [`Spread`].
#[derive(Properties, PartialEq)]
pub(super) struct SpreadProps {
    /// The bench.
    pub(super) bench: Bench,
    /// The scores.
    pub(super) result: Rc<Result>,
}

/// The chart.
#[component]
pub(super) fn Spread(props: &SpreadProps) -> Html {
    let (bench, result) = (&props.bench, &props.result);
    let totals = &result.done.totals;
    let own = result.card.line.number().ceil() as i64;
    let line = bench.work().line.unwrap_or(own).clamp(totals.lowest, totals.end());
    let reached = if bench.work().line.is_none() { totals.handed } else { totals.reach(line) };
    let together = (totals.bins.len() as u64).div_ceil(BARS).max(1);
    let step = together * totals.width;
    let bars: Vec<SpreadBar> = totals
        .bins
        .chunks(together as usize)
        .enumerate()
        .map(|(at, bins)| {
            let from = totals.lowest + (at as u64 * step).cast_signed();
            SpreadBar {
                from: from as f64,
                to: (from + step.cast_signed()) as f64,
                count: bins.iter().sum::<u64>() as f64,
            }
        })
        .collect();
    let shown = |line: i64| Value::Text(bench.points(line as f64));
    let share = |many: u64| Value::Percent(many as f64 / totals.scored.max(1) as f64, crate::format::Digits::Short);
    let says = bench
        .with("score-file-line-says", &[("line", shown(line)), ("count", count(reached)), ("share", share(reached))]);
    let title = if line == own {
        bench.with("score-file-spread", &[("line", shown(own)), ("share", share(totals.handed))])
    } else {
        let differs = reached.abs_diff(totals.handed);
        let args = [
            ("line", shown(line)),
            ("count", count(reached)),
            ("share", share(reached)),
            ("differs", count(differs)),
            ("own", shown(own)),
        ];
        if reached >= totals.handed {
            bench.with("score-file-line-more", &args)
        } else {
            bench.with("score-file-line-fewer", &args)
        }
    };
    let on_drag = {
        let (bench, result) = (bench.clone(), Rc::clone(result));
        Callback::from(move |value: f64| {
            let totals = &result.done.totals;
            let width = totals.width as f64;
            let bin = ((value - totals.lowest as f64) / width).round().max(0.0);
            let to = totals.lowest + (bin * width) as i64;
            bench.change(move |work| work.line = Some(to));
        })
    };
    let rows = bars.iter().map(|bar| {
        let range = format!("{}–{}", bench.points(bar.from), bench.points(bar.to));
        vec![
            range.into(),
            bench.desk().count(bar.count as u64).into(),
            bench.share(bar.count as u64, totals.scored).into(),
        ]
    });
    let table = Table {
        caption: bench.text("score-file-spread-caption").into(),
        columns: vec![
            bench.text("score-file-score-column").into(),
            bench.text("score-file-leads").into(),
            bench.text("score-file-share").into(),
        ],
        rows: rows.collect(),
    };
    let ends = (totals.lowest as f64, totals.end() as f64);
    let (words, numbers) = (bench.clone(), bench.clone());
    let taken = crate::web::share::share(bench.desk(), "score-file-spread-figure", title.clone(), &table);
    html! {
        <Frame id="score-file-spread-figure" more={taken} title={title.clone()} subtitle={Some(AttrValue::from(bench.text("score-file-spread-how")))}
            {table} as_table={bench.text("chart-as-table")} as_chart={bench.text("chart-as-chart")}>
            <ScoreSpread id="score-file-spread-picture" name={title} {bars} {ends} line={line as f64} step={totals.width as f64}
                line_name={bench.text("score-file-line")} {says} {on_drag}
                score_text={Callback::from(move |score: f64| AttrValue::from(words.points(score)))}
                count_text={Callback::from(move |many: f64| AttrValue::from(numbers.desk().count(many as u64)))} />
        </Frame>
    }
}
