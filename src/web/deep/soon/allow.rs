//! What leads may cost at the target ratio, stage by stage, beside what they cost.

use super::scene::Scene;
use crate::engine::time::worth::Allowable;
use crate::format::{Digits, Value};
use crate::web::deep::why::why;
use yew::prelude::*;

/// The table with its finding, that of the last stage before the customer.
pub(super) fn allow(scene: &Scene) -> Html {
    let (desk, worth) = (&scene.desk, &scene.finding.worth);
    let Some((row, last)) = worth.stages.iter().enumerate().next_back() else { return Html::default() };
    let target = || ("target", Value::Number(scene.target, Digits::Short));
    let stage = |row: usize| ("stage", Value::Text(desk.stage_name(row)));
    let id = if last.now <= last.cost_per_entry { "soon-allow-finding" } else { "soon-allow-finding-above" };
    let title = desk
        .with(id, &[target(), stage(row), ("allowed", desk.money(last.cost_per_entry)), ("now", desk.money(last.now))]);
    let rate = desk.answer().stages.get(row).map_or(0.0, |stage| stage.rate_to_customer);
    let exact = |amount: f64| Value::Money(amount, desk.plan().currency.clone(), Digits::Exact);
    let figures = [
        stage(row),
        ("ltv", exact(worth.lifetime.value)),
        ("rate", Value::Percent(rate, Digits::Exact)),
        target(),
        ("allowed", exact(last.cost_per_entry)),
    ];
    let even = [
        stage(row),
        ("now", exact(last.now)),
        ("ltv", exact(worth.lifetime.value)),
        ("rate", Value::Percent(last.break_even_rate, Digits::Exact)),
    ];
    let lines = [
        desk.text("soon-why-allow-formula"),
        desk.with("soon-why-allow-figures", &figures),
        desk.with("soon-why-allow-even", &even),
        desk.text("soon-why-allow-source"),
    ];
    html! {
        <section class="soon-allow" aria-labelledby="soon-allow-title">
            <h3 class="chart-title" id="soon-allow-title">{title}</h3>
            <p class="chart-subtitle">{desk.text("soon-allow-subtitle")}</p>
            <table class="chart-table">
                <caption class="unseen">{desk.text("soon-allow-subtitle")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{desk.text("soon-column-stage")}</th>
                        <th scope="col">{desk.text("soon-column-now")}</th>
                        <th scope="col">{desk.text("soon-column-allowed")}</th>
                        <th scope="col">{desk.text("soon-column-even")}</th>
                    </tr>
                </thead>
                <tbody>{ for worth.stages.iter().enumerate().map(|(row, stage)| line(scene, row, stage)) }</tbody>
            </table>
            {why(desk, "soon-why-allow", &lines)}
        </section>
    }
}

fn line(scene: &Scene, row: usize, stage: &Allowable) -> Html {
    let desk = &scene.desk;
    // Above 1 no rate pays.
    let even =
        if stage.break_even_rate > 1.0 { desk.text("soon-allow-no-rate") } else { desk.percent(stage.break_even_rate) };
    let above = stage.now > stage.cost_per_entry;
    html! {
        <tr>
            <th scope="row">{desk.stage_name(row)}</th>
            <td>{desk.amount(stage.now)}if above { {" "}<span class="soon-above">{desk.text("soon-allow-above")}</span> }</td>
            <td>{desk.amount(stage.cost_per_entry)}</td>
            <td>{even}</td>
        </tr>
    }
}
