//! Which lever moves the plan most, and what must be true: the tornado first, then four quiet blocks.

mod agreement;
mod capacity;
mod knowing;
mod moves;
mod number;
mod offers;
mod ranked;
mod reveal;
mod seek;
mod slopes;
mod tornado;
mod words;

use crate::engine::lever::{Input, Measure};
use crate::inquiry::{Levers, LeversFinding, Sales, SalesFinding};
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <Section desk={desk.clone()} /> }
}

/// What every part is given.
#[derive(Properties, PartialEq)]
struct PartProps {
    desk: Desk,
}

/// The section. Which measure it compares by is the visitor's, not the plan's.
#[component]
fn Section(props: &PartProps) -> Html {
    let desk = &props.desk;
    let measure = use_state_eq(|| Measure::Chance);
    let moves = use_inquiry(desk, Levers { measure: *measure, offers: Vec::new() });
    let choose = {
        let measure = measure.clone();
        Callback::from(move |chosen: Measure| measure.set(chosen))
    };
    let inputs = moves.finding.as_deref().map(inputs).unwrap_or_default();
    let figures = moves.finding.as_deref().map(|finding| finding.figures.clone());
    html! {
        <div class="levers">
            {part(desk, "levers-moves", html! {
                <>
                    {moves::measures(*measure, &choose, desk)}
                    {told(desk, &moves, |finding| moves::moves(desk, finding, *measure))}
                </>
            })}
            if let Some(figures) = figures {
                <div class="levers-blocks">
                    {part(desk, "levers-offers", html! { <offers::Offers desk={desk.clone()} inputs={inputs.clone()} /> })}
                    {part(desk, "levers-seek", html! { <seek::SeekPart desk={desk.clone()} {inputs} {figures} /> })}
                    {part(desk, "levers-knowing", html! { <knowing::KnowingPart desk={desk.clone()} /> })}
                    {part(desk, "levers-sales", html! { <SalesPart desk={desk.clone()} /> })}
                </div>
            }
        </div>
    }
}

/// A part under its small heading.
fn part(desk: &Desk, id: &'static str, body: Html) -> Html {
    html! {
        <section class="levers-part" aria-labelledby={id}>
            <h3 class="levers-heading" {id}>{desk.text(id)}</h3>
            {body}
        </section>
    }
}

/// Every input that the plan has, in the order of the document.
fn inputs(finding: &LeversFinding) -> Vec<Input> {
    let mut inputs: Vec<Input> = finding.bars.iter().map(|bar| bar.swing.input).collect();
    inputs.sort_unstable();
    inputs
}

/// What sales can change: how many, and how fast.
#[component]
fn SalesPart(props: &PartProps) -> Html {
    let desk = &props.desk;
    let sales = use_inquiry(desk, Sales::default());
    told(desk, &sales, |finding: &SalesFinding| {
        html! {
            <>
                {capacity::capacity(desk, finding.capacity.as_ref())}
                {agreement::agreement(desk, finding)}
            </>
        }
    })
}
