//! A chart of a further question in its frame, one heading below the question.

use crate::web::chart::{Frame, Table};
use crate::web::desk::Desk;
use crate::web::share::share;
use yew::prelude::*;

/// The chart with the finding as its title and the table one click away.
pub(super) fn framed(
    desk: &Desk,
    id: &'static str,
    title: String,
    subtitle: String,
    table: Table,
    chart: Html,
) -> Html {
    let more = share(desk, id, title.clone(), &table);
    html! {
        <Frame {id} {title} {more} subtitle={Some(AttrValue::from(subtitle))} {table} as_table={desk.text("chart-as-table")}
            as_chart={desk.text("chart-as-chart")}>{chart}</Frame>
    }
}
