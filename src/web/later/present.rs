//! The parts where the program is one file: natively and in development.

use super::{
    CHANNELS, Deep, EMBED, Embed, LEVERS, Later, MEASURE, MORE, More, PAPER, Paper, QUESTIONS, Questions, SCENARIOS,
    SCORE, SHARE, SOON, STUDIO, SURE, Share,
};
use yew::prelude::*;

/// What opens on request.
pub fn more() -> Later<More> {
    Later::Here(&MORE)
}

/// The questions with their charts.
pub fn questions() -> Later<Questions> {
    Later::Here(&QUESTIONS)
}

/// How sure, with all that is uncertain.
pub fn sure() -> Later<Deep> {
    Later::Here(&SURE)
}

/// How soon, month by month.
pub fn soon() -> Later<Deep> {
    Later::Here(&SOON)
}

/// Which lever moves it most.
pub fn levers() -> Later<Deep> {
    Later::Here(&LEVERS)
}

/// Plans side by side.
pub fn scenarios() -> Later<Deep> {
    Later::Here(&SCENARIOS)
}

/// Where leads come from.
pub fn channels() -> Later<Deep> {
    Later::Here(&CHANNELS)
}

/// The side of a host's frame.
pub fn embed() -> Later<Embed> {
    Later::Here(&EMBED)
}

/// What a chart can be taken away as.
pub fn share() -> Later<Share> {
    Later::Here(&SHARE)
}

/// The page that scores leads.
pub fn score() -> Later<Deep> {
    Later::Here(&SCORE)
}

/// The page that measures nurturing.
pub fn measure() -> Later<Deep> {
    Later::Here(&MEASURE)
}

/// The embed studio.
pub fn studio() -> Later<Deep> {
    Later::Here(&STUDIO)
}

/// The document as text.
pub async fn paper() -> Option<&'static Paper> {
    Some(&PAPER)
}

/// Nothing arrives here.
#[hook]
pub fn use_parts() {}

/// Nothing can be missing here.
pub(super) fn retry() {}
