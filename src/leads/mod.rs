//! A file of leads, scored: what it is written in, which column is what, a score for each row, and what they come to.
//!
//! Bytes come in chunks of any size and are not kept. Of each row stay eight bytes ([`Mark`]), and of each
//! [`STRIDE`] rows where they begin, so that the file itself can be asked for the rows on screen and for the export.
//! What is not UTF-8 is decoded before it comes here. Nothing here knows a browser: the worker reads and hands on.

mod bad;
mod export;
pub mod history;
mod kept;
mod look;
mod month;
mod order;
mod setup;
mod task;
mod totals;
pub mod wire;

pub use bad::{Bad, Reason, Trouble};
pub use export::Export;
pub use kept::{Kept, Mark, STRIDE, Stretch, cells_at};
pub use look::{Corrections, Looked, LookedColumn, look};
pub use month::Month;
pub use order::{By, Order};
pub use setup::Setup;
pub use task::{Done, Rest, Task};
pub use totals::Totals;
