//! How sure? The chance of the goal against the volume, with the volumes for 50, 80, 90 and 95 %.

use super::hero::next_confidence;
use super::words::{cells, count_text, framed, percent_text};
use crate::engine::curve;
use crate::explain::Confidence;
use crate::format::{Digits, Value};
use crate::web::chart::{ChanceChart, ChancePoint, Table};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The question and its chart, for the stage that the sentence speaks of.
pub(super) fn sure_section(desk: &Desk, focus: usize) -> Html {
    let Some(stage) = desk.answer().stages.get(focus) else { return Html::default() };
    let needed_for = |confidence: Confidence| match confidence {
        Confidence::P50 => stage.needed_for.p50,
        Confidence::P80 => stage.needed_for.p80,
        Confidence::P90 => stage.needed_for.p90,
        Confidence::P95 => stage.needed_for.p95,
    };
    let counted = |leads: u64| Value::Text(desk.counted(desk.count(leads), focus));
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let title = if let Some((confidence, leads)) = next_confidence(stage) {
        desk.with("sure-finding", &[("more", counted(leads)), ("confidence", percent(confidence.ratio()))])
    } else {
        let args = [("needed", counted(stage.needed)), ("chance", percent(stage.chance_of_goal))];
        desk.with("sure-finding-enough", &args)
    };
    let subtitle = desk.with("sure-subtitle", &[("stage", Value::Text(desk.stage_name(focus)))]);
    let at = |leads: u64, chance: f64| {
        let label = desk.with("sure-point", &[("volume", Value::Count(leads as f64)), ("chance", percent(chance))]);
        ChancePoint { volume: leads as f64, chance, label: label.into() }
    };
    let marks: Vec<(u64, f64)> = Confidence::ALL.iter().map(|c| (needed_for(*c), c.ratio())).collect();
    let mut rows = marks.clone();
    rows.push((stage.needed, stage.chance_of_goal));
    rows.sort_by_key(|(leads, _)| *leads);
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells([desk.text("sure-volume"), desk.text("sure-chance")]),
        rows: rows.into_iter().map(|(leads, chance)| cells([desk.count(leads), desk.percent(chance)])).collect(),
    };
    let curve: Vec<(f64, f64)> = curve::chance_view(desk.answer().goal_customers, stage)
        .into_iter()
        .map(|(n, chance)| (n as f64, chance))
        .collect();
    let chart = html! {
        <ChanceChart id="sure-chart" name={title.clone()} desc={subtitle.clone()} {curve}
            point={at(stage.needed, stage.chance_of_goal)} marks={marks.iter().map(|(n, c)| at(*n, *c)).collect::<Vec<_>>()}
            volume_text={count_text(desk)} chance_text={percent_text(desk)} volume_name={desk.stage_name(focus)} />
    };
    html! {
        <section class="question question-sure" aria-label={desk.text("sure-question")}>
            <p class="kicker">{desk.text("sure-question")}</p>
            {framed(desk, "sure", title, subtitle, table, chart)}
        </section>
    }
}
