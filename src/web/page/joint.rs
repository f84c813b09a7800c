//! What joins two stages: the rate, typed or dragged, and what it rests on.

use crate::engine::interval::wilson;
use crate::engine::plan::Rate;
use crate::format::{Digits, Value};
use crate::web::component::{rate_box, rate_slider};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Box, slider and a word on where the rate that leaves stage `row` comes from; nothing below the last stage.
pub(super) fn joint(desk: &Desk, row: usize) -> Html {
    let Some(stage) = desk.plan().stages.get(row) else { return Html::default() };
    let Some(rate) = stage.to_next else { return Html::default() };
    let (from, to) = (desk.stage_name(row), desk.stage_name(row + 1));
    let label = desk.with("rate-label", &[("from", Value::Text(from)), ("to", Value::Text(to))]);
    let note = basis(desk, &rate, &stage.source);
    html! {
        <div class="joint">
            {rate_box(desk, row, &rate, label.clone())}
            {rate_slider(desk, row, rate, label)}
            <span class="joint-note">{note}</span>
        </div>
    }
}

/// What the rate rests on, in its owner's words if there are any: evidence shows its interval, so that 10 of 40 does not pass for a certainty.
pub(super) fn basis(desk: &Desk, rate: &Rate, source: &str) -> String {
    if !source.is_empty() {
        return source.to_owned();
    }
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    match *rate {
        Rate::Point { .. } => desk.text("rate-typed"),
        Rate::Evidence { converted, entered } => {
            let (low, high) = wilson(converted, entered);
            desk.with(
                "rate-evidence",
                &[("rate", percent(rate.point())), ("low", percent(low)), ("high", percent(high))],
            )
        }
        Rate::Range { .. } => desk.with("rate-range", &[("rate", percent(rate.point()))]),
    }
}
