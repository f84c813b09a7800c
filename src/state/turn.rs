//! From an input of the engine's levers to the field of the plan that says it, and a found value into that field.

use crate::engine::Plan;
use crate::engine::lever::Input;
use crate::engine::plan::{ColdModel, FollowUp, Goal, Rate, Recycle};
use crate::state::edit;

/// The path of the field that says an input; none for the volume, which the plan works out, and for what the plan does
/// not have.
pub fn path(plan: &Plan, input: Input) -> Option<String> {
    let model = || plan.cold.as_ref().map(|cold| &cold.model);
    let recycles = || plan.cold.as_ref().is_some_and(|cold| cold.recycle.is_some());
    let path = match input {
        Input::Volume => return None,
        Input::Rate(row) => {
            plan.stages.get(row)?.to_next?;
            return Some(format!("stages[{row}].toNext"));
        }
        Input::CostPerEntry(row) => {
            plan.stages.get(row)?;
            return Some(format!("stages[{row}].costPerEntry"));
        }
        Input::FixedCost(row) => {
            plan.fixed_costs.get(row)?;
            return Some(format!("fixedCosts[{row}].amount"));
        }
        Input::CustomerValue => "customerValue",
        Input::GrossMargin => "grossMargin",
        Input::RecycleShare if recycles() => "cold.recycle.share",
        Input::RecycleFactor if recycles() => "cold.recycle.conversionFactor",
        Input::RecycleCost if recycles() => "cold.recycle.costPerLead",
        _ => match (input, model()?) {
            (Input::ColdLeads, ColdModel::Count { .. }) => "cold.model.leads",
            (Input::ColdShare, ColdModel::Share { .. }) => "cold.model.share",
            (Input::LeadLife, ColdModel::ShelfLife { .. } | ColdModel::HalfLife { .. }) => "cold.model.days",
            (Input::LeadLife, ColdModel::Capacity { .. }) => "cold.model.shelfLifeDays",
            (Input::Reps, ColdModel::Capacity { .. }) => "cold.model.reps",
            (Input::LeadsPerRep, ColdModel::Capacity { .. }) => "cold.model.leadsPerRepPerDay",
            (Input::FollowUpDays, ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. }) => {
                match follow_up {
                    FollowUp::Fixed { .. } | FollowUp::Observed { .. } => "cold.model.followUp.days",
                    FollowUp::Exponential { .. } => "cold.model.followUp.meanDays",
                    FollowUp::Lognormal { .. } => "cold.model.followUp.medianDays",
                }
            }
            _ => return None,
        },
    };
    Some(path.to_owned())
}

/// Sets an input: a rate becomes a bare number, since nobody has seen or guessed it; a fixed cost becomes the amount of
/// which the plan's share is the value; a follow-up keeps its shape. What the plan does not have stays as it is.
pub fn turn(plan: &mut Plan, input: Input, value: f64) {
    match input {
        Input::Rate(row) => edit::set_rate(plan, row, Rate::Point { rate: value }),
        Input::CostPerEntry(row) => {
            if let Some(stage) = plan.stages.get_mut(row) {
                stage.cost_per_entry = value;
            }
        }
        Input::FixedCost(row) => {
            if let Some(cost) = plan.fixed_costs.get_mut(row) {
                if cost.share > 0.0 {
                    cost.amount = value / cost.share;
                } else {
                    (cost.amount, cost.share) = (value, 1.0);
                }
            }
        }
        Input::CustomerValue => plan.customer_value = value,
        Input::GrossMargin => plan.gross_margin = value,
        _ => {
            if let Some(cold) = &mut plan.cold {
                turn_model(&mut cold.model, input, value);
                if let Some(recycle) = &mut cold.recycle {
                    turn_recycle(recycle, input, value);
                }
            }
        }
    }
}

fn turn_recycle(recycle: &mut Recycle, input: Input, value: f64) {
    match input {
        Input::RecycleShare => recycle.share = value,
        Input::RecycleFactor => recycle.conversion_factor = value,
        Input::RecycleCost => recycle.cost_per_lead = value,
        _ => {}
    }
}

fn turn_model(model: &mut ColdModel, input: Input, value: f64) {
    match (input, model) {
        (Input::ColdLeads, ColdModel::Count { leads }) => *leads = value.round() as u64,
        (Input::ColdShare, ColdModel::Share { share }) => *share = value,
        (Input::LeadLife, ColdModel::ShelfLife { days, .. } | ColdModel::HalfLife { days, .. }) => *days = value,
        (Input::LeadLife, ColdModel::Capacity { shelf_life_days, .. }) => *shelf_life_days = value,
        (Input::Reps, ColdModel::Capacity { reps, .. }) => *reps = value.round() as u32,
        (Input::LeadsPerRep, ColdModel::Capacity { leads_per_rep_per_day, .. }) => *leads_per_rep_per_day = value,
        (Input::FollowUpDays, ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. }) => {
            *follow_up = edit::scale_follow_up(follow_up, value);
        }
        _ => {}
    }
}

/// Whether setting the input changes how many leads the plan asks for, as it is planned from the goal upwards.
pub fn moves_need(plan: &Plan, input: Input) -> bool {
    match input {
        Input::Rate(_) => true,
        Input::CustomerValue => matches!(plan.goal, Goal::Revenue(_)),
        _ => false,
    }
}

/// A found value with four significant digits, as people would type it, rounded to the side on which the target is still
/// met: away from the plan's own value where the plan falls short, towards it where it has more than was asked for. Held
/// within the input's range; whole inputs are whole already, and a follow-up has hundredths of a day.
pub fn tidy(input: Input, value: f64, from: f64, short: bool) -> f64 {
    let domain = input.domain();
    if domain.whole || value == 0.0 || !value.is_finite() {
        return value;
    }
    // A power of ten below 1 is no double; dividing by its exact inverse leaves the shortest decimal.
    let digits = 3 - libm::floor(libm::log10(value.abs())) as i32;
    let places = if input == Input::FollowUpDays { 2 } else { digits };
    let unit = libm::pow(10.0, f64::from(places.abs()));
    let scaled = if places >= 0 { value * unit } else { value / unit };
    // What is a dust's breadth from such a number is that number.
    let whole = if (scaled - scaled.round()).abs() < 1e-6 {
        scaled.round()
    } else if (value > from) == short {
        scaled.ceil()
    } else {
        scaled.floor()
    };
    let tidied = if places >= 0 { whole / unit } else { whole * unit };
    tidied.clamp(domain.low, domain.high)
}
