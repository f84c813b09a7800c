//! Cold leads that are worked again: which share, from where, how well, at what cost.

use crate::engine::Plan;
use crate::engine::plan::Recycle;
use crate::state::edit;
use crate::web::component::{Choice, NumberBox, Set, Unit};
use crate::web::desk::use_desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The fields of `cold.recycle`.
#[component]
pub fn RecycleFields() -> Html {
    let desk = use_desk();
    let plan = desk.plan().clone();
    let Some(cold) = &plan.cold else { return Html::default() };
    let toggle = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            desk.step("cold.recycle", |plan| edit::set_recycling(plan, on));
        })
    };
    let on_stage = {
        let desk = desk.clone();
        Callback::from(move |id: String| {
            desk.step("cold.recycle.toStage", |plan| on_recycle(plan, |r| r.to_stage = id))
        })
    };
    let stages =
        (0..plan.stages.len() - 1).map(|i| (plan.stages[i].id.clone(), desk.stage_name(i))).collect::<Vec<_>>();
    html! {
        <>
            <label class="check"><input type="checkbox" checked={cold.recycle.is_some()} onchange={toggle} />{desk.text("label-recycle")}</label>
            if let Some(recycle) = &cold.recycle {
                <NumberBox path="cold.recycle.share" label={desk.text("label-recycle-share")} value={recycle.share}
                    unit={Unit::Percent} set={Set(set_share)} />
                <Choice id="recycle-stage" label={desk.text("label-recycle-to")} options={stages} value={recycle.to_stage.clone()} on_choose={on_stage} />
                <NumberBox path="cold.recycle.conversionFactor" label={desk.text("label-recycle-factor")} value={recycle.conversion_factor}
                    unit={Unit::Percent} set={Set(set_factor)} />
                <NumberBox path="cold.recycle.costPerLead" label={desk.text("label-recycle-cost")} value={recycle.cost_per_lead}
                    unit={Unit::Money} set={Set(set_cost)} />
            }
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
