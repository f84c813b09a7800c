//! The nurture report as JSON, and the benchmarks that its metrics are held against. Shape only; ranges are
//! [`Report::check`]'s.

mod benchmarks;
mod read;
mod words;
mod write;

pub use benchmarks::read as read_benchmarks;

use super::json::{MAX_BYTES, compact, parse, pretty};
use super::link::{self, base64};
use super::path::Path;
use super::runs;
use crate::engine::issue::{Fault, Issue};
use crate::nurture::Report;

/// How a fragment with a report begins. What `r1` means is frozen with the first release.
const PREFIX: &str = "r1.";

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

/// The fragment of a report, without the `#`. Equal reports have equal fragments. One longer than [`link::MAX_BYTES`] is
/// none that is read again: such a report goes into a file.
pub fn encode(report: &Report) -> String {
    let mut fragment = PREFIX.to_owned();
    base64::encode(&runs::shorten(&words::RUNS, write_compact(report).as_bytes()), &mut fragment);
    fragment
}

/// Whether a fragment means to be a report.
pub fn is_report(fragment: &str) -> bool {
    packed(fragment).is_some()
}

/// The report of a fragment, with or without its `#`, and with whatever a host has put before or behind it.
///
/// # Errors
/// [`Fault::Link`] or [`Fault::TooLarge`] where no document comes out, else what [`read`] finds wrong with it.
pub fn decode(fragment: &str) -> Result<Report, Issue> {
    if fragment.len() > link::MAX_BYTES {
        return Err(Issue::document(Fault::TooLarge { max: link::MAX_BYTES }));
    }
    let short = packed(fragment).and_then(base64::decode);
    let document = short.and_then(|short| runs::expand(&words::RUNS, &short, MAX_BYTES));
    let text = document.and_then(|document| String::from_utf8(document).ok());
    let text = text.ok_or_else(|| Issue::document(Fault::Link))?;
    read(&text).map_err(|issue| match issue.fault {
        // A place in a text that nobody has seen would not help.
        Fault::Syntax { .. } | Fault::TooDeep { .. } => Issue::document(Fault::Link),
        _ => issue,
    })
}

/// The report's own part of a fragment.
fn packed(fragment: &str) -> Option<&str> {
    fragment.trim().split(['#', '?', '&']).find_map(|part| part.strip_prefix(PREFIX))
}
