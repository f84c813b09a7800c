//! The plan page.

use super::basics::Basics;
use super::cold_section::ColdSection;
use super::cost_section::CostSection;
use super::fixed_costs::FixedCosts;
use super::hero::Hero;
use super::ladder::Ladder;
use super::sure_section::SureSection;
use super::timing::TimingSection;
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// The stage that the sentence speaks of: the one chosen, or the one that cools, or the last before the customer.
fn focus_of(desk: &Desk, chosen: Option<usize>) -> usize {
    let plan = desk.plan();
    let last = plan.stages.len().saturating_sub(2);
    let cooling = || plan.cold.as_ref().and_then(|cold| plan.stages.iter().position(|stage| stage.id == cold.stage));
    chosen.or_else(cooling).unwrap_or(last).min(last)
}

/// The page.
#[component]
pub fn PlanPage() -> Html {
    let desk = use_desk();
    let chosen = use_state(|| None::<usize>);
    let focus = focus_of(&desk, *chosen);
    let on_focus = {
        let chosen = chosen.clone();
        Callback::from(move |index: usize| chosen.set(Some(index)))
    };
    let answered = desk.store.0.blanks().is_empty();
    html! {
        <main id="plan">
            <Hero {focus} />
            <div class="halves">
                <div class="half">
                    <Basics />
                    <Ladder {focus} {on_focus} />
                    <FixedCosts />
                </div>
                if answered {
                    <div class="half questions">
                        <SureSection {focus} />
                        <ColdSection {focus} />
                        <CostSection />
                        <TimingSection />
                    </div>
                }
            </div>
        </main>
    }
}
