//! Numbers, months and faults in the visitor's words.

use crate::engine::issue::{Fault, Issue};
use crate::engine::time::Date;
use crate::format::decimal::Decimal;
use crate::format::typing::write_number;
use crate::format::{Digits, Value};
use crate::nurture::figure::{Figure, Unit};
use crate::nurture::{Measured, Metric, Month, Report};
use crate::web::desk::Desk;
use js_sys::{Object, Reflect};
use yew::prelude::AttrValue;

/// A month with its year: July 2026.
pub(super) fn month_name(desk: &Desk, month: Month) -> String {
    dated(desk, month.year(), month.month(), 1, &[("year", "numeric"), ("month", "long")])
}

/// A month for a narrow place: Jul 26.
pub(super) fn month_short(desk: &Desk, month: Month) -> String {
    dated(desk, month.year(), month.month(), 1, &[("year", "2-digit"), ("month", "short")])
}

/// A day: 31 July 2026.
pub(super) fn day_name(desk: &Desk, day: Date) -> String {
    let parts = [("year", "numeric"), ("month", "long"), ("day", "numeric")];
    dated(desk, day.year(), day.month(), day.day(), &parts)
}

fn dated(desk: &Desk, year: u16, month: u8, day: u8, parts: &[(&str, &str)]) -> String {
    // Noon, so that no time zone makes it the day before.
    let date = js_sys::Date::new_with_year_month_day_hr(u32::from(year), i32::from(month) - 1, i32::from(day), 12);
    let options = Object::new();
    for (key, value) in parts {
        let _plain_object = Reflect::set(&options, &(*key).into(), &(*value).into());
    }
    date.to_locale_date_string(desk.locale().tag(), &options).into()
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
