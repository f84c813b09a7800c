//! Leads in each stage, month by month: a panel a stage, each on its own scale.

use super::panels::{Panel, Panels};
use super::scene::Scene;
use crate::format::Value;
use crate::web::chart::Table;
use crate::web::deep::framed::framed;
use crate::web::page::words::cells;
use yew::prelude::*;

/// The panels with their finding: the most that the last stage before the customer has to carry.
pub(super) fn stages(scene: &Scene) -> Html {
    let desk = &scene.desk;
    let (months, forecast) = (scene.months(), &scene.finding.forecast);
    let leads = |count: f64| desk.value(&Scene::leads(count));
    let open = desk.plan().stages.len().saturating_sub(1);
    let fullest: Vec<Option<(u32, f64)>> = (0..open).map(|row| forecast.fullest(row)).collect();
    let Some((row, (month, most))) =
        fullest.iter().enumerate().rev().find_map(|(row, fullest)| fullest.map(|most| (row, most)))
    else {
        return html! {
            <section class="soon-empty">
                <h3 class="chart-title">{desk.text("soon-stages-none")}</h3>
                <p class="chart-subtitle">{desk.text("soon-stages-none-hint")}</p>
            </section>
        };
    };
    let most = scene.counted(leads(most), row);
    let title = desk.with("soon-stages-finding", &[("most", most), ("when", Value::Text(scene.end_of(month)))]);
    let subtitle = desk.text("soon-stages-subtitle");
    let waiting = |row: usize, index: usize| {
        months.get(index).and_then(|month| month.stages.get(row)).map_or(0.0, |stage| stage.waiting)
    };
    let line = |index: usize| {
        let stages = (0..open).map(|row| AttrValue::from(leads(waiting(row, index))));
        [AttrValue::from(scene.month(index))].into_iter().chain(stages).collect()
    };
    let names = (0..open).map(|row| AttrValue::from(desk.stage_name(row)));
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells([desk.text("soon-column-month")]).into_iter().chain(names).collect(),
        rows: (0..months.len()).map(line).collect(),
    };
    let at = scene.looked((month as usize).saturating_sub(1));
    let panel = |row: usize| {
        let most = fullest.get(row).copied().flatten().map_or(0.0, |(_, most)| most);
        let now = leads(waiting(row, at));
        let args = [("count", Value::Text(now)), ("most", Scene::leads(most))];
        Panel {
            name: desk.stage_name(row).into(),
            says: desk.with("soon-stages-panel", &args).into(),
            values: (0..months.len()).map(|index| waiting(row, index)).collect(),
        }
    };
    let panels: Vec<Panel> = (0..open).map(panel).collect();
    let all: Vec<String> = (0..open).map(|row| desk.counted(leads(waiting(row, at)), row)).collect();
    let says = desk
        .with("soon-stages-read", &[("month", Value::Text(scene.month(at))), ("leads", Value::Text(all.join(" · ")))]);
    let chart = html! {
        <Panels id="soon-stages-chart" name={title.clone()} desc={subtitle.clone()} {panels} {at} {says}
            read_name={desk.text("soon-read")} on_at={scene.look()} month_text={scene.tick()} />
    };
    framed(desk, "soon-stages", title, subtitle, table, chart)
}
