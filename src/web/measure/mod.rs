//! Measure nurturing.

use crate::web::desk::Desk;
use yew::prelude::*;

/// The page.
pub fn page(desk: &Desk) -> Html {
    html! { <h1>{desk.text("measure-title")}</h1> }
}
