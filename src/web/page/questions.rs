//! The questions beside the ladder, in their order.

use super::cold_section::cold_section;
use super::cost_section::cost_section;
use super::hints::Hints;
use super::spoken::Spoken;
use super::sure_section::sure_section;
use super::timing::timing_section;
use crate::web::component::{Open, after_frame};
use crate::web::desk::Desk;
use yew::prelude::*;

/// How sure, what goes cold, what it costs, how long. `cold` and `time` are the numbers that stand open there.
pub fn questions(desk: &Desk, focus: usize, cold: &Open, time: &Open) -> Html {
    html! {
        <div class="questions">
            {after_frame(desk, focus, sure_section)}
            {cold_section(desk, focus, cold)}
            {after_frame(desk, focus, cost_section)}
            {timing_section(desk, time)}
            // Nothing listens in the first paint.
            if cfg!(target_arch = "wasm32") {
                <Spoken desk={desk.clone()} {focus} />
                <Hints desk={desk.clone()} />
            }
        </div>
    }
}
