//! The rate between two stages: a box that takes a percentage, evidence or a range, and the slider that goes with it.

use super::entry::{Entry, Outcome};
use super::number::{issue_text, reader, refused, settle};
use crate::engine::plan::Rate;
use crate::format::typing::{self, TypingFault};
use crate::format::{Digits, Value};
use crate::state::edit::{nudge_rate, set_rate};
use crate::web::desk::Desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

fn path_of(row: usize) -> String {
    format!("stages[{row}].toNext")
}

fn write(desk: &Desk, rate: &Rate) -> String {
    typing::write_rate(rate, &desk.locale().marks(), desk.locale().tag())
}

/// The box of the rate that leaves stage `row`. `label` says who converts into whom, for screen readers.
pub fn rate_box(desk: &Desk, row: usize, rate: &Rate, label: String) -> Html {
    let path = path_of(row);
    let shown = if desk.store().blanks().has(&path) { String::new() } else { write(desk, rate) };
    let accept = {
        let (desk, path) = (desk.clone(), path.clone());
        Callback::from(move |text: String| take(&desk, &path, row, &text))
    };
    html! {
        <Entry {path} {label} quiet=true {shown} {accept} on_settle={settle(desk)} inputmode="text" class="entry-rate"
            placeholder={desk.text("rate-placeholder")} />
    }
}

/// Reads a text, tries the edit, and says what became of it.
fn take(desk: &Desk, path: &str, row: usize, text: &str) -> Outcome {
    let part = match reader(desk) {
        Ok(part) => part,
        Err(unread) => return unread,
    };
    let reading = match (part.rate)(text, &desk.locale().marks(), desk.locale().tag()) {
        Ok(reading) => reading,
        Err(TypingFault::Empty | TypingFault::Partial) => return Outcome::default(),
        Err(TypingFault::Bad) => return refused(desk.text("typing-bad-rate")),
        Err(TypingFault::Outside) => return refused(desk.text("typing-rate-outside")),
        Err(TypingFault::Order) => return refused(desk.text("typing-rate-order")),
    };
    let rate = reading.rate;
    let read = || desk.with("typing-read-as", &[("value", Value::Percent(rate.point(), Digits::Exact))]);
    let note = reading.ambiguous.map(|_| read());
    match desk.edit(path, &format!("type:{path}"), &mut |plan| set_rate(plan, row, rate)) {
        Ok(()) => Outcome { taken: Some(write(desk, &rate)), note, ..Outcome::default() },
        Err(issue) => refused(issue_text(desk, path, &issue)),
    }
}

/// The slider: its way is the square root of the rate, so that the small rates of a funnel's top can be set too.
pub fn rate_slider(desk: &Desk, row: usize, rate: Rate, label: String) -> Html {
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let way = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            let moved = nudge_rate(&rate, coarse(way * way / (STEPS * STEPS)));
            let path = path_of(row);
            // A place that the plan cannot stand (a volume past the limit) is passed over; the slider returns.
            let _kept_on_fault = desk.edit(&path, &format!("drag:{path}"), &mut |plan| set_rate(plan, row, moved));
        })
    };
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.settle())
    };
    let ratio = rate.point();
    let way = ((ratio.sqrt() * STEPS).round() as u32).to_string();
    html! {
        <input class="slider" type="range" min="0" max="200" step="1" value={way} {oninput} {onchange}
            aria-label={label} aria-valuetext={desk.value(&Value::Percent(ratio, Digits::Exact))} />
    }
}

/// Places on the slider's way, the `max` of its element.
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
