//! What goes cold? The waterfall of what is lost, and the share still warm with the follow-up time as its handle.

use super::cold_controls::cold_controls;
use super::follow_up::on_follow_up;
use super::hero::pieces;
use super::words::{cells, framed, number_text, percent_text};
use crate::chart::waterfall::Kind;
use crate::engine::curve::{self, Axis, WarmCurve};
use crate::engine::plan::ColdModel;
use crate::engine::waterfall::Falls;
use crate::engine::{ColdAnswer, Plan, waterfall};
use crate::explain::Quantity;
use crate::format::{Digits, Value};
use crate::state::edit;
use crate::web::chart::{Step, Table, WarmChart, Waterfall};
use crate::web::component::{Open, after_frame, button, click, figure, working};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The question, its charts and its controls. Leads begin to cool in the stage that the sentence speaks of.
pub(super) fn cold_section(desk: &Desk, focus: usize, open: &Open) -> Html {
    let body = match &desk.answer().cold {
        None => all_warm(desk, focus),
        Some(cold) => {
            let stage = desk.plan().stages.iter().position(|stage| stage.id == cold.stage).unwrap_or(0);
            html! {
                <>
                    {after_frame(desk, stage, losses)}
                    <p>{chance_line(desk, cold, stage, open)}</p>
                    {working(desk, open)}
                    {after_frame(desk, stage, warmth)}
                    {cold_controls(desk)}
                </>
            }
        }
    };
    question(desk, body)
}

/// The question to be read: its charts without a handle, its numbers plain.
pub(super) fn cold_read(desk: &Desk) -> Html {
    let body = match &desk.answer().cold {
        None => html! { <h2>{desk.text("cold-none-finding")}</h2> },
        Some(cold) => {
            let stage = desk.plan().stages.iter().position(|stage| stage.id == cold.stage).unwrap_or(0);
            let chance = desk.percent(cold.chance_of_goal);
            let line = cold.needed_to_still_hit_goal.map_or_else(
                || chance.clone(),
                |needed| {
                    let needed = desk.counted(desk.count(needed), stage);
                    desk.with("cold-chance", &[("chance", chance.as_str().into()), ("needed", Value::Text(needed))])
                },
            );
            let curve = curve::warm_curve(desk.plan(), desk.answer(), CURVE_STEPS);
            html! {
                <>
                    {losses(desk, stage)}
                    <p>{line}</p>
                    { for curve.map(|curve| warm_chart(desk, &WarmCurve { handle: false, ..curve })) }
                </>
            }
        }
    };
    question(desk, body)
}

fn question(desk: &Desk, body: Html) -> Html {
    html! {
        <section class="question question-cold" aria-label={desk.text("cold-question")}>
            <p class="kicker">{desk.text("cold-question")}</p>
            {body}
        </section>
    }
}

/// Into how many steps the curve of what is still warm is cut.
const CURVE_STEPS: usize = 64;

/// Nothing cools: an offer to see what would be if it did.
fn all_warm(desk: &Desk, focus: usize) -> Html {
    let on = click(desk, focus, |desk, focus| {
        desk.step("cold", &mut |plan| plan.cold = plan.stages.get(focus).map(|stage| edit::cold_in(&stage.id)));
    });
    html! {
        <>
            <h2>{desk.text("cold-none-finding")}</h2>
            <p>{desk.text("cold-none")}</p>
            <p>{button(desk.text("cold-add"), None, on, true)}</p>
        </>
    }
}

/// The waterfall: expected and whole side by side.
fn losses(desk: &Desk, stage: usize) -> Html {
    let answer = desk.answer();
    let Some(cold) = &answer.cold else { return Html::default() };
    let Some(falls) = waterfall(desk.plan(), answer) else { return Html::default() };
    let title = if cold.leads_lost > 0.0 {
        let lost = Value::Text(desk.counted(desk.number(cold.leads_lost), stage));
        desk.with("cold-finding", &[("lost", lost), ("money", desk.money(cold.expected_revenue_lost))])
    } else {
        desk.text("cold-finding-none")
    };
    let subtitle = desk.with(
        "cold-subtitle",
        &[
            ("expected", Value::Number(cold.expected_customers, Digits::Short)),
            ("whole", Value::Count(cold.whole_customers as f64)),
            ("goal", Value::Count(answer.goal_customers as f64)),
        ],
    );
    let pick = |fall: fn(&Falls) -> f64| (fall(&falls.customers), fall(&falls.money));
    let steps = [
        ("cold-planned", Kind::Planned, pick(|falls| falls.planned)),
        ("cold-lost", Kind::Cold, pick(|falls| falls.lost)),
        ("cold-recovered", Kind::Back, pick(|falls| falls.recovered)),
        ("cold-expected", Kind::Expected, pick(|falls| falls.expected_left)),
        ("cold-whole", Kind::Whole, pick(|falls| falls.whole_left)),
    ];
    let signed = |kind: Kind, amount: f64| if kind == Kind::Cold { -amount.abs() } else { amount };
    let shown = || steps.iter().filter(|(_, kind, (_, amount))| *kind != Kind::Back || *amount != 0.0);
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells(["cold-step", "cold-customers", "cold-revenue"].map(|id| desk.text(id))),
        rows: shown()
            .map(|(id, kind, (customers, amount))| {
                cells([desk.text(id), desk.number(signed(*kind, *customers)), desk.amount(signed(*kind, *amount))])
            })
            .collect(),
    };
    let steps: Vec<Step> = shown()
        .map(|(id, kind, (_, amount))| Step {
            kind: *kind,
            value: *amount,
            name: desk.text(id).into(),
            label: desk.amount(signed(*kind, *amount)).into(),
            short: AttrValue::default(),
        })
        .collect();
    let chart = html! { <Waterfall id="cold-chart" name={title.clone()} desc={subtitle.clone()} {steps} /> };
    framed(desk, "cold", title, subtitle, table, chart)
}

/// The chance that is left, each number open to its working.
fn chance_line(desk: &Desk, cold: &ColdAnswer, stage: usize, open: &Open) -> Html {
    let chance = || figure(desk, desk.percent(cold.chance_of_goal), Quantity::ColdChance, open, "");
    let Some(needed) = cold.needed_to_still_hit_goal else { return chance() };
    let slot = |name: &str| match name {
        "chance" => chance(),
        _ => figure(desk, desk.counted(desk.count(needed), stage), Quantity::NeededToStillHit, open, ""),
    };
    pieces(desk, "cold-chance", &[], &["chance", "needed"], &slot)
}

/// The share still warm, where the model knows of time; else the offer to say it in time.
fn warmth(desk: &Desk, _: usize) -> Html {
    if let Some(curve) = curve::warm_curve(desk.plan(), desk.answer(), CURVE_STEPS) {
        return warm_chart(desk, &curve);
    }
    let tell = click(desk, 0, |desk, _| {
        desk.step("cold.model", &mut |plan| {
            if let Some(cold) = &mut plan.cold {
                cold.model = edit::half_life(30.0);
            }
        });
    });
    html! { <p>{button(desk.text("warm-offer"), None, tell, true)}</p> }
}

fn warm_chart(desk: &Desk, curve: &WarmCurve) -> Html {
    let by_reps = curve.axis == Axis::Reps;
    let number = |x: f64| Value::Number(x, Digits::Short);
    let share = |s: f64| Value::Percent(s, Digits::Short);
    let (x, s) = curve.at;
    let (title, subtitle, point, across) = if by_reps {
        ("warm-finding-reps", "warm-subtitle-reps", "warm-point-reps", "warm-reps")
    } else {
        let subtitle = if curve.handle { "warm-subtitle" } else { "warm-subtitle-fixed" };
        ("warm-finding", subtitle, "warm-point", "warm-days")
    };
    let args =
        [("days", number(x)), ("reps", number(x)), ("share", share(s)), ("money", desk.money(curve.value_per_day))];
    let subtitle = desk.with(subtitle, &args);
    let step = (curve.points.len() / 8).max(1);
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells([across, "warm-share"].map(|id| desk.text(id))),
        rows: curve.points.iter().step_by(step).map(|(x, s)| cells([desk.number(*x), desk.percent(*s)])).collect(),
    };
    let on_drag = {
        let desk = desk.clone();
        Callback::from(move |to: f64| {
            // A place that the plan cannot stand is passed over; the handle returns.
            let _kept_on_fault = desk.edit("cold.model", "drag:cold.model", &mut |plan| move_handle(plan, to));
        })
    };
    let on_release = {
        let desk = desk.clone();
        Callback::from(move |_: f64| desk.settle())
    };
    let title = desk.with(title, &args);
    let chart = html! {
        <WarmChart id="warm-chart" name={title.clone()} desc={subtitle.clone()} curve={curve.points.clone()} at={x} share={s}
            label={desk.with(point, &args)} day_text={number_text(desk)} share_text={percent_text(desk)}
            warm_name={desk.text("warm-share")} cold_name={desk.text("cold-lost")} handle_name={desk.text(across)}
            step={if by_reps { 1.0 } else { 0.1 }} on_drag={curve.handle.then_some(on_drag)} {on_release} />
    };
    framed(desk, "warm", title, subtitle, table, chart)
}

/// The handle sets the reps of a queue, the follow-up time of all else.
fn move_handle(plan: &mut Plan, to: f64) {
    if let Some(ColdModel::Capacity { reps, .. }) = plan.cold.as_mut().map(|cold| &mut cold.model) {
        *reps = to.round().clamp(1.0, 1e9) as u32;
    }
    on_follow_up(plan, |law| *law = edit::scale_follow_up(law, to));
}
