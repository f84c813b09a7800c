//! What else a stage has: its name, its cost, its lag, its place.

use crate::engine::Plan;
use crate::state::edit;
use crate::web::component::{NumberBox, Set, SetText, TextBox, Unit};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// Properties of [`RowDetails`].
#[derive(Properties, PartialEq)]
pub struct RowDetailsProps {
    /// Which stage.
    pub index: usize,
    /// Makes the sentence speak of this stage.
    pub on_focus: Callback<usize>,
    /// Closes the details.
    pub on_close: Callback<usize>,
}

/// The fields and buttons below an unfolded row.
#[component]
pub fn RowDetails(props: &RowDetailsProps) -> Html {
    let desk = use_desk();
    let row = props.index;
    let plan = desk.plan().clone();
    let Some(stage) = plan.stages.get(row) else { return Html::default() };
    let last = row + 1 == plan.stages.len();
    let focus = {
        let call = props.on_focus.clone();
        Callback::from(move |_: MouseEvent| call.emit(row))
    };
    let close = {
        let call = props.on_close.clone();
        Callback::from(move |_: MouseEvent| call.emit(row))
    };
    html! {
        <div class="details">
            <TextBox path={format!("stages[{row}].name")} label={desk.text("label-stage-name")} value={stage.name.clone()}
                placeholder={desk.stage_name(row)} set={SetText(set_name)} {row} />
            <NumberBox path={format!("stages[{row}].costPerEntry")} label={desk.text("label-cost-per-entry")} value={stage.cost_per_entry}
                unit={Unit::Money} set={Set(set_cost)} {row} />
            if !last {
                <NumberBox path={format!("stages[{row}].lagDays")} label={desk.text("label-lag-days")} value={stage.lag_days}
                    unit={Unit::Days} set={Set(set_lag)} {row} />
            }
            <div class="buttons">
                if !last {
                    <button type="button" onclick={focus}>{desk.text("stage-focus")}</button>
                    {act(&desk, "stage-add-below", row, plan.stages.len() < 12, edit::add_stage)}
                    {act(&desk, "stage-up", row, row > 0, edit::move_up)}
                    {act(&desk, "stage-down", row, row + 2 < plan.stages.len(), |plan, row| edit::move_up(plan, row + 1))}
                    {act(&desk, "stage-remove", row, plan.stages.len() > 2, edit::remove_stage)}
                }
                <button type="button" class="quiet" onclick={close}>{desk.text("close")}</button>
            </div>
        </div>
    }
}

/// A button that edits the shape of the funnel.
fn act(desk: &Desk, text: &str, row: usize, possible: bool, change: fn(&mut Plan, usize)) -> Html {
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.step("stages", |plan| change(plan, row)))
    };
    html! { <button type="button" {onclick} disabled={!possible}>{desk.text(text)}</button> }
}

fn set_name(plan: &mut Plan, row: usize, name: String) {
    if let Some(stage) = plan.stages.get_mut(row) {
        stage.name = name;
    }
}

fn set_cost(plan: &mut Plan, row: usize, cost: f64) {
    if let Some(stage) = plan.stages.get_mut(row) {
        stage.cost_per_entry = cost;
    }
}

fn set_lag(plan: &mut Plan, row: usize, days: f64) {
    if let Some(stage) = plan.stages.get_mut(row) {
        stage.lag_days = days;
    }
}
