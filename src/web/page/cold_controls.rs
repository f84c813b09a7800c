//! How the plan says that leads go cold: where, by what law, and what becomes of them.

use super::follow_up::follow_up_fields;
use super::recycle::recycle_fields;
use crate::engine::Plan;
use crate::engine::plan::ColdModel;
use crate::state::edit;
use crate::web::component::terms::Here;
use crate::web::component::{Number, QUIET, Unit, button, choice, click, number_box};
use crate::web::desk::Desk;
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
pub(super) fn cold_controls(desk: &Desk) -> Html {
    let Some(cold) = &desk.plan().cold else { return Html::default() };
    let on_stage = {
        let desk = desk.clone();
        Callback::from(move |id: String| {
            desk.step("cold.stage", &mut |plan| {
                if let Some(cold) = &mut plan.cold {
                    cold.stage.clone_from(&id);
                }
            });
        })
    };
    let on_kind = {
        let desk = desk.clone();
        Callback::from(move |kind: String| {
            let needed = desk.answer().cold.as_ref().map_or(0, |cold| cold.planned);
            desk.step("cold.model", &mut |plan| edit::switch_model(plan, &kind, needed));
        })
    };
    let off = click(desk, 0, |desk, _| desk.step("cold", &mut |plan| plan.cold = None));
    html! {
        <div class="fields">
            {choice("cold-stage", desk.text("label-cold-stage"), false, stages(desk), &cold.stage, on_stage)}
            {choice("cold-model", desk.text("label-cold-model"), false, named(desk, &MODELS), kind_of(&cold.model), on_kind)}
            {model_fields(desk, &cold.model)}
            {recycle_fields(desk)}
            if let Some(terms) = terms_of(&cold.model) { <Here desk={desk.clone()} {terms} /> }
            {button(desk.text("cold-off"), QUIET, off, true)}
        </div>
    }
}

/// The words of the trade that a model is told in.
fn terms_of(model: &ColdModel) -> Option<&'static [&'static str]> {
    match model {
        ColdModel::HalfLife { .. } => Some(&["half-life", "follow-up"]),
        ColdModel::ShelfLife { .. } => Some(&["follow-up"]),
        _ => None,
    }
}

/// The stages in which leads can wait, as options.
pub(super) fn stages(desk: &Desk) -> Vec<(String, String)> {
    let stages = desk.plan().stages.iter().enumerate().filter(|(_, stage)| stage.to_next.is_some());
    stages.map(|(row, stage)| (stage.id.clone(), desk.stage_name(row))).collect()
}

/// Values with the messages that name them, as options.
pub(super) fn named(desk: &Desk, options: &[(&str, &str)]) -> Vec<(String, String)> {
    options.iter().map(|(value, text)| ((*value).to_owned(), desk.text(text))).collect()
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

/// A number box of the cold leads.
pub(super) fn cold_box(
    desk: &Desk,
    path: &str,
    label: &str,
    value: f64,
    unit: Unit,
    set: fn(&mut Plan, usize, f64),
) -> Html {
    number_box(desk, Number { path: path.to_owned(), label: desk.text(label), value, unit, row: 0, set })
}

/// The fields of one model.
fn model_fields(desk: &Desk, model: &ColdModel) -> Html {
    let days = |label: &str, days: f64| cold_box(desk, "cold.model.days", label, days, Unit::Days, set_days);
    match model {
        ColdModel::Count { leads } => {
            cold_box(desk, "cold.model.leads", "label-cold-leads", *leads as f64, Unit::Whole, set_leads)
        }
        ColdModel::Share { share } => {
            cold_box(desk, "cold.model.share", "label-cold-share", *share, Unit::Percent, set_share)
        }
        ColdModel::ShelfLife { days: life, follow_up } => {
            html! { <>{days("label-shelf-life", *life)}{follow_up_fields(desk, follow_up)}</> }
        }
        ColdModel::HalfLife { days: life, follow_up } => {
            html! { <>{days("label-half-life", *life)}{follow_up_fields(desk, follow_up)}</> }
        }
        ColdModel::Capacity { reps, leads_per_rep_per_day: pace, shelf_life_days: patience } => html! {
            <>
                {cold_box(desk, "cold.model.reps", "label-reps", f64::from(*reps), Unit::Whole, set_reps)}
                {cold_box(desk, "cold.model.leadsPerRepPerDay", "label-leads-per-rep", *pace, Unit::Plain, set_pace)}
                {cold_box(desk, "cold.model.shelfLifeDays", "label-patience", *patience, Unit::Days, set_patience)}
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
