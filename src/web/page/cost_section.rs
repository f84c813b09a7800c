//! What does it cost? The loaded cost of a lead by stage, and where the money goes.

use crate::chart::bars::lengths;
use crate::engine::spend::{Part, spend_parts};
use crate::format::{Digits, Value};
use crate::web::chart::{CostBar, CostBars, Frame, Segment, PartsBar, Table};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// The question and its charts.
#[component]
pub fn CostSection() -> Html {
    let desk = use_desk();
    let spend = desk.store.0.answer().spend;
    html! {
        <section class="question" aria-label={desk.text("cost-question")}>
            <p class="kicker">{desk.text("cost-question")}</p>
            if spend > 0.0 {
                {by_stage(&desk)}
                {by_purpose(&desk, spend)}
            } else {
                <h2>{desk.text("cost-finding-none")}</h2>
                <p>{desk.text("cost-none")}</p>
            }
        </section>
    }
}

fn by_stage(desk: &Desk) -> Html {
    let answer = desk.store.0.answer();
    let money = |amount: f64| desk.value(&desk.money(amount));
    let costs: Vec<f64> = answer.stages.iter().map(|stage| stage.cost_per_entry).collect();
    let bars = lengths(&costs);
    let dearest = answer.stages.len().saturating_sub(2);
    let title = desk.with(
        "cost-finding",
        &[("stage", desk.stage_name(dearest).as_str().into()), ("money", desk.money(costs[dearest]))],
    );
    let subtitle = desk.text(if bars.logarithmic { "cost-subtitle-log" } else { "cost-subtitle" });
    let table = Table {
        caption: subtitle.clone(),
        columns: vec![desk.text("cost-stage"), desk.text("cost-each")],
        rows: costs.iter().enumerate().map(|(i, cost)| vec![desk.stage_name(i), money(*cost)]).collect(),
    };
    let bars = costs.iter().enumerate().map(|(i, cost)| CostBar { share: bars.share(i), label: desk.stage_name(i), text: money(*cost) });
    html! { <Frame {title} {subtitle} {table}><CostBars bars={bars.collect::<Vec<_>>()} /></Frame> }
}

fn by_purpose(desk: &Desk, spend: f64) -> Html {
    let parts: Vec<(String, f64)> = spend_parts(desk.plan(), desk.store.0.answer())
        .into_iter()
        .map(|part| match part {
            Part::Stage { index, amount } => (desk.stage_name(index), amount),
            Part::Fixed { index, amount } => (desk.plan().fixed_costs[index].name.clone(), amount),
        })
        .filter(|(_, amount)| *amount > 0.0)
        .collect();
    let share = |amount: f64| Value::Percent(amount / spend, Digits::Short);
    let Some((name, most)) = parts.iter().max_by(|a, b| a.1.total_cmp(&b.1)) else { return Html::default() };
    if parts.len() < 2 {
        return Html::default();
    }
    let title = desk.with("parts-finding", &[("name", name.as_str().into()), ("share", share(*most))]);
    let subtitle = desk.with("parts-subtitle", &[("money", desk.money(spend))]);
    let money = |amount: f64| desk.value(&desk.money(amount));
    let table = Table {
        caption: subtitle.clone(),
        columns: ["parts-name", "parts-amount", "parts-share"].map(|id| desk.text(id)).to_vec(),
        rows: parts.iter().map(|(name, amount)| vec![name.clone(), money(*amount), desk.value(&share(*amount))]).collect(),
    };
    let segments = parts.iter().map(|(name, amount)| Segment {
        share: amount / spend,
        label: name.clone(),
        text: format!("{} · {}", money(*amount), desk.value(&share(*amount))),
    });
    html! { <Frame {title} {subtitle} {table}><PartsBar segments={segments.collect::<Vec<_>>()} /></Frame> }
}
