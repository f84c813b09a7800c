//! What stands below an opened metric: its course, interval, change, verdict, benchmarks, and how it is worked out.

use super::Look;
use super::course::course;
use crate::codec::presets::Grade;
use crate::format::{Digits, Value};
use crate::nurture::metric::{Formula, Whole};
use crate::nurture::review::{Change, Held};
use crate::nurture::{Against, Figure, Level, Line, Measured, Metric, News, Verdict};
use crate::web::measure::words::{figure_name, metric_name, metric_value, month_name, points, sign, span};
use yew::prelude::*;

/// All of it.
pub(super) fn detail(look: &Look, line: &Line) -> Html {
    let desk = &look.desk;
    let paragraph = |text: String| html! { <p>{text}</p> };
    let better = line.now.metric.more_is_better();
    let benchmarks = &line.benchmarks;
    html! {
        <>
            {course(look, line)}
            { for line.news.as_ref().map(|news| paragraph(verdict(look, line, news, better))) }
            { for line.now.interval.map(|ends| paragraph(interval(look, &line.now, ends))) }
            { for line.change.as_ref().map(|change| paragraph(changed(look, &line.now, change))) }
            { for line.now.metric.caveat().map(|id| html! { <p class="measure-caveat">{desk.text(id)}</p> }) }
            if !line.now.missing_costs.is_empty() {
                <p class="measure-caveat">{missing(look, &line.now.missing_costs)}</p>
            }
            if benchmarks.is_empty() {
                <p class="footnote">{desk.text("measure-no-benchmark")}</p>
            } else {
                <ul class="measure-benchmarks">{ for benchmarks.iter().map(|held| benchmark(look, line, held)) }</ul>
            }
            <details class="why">
                <summary>{desk.text("measure-why")}</summary>
                <p>{formula(look, &line.now)}</p>
                <p>{desk.text(source(line.now.metric))}</p>
                <p>{desk.text("measure-why-news")}</p>
            </details>
        </>
    }
}

/// A value of the metric, for a message.
fn value(look: &Look, now: &Measured, value: f64) -> Value {
    metric_value(look.book.report(), now, value, Digits::Short)
}

fn interval(look: &Look, now: &Measured, (low, high): (f64, f64)) -> String {
    let (low, high) = (value(look, now, low), value(look, now, high));
    look.desk.with("measure-interval", &[("value", value(look, now, now.value)), ("low", low), ("high", high)])
}

fn changed(look: &Look, now: &Measured, change: &Change) -> String {
    let desk = &look.desk;
    let is_rate = matches!(value(look, now, 0.0), Value::Percent(..));
    let by = |by: f64| {
        let size = || sign(by).to_owned() + &desk.value(&value(look, now, by.abs()));
        Value::Text(if is_rate { points(desk, by) } else { size() })
    };
    let month = Value::Text(month_name(desk, change.since));
    let before = value(look, &change.before, change.before.value);
    match change.interval {
        Some((low, high)) => {
            let id = if low > 0.0 || high < 0.0 { "measure-changed-sure" } else { "measure-changed" };
            desk.with(
                id,
                &[("month", month), ("before", before), ("by", by(change.by)), ("low", by(low)), ("high", by(high))],
            )
        }
        None => desk.with("measure-changed-bare", &[("month", month), ("before", before), ("by", by(change.by))]),
    }
}

fn verdict(look: &Look, line: &Line, news: &News, better: Option<bool>) -> String {
    let desk = &look.desk;
    let count = |number: usize| Value::Count(number as f64);
    let limits = news.limits.map(|(low, high)| span(desk, value(look, &line.now, low), value(look, &line.now, high)));
    let limits = Value::Text(limits.unwrap_or_default());
    let chance = Value::Percent(news.chance.unwrap_or(0.0), Digits::Short);
    match news.verdict {
        Verdict::News { up } => {
            let id = match better.map(|more| more == up) {
                Some(true) => "measure-verdict-better",
                Some(false) => "measure-verdict-worse",
                None => "measure-verdict-news",
            };
            desk.with(id, &[("limits", limits), ("history", count(news.history)), ("chance", chance)])
        }
        Verdict::Quiet => {
            let mut text = desk.with("measure-verdict-quiet", &[("limits", limits), ("history", count(news.history))]);
            if let Some(sample) = news.sample {
                let id = match line.now.metric.formula() {
                    Formula::Rate(..) => "measure-sample-rate",
                    _ => "measure-sample-count",
                };
                text = format!("{text} {}", desk.with(id, &[("sample", Value::Count(sample as f64))]));
            } else if let Some(months) = news.months {
                text = format!(
                    "{text} {}",
                    desk.with("measure-sample-months", &[("months", Value::Count(months as f64))])
                );
            }
            text
        }
        Verdict::TooLittle { months, sample } => {
            let mut text = desk.text("measure-verdict-little");
            if months > 0 {
                text = format!("{text} {}", desk.with("measure-little-months", &[("months", count(months))]));
            }
            if let Some(sample) = sample {
                text = format!(
                    "{text} {}",
                    desk.with("measure-little-sample", &[("sample", Value::Count(sample as f64))])
                );
            }
            text
        }
    }
}

fn missing(look: &Look, costs: &[Figure]) -> String {
    let names: Vec<String> = costs.iter().map(|cost| figure_name(&look.desk, *cost)).collect();
    let list = names.join(&look.desk.text("measure-list-mark"));
    look.desk.with("measure-missing-costs", &[("list", list.as_str().into())])
}

fn benchmark(look: &Look, line: &Line, held: &Held) -> Html {
    let desk = &look.desk;
    let Some(benchmark) = look.shipped.benchmarks.get(held.benchmark) else { return Html::default() };
    let level = match &benchmark.level {
        Level::Rate(rate) => desk.percent(*rate),
        Level::Between(low, high) => {
            span(desk, Value::Percent(*low, Digits::Short), Value::Percent(*high, Digits::Short))
        }
        Level::Money(amount, currency) => desk.value(&Value::Money(*amount, currency.clone(), Digits::Short)),
    };
    let lies = match (held.lies, line.now.metric.more_is_better()) {
        (Against::Within, _) => "measure-lies-within",
        (Against::Below, _) => "measure-lies-below",
        (Against::Above, _) => "measure-lies-above",
    };
    let grade = match benchmark.source.grade {
        Grade::A => "measure-grade-a",
        Grade::B => "measure-grade-b",
        Grade::C => "measure-grade-c",
    };
    let source = &benchmark.source;
    html! {
        <li>
            <p>
                {desk.with(lies, &[("level", level.as_str().into()), ("segment", benchmark.segment.as_str().into())])}
            </p>
            <details class="why">
                <summary>{desk.with("measure-source", &[("title", source.title.as_str().into()),
                    ("year", source.year.to_string().as_str().into()), ("grade", desk.text(grade).as_str().into())])}</summary>
                <p lang="en">{&source.sample}</p>
                <p lang="en">{&source.definition}</p>
                <p><a href={source.url.clone()} target="_blank" rel="noopener noreferrer">{&source.url}</a></p>
            </details>
        </li>
    }
}

/// The formula with the month's figures.
fn formula(look: &Look, now: &Measured) -> String {
    let desk = &look.desk;
    let (over, under) = now.parts;
    let count = |number: f64| Value::Count(number);
    let money = |amount: f64| Value::Money(amount, look.book.report().currency.clone(), Digits::Exact);
    let name = |figure: Figure| Value::Text(figure_name(desk, figure));
    let result = metric_value(look.book.report(), now, now.value, Digits::Exact);
    match now.metric.formula() {
        Formula::Count(figure) => desk.with("measure-why-count", &[("name", name(figure)), ("value", count(over))]),
        Formula::Rate(part, Whole::Of(whole)) => {
            let names = [("part", name(part)), ("whole", name(whole))];
            let figures = [("over", count(over)), ("under", count(under)), ("result", result)];
            desk.with("measure-why-rate", &[names.as_slice(), figures.as_slice()].concat())
        }
        Formula::Rate(part, Whole::With(rest)) => {
            let names = [("part", name(part)), ("rest", name(rest))];
            let figures = [("over", count(over)), ("under", count(under)), ("result", result)];
            desk.with("measure-why-share", &[names.as_slice(), figures.as_slice()].concat())
        }
        Formula::CostPer(figure) => desk.with(
            "measure-why-cost-per",
            &[("name", name(figure)), ("over", money(over)), ("under", count(under)), ("result", result)],
        ),
        Formula::Money => match now.metric {
            Metric::Cost => desk.with("measure-why-cost", &[("result", money(over))]),
            Metric::RevenuePerCustomer => desk.with(
                "measure-why-revenue-per-customer",
                &[("over", money(over)), ("under", count(under)), ("result", result)],
            ),
            Metric::RevenuePerCost => desk.with(
                "measure-why-revenue-per-cost",
                &[("over", money(over)), ("under", money(under)), ("result", result)],
            ),
            Metric::Roi => desk.with(
                "measure-why-roi",
                &[
                    ("over", money(over)),
                    ("under", money(under)),
                    ("margin", Value::Percent(look.basis.margin, Digits::Exact)),
                    ("result", result),
                ],
            ),
            _ => desk.with(
                "measure-why-count",
                &[("name", Value::Text(metric_name(desk, now.metric))), ("value", money(over))],
            ),
        },
    }
}

/// Where the interval comes from.
const fn source(metric: Metric) -> &'static str {
    match metric.formula() {
        Formula::Rate(..) => "measure-why-wilson",
        Formula::Count(_) => "measure-why-garwood",
        Formula::CostPer(_) => "measure-why-garwood-cost",
        Formula::Money => match metric {
            Metric::Cost | Metric::RevenuePerCustomer => "measure-why-exact",
            _ => "measure-why-customers",
        },
    }
}
