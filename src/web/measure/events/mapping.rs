//! How the file was read, for correction.

use super::Asked;
use super::run::Run;
use crate::events::DateOrder;
use crate::events::file::{Columns, Corrections};
use crate::format::Value;
use crate::table::{Encoding, Separator};
use crate::web::component::choice;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The columns: id of the select, its message, and its place.
type Column = (&'static str, &'static str, fn(&mut Columns) -> &mut Option<usize>);
const COLUMNS: [Column; 4] = [
    ("events-lead", "events-column-lead", |columns| &mut columns.lead),
    ("events-stage", "events-column-stage", |columns| &mut columns.stage),
    ("events-date", "events-column-date", |columns| &mut columns.date),
    ("events-campaign", "events-column-campaign", |columns| &mut columns.campaign),
];

/// The choices.
pub(super) fn mapping(desk: &Desk, run: &Run) -> Html {
    let found = run.found();
    let (Some((file, asked)), Some(looked)) = (run.current(), &found.looked) else { return Html::default() };
    let (looked, unclear) = (&*looked.0, found.made.as_ref().map_or(0, |made| made.0.unclear));
    let columns = asked.known.columns.unwrap_or(looked.columns);
    let column = |(id, label, place): Column| {
        let none = (String::new(), desk.text("events-no-column"));
        let names = looked.names.iter().enumerate().map(|(column, name)| (column.to_string(), name.clone()));
        let value = place(&mut columns.clone()).map_or_else(String::new, |column| column.to_string());
        let choose = chosen(run, move |asked, text| {
            let mut columns = columns;
            *place(&mut columns) = text.parse().ok();
            asked.known.columns = Some(columns);
        });
        choice(id, desk.text(label), false, std::iter::once(none).chain(names).collect(), &value, choose)
    };
    let listed =
        |id: &'static str, label: &str, names: Vec<String>, own: Option<usize>, set: fn(&mut Corrections, usize)| {
            let options = names.into_iter().enumerate().map(|(place, name)| (place.to_string(), name)).collect();
            let choose = chosen(run, move |asked, text| {
                if let Ok(place) = text.parse() {
                    set(&mut asked.known, place);
                    // Other cells, other columns.
                    asked.known.columns = None;
                }
            });
            choice(id, desk.text(label), false, options, &own.unwrap_or(0).to_string(), choose)
        };
    let texts = |ids: &[&str]| ids.iter().map(|id| desk.text(id)).collect::<Vec<_>>();
    let separator = listed(
        "events-separator",
        "events-separator",
        texts(&["events-comma", "events-semicolon", "events-tab", "events-bar"]),
        Separator::ALL.iter().position(|each| *each == looked.dialect.separator),
        |known, place| known.separator = Separator::ALL.get(place).copied(),
    );
    let encoding = listed(
        "events-encoding",
        "events-encoding",
        ["UTF-8", "UTF-16 LE", "UTF-16 BE", "EUC-KR / CP949", "Windows-1252"].map(str::to_owned).to_vec(),
        Encoding::ALL.iter().position(|each| *each == looked.dialect.encoding),
        |known, place| known.encoding = Encoding::ALL.get(place).copied(),
    );
    let header = listed(
        "events-header",
        "events-header",
        texts(&["events-header-names", "events-header-event"]),
        Some(usize::from(!looked.dialect.header)),
        |known, place| known.header = Some(place == 0),
    );
    let stages = choice(
        "events-order",
        desk.text("events-order"),
        false,
        [("file", "events-order-file"), ("plan", "events-order-plan")]
            .map(|(value, id)| (value.to_owned(), desk.text(id)))
            .to_vec(),
        if asked.by_plan { "plan" } else { "file" },
        chosen(run, |asked, text| asked.by_plan = text == "plan"),
    );
    let dates = choice(
        "events-dates",
        desk.text("events-dates"),
        false,
        [("day", "events-day-first"), ("month", "events-month-first")]
            .map(|(value, id)| (value.to_owned(), desk.text(id)))
            .to_vec(),
        if asked.dates == DateOrder::DayFirst { "day" } else { "month" },
        chosen(run, |asked, text| {
            asked.dates = if text == "day" { DateOrder::DayFirst } else { DateOrder::MonthFirst };
        }),
    );
    html! {
        <section class="events-mapping" aria-label={desk.text("events-mapping")}>
            <p><b>{&file.name}</b>{" "}{desk.text("events-mapping")}</p>
            <div class="fields">
                { for COLUMNS.into_iter().map(column) }
                {stages}
                if unclear > 0 { {dates} }
                {separator}
                {header}
                {encoding}
            </div>
            if columns.needed().is_none() {
                <p class="entry-error" role="alert">{desk.text("events-columns-missing")}</p>
            }
            if looked.renamed > 0 {
                <p class="measure-caveat">{desk.with("events-renamed", &[("count", Value::Count(looked.renamed as f64))])}</p>
            }
            if unclear > 0 {
                <p class="measure-caveat">{desk.with("events-unclear", &[("count", Value::Count(unclear as f64))])}</p>
            }
        </section>
    }
}

/// Asks anew with one thing changed.
fn chosen(run: &Run, change: impl Fn(&mut Asked, &str) + 'static) -> Callback<String> {
    let run = run.clone();
    Callback::from(move |text: String| {
        if let Some((file, mut asked)) = run.current() {
            change(&mut asked, &text);
            run.take(file, asked);
        }
    })
}
