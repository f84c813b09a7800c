//! A comparison of plans as the page says it: which figures, in which units, and which change is the reason.
//! Message ids and values only, like the rest of this folder.

use super::Quantity;
use crate::engine::Plan;
use crate::engine::plan::Goal;
use crate::engine::scenario::{Comparison, Difference, Figure, Part};
use crate::format::{Digits, Value};

/// The figures that are put side by side: what is wanted, what it takes at the top and in the last stage before the
/// customer, how sure it is, what it costs and brings. Figures that no plan has are left out, and so is the chance with
/// uncertain rates where it is the one with known rates.
pub fn rows(baseline: &Plan, comparison: &Comparison) -> Vec<Figure> {
    let ids: Vec<&String> = baseline.stages.iter().map(|stage| &stage.id).collect();
    let (Some(top), Some(last)) = (ids.first(), ids.get(ids.len().saturating_sub(2))) else { return Vec::new() };
    let of = |figure: fn(String) -> Figure, id: &str| figure(id.to_owned());
    let mut rows = vec![Figure::GoalCustomers, of(Figure::Needed, top)];
    if top != last {
        rows.push(of(Figure::Needed, last));
    }
    rows.extend([of(Figure::NeededInConfidence, last), of(Figure::Chance, last)]);
    let (known, uncertain) = (of(Figure::Chance, last), of(Figure::UncertainChance, last));
    let differ = |a: Option<f64>, b: Option<f64>| a.zip(b).is_some_and(|(a, b)| (a - b).abs() > 5e-4);
    if (0..=comparison.scenarios.len())
        .any(|column| differ(reading(comparison, column, &known), reading(comparison, column, &uncertain)))
    {
        rows.push(uncertain);
    }
    rows.extend([Figure::ExpectedCustomers, Figure::Spend, Figure::Roi, Figure::Cac]);
    rows.retain(|figure| (0..=comparison.scenarios.len()).any(|column| reading(comparison, column, figure).is_some()));
    rows
}

/// The figures whose difference is told in words: those that a plan is judged by.
pub fn judged(rows: &[Figure]) -> Vec<&Figure> {
    let chance = rows.iter().rfind(|figure| matches!(figure, Figure::Chance(_) | Figure::UncertainChance(_)));
    let wanted = |figure: &&Figure| {
        matches!(figure, Figure::NeededInConfidence(_) | Figure::Spend | Figure::Roi | Figure::ExpectedCustomers)
            || chance == Some(*figure)
    };
    rows.iter().filter(wanted).collect()
}

/// A figure in one column: 0 is the baseline, then the scenarios in their order.
pub fn reading(comparison: &Comparison, column: usize, figure: &Figure) -> Option<f64> {
    match column.checked_sub(1) {
        None => comparison.baseline.iter().find(|reading| reading.figure == *figure)?.value,
        Some(scenario) => difference(comparison, scenario, figure)?.to,
    }
}

/// A figure's difference in a scenario, the first one being 0.
pub fn difference<'a>(comparison: &'a Comparison, scenario: usize, figure: &Figure) -> Option<&'a Difference> {
    comparison.scenarios.get(scenario)?.differences.iter().find(|difference| difference.figure == *figure)
}

/// What a figure counts, which words depend on: `leads`, `sure` (leads for a confidence), `chance`, `customers`, `ratio`,
/// `days` or `money`.
pub fn kind(figure: &Figure) -> &'static str {
    match figure {
        Figure::Needed(_) => "leads",
        Figure::NeededInConfidence(_) => "sure",
        Figure::Chance(_) | Figure::UncertainChance(_) | Figure::ColdChance => "chance",
        Figure::GoalCustomers | Figure::BreakEven | Figure::ExpectedCustomers => "customers",
        Figure::Roi | Figure::Roas | Figure::ColdRoi => "ratio",
        Figure::TotalLag => "days",
        Figure::Spend
        | Figure::Revenue
        | Figure::GrossProfit
        | Figure::Cac
        | Figure::CostPerEntry(_)
        | Figure::ColdSpend => "money",
    }
}

/// A figure's value with its unit.
pub fn value(figure: &Figure, x: f64, currency: &str) -> Value {
    match kind(figure) {
        "chance" => Value::Percent(x, Digits::Short),
        "money" => Value::Money(x, currency.to_owned(), Digits::Short),
        "leads" | "sure" => Value::Count(x),
        _ => Value::Number(x, Digits::Short),
    }
}

/// Whether a figure lies off by what can be seen: a chance by a tenth of a percentage point.
pub fn moved(figure: &Figure, by: f64) -> bool {
    by.abs() >= if kind(figure) == "chance" { 5e-4 } else { f64::MIN_POSITIVE }
}

/// How far a figure lies off, never negative: as its value, and chances in percentage points to a tenth.
pub fn distance(figure: &Figure, by: f64, currency: &str) -> Value {
    match kind(figure) {
        "chance" => Value::Number(libm::round(1000.0 * by.abs()) / 10.0, Digits::Short),
        _ => value(figure, by.abs(), currency),
    }
}

/// What was changed, with the unit of its number, in the plan that it was changed to.
pub fn setting(part: &Part, x: f64, plan: &Plan) -> Value {
    let money = || Value::Money(x, plan.currency.clone(), Digits::Short);
    match part {
        Part::Goal if matches!(plan.goal, Goal::Customers(_)) => Value::Count(x),
        Part::Goal
        | Part::CustomerValue
        | Part::CostPerEntry(_)
        | Part::CostRange(_)
        | Part::FixedCosts
        | Part::ValueRange => money(),
        Part::GrossMargin | Part::Rate(_) | Part::Prior(_) | Part::Confidence => Value::Percent(x, Digits::Exact),
        _ => Value::Number(x, Digits::Short),
    }
}

/// The reason that is named for a difference: the weightiest cause of those that go its way, by its place among the
/// causes.
pub fn main_cause(difference: &Difference) -> Option<usize> {
    let by = difference.by?;
    difference.causes.iter().position(|cause| cause.amount * by > 0.0)
}

/// The number of the page that a figure is, for its working; none for those that only a comparison has.
pub fn quantity(figure: &Figure, plan: &Plan) -> Option<Quantity> {
    let row = |id: &String| plan.stages.iter().position(|stage| stage.id == *id);
    match figure {
        Figure::GoalCustomers => Some(Quantity::GoalCustomers),
        Figure::Needed(id) => row(id).map(Quantity::Needed),
        Figure::Chance(id) => row(id).map(Quantity::Chance),
        Figure::ExpectedCustomers => Some(Quantity::ExpectedCustomers),
        Figure::Spend => Some(Quantity::Spend),
        Figure::Roi => Some(Quantity::Roi),
        Figure::Cac => Some(Quantity::Cac),
        _ => None,
    }
}

/// What there is to say of a figure in several plans.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Finding {
    /// One plan, by its place, has the best of it.
    Best(usize, f64),
    /// It is the same wherever there is one.
    Alike(f64),
    /// It differs, from the least to the most, and no one plan has the best.
    Between(f64, f64),
}

/// The finding; none where no plan has the figure.
pub fn finding(figure: &Figure, values: &[Option<f64>]) -> Option<Finding> {
    let known = || values.iter().enumerate().filter_map(|(column, value)| Some((column, (*value)?)));
    let least = known().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let most = known().max_by(|a, b| a.1.total_cmp(&b.1))?;
    if least.1 == most.1 {
        return Some(Finding::Alike(most.1));
    }
    let best = figure.more_is_better().map(|more| if more { most } else { least });
    let alone = best.filter(|best| known().filter(|(_, value)| *value == best.1).count() == 1);
    Some(alone.map_or(Finding::Between(least.1, most.1), |(column, value)| Finding::Best(column, value)))
}
