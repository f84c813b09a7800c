//! The month in a sentence: what is news, or that nothing is.

use super::{Look, news};
use crate::format::{Digits, Value};
use crate::nurture::{Line, Verdict};
use crate::web::measure::words::{metric_name, metric_text, month_name};
use yew::prelude::*;

/// Metrics that the sentence names at most.
const NAMED: usize = 3;

/// The sentence, and how often it is wrong.
pub(super) fn sentence(look: &Look) -> Html {
    let desk = &look.desk;
    let lines = &look.review.lines;
    let (Some(month), false) = (look.month, lines.is_empty()) else {
        return html! { <header class="measure-head"><h1>{desk.text("measure-nothing")}</h1></header> };
    };
    let month = Value::Text(month_name(desk, month));
    let judged = lines.iter().filter(|line| judged(line)).count();
    let mut told: Vec<&Line> = lines.iter().filter(|line| news(line)).collect();
    // The least likely first.
    told.sort_by(|a, b| chance(a).total_cmp(&chance(b)));
    let text = if judged == 0 {
        desk.with("measure-too-little", &[("month", month)])
    } else if told.is_empty() {
        desk.with("measure-quiet", &[("month", month), ("count", Value::Count(judged as f64))])
    } else {
        let named: Vec<String> = told.iter().take(NAMED).map(|line| change(look, line)).collect();
        let more = told.len().saturating_sub(NAMED);
        let list = named.join(&desk.text("measure-list-mark"));
        let count = Value::Count(told.len() as f64);
        let begin = desk.with("measure-news", &[("month", month), ("list", list.as_str().into()), ("count", count)]);
        let rest = if more > 0 {
            desk.with("measure-news-more", &[("count", Value::Count(more as f64))])
        } else {
            desk.text("measure-news-rest")
        };
        format!("{begin} {rest}")
    };
    let alarms = Value::Number(look.review.alarms_expected, Digits::Short);
    let note = desk.with("measure-alarms", &[("count", Value::Count(judged as f64)), ("alarms", alarms)]);
    html! {
        <header class="measure-head">
            <h1>{text}</h1>
            if judged > 0 { <p class="footnote">{note}</p> }
        </header>
    }
}

/// Whether there is enough to tell.
fn judged(line: &Line) -> bool {
    line.news.as_ref().is_some_and(|news| !matches!(news.verdict, Verdict::TooLittle { .. }))
}

fn chance(line: &Line) -> f64 {
    line.news.as_ref().and_then(|news| news.chance).unwrap_or(1.0)
}

/// One of the changes that are news.
fn change(look: &Look, line: &Line) -> String {
    let desk = &look.desk;
    let up = line.news.as_ref().is_some_and(|news| news.verdict == Verdict::News { up: true });
    let value = metric_text(desk, look.book.report(), &line.now, line.now.value);
    let args = [("metric", Value::Text(metric_name(desk, line.now.metric))), ("value", Value::Text(value))];
    desk.with(if up { "measure-rose" } else { "measure-fell" }, &args)
}
