//! Edits that touch more than one field: they keep the plan whole (ids unique, references alive, the customer last).

use super::channels;
use crate::codec::presets::Preset;
use crate::engine::Plan;
use crate::engine::plan::{Cold, ColdModel, FollowUp, Goal, Known, Rate, Recycle, Stage};

/// The rate that a new stage starts with; a round half, plainly a stand-in.
const NEW_RATE: f64 = 0.5;

/// Puts a new stage after the one at `index`; the last stage keeps its place.
pub fn add_stage(plan: &mut Plan, index: usize) {
    let at = (index + 1).min(plan.stages.len().saturating_sub(1));
    let stage = new_stage(plan);
    plan.stages.insert(at, stage);
}

/// Takes the stage at `index` out. The last two stages stay, and so does the customer.
pub fn remove_stage(plan: &mut Plan, index: usize) {
    if plan.stages.len() <= 2 || index + 1 >= plan.stages.len() {
        return;
    }
    let gone = plan.stages.remove(index).id;
    let heir = plan.stages[index.saturating_sub(1)].id.clone();
    if plan.cold.as_ref().is_some_and(|cold| cold.stage == gone) {
        plan.cold = None;
    }
    if let Some(recycle) = plan.cold.as_mut().and_then(|cold| cold.recycle.as_mut())
        && recycle.to_stage == gone
    {
        recycle.to_stage.clone_from(&heir);
    }
    channels::mend(plan, Some(&heir));
}

/// Swaps the stage at `index` with the one above it; the customer does not move.
pub fn move_up(plan: &mut Plan, index: usize) {
    if index > 0 && index + 1 < plan.stages.len() {
        plan.stages.swap(index - 1, index);
    }
}

/// Moves a rate to a new point, keeping the way it was said: evidence keeps its sample, a range its width where the
/// ends allow it.
#[must_use]
pub fn nudge_rate(rate: &Rate, point: f64) -> Rate {
    let point = point.clamp(1e-6, 1.0);
    match *rate {
        Rate::Point { .. } => Rate::Point { rate: point },
        Rate::Evidence { entered, .. } => {
            Rate::Evidence { converted: ((point * entered as f64).round() as u64).clamp(1, entered), entered }
        }
        Rate::Range { low, likely, high } => {
            let (below, above) = (likely - low, high - likely);
            Rate::Range { low: tidy(point - below).max(1e-6), likely: point, high: tidy(point + above).min(1.0) }
        }
    }
}

/// Drops float dust beyond a millionth: what a slider sets, a person can read.
fn tidy(x: f64) -> f64 {
    (x * 1e6).round() / 1e6
}

/// Says that leads of a stage go cold, with the plainest model.
#[must_use]
pub fn cold_in(stage: &str) -> Cold {
    Cold { stage: stage.to_owned(), model: half_life(30.0), recycle: None }
}

/// Warmth that halves every `days`, with a follow-up that loses one lead in eight at a half-life of 30 days.
#[must_use]
pub fn half_life(days: f64) -> ColdModel {
    ColdModel::HalfLife { days, follow_up: FollowUp::Fixed { days: 5.8 } }
}

/// An id that no stage has.
fn fresh_id(plan: &Plan) -> String {
    // One more than there are stages, so one of them is free.
    let names = (1..=plan.stages.len() + 1).map(|n| format!("stage{n}"));
    names.into_iter().find(|id| plan.stages.iter().all(|stage| stage.id != *id)).unwrap_or_default()
}

/// Puts a new stage above all others.
pub fn add_top(plan: &mut Plan) {
    let stage = new_stage(plan);
    plan.stages.insert(0, stage);
}

/// A stage that nobody has described yet, under the first usual name that the plan does not have.
fn new_stage(plan: &Plan) -> Stage {
    let free = |id: &&&str| plan.stages.iter().all(|stage| stage.id != ***id);
    let id = UPWARDS.iter().find(free).map_or_else(|| fresh_id(plan), |id| (*id).to_owned());
    Stage {
        id,
        name: String::new(),
        to_next: Some(Rate::Point { rate: NEW_RATE }),
        cost_per_entry: 0.0,
        lag_days: 0.0,
        source: String::new(),
        known: None,
    }
}

/// The order in which a funnel usually grows upwards from its deals.
const UPWARDS: [&str; 6] = ["sql", "sal", "mql", "qualified", "lead", "visitor"];

/// Changes the model of what goes cold, keeping what the old one and the new one share. `needed` leads stand in the
/// stage, which turns a count into a share and back.
pub fn switch_model(plan: &mut Plan, kind: &str, needed: u64) {
    let Some(cold) = &mut plan.cold else { return };
    let share_lost = match &cold.model {
        ColdModel::Count { leads } => tidy(*leads as f64 / needed.max(1) as f64).min(1.0),
        ColdModel::Share { share } => *share,
        _ => 0.125,
    };
    let (days, follow_up) = match &cold.model {
        ColdModel::ShelfLife { days, follow_up } | ColdModel::HalfLife { days, follow_up } => {
            (*days, follow_up.clone())
        }
        _ => (30.0, FollowUp::Fixed { days: 5.8 }),
    };
    cold.model = match kind {
        "count" => ColdModel::Count { leads: (share_lost * needed as f64).round() as u64 },
        "share" => ColdModel::Share { share: share_lost },
        "shelfLife" => ColdModel::ShelfLife {
            days,
            // A shelf life against a fixed time is all or nothing; a spread of times says more.
            follow_up: if matches!(follow_up, FollowUp::Fixed { .. }) { spread(&follow_up) } else { follow_up },
        },
        "halfLife" => ColdModel::HalfLife { days, follow_up },
        "capacity" => ColdModel::Capacity { reps: 2, leads_per_rep_per_day: 1.0, shelf_life_days: days },
        _ => return,
    };
}

fn spread(follow_up: &FollowUp) -> FollowUp {
    FollowUp::Exponential { mean_days: typical_days(follow_up) }
}

/// The one number of a follow-up time that the page lets people drag: its days, mean or median.
#[must_use]
pub fn typical_days(follow_up: &FollowUp) -> f64 {
    let days = match follow_up {
        FollowUp::Fixed { days } => *days,
        FollowUp::Exponential { mean_days } => *mean_days,
        FollowUp::Lognormal { median_days, .. } => *median_days,
        FollowUp::Observed { days } => days.iter().sum::<f64>() / days.len().max(1) as f64,
    };
    tidy(days)
}

/// Says a follow-up time in another way, around the same typical time.
#[must_use]
pub fn switch_follow_up(follow_up: &FollowUp, kind: &str) -> FollowUp {
    let days = typical_days(follow_up);
    let some = if days > 0.0 { days } else { 1.0 };
    match kind {
        "exponential" => FollowUp::Exponential { mean_days: some },
        "lognormal" => FollowUp::Lognormal { median_days: some, p90_days: tidy(some * 4.0) },
        "observed" => FollowUp::Observed { days: vec![days] },
        _ => FollowUp::Fixed { days },
    }
}

/// Moves the typical time of a follow-up to `days`, keeping its shape: the handle of the warm curve.
#[must_use]
pub fn scale_follow_up(follow_up: &FollowUp, days: f64) -> FollowUp {
    let days = (days.max(0.0) * 100.0).round() / 100.0;
    let some = days.max(0.01);
    match follow_up {
        FollowUp::Fixed { .. } => FollowUp::Fixed { days },
        FollowUp::Exponential { .. } => FollowUp::Exponential { mean_days: some },
        FollowUp::Lognormal { median_days, p90_days } => {
            FollowUp::Lognormal { median_days: some, p90_days: tidy(p90_days / median_days * some) }
        }
        FollowUp::Observed { days: old } => {
            let mean = typical_days(follow_up);
            let factor = if mean > 0.0 { days / mean } else { 1.0 };
            FollowUp::Observed { days: old.iter().map(|day| tidy(day * factor)).collect() }
        }
    }
}

/// Turns the working of cold leads on, from the stage above the one that cools, or off.
pub fn set_recycling(plan: &mut Plan, on: bool) {
    let Some(cold) = &mut plan.cold else { return };
    let here = plan.stages.iter().position(|stage| stage.id == cold.stage).unwrap_or(0);
    let to_stage = plan.stages[here.saturating_sub(1)].id.clone();
    cold.recycle = on.then_some(Recycle { share: 0.5, to_stage, conversion_factor: 0.5, cost_per_lead: 0.0 });
}

/// Takes the stages and rates of a preset; goal, values and fixed costs stay. `source` says where the rates come from
/// and stands at each of them until it is changed. Cold leads stay where their stage does.
pub fn adopt(plan: &mut Plan, preset: &Preset, source: &str) {
    plan.stages.clone_from(&preset.plan.stages);
    for stage in plan.stages.iter_mut().filter(|stage| stage.to_next.is_some()) {
        source.clone_into(&mut stage.source);
    }
    let lives = |id: &str| preset.plan.stages.iter().any(|stage| stage.id == id && stage.to_next.is_some());
    plan.cold = plan.cold.take().filter(|cold| lives(&cold.stage)).or_else(|| preset.plan.cold.clone());
    if let Some(cold) = &mut plan.cold {
        cold.recycle = cold.recycle.take().filter(|recycle| lives(&recycle.to_stage));
    }
    channels::mend(plan, None);
}

/// Changes what is known of a stage, from nothing where nothing was; what comes to nothing is left out, and of the
/// customer only the cost is known.
pub fn set_known(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Known)) {
    let last = row + 1 == plan.stages.len();
    let Some(stage) = plan.stages.get_mut(row) else { return };
    stage.tell(|known| {
        change(known);
        if last {
            *known = Known { cost_range: known.cost_range, ..Known::NOTHING };
        }
    });
}

/// Sets the days from a stage to the next; how far they spread moves with them.
pub fn set_lag(plan: &mut Plan, row: usize, days: f64) {
    if let Some(stage) = plan.stages.get_mut(row) {
        stage.retime(days);
    }
}

/// Sets the rate that leaves a stage; it is the user's own from now on.
pub fn set_rate(plan: &mut Plan, row: usize, rate: Rate) {
    if let Some(stage) = plan.stages.get_mut(row) {
        stage.to_next = Some(rate);
        stage.source.clear();
    }
}

/// Says the goal in customers or in revenue. `customers` are those of the answer, which has cut them exactly, so that
/// the answer stays.
pub fn switch_goal(plan: &mut Plan, kind: &str, customers: u64) {
    plan.goal = match (plan.goal, kind) {
        (Goal::Customers(customers), "revenue") => Goal::Revenue(customers as f64 * plan.customer_value),
        (Goal::Revenue(_), "customers") => Goal::Customers(customers),
        (goal, _) => goal,
    };
}
