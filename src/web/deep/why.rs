//! Where a number of the further questions comes from, one click away.

use crate::web::desk::Desk;
use yew::prelude::*;

/// A line that opens to the formula, the figures in it and where they are from.
pub fn why(desk: &Desk, title_id: &str, lines: &[String]) -> Html {
    html! {
        <details class="why">
            <summary>{desk.text(title_id)}</summary>
            <ul>{ for lines.iter().map(|line| html! { <li>{line}</li> }) }</ul>
        </details>
    }
}
