//! Warmline plans marketing backwards from a customer goal.
//!
//! [`engine`] holds every number, [`codec`] reads and writes the one plan document, [`message`] and [`format`] turn
//! numbers into words, [`chart`] turns them into geometry, [`explain`] says where each came from, [`score`] tells which
//! lead is worth a call. None of these knows a browser; `web` (feature `web`) is the page around them.

pub mod chart;
pub mod codec;
pub mod embed;
pub mod engine;
pub mod events;
pub mod explain;
pub mod format;
pub mod headless;
pub mod inquiry;
pub mod languages;
pub mod leads;
pub mod learn;
pub mod message;
pub mod nurture;
pub mod score;
pub mod share;
pub mod state;
pub mod table;
#[cfg(feature = "web")]
pub mod web;
