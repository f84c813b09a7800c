//! The sheet of paper: what is printed, clause by clause to be changed.

use super::Paper;
use super::blocks::Block;
use super::compose::{Written, original};
use crate::web::component::button;
use crate::web::desk::Desk;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The document.
pub(super) fn paper(
    desk: &Desk,
    paper: &UseStateHandle<Paper>,
    written: &Written,
    editing: &UseStateHandle<Option<&'static str>>,
) -> Html {
    let parts: Vec<&[Block]> = written.blocks.split(|block| *block == Block::Break).collect();
    html! {
        <article class="agreement" aria-label={desk.text("agreement-title")}>
            { for parts.iter().map(|part| html! {
                <section class="agreement-page">{ for part.iter().map(|block| shown(desk, paper, written, editing, block)) }</section>
            }) }
        </article>
    }
}

fn shown(
    desk: &Desk,
    paper: &UseStateHandle<Paper>,
    written: &Written,
    editing: &UseStateHandle<Option<&'static str>>,
    block: &Block,
) -> Html {
    match block {
        Block::Title(text) => html! { <h2 class="agreement-title">{text}</h2> },
        Block::Heading(text) => html! { <h3>{text}</h3> },
        Block::Clause { id, template, .. } if **editing == Some(*id) => {
            edit(desk, paper, written, editing, id, template)
        }
        Block::Clause { id, runs, .. } => {
            let id = *id;
            let onclick = {
                let editing = editing.clone();
                Callback::from(move |_: MouseEvent| editing.set(Some(id)))
            };
            let run = |(text, live): &(String, bool)| {
                if *live {
                    html! { <b>{text}</b> }
                } else {
                    html! { {text} }
                }
            };
            html! {
                <p class="agreement-clause">
                    { for runs.iter().map(run) }
                    {" "}<button type="button" class="quiet agreement-edit" {onclick}>{desk.text("agreement-edit")}</button>
                </p>
            }
        }
        Block::List(items) => {
            html! { <ul class="agreement-list">{ for items.iter().map(|item| html! { <li>{item}</li> }) }</ul> }
        }
        Block::Table { heads, rows } => table(heads, rows),
        Block::Break => Html::default(),
        Block::Signatures(names) => html! {
            <div class="agreement-signatures">{ for names.iter().map(|name| html! { <p>{name}</p> }) }</div>
        },
    }
}

fn table(heads: &[String], rows: &[Vec<String>]) -> Html {
    let row = |cells: &Vec<String>| {
        let cell = |(n, cell): (usize, &String)| match (n, heads.get(n)) {
            (0, _) => html! { <th scope="row">{cell}</th> },
            (_, head) => html! { <td data-head={head.cloned()}>{cell}</td> },
        };
        html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <table class="agreement-table">
            <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{head}</th> }) }</tr></thead>
            <tbody>{ for rows.iter().map(row) }</tbody>
        </table>
    }
}

/// A clause while it is changed: names in braces are figures and stay live.
fn edit(
    desk: &Desk,
    paper: &UseStateHandle<Paper>,
    written: &Written,
    editing: &UseStateHandle<Option<&'static str>>,
    id: &'static str,
    template: &str,
) -> Html {
    let oninput = {
        let paper = paper.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            let mut next = (*paper).clone();
            next.own.insert(id, text.chars().take(2000).collect());
            paper.set(next);
        })
    };
    let done = {
        let editing = editing.clone();
        Callback::from(move |_: MouseEvent| editing.set(None))
    };
    let back = {
        let paper = paper.clone();
        Callback::from(move |_: MouseEvent| {
            let mut next = (*paper).clone();
            next.own.remove(id);
            paper.set(next);
        })
    };
    let changed = template != original(desk, id, &written.figures);
    html! {
        <div class="agreement-editing">
            <label for={id} class="unseen">{desk.text("agreement-edit")}</label>
            <textarea {id} rows="4" value={template.to_owned()} {oninput} />
            <p class="footnote">
                {desk.text("agreement-figures")}{" "}
                { for written.figures.iter().map(|(name, value)| html! { <span class="agreement-name">{"{"}{name}{"} = "}{value}</span> }) }
            </p>
            <div class="measure-bar">
                {button(desk.text("agreement-done"), None, done, true)}
                {button(desk.text("agreement-original"), Some("quiet"), back, changed)}
            </div>
        </div>
    }
}
