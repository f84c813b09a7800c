//! The plan page, and what of it is open: which stage the sentence speaks of, which row, which working.

use super::basics::basics;
use super::fixed_costs::fixed_costs;
use super::hero::{hero, summary};
use super::ladder::{Rungs, ladder};
use crate::explain::Quantity;
use crate::web::adapter::scroll::use_passed;
use crate::web::component::{Open, Region};
use crate::web::desk::Desk;
use crate::web::later::{self, Later};
use crate::web::start::LAST_MESSAGE;
use yew::prelude::*;

/// Properties of [`PlanPage`].
#[derive(Properties, PartialEq)]
pub struct PlanPageProps {
    /// The desk.
    pub desk: Desk,
    /// The questions as the first paint shows them.
    pub first: Option<web_sys::Node>,
}

/// The page.
#[component]
pub fn PlanPage(props: &PlanPageProps) -> Html {
    let desk = &props.desk;
    later::use_parts();
    let chosen = use_state(|| None::<usize>);
    let unfolded = use_state(|| None::<usize>);
    let open = use_state(|| None::<(Region, Quantity)>);
    let sentence = use_node_ref();
    let passed = use_passed(&sentence, 0);
    let focus = focus_of(desk, *chosen);
    let within = |region| Open::within(&open, region);
    let rungs = Rungs { chosen, unfolded, focus };
    let questions = || match (later::questions(), &props.first) {
        // Until the live ones have come, the painted ones stay.
        (Later::Coming, Some(painted)) => Html::VRef(painted.clone()),
        (Later::Here(_), Some(painted)) if !desk.locale().has(LAST_MESSAGE) => Html::VRef(painted.clone()),
        (part, _) => {
            later::draw(desk, part, |part| (part.all)(desk, focus, &within(Region::Cold), &within(Region::Time)))
        }
    };
    let half = if desk.plan().stages.len() <= STEADY { "half half-steady" } else { "half" };
    html! {
        <main id="plan">
            {hero(desk, focus, sentence, &within(Region::Hero))}
            {summary(desk, focus, passed)}
            <div class="halves">
                <div class={half}>
                    {basics(desk)}
                    {ladder(desk, &rungs, &within(Region::Ladder))}
                    {fixed_costs(desk)}
                </div>
                <div class="half">{if desk.answered() { questions() } else { Html::default() }}</div>
            </div>
            {deep(desk)}
        </main>
    }
}

/// The further questions, once their lines have come; they stand below everything, so that nothing moves.
fn deep(desk: &Desk) -> Html {
    match later::questions() {
        // Not in the first paint: it would be heavier, and nobody is so far down yet.
        Later::Here(part) if cfg!(target_arch = "wasm32") && desk.answered() && desk.locale().has(LAST_MESSAGE) => {
            (part.deep)(desk)
        }
        _ => Html::default(),
    }
}

/// Up to so many stages the ladder fits a window and stays in sight beside the questions.
const STEADY: usize = 4;

/// The stage that the sentence speaks of: the one chosen, or the one that cools, or the last before the customer.
pub fn focus_of(desk: &Desk, chosen: Option<usize>) -> usize {
    let plan = desk.plan();
    let last = plan.stages.len().saturating_sub(2);
    let cooling = || plan.cold.as_ref().and_then(|cold| plan.stages.iter().position(|stage| stage.id == cold.stage));
    chosen.or_else(cooling).unwrap_or(last).min(last)
}
