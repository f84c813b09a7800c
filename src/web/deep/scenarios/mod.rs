//! Plans side by side: kept ones and the one on screen, each against the baseline, with the difference in words.

mod card;
mod files;
mod held;
mod picture;
mod speech;
mod table;

use crate::engine::Plan;
use crate::engine::scenario::Comparison;
use crate::explain::scenario::rows;
use crate::inquiry::Compare;
use crate::state::{Shelf, Store};
use crate::web::component::button;
use crate::web::desk::{Action, Desk};
use crate::web::worker::{told, use_inquiry_about};
use held::{Held, use_held};
use speech::Column;
use std::rc::Rc;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <Scenarios desk={desk.clone()} /> }
}

/// Properties of [`Scenarios`].
#[derive(Properties, PartialEq)]
struct ScenariosProps {
    desk: Desk,
}

/// The plans. Everything below the cards is what the worker finds.
#[component]
fn Scenarios(props: &ScenariosProps) -> Html {
    let desk = &props.desk;
    let held = use_held(desk);
    let figure = use_state_eq(|| None::<usize>);
    let shelf = held.shelf();
    let baseline = shelf.baseline().unwrap_or(desk.plan());
    let question = shelf.baseline().map(|_| Compare { others: shelf.others(desk.plan()) });
    let found = use_inquiry_about::<Compare, _>(baseline, question);

    if shelf.plans().is_empty() {
        return empty(desk, &held);
    }
    let columns = speech::columns(desk, shelf);
    // An older finding may be of fewer plans; it is no finding for these.
    let fits = |comparison: &Comparison| comparison.scenarios.len() + 1 == columns.len();
    let finding = found.finding.as_deref().filter(|comparison| fits(comparison));
    let card = |(number, column): (usize, &Column)| {
        html! { <li class={classes!("plans-card", column.on_screen.then_some("plans-card-own"))} key={number}>
            {card::card(desk, &held, &columns, number, finding)}
        </li> }
    };
    html! {
        <div class="plans">
            <ul class={classes!("plans-cards", found.class())}>{ for columns.iter().enumerate().map(card) }</ul>
            {told(desk, &found, |comparison| if fits(comparison) {
                let rows = rows(baseline, comparison);
                html! {
                    <div class="plans-found">
                        {table::table(desk, &columns, comparison, &rows)}
                        {picture::picture(desk, &columns, comparison, &rows, &figure)}
                    </div>
                }
            } else {
                html! { <div class="later"></div> }
            })}
            {files::files(desk, &held)}
        </div>
    }
}

/// Before the first plan is kept: what this is for, and how to begin.
fn empty(desk: &Desk, held: &Held) -> Html {
    html! {
        <div class="plans">
            <p class="plans-intro">{desk.text("scenarios-intro")}</p>
            <div class="buttons">
                {button(desk.text("scenarios-keep-first"), None, keep(desk, held, Shelf::pin), desk.answered())}
            </div>
            {files::files(desk, held)}
        </div>
    }
}

/// Keeps the plan on screen, where `put` puts it.
fn keep(desk: &Desk, held: &Held, put: fn(&Shelf, &Plan, &str) -> Shelf) -> Callback<MouseEvent> {
    let (desk, held) = (desk.clone(), held.clone());
    Callback::from(move |_| {
        let call = speech::call(&desk, held.shelf().plans().len());
        held.put(put(held.shelf(), desk.plan(), &call));
    })
}

/// Opens a kept plan: one step that undo takes back.
fn open(desk: &Desk, column: &Column) -> Callback<MouseEvent> {
    let (desk, plan) = (desk.clone(), Rc::clone(&column.plan));
    Callback::from(move |_| {
        // What is kept has been answered before, so this is.
        if let Ok(draft) = Store::attempt_plan((*plan).clone()) {
            desk.dispatch(Action::Commit(draft, String::new()));
        }
    })
}
