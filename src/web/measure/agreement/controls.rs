//! What the two teams choose, and the ways out: print, copy.

use super::Paper;
use super::blocks::{plain, rich};
use super::compose::{Written, days_text};
use crate::engine::plan::{Cold, ColdModel};
use crate::format::Value;
use crate::format::typing::{TypingFault, parse_number, write_number};
use crate::nurture::Agreement;
use crate::state::edit::half_life;
use crate::web::adapter::clipboard;
use crate::web::component::{Entry, Outcome, button};
use crate::web::desk::Desk;
use crate::web::measure::words::shift;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The half-life that is offered where the plan does not say how fast leads cool: a month, as in industrial B2B.
const HALF_LIFE_DAYS: f64 = 30.0;

/// The row of choices.
pub(super) fn controls(
    desk: &Desk,
    paper: &UseStateHandle<Paper>,
    made: &Agreement,
    written: &Written,
    said: &UseStateHandle<Option<String>>,
) -> Html {
    let terms = paper.terms;
    let chance = number(
        desk,
        paper,
        "agreement-chance",
        terms.chance.map(|chance| shift(chance, 2)),
        (0.1, 99.9),
        Some("%"),
        |paper, value| {
            paper.terms.chance = value.map(|value| shift(value, -2));
        },
    );
    let points = number(desk, paper, "agreement-points", terms.points, (-1e6, 1e6), None, |paper, value| {
        paper.terms.points = value;
    });
    let accept =
        number(desk, paper, "agreement-acceptance", Some(terms.acceptance_days), (0.01, 60.0), None, |paper, value| {
            if let Some(value) = value {
                paper.terms.acceptance_days = value;
            }
        });
    let with_report = {
        let paper = paper.clone();
        Callback::from(move |event: Event| {
            let with_report = event.target_unchecked_into::<HtmlInputElement>().checked();
            paper.set(Paper { with_report, ..(*paper).clone() });
        })
    };
    let print = Callback::from(|_: MouseEvent| {
        let _refused_in_some_frames = gloo::utils::window().print();
    });
    let copy = {
        let (desk, said) = (desk.clone(), said.clone());
        let (html, text) = (rich(&written.blocks), plain(&written.blocks));
        Callback::from(move |_: MouseEvent| {
            let (desk, said, html, text) = (desk.clone(), said.clone(), html.clone(), text.clone());
            spawn_local(async move {
                let copied = clipboard::copy_rich(&html, &text).await;
                said.set(Some(desk.text(if copied { "agreement-copied" } else { "agreement-not-copied" })));
            });
        })
    };
    let anew = {
        let paper = paper.clone();
        Callback::from(move |_: MouseEvent| {
            paper.set(Paper { own: std::collections::BTreeMap::new(), ..(*paper).clone() });
        })
    };
    html! {
        <div class="agreement-controls">
            <header class="measure-head"><h1>{headline(desk, made)}</h1></header>
            <div class="fields">
                {chance}{points}{accept}
                <label class="check">
                    <input type="checkbox" checked={paper.with_report} onchange={with_report} />
                    <span>{desk.text("agreement-with-report")}</span>
                </label>
            </div>
            if !made.reached { <p class="measure-caveat">{desk.text("agreement-not-reached")}</p> }
            if made.answering.is_none() { {offer(desk)} }
            <div class="measure-bar">
                {button(desk.text("agreement-print"), None, print, true)}
                {button(desk.text("agreement-copy"), None, copy, true)}
                {button(desk.text("agreement-anew"), Some("quiet"), anew, !paper.own.is_empty())}
            </div>
            <p role="status" class="footnote">{ (**said).clone().unwrap_or_else(|| desk.text("agreement-hint")) }</p>
        </div>
    }
}

fn headline(desk: &Desk, made: &Agreement) -> String {
    let mqls = Value::Text(desk.counted(desk.count(made.mqls.per_month), made.mqls.row));
    match made.answering.as_ref().and_then(|answering| answering.slowest_days) {
        Some(days) => desk.with("agreement-headline", &[("mqls", mqls), ("days", Value::Text(days_text(desk, days)))]),
        None => desk.with("agreement-headline-bare", &[("mqls", mqls)]),
    }
}

/// A way to a plan that says how fast leads cool.
fn offer(desk: &Desk) -> Html {
    let take = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.step("cold", &mut |plan| {
                let last = plan.stages.len().checked_sub(2).and_then(|row| plan.stages.get(row));
                let Some(stage) = plan.cold.as_ref().map(|cold| cold.stage.clone()).or_else(|| Some(last?.id.clone()))
                else {
                    return;
                };
                let recycle = plan.cold.take().and_then(|cold| cold.recycle);
                let model: ColdModel = half_life(HALF_LIFE_DAYS);
                plan.cold = Some(Cold { stage, model, recycle });
            });
        })
    };
    let days = [("days", Value::Count(HALF_LIFE_DAYS))];
    html! {
        <p class="measure-caveat">
            {desk.text("agreement-no-times")}{" "}{button(desk.with("agreement-offer", &days), None, take, true)}
        </p>
    }
}

/// A box for one of the terms; an empty one is none.
fn number(
    desk: &Desk,
    paper: &UseStateHandle<Paper>,
    id: &'static str,
    value: Option<f64>,
    (min, max): (f64, f64),
    after: Option<&str>,
    set: fn(&mut Paper, Option<f64>),
) -> Html {
    let marks = desk.locale().marks();
    let write = move |value: Option<f64>| value.map_or_else(String::new, |value| write_number(value, &marks));
    let shown = write(value);
    let accept = {
        let (desk, paper) = (desk.clone(), paper.clone());
        Callback::from(move |text: String| {
            let value = match parse_number(&text, &desk.locale().marks(), desk.locale().tag()) {
                Ok(reading) => Some(reading.value),
                Err(TypingFault::Empty) => None,
                Err(TypingFault::Partial) => return Outcome::default(),
                Err(_) => return Outcome { error: Some(desk.text("typing-bad-number")), ..Outcome::default() },
            };
            if value.is_some_and(|value| !(min..=max).contains(&value)) {
                let ends = [("min", Value::Text(write(Some(min)))), ("max", Value::Text(write(Some(max))))];
                return Outcome { error: Some(desk.with("issue-range", &ends)), ..Outcome::default() };
            }
            let mut next = (*paper).clone();
            set(&mut next, value);
            paper.set(next);
            Outcome { taken: Some(write(value)), ..Outcome::default() }
        })
    };
    html! {
        <Entry path={id} label={desk.text(id)} {shown} {accept} on_settle={Callback::noop()} after={after.map(str::to_owned)}
            placeholder={(id == "agreement-chance").then(|| desk.text("agreement-chance-none"))} />
    }
}
