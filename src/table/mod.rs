//! Delimited text in and out: files of leads and events, from a pasted sheet to two gigabytes, a chunk at a time.
//!
//! [`sniff`] guesses what a file is written in and says how sure it is; the page shows each guess for correction. What
//! is not UTF-8 is decoded before it comes here (the browser does that), and [`Reader`] takes the bytes in chunks of any
//! size and hands out rows as slices. Nothing is dropped in silence: a row that is not as it should be is handed out
//! with its [`Fault`], and [`Counts`] adds up. [`value`] reads cells, [`profile`] says what a column seems to hold,
//! [`mapping`] which field it seems to be, [`write`] puts rows back into a file that no spreadsheet runs as formulas.

pub mod dialect;
pub mod fault;
pub mod header;
pub mod limits;
pub mod mapping;
pub mod profile;
pub mod reader;
pub mod row;
pub mod scan;
pub mod sniff;
pub mod value;
pub mod write;

pub use dialect::{Decimal, Dialect, Encoding, LineEnd, Quote, Separator};
pub use fault::{Counts, Fault, FileFault};
pub use header::{Header, Renamed};
pub use limits::Limits;
pub use reader::Reader;
pub use row::{Cell, Row};
