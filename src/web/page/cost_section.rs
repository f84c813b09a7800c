//! What does it cost? The loaded cost of a lead by stage, and where the money goes.

use super::words::{cells, framed, money_text};
use crate::chart::scale::wants_log;
use crate::engine::spend_parts;
use crate::format::{Digits, Value};
use crate::web::chart::{CostBars, CostRow, Part, PartsBar, Table};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The question and its charts.
pub(super) fn cost_section(desk: &Desk, _: usize) -> Html {
    let spend = desk.answer().spend;
    html! {
        <section class="question question-cost" aria-label={desk.text("cost-question")}>
            <p class="kicker">{desk.text("cost-question")}</p>
            if spend > 0.0 {
                {by_stage(desk)}
                {by_purpose(desk, spend)}
            } else {
                <h2>{desk.text("cost-finding-none")}</h2>
                <p>{desk.text("cost-none")}</p>
            }
        </section>
    }
}

fn by_stage(desk: &Desk) -> Html {
    let answer = desk.answer();
    let costs: Vec<f64> = answer.stages.iter().map(|stage| stage.cost_per_entry).collect();
    let log = wants_log(&costs);
    let dearest = answer.stages.len().saturating_sub(2);
    let title = desk.with(
        "cost-finding",
        &[("stage", Value::Text(desk.stage_name(dearest))), ("money", desk.money(costs[dearest]))],
    );
    let subtitle = desk.text(if log { "cost-subtitle-log" } else { "cost-subtitle" });
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells(["cost-stage", "cost-each"].map(|id| desk.text(id))),
        rows: costs.iter().enumerate().map(|(i, cost)| cells([desk.stage_name(i), desk.amount(*cost)])).collect(),
    };
    let row = |(i, cost): (usize, &f64)| CostRow {
        name: desk.stage_name(i).into(),
        value: *cost,
        label: desk.amount(*cost).into(),
    };
    let rows: Vec<CostRow> = costs.iter().enumerate().map(row).collect();
    let chart = html! {
        <CostBars id="cost-chart" name={title.clone()} desc={subtitle.clone()} {rows} {log} cost_text={money_text(desk)} />
    };
    framed(desk, "cost", title, subtitle, table, chart)
}

fn by_purpose(desk: &Desk, spend: f64) -> Html {
    let parts = spend_parts(desk.plan(), desk.answer());
    let stages = parts.stages.iter().enumerate().map(|(index, amount)| (desk.stage_name(index), *amount));
    let fixed = desk.plan().fixed_costs.iter().zip(&parts.fixed).map(|(cost, amount)| (cost.name.clone(), *amount));
    let parts: Vec<(String, f64)> = stages.chain(fixed).filter(|(_, amount)| *amount > 0.0).collect();
    let share = |amount: f64| Value::Percent(amount / spend, Digits::Short);
    let Some((name, most)) = parts.iter().max_by(|a, b| a.1.total_cmp(&b.1)) else { return Html::default() };
    if parts.len() < 2 {
        return Html::default();
    }
    let title = desk.with("parts-finding", &[("name", name.as_str().into()), ("share", share(*most))]);
    let subtitle = desk.with("parts-subtitle", &[("money", desk.money(spend))]);
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells(["parts-name", "parts-amount", "parts-share"].map(|id| desk.text(id))),
        rows: parts
            .iter()
            .map(|(name, amount)| cells([name.clone(), desk.amount(*amount), desk.percent(amount / spend)]))
            .collect(),
    };
    let part = |(name, amount): &(String, f64)| Part {
        name: name.clone().into(),
        value: *amount,
        label: desk.amount(*amount).into(),
        share: desk.percent(amount / spend).into(),
    };
    let parts: Vec<Part> = parts.iter().map(part).collect();
    let chart = html! { <PartsBar id="parts-chart" name={title.clone()} {parts} /> };
    framed(desk, "parts", title, subtitle, table, chart)
}
