//! What the page's charts share: the frame with its words, and numbers as words for their axes.

use crate::format::{Digits, Value};
use crate::web::chart::{Frame, Table};
use crate::web::desk::Desk;
use crate::web::share::share;
use yew::prelude::*;

/// A chart in its frame, with the table one click away.
pub(in crate::web) fn framed(
    desk: &Desk,
    id: &'static str,
    title: String,
    subtitle: String,
    table: Table,
    chart: Html,
) -> Html {
    let more = share(desk, id, title.clone(), &table);
    html! {
        <Frame {id} {title} {more} subtitle={Some(AttrValue::from(subtitle))} level={2} {table} as_table={desk.text("chart-as-table")}
            as_chart={desk.text("chart-as-chart")}>{chart}</Frame>
    }
}

/// Cells of a table.
pub(in crate::web) fn cells<const N: usize>(texts: [String; N]) -> Vec<AttrValue> {
    texts.into_iter().map(AttrValue::from).collect()
}

fn text_of(desk: &Desk, value: impl Fn(f64) -> Value + 'static) -> Callback<f64, AttrValue> {
    let desk = desk.clone();
    Callback::from(move |x: f64| desk.value(&value(x)).into())
}

/// Whole things as words.
pub(in crate::web) fn count_text(desk: &Desk) -> Callback<f64, AttrValue> {
    text_of(desk, Value::Count)
}

/// Ratios as percentages.
pub(in crate::web) fn percent_text(desk: &Desk) -> Callback<f64, AttrValue> {
    text_of(desk, |x| Value::Percent(x, Digits::Short))
}

/// Bare numbers as words.
pub(in crate::web) fn number_text(desk: &Desk) -> Callback<f64, AttrValue> {
    text_of(desk, |x| Value::Number(x, Digits::Short))
}

/// Amounts as words.
pub(in crate::web) fn money_text(desk: &Desk) -> Callback<f64, AttrValue> {
    let currency = desk.plan().currency.clone();
    text_of(desk, move |x| Value::Money(x, currency.clone(), Digits::Short))
}
