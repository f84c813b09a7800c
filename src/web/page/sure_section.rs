//! How sure? The chance of the goal against the volume, with the volumes for 50, 80, 90 and 95 %.

use crate::engine::curve;
use crate::format::{Digits, Value};
use crate::web::chart::{ChanceChart, ChancePoint, Table};
use crate::web::desk::use_desk;
use crate::web::page::words::{count_text, framed, percent_text};
use yew::prelude::*;

/// Properties of [`SureSection`].
#[derive(Properties, PartialEq)]
pub struct SureSectionProps {
    /// The stage that the sentence speaks of.
    pub focus: usize,
}

/// The question and its chart.
#[component]
pub fn SureSection(props: &SureSectionProps) -> Html {
    let desk = use_desk();
    let answer = desk.store.0.answer().clone();
    let Some(stage) = answer.stages.get(props.focus) else { return Html::default() };
    let count = |n: u64| desk.value(&Value::Count(n as f64));
    let percent = |ratio: f64| desk.value(&Value::Percent(ratio, Digits::Short));
    let name = desk.stage_name(props.focus);
    let counted =
        |n: u64| desk.with("counted", &[("count", count(n).as_str().into()), ("stage", name.as_str().into())]);
    let for_chances = [
        (0.5, stage.needed_for.p50),
        (0.8, stage.needed_for.p80),
        (0.9, stage.needed_for.p90),
        (0.95, stage.needed_for.p95),
    ];
    let more = for_chances.iter().find(|(chance, n)| *chance >= 0.9 && *n > stage.needed);
    let title = match more {
        Some((chance, n)) => desk.with(
            "sure-finding",
            &[("more", counted(*n).as_str().into()), ("confidence", percent(*chance).as_str().into())],
        ),
        None => desk.with(
            "sure-finding-enough",
            &[
                ("needed", counted(stage.needed).as_str().into()),
                ("chance", percent(stage.chance_of_goal).as_str().into()),
            ],
        ),
    };
    let last = desk.stage_name(desk.plan().stages.len() - 1);
    let goal = desk
        .with("counted", &[("count", count(answer.goal_customers).as_str().into()), ("stage", last.as_str().into())]);
    let subtitle = desk.with("sure-subtitle", &[("goal", goal.as_str().into()), ("stage", name.as_str().into())]);
    let point = |n: u64, ratio: f64| {
        desk.with("sure-point", &[("volume", count(n).as_str().into()), ("chance", percent(ratio).as_str().into())])
    };
    let at = |n: u64, chance: f64| ChancePoint { volume: n as f64, chance, label: point(n, chance).into() };
    let marks: Vec<ChancePoint> = for_chances.iter().map(|(chance, n)| at(*n, *chance)).collect();
    let points: Vec<(f64, f64)> =
        curve::chance_view(answer.goal_customers, stage).into_iter().map(|(n, chance)| (n as f64, chance)).collect();
    let mut rows: Vec<(u64, f64)> = for_chances.iter().map(|(chance, n)| (*n, *chance)).collect();
    rows.push((stage.needed, stage.chance_of_goal));
    rows.sort_unstable_by_key(|(n, _)| *n);
    let table = Table {
        caption: subtitle.clone().into(),
        columns: vec![desk.text("sure-volume").into(), desk.text("sure-chance").into()],
        rows: rows.into_iter().map(|(n, ratio)| vec![count(n).into(), percent(ratio).into()]).collect(),
    };
    let chart = html! {
        <ChanceChart id="sure-chart" name={title.clone()} desc={subtitle.clone()} curve={points}
            point={at(stage.needed, stage.chance_of_goal)} {marks} volume_text={count_text(&desk)}
            chance_text={percent_text(&desk)} volume_name={name} />
    };
    html! {
        <section class="question" aria-label={desk.text("sure-question")}>
            <p class="kicker">{desk.text("sure-question")}</p>
            {framed(&desk, "sure", title, subtitle, table, chart)}
        </section>
    }
}
