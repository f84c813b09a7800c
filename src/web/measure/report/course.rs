//! The course of the opened metric over the months.

use super::Look;
use crate::format::{Digits, Value};
use crate::nurture::review::course as course_of;
use crate::nurture::{Line, Verdict};
use crate::web::chart::{CourseChart, CoursePoint, Frame, Table};
use crate::web::measure::words::{cells, metric_name, metric_text, metric_value, month_name, month_short, span};
use crate::web::share::share;
use yew::prelude::*;

/// Months that are drawn at most.
const MOST: usize = 36;

/// The chart in its frame.
pub(super) fn course(look: &Look, line: &Line) -> Html {
    let desk = &look.desk;
    let report = look.book.report();
    let metric = line.now.metric;
    let all = course_of(report, metric, look.campaign.as_deref(), &look.basis);
    let months = all.get(all.len().saturating_sub(MOST)..).unwrap_or_default();
    if months.len() < 2 {
        return Html::default();
    }
    let verdict = |news: Option<Verdict>| match news {
        Some(Verdict::News { .. }) => desk.text("measure-is-news"),
        Some(Verdict::Quiet) => desk.text("measure-not-news"),
        Some(Verdict::TooLittle { .. }) => desk.text("measure-little-data"),
        None => desk.text("measure-not-judged"),
    };
    let points: Vec<CoursePoint> = months
        .iter()
        .map(|(month, measured, news)| {
            let value = metric_text(desk, report, measured, measured.value);
            let said = verdict(news.as_ref().map(|news| news.verdict));
            CoursePoint {
                value: measured.value,
                limits: news.as_ref().and_then(|news| news.limits),
                news: news.as_ref().is_some_and(|news| matches!(news.verdict, Verdict::News { .. })),
                month: month_short(desk, *month).into(),
                label: [month_name(desk, *month), value.clone(), said].join(", ").into(),
                short: value.into(),
            }
        })
        .collect();
    let rows = months.iter().map(|(month, measured, news)| {
        let limits = news.as_ref().and_then(|news| news.limits).map_or_else(String::new, |(low, high)| {
            let [low, high] = [low, high].map(|end| metric_value(report, measured, end, Digits::Short));
            span(desk, low, high)
        });
        let said = verdict(news.as_ref().map(|news| news.verdict));
        cells([month_name(desk, *month), metric_text(desk, report, measured, measured.value), limits, said])
    });
    let name = Value::Text(metric_name(desk, metric));
    let news = points.iter().filter(|point| point.news).count();
    let title = desk.with("measure-course", &[("metric", name), ("count", Value::Count(news as f64))]);
    let heads = ["measure-month", "measure-value", "measure-limits", "measure-verdict"].map(|id| desk.text(id));
    let table = Table { caption: title.clone().into(), columns: cells(heads), rows: rows.collect() };
    let value_text = {
        let (look, now) = (look.clone(), line.now.clone());
        Callback::from(move |x: f64| AttrValue::from(metric_text(&look.desk, look.book.report(), &now, x)))
    };
    let band = desk.text("measure-limits");
    let share = share(desk, "course", title.clone(), &table);
    html! {
        <Frame id="course" more={share} title={title.clone()} level={4} {table} as_table={desk.text("chart-as-table")}
            as_chart={desk.text("chart-as-chart")}>
            <CourseChart id="course-chart" name={title} desc={desk.text("measure-course-desc")} {points} {value_text}
                band_name={band} />
        </Frame>
    }
}
