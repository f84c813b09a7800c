//! A box for one figure: typing is kept as typed, an empty box is a figure that is not known.

use crate::engine::Issue;
use crate::format::Value;
use crate::format::typing::{TypingFault, parse_number};
use crate::nurture::Figure;
use crate::nurture::figure::Unit;
use crate::web::component::{Entry, Outcome};
use crate::web::desk::Desk;
use crate::web::measure::book::{Act, Book};
use crate::web::measure::words::{fault_text, figure_text, shift};
use yew::prelude::*;

/// The box of a figure in a row of the report. `label` says of which month, for screen readers.
pub(super) fn cell(
    desk: &Desk,
    book: &Book,
    (row, figure): (usize, Figure),
    value: Option<f64>,
    label: String,
) -> Html {
    let shown = figure_text(desk, figure, value);
    let path = format!("cell-{row}-{}", figure.key());
    let accept = {
        let (desk, book, path) = (desk.clone(), book.clone(), path.clone());
        Callback::from(move |text: String| {
            let take = |value: Option<f64>| {
                book.edit(&path, |report| {
                    if let Some(period) = report.periods.get_mut(row) {
                        period.figures.set(figure, value);
                    }
                })
            };
            let read = |text: &str| read(&desk, figure.unit(), text);
            typed(&desk, &text, &read, &take, &|value| figure_text(&desk, figure, value))
        })
    };
    let after = (figure.unit() == Unit::Share).then(|| "%".to_owned());
    let inputmode = if figure.unit() == Unit::Count { "numeric" } else { "decimal" };
    html! { <Entry {path} {label} quiet=true {shown} {accept} on_settle={settle(book)} {after} {inputmode} class="measure-cell" /> }
}

/// A box for a whole number of something else in the report.
pub(super) fn count_box(
    desk: &Desk,
    path: &'static str,
    label: String,
    value: Option<u64>,
    take: impl Fn(Option<u64>) -> Result<(), Issue> + 'static,
    on_settle: Callback<()>,
) -> Html {
    let write = |desk: &Desk, value: Option<f64>| figure_text(desk, Figure::Mqls, value);
    let shown = write(desk, value.map(|value| value as f64));
    let accept = {
        let desk = desk.clone();
        Callback::from(move |text: String| {
            let take = |value: Option<f64>| take(value.map(|value| value as u64));
            typed(&desk, &text, &|text| read(&desk, Unit::Count, text), &take, &|value| write(&desk, value))
        })
    };
    html! { <Entry {path} {label} {shown} {accept} {on_settle} inputmode="numeric" /> }
}

/// Ends the gesture when a box is left.
pub(super) fn settle(book: &Book) -> Callback<()> {
    let book = book.clone();
    Callback::from(move |()| book.dispatch(Act::Settle))
}

/// The number of a text and whether it may be meant otherwise; none where nothing is known.
type Read = Result<Option<(f64, bool)>, Option<String>>;

fn read(desk: &Desk, unit: Unit, text: &str) -> Read {
    let reading = match parse_number(text, &desk.locale().marks(), desk.locale().tag()) {
        Ok(reading) => reading,
        Err(TypingFault::Empty) => return Ok(None),
        Err(TypingFault::Partial) => return Err(None),
        Err(_) => return Err(Some(desk.text("typing-bad-number"))),
    };
    match unit {
        Unit::Count if reading.value.fract() != 0.0 => Err(Some(desk.text("typing-not-whole"))),
        Unit::Share => Ok(Some((shift(reading.value, -2), reading.ambiguous.is_some()))),
        _ => Ok(Some((reading.value, reading.ambiguous.is_some()))),
    }
}

fn typed(
    desk: &Desk,
    text: &str,
    read: &dyn Fn(&str) -> Read,
    take: &dyn Fn(Option<f64>) -> Result<(), Issue>,
    write: &dyn Fn(Option<f64>) -> String,
) -> Outcome {
    let (value, unclear) = match read(text) {
        Ok(None) => (None, false),
        Ok(Some((value, unclear))) => (Some(value), unclear),
        Err(error) => return Outcome { error, ..Outcome::default() },
    };
    let shown = write(value);
    match take(value) {
        Ok(()) => {
            let note = unclear.then(|| desk.with("typing-read-as", &[("value", Value::Text(shown.clone()))]));
            Outcome { taken: Some(shown), note, ..Outcome::default() }
        }
        Err(issue) => Outcome { error: Some(fault_text(desk, &issue)), ..Outcome::default() },
    }
}
