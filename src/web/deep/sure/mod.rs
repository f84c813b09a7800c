//! How sure, when the rates themselves are uncertain: every stage in one confidence, outcomes as distributions, and
//! whatever is uncertain, to be edited where it stands.

mod benchmark;
mod confidence;
mod doubts;
mod months;
mod outcome;
mod outcomes;
mod range;
mod runs;
mod working;

use crate::engine::uncertain::RateOutlook;
use crate::inquiry::{Sureness, SurenessFinding};
use crate::web::component::after_frame;
use crate::web::component::number::settle;
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use confidence::{finding, slider, stages};
use doubts::Doubts;
use outcomes::Outcomes;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <Sure desk={desk.clone()} /> }
}

/// Properties of what stands here.
#[derive(Properties, PartialEq)]
struct SureProps {
    /// The desk.
    desk: Desk,
}

/// The rates as the worker has found them last, for what is drawn apart from it; one entry a stage.
#[derive(Clone, PartialEq, Default)]
struct Rates(Vec<Option<RateOutlook>>);

impl Rates {
    fn of(found: &SurenessFinding) -> Self {
        Self(found.outlook.stages.iter().map(|stage| stage.rate).collect())
    }

    /// The rate out of a stage; none before the first finding.
    fn get(&self, row: usize) -> Option<RateOutlook> {
        self.0.get(row).copied().flatten()
    }
}

/// All of it. What the worker has found stays, dimmed, until it has found the next. What is typed comes a frame after
/// what is dragged.
#[component]
fn Sure(props: &SureProps) -> Html {
    let desk = &props.desk;
    let found = use_inquiry(desk, Sureness {});
    let busy = found.busy().then_some("true");
    let rates = found.finding.as_deref().map(Rates::of).unwrap_or_default();
    html! {
        <div class="sure">
            {told(desk, &found, |found| finding(desk, found))}
            {slider(desk)}
            if let Some(finding) = &found.finding {
                <div class={classes!("told", "sure-halves", found.class())} aria-busy={busy}>
                    <div class="sure-stages">{stages(desk, finding)}</div>
                    <Outcomes desk={desk.clone()} found={finding.clone()} />
                </div>
            }
            <ContextProvider<Rates> context={rates}>{after_frame(desk, 0, doubts)}</ContextProvider<Rates>>
        </div>
    }
}

fn doubts(desk: &Desk, _: usize) -> Html {
    html! { <Doubts desk={desk.clone()} /> }
}

/// The end of a gesture.
fn settled(desk: &Desk) -> Callback<Event> {
    settle(desk).reform(|_| ())
}
