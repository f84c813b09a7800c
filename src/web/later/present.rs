//! The parts where the program is one file: natively and in development.

use super::{Later, MORE, More, QUESTIONS, Questions};
use yew::prelude::*;

/// What opens on request.
pub fn more() -> Later<More> {
    Later::Here(&MORE)
}

/// The questions with their charts.
pub fn questions() -> Later<Questions> {
    Later::Here(&QUESTIONS)
}

/// Nothing arrives here.
#[hook]
pub fn use_parts() {}

/// Nothing can be missing here.
pub(super) fn retry() {}
