//! What is different for the leads of one channel, stage by stage: rate, cost of an entry, days to the next stage. What
//! is left empty is the plan's.

use super::free::{Free, free_box};
use crate::engine::plan::limits::{LAG_DAYS, MONEY};
use crate::engine::plan::{Channel, ChannelStep, Stage};
use crate::format::Value;
use crate::format::typing::{TypingFault, write_number, write_rate};
use crate::state::channels::set_step;
use crate::web::component::number::{issue_text, reader, refused, settle};
use crate::web::component::{Entry, Outcome, Unit};
use crate::web::desk::{Desk, stage_name};
use yew::prelude::*;

/// The fold with a line for every stage that the channel's leads pass.
pub(super) fn own(desk: &Desk, row: usize, channel: &Channel) -> Html {
    let open = desk.plan().stages.split_last().map_or(&[][..], |(_, open)| open);
    let passed = open.iter().skip_while(|stage| stage.id != channel.stage);
    let said = channel.steps.len();
    let summary = if said == 0 {
        desk.text("channels-own")
    } else {
        desk.with("channels-own-some", &[("count", Value::Count(said as f64))])
    };
    html! {
        <details class="channel-own">
            <summary>{summary}</summary>
            <p class="footnote">{desk.text("channels-own-empty")}</p>
            <ul>{ for passed.map(|stage| html! { <li key={stage.id.clone()}>{line(desk, row, channel, stage)}</li> }) }</ul>
        </details>
    }
}

fn line(desk: &Desk, row: usize, channel: &Channel, stage: &Stage) -> Html {
    let step = channel.steps.iter().find(|step| step.stage == stage.id);
    let name = stage_name(desk.locale(), &stage.id, &stage.name);
    let with_name = |id: &str| desk.with(id, &[("stage", Value::Text(name.clone()))]);
    let number = |field: &str, label: String, unit: Unit, numbers: (Option<f64>, f64, f64), set| {
        let (value, plans, most) = numbers;
        let path = path(row, stage, field);
        let take = taker(desk, row, stage, &path, set);
        free_box(
            desk,
            Free {
                path,
                label,
                value,
                unit,
                placeholder: Some(write_number(plans, &desk.locale().marks())),
                most,
                take,
            },
        )
    };
    let cost = (step.and_then(|step| step.cost_per_entry), stage.cost_per_entry, MONEY.max);
    let lag = (step.and_then(|step| step.lag_days), stage.lag_days, LAG_DAYS.max);
    html! {
        <>
            {rate(desk, row, stage, step, with_name("channels-own-rate"))}
            {number("cost", with_name("channels-own-cost"), Unit::Money, cost, |step, x| step.cost_per_entry = x)}
            {number("lag", with_name("channels-own-lag"), Unit::Days, lag, |step, x| step.lag_days = x)}
        </>
    }
}

fn path(row: usize, stage: &Stage, field: &str) -> String {
    format!("channels[{row}].{}.{field}", stage.id)
}

/// Puts a number into what the channel says of the stage.
fn taker(
    desk: &Desk,
    row: usize,
    stage: &Stage,
    path: &str,
    set: fn(&mut ChannelStep, Option<f64>),
) -> Callback<Option<f64>, Result<(), String>> {
    let (desk, id, path) = (desk.clone(), stage.id.clone(), path.to_owned());
    Callback::from(move |x: Option<f64>| {
        let edit = desk.edit(&path, &format!("type:{path}"), &mut |plan| set_step(plan, row, &id, |step| set(step, x)));
        edit.map_err(|issue| issue_text(&desk, &path, &issue))
    })
}

/// The channel's own rate out of the stage, in the three ways that rates are said.
fn rate(desk: &Desk, row: usize, stage: &Stage, step: Option<&ChannelStep>, label: String) -> Html {
    let (marks, tag) = (desk.locale().marks(), desk.locale().tag());
    let shown = step.and_then(|step| step.to_next).map_or_else(String::new, |rate| write_rate(&rate, &marks, tag));
    let placeholder = stage.to_next.map(|rate| write_rate(&rate, &marks, tag));
    let path = path(row, stage, "rate");
    let accept = {
        let (desk, id, path) = (desk.clone(), stage.id.clone(), path.clone());
        Callback::from(move |text: String| {
            let part = match reader(&desk) {
                Ok(part) => part,
                Err(unread) => return unread,
            };
            let (marks, tag) = (desk.locale().marks(), desk.locale().tag());
            let rate = match (part.rate)(&text, &marks, tag) {
                Ok(reading) => Some(reading.rate),
                Err(TypingFault::Empty) => None,
                Err(TypingFault::Partial) => return Outcome::default(),
                Err(TypingFault::Outside) => return refused(desk.text("typing-rate-outside")),
                Err(TypingFault::Order) => return refused(desk.text("typing-rate-order")),
                Err(TypingFault::Bad) => return refused(desk.text("typing-bad-rate")),
            };
            let edit = desk.edit(&path, &format!("type:{path}"), &mut |plan| {
                set_step(plan, row, &id, |step| step.to_next = rate);
            });
            match edit {
                Ok(()) => {
                    let taken = rate.map_or_else(String::new, |rate| write_rate(&rate, &marks, tag));
                    Outcome { taken: Some(taken), ..Outcome::default() }
                }
                Err(issue) => refused(issue_text(&desk, &path, &issue)),
            }
        })
    };
    html! { <Entry {path} {label} {shown} {accept} on_settle={settle(desk)} inputmode="text" {placeholder} /> }
}
