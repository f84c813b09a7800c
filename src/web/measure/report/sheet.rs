//! Months from a sheet: pasted or from a file, shown as they were understood, every doubtful cell named, before they are
//! taken.

use super::rows::{Cells, cells, merge};
use crate::format::Value;
use crate::nurture::Figure;
use crate::nurture::paste::{CellFault, Doubt, Meaning, Pasted, paste};
use crate::web::adapter::bytes::{self, Refused};
use crate::web::component::button;
use crate::web::desk::Desk;
use crate::web::measure::book::{Book, Said};
use crate::web::measure::words::{figure_name, figure_text, month_name};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct SheetProps {
    pub(super) desk: Desk,
    pub(super) book: Book,
    /// The text; none while nothing is pasted.
    pub(super) pasted: UseStateHandle<Option<String>>,
    /// Whether only the example is there, which nobody wants to add to.
    pub(super) untouched: bool,
}

/// Bytes that are read: more than all months that a report takes.
const LARGEST: u32 = 2 << 20;
/// Doubts and months that are listed.
const LISTED: usize = 12;

#[component]
pub(super) fn Sheet(props: &SheetProps) -> Html {
    let SheetProps { desk, book, pasted, untouched } = props;
    let fault = use_state_eq(|| None::<String>);
    let onchange = {
        let (desk, pasted, fault) = (desk.clone(), pasted.clone(), fault.clone());
        Callback::from(move |event: Event| {
            let Some(file) = bytes::chosen(&event.target_unchecked_into::<HtmlInputElement>()) else { return };
            let (desk, pasted, fault) = (desk.clone(), pasted.clone(), fault.clone());
            spawn_local(async move {
                match bytes::text(file, LARGEST).await {
                    Ok(text) if text.trim().is_empty() => {
                        let id = if text.is_empty() { "events-file-empty" } else { "measure-file-blank" };
                        fault.set(Some(desk.text(id)));
                    }
                    Ok(text) => {
                        fault.set(None);
                        pasted.set(Some(text));
                    }
                    Err(Refused::TooLarge) => {
                        let most = Value::Count(f64::from(LARGEST));
                        fault.set(Some(desk.with("issue-too-large", &[("max", most)])));
                    }
                    Err(Refused::Unreadable) => fault.set(Some(desk.text("measure-not-text"))),
                }
            });
        })
    };
    let open = {
        let pasted = pasted.clone();
        Callback::from(move |_: MouseEvent| pasted.set(Some(String::new())))
    };
    html! {
        <div class="measure-sheet">
            <div class="measure-bar">
                {button(desk.text("measure-paste"), None, open, pasted.is_none())}
                <label class="measure-file measure-file-button">
                    <input type="file" accept=".csv,.tsv,.txt,text/csv" class="unseen" {onchange} />
                    <span>{desk.text("measure-csv")}</span>
                </label>
            </div>
            if let Some(fault) = &*fault { <p class="entry-error" role="alert">{fault}</p> }
            if let Some(text) = &**pasted { {preview(desk, book, pasted, text, *untouched)} }
        </div>
    }
}

fn preview(desk: &Desk, book: &Book, pasted: &UseStateHandle<Option<String>>, text: &str, untouched: bool) -> Html {
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            pasted.set(Some(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
        })
    };
    let close = {
        let pasted = pasted.clone();
        Callback::from(move |_: MouseEvent| pasted.set(None))
    };
    let Cells { rows: sheet, left_out } = cells(text);
    let understood = paste(&sheet, &desk.locale().marks(), desk.locale().tag());
    html! {
        <div class="measure-preview">
            <label for="measure-paste-box">{desk.text("measure-paste-label")}</label>
            <textarea id="measure-paste-box" rows="6" spellcheck="false" value={text.to_owned()} {oninput}
                placeholder={desk.text("measure-paste-example")} />
            if let Some(understood) = &understood {
                {what(desk, book, pasted, &sheet, understood, untouched)}
            } else if !text.trim().is_empty() {
                <p class="entry-error" role="alert">{desk.text("measure-paste-none")}</p>
            }
            if !left_out.is_empty() {
                <ul class="measure-doubts">{ for left_out_lines(desk, &left_out) }</ul>
            }
            <div>{button(desk.text("close"), Some("quiet"), close, true)}</div>
        </div>
    }
}

/// The rows that were left out, by what is wrong with them.
fn left_out_lines(desk: &Desk, left_out: &[(u64, &'static str)]) -> Vec<Html> {
    let mut kinds: Vec<&'static str> = Vec::new();
    for (_, id) in left_out {
        if !kinds.contains(id) {
            kinds.push(id);
        }
    }
    let line = |id: &'static str| {
        let rows: Vec<u64> = left_out.iter().filter(|(_, other)| *other == id).map(|(row, _)| *row).collect();
        let named = rows.iter().take(LISTED).map(|row| desk.count(*row)).collect::<Vec<_>>();
        let list = named.join(&desk.text("measure-list-mark"));
        html! {
            <li>
                {desk.with(id, &[("count", Value::Count(rows.len() as f64))])}
                {" "}{desk.with("events-rows", &[("list", list.as_str().into())])}
            </li>
        }
    };
    kinds.into_iter().map(line).collect()
}

fn what(
    desk: &Desk,
    book: &Book,
    pasted: &UseStateHandle<Option<String>>,
    sheet: &[Vec<String>],
    understood: &Pasted,
    untouched: bool,
) -> Html {
    let take = |replace: bool| {
        let (book, pasted, periods) = (book.clone(), pasted.clone(), understood.periods.clone());
        Callback::from(move |_: MouseEvent| {
            let taken = book.edit("", |report| {
                if replace {
                    report.periods.clone_from(&periods);
                    if untouched {
                        report.groups = None;
                    }
                } else {
                    merge(report, &periods);
                }
            });
            match taken {
                Ok(()) => pasted.set(None),
                Err(issue) => book.said.set(Some(Said::Bad(issue))),
            }
        })
    };
    let count = Value::Count(understood.periods.len() as f64);
    let unknown: Vec<&str> = understood
        .columns
        .iter()
        .filter(|(name, meaning)| *meaning == Meaning::Unknown && !name.trim().is_empty())
        .map(|(name, _)| name.trim())
        .collect();
    let mark = desk.text("measure-list-mark");
    let doubts = &understood.faults;
    html! {
        <>
            <p role="status"><b>{desk.with("measure-paste-read", &[("count", count)])}</b>
                if !unknown.is_empty() {
                    {" "}{desk.with("measure-paste-left", &[("list", unknown.join(&mark).as_str().into())])}
                }
                if understood.turned { {" "}{desk.text("measure-paste-turned")} }
            </p>
            if !doubts.is_empty() {
                <p>{desk.with("measure-paste-doubts", &[("count", Value::Count(doubts.len() as f64))])}</p>
                <ul class="measure-doubts">{ for doubts.iter().take(LISTED).map(|fault| doubt(desk, sheet, understood, fault)) }</ul>
            }
            {seen(desk, understood)}
            <div class="measure-bar">
                if untouched {
                    {button(desk.text("measure-take"), None, take(true), !understood.periods.is_empty())}
                } else {
                    {button(desk.text("measure-merge"), None, take(false), !understood.periods.is_empty())}
                    {button(desk.text("measure-replace"), None, take(true), !understood.periods.is_empty())}
                }
            </div>
        </>
    }
}

/// The name of a cell as spreadsheets have it: C5.
fn cell_name(fault: &CellFault) -> String {
    let mut letters = Vec::new();
    let mut left = fault.column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.iter().rev().collect::<String>() + &(fault.row + 1).to_string()
}

fn doubt(desk: &Desk, sheet: &[Vec<String>], understood: &Pasted, fault: &CellFault) -> Html {
    let text = sheet.get(fault.row).and_then(|row| row.get(fault.column)).map_or("", |cell| cell.trim());
    let column = if understood.turned { fault.row } else { fault.column };
    let figure = understood.columns.get(column).map(|(_, meaning)| *meaning);
    let number = |value: f64| match figure {
        Some(Meaning::Figure(figure)) => Value::Text(figure_text(desk, figure, Some(value))),
        _ => Value::Count(value),
    };
    let said = match &fault.doubt {
        Doubt::Month => desk.text("measure-doubt-month"),
        Doubt::Number(_) => desk.text("typing-bad-number"),
        Doubt::Range(limit) => {
            desk.with("measure-doubt-range", &[("min", number(limit.min)), ("max", number(limit.max))])
        }
        Doubt::Whole => desk.text("typing-not-whole"),
        Doubt::Ambiguous(read, other) => {
            desk.with("measure-doubt-ambiguous", &[("read", number(*read)), ("other", number(*other))])
        }
        Doubt::Repeated => desk.text("measure-doubt-repeated"),
    };
    // A cell of a whole page would push everything else away.
    let short: String = text.chars().take(40).collect();
    html! { <li><b>{cell_name(fault)}</b>{" "}<q>{short}</q>{" "}{said}</li> }
}

/// The first months as they were understood.
fn seen(desk: &Desk, understood: &Pasted) -> Html {
    let has = |figure: &Figure| understood.periods.iter().any(|period| period.figures.get(*figure).is_some());
    let figures: Vec<Figure> = Figure::ALL.into_iter().filter(has).collect();
    let row = |period: &crate::nurture::Period| {
        html! {
            <tr>
                <th scope="row">{month_name(desk, period.month)}
                    if let Some(campaign) = &period.campaign { <span class="measure-campaign">{campaign}</span> }
                </th>
                { for figures.iter().map(|figure| html! { <td>{figure_text(desk, *figure, period.figures.get(*figure))}</td> }) }
            </tr>
        }
    };
    html! {
        <div class="measure-scroll" tabindex="0" role="region" aria-label={desk.text("measure-paste-label")}>
            <table class="measure-table measure-seen">
                <thead><tr>
                    <th scope="col">{desk.text("measure-month")}</th>
                    { for figures.iter().map(|figure| html! { <th scope="col">{figure_name(desk, *figure)}</th> }) }
                </tr></thead>
                <tbody>{ for understood.periods.iter().take(LISTED).map(row) }</tbody>
            </table>
        </div>
    }
}
