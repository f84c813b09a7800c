//! The best split month by month: its leads take their own time, channel by channel.

use super::list::name;
use crate::engine::channel::MixMonth;
use crate::explain::channel::lively;
use crate::format::Value;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The months, one click away.
pub(super) fn months(desk: &Desk, months: &[MixMonth]) -> Html {
    let months = lively(months);
    let channels = months.first().map_or(0, |month| month.customers.len());
    let head = |text: String| html! { <th scope="col">{text}</th> };
    let last = ["channels-so-far", "channels-month-spend", "channels-cash"].map(|id| head(desk.text(id)));
    let row = |(number, month): (usize, &MixMonth)| {
        let cell = |text: String| html! { <td>{text}</td> };
        let name = desk.with("channels-month", &[("number", Value::Count(number as f64 + 1.0))]);
        html! {
            <tr>
                <th scope="row">{name}</th>
                { for month.customers.iter().map(|customers| cell(desk.number(*customers))) }
                {cell(desk.number(month.customers_so_far))}
                {cell(desk.amount(month.spend))}
                {cell(desk.amount(month.cash_so_far))}
            </tr>
        }
    };
    html! {
        <details class="channels-months">
            <summary>{desk.text("channels-months")}</summary>
            <div class="channels-scroll" role="region" tabindex="0" aria-label={desk.text("channels-months")}>
                <table class="chart-table">
                    <caption>{desk.text("channels-months-caption")}</caption>
                    <thead><tr>
                        {head(desk.text("channels-month-head"))}
                        { for (0..channels).map(|row| head(name(desk, row))) }
                        { for last }
                    </tr></thead>
                    <tbody>{ for months.iter().enumerate().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
