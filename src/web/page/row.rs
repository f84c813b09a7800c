//! One stage of the ladder.

use super::ladder::Rungs;
use crate::chart::path;
use crate::engine::StageAnswer;
use crate::explain::Quantity;
use crate::web::component::{Open, figure};
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// The row of a stage, with its details where they stand open. `length` is that of its bar, 0 ..= 1.
pub(super) fn row(desk: &Desk, index: usize, stage: &StageAnswer, length: f64, rungs: &Rungs, open: &Open) -> Html {
    let unfolded = *rungs.unfolded == Some(index);
    let figure = |text: String, quantity: Quantity, class: &'static str| {
        if desk.answered() {
            figure(desk, text, quantity, open, class)
        } else {
            html! { <span {class}>{"–"}</span> }
        }
    };
    let money = |label: &str, amount: f64, quantity: Quantity| {
        html! {
            <span class="row-money">
                <span class="row-label">{desk.text(label)}</span>{figure(desk.amount(amount), quantity, "")}
            </span>
        }
    };
    let class = if rungs.focus == index { "row row-focused" } else { "row" };
    html! {
        <>
            <div {class}>
                <button type="button" class="row-name" aria-expanded={if unfolded { "true" } else { "false" }}
                    onclick={rungs.unfold(index)} title={desk.text("row-hint")}>{desk.stage_name(index)}</button>
                {bar(desk, &stage.id, length)}
                {figure(desk.count(stage.needed), Quantity::Needed(index), "row-needed")}
                {money("column-worth", stage.value_per_entry, Quantity::ValuePerEntry(index))}
                {money("column-cost", stage.cost_per_entry, Quantity::CostPerEntry(index))}
            </div>
            if unfolded { {later::draw(desk, later::more(), |more| (more.row_details)(desk, index, rungs))} }
        </>
    }
}

/// The bar: warm, with what goes cold in this stage at its end.
pub(super) fn bar(desk: &Desk, id: &str, length: f64) -> Html {
    let length = if desk.answered() { length } else { 0.0 };
    let cold = desk.answer().cold.as_ref().filter(|cold| cold.stage == id);
    let warm = length * cold.map_or(1.0, |cold| cold.share_still_warm);
    let percent = |share: f64| path::fine(100.0 * share) + "%";
    html! {
        <svg class="row-bar" height="24" width="100%" aria-hidden="true">
            <rect class="bar-warm" x="0" y="2" width={percent(warm)} height="20" rx="3" />
            if length > warm {
                <rect class="bar-cold" x={percent(warm)} y="2" width={percent(length - warm)} height="20" rx="3" />
            }
        </svg>
    }
}
