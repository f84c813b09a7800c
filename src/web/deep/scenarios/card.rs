//! One plan: its name, what can be done with it, and what is different about it, in words.

use super::held::Held;
use super::speech::{Column, causes, sentence};
use super::{keep, open};
use crate::engine::scenario::{Comparison, Scenario};
use crate::explain::scenario::{difference, judged, moved, rows};
use crate::state::Shelf;
use crate::web::component::{Entry, Outcome, QUIET, button};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The card of a column; without a finding it has no words yet.
pub(super) fn card(desk: &Desk, held: &Held, columns: &[Column], number: usize, finding: Option<&Comparison>) -> Html {
    let Some(column) = columns.get(number) else { return Html::default() };
    let role = match (number, column.on_screen) {
        (0, _) => "scenarios-role-baseline",
        (_, true) => "scenarios-role-screen",
        _ => "scenarios-role-kept",
    };
    html! {
        <>
            <p class="plans-role">{desk.text(role)}</p>
            if column.on_screen {
                <h3 class="plans-name">{&column.name}</h3>
            } else {
                {name_box(desk, held, column, number)}
            }
            <div class="buttons">{actions(desk, held, column, number)}</div>
            <div class="plans-words">{words(desk, columns, number, finding)}</div>
        </>
    }
}

/// The name of a kept plan, to be changed.
fn name_box(desk: &Desk, held: &Held, column: &Column, row: usize) -> Html {
    let accept = {
        let held = held.clone();
        Callback::from(move |text: String| {
            held.put(held.shelf().rename(row, &text));
            Outcome { taken: Some(text), ..Outcome::default() }
        })
    };
    html! {
        <Entry path={["scenarios-", &row.to_string(), "-name"].concat()} label={desk.text("scenarios-name-label")} quiet=true
            shown={column.plan.name.clone()} {accept} on_settle={Callback::noop()} inputmode="text" class="entry-text plans-name"
            placeholder={column.name.clone()} />
    }
}

fn actions(desk: &Desk, held: &Held, column: &Column, row: usize) -> Html {
    let full = held.shelf().full();
    if column.on_screen {
        let possible = !full && desk.answered();
        return html! {
            <>
                {button(desk.text("scenarios-keep"), None, keep(desk, held, Shelf::keep), possible)}
                {button(desk.text("scenarios-keep-baseline"), QUIET, keep(desk, held, Shelf::pin), possible)}
                if full { <p class="footnote">{desk.text("scenarios-full")}</p> }
            </>
        };
    }
    let on_shelf = |change: fn(&Shelf, usize) -> Shelf| {
        let held = held.clone();
        Callback::from(move |_: MouseEvent| held.put(change(held.shelf(), row)))
    };
    html! {
        <>
            {button(desk.text("scenarios-open"), QUIET, open(desk, column), true)}
            if row > 0 { {button(desk.text("scenarios-promote"), QUIET, on_shelf(Shelf::promote), true)} }
            {button(desk.text("scenarios-remove"), QUIET, on_shelf(Shelf::remove), true)}
        </>
    }
}

/// What is different about a plan, with the part of each change behind it.
fn words(desk: &Desk, columns: &[Column], number: usize, finding: Option<&Comparison>) -> Html {
    let (Some(column), Some(baseline)) = (columns.get(number), columns.first()) else { return Html::default() };
    if number == 0 {
        return html! { <p>{desk.text("scenarios-baseline-words")}</p> };
    }
    let Some((comparison, scenario)) = finding.and_then(|all| Some((all, all.scenarios.get(number - 1)?))) else {
        return Html::default();
    };
    if scenario.changes.is_empty() {
        let id = if column.on_screen { "scenarios-unchanged" } else { "scenarios-alike" };
        return html! { <p>{desk.text(id)}</p> };
    }
    if baseline.plan.currency != column.plan.currency {
        return html! { <p>{desk.text("scenarios-other-currency")}</p> };
    }
    differences(desk, columns, column, number, (comparison, scenario))
}

fn differences(
    desk: &Desk,
    columns: &[Column],
    column: &Column,
    number: usize,
    (comparison, scenario): (&Comparison, &Scenario),
) -> Html {
    let rows = columns.first().map(|baseline| rows(&baseline.plan, comparison)).unwrap_or_default();
    let differences: Vec<_> = judged(&rows)
        .into_iter()
        .filter_map(|figure| difference(comparison, number - 1, figure))
        .filter(|difference| difference.by.is_none_or(|by| moved(&difference.figure, by)))
        .collect();
    if differences.is_empty() {
        return html! { <p>{desk.text("scenarios-unmoved")}</p> };
    }
    let told = differences.iter().map(|difference| html! { <li>{sentence(desk, columns, column, difference)}</li> });
    let mut lines = vec![desk.text("scenarios-why-shares")];
    if scenario.changes.len() > 8 {
        lines.push(desk.text("scenarios-why-many"));
    }
    lines.extend(differences.iter().flat_map(|difference| causes(desk, columns, column, difference)));
    html! {
        <>
            <ul>{ for told }</ul>
            {why(desk, "scenarios-why-changes", &lines)}
        </>
    }
}
