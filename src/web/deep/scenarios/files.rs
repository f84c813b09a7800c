//! The comparison as a file: the kept plans, the baseline first, and the one on screen as the last.

use super::held::{Held, answered};
use super::speech;
use crate::engine::{Issue, Plan};
use crate::state::{Shelf, Store};
use crate::web::adapter::files;
use crate::web::component::{QUIET, button};
use crate::web::desk::{Action, Desk};
use crate::web::later;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Saving and opening, and what could not be read.
pub(super) fn files(desk: &Desk, held: &Held) -> Html {
    let save = {
        let (desk, held) = (desk.clone(), held.clone());
        Callback::from(move |_: MouseEvent| {
            let plans: Vec<Rc<Plan>> = held.shelf().plans().iter().chain([desk.plan()]).map(Rc::clone).collect();
            spawn_local(async move {
                if let Some(paper) = later::paper().await {
                    files::download("warmline-scenarios.json", &(paper.write_list)(&plans));
                }
            });
        })
    };
    let onchange = {
        let (desk, held) = (desk.clone(), held.clone());
        Callback::from(move |event: Event| {
            let (desk, held, input) = (desk.clone(), held.clone(), event.target_unchecked_into::<HtmlInputElement>());
            spawn_local(async move {
                let Some(paper) = later::paper().await else { return };
                if let Some(text) = files::chosen(input).await
                    && let Err(issue) = (paper.read_list)(&text).and_then(|plans| take(&desk, &held, plans))
                {
                    held.blame(issue);
                }
            });
        })
    };
    html! {
        <div class="plans-files">
            if !held.shelf().plans().is_empty() { {button(desk.text("scenarios-save"), QUIET, save, true)} }
            <label class="file">
                <input type="file" class="unseen" accept=".json,application/json" {onchange} />{desk.text("scenarios-load")}
            </label>
            { for held.trouble().map(|issue| html! { <p class="entry-error" role="alert">{trouble(desk, issue)}</p> }) }
        </div>
    }
}

/// Takes a comparison: the last plan comes on screen, which undo takes back; the others are kept.
fn take(desk: &Desk, held: &Held, plans: Vec<Plan>) -> Result<(), Issue> {
    let mut plans = answered(plans)?;
    let Some(last) = plans.pop() else { return Ok(()) };
    let draft = Store::attempt_plan(last)?;
    held.put(Shelf::of(plans, |row| speech::call(desk, row)));
    desk.dispatch(Action::Commit(draft, String::new()));
    Ok(())
}

/// What could not be read, the field at fault, what is allowed.
fn trouble(desk: &Desk, issue: &Issue) -> String {
    let (fault, args) = issue.message();
    let mut message = desk.with(fault, &args);
    if !issue.field.is_empty() {
        message = [&issue.field, ": ", &message].concat();
    }
    desk.with("scenarios-bad-file", &[("issue", message.as_str().into())])
}
