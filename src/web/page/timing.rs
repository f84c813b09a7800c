//! How long? What the lags leave of the period.

use super::hero::pieces;
use crate::explain::Quantity;
use crate::format::{Digits, Value};
use crate::web::component::{Open, figure, working};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The question, where any lag is set.
pub(super) fn timing_section(desk: &Desk, open: &Open) -> Html {
    section(desk, &|window| figure(desk, window, Quantity::ArrivalWindow, open, ""), working(desk, open))
}

/// The same to be read.
pub(super) fn timing_read(desk: &Desk) -> Html {
    section(desk, &|window| html! { {window} }, Html::default())
}

fn section(desk: &Desk, window: &dyn Fn(String) -> Html, below: Html) -> Html {
    let Some(timing) = &desk.answer().timing else { return Html::default() };
    let number = |x: f64| Value::Number(x, Digits::Short);
    let title = match timing.entries_per_day_needed {
        Some(entries) => desk.with("time-finding", &[("count", Value::Text(desk.counted(desk.number(entries), 0)))]),
        None => desk.text("time-finding-late"),
    };
    let id = if timing.arrival_window_days.is_some() { "time-body" } else { "time-late" };
    let args = [
        ("lag", number(timing.total_lag_days)),
        ("period", number(timing.period_days)),
        ("stage", Value::Text(desk.stage_name(0))),
    ];
    let days = desk.number(timing.arrival_window_days.unwrap_or(0.0));
    let slot = |_: &str| window(days.clone());
    html! {
        <section class="question question-time" aria-label={desk.text("time-question")}>
            <p class="kicker">{desk.text("time-question")}</p>
            <h2>{title}</h2>
            <p>{pieces(desk, id, &args, &["window"], &slot)}</p>
            {below}
        </section>
    }
}
