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

use crate::inquiry::Sureness;
use crate::web::component::number::settle;
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use confidence::{finding, slider, stages};
use doubts::Doubts;
use outcome::Outcome;
use outcomes::{distribution, summary};
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

/// All of it. What the worker has found stays, dimmed, until it has found the next.
#[component]
fn Sure(props: &SureProps) -> Html {
    let desk = &props.desk;
    let found = use_inquiry(desk, Sureness {});
    let shown = use_state_eq(|| Outcome::Customers);
    let busy = found.busy().then_some("true");
    let show = {
        let shown = shown.clone();
        Callback::from(move |outcome| shown.set(outcome))
    };
    html! {
        <div class="sure">
            {told(desk, &found, |found| finding(desk, found))}
            {slider(desk)}
            if let Some(finding) = &found.finding {
                <div class={classes!("told", "sure-halves", found.class())} aria-busy={busy}>
                    <div class="sure-half">
                        {stages(desk, finding)}
                        {summary(desk, &finding.forecast, *shown, &show)}
                    </div>
                    <div class="sure-half">{distribution(desk, &finding.forecast, *shown)}</div>
                </div>
            }
            <Doubts desk={desk.clone()} finding={found.finding.clone()} />
        </div>
    }
}

/// The end of a gesture.
fn settled(desk: &Desk) -> Callback<Event> {
    settle(desk).reform(|_| ())
}
