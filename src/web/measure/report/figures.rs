//! The figures: a table of months for each kind of figure, of which one is open, to type in or to paste into.

use super::cell::cell;
use super::sheet::Sheet;
use super::{Look, rows};
use crate::nurture::{Figure, Figures, Month, Period, paste};
use crate::web::component::after_frame::Part;
use crate::web::component::{Entry, Outcome, button};
use crate::web::desk::Desk;
use crate::web::measure::book::Book;
use crate::web::measure::words::{fault_text, figure_name, month_name, month_short};
use wasm_bindgen::JsCast;
use web_sys::ClipboardEvent;
use yew::prelude::*;

/// The kinds of figures.
const KINDS: [(&str, &[Figure]); 3] = [
    (
        "measure-kind-leads",
        &[Figure::NewLeads, Figure::ReopenedLeads, Figure::Mqls, Figure::Sals, Figure::Sqls, Figure::Customers],
    ),
    ("measure-kind-mail", &[Figure::EmailsSent, Figure::Delivered, Figure::Opened, Figure::Clicked]),
    (
        "measure-kind-money",
        &[
            Figure::Revenue,
            Figure::ProgrammeCost,
            Figure::LabourCost,
            Figure::LabourShare,
            Figure::TechnologyCost,
            Figure::TechnologyShare,
        ],
    ),
];

/// Rows that are shown; older ones on request.
const SHOWN: usize = 24;

/// The section.
#[derive(PartialEq)]
pub(super) struct Section {
    pub(super) look: Look,
    pub(super) pasted: UseStateHandle<Option<String>>,
}

impl Part for Section {
    fn draw(&self) -> Html {
        figures(&self.look, &self.pasted)
    }
}

fn figures(look: &Look, pasted: &UseStateHandle<Option<String>>) -> Html {
    let (desk, book) = (&look.desk, &look.book);
    let onpaste = {
        let pasted = pasted.clone();
        Callback::from(move |event: Event| {
            let Some(data) = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data) else { return };
            let text = data.get_data("text/plain").unwrap_or_default();
            // One cell goes into its box; several are a sheet.
            if text.trim_end().contains(['\t', '\n']) {
                event.prevent_default();
                pasted.set(Some(text));
            }
        })
    };
    html! {
        <section class="question measure-figures" aria-labelledby="measure-figures" {onpaste}>
            <h2 id="measure-figures">{desk.text("measure-figures")}</h2>
            <p class="footnote">{desk.text("measure-figures-hint")}</p>
            <Sheet desk={desk.clone()} book={book.clone()} pasted={pasted.clone()}
                untouched={**book.report() == *look.shipped.example} />
            <Tables look={look.clone()} />
            <AddRow desk={desk.clone()} book={book.clone()} />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct TablesProps {
    look: Look,
}

#[component]
fn Tables(props: &TablesProps) -> Html {
    let look = &props.look;
    let desk = &look.desk;
    let open = use_state_eq(|| 0_usize);
    let all = use_state_eq(|| false);
    let report = look.book.report();
    let mut order: Vec<usize> = (0..report.periods.len())
        .filter(|row| {
            look.campaign.is_none() || report.periods.get(*row).is_some_and(|period| period.campaign == look.campaign)
        })
        .collect();
    order.sort_by_key(|row| report.periods.get(*row).map(|period| (period.month, period.campaign.clone())));
    let hidden = if *all { 0 } else { order.len().saturating_sub(SHOWN) };
    let shown = order.get(hidden..).unwrap_or_default();
    let months = |row: &usize, figures: &'static [Figure]| {
        let period = report.periods.get(*row)?.clone();
        let key = format!("{}-{}", period.month, period.campaign.as_deref().unwrap_or_default());
        Some(html! { <Row {key} desk={desk.clone()} book={look.book.clone()} row={*row} {period} {figures} /> })
    };
    let table = |(place, (name, figures)): (usize, (&str, &'static [Figure]))| {
        let is_open = *open == place;
        let onclick = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| open.set(if is_open { usize::MAX } else { place }))
        };
        html! {
            <div class="measure-kind">
                <h3>
                    <button type="button" class="measure-fold" aria-expanded={if is_open { "true" } else { "false" }} {onclick}>
                        {desk.text(name)}
                    </button>
                </h3>
                if is_open {
                    <div class="measure-scroll" tabindex="0" role="region" aria-label={desk.text(name)}>
                        <table class="measure-table">
                            <thead><tr>
                                <th scope="col">{desk.text("measure-month")}</th>
                                { for figures.iter().map(|figure| html! { <th scope="col">{figure_name(desk, *figure)}</th> }) }
                                <th scope="col"><span class="unseen">{desk.text("measure-remove")}</span></th>
                            </tr></thead>
                            <tbody>{ for shown.iter().filter_map(|row| months(row, figures)) }</tbody>
                        </table>
                    </div>
                }
            </div>
        }
    };
    let more = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    if report.periods.is_empty() {
        return Html::default();
    }
    html! {
        <>
            { for KINDS.into_iter().enumerate().map(table) }
            if hidden > 0 {
                {button(desk.with("measure-older", &[("count", crate::format::Value::Count(hidden as f64))]), Some("quiet"), more, true)}
            }
        </>
    }
}

#[derive(Properties)]
struct RowProps {
    desk: Desk,
    book: Book,
    /// Its place in the report.
    row: usize,
    period: Period,
    figures: &'static [Figure],
}

/// A key pressed in one box leaves all other rows as they are drawn.
impl PartialEq for RowProps {
    fn eq(&self, other: &Self) -> bool {
        self.book.same(&other.book)
            && self.row == other.row
            && self.period == other.period
            && self.figures == other.figures
            && self.desk.locale() == other.desk.locale()
    }
}

/// The boxes of a month.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { desk, book, row, period, figures } = props;
    let row = *row;
    let whole = [Some(month_name(desk, period.month)), period.campaign.clone()];
    let whole: Vec<String> = whole.into_iter().flatten().collect();
    let whole = whole.join(", ");
    let remove = {
        let book = book.clone();
        Callback::from(move |_: MouseEvent| {
            book.step(|report| {
                if row < report.periods.len() {
                    report.periods.remove(row);
                }
            });
        })
    };
    let boxed = |figure: &Figure| {
        let label = format!("{whole}: {}", figure_name(desk, *figure));
        html! { <td>{cell(desk, book, (row, *figure), period.figures.get(*figure), label)}</td> }
    };
    html! {
        <tr>
            <th scope="row">
                {month_short(desk, period.month)}
                if let Some(campaign) = &period.campaign { <span class="measure-campaign">{campaign}</span> }
            </th>
            { for figures.iter().map(boxed) }
            <td>
                <button type="button" class="icon" onclick={remove}
                    aria-label={desk.with("measure-remove-row", &[("row", whole.as_str().into())])}>{"\u{d7}"}</button>
            </td>
        </tr>
    }
}

#[derive(Properties, PartialEq)]
struct AddRowProps {
    desk: Desk,
    book: Book,
}

/// A further month, as people write it, of all or of a campaign.
#[component]
fn AddRow(props: &AddRowProps) -> Html {
    let AddRowProps { desk, book } = props;
    let month = use_state_eq(|| None::<Month>);
    let campaign = use_state_eq(String::new);
    let fault = use_state_eq(|| None::<String>);
    let next = rows::next_month(book.report());
    let chosen = month.or(next);
    let read_month = {
        let (desk, month) = (desk.clone(), month.clone());
        Callback::from(move |text: String| match paste::month(&text) {
            Some(found) => {
                month.set(Some(found));
                Outcome { taken: Some(month_name(&desk, found)), ..Outcome::default() }
            }
            None if text.trim().is_empty() => Outcome::default(),
            None => Outcome { error: Some(desk.text("issue-kind-year-month")), ..Outcome::default() },
        })
    };
    let read_campaign = {
        let campaign = campaign.clone();
        Callback::from(move |text: String| {
            campaign.set(text.trim().chars().take(80).collect());
            Outcome { taken: Some(text), ..Outcome::default() }
        })
    };
    let add = {
        let (desk, book, month, fault) = (desk.clone(), book.clone(), month.clone(), fault.clone());
        let name = Some((*campaign).clone()).filter(|name| !name.is_empty());
        Callback::from(move |_: MouseEvent| {
            let Some(chosen) = chosen else { return fault.set(Some(desk.text("issue-kind-year-month"))) };
            let row = Period { month: chosen, campaign: name.clone(), figures: Figures::default() };
            let added = book.edit("", |report| report.periods.push(row));
            fault.set(added.err().map(|issue| fault_text(&desk, &issue)));
            month.set(None);
        })
    };
    html! {
        <div class="measure-add">
            <Entry path="measure-add-month" label={desk.text("measure-add-month")} shown={chosen.map(|month| month_name(desk, month)).unwrap_or_default()}
                placeholder={"2026-07".to_owned()}
                accept={read_month} on_settle={Callback::noop()} inputmode="text" class="entry-text" />
            <Entry path="measure-add-campaign" label={desk.text("measure-add-campaign")} shown={(*campaign).clone()}
                accept={read_campaign} on_settle={Callback::noop()} inputmode="text" class="entry-text" />
            {button(desk.text("measure-add"), None, add, true)}
            if let Some(fault) = &*fault { <p class="entry-error" role="alert">{fault}</p> }
        </div>
    }
}
