//! Customers month by month against the goal.

use super::chart::MonthChart;
use super::scene::Scene;
use crate::format::{Digits, Value};
use crate::web::chart::Table;
use crate::web::deep::framed::framed;
use crate::web::page::words::{cells, number_text};
use yew::prelude::*;

/// The chart with its finding: what of the goal the period sees.
pub(super) fn customers(scene: &Scene) -> Html {
    let desk = &scene.desk;
    let months = scene.months();
    let goal = desk.answer().goal_customers as f64;
    let (within, won) = scene.finding.forecast.customers_within(desk.plan().period_months);
    let title = desk.with(
        "soon-customers-finding",
        &[("won", Scene::leads(won)), ("goal", Value::Count(goal)), ("months", Value::Count(f64::from(within)))],
    );
    let subtitle = desk.text("soon-customers-subtitle");
    let cell = |(index, month): (usize, &crate::engine::time::Month)| {
        cells([
            scene.month(index),
            desk.value(&Scene::leads(month.entries)),
            desk.value(&Scene::leads(month.customers)),
            desk.value(&Scene::leads(month.customers_so_far)),
            desk.percent(month.chance_of_goal),
        ])
    };
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells([
            desk.text("soon-column-month"),
            desk.text("soon-column-entries"),
            desk.text("soon-column-customers"),
            desk.text("soon-column-so-far"),
            desk.text("soon-column-chance"),
        ]),
        rows: months.iter().enumerate().map(cell).collect(),
    };
    let at = scene.looked((within as usize).saturating_sub(1));
    let says = months.get(at).map_or_else(String::new, |month| {
        let chance = Value::Percent(month.chance_of_goal, Digits::Short);
        let args = [
            ("month", Value::Text(scene.month(at))),
            ("customers", Scene::leads(month.customers)),
            ("won", Scene::leads(month.customers_so_far)),
            ("chance", chance),
        ];
        desk.with("soon-customers-read", &args)
    });
    let level = (goal, desk.with("soon-goal-level", &[("goal", Value::Count(goal))]).into());
    let chart = html! {
        <MonthChart id="soon-customers-chart" name={title.clone()} desc={subtitle.clone()} class="soon-warm"
            up={months.iter().map(|month| month.customers).collect::<Vec<_>>()}
            line={months.iter().map(|month| month.customers_so_far).collect::<Vec<_>>()}
            line_name={desk.text("soon-column-so-far")} level={Some(level)} {at} {says}
            read_name={desk.text("soon-read")} on_at={scene.look()} month_text={scene.tick()} value_text={number_text(desk)} />
    };
    framed(desk, "soon-customers", title, subtitle, table, chart)
}
