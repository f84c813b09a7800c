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
    let (id, more) = name(desk, input);
    let args: Vec<(&str, Value)> = more.into_iter().map(|(key, text)| (key, Value::Text(text))).collect();
    desk.with(id, &[vec![("form", form.into())], args].concat())
}

/// The message of an input's name, and what it asks for beside the form.
fn name(desk: &Desk, input: Input) -> (&'static str, Vec<(&'static str, String)>) {
    let of_stage = |row: usize| vec![("stage", desk.stage_name(row))];
    let plain = match input {
        Input::Volume => return ("levers-input-volume", of_stage(0)),
        Input::CostPerEntry(row) => return ("levers-input-cost", of_stage(row)),
        Input::Rate(row) => {
            return ("levers-input-rate", vec![("from", desk.stage_name(row)), ("to", desk.stage_name(row + 1))]);
        }
        Input::FixedCost(row) => {
            let name = desk.plan().fixed_costs.get(row).map(|cost| cost.name.clone());
            return ("levers-input-fixed", vec![("name", name.unwrap_or_default())]);
        }
        Input::CustomerValue => "levers-input-value",
        Input::GrossMargin => "levers-input-margin",
        Input::ColdLeads => "levers-input-cold-leads",
        Input::ColdShare => "levers-input-cold-share",
        Input::LeadLife => match model(desk) {
            Some(ColdModel::HalfLife { .. }) => "levers-input-half-life",
            Some(ColdModel::ShelfLife { .. }) => "levers-input-shelf-life",
            _ => "levers-input-patience",
        },
        Input::FollowUpDays => match model(desk) {
            Some(ColdModel::HalfLife { follow_up, .. } | ColdModel::ShelfLife { follow_up, .. }) => match follow_up {
                FollowUp::Fixed { .. } => "levers-input-follow-up",
                FollowUp::Lognormal { .. } => "levers-input-follow-up-median",
                FollowUp::Exponential { .. } | FollowUp::Observed { .. } => "levers-input-follow-up-mean",
            },
            _ => "levers-input-follow-up",
        },
        Input::Reps => "levers-input-reps",
        Input::LeadsPerRep => "levers-input-leads-per-rep",
        Input::RecycleShare => "levers-input-recycle-share",
        Input::RecycleFactor => "levers-input-recycle-factor",
        Input::RecycleCost => "levers-input-recycle-cost",
    };
    (plain, Vec::new())
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
