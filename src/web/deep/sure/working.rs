//! Where the numbers of this section come from: for each its formula, the visitor's figures in it, and the source.

use crate::engine::plan::Prior;
use crate::engine::uncertain::{Forecast, Law, RateOutlook};
use crate::format::{Digits, Value};
use crate::inquiry::SurenessFinding;
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use crate::web::page::focus_of;
use yew::prelude::*;

fn percent(ratio: f64) -> Value {
    Value::Percent(ratio, Digits::Short)
}

fn number(number: f64) -> Value {
    Value::Number(number, Digits::Short)
}

/// The laws of the rates from a stage to the customer, a line each.
fn laws(desk: &Desk, found: &SurenessFinding, from: usize) -> Vec<String> {
    let rates = found.outlook.stages.iter().enumerate().skip(from).filter_map(|(row, stage)| Some((row, stage.rate?)));
    let line = |(row, rate): (usize, RateOutlook)| {
        let mut args = vec![("stage", Value::Text(desk.stage_name(row))), ("mean", percent(rate.mean))];
        match rate.law {
            Law::Known(_) => desk.with("sure-why-known", &args),
            Law::Beta { low, high, a, b } => {
                let whole = low <= 0.0 && high >= 1.0;
                args.extend([("a", number(a)), ("b", number(b)), ("low", percent(low)), ("high", percent(high))]);
                if whole { desk.with("sure-why-beta", &args[..4]) } else { desk.with("sure-why-pert", &args) }
            }
        }
    };
    rates.map(line).collect()
}

/// The chance that the planned volume makes the goal.
pub(super) fn chance(desk: &Desk, found: &SurenessFinding) -> Html {
    let row = focus_of(desk, None);
    let (Some(stage), Some(planned)) = (found.outlook.stages.get(row), desk.answer().stages.get(row)) else {
        return Html::default();
    };
    let args = [
        ("goal", Value::Count(desk.answer().goal_customers as f64)),
        ("planned", Value::Text(desk.counted(desk.count(planned.needed), row))),
        ("rate", percent(stage.rate_to_customer)),
        ("chance", Value::Percent(stage.chance_of_goal, Digits::Exact)),
    ];
    let mut lines = vec![desk.text("sure-why-chance-formula"), desk.with("sure-why-chance-figures", &args)];
    lines.extend(laws(desk, found, row));
    lines.push(desk.text("sure-why-chance-source"));
    why(desk, "sure-why-chance", &lines)
}

/// The volume that makes the goal in the chosen confidence.
pub(super) fn needed(desk: &Desk, found: &SurenessFinding) -> Html {
    let row = focus_of(desk, None);
    let Some(stage) = found.outlook.stages.get(row) else { return Html::default() };
    let mut args = vec![
        ("goal", Value::Count(desk.answer().goal_customers as f64)),
        ("confidence", percent(found.outlook.confidence)),
    ];
    let figures = stage.needed.map_or_else(
        || desk.text("sure-why-needed-never"),
        |needed| {
            args.push(("needed", Value::Text(desk.counted(desk.count(needed), row))));
            desk.with("sure-why-needed-figures", &args)
        },
    );
    why(desk, "sure-why-needed", &[desk.text("sure-why-needed-formula"), figures, desk.text("sure-why-needed-source")])
}

/// The quantiles of the outcomes.
pub(super) fn quantiles(desk: &Desk, forecast: &Forecast) -> Html {
    let args = [
        ("runs", Value::Count(f64::from(forecast.runs))),
        ("seed", Value::Count(desk.plan().belief().seed as f64)),
        ("volume", Value::Count(desk.answer().stages.first().map_or(0, |stage| stage.needed) as f64)),
        ("stage", Value::Text(desk.stage_name(0))),
    ];
    let figures =
        if desk.plan().belief().volume.is_some() { "sure-why-quantiles-range" } else { "sure-why-quantiles-figures" };
    let lines = [
        desk.text("sure-why-quantiles-formula"),
        desk.with(figures, &args),
        desk.text("sure-why-quantiles-error"),
        desk.text("sure-why-quantiles-source"),
    ];
    why(desk, "sure-why-quantiles", &lines)
}

/// The weight of a benchmark beside the own evidence.
pub(super) fn weight(desk: &Desk, prior: &Prior, (converted, entered): (u64, u64), rate: &RateOutlook) -> Html {
    let args = [
        ("size", number(prior.sample_size)),
        ("trade", percent(prior.mean)),
        ("converted", Value::Count(converted as f64)),
        ("entered", Value::Count(entered as f64)),
        ("weight", Value::Percent(prior.weight(entered), Digits::Exact)),
        ("mean", Value::Percent(rate.mean, Digits::Exact)),
    ];
    let lines = [
        desk.text("sure-why-weight-formula"),
        desk.with("sure-why-weight-figures", &args),
        desk.with("sure-why-weight-mean", &args),
        desk.text("sure-why-weight-source"),
    ];
    why(desk, "sure-why-weight", &lines)
}

/// What rho is, on the rate that the plan's sentence speaks of.
pub(super) fn rho(desk: &Desk, rate: &RateOutlook) -> Html {
    // One standard deviation of a month's rate around one that is known.
    let spread = Law::Known(rate.mean).varying(rate.rho).variance().sqrt();
    let args = [("rho", number(rate.rho)), ("rate", percent(rate.mean)), ("points", number(100.0 * spread))];
    let lines = [
        desk.text("sure-why-rho-formula"),
        desk.with("sure-why-rho-figures", &args),
        desk.text("sure-why-rho-estimate"),
        desk.text("sure-why-rho-source"),
    ];
    why(desk, "sure-why-rho", &lines)
}
