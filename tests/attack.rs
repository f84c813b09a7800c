//! Under attack: what a stranger sends as link, document or number does no harm. Each test prints how many inputs it
//! tried; `cargo xtask fuzz` runs the same loops for as long as it is told. Tables have their own (`tests/table`).

#[path = "attack/support.rs"]
mod support;

#[path = "attack/document.rs"]
mod document;
#[path = "attack/link.rs"]
mod link;
#[path = "attack/number.rs"]
mod number;
