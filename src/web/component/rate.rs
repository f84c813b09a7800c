//! The rate between two stages: a box that takes a percentage, evidence or a range, and the slider that goes with it.

use super::entry::{Entry, Outcome};
use super::number::{issue_text, reader, refused, settle};
use crate::engine::plan::Rate;
use crate::format::typing::{self, TypingFault};
use crate::format::{Digits, Value};
use crate::state::edit::set_rate;
use crate::state::slide::{slid, slide};
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

/// The slider of a rate; [`slide`] says where on it a rate stands.
pub fn rate_slider(desk: &Desk, row: usize, rate: Rate, label: String) -> Html {
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let place = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            let moved = slid(&rate, place);
            let path = path_of(row);
            // A place that the plan cannot stand (a volume past the limit) is passed over; the slider returns.
            let _kept_on_fault = desk.edit(&path, &format!("drag:{path}"), &mut |plan| set_rate(plan, row, moved));
        })
    };
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.settle())
    };
    let at = slide(&rate);
    html! {
        <input class="slider" type="range" min={at.least.to_string()} max={at.most.to_string()} step={at.step.to_string()}
            value={at.place.to_string()} {oninput} {onchange}
            aria-label={label} aria-valuetext={desk.value(&Value::Percent(rate.point(), Digits::Exact))} />
    }
}
