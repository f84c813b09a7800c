//! The agreement between marketing and sales: written from the plan, a line of points and the report; its words can be
//! changed, its figures stay live.

mod blocks;
mod compose;
mod controls;
mod paper;

use super::book::Book;
use crate::nurture::{Terms, agreement};
use crate::web::desk::Desk;
use crate::web::measure::words::issue_text;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Terms and words that people chose.
#[derive(Clone, PartialEq)]
pub(super) struct Paper {
    terms: Terms,
    /// Whether the report says how it is kept.
    with_report: bool,
    /// Clauses in people's own words, by their ids; `{mqls}` in them is a figure.
    own: BTreeMap<&'static str, String>,
}

impl Default for Paper {
    fn default() -> Self {
        Self { terms: Terms::default(), with_report: true, own: BTreeMap::new() }
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) desk: Desk,
    pub(super) book: Book,
    pub(super) paper: UseStateHandle<Paper>,
}

#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let PageProps { desk, book, paper } = props;
    let editing = use_state_eq(|| None::<&'static str>);
    let said = use_state_eq(|| None::<String>);
    let report = paper.with_report.then(|| Rc::clone(book.report()));
    let made = use_memo((Rc::clone(desk.plan()), paper.terms, report), |(plan, terms, report)| {
        agreement(plan, terms, report.as_deref())
    });
    if !desk.answered() {
        return html! { <header class="measure-head"><h1>{desk.text("agreement-blank")}</h1></header> };
    }
    match &*made {
        Err(issue) => html! { <p class="entry-error" role="alert">{issue_text(desk, issue)}</p> },
        Ok(made) => {
            let written = compose::compose(desk, book, paper, made);
            html! {
                <>
                    {controls::controls(desk, paper, made, &written, &said)}
                    {paper::paper(desk, paper, &written, &editing)}
                </>
            }
        }
    }
}
