//! The curve of a step: who has gone on by when, with its interval and the law that was fitted.

use super::stage;
use super::steps::said;
use crate::events::{Report, Step};
use crate::format::{Digits, Value};
use crate::web::chart::{Frame, GoneChart, Table};
use crate::web::desk::Desk;
use crate::web::measure::words::{cells, span};
use crate::web::share::share;
use yew::prelude::*;

/// Points that are drawn at most; the steps between more of them are not seen.
const MOST: usize = 300;
/// Rows of the table.
const ROWS: usize = 12;

/// The chart in its frame.
pub(super) fn curve(desk: &Desk, report: &Report, step: &Step) -> Html {
    let points = &step.curve.points;
    let Some(last) = points.last() else { return Html::default() };
    let fit = step.outcome.fit();
    let reach = fit.map_or(0.0, |fit| fit.latency.p90() * 1.3);
    let days = f64::from(last.days.max(1)).max(reach.min(4.0 * f64::from(last.days.max(1))));
    let every = points.len().div_ceil(MOST).max(1);
    let thinned = points.iter().enumerate().filter(|(n, _)| n % every == 0 || n + 1 == points.len());
    let mut seen: Vec<(f64, f64, f64, f64)> = vec![(0.0, 0.0, 0.0, 0.0)];
    seen.extend(thinned.map(|(_, point)| (f64::from(point.days), 1.0 - point.left, 1.0 - point.high, 1.0 - point.low)));
    let law: Vec<(f64, f64)> = fit.map_or_else(Vec::new, |fit| {
        (0..=80).map(|n| days * f64::from(n) / 80.0).map(|day| (day, fit.rate * fit.latency.within(day))).collect()
    });
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let names = [("from", Value::Text(stage(report, step.from))), ("to", Value::Text(stage(report, step.to)))];
    let so_far = percent(step.converted as f64 / step.entered.max(1) as f64);
    let title = match step.outcome.rate() {
        Some((rate, ..)) => {
            let args = [names.as_slice(), &[("so-far", so_far), ("rate", percent(rate))]].concat();
            desk.with("events-curve-heads", &args)
        }
        None => desk.with("events-curve", &[names.as_slice(), &[("so-far", so_far)]].concat()),
    };
    let end = step.outcome.rate().map(|(rate, low, high)| {
        let words = desk.with(
            "events-curve-end",
            &[("rate", percent(rate)), ("range", span(desk, percent(low), percent(high)).as_str().into())],
        );
        (rate, AttrValue::from(words))
    });
    let stride = points.len().div_ceil(ROWS).max(1);
    let rows = points.iter().enumerate().filter(|(n, _)| n % stride == 0 || n + 1 == points.len()).map(|(_, point)| {
        cells([
            desk.number(f64::from(point.days)),
            desk.count(point.at_risk),
            desk.percent(1.0 - point.left),
            span(desk, percent(1.0 - point.high), percent(1.0 - point.low)),
        ])
    });
    let heads = ["events-head-days", "events-head-watched", "events-head-gone", "events-head-range"];
    let table =
        Table { caption: title.clone().into(), columns: cells(heads.map(|id| desk.text(id))), rows: rows.collect() };
    let text = |value: fn(f64) -> Value| {
        let desk = desk.clone();
        Callback::from(move |x: f64| AttrValue::from(desk.value(&value(x))))
    };
    let share = share(desk, "events-curve", title.clone(), &table);
    html! {
        <Frame id="events-curve" more={share} title={title.clone()} subtitle={Some(AttrValue::from(desk.text("events-curve-what")))} level={3}
            {table} as_table={desk.text("chart-as-table")} as_chart={desk.text("chart-as-chart")}>
            <GoneChart id="events-curve-chart" name={title} desc={said(desk, step)} {seen} {law} {end} {days}
                share_text={text(|x| Value::Percent(x, Digits::Short))} day_text={text(|x| Value::Number(x, Digits::Short))}
                days_name={desk.text("events-head-days")} />
        </Frame>
    }
}
