//! A file of events: what it is written in, which column is what, and its rows on their way to events.
//!
//! Bytes come in chunks of any size and are not kept; what is not UTF-8 is decoded before it comes here. Nothing here
//! knows a browser: the worker reads and hands on.

mod look;
mod rows;
pub mod wire;

pub use look::{Columns, Corrections, Looked, look};
pub use rows::{Read, Rows};
