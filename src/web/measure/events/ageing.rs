//! Leads that wait for too long, by name.

use super::stage;
use crate::events::{Report, Seen};
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Leads that are listed at once; the rest unfolds.
const LISTED: usize = 8;
/// Leads that unfold.
const MOST: usize = 200;

/// The section; empty where the file does not have the stage in which leads wait.
pub(super) fn ageing(desk: &Desk, report: &Report) -> Html {
    let Some(waiting) = &report.waiting else { return Html::default() };
    let count = |number: u64| Value::Count(number as f64);
    let name = Value::Text(stage(report, waiting.stage));
    let days = Value::Number(waiting.shelf_days, Digits::Short);
    let id = if waiting.beyond > 0 { "events-ageing" } else { "events-ageing-none" };
    let title = desk.with(
        id,
        &[("beyond", count(waiting.beyond)), ("waiting", count(waiting.waiting)), ("stage", name), ("days", days)],
    );
    let line = |lead: &crate::events::Ageing| {
        html! {
            <li>
                <span class="events-lead">{&lead.lead}</span>
                {" "}{desk.with("events-waits", &[("days", Value::Count(f64::from(lead.days)))])}
                if let Some(campaign) = &lead.campaign { <span class="measure-campaign">{campaign}</span> }
            </li>
        }
    };
    let times = &waiting.follow_up;
    let followed = match times.quantiles {
        [_, Some(median), Some(p90)] => Some(desk.with(
            if times.seen == Seen::Work { "events-follow-up" } else { "events-follow-up-next" },
            &[("median", Value::Count(f64::from(median))), ("p90", Value::Count(f64::from(p90)))],
        )),
        _ => None,
    };
    let rest = waiting.ageing.get(LISTED..).unwrap_or_default();
    html! {
        <section class="question">
            <p class="kicker">{desk.text("events-ageing-kicker")}</p>
            <h2>{title}</h2>
            <ul class="events-ageing">{ for waiting.ageing.iter().take(LISTED).map(line) }</ul>
            if !rest.is_empty() {
                <details class="why">
                    <summary>{desk.with("events-ageing-more", &[("count", Value::Count(rest.len().min(MOST) as f64))])}</summary>
                    <ul class="events-ageing">{ for rest.iter().take(MOST).map(line) }</ul>
                </details>
            }
            if let Some(followed) = followed { <p>{followed}</p> }
        </section>
    }
}
