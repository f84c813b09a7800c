//! The rate between two stages: a box that takes a percentage, evidence or a range, and the slider that goes with it.

use super::entry::{Entry, Outcome};
use super::number::{issue_text, refused};
use crate::engine::plan::Rate;
use crate::format::typing::{self, TypingFault};
use crate::format::{Digits, Value};
use crate::state::edit::{nudge_rate, set_rate};
use crate::web::desk::use_desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`RateBox`] and [`RateSlider`].
#[derive(Properties, PartialEq)]
pub struct RateProps {
    /// Which stage the rate leaves.
    pub row: usize,
    /// The rate.
    pub rate: Rate,
    /// Who converts into whom, for screen readers.
    pub label: String,
}

fn path_of(row: usize) -> String {
    format!("stages[{row}].toNext")
}

/// The box.
#[component]
pub fn RateBox(props: &RateProps) -> Html {
    let desk = use_desk();
    let path = path_of(props.row);
    let blank = desk.store.0.blanks().has(&path);
    let write = {
        let desk = desk.clone();
        move |rate: &Rate| typing::write_rate(rate, &desk.locale.marks(), desk.locale.tag())
    };
    let shown = if blank { String::new() } else { write(&props.rate) };
    let accept = {
        let (desk, path, row) = (desk.clone(), path.clone(), props.row);
        Callback::from(move |text: String| {
            let reading = match typing::parse_rate(&text, &desk.locale.marks(), desk.locale.tag()) {
                Ok(reading) => reading,
                Err(TypingFault::Empty | TypingFault::Partial) => return Outcome::default(),
                Err(TypingFault::Bad) => return refused(desk.text("typing-bad-rate")),
                Err(TypingFault::Outside) => return refused(desk.text("typing-rate-outside")),
                Err(TypingFault::Order) => return refused(desk.text("typing-rate-order")),
            };
            let rate = reading.rate;
            let note = reading
                .ambiguous
                .map(|_| desk.with("typing-read-as", &[("value", Value::Percent(rate.point(), Digits::Exact))]));
            match desk.edit(&path, &format!("type:{path}"), |plan| set_rate(plan, row, rate)) {
                Ok(()) => Outcome { taken: Some(write(&rate)), error: None, note },
                Err(issue) => refused(issue_text(&desk, &path, &issue)),
            }
        })
    };
    let on_settle = {
        let desk = desk.clone();
        Callback::from(move |()| desk.settle())
    };
    html! {
        <Entry path={path} label={props.label.clone()} quiet=true {shown} {accept} {on_settle} inputmode="text"
            class="entry-rate" placeholder={desk.text("rate-placeholder")} />
    }
}

/// The slider: its way is the square root of the rate, so that the small rates of a funnel's top can be set too.
#[component]
pub fn RateSlider(props: &RateProps) -> Html {
    let desk = use_desk();
    let path = path_of(props.row);
    let rate = props.rate;
    let oninput = {
        let (desk, path, row) = (desk.clone(), path.clone(), props.row);
        Callback::from(move |event: InputEvent| {
            let way = event.target_unchecked_into::<HtmlInputElement>().value().parse::<f64>().unwrap_or(0.0);
            let moved = nudge_rate(&rate, coarse(way * way / (STEPS * STEPS)));
            // A place that the plan cannot stand (a volume past the limit) is passed over; the slider returns.
            let _kept_on_fault = desk.edit(&path, &format!("drag:{path}"), |plan| set_rate(plan, row, moved));
        })
    };
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.settle())
    };
    let ratio = rate.point();
    let way = (ratio.sqrt() * STEPS).round().to_string();
    html! {
        <input class="slider" type="range" min="0" max={STEPS.to_string()} step="1" value={way} {oninput} {onchange}
            aria-label={props.label.clone()} aria-valuetext={desk.value(&Value::Percent(ratio, Digits::Exact))} />
    }
}

/// Places on the slider's way.
const STEPS: f64 = 200.0;

/// A rate that a hand can aim at: hundredths of a percent at the bottom, half percents at the top.
fn coarse(ratio: f64) -> f64 {
    let step = match ratio {
        r if r < 0.01 => 10_000.0,
        r if r < 0.1 => 1_000.0,
        _ => 200.0,
    };
    ((ratio * step).round() / step).clamp(0.0001, 1.0)
}
