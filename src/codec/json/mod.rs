//! The plan document as JSON: files, messages and test cases as people and programs keep them.

mod parse;
mod write;

pub(crate) use parse::parse;
pub(crate) use write::{compact, pretty};

use super::document;
use crate::engine::issue::{Fault, Issue};
use crate::engine::{Answer, Plan};

/// The largest document that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// The plan that a text describes.
///
/// # Errors
/// The first fault: of the text, of the version, of the shape, of a range; with the field that it stands in.
pub fn read(text: &str) -> Result<Plan, Issue> {
    let plan = document::plan(parse(text, MAX_BYTES)?, &super::path::Path::ROOT)?;
    plan.check()?;
    Ok(plan)
}

/// The plan in a file as it comes from a disk: bytes that may not even be text.
///
/// # Errors
/// As [`read`]; bytes that are not UTF-8 are a fault of syntax at their place.
pub fn read_bytes(bytes: &[u8]) -> Result<Plan, Issue> {
    read(text(bytes)?)
}

/// The text of a document in bytes, which may be neither small enough nor text.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Issue> {
    if bytes.len() > MAX_BYTES {
        return Err(Issue::document(Fault::TooLarge { max: MAX_BYTES }));
    }
    std::str::from_utf8(bytes).map_err(|error| Issue::document(parse::position(bytes, error.valid_up_to())))
}

/// The document for a file: indented, in the contract's order, defaults left out.
pub fn write(plan: &Plan) -> String {
    pretty(&document::node(plan))
}

/// The same document on one line, for messages and storage.
pub fn write_compact(plan: &Plan) -> String {
    compact(&document::node(plan))
}

/// The answer as JSON, its numbers by the shortest digits that read back the same.
pub fn write_answer(answer: &Answer) -> String {
    // An answer is plain data with text keys, which is all that could fail to be JSON.
    serde_json::to_string_pretty(answer).unwrap_or_default()
}
