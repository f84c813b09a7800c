//! The questions beside the ladder, in their order.

use super::cold_section::cold_section;
use super::cost_section::cost_section;
use super::sure_section::sure_section;
use super::timing::timing_section;
use crate::web::component::Open;
use crate::web::desk::Desk;
use yew::prelude::*;

/// How sure, what goes cold, what it costs, how long. `cold` and `time` are the numbers that stand open there.
pub fn questions(desk: &Desk, focus: usize, cold: &Open, time: &Open) -> Html {
    html! {
        <div class="questions">
            {sure_section(desk, focus)}
            {cold_section(desk, focus, cold)}
            {cost_section(desk)}
            {timing_section(desk, time)}
        </div>
    }
}
