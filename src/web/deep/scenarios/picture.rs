//! The plans on one figure of the visitor's choice, as dots on a scale.

use super::speech::{Column, head, shown};
use crate::engine::scenario::{Comparison, Figure};
use crate::explain::scenario::{Finding, finding, kind, reading};
use crate::format::Value;
use crate::web::chart::{Dumbbell, DumbbellRow, Table};
use crate::web::component::choice;
use crate::web::deep::framed::framed;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The choice and the chart. Nothing chosen is the number of leads that the visitor's confidence takes.
pub(super) fn picture(
    desk: &Desk,
    columns: &[Column],
    comparison: &Comparison,
    rows: &[Figure],
    chosen: &UseStateHandle<Option<usize>>,
) -> Html {
    let usual = rows.iter().position(|figure| kind(figure) == "sure").unwrap_or(0);
    let at = chosen.filter(|at| *at < rows.len()).unwrap_or(usual);
    let Some(figure) = rows.get(at) else { return Html::default() };
    let options = rows.iter().enumerate().map(|(n, figure)| (n.to_string(), head(desk, columns, figure))).collect();
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |text: String| chosen.set(text.parse().ok()))
    };
    html! {
        <div class="plans-picture">
            {choice("scenarios-figure-choice", desk.text("scenarios-choice"), false, options, &at.to_string(), choose)}
            {chart(desk, columns, comparison, figure)}
        </div>
    }
}

fn chart(desk: &Desk, columns: &[Column], comparison: &Comparison, figure: &Figure) -> Html {
    let currency = &desk.plan().currency;
    let money = kind(figure) == "money";
    // A dot of another currency would stand in the wrong place.
    let value = |number: usize| {
        let column = columns.get(number)?;
        reading(comparison, number, figure).filter(|_| !money || column.plan.currency == *currency)
    };
    let values: Vec<Option<f64>> = (0..columns.len()).map(value).collect();
    let text = |x: Option<f64>| x.map_or_else(|| desk.text("scenarios-none"), |x| shown(desk, figure, x, currency));
    let row = |(column, x): (&Column, &Option<f64>)| DumbbellRow {
        name: column.name.clone().into(),
        value: *x,
        label: text(*x).into(),
        own: column.on_screen,
    };
    let rows: Vec<DumbbellRow> = columns.iter().zip(&values).map(row).collect();
    let name = head(desk, columns, figure);
    let title = title(desk, columns, figure, &values, &name);
    let subtitle = desk.with("scenarios-chart-subtitle", &[("figure", name.as_str().into())]);
    let table = Table {
        caption: subtitle.clone().into(),
        columns: vec![desk.text("scenarios-plan").into(), name.into()],
        rows: rows.iter().map(|row| vec![row.name.clone(), row.label.clone()]).collect(),
    };
    let tick = {
        let (desk, figure, currency) = (desk.clone(), figure.clone(), currency.clone());
        Callback::from(move |x: f64| AttrValue::from(shown(&desk, &figure, x, &currency)))
    };
    let chart = html! { <Dumbbell id="scenarios-chart" name={title.clone()} desc={subtitle.clone()} {rows} {tick} /> };
    framed(desk, "scenarios-picture", title, subtitle, table, chart)
}

/// The finding as a title.
fn title(desk: &Desk, columns: &[Column], figure: &Figure, values: &[Option<f64>], name: &str) -> String {
    let text = |x: f64| Value::Text(shown(desk, figure, x, &desk.plan().currency));
    let figure_name = ("figure", Value::Text(name.to_owned()));
    match finding(figure, values) {
        Some(Finding::Best(number, x)) => {
            let plan = columns.get(number).map_or_else(String::new, |column| column.name.clone());
            desk.with("scenarios-chart-best", &[figure_name, ("name", Value::Text(plan)), ("value", text(x))])
        }
        Some(Finding::Alike(x)) => desk.with("scenarios-chart-alike", &[figure_name, ("value", text(x))]),
        Some(Finding::Between(low, high)) => {
            desk.with("scenarios-chart-differ", &[figure_name, ("low", text(low)), ("high", text(high))])
        }
        None => name.to_owned(),
    }
}
