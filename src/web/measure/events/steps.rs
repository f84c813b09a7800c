//! From stage to stage: how many go on, and how long it takes.

use super::curve::curve;
use super::stage;
use crate::events::{Outcome, Report, Step};
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The steps; the one that stands open shows its curve. `usize::MAX` is none, the whole way comes first.
pub(super) fn steps(desk: &Desk, report: &Report, open: &UseStateHandle<Option<usize>>) -> Html {
    let list: Vec<&Step> = report.journey.iter().chain(&report.steps).collect();
    let chosen = open.unwrap_or(0);
    let row = |(place, step): (usize, &&Step)| {
        let is_open = place == chosen;
        let onclick = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| open.set(Some(if is_open { usize::MAX } else { place })))
        };
        let names = [("from", Value::Text(stage(report, step.from))), ("to", Value::Text(stage(report, step.to)))];
        html! {
            <li class="metric-line" key={place}>
                <button type="button" aria-expanded={if is_open { "true" } else { "false" }} {onclick}>
                    <span class="metric-name">{desk.with("measure-step", &names)}</span>
                    <span class="metric-value">{rate(desk, step)}</span>
                    <span class="metric-change">{time(desk, step)}</span>
                    <span class="metric-verdict">{seen(desk, step)}</span>
                </button>
                if is_open {
                    <div class="metric-detail">
                        {curve(desk, report, step)}
                        <p>{said(desk, step)}</p>
                        <details class="why">
                            <summary>{desk.text("measure-why")}</summary>
                            <p>{desk.text("events-why")}</p>
                        </details>
                    </div>
                }
            </li>
        }
    };
    html! {
        <section class="measure-metrics" aria-labelledby="events-steps">
            <h2 id="events-steps">{desk.text("events-steps")}</h2>
            <ul>{ for list.iter().enumerate().map(row) }</ul>
        </section>
    }
}

fn percent(ratio: f64) -> Value {
    Value::Percent(ratio, Digits::Short)
}

/// The share that goes on in the end, or so far where that is not known.
fn rate(desk: &Desk, step: &Step) -> String {
    match step.outcome.rate() {
        Some((rate, ..)) => desk.value(&percent(rate)),
        None if step.entered == 0 => "\u{2013}".to_owned(),
        None => desk.with("events-at-least", &[("rate", percent(step.converted as f64 / step.entered as f64))]),
    }
}

/// The median time to go on.
fn time(desk: &Desk, step: &Step) -> String {
    let fitted = step.outcome.fit().map(|fit| fit.latency.median());
    let days = fitted.or_else(|| step.curve.quantile_of_gone(0.5).map(f64::from));
    days.map_or_else(String::new, |days| desk.with("events-days", &[("days", Value::Number(days, Digits::Short))]))
}

fn seen(desk: &Desk, step: &Step) -> String {
    let counts = [("converted", Value::Count(step.converted as f64)), ("entered", Value::Count(step.entered as f64))];
    desk.with("events-of", &counts)
}

/// What can be said of the step in the end.
pub(super) fn said(desk: &Desk, step: &Step) -> String {
    let so_far = percent(step.converted as f64 / step.entered.max(1) as f64);
    match &step.outcome {
        Outcome::Known { fit, covered, .. } => desk.with(
            "events-known",
            &[
                ("so-far", so_far),
                ("rate", percent(fit.rate)),
                ("low", percent(fit.low)),
                ("high", percent(fit.high)),
                ("median", Value::Number(fit.latency.median(), Digits::Short)),
                ("p90", Value::Number(fit.latency.p90(), Digits::Short)),
                ("covered", percent(*covered)),
            ],
        ),
        Outcome::Settled { rate, low, high } => {
            desk.with("events-settled", &[("rate", percent(*rate)), ("low", percent(*low)), ("high", percent(*high))])
        }
        Outcome::TooFew { converted } => {
            desk.with("events-too-few", &[("so-far", so_far), ("count", Value::Count(*converted as f64))])
        }
        Outcome::TooShort { .. } => desk.with("events-too-short", &[("so-far", so_far)]),
        Outcome::None => desk.text("events-none"),
    }
}
