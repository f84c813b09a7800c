//! How the file was read, for correction.

use super::file::Sheet;
use super::run::Asked;
use super::{Found, Shared};
use crate::events::DateOrder;
use crate::format::Value;
use crate::table::Separator;
use crate::web::component::choice;
use crate::web::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// The columns: id of the select, and its message.
const COLUMNS: [(&str, &str); 4] = [
    ("events-lead", "events-column-lead"),
    ("events-stage", "events-column-stage"),
    ("events-date", "events-column-date"),
    ("events-campaign", "events-column-campaign"),
];

/// The choices.
pub(super) fn mapping(desk: &Desk, found: &UseStateHandle<Found>, sheet: &Sheet) -> Html {
    let ask = |change: fn(&mut Asked, &str)| {
        let found = found.clone();
        Callback::from(move |text: String| {
            let mut next = (*found).clone();
            change(&mut next.asked, &text);
            next.made = None;
            found.set(next);
        })
    };
    let column = |(place, (id, label)): (usize, (&'static str, &str))| {
        let none = (String::new(), desk.text("events-no-column"));
        let names = sheet.columns.iter().enumerate().map(|(column, name)| (column.to_string(), short(name)));
        let value =
            found.asked.columns.get(place).copied().flatten().map_or_else(String::new, |column| column.to_string());
        let found = found.clone();
        let choose = Callback::from(move |text: String| {
            let mut next = (*found).clone();
            if let Some(slot) = next.asked.columns.get_mut(place) {
                *slot = text.parse().ok();
            }
            next.made = None;
            found.set(next);
        });
        choice(id, desk.text(label), false, std::iter::once(none).chain(names).collect(), &value, choose)
    };
    let separator = {
        let names = ["events-comma", "events-semicolon", "events-tab", "events-bar"].map(|id| desk.text(id));
        let options = names.into_iter().enumerate().map(|(place, name)| (place.to_string(), name)).collect();
        let own = Separator::ALL.iter().position(|each| *each == sheet.dialect.separator).unwrap_or(0);
        let (found, name, text) = (found.clone(), sheet.name.clone(), Rc::clone(&sheet.text));
        let choose = Callback::from(move |place: String| {
            let separator = place.parse().ok().and_then(|place: usize| Separator::ALL.get(place).copied());
            let sheet = Sheet::new(name.clone(), Rc::clone(&text), separator);
            let asked = Asked { columns: sheet.guess(), ..found.asked.clone() };
            found.set(Found { sheet: Some(Shared(Rc::new(sheet))), asked, made: None });
        });
        choice("events-separator", desk.text("events-separator"), false, options, &own.to_string(), choose)
    };
    let stages = choice(
        "events-order",
        desk.text("events-order"),
        false,
        [("file", "events-order-file"), ("plan", "events-order-plan")]
            .map(|(value, id)| (value.to_owned(), desk.text(id)))
            .to_vec(),
        if found.asked.by_plan { "plan" } else { "file" },
        ask(|asked, text| asked.by_plan = text == "plan"),
    );
    let dates = choice(
        "events-dates",
        desk.text("events-dates"),
        false,
        [("day", "events-day-first"), ("month", "events-month-first")]
            .map(|(value, id)| (value.to_owned(), desk.text(id)))
            .to_vec(),
        if found.asked.dates == DateOrder::DayFirst { "day" } else { "month" },
        ask(|asked, text| asked.dates = if text == "day" { DateOrder::DayFirst } else { DateOrder::MonthFirst }),
    );
    let missing = found.asked.columns.iter().take(3).any(Option::is_none);
    let unclear = found.made.as_ref().map_or(0, |made| made.unclear);
    html! {
        <section class="events-mapping" aria-label={desk.text("events-mapping")}>
            <p><b>{&sheet.name}</b>{" "}{desk.text("events-mapping")}</p>
            <div class="fields">
                { for COLUMNS.into_iter().enumerate().map(column) }
                {separator}
                {stages}
                if unclear > 0 { {dates} }
            </div>
            if missing { <p class="entry-error" role="alert">{desk.text("events-columns-missing")}</p> }
            if unclear > 0 {
                <p class="measure-caveat">{desk.with("events-unclear", &[("count", Value::Count(unclear as f64))])}</p>
            }
        </section>
    }
}

/// A name of a column that fits into a list.
fn short(name: &str) -> String {
    let mut letters = name.chars();
    let start: String = letters.by_ref().take(40).collect();
    if letters.next().is_some() { start + "…" } else { start }
}
