//! The fields: what is known of a lead, what its values are, and in which column of a file they stand.

use super::{line_of, remove, section};
use crate::format::Value as Shown;
use crate::score::Card;
use crate::score::card::{Field, Kind};
use crate::state::scoring::parts::add_field;
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, choice, name_box, select, text_box};
use crate::web::score::names;
use yew::prelude::*;

/// What a new field can be, by the word of the document.
fn kinds() -> [(&'static str, Kind); 5] {
    [
        ("text", Kind::Text),
        ("number", Kind::Number),
        ("date", Kind::Date),
        ("set", Kind::Set { separator: ';' }),
        ("activity", Kind::Activity { last_column: String::new() }),
    ]
}

/// What can part the entries of a set.
const SEPARATORS: [char; 5] = [';', ',', '|', '/', '+'];

/// The section.
pub(super) fn fields(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let mut options = vec![(String::new(), desk.text("score-add-field"))];
    options.extend(kinds().iter().map(|(word, kind)| ((*word).to_owned(), desk.text(names::kind(kind)))));
    let add = {
        let bench = bench.clone();
        Callback::from(move |word: String| {
            if let Some((_, kind)) = kinds().into_iter().find(|(own, _)| *own == word) {
                bench.step("fields", &|card| add_field(card, kind.clone()));
            }
        })
    };
    let body = html! {
        <>
            <div class="score-fields">{ for (0..card.fields.len()).map(|row| field(bench, row)) }</div>
            <div class="score-add">{select(&Place::quiet("fields.add", desk.text("score-add-field")), options, "", add)}</div>
            {bench.refusal("fields")}
        </>
    };
    section(bench, "score-fields-title", "score-fields-title", "score-fields-lead", body)
}

fn edited(row: usize, set: impl Fn(&mut Field)) -> impl Fn(&mut Card) {
    move |card| {
        if let Some(field) = card.fields.get_mut(row) {
            set(field);
        }
    }
}

fn field(bench: &Bench, row: usize) -> Html {
    let desk = bench.desk();
    let Some(own) = bench.card().fields.get(row) else { return Html::default() };
    let path = format!("fields[{row}]");
    let mut columns = own.column().to_owned();
    if let Some(last) = own.last_column() {
        columns = [&columns, ", ", &last].concat();
    }
    let says = desk.with("score-in-column", &[("column", Shown::Text(columns))]);
    line_of(bench, &path, names::field_name(desk, own), says, desk.text(names::kind(&own.kind)), || {
        settings(bench, row, own, &path)
    })
}

fn settings(bench: &Bench, row: usize, own: &Field, path: &str) -> Html {
    let desk = bench.desk();
    let at = |field: &str, label: &str| Place::of([path, ".", field].concat(), desk.text(label));
    let usual = names::name(desk, &own.id, "");
    let kind = match &own.kind {
        Kind::Set { separator } => {
            let options = SEPARATORS.iter().map(|own| (*own, own.to_string())).collect();
            choice(bench, &at("separator", "score-separator"), options, *separator, move |card, separator| {
                edited(row, |field| field.kind = Kind::Set { separator })(card);
            })
        }
        Kind::Activity { last_column } => {
            let place = at("lastColumn", "score-last-column");
            let usual = Field { kind: Kind::Activity { last_column: String::new() }, ..own.clone() }.last_column();
            text_box(bench, place, last_column, usual, move |card, column| {
                edited(row, |field| field.kind = Kind::Activity { last_column: column.clone() })(card);
            })
        }
        _ => Html::default(),
    };
    html! {
        <>
            <div class="fields">
                {name_box(bench, at("name", "score-name"), &own.name, &usual, move |card, name| {
                    edited(row, |field| field.name.clone_from(&name))(card);
                })}
                {text_box(bench, at("column", "score-column"), &own.column, Some(own.id.clone()), move |card, column| {
                    edited(row, |field| field.column.clone_from(&column))(card);
                })}
                {kind}
            </div>
            <div class="buttons">{remove(bench, path, move |card| { card.fields.remove(row); })}</div>
        </>
    }
}
