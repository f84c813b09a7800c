//! The card as SQL: for which database, as of which day, as an expression, a query or a view; the text to copy.

use crate::score::sql::{AsOf, Dialect, expression, query, view};
use crate::web::adapter::clipboard;
use crate::web::component::button;
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, select};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// The databases by what they are called.
const DIALECTS: [(Dialect, &str); 4] = [
    (Dialect::DuckDb, "DuckDB"),
    (Dialect::Postgres, "PostgreSQL"),
    (Dialect::BigQuery, "BigQuery"),
    (Dialect::Spark, "Spark SQL"),
];

/// What the text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Expression,
    Query,
    View,
}

const FORMS: [(Form, &str); 3] =
    [(Form::Query, "score-sql-query"), (Form::View, "score-sql-view"), (Form::Expression, "score-sql-expression")];

/// The longest name of a table that is taken.
const LONGEST: usize = 200;

/// Properties of [`Export`].
#[derive(Properties, PartialEq)]
pub(super) struct ExportProps {
    /// The bench.
    pub(super) bench: Bench,
}

/// What is asked for.
#[derive(Clone, PartialEq)]
struct Wish {
    dialect: usize,
    form: usize,
    today: bool,
    table: String,
    view: String,
}

/// The fold; the text is written only while it is open.
#[component]
pub(super) fn Export(props: &ExportProps) -> Html {
    let bench = &props.bench;
    let desk = bench.desk();
    let open = use_state_eq(|| false);
    let copied = use_state_eq(|| None::<bool>);
    let node = use_node_ref();
    let wish = use_state(|| Wish {
        dialect: 0,
        form: 0,
        today: false,
        table: "leads".to_owned(),
        view: "scored_leads".to_owned(),
    });
    let ontoggle = {
        let (open, node) = (open.clone(), node.clone());
        Callback::from(move |_: Event| {
            open.set(node.cast::<HtmlElement>().is_some_and(|details| details.has_attribute("open")));
        })
    };
    html! {
        <details class="score-sql" ref={node} {ontoggle}>
            <summary><h2>{desk.text("score-sql-title")}</h2><p class="footnote">{desk.text("score-sql-lead")}</p></summary>
            if *open { {body(bench, &wish, &copied)} }
        </details>
    }
}

fn change(wish: &UseStateHandle<Wish>, set: fn(&mut Wish, String)) -> Callback<String> {
    let wish = wish.clone();
    Callback::from(move |chosen: String| {
        let mut next = (*wish).clone();
        set(&mut next, chosen);
        wish.set(next);
    })
}

fn body(bench: &Bench, wish: &UseStateHandle<Wish>, copied: &UseStateHandle<Option<bool>>) -> Html {
    let desk = bench.desk();
    let place = |path: &str, label: &str| Place::of(["sql.", path].concat(), desk.text(label));
    let dialects = DIALECTS.iter().enumerate().map(|(row, (_, name))| (row.to_string(), (*name).to_owned())).collect();
    let forms = FORMS.iter().enumerate().map(|(row, (_, message))| (row.to_string(), desk.text(message))).collect();
    let day = super::super::clock::words(bench.as_of(), desk.locale().tag());
    let days = vec![("day".to_owned(), day), ("today".to_owned(), desk.text("score-sql-today"))];
    let form = FORMS.get(wish.form).map_or(Form::Query, |(form, _)| *form);
    let text = write(bench, wish, form);
    let copy = {
        let (text, copied) = (text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, copied) = (text.clone(), copied.clone());
            spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
        })
    };
    let said = copied.map(|done| desk.text(if done { "score-sql-copied" } else { "score-sql-by-hand" }));
    html! {
        <div class="score-sql-body">
            <div class="fields">
                {select(&place("dialect", "score-sql-dialect"), dialects, &wish.dialect.to_string(), change(wish, |wish, row| wish.dialect = row.parse().unwrap_or(0)))}
                {select(&place("form", "score-sql-form"), forms, &wish.form.to_string(), change(wish, |wish, row| wish.form = row.parse().unwrap_or(0)))}
                {select(&place("asOf", "score-sql-as-of"), days, if wish.today { "today" } else { "day" }, change(wish, |wish, chosen| wish.today = chosen == "today"))}
                if form != Form::Expression {
                    {text_entry("score-sql.table", desk.text("score-sql-table"), &wish.table, change(wish, |wish, table| wish.table = table))}
                }
                if form == Form::View {
                    {text_entry("score-sql.view", desk.text("score-sql-view-name"), &wish.view, change(wish, |wish, view| wish.view = view))}
                }
            </div>
            <textarea class="score-sql-text" readonly=true rows="12" spellcheck="false" aria-label={desk.text("score-sql-title")}
                value={text.clone()} />
            <div class="buttons">{button(desk.text("score-sql-copy"), None, copy, true)}<span role="status">{said}</span></div>
        </div>
    }
}

fn text_entry(id: &'static str, label: String, value: &str, take: Callback<String>) -> Html {
    let oninput = take.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <span class="entry entry-text">
            <label for={id}>{label}</label>
            <span class="entry-box">
                <input {id} type="text" autocomplete="off" spellcheck="false" maxlength={LONGEST.to_string()} value={value.to_owned()} {oninput} />
            </span>
        </span>
    }
}

fn write(bench: &Bench, wish: &Wish, form: Form) -> String {
    let card = bench.card();
    let dialect = DIALECTS.get(wish.dialect).map_or(Dialect::DuckDb, |(dialect, _)| *dialect);
    let as_of = if wish.today { AsOf::Today } else { AsOf::Day(bench.as_of()) };
    match form {
        Form::Expression => expression(card, dialect, as_of),
        Form::Query => query(card, dialect, as_of, &wish.table),
        Form::View => view(card, dialect, as_of, &wish.table, &wish.view),
    }
}
