//! What one more sales rep is worth, where sales is what leads wait for.

use super::ranked::{Line, ranked};
use super::words::{self, points};
use crate::engine::lever::{Capacity, Rep};
use crate::format::{Digits, Value};
use crate::state::edit;
use crate::web::component::{button, click};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The worth of the next reps; else the offer to say how busy sales is.
pub(super) fn capacity(desk: &Desk, capacity: Option<&Capacity>) -> Html {
    let Some(capacity) = capacity else { return offer(desk) };
    let Some(next) = capacity.more.first() else { return Html::default() };
    let worth = if next.profit > 0.0 { "levers-rep-finding" } else { "levers-rep-finding-none" };
    let args = [
        ("reps", Value::Count(f64::from(next.reps))),
        ("profit", desk.money(next.profit)),
        ("customers", Value::Number(next.customers, Digits::Short)),
        ("points", Value::Text(points(desk, next.chance))),
    ];
    let neck = if capacity.load > 1.0 { "levers-neck" } else { "levers-neck-none" };
    let load = [
        ("could", Value::Count(capacity.could_work.floor())),
        ("load", Value::Percent(capacity.load, Digits::Short)),
        ("worked", Value::Percent(capacity.worked, Digits::Short)),
    ];
    let line = |rep: &Rep| Line {
        name: desk.with("levers-rep", &[("reps", Value::Count(f64::from(rep.reps)))]),
        detail: desk.with(
            "levers-rep-brings",
            &[
                ("customers", Value::Number(rep.customers, Digits::Short)),
                ("points", Value::Text(points(desk, rep.chance))),
            ],
        ),
        amount: rep.profit,
        words: desk.amount(rep.profit),
        more: Html::default(),
    };
    html! {
        <div class="levers-sub">
            <p class="levers-finding">{desk.with(worth, &args)}</p>
            <p>{desk.with(neck, &load)}</p>
            {ranked(capacity.last.iter().chain(&capacity.more).map(line).collect())}
            {why(desk, "levers-why-reps", &working(desk, capacity, next))}
        </div>
    }
}

/// The way to see it.
fn offer(desk: &Desk) -> Html {
    let busy = click(desk, 0, |desk, _| {
        let stage = desk.plan().stages.iter().rev().find(|stage| stage.to_next.is_some()).map(|stage| stage.id.clone());
        let row = desk.plan().stages.len().saturating_sub(2);
        let needed = desk.answer().stages.get(row).map_or(0, |stage| stage.needed);
        desk.step("cold.model", &mut |plan| {
            if plan.cold.is_none() {
                plan.cold = stage.as_ref().map(|stage| edit::cold_in(stage));
            }
            edit::switch_model(plan, "capacity", needed);
        });
    });
    html! {
        <div class="levers-sub">
            <p>{desk.text("levers-rep-offer")}</p>
            <p>{button(desk.text("levers-rep-see"), None, busy, true)}</p>
        </div>
    }
}

fn working(desk: &Desk, capacity: &Capacity, next: &Rep) -> Vec<String> {
    let load = [
        ("could", Value::Number(capacity.could_work, Digits::Exact)),
        ("load", Value::Percent(capacity.load, Digits::Exact)),
        ("worked", Value::Percent(capacity.worked, Digits::Exact)),
    ];
    let rep = [
        ("reps", Value::Count(f64::from(next.reps))),
        ("fewer", Value::Count(f64::from(next.reps) - 1.0)),
        ("customers", Value::Number(next.customers, Digits::Exact)),
        ("profit", words::exact(desk, next.profit)),
    ];
    vec![desk.with("levers-why-load", &load), desk.with("levers-why-rep", &rep), desk.text("levers-why-queue")]
}
