//! What people take away of a chart: its numbers as CSV, as a spreadsheet, as rich text for slides and mails.
//!
//! A table on the page is made of words in the reader's language; here its cells become numbers again where they are
//! numbers, so that a spreadsheet can go on computing. A text never becomes a formula.

mod sheet;
mod text;
mod xlsx;
mod zip;

pub use sheet::{Cell, Sheet};
pub use text::{csv, rich, tabbed};
pub use xlsx::workbook;
