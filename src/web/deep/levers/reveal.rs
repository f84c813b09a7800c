//! The way from a lever to its field: what hides the field is opened, then the field takes the focus and comes into
//! sight with it.

use crate::engine::Plan;
use crate::engine::lever::Input;
use crate::state::turn;
use crate::web::adapter::place;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// How often and how far apart it is looked for a field that is still being fetched.
const LOOKS: u32 = 60;
/// In milliseconds.
const PAUSE: u32 = 50;

/// Goes to the field of an input; to its stage where the number is the plan's own work.
pub(super) fn reveal(plan: &Plan, input: Input) {
    let Some(path) = turn::path(plan, input) else {
        if let Some(row) = row_button(0) {
            focus(&row);
        }
        return;
    };
    if place::by_id(&path).is_none()
        && let Input::CostPerEntry(row) = input
        && let Some(button) = row_button(row)
        && button.get_attribute("aria-expanded").as_deref() != Some("true")
    {
        button.click();
    }
    look(path, LOOKS);
}

/// Waits until the field is there.
fn look(path: String, looks: u32) {
    if let Some(field) = place::by_id(&path).and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        focus(&field);
    } else if looks > 0 {
        Timeout::new(PAUSE, move || look(path, looks - 1)).forget();
    }
}

/// The button that unfolds a stage.
fn row_button(row: usize) -> Option<HtmlElement> {
    let place = format!(".ladder > ol > li:nth-child({}) .row-name", row + 1);
    place::root().query_selector(&place).ok()??.dyn_into().ok()
}

fn focus(element: &HtmlElement) {
    // An element that is out of sight comes into its middle; one that cannot take the focus stays where it is.
    let _ = element.focus();
}
