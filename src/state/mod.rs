//! What the visitor is working on: a plan that is always valid and answered, its undo history, and what is still
//! blank in a plan begun from nothing. Pure; the page wraps it in a reducer.

pub mod blank;
pub mod channels;
pub mod doubt;
pub mod edit;
pub mod example;
pub mod handover;
pub mod history;
pub mod pasted;
pub mod scoring;
pub mod seasons;
pub mod shelf;
pub mod slide;
mod steps;
pub mod store;
pub mod turn;
pub mod weigh;

pub use blank::{Blanks, FUNNEL, STAGES};
pub use history::{History, Snapshot};
pub use shelf::Shelf;
pub use store::{Draft, Store};
pub use weigh::Weigh;
