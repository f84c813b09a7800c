//! Which column is which field, with the first values of each.

use super::bench::Bench;
use super::work::Work;
use crate::leads::Looked;
use crate::score::card::{Field, Kind};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a choice of a column sets.
#[derive(Clone, Copy, PartialEq)]
enum Target {
    /// The value of a field.
    Value(usize),
    /// The last day of an activity.
    Last(usize),
    /// The day of opening.
    Opened,
}

impl Target {
    fn of(self, work: &Work) -> Option<usize> {
        let columns = |field: usize| work.mapping.columns.get(field).copied().unwrap_or_default();
        match self {
            Self::Value(field) => columns(field).value,
            Self::Last(field) => columns(field).last,
            Self::Opened => work.opened,
        }
    }

    fn set(self, work: &mut Work, column: Option<usize>) {
        match self {
            Self::Value(field) => {
                if let Some(columns) = work.mapping.columns.get_mut(field) {
                    columns.value = column;
                }
            }
            Self::Last(field) => {
                if let Some(columns) = work.mapping.columns.get_mut(field) {
                    columns.last = column;
                }
            }
            Self::Opened => work.opened = column,
        }
    }
}

/// A row a field.
pub(in crate::web::score) fn mapped(bench: &Bench, looked: &Looked) -> Html {
    let card = bench.card();
    let fields = card.fields.iter().enumerate().flat_map(|(place, field)| {
        let name = bench.name(&field.id, &field.name);
        let mut rows = vec![row(bench, looked, Target::Value(place), name.clone())];
        if has_last(field) {
            let last = bench.with("score-file-last", &[("field", crate::format::Value::Text(name))]);
            rows.push(row(bench, looked, Target::Last(place), last));
        }
        rows
    });
    let rows: Html = fields.chain([row(bench, looked, Target::Opened, bench.text("score-file-opened"))]).collect();
    html! {
        <table class="file-map">
            <caption>{bench.text("score-file-map")}</caption>
            <thead><tr>
                <th scope="col">{bench.text("score-file-field")}</th>
                <th scope="col">
                    <span class="file-own">
                        <span class="file-own-column">{bench.text("score-file-column")}</span>
                        <span class="file-samples">{bench.text("score-file-values")}</span>
                    </span>
                </th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn has_last(field: &Field) -> bool {
    matches!(field.kind, Kind::Activity { .. })
}

fn row(bench: &Bench, looked: &Looked, target: Target, name: String) -> Html {
    let own = target.of(bench.work());
    let onchange = {
        let bench = bench.clone();
        Callback::from(move |event: Event| {
            let column = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
            bench.change(move |work| target.set(work, column));
        })
    };
    let options = looked.columns.iter().enumerate().map(|(at, column)| {
        html! { <option value={at.to_string()} selected={own == Some(at)}>{&column.name}</option> }
    });
    let samples = own.and_then(|at| looked.columns.get(at)).map(|column| column.samples.join(" · "));
    html! {
        <tr class={own.is_none().then_some("file-lacking")}>
            <th scope="row">{&name}</th>
            <td><span class="file-own">
                <select class="file-own-column" aria-label={name} {onchange}>
                    <option value="" selected={own.is_none()}>{bench.text("score-file-lacking")}</option>
                    {for options}
                </select>
                <span class="file-samples">{samples}</span>
            </span></td>
        </tr>
    }
}
