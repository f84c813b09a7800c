//! The parts where the program is one file: natively and in development.

use super::{Later, MORE, More, PAPER, Paper, QUESTIONS, Questions};
use yew::prelude::*;

/// What opens on request.
pub fn more() -> Later<More> {
    Later::Here(&MORE)
}

/// The questions with their charts.
pub fn questions() -> Later<Questions> {
    Later::Here(&QUESTIONS)
}

/// The document as text.
#[expect(clippy::unused_async, reason = "where it is fetched, it is waited for")]
pub async fn paper() -> Option<&'static Paper> {
    Some(&PAPER)
}

/// Nothing arrives here.
#[hook]
pub fn use_parts() {}

/// Nothing can be missing here.
pub(super) fn retry() {}
