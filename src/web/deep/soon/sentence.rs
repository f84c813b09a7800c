//! The finding in words: when the goal is reached, when the money is back, and when to begin.

use super::scene::Scene;
use crate::engine::time::Date;
use crate::format::{Digits, Value};
use crate::message::Piece;
use yew::prelude::*;

/// An even chance: from there on the goal is more likely than not.
const EVEN: f64 = 0.5;

/// The sentences.
pub(super) fn sentence(scene: &Scene) -> Html {
    html! {
        <div class="soon-sentence" role="status">
            <p class="soon-finding">{goal(scene)}{" "}{paid(scene)}</p>
            <p class="soon-begin">{begin(scene)}</p>
        </div>
    }
}

/// A message whose figures stand out.
fn strong(scene: &Scene, id: &str, args: &[(&str, Value)]) -> Html {
    let slots: Vec<&str> = args.iter().map(|(name, _)| *name).collect();
    let figure = |name: &str| {
        let value = args.iter().find(|(known, _)| *known == name);
        let text = value.map_or_else(String::new, |(_, value)| scene.desk.value(value));
        html! { <strong>{text}</strong> }
    };
    let piece = |piece| match piece {
        Piece::Text(text) => html! { {text} },
        Piece::Slot(name) => figure(&name),
    };
    scene.desk.locale().pieces(id, args, &slots).into_iter().map(piece).collect()
}

fn goal_customers(scene: &Scene) -> (&'static str, Value) {
    ("goal", Value::Count(scene.desk.answer().goal_customers as f64))
}

fn horizon(scene: &Scene) -> (&'static str, Value) {
    ("months", Value::Count(scene.months().len() as f64))
}

fn goal(scene: &Scene) -> Html {
    let forecast = &scene.finding.forecast;
    let Some(month) = forecast.month_of_chance(EVEN) else {
        let chance = ("chance", Value::Percent(forecast.chance_at_last(), Digits::Short));
        return strong(scene, "soon-goal-never", &[goal_customers(scene), horizon(scene), chance]);
    };
    strong(scene, "soon-goal", &[goal_customers(scene), ("when", Value::Text(scene.end_of(month)))])
}

fn paid(scene: &Scene) -> Html {
    let forecast = &scene.finding.forecast;
    match forecast.payback_month {
        Some(_) if forecast.deepest().is_none() => strong(scene, "soon-paid-always", &[]),
        Some(month) => strong(scene, "soon-paid", &[("when", Value::Text(scene.end_of(month)))]),
        None => strong(scene, "soon-paid-never", &[horizon(scene)]),
    }
}

/// When to begin: with the entries that the plan has, or with others.
fn begin(scene: &Scene) -> Html {
    let (desk, finding) = (&scene.desk, &scene.finding);
    let sure = ("confidence", Value::Percent(finding.confidence, Digits::Short));
    let goal = goal_customers(scene);
    let counted = |entries: u64| Value::Text(desk.counted(desk.count(entries), 0));
    let period = ("period", Value::Number(desk.plan().period_months, Digits::Short));
    let planned = desk.answer().stages.first().map_or(0, |stage| stage.needed);
    let Some(due) = finding.due else {
        return match finding.entries_in_period {
            Some(entries) => strong(scene, "soon-begin-undated", &[("needed", counted(entries)), sure, period]),
            None => strong(scene, "soon-begin-never", &[stage(scene), goal, sure, period]),
        };
    };
    let due = ("due", scene.day(due));
    match (finding.entries, finding.start_by) {
        (None, _) => strong(scene, "soon-begin-never", &[stage(scene), goal, sure, period]),
        (Some(entries), None) => strong(scene, "soon-begin-short", &[("planned", counted(entries)), goal, sure, due]),
        (Some(entries), Some(day)) => {
            let mut args = vec![("needed", counted(entries)), ("day", scene.day(day)), sure, goal, due];
            let id = if entries == planned { "soon-begin" } else { "soon-begin-with" };
            if entries != planned {
                args.push(("planned", counted(planned)));
            }
            html! { <>{strong(scene, id, &args)}{late(scene, day)}</> }
        }
    }
}

fn stage(scene: &Scene) -> (&'static str, Value) {
    ("stage", Value::Text(scene.desk.stage_name(0)))
}

/// By how much the plan's own start is too late.
fn late(scene: &Scene, latest: Date) -> Html {
    let Some(start) = scene.desk.plan().outlook().start.filter(|start| *start > latest) else { return Html::default() };
    let days = Value::Count(latest.days_until(start) as f64);
    html! { <>{" "}{strong(scene, "soon-begin-late", &[("start", scene.day(start)), ("days", days)])}</> }
}
