//! How sure, when the rates themselves are uncertain.

use crate::web::desk::Desk;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <p>{desk.text("sure-intro")}</p> }
}
