//! How the plan says that leads go cold: where, by what law, and what becomes of them.

use super::follow_up::FollowUpFields;
use super::recycle::RecycleFields;
use crate::engine::Plan;
use crate::engine::plan::ColdModel;
use crate::state::edit;
use crate::web::component::{Choice, NumberBox, Set, Unit};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// The models in the order in which they are offered, with the message that names each.
const MODELS: [(&str, &str); 5] = [
    ("count", "model-count"),
    ("share", "model-share"),
    ("halfLife", "model-half-life"),
    ("shelfLife", "model-shelf-life"),
    ("capacity", "model-capacity"),
];

/// The fields of `cold`.
#[component]
pub fn ColdControls() -> Html {
    let desk = use_desk();
    let plan = desk.plan().clone();
    let Some(cold) = &plan.cold else { return Html::default() };
    let stages =
        (0..plan.stages.len() - 1).map(|i| (plan.stages[i].id.clone(), desk.stage_name(i))).collect::<Vec<_>>();
    let on_stage = {
        let desk = desk.clone();
        Callback::from(move |id: String| {
            desk.step("cold.stage", |plan| {
                if let Some(cold) = &mut plan.cold {
                    cold.stage = id;
                }
            });
        })
    };
    let on_kind = {
        let desk = desk.clone();
        Callback::from(move |kind: String| {
            let needed = desk.store.0.answer().cold.as_ref().map_or(0, |cold| cold.planned);
            desk.step("cold.model", |plan| edit::switch_model(plan, &kind, needed));
        })
    };
    let off = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.step("cold", |plan| plan.cold = None))
    };
    let models = MODELS.map(|(kind, text)| (kind.to_owned(), desk.text(text)));
    html! {
        <div class="fields">
            <Choice id="cold-stage" label={desk.text("label-cold-stage")} options={stages} value={cold.stage.clone()} on_choose={on_stage} />
            <Choice id="cold-model" label={desk.text("label-cold-model")} options={models.to_vec()} value={kind_of(&cold.model)} on_choose={on_kind} />
            {model_fields(&desk, &cold.model)}
            <RecycleFields />
            <button type="button" class="quiet" onclick={off}>{desk.text("cold-off")}</button>
        </div>
    }
}

fn kind_of(model: &ColdModel) -> &'static str {
    match model {
        ColdModel::Count { .. } => "count",
        ColdModel::Share { .. } => "share",
        ColdModel::ShelfLife { .. } => "shelfLife",
        ColdModel::HalfLife { .. } => "halfLife",
        ColdModel::Capacity { .. } => "capacity",
    }
}

/// The fields of one model.
fn model_fields(desk: &Desk, model: &ColdModel) -> Html {
    let number = |path: &'static str, label: &str, value: f64, unit: Unit, set: Set| {
        html! { <NumberBox {path} label={desk.text(label)} {value} {unit} {set} /> }
    };
    match model {
        ColdModel::Count { leads } => {
            number("cold.model.leads", "label-cold-leads", *leads as f64, Unit::Whole, Set(set_leads))
        }
        ColdModel::Share { share } => {
            number("cold.model.share", "label-cold-share", *share, Unit::Percent, Set(set_share))
        }
        ColdModel::ShelfLife { days, follow_up } => html! {
            <>
                {number("cold.model.days", "label-shelf-life", *days, Unit::Days, Set(set_days))}
                <FollowUpFields follow_up={follow_up.clone()} />
            </>
        },
        ColdModel::HalfLife { days, follow_up } => html! {
            <>
                {number("cold.model.days", "label-half-life", *days, Unit::Days, Set(set_days))}
                <FollowUpFields follow_up={follow_up.clone()} />
            </>
        },
        ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => html! {
            <>
                {number("cold.model.reps", "label-reps", f64::from(*reps), Unit::Whole, Set(set_reps))}
                {number("cold.model.leadsPerRepPerDay", "label-leads-per-rep", *leads_per_rep_per_day, Unit::Plain, Set(set_pace))}
                {number("cold.model.shelfLifeDays", "label-patience", *shelf_life_days, Unit::Days, Set(set_patience))}
            </>
        },
    }
}

/// Edits the model, whichever it is; a value for another model is passed over.
fn on_model(plan: &mut Plan, change: impl FnOnce(&mut ColdModel)) {
    if let Some(cold) = &mut plan.cold {
        change(&mut cold.model);
    }
}

fn set_leads(plan: &mut Plan, _: usize, x: f64) {
    on_model(plan, |model| {
        if let ColdModel::Count { leads } = model {
            *leads = x.clamp(0.0, 1e18) as u64;
        }
    });
}

fn set_share(plan: &mut Plan, _: usize, x: f64) {
    on_model(plan, |model| {
        if let ColdModel::Share { share } = model {
            *share = x;
        }
    });
}

fn set_days(plan: &mut Plan, _: usize, x: f64) {
    on_model(plan, |model| {
        if let ColdModel::ShelfLife { days, .. } | ColdModel::HalfLife { days, .. } = model {
            *days = x;
        }
    });
}

fn set_reps(plan: &mut Plan, _: usize, x: f64) {
    on_model(plan, |model| {
        if let ColdModel::Capacity { reps, .. } = model {
            *reps = x.clamp(0.0, f64::from(u32::MAX)) as u32;
        }
    });
}

fn set_pace(plan: &mut Plan, _: usize, x: f64) {
    on_model(plan, |model| {
        if let ColdModel::Capacity { leads_per_rep_per_day, .. } = model {
            *leads_per_rep_per_day = x;
        }
    });
}

fn set_patience(plan: &mut Plan, _: usize, x: f64) {
    on_model(plan, |model| {
        if let ColdModel::Capacity { shelf_life_days, .. } = model {
            *shelf_life_days = x;
        }
    });
}
