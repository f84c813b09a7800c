//! The working of a further question's numbers, one click away: formula, the figures in it, where they are from.

use crate::web::desk::Desk;
use yew::prelude::*;

/// A line that opens to these lines.
pub fn why(desk: &Desk, title_id: &str, lines: &[String]) -> Html {
    html! {
        <details class="why">
            <summary>{desk.text(title_id)}</summary>
            <ul>{ for lines.iter().map(|line| html! { <li>{line}</li> }) }</ul>
        </details>
    }
}
