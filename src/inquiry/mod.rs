//! What can be asked of the engine about a plan when the answer takes longer than a frame: the question as data, the
//! finding as data, and the work in steps, so that whoever computes can stop between two of them.
//!
//! The page asks its worker (`src/bin/worker.rs`), but nothing here knows a browser.

pub mod wire;

mod ask;
mod finding;
mod run;
mod task;

pub use ask::{Ask, Channels, Compare, Kind, Knowing, Levers, Months, Sales, Seek, Sureness};
pub use finding::{
    ChannelsFinding, KnowingFinding, LeversFinding, MonthsFinding, SalesFinding, Sample, SurenessFinding,
};
pub use run::Run;
pub use task::{Sampled, Simulated, Step, Task};
pub use wire::{Message, Wire};

/// What the worker says of a ticket; of ticket 0 it says whether it has started.
pub mod said {
    /// Still at work; the share that is done follows.
    pub const GOING: u8 = 0;
    /// Done; the finding follows, as `Result<Finding, Issue>`.
    pub const DONE: u8 = 1;
    /// That was no question, or the worker could not start.
    pub const REFUSED: u8 = 2;
}
