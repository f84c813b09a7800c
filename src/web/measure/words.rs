//! Numbers, months and faults in the visitor's words.

use crate::engine::issue::{Fault, Issue};
use crate::engine::time::Date;
use crate::format::decimal::Decimal;
use crate::format::typing::write_number;
use crate::format::{Digits, Value};
use crate::nurture::figure::{Figure, Unit};
use crate::nurture::{Measured, Metric, Month, Report};
use crate::web::dates::{Style, written};
use crate::web::desk::Desk;
use yew::prelude::AttrValue;

/// A month with its year: July 2026.
pub(super) fn month_name(desk: &Desk, month: Month) -> String {
    dated(desk, month, Style::Month)
}

/// A month for a narrow place: Jul 26.
pub(super) fn month_short(desk: &Desk, month: Month) -> String {
    dated(desk, month, Style::NarrowMonth)
}

/// A day: 31 July 2026.
pub(super) fn day_name(desk: &Desk, day: Date) -> String {
    written(day, Style::Day, desk.locale().tag())
}

fn dated(desk: &Desk, month: Month, style: Style) -> String {
    let first = Date::new(month.year(), month.month(), 1);
    first.map_or_else(|| month.to_string(), |day| written(day, style, desk.locale().tag()))
}

/// The name of a metric.
pub(super) fn metric_name(desk: &Desk, metric: Metric) -> String {
    desk.text(&metric.message())
}

/// The name of a figure.
pub(super) fn figure_name(desk: &Desk, figure: Figure) -> String {
    desk.text(&format!("measure-figure-{}", kebab(figure.key())))
}

/// `newLeads` as `new-leads`, as ids of messages are written.
fn kebab(key: &str) -> String {
    let mut id = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}

/// A value of a metric in its unit; amounts in the report's currency.
pub(super) fn metric_value(report: &Report, measured: &Measured, value: f64, digits: Digits) -> Value {
    match measured.unit() {
        Unit::Count => Value::Number(value, digits),
        Unit::Money => Value::Money(value, report.currency.clone(), digits),
        // How much came back of what was spent is no share of it.
        Unit::Share if matches!(measured.metric, Metric::RevenuePerCost | Metric::Roi) => Value::Number(value, digits),
        Unit::Share => Value::Percent(value, digits),
    }
}

/// The same as text.
pub(super) fn metric_text(desk: &Desk, report: &Report, measured: &Measured, value: f64) -> String {
    desk.value(&metric_value(report, measured, value, Digits::Short))
}

/// A difference of two ratios with its sign, in points: tenths of one, of a small one two digits.
pub(super) fn points(desk: &Desk, by: f64) -> String {
    let size = by.abs() * 100.0;
    let unit = if size >= 1.0 { 10.0 } else { 100.0 };
    let by_points = Value::Number((size * unit).round() / unit, Digits::Short);
    sign(by).to_owned() + &desk.with("measure-points", &[("by", by_points)])
}

/// The sign before a difference.
pub(super) const fn sign(by: f64) -> &'static str {
    if by < 0.0 { "\u{2212}" } else { "+" }
}

/// Two ends as text: 12 to 15.
pub(super) fn span(desk: &Desk, low: Value, high: Value) -> String {
    desk.with("measure-span", &[("low", low), ("high", high)])
}

/// A figure as its box shows it; empty where it is not known.
pub(super) fn figure_text(desk: &Desk, figure: Figure, value: Option<f64>) -> String {
    let Some(value) = value else { return String::new() };
    let shown = if figure.unit() == Unit::Share { shift(value, 2) } else { value };
    write_number(shown, &desk.locale().marks())
}

/// Moves the decimal point exactly: .07 is 7 %, not 7.000000000000001.
pub(super) fn shift(value: f64, places: i32) -> f64 {
    Decimal::from_f64(value).map_or(value, |digits| digits.shift(places).to_f64())
}

/// What is wrong and what is allowed.
pub(super) fn fault_text(desk: &Desk, issue: &Issue) -> String {
    let share = issue.field.ends_with("Share");
    match issue.fault {
        Fault::Syntax { line, column } => desk.with(
            "measure-issue-syntax",
            &[("line", Value::Count(line as f64)), ("column", Value::Count(column as f64))],
        ),
        Fault::Unknown => desk.text("measure-issue-unknown"),
        Fault::Version { .. } => desk.text("measure-issue-version"),
        Fault::Range { min, max, .. } if share => desk.with(
            "issue-range",
            &[("min", Value::Percent(min, Digits::Exact)), ("max", Value::Percent(max, Digits::Exact))],
        ),
        _ => {
            let (id, args) = issue.message();
            desk.with(id, &args)
        }
    }
}

/// The same after the field's name in the document.
pub(super) fn issue_text(desk: &Desk, issue: &Issue) -> String {
    let fault = fault_text(desk, issue);
    if issue.field.is_empty() { fault } else { format!("{}: {fault}", issue.field) }
}

/// Cells of a chart's table.
pub(super) fn cells(texts: impl IntoIterator<Item = String>) -> Vec<AttrValue> {
    texts.into_iter().map(AttrValue::from).collect()
}
