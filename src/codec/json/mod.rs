//! The plan document as JSON: files, messages and test cases as people and programs keep them.

mod parse;
mod write;

pub(crate) use parse::parse;
pub(crate) use write::{compact, pretty};

use super::document;
use super::node::Node;
use super::path::Path;
use crate::engine::issue::{Fault, Issue};
use crate::engine::plan::limits::Length;
use crate::engine::{Answer, Plan};
use std::rc::Rc;

/// The largest document that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// The plan that a text describes.
///
/// # Errors
/// The first fault: of the text, of the version, of the shape, of a range; with the field that it stands in.
pub fn read(text: &str) -> Result<Plan, Issue> {
    let plan = document::plan(parse(text, MAX_BYTES)?, &Path::ROOT)?;
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

/// The plans of a list of documents, one to four: a comparison that was saved.
///
/// # Errors
/// As [`read`], with the place in the list; and a list that is too short or too long.
pub fn read_list(text: &str) -> Result<Vec<Plan>, Issue> {
    let root = Path::ROOT;
    let nodes = parse(text, MAX_BYTES)?.list(&root)?;
    if !LISTED.holds(nodes.len()) {
        return Err(root.issue(Fault::Length { min: LISTED.min, max: LISTED.max }));
    }
    let plan = |(row, node)| {
        let at = root.entry(row);
        let plan = document::plan(node, &at)?;
        // The judge knows its plan only; the reader knows where the plan stands.
        plan.check().map_err(|issue| Issue::new(format_args!("{at}.{}", issue.field), issue.fault))?;
        Ok(plan)
    };
    nodes.into_iter().enumerate().map(plan).collect()
}

/// Plans that stand in one list.
const LISTED: Length = Length { min: 1, max: 4 };

/// The document for a file: indented, in the contract's order, defaults left out.
pub fn write(plan: &Plan) -> String {
    pretty(&document::node(plan))
}

/// The same document on one line, for messages and storage.
pub fn write_compact(plan: &Plan) -> String {
    compact(&document::node(plan))
}

/// The list of documents for a file, indented.
pub fn write_list(plans: &[Rc<Plan>]) -> String {
    pretty(&list(plans))
}

/// The same list on one line, for storage.
pub fn write_list_compact(plans: &[Rc<Plan>]) -> String {
    compact(&list(plans))
}

fn list(plans: &[Rc<Plan>]) -> Node {
    Node::List(plans.iter().map(|plan| document::node(plan)).collect())
}

/// The answer as JSON, its numbers by the shortest digits that read back the same.
pub fn write_answer(answer: &Answer) -> String {
    // An answer is plain data with text keys, which is all that could fail to be JSON.
    serde_json::to_string_pretty(answer).unwrap_or_default()
}
