//! What joins two stages: the rate, typed or dragged, and what it rests on.

use crate::engine::interval::wilson;
use crate::engine::plan::Rate;
use crate::format::{Digits, Value};
use crate::web::component::{RateBox, RateSlider};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// Properties of [`Joint`].
#[derive(Properties, PartialEq)]
pub struct JointProps {
    /// The stage that the rate leaves.
    pub row: usize,
}

/// Box, slider and a word on where the rate comes from.
#[component]
pub fn Joint(props: &JointProps) -> Html {
    let desk = use_desk();
    let row = props.row;
    let plan = desk.plan().clone();
    let Some((rate, source)) = plan.stages.get(row).and_then(|stage| Some((stage.to_next?, &stage.source))) else {
        return Html::default();
    };
    let (from, to) = (desk.stage_name(row), desk.stage_name(row + 1));
    let label = desk.with("rate-label", &[("from", from.as_str().into()), ("to", to.as_str().into())]);
    html! {
        <div class="joint">
            <RateBox {row} {rate} label={label.clone()} />
            <RateSlider {row} {rate} {label} />
            <span class="joint-note">{if source.is_empty() { note(&desk, &rate) } else { source.clone() }}</span>
        </div>
    }
}

/// What the rate rests on: evidence shows its interval, so that 10 of 40 does not pass for a certainty.
fn note(desk: &Desk, rate: &Rate) -> String {
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
