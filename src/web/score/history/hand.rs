//! Score to money: what the line hands over becomes evidence in the plan.

use super::bench::{Bench, count, points_value, share_value};
use crate::format::Value;
use crate::leads::history::Weighed;
use crate::state::STAGES;
use crate::state::handover::{hand_over, handed};
use yew::prelude::*;

/// What would change, and the one click that does it.
pub(super) fn hand(bench: &Bench, weighed: &Weighed) -> Html {
    let (desk, line) = (bench.desk(), bench.line());
    let plan = desk.plan();
    let change = handed(plan, &weighed.own);
    let step = |id: &str, row: usize, converted: u64, entered: u64| {
        let args = [
            ("from", Value::Text(desk.stage_name(row))),
            ("to", Value::Text(desk.stage_name(row + 1))),
            ("converted", count(converted)),
            ("entered", count(entered)),
            ("share", share_value(Some(converted as f64 / entered.max(1) as f64))),
        ];
        html! { <li>{bench.with(id, &args)}</li> }
    };
    let (above, below) = (&weighed.own.above, &weighed.own.below);
    let reach =
        change.reach.map(|(row, _)| step("score-history-hand-reach", row, above.leads, above.leads + below.leads));
    let win = change.win.map(|(row, _)| step("score-history-hand-win", row, above.won, above.leads));
    let possible = win.is_some();
    let source = {
        let args = [("line", points_value(line)), ("file", Value::Text(bench.file.work().name.clone()))];
        bench.with("score-history-source", &args)
    };
    let onclick = {
        let (bench, change) = (bench.clone(), change.clone());
        Callback::from(move |_: MouseEvent| {
            bench.desk().step(STAGES, &mut |plan| hand_over(plan, &change, &source));
            bench.change(move |past| past.handed = Some(line));
        })
    };
    let is_in = bench.past.handed == Some(line);
    html! {
        <section class="past-hand">
            <h3>{bench.with("score-history-hand", &[("line", points_value(line))])}</h3>
            <p class="file-note">{bench.text("score-history-hand-how")}</p>
            <ul>{reach}{win}</ul>
            if !possible {
                <p class="file-note">{bench.text("score-history-hand-none")}</p>
            }
            <div class="buttons">
                <button type="button" class="file-score" {onclick} disabled={!possible}>{bench.text("score-history-hand-do")}</button>
            </div>
            <div role="status">if is_in { {told(bench, weighed)} }</div>
        </section>
    }
}

/// What the plan says now, with line, capacity and goal together.
fn told(bench: &Bench, weighed: &Weighed) -> Html {
    let desk = bench.desk();
    let row = desk.plan().stages.len().saturating_sub(2);
    let Some(stage) = desk.answer().stages.get(row) else { return Html::default() };
    let args = [
        ("goal", count(desk.answer().goal_customers)),
        ("needed", count(stage.needed)),
        ("stage", Value::Text(desk.stage_name(row))),
        ("above", count(weighed.own.above.leads)),
        ("capacity", count(bench.economics().capacity.unwrap_or_default())),
    ];
    let capacity = match bench.economics().capacity {
        Some(most) if most < stage.needed => Some(bench.with("score-history-hand-short", &args)),
        Some(_) => Some(bench.with("score-history-hand-enough", &args)),
        None => None,
    };
    html! {
        <p class="past-told">
            {bench.with("score-history-hand-done", &args)}{" "}{capacity}{" "}
            <a href="#plan">{bench.text("score-history-hand-plan")}</a>
        </p>
    }
}
