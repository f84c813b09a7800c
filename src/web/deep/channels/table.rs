//! Channel by channel: the best split, and below each figure the one of now.

use super::list::name;
use crate::engine::channel::{LaneFigures, Mix};
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The figures of one row.
struct Row {
    leads: u64,
    spend: f64,
    customers: f64,
    cac: Option<f64>,
    roi: Option<f64>,
}

impl Row {
    fn of(lane: &LaneFigures) -> Self {
        Self { leads: lane.leads, spend: lane.spend, customers: lane.customers, cac: lane.cac, roi: lane.roi }
    }

    /// All channels, with the plan's own fixed costs.
    fn all(mix: &Mix) -> Self {
        let leads = mix.channels.iter().map(|lane| lane.leads).sum();
        Self { leads, spend: mix.spend, customers: mix.customers, cac: mix.cac, roi: mix.roi }
    }
}

/// The heads of the columns behind the name.
const HEADS: [&str; 5] = ["channels-leads", "channels-spend", "channels-customers", "channels-cac", "channels-roi"];

/// The table. Roles are said, because a narrow page lays the rows out as lists.
pub(super) fn table(desk: &Desk, best: &Mix, now: &Mix) -> Html {
    let head = |id: &str| html! { <th scope="col" role="columnheader">{desk.text(id)}</th> };
    let lanes = best.channels.iter().zip(&now.channels).enumerate();
    let lane = |(index, (best, now)): (usize, (&LaneFigures, &LaneFigures))| {
        row(desk, name(desk, index), &Row::of(best), &Row::of(now))
    };
    html! {
        <table class="channels-table" role="table">
            <caption>{desk.text("channels-caption")}</caption>
            <thead role="rowgroup"><tr role="row">{head("channels-channel")}{ for HEADS.iter().map(|id| head(id)) }</tr></thead>
            <tbody role="rowgroup">{ for lanes.map(lane) }</tbody>
            <tfoot role="rowgroup">{row(desk, desk.text("channels-all"), &Row::all(best), &Row::all(now))}</tfoot>
        </table>
    }
}

fn row(desk: &Desk, name: String, best: &Row, now: &Row) -> Html {
    let cells = texts(desk, best).into_iter().zip(texts(desk, now)).zip(HEADS);
    let cell = |((best, now), head): ((String, String), &str)| {
        let now = desk.with("channels-now-value", &[("value", Value::Text(now))]);
        html! {
            <td role="cell" data-head={desk.text(head)}>
                <span class="channels-value">{best}</span><span class="channels-off">{now}</span>
            </td>
        }
    };
    html! { <tr role="row"><th scope="row" role="rowheader">{name}</th>{ for cells.map(cell) }</tr> }
}

fn texts(desk: &Desk, row: &Row) -> [String; 5] {
    let or_none = |x: Option<String>| x.unwrap_or_else(|| desk.text("channels-none"));
    let times = |x: f64| desk.with("channels-times", &[("number", Value::Number(x, Digits::Short))]);
    [
        desk.count(row.leads),
        desk.amount(row.spend),
        desk.number(row.customers),
        or_none(row.cac.map(|cac| desk.amount(cac))),
        or_none(row.roi.map(times)),
    ]
}
