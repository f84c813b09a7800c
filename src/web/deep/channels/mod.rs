//! Where leads come from, and how a budget is best split.

use crate::web::desk::Desk;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <p>{desk.text("channels-intro")}</p> }
}
