//! Cold leads that are worked again: which share, from where, how well, at what cost.

use super::cold_controls::{cold_box, stages};
use crate::engine::Plan;
use crate::engine::plan::Recycle;
use crate::state::edit;
use crate::web::component::{Unit, choice};
use crate::web::desk::Desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The fields of `cold.recycle`.
pub(super) fn recycle_fields(desk: &Desk) -> Html {
    let Some(cold) = &desk.plan().cold else { return Html::default() };
    let toggle = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            desk.step("cold.recycle", &mut |plan| edit::set_recycling(plan, on));
        })
    };
    html! {
        <>
            <label class="check"><input type="checkbox" checked={cold.recycle.is_some()} onchange={toggle} />{desk.text("label-recycle")}</label>
            { for cold.recycle.iter().map(|recycle| fields(desk, recycle)) }
        </>
    }
}

fn fields(desk: &Desk, recycle: &Recycle) -> Html {
    let on_stage = {
        let desk = desk.clone();
        Callback::from(move |id: String| {
            desk.step("cold.recycle.toStage", &mut |plan| on_recycle(plan, |recycle| recycle.to_stage.clone_from(&id)));
        })
    };
    html! {
        <>
            {cold_box(desk, "cold.recycle.share", "label-recycle-share", recycle.share, Unit::Percent, set_share)}
            {choice("recycle-stage", desk.text("label-recycle-to"), false, stages(desk), &recycle.to_stage, on_stage)}
            {cold_box(desk, "cold.recycle.conversionFactor", "label-recycle-factor", recycle.conversion_factor, Unit::Percent, set_factor)}
            {cold_box(desk, "cold.recycle.costPerLead", "label-recycle-cost", recycle.cost_per_lead, Unit::Money, set_cost)}
        </>
    }
}

fn on_recycle(plan: &mut Plan, change: impl FnOnce(&mut Recycle)) {
    if let Some(recycle) = plan.cold.as_mut().and_then(|cold| cold.recycle.as_mut()) {
        change(recycle);
    }
}

fn set_share(plan: &mut Plan, _: usize, share: f64) {
    on_recycle(plan, |recycle| recycle.share = share);
}

fn set_factor(plan: &mut Plan, _: usize, factor: f64) {
    on_recycle(plan, |recycle| recycle.conversion_factor = factor);
}

fn set_cost(plan: &mut Plan, _: usize, cost: f64) {
    on_recycle(plan, |recycle| recycle.cost_per_lead = cost);
}
