//! The channels as a list to be edited.

use super::asked::Asked;
use super::free::{Free, free_box, into_plan};
use super::own;
use crate::engine::Plan;
use crate::engine::plan::limits::{CHANNELS, VOLUME};
use crate::engine::plan::{Channel, Response};
use crate::format::Value;
use crate::state::channels::{self, at_most};
use crate::web::component::{Number, QUIET, Unit, Words, button, choice, click, full, number_box, text_box};
use crate::web::desk::{Desk, stage_name};
use yew::prelude::*;

/// The list, and the way to add to it.
pub(super) fn list(desk: &Desk, asked: &Asked, now: &[u64]) -> Html {
    let all = &desk.plan().channels;
    let each = |(row, channel): (usize, &Channel)| {
        let leads = now.get(row).copied().unwrap_or(0);
        html! { <li class="channel" key={channel.id.clone()}>{one(desk, asked, row, channel, leads)}</li> }
    };
    html! {
        <div class="channels-list">
            <ul>{ for all.iter().enumerate().map(each) }</ul>
            {button(desk.text("channels-add"), QUIET, click(desk, 0, add), all.len() < CHANNELS.max)}
            if all.len() >= CHANNELS.max { {full(desk, "channels-full", CHANNELS.max)} }
        </div>
    }
}

/// Adds a channel.
pub(super) fn add(desk: &Desk, _: usize) {
    desk.step("channels", &mut channels::add);
}

/// What people call a channel: its name, or its place in the list.
pub(super) fn name(desk: &Desk, row: usize) -> String {
    let own = desk.plan().channels.get(row).map(|channel| channel.name.trim().to_owned()).unwrap_or_default();
    if own.is_empty() { desk.with("channels-name-new", &[("row", Value::Count(row as f64 + 1.0))]) } else { own }
}

fn one(desk: &Desk, asked: &Asked, row: usize, channel: &Channel, now: u64) -> Html {
    let at = |field: &str| format!("channels[{row}].{field}");
    let words = Words {
        path: at("name"),
        label: desk.text("channels-name"),
        value: channel.name.clone(),
        row,
        placeholder: Some(name(desk, row)),
        set: |plan, row, name| on(plan, row, |channel| channel.name = name),
    };
    let money = |field: &str, label: &str, value: f64, set: fn(&mut Plan, usize, f64)| {
        number_box(desk, Number { path: at(field), label: desk.text(label), value, unit: Unit::Money, row, set })
    };
    let cost = |plan: &mut Plan, row, cost| on(plan, row, |channel| channel.cost_per_lead = cost);
    let fixed = |plan: &mut Plan, row, cost| on(plan, row, |channel| channel.fixed_cost = cost);
    let remove = click(desk, row, |desk, row| {
        desk.step("channels", &mut |plan| channels::remove(plan, row));
    });
    let label = desk.with("channels-remove", &[("name", Value::Text(name(desk, row)))]);
    html! {
        <>
            {text_box(desk, words)}
            <button type="button" class="icon" onclick={remove} aria-label={label}>{"×"}</button>
            <div class="channel-fields">
                {stage(desk, row, channel)}
                {money("costPerLead", "channels-cost", channel.cost_per_lead, cost)}
                {money("fixedCost", "channels-fixed", channel.fixed_cost, fixed)}
                {most(desk, row, channel)}
                {response(desk, row, channel)}
                {leads(desk, asked, row, channel, now)}
            </div>
            {own::own(desk, row, channel)}
        </>
    }
}

/// Where its leads come in; a funnel of two stages has one place only.
fn stage(desk: &Desk, row: usize, channel: &Channel) -> Html {
    let open = desk.plan().stages.split_last().map_or(&[][..], |(_, open)| open);
    if open.len() < 2 {
        return Html::default();
    }
    let options = open.iter().map(|stage| (stage.id.clone(), stage_name(desk.locale(), &stage.id, &stage.name)));
    let choose = {
        let desk = desk.clone();
        Callback::from(move |id: String| {
            desk.step("channels", &mut |plan| on(plan, row, |channel| channel.stage.clone_from(&id)));
        })
    };
    let id = format!("channels[{row}].stage");
    choice(id, desk.text("channels-stage"), false, options.collect(), &channel.stage, choose)
}

fn most(desk: &Desk, row: usize, channel: &Channel) -> Html {
    let path = format!("channels[{row}].most");
    let take = into_plan(desk, &path, move |plan, most| {
        on(plan, row, |channel| channel.most = most.map(|most| most as u64));
    });
    let label = desk.text("channels-most");
    let value = channel.most.map(|most| most as f64);
    free_box(
        desk,
        Free {
            path,
            label,
            value,
            unit: Unit::Whole,
            placeholder: Some(desk.text("channels-no-limit")),
            most: VOLUME.max,
            take,
        },
    )
}

fn response(desk: &Desk, row: usize, channel: &Channel) -> Html {
    let ways = [("linear", "channels-linear"), ("saturating", "channels-saturating")];
    let options = ways.iter().map(|(way, id)| ((*way).to_owned(), desk.text(id))).collect();
    let now = if channel.response == Response::Saturating { "saturating" } else { "linear" };
    let choose = {
        let desk = desk.clone();
        Callback::from(move |way: String| {
            let response = if way == "saturating" { Response::Saturating } else { Response::Linear };
            desk.step("channels", &mut |plan| on(plan, row, |channel| channel.response = response));
        })
    };
    let id = format!("channels[{row}].response");
    choice(id, desk.text("channels-response"), false, options, now, choose)
}

/// The leads that it brings now, which the best split is held against.
fn leads(desk: &Desk, asked: &Asked, row: usize, channel: &Channel, now: u64) -> Html {
    let said = asked.now().leads.iter().any(|(id, _)| *id == channel.id);
    let take = {
        let (asked, id) = (asked.clone(), channel.id.clone());
        Callback::from(move |leads: Option<f64>| {
            asked.change(|now| {
                now.leads.retain(|(known, _)| *known != id);
                now.leads.extend(leads.map(|leads| (id.clone(), leads as u64)));
            });
            Ok(())
        })
    };
    let free = Free {
        path: format!("channels[{row}].now"),
        label: desk.text("channels-now"),
        value: said.then_some(now as f64),
        unit: Unit::Whole,
        placeholder: Some(desk.count(now)),
        most: at_most(channel).map_or(VOLUME.max, |most| most as f64),
        take,
    };
    free_box(desk, free)
}

fn on(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Channel)) {
    if let Some(channel) = plan.channels.get_mut(row) {
        change(channel);
    }
}
