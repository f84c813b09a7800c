//! What else a stage has: its name, its cost, its lag, its place.

use super::ladder::Rungs;
use crate::engine::Plan;
use crate::engine::plan::{Rate, Stage, limits};
use crate::state::{STAGES, edit};
use crate::web::component::terms::Term;
use crate::web::component::{Number, QUIET, Unit, Words, button, click, full, number_box, text_box};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The fields and buttons below an unfolded row.
pub fn row_details(desk: &Desk, row: usize, rungs: &Rungs) -> Html {
    let plan = desk.plan();
    let Some(stage) = plan.stages.get(row) else { return Html::default() };
    let (last, count) = (row + 1 == plan.stages.len(), plan.stages.len());
    let at = |field: &str| format!("stages[{row}].{field}");
    let name = Words {
        path: at("name"),
        label: desk.text("label-stage-name"),
        value: stage.name.clone(),
        row,
        placeholder: Some(desk.stage_name(row)),
        set: |plan, row, name| on_stage(plan, row, |stage| stage.name = name),
    };
    let cost = Number {
        path: at("costPerEntry"),
        label: desk.text("label-cost-per-entry"),
        value: stage.cost_per_entry,
        unit: Unit::Money,
        row,
        set: |plan, row, cost| on_stage(plan, row, |stage| stage.cost_per_entry = cost),
    };
    let lag = Number {
        path: at("lagDays"),
        label: desk.text("label-lag-days"),
        value: stage.lag_days,
        unit: Unit::Days,
        row,
        set: |plan, row, days| on_stage(plan, row, |stage| stage.lag_days = days),
    };
    let shape = |text: &str, possible: bool, act: fn(&Desk, usize)| {
        button(desk.text(text), None, click(desk, row, act), possible)
    };
    html! {
        <div class="details">
            <Term desk={desk.clone()} term={stage.id.clone()} />
            if matches!(stage.to_next, Some(Rate::Evidence { .. })) { <Term desk={desk.clone()} term="evidence" /> }
            {text_box(desk, name)}
            {number_box(desk, cost)}
            if !last { {number_box(desk, lag)} }
            <div class="buttons">
                if !last {
                    {button(desk.text("stage-focus"), None, rungs.choose(row), true)}
                    {shape("stage-add-below", count < limits::STAGES.max, |desk, row| desk.step(STAGES, &mut |plan| edit::add_stage(plan, row)))}
                    {shape("stage-up", row > 0, |desk, row| desk.step(STAGES, &mut |plan| edit::move_up(plan, row)))}
                    {shape("stage-down", row + 2 < count, |desk, row| desk.step(STAGES, &mut |plan| edit::move_up(plan, row + 1)))}
                    {shape("stage-remove", count > 2, |desk, row| desk.step(STAGES, &mut |plan| edit::remove_stage(plan, row)))}
                }
                {button(desk.text("close"), QUIET, rungs.unfold(row), true)}
            </div>
        </div>
    }
}

/// Says that no stage can be added, and what helps.
pub fn stages_full(desk: &Desk) -> Html {
    full(desk, "stages-full", limits::STAGES.max)
}

fn on_stage(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Stage)) {
    if let Some(stage) = plan.stages.get_mut(row) {
        change(stage);
    }
}
