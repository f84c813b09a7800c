//! The figures side by side, each with its distance to the baseline and whether that is better or worse.

use super::speech::{Column, head, shown, signed};
use crate::engine::scenario::{Comparison, Figure};
use crate::explain::explain;
use crate::explain::scenario::{difference, kind, moved, quantity, reading};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The table with the working of its figures. Roles are said, because a narrow page lays the rows out as lists.
pub(super) fn table(desk: &Desk, columns: &[Column], comparison: &Comparison, rows: &[Figure]) -> Html {
    let column = |column: &Column| html! { <th scope="col" role="columnheader">{&column.name}</th> };
    let row = |figure: &Figure| {
        let cells = columns.iter().enumerate().map(|(number, _)| cell(desk, columns, comparison, figure, number));
        html! { <tr role="row"><th scope="row" role="rowheader">{head(desk, columns, figure)}</th>{ for cells }</tr> }
    };
    html! {
        <div>
            <table class="plans-table" role="table">
                <caption>{desk.text("scenarios-caption")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{desk.text("scenarios-figure")}</th>
                        { for columns.iter().map(column) }
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for rows.iter().map(row) }</tbody>
            </table>
            {why(desk, "scenarios-why-figures", &workings(desk, rows))}
        </div>
    }
}

fn cell(desk: &Desk, columns: &[Column], comparison: &Comparison, figure: &Figure, number: usize) -> Html {
    let (Some(column), Some(baseline)) = (columns.get(number), columns.first()) else { return Html::default() };
    let currency = &column.plan.currency;
    let value = reading(comparison, number, figure)
        .map_or_else(|| desk.text("scenarios-none"), |x| shown(desk, figure, x, currency));
    // Amounts of two currencies have no difference.
    let comparable = kind(figure) != "money" || *currency == baseline.plan.currency;
    let by = number
        .checked_sub(1)
        .and_then(|scenario| difference(comparison, scenario, figure)?.by)
        .filter(|by| comparable && moved(figure, *by));
    let off = by.map(|by| {
        let (class, verdict) = match figure.more_is_better().map(|more| more == (by > 0.0)) {
            Some(true) => ("plans-off plans-better", Some("scenarios-better")),
            Some(false) => ("plans-off plans-worse", Some("scenarios-worse")),
            None => ("plans-off", None),
        };
        html! {
            <span {class}>
                {signed(desk, figure, by, currency)}
                { for verdict.map(|verdict| html! { <span class="plans-verdict">{" "}{desk.text(verdict)}</span> }) }
            </span>
        }
    });
    html! {
        <td role="cell" data-plan={column.name.clone()}><span class="plans-value">{value}</span>{ for off }</td>
    }
}

/// How each figure of the plan on screen came about.
fn workings(desk: &Desk, rows: &[Figure]) -> Vec<String> {
    let plan = desk.named_plan();
    let mut lines = vec![desk.text("scenarios-why-screen")];
    for figure in rows {
        let known = quantity(figure, &plan).and_then(|quantity| explain(&plan, desk.answer(), quantity));
        if let Some(working) = known {
            let formula = desk.with(working.formula.0, &working.formula.1);
            let figures = desk.with(working.figures.0, &working.figures.1);
            let name = desk.text(working.id);
            lines.push(desk.with(
                "scenarios-why-line",
                &[
                    ("name", name.as_str().into()),
                    ("formula", formula.as_str().into()),
                    ("figures", figures.as_str().into()),
                ],
            ));
        }
    }
    lines.push(desk.text("scenarios-why-sure"));
    lines
}
