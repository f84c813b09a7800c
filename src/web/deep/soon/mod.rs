//! How soon: the plan month by month.

use crate::web::desk::Desk;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <p>{desk.text("soon-intro")}</p> }
}
