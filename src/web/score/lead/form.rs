//! The form of a lead, built from the card's fields: what the card names is offered, what it counts is counted.

use crate::format::Value as Shown;
use crate::score::card::{Field, Kind};
use crate::score::choices::Choices;
use crate::score::lift::OTHER;
use crate::score::{Before, Day, Happening, Value};
use crate::state::scoring::{Facts, Work};
use crate::web::component::{QUIET, button};
use crate::web::score::bench::{Action, Bench};
use crate::web::score::inputs::{Numeric, Place, check, day_box, numeric, select};
use crate::web::score::names;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// So many texts of a choice are shown.
const SHOWN: usize = 3;

/// The form.
pub(super) fn form(bench: &Bench) -> Html {
    let desk = bench.desk();
    let as_of = {
        let bench = bench.clone();
        Callback::from(move |day: Option<Day>| {
            if let Some(day) = day {
                bench.set_as_of(day);
            }
        })
    };
    let forget = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| {
            let work = Work { facts: Rc::new(Facts::default()), ..bench.work().clone() };
            bench.dispatch(Action::Commit(work, String::new()));
        })
    };
    html! {
        <>
            <div class="fields score-when">
                {day_box(&Place::of("asOf", desk.text("score-as-of")), Some(bench.as_of()), as_of)}
                {before(bench)}
            </div>
            <div class="fields score-form">{ for bench.card().fields.iter().map(|field| row(bench, field)) }</div>
            <div class="buttons">{button(desk.text("score-forget"), QUIET, forget, *bench.work().facts != Facts::default())}</div>
        </>
    }
}

/// What the lead was the last time; asked only where the card has a margin.
fn before(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    if card.margin == crate::score::Points::ZERO {
        return Html::default();
    }
    let mut states = vec![Before::default()];
    let mut texts = vec![desk.text("score-before-never")];
    for (row, band) in card.bands.iter().enumerate() {
        states.push(Before::in_band(card, row));
        texts.push(names::name(desk, &band.id, &band.name));
    }
    let at = states.iter().position(|state| *state == bench.before()).unwrap_or(0).to_string();
    let options = texts.into_iter().enumerate().map(|(row, text)| (row.to_string(), text)).collect();
    let choose = {
        let bench = bench.clone();
        Callback::from(move |row: String| {
            let state = row.parse::<usize>().ok().and_then(|row| states.get(row).copied());
            bench.set_before(state.unwrap_or_default());
        })
    };
    select(&Place::of("before", desk.text("score-before")), options, &at, choose)
}

fn row(bench: &Bench, field: &Field) -> Html {
    let place = Place::of(["lead.", &field.id].concat(), names::field_name(bench.desk(), field));
    let value = bench.work().facts.get(&field.id);
    match &field.kind {
        Kind::Text => text(bench, field, place, value),
        Kind::Number => number(bench, field, place, value),
        Kind::Date => {
            let day = if let Value::Date(day) = value { Some(*day) } else { None };
            let learn = learn(bench, field);
            day_box(&place, day, learn.reform(|day: Option<Day>| day.map_or(Value::Missing, Value::Date)))
        }
        Kind::Set { .. } => set(bench, field, &place, value),
        Kind::Activity { .. } => activity(bench, field, &place, value),
    }
}

/// A callback that learns a value of a field; a stretch of them is one step of undo.
fn learn(bench: &Bench, field: &Field) -> Callback<Value> {
    let (bench, id) = (bench.clone(), field.id.clone());
    Callback::from(move |value: Value| bench.learn(&id, value, &["lead:", &id].concat()))
}

fn text(bench: &Bench, field: &Field, place: Place, value: &Value) -> Html {
    let choices = Choices::of(bench.card(), &field.id);
    let now = if let Value::Text(text) = value { text.as_str() } else { "" };
    if choices.open || choices.alike.is_empty() {
        return open_text(bench, field, &place, now, &choices);
    }
    let desk = bench.desk();
    let mut options = vec![(String::new(), desk.text("score-unknown"))];
    let named = choices.alike.iter().enumerate();
    options.extend(named.map(|(row, texts)| (row.to_string(), choice_text(bench, texts))));
    options.push(("other".to_owned(), desk.text("score-other")));
    let at = match (now.is_empty(), choices.place(now)) {
        (true, _) => String::new(),
        (false, Some(row)) => row.to_string(),
        (false, None) => "other".to_owned(),
    };
    let learn = learn(bench, field);
    let choose = Callback::from(move |row: String| {
        let first = row.parse::<usize>().ok().and_then(|row| choices.alike.get(row)?.first().cloned());
        let other = (row == "other").then(|| OTHER.to_owned());
        learn.emit(first.or(other).map_or(Value::Missing, Value::Text));
    });
    select(&place, options, &at, choose)
}

/// Texts that make no difference, as one choice. Yes and no are said in the visitor's language.
fn choice_text(bench: &Bench, texts: &[String]) -> String {
    let desk = bench.desk();
    match texts.first().map(|text| text.to_ascii_lowercase()).as_deref() {
        Some("yes") => desk.text("score-yes"),
        Some("no") => desk.text("score-no"),
        _ => {
            let told = texts.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
            if texts.len() > SHOWN { told + ", …" } else { told }
        }
    }
}

/// Free text, with what the card looks for as suggestions.
fn open_text(bench: &Bench, field: &Field, place: &Place, now: &str, choices: &Choices) -> Html {
    let id = ["score-", &place.path].concat();
    let list = [&id, "-list"].concat();
    let oninput = learn(bench, field).reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        if text.trim().is_empty() { Value::Missing } else { Value::Text(text) }
    });
    let onblur = bench.settle().reform(|_: FocusEvent| ());
    html! {
        <span class="entry entry-text">
            <label for={id.clone()}>{&place.label}</label>
            <span class="entry-box">
                <input {id} type="text" autocomplete="off" spellcheck="false" list={list.clone()} value={now.to_owned()}
                    maxlength="200" placeholder={bench.desk().text("score-unknown")} {oninput} {onblur} />
            </span>
            <datalist id={list}>{ for choices.texts().map(|text| html! { <option value={text.clone()} /> }) }</datalist>
        </span>
    }
}

fn number(bench: &Bench, field: &Field, place: Place, value: &Value) -> Html {
    let learn = learn(bench, field);
    let now = if let Value::Number(number) = value { Some(*number) } else { None };
    let placeholder = Some(bench.desk().text("score-unknown"));
    let box_ = Numeric { value: now, optional: true, placeholder, ..Numeric::default() };
    let take = move |number: Option<f64>| {
        learn.emit(number.map_or(Value::Missing, Value::Number));
        Ok(())
    };
    numeric(bench, place, box_, Rc::new(take))
}

/// One checkbox for each text that the card names.
fn set(bench: &Bench, field: &Field, place: &Place, value: &Value) -> Html {
    let own: Vec<String> = if let Value::Set(own) = value { own.clone() } else { Vec::new() };
    let learn = learn(bench, field);
    let one = |text: &String| {
        let checked = own.iter().any(|entry| entry.eq_ignore_ascii_case(text));
        let (own, learn, text) = (own.clone(), learn.clone(), text.clone());
        let id = ["score-", &place.path, "-", &text].concat();
        let label = text.clone();
        let change = Callback::from(move |wanted: bool| {
            let others = own.iter().filter(|entry| !entry.eq_ignore_ascii_case(&text)).cloned();
            let texts: Vec<String> = others.chain(wanted.then(|| text.clone())).collect();
            learn.emit(if texts.is_empty() { Value::Missing } else { Value::Set(texts) });
        });
        check(id, label, checked, change)
    };
    html! {
        <fieldset class="entry-wide score-set">
            <legend>{&place.label}</legend>
            { for Choices::of(bench.card(), &field.id).texts().map(one) }
        </fieldset>
    }
}

/// How often and when last, once for each day that is known of.
fn activity(bench: &Bench, field: &Field, place: &Place, value: &Value) -> Html {
    let desk = bench.desk();
    let never = matches!(value, Value::Activity(times) if times.is_empty());
    let times: Vec<Happening> = if let Value::Activity(times) = value { times.clone() } else { Vec::new() };
    let learn = learn(bench, field);
    let rows = times.len().max(1);
    let row = |row: usize| {
        let own = times.get(row).copied();
        let count = if never { Some(0.0) } else { own.map(|own| f64::from(own.count)) };
        let at = format!("{}.{row}", place.path);
        let label = desk.with("score-count-of", &[("field", Shown::Text(place.label.clone()))]);
        let take = {
            let (times, learn) = (times.clone(), learn.clone());
            move |count: Option<f64>| {
                learn.emit(with_count(&times, row, count));
                Ok(())
            }
        };
        let box_ = Numeric {
            value: count,
            whole: true,
            optional: true,
            placeholder: Some("–".to_owned()),
            ..Numeric::default()
        };
        let on_day = {
            let (times, learn) = (times.clone(), learn.clone());
            Callback::from(move |day: Option<Day>| learn.emit(with_day(&times, row, day)))
        };
        let day_label = desk.with("score-last-of", &[("field", Shown::Text(place.label.clone()))]);
        html! {
            <div class="score-times" key={row}>
                {numeric(bench, Place::quiet(at.clone(), label), box_, Rc::new(take))}
                <span class="entry-unit" aria-hidden="true">{desk.text("score-times")}</span>
                {day_box(&Place::quiet([&at, ".day"].concat(), day_label), own.and_then(|own| own.day), on_day)}
            </div>
        }
    };
    html! {
        <fieldset class="score-activity">
            <legend>{&place.label}</legend>
            { for (0..rows).map(row) }
        </fieldset>
    }
}

/// The times with another count on one day: none is unknown, and 0 on the only day is never.
fn with_count(times: &[Happening], row: usize, count: Option<f64>) -> Value {
    let count = count.map(|count| count.clamp(0.0, 1e9) as u32);
    let mut times = times.to_vec();
    match (count, times.get_mut(row)) {
        (None | Some(0), own) => {
            if own.is_some() {
                times.remove(row);
            }
        }
        (Some(count), Some(own)) => own.count = count,
        (Some(count), None) => times.push(Happening { day: None, count }),
    }
    if times.is_empty() && count.is_none() { Value::Missing } else { Value::Activity(times) }
}

/// The times with another day; what has a day and no count happened once.
fn with_day(times: &[Happening], row: usize, day: Option<Day>) -> Value {
    let mut times = times.to_vec();
    match (times.get_mut(row), day) {
        (Some(own), day) => own.day = day,
        (None, Some(_)) => times.push(Happening { day, count: 1 }),
        (None, None) => return Value::Missing,
    }
    Value::Activity(times)
}
