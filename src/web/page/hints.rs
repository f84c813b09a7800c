//! What a first visitor may like to know, in three lines at the foot of the window, one at a time. They show on the
//! worked example alone and only until they are closed: who has a plan knows its way. That they were closed is not
//! written down, for this device keeps nothing that the visitor has not agreed to.

use crate::web::adapter::{fetch, place};
use crate::web::component::{QUIET, button};
use crate::web::desk::Desk;
use crate::web::start;
use yew::prelude::*;

/// Their style.
const SHEET: &str = "sheets/hints.css";

/// The lines in their order.
const HINTS: [&str; 3] = ["hint-change", "hint-open", "hint-keep"];

/// Properties of [`Hints`].
#[derive(Properties, PartialEq)]
pub(super) struct HintsProps {
    /// The desk.
    pub desk: Desk,
}

/// One of the lines, with the way to the next and out.
#[component]
pub(super) fn Hints(props: &HintsProps) -> Html {
    let desk = &props.desk;
    let at = use_state_eq(|| if first_visit() { 0 } else { HINTS.len() });
    // Its sheet comes with it: before it is there the lines would stand in the page and move it.
    let dressed = use_state_eq(|| false);
    // Who has changed a number needs not be told that one can.
    let shown = if *at == 0 && desk.store().steps() != (0, 0) { 1 } else { *at };
    let Some(hint) = HINTS.get(shown) else { return Html::default() };
    let go = |to: usize| {
        let at = at.clone();
        Callback::from(move |_: MouseEvent| at.set(to))
    };
    let onload = {
        let dressed = dressed.clone();
        Callback::from(move |_: Event| dressed.set(true))
    };
    html! {
        <>
            { for fetch::hash(SHEET).map(|integrity| html! {
                <link rel="stylesheet" crossorigin="anonymous" {integrity} href={fetch::address(SHEET)} {onload} />
            }) }
            <section class="hints" hidden={!*dressed} aria-label={desk.text("hints")}>
                <p aria-live="polite">{desk.text(hint)}</p>
                <span class="hints-dots" aria-hidden="true">
                    { for (0..HINTS.len()).map(|n| html! { <i class={(n == shown).then_some("hints-here")} /> }) }
                </span>
                if shown + 1 < HINTS.len() {
                    {button(desk.text("hint-next"), None, go(shown + 1), true)}
                }
                {button(desk.text("close"), QUIET, go(HINTS.len()), true)}
            </section>
        </>
    }
}

/// Whether the page began with the example, as its first script says, and not in a host's frame.
fn first_visit() -> bool {
    let began = place::root().get_attribute("data-first");
    !start::embedded() && began.as_deref() == Some("example")
}
