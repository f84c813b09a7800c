//! The nurture report as JSON, and the benchmarks that its metrics are held against. Shape only; ranges are
//! [`Report::check`]'s.

mod benchmarks;
mod read;
mod write;

pub use benchmarks::read as read_benchmarks;

use super::json::{MAX_BYTES, compact, parse, pretty};
use super::path::Path;
use crate::engine::issue::Issue;
use crate::nurture::Report;

/// The report that a text describes.
///
/// # Errors
/// The first fault: of the text, of the version, of the shape, of a range; with the field that it stands in.
pub fn read(text: &str) -> Result<Report, Issue> {
    let report = read::report(parse(text, MAX_BYTES)?, &Path::ROOT)?;
    report.check()?;
    Ok(report)
}

/// The document for a file: indented, in the contract's order, what is not known left out.
pub fn write(report: &Report) -> String {
    pretty(&write::node(report))
}

/// The same document on one line, for messages and storage.
pub fn write_compact(report: &Report) -> String {
    compact(&write::node(report))
}
