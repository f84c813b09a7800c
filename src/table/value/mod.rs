//! What cells hold: numbers, dates, sets, truth. Where a cell can be read in two ways, both are given; which one is
//! meant is told by the column or by people, never by this module.

pub mod date;
pub mod number;
mod plain;
mod small;

pub use date::{Date, DateReading, Evidence, Order, OrderFound, date};
pub use number::{NumberReading, number};
pub use plain::plain;
pub use small::{is_missing, set, truth};
