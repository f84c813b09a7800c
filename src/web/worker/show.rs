//! A finding on screen: dimmed while it is not the newest, or why there is none.

use super::client;
use super::hook::{Told, Trouble};
use crate::web::component::{QUIET, button};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Draws the last finding with `draw`; before the first, the place that it will take; with trouble, what is wrong and,
/// where that may help, a way to try again.
pub fn told<F>(desk: &Desk, told: &Told<F>, draw: impl FnOnce(&F) -> Html) -> Html {
    let shown = match &told.finding {
        Some(finding) => draw(finding),
        None if told.trouble.is_none() => html! { <div class="later"></div> },
        None => Html::default(),
    };
    let busy = told.busy().then_some("true");
    html! {
        <>
            {told.trouble.as_ref().map(|trouble| message(desk, trouble)).unwrap_or_default()}
            <div class={classes!("told", told.class())} aria-busy={busy}>{shown}</div>
        </>
    }
}

fn message(desk: &Desk, trouble: &Trouble) -> Html {
    match trouble {
        Trouble::Refused(issue) => {
            let (fault, args) = issue.message();
            html! { <p class="later" role="status">{desk.with(fault, &args)}</p> }
        }
        Trouble::Failed => {
            let again = button(desk.text("try-again"), QUIET, Callback::from(|_| client::retry()), true);
            html! { <p class="later" role="alert">{desk.text("worker-failed")}{" "}{again}</p> }
        }
    }
}
