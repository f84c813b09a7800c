//! Judging scores and learning cards: cases written out by hand, and properties of random leads.

#[path = "learn/quality.rs"]
mod quality;

#[path = "learn/lines.rs"]
mod lines;

#[path = "learn/bins.rs"]
mod bins;

#[path = "learn/regression.rs"]
mod regression;

#[path = "learn/cards.rs"]
mod cards;

#[path = "learn/trust.rs"]
mod trust;

#[path = "learn/document.rs"]
mod document;
