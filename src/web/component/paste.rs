//! Cells from a spreadsheet, looked at before they are taken over: what they are read as, what has to be asked, and the
//! plan that comes of them.

use super::button;
use super::number::issue_text;
use super::sheet;
use crate::engine::Plan;
use crate::engine::plan::Stage;
use crate::format::Value;
use crate::format::typing::{self, Bare, CellFault, CellsReading, Choices, read_cells};
use crate::state::pasted::{Pasted, Unfit, pasted};
use crate::state::{STAGES, Store};
use crate::web::desk::{Desk, stage_name};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Properties of [`Paste`].
#[derive(Properties, PartialEq)]
pub struct PasteProps {
    /// The desk.
    pub desk: Desk,
    /// Called when it is done with.
    pub on_close: Callback<()>,
}

/// All edits of one paste are one step.
const GESTURE: &str = "paste";

/// The panel.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let desk = &props.desk;
    let (text, choices) = (use_state_eq(String::new), use_state_eq(Choices::default));
    let (marks, tag) = (desk.locale().marks(), desk.locale().tag());
    let read = |choices: Choices| read_cells(&text, choices, &marks, tag);
    let reading = read(*choices);
    // What was asked stays on screen with its answer.
    let by_mark = read(Choices { decimal: None, ..*choices }).by_mark;
    let by_kind = read(Choices { bare: None, ..*choices }).by_kind;
    let names: Vec<String> = (0..desk.plan().stages.len()).map(|row| desk.stage_name(row)).collect();
    let fits = (!reading.rows.is_empty()).then(|| pasted(desk.plan(), &names, &reading.rows));
    let refused = match &fits {
        Some(Ok(taken)) => Store::attempt_plan(taken.plan.clone()).err().map(|issue| issue_text(desk, "", &issue)),
        Some(Err(unfit)) if reading.is_plain() => Some(said(desk, *unfit)),
        _ => None,
    };
    let taken = fits.and_then(Result::ok).filter(|_| reading.is_plain());
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    };
    let close = props.on_close.reform(|_: MouseEvent| ());
    let apply = {
        let (desk, taken, close) = (desk.clone(), taken.clone(), props.on_close.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(taken) = &taken {
                take(&desk, taken);
                close.emit(());
            }
        })
    };
    let set = |change: fn(&mut Choices, usize), at: usize| {
        let choices = choices.clone();
        Callback::from(move |_: Event| {
            let mut next = *choices;
            change(&mut next, at);
            choices.set(next);
        })
    };
    let option = |name: &'static str, label: String, checked: bool, onchange: Callback<Event>| {
        html! { <label class="check"><input type="radio" {name} {checked} {onchange} />{label}</label> }
    };
    let mark = by_mark.map(|(cell, point, comma)| {
        let reads = |value: f64| {
            let value = typing::write_number(value, &marks);
            desk.with("paste-reads", &[("value", Value::Text(value))])
        };
        let decimal = choices.decimal;
        html! {
            <fieldset class="paste-ask">
                <legend>{desk.with("paste-which", &[("cell", Value::Text(cell))])}</legend>
                {option("paste-mark", reads(point), decimal == Some('.'), set(|choices, _| choices.decimal = Some('.'), 0))}
                {option("paste-mark", reads(comma), decimal == Some(','), set(|choices, _| choices.decimal = Some(','), 0))}
            </fieldset>
        }
    });
    let kind = by_kind.map(|(cell, kinds)| {
        let one = |kind: &Bare| {
            let (at, id) =
                ALL.iter().enumerate().find(|(_, (bare, _))| bare == kind).map_or((0, ""), |(at, (_, id))| (at, *id));
            let label = desk.with(id, &[("cell", Value::Text(cell.clone()))]);
            let choose = set(|choices, at| choices.bare = ALL.get(at).map(|(bare, _)| *bare), at);
            option("paste-kind", label, choices.bare == Some(*kind), choose)
        };
        html! {
            <fieldset class="paste-ask">
                <legend>{desk.with("paste-which", &[("cell", Value::Text(cell.clone()))])}</legend>
                { for kinds.iter().map(one) }
            </fieldset>
        }
    });
    html! {
        <section class="presets paste" aria-labelledby="paste-title">
            {sheet("sheets/paste.css")}
            <header>
                <h2 id="paste-title">{desk.text("paste-title")}</h2>
                <button type="button" class="quiet" onclick={close}>{desk.text("close")}</button>
            </header>
            <label class="paste-box">
                <span>{desk.text("paste-lead")}</span>
                <textarea rows="6" spellcheck="false" placeholder={"MQL\t25 %\nSQL\t10 / 40"} {oninput} value={(*text).clone()} />
            </label>
            {mark}
            {kind}
            <div role="status">
                {faults(desk, &reading)}
                { for refused.iter().map(|refused| html! { <p class="entry-error">{refused}</p> }) }
                { for taken.iter().map(|taken| preview(desk, taken)) }
            </div>
            <p>{button(desk.text("paste-apply"), None, apply, taken.is_some() && refused.is_none())}</p>
        </section>
    }
}

/// What a number without a sign can be, and its words.
const ALL: [(Bare, &str); 3] =
    [(Bare::Percent, "paste-percent"), (Bare::Share, "paste-share"), (Bare::Cost, "paste-cost")];

/// One step. Each rate that is set is no blank any more.
fn take(desk: &Desk, taken: &Pasted) {
    let mut whole = |plan: &mut Plan| plan.clone_from(&taken.plan);
    let _tried_before = desk.edit(STAGES, GESTURE, &mut whole);
    for row in &taken.rows {
        if taken.plan.stages.get(*row).is_some_and(|stage| stage.to_next.is_some()) {
            let _tried_before = desk.edit(&format!("stages[{row}].toNext"), GESTURE, &mut |_| ());
        }
    }
    desk.settle();
}

fn said(desk: &Desk, unfit: Unfit) -> String {
    let number = |n: usize| Value::Count(n as f64);
    match unfit {
        Unfit::Many { most } => desk.with("paste-many", &[("most", number(most))]),
        Unfit::NoRate { line } => desk.with("paste-no-rate", &[("line", number(line))]),
        Unfit::Mixed { line } => desk.with("paste-mixed", &[("line", number(line))]),
    }
}

fn faults(desk: &Desk, reading: &CellsReading) -> Html {
    let fault = |(line, fault): &(usize, CellFault)| {
        let id = match fault {
            CellFault::Unread => "paste-unread",
            CellFault::Outside => "paste-outside",
        };
        html! { <li>{desk.with(id, &[("line", Value::Count(*line as f64))])}</li> }
    };
    html! {
        <>
            if reading.heads { <p class="footnote">{desk.text("paste-heads")}</p> }
            if !reading.faults.is_empty() { <ul class="entry-error">{ for reading.faults.iter().map(fault) }</ul> }
        </>
    }
}

/// The funnel as it will be, and what stood there before where that changes.
fn preview(desk: &Desk, taken: &Pasted) -> Html {
    let (marks, tag) = (desk.locale().marks(), desk.locale().tag());
    let rate = |stage: &Stage| stage.to_next.map_or_else(String::new, |rate| typing::write_rate(&rate, &marks, tag));
    let row = |(at, stage): (usize, &Stage)| {
        let before = desk.plan().stages.get(at).filter(|before| !taken.replaces && before.to_next != stage.to_next);
        html! {
            <tr>
                <th scope="row">{stage_name(desk.locale(), &stage.id, &stage.name)}</th>
                <td>{ for before.map(|before| html! { <><s>{rate(before)}</s>{" "}</> }) }{rate(stage)}</td>
                <td>{desk.amount(stage.cost_per_entry)}</td>
            </tr>
        }
    };
    let count = Value::Count(if taken.replaces { taken.plan.stages.len() } else { taken.rows.len() } as f64);
    html! {
        <>
            <p>{desk.with(if taken.replaces { "paste-replaces" } else { "paste-fills" }, &[("count", count)])}</p>
            <table class="paste-table">
                <thead><tr>
                    <th scope="col">{desk.text("column-stage")}</th>
                    <th scope="col">{desk.text("paste-rate")}</th>
                    <th scope="col">{desk.text("label-cost-per-entry")}</th>
                </tr></thead>
                <tbody>{ for taken.plan.stages.iter().enumerate().map(row) }</tbody>
            </table>
        </>
    }
}
