//! What can be asked of the engine about a plan when the answer takes longer than a frame: the question as data, the
//! finding as data, and the work in steps, so that whoever computes can stop between two of them.
//!
//! The page asks its worker (`src/bin/worker.rs`), but nothing here knows a browser.

pub mod wire;

mod ask;
mod finding;

pub use ask::{Ask, Channels, Compare, Kind, Knowing, Levers, Months, Sales, Seek, Sureness};
pub use finding::{
    ChannelsFinding, KnowingFinding, LeversFinding, MonthsFinding, SalesFinding, Sample, SurenessFinding,
};
pub use wire::{Message, Wire};
