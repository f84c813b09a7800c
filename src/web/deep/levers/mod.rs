//! Which lever moves the plan most, and what must be true.

use crate::web::desk::Desk;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <p>{desk.text("levers-intro")}</p> }
}
