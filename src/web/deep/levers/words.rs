//! What people call the inputs and figures of a lever, and their values as text.

use crate::engine::lever::{Figures, Input, Measure};
use crate::engine::plan::{ColdModel, FollowUp};
use crate::format::{Digits, Value};
use crate::web::component::Unit;
use crate::web::desk::Desk;

/// The measures in the order in which they are offered, with the message that names each.
pub(super) const MEASURES: [(Measure, &str); 4] = [
    (Measure::Chance, "levers-measure-chance"),
    (Measure::Customers, "levers-measure-customers"),
    (Measure::Roi, "levers-measure-roi"),
    (Measure::Profit, "levers-measure-profit"),
];

/// An input's name, standing alone or within a sentence.
fn named(desk: &Desk, input: Input, form: &str) -> String {
    let form = ("form", form.into());
    let stage = |row: usize| ("stage", Value::Text(desk.stage_name(row)));
    let days = |id: &str| desk.with(id, &[form.clone()]);
    match input {
        Input::Volume => desk.with("levers-input-volume", &[form, stage(0)]),
        Input::Rate(row) => {
            let (from, to) = (desk.stage_name(row), desk.stage_name(row + 1));
            desk.with("levers-input-rate", &[form, ("from", Value::Text(from)), ("to", Value::Text(to))])
        }
        Input::CostPerEntry(row) => desk.with("levers-input-cost", &[form, stage(row)]),
        Input::FixedCost(row) => {
            let name = desk.plan().fixed_costs.get(row).map(|cost| cost.name.clone()).unwrap_or_default();
            desk.with("levers-input-fixed", &[form, ("name", Value::Text(name))])
        }
        Input::CustomerValue => desk.with("levers-input-value", &[form]),
        Input::GrossMargin => desk.with("levers-input-margin", &[form]),
        Input::ColdLeads => desk.with("levers-input-cold-leads", &[form]),
        Input::ColdShare => desk.with("levers-input-cold-share", &[form]),
        Input::LeadLife => match model(desk) {
            Some(ColdModel::HalfLife { .. }) => days("levers-input-half-life"),
            Some(ColdModel::ShelfLife { .. }) => days("levers-input-shelf-life"),
            _ => days("levers-input-patience"),
        },
        Input::FollowUpDays => match model(desk) {
            Some(
                ColdModel::HalfLife { follow_up: FollowUp::Lognormal { .. }, .. }
                | ColdModel::ShelfLife { follow_up: FollowUp::Lognormal { .. }, .. },
            ) => days("levers-input-follow-up-median"),
            Some(
                ColdModel::HalfLife { follow_up: FollowUp::Fixed { .. }, .. }
                | ColdModel::ShelfLife { follow_up: FollowUp::Fixed { .. }, .. },
            ) => days("levers-input-follow-up"),
            _ => days("levers-input-follow-up-mean"),
        },
        Input::Reps => desk.with("levers-input-reps", &[form]),
        Input::LeadsPerRep => desk.with("levers-input-leads-per-rep", &[form]),
        Input::RecycleShare => desk.with("levers-input-recycle-share", &[form]),
        Input::RecycleFactor => desk.with("levers-input-recycle-factor", &[form]),
        Input::RecycleCost => desk.with("levers-input-recycle-cost", &[form]),
    }
}

fn model(desk: &Desk) -> Option<&ColdModel> {
    desk.plan().cold.as_ref().map(|cold| &cold.model)
}

/// An input's name in a list.
pub(super) fn alone(desk: &Desk, input: Input) -> String {
    named(desk, input, "alone")
}

/// An input's name as an argument of a sentence.
pub(super) fn within(desk: &Desk, input: Input) -> (&'static str, Value) {
    ("input", Value::Text(named(desk, input, "within")))
}

/// What an input is measured in.
pub(super) fn unit(input: Input) -> Unit {
    match input {
        Input::Volume | Input::ColdLeads | Input::Reps => Unit::Whole,
        Input::Rate(_) | Input::GrossMargin | Input::ColdShare | Input::RecycleShare | Input::RecycleFactor => {
            Unit::Percent
        }
        Input::CostPerEntry(_) | Input::FixedCost(_) | Input::CustomerValue | Input::RecycleCost => Unit::Money,
        Input::LeadLife | Input::FollowUpDays => Unit::Days,
        Input::LeadsPerRep => Unit::Plain,
    }
}

/// A value of an input as text.
pub(super) fn input_text(desk: &Desk, input: Input, value: f64, digits: Digits) -> String {
    match unit(input) {
        Unit::Whole => desk.value(&Value::Count(value)),
        Unit::Percent => desk.value(&Value::Percent(value, digits)),
        Unit::Money => desk.value(&Value::Money(value, desk.plan().currency.clone(), digits)),
        Unit::Days => desk.with("levers-days", &[("days", Value::Number(value, digits))]),
        Unit::Plain | Unit::Months => desk.value(&Value::Number(value, digits)),
    }
}

/// A change of an input as text without its sign: points where the input is a percentage.
pub(super) fn change_text(desk: &Desk, input: Input, change: f64) -> String {
    match unit(input) {
        Unit::Percent => points(desk, change.abs()),
        _ => input_text(desk, input, change.abs(), Digits::Short),
    }
}

/// A difference of two shares as text.
pub(super) fn points(desk: &Desk, difference: f64) -> String {
    desk.with("levers-points", &[("points", Value::Number(difference * 100.0, Digits::Short))])
}

/// A figure as text.
pub(super) fn measure_text(desk: &Desk, measure: Measure, value: f64, digits: Digits) -> String {
    match measure {
        Measure::Chance => desk.value(&Value::Percent(value, digits)),
        Measure::Customers => desk.value(&Value::Number(value, digits)),
        Measure::Roi => desk.with("levers-times", &[("ratio", Value::Number(value, digits))]),
        Measure::Profit => desk.value(&Value::Money(value, desk.plan().currency.clone(), digits)),
    }
}

/// A figure of these figures as text.
pub(super) fn figure_text(desk: &Desk, measure: Measure, figures: &Figures, digits: Digits) -> String {
    measure_text(desk, measure, measure.of(figures), digits)
}

/// An amount to its minor unit.
pub(super) fn exact(desk: &Desk, amount: f64) -> Value {
    Value::Money(amount, desk.plan().currency.clone(), Digits::Exact)
}
