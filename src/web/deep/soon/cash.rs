//! Money month by month: spend, revenue, and the cash so far with the month in which it is back.

use super::chart::MonthChart;
use super::scene::Scene;
use crate::engine::time::Month;
use crate::format::Value;
use crate::web::chart::Table;
use crate::web::deep::framed::framed;
use crate::web::page::words::{cells, money_text};
use yew::prelude::*;

/// The chart with its finding: how deep the plan goes, and when it is out again.
pub(super) fn cash(scene: &Scene) -> Html {
    let desk = &scene.desk;
    let (months, forecast) = (scene.months(), &scene.finding.forecast);
    let low = |cash: f64| ("low", scene.money(-cash));
    let title = match (forecast.payback_month, forecast.deepest()) {
        (_, None) => desk.text("soon-cash-finding-always"),
        (Some(month), Some((_, cash))) => {
            desk.with("soon-cash-finding", &[low(cash), ("when", Value::Text(scene.end_of(month)))])
        }
        (None, Some((_, cash))) => {
            let missing = forecast.months.last().map_or(0.0, |month| -month.cash_so_far);
            let months = Value::Count(months.len() as f64);
            desk.with("soon-cash-finding-never", &[low(cash), ("missing", scene.money(missing)), ("months", months)])
        }
    };
    let subtitle = desk.text("soon-cash-subtitle");
    let cell = |(index, month): (usize, &Month)| {
        let [spend, revenue, cash, so_far] =
            [month.spend, month.revenue, month.cash, month.cash_so_far].map(|amount| desk.value(&scene.money(amount)));
        cells([scene.month(index), spend, revenue, cash, so_far])
    };
    let table = Table {
        caption: subtitle.clone().into(),
        columns: cells([
            desk.text("soon-column-month"),
            desk.text("soon-column-spend"),
            desk.text("soon-column-revenue"),
            desk.text("soon-column-cash"),
            desk.text("soon-column-cash-so-far"),
        ]),
        rows: months.iter().enumerate().map(cell).collect(),
    };
    let payback = forecast.payback_month.filter(|_| forecast.deepest().is_some());
    let at = scene.looked(payback.map_or(months.len(), |month| month as usize).saturating_sub(1));
    let says = months.get(at).map_or_else(String::new, |month| {
        let args = [
            ("month", Value::Text(scene.month(at))),
            ("spend", scene.money(month.spend)),
            ("revenue", scene.money(month.revenue)),
            ("cash", scene.money(month.cash_so_far)),
        ];
        desk.with("soon-cash-read", &args)
    });
    let mark = payback.map(|month| {
        let month = month as usize - 1;
        (month, desk.with("soon-cash-mark", &[("month", Value::Text(scene.month(month)))]).into())
    });
    let chart = html! {
        <MonthChart id="soon-cash-chart" name={title.clone()} desc={subtitle.clone()} class="soon-ink"
            up={months.iter().map(|month| month.revenue).collect::<Vec<_>>()}
            down={months.iter().map(|month| month.spend).collect::<Vec<_>>()}
            line={months.iter().map(|month| month.cash_so_far).collect::<Vec<_>>()}
            line_name={desk.text("soon-column-cash-so-far")} {mark} {at} {says}
            read_name={desk.text("soon-read")} on_at={scene.look()} month_text={scene.tick()} value_text={money_text(desk)} />
    };
    framed(desk, "soon-cash", title, subtitle, table, chart)
}
