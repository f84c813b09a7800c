//! The fields, one for each setting, made from the table: what it takes decides what it looks like.

use super::Form;
use super::words;
use crate::embed::{Kind, Reason, Row, TABLE};
use crate::format::Value;
use crate::languages::LANGUAGES;
use crate::web::component::{Entry, Outcome, QUIET, button, choice};
use crate::web::desk::Desk;
use crate::web::later;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Fields that belong together.
pub(super) fn group(form: &Form, title: &str, names: &[&'static str]) -> Html {
    let rows = names.iter().filter_map(|name| TABLE.iter().find(|row| row.name == *name));
    html! {
        <fieldset class="studio-group" key={title.to_owned()}>
            <legend>{form.desk.text(title)}</legend>
            { for rows.map(|row| field(form, row)) }
        </fieldset>
    }
}

fn field(form: &Form, row: &'static Row) -> Html {
    match row.kind {
        Kind::Word(words) => {
            let options = words.iter().map(|word| ((*word).to_owned(), word_text(form.desk, row.name, word)));
            select(form, row, options.collect())
        }
        Kind::Id if !form.presets.is_empty() => select(form, row, form.presets.to_vec()),
        Kind::Words(options) => checks(form, row, options),
        Kind::Colour => html! { <div class="studio-colour">{swatch(form, row)}{typed(form, row)}</div> },
        Kind::Link => html! { <div class="studio-field">{typed(form, row)}{open_plan(form, row)}</div> },
        _ => typed(form, row),
    }
}

/// Takes the plan that is open in the planner.
fn open_plan(form: &Form, row: &'static Row) -> Html {
    let (plan, set, name) = (Rc::clone(form.desk.plan()), form.set.clone(), row.name);
    let onclick = Callback::from(move |_: MouseEvent| {
        let (plan, set) = (Rc::clone(&plan), set.clone());
        spawn_local(async move {
            if let Some(paper) = later::paper().await {
                set.emit((name, (paper.encode)(&plan)));
            }
        });
    });
    button(form.desk.text("studio-plan-here"), QUIET, onclick, true)
}

fn id(row: &Row) -> String {
    ["studio-", row.name].concat()
}

fn label(form: &Form, row: &Row) -> String {
    form.desk.text(words::label(row.name))
}

fn select(form: &Form, row: &'static Row, mut options: Vec<(String, String)>) -> Html {
    options.insert(0, (String::new(), form.desk.text("studio-default")));
    let (set, name) = (form.set.clone(), row.name);
    let choose = Callback::from(move |word| set.emit((name, word)));
    choice(id(row), label(form, row), false, options, form.choices.text(row.name), choose)
}

fn word_text(desk: &Desk, name: &str, word: &str) -> String {
    let language = LANGUAGES.iter().find(|(tag, _)| name == "lang" && *tag == word);
    language.map_or_else(|| desk.text(words::word(word)), |(_, own)| (*own).to_owned())
}

/// A box, with what is wrong about its text and what is done about it.
fn typed(form: &Form, row: &'static Row) -> Html {
    let accept = {
        let (set, name) = (form.set.clone(), row.name);
        // The settings judge it; the text stays as it was typed.
        Callback::from(move |text: String| {
            set.emit((name, text.clone()));
            Outcome { taken: Some(text), ..Outcome::default() }
        })
    };
    let refused = form.judged.ignored.iter().find(|ignored| ignored.name == row.name);
    let adjusted =
        || form.judged.looks.iter().flat_map(|look| &look.adjusted).find(|adjusted| adjusted.name == row.name);
    let told = refused.map(|ignored| fault(form.desk, ignored.reason)).or_else(|| {
        adjusted().map(|adjusted| form.desk.with("studio-contrast", &[("used", Value::Text(adjusted.used.write()))]))
    });
    let class = if told.is_some() { "entry-text entry-wrong" } else { "entry-text" };
    html! {
        <div class="studio-field">
            <Entry path={id(row)} label={label(form, row)} shown={form.choices.text(row.name).to_owned()} {accept}
                on_settle={Callback::noop()} inputmode="text" placeholder={row.example} {class} />
            if let Some(told) = told { <p class="entry-error" role="alert">{told}</p> }
        </div>
    }
}

fn fault(desk: &Desk, reason: Reason) -> String {
    desk.text(match reason {
        Reason::Long => "studio-fault-long",
        Reason::Range => "studio-fault-range",
        Reason::Missing => "studio-fault-missing",
        Reason::Unknown | Reason::Kind | Reason::Contrast => "studio-fault-kind",
    })
}

/// The device's own way to choose a colour. It knows only six digits, so it shows the default where there are none.
fn swatch(form: &Form, row: &'static Row) -> Html {
    let plain = |text: &str| {
        text.len() == 7 && text.strip_prefix('#').is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let shown = [form.choices.text(row.name), row.default, row.example];
    let value = shown.into_iter().find(|text| plain(text)).unwrap_or_default().to_owned();
    let (set, name) = (form.set.clone(), row.name);
    let oninput = Callback::from(move |event: InputEvent| {
        set.emit((name, event.target_unchecked_into::<HtmlInputElement>().value()));
    });
    html! { <input type="color" {value} {oninput} aria-label={label(form, row)} /> }
}

/// Words of which any number may be chosen.
fn checks(form: &Form, row: &'static Row, options: &'static [&'static str]) -> Html {
    let chosen: Vec<&str> = form.choices.text(row.name).split(',').filter(|word| !word.is_empty()).collect();
    let check = |word: &'static str| {
        let checked = chosen.contains(&word);
        let kept = |each: &&str| if *each == word { !checked } else { chosen.contains(each) };
        let after = options.iter().copied().filter(kept).collect::<Vec<_>>().join(",");
        let (set, name) = (form.set.clone(), row.name);
        let onchange = Callback::from(move |_: Event| set.emit((name, after.clone())));
        html! {
            <label class="check" key={word}>
                <input type="checkbox" {checked} {onchange} />{form.desk.text(words::word(word))}
            </label>
        }
    };
    html! {
        <fieldset class="studio-checks" id={id(row)}>
            <legend>{label(form, row)}</legend>
            { for options.iter().map(|word| check(word)) }
        </fieldset>
    }
}
