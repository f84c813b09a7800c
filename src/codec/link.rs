//! The plan document in the fragment of an address: `p1.` and the compact JSON, its frequent runs replaced by single
//! bytes, in base64url. What `p1` says stays: its dictionary may get more words, another one gets another prefix.

pub(super) mod base64;
mod dictionary;

use super::json;
use crate::engine::Plan;
use crate::engine::issue::{Fault, Issue};

/// The longest fragment that is read, in bytes.
pub const MAX_BYTES: usize = 1 << 16;
/// How a fragment of this kind begins.
pub(super) const PREFIX: &str = "p1.";

/// The fragment of a plan, without the `#`. Equal plans have equal fragments.
pub fn encode(plan: &Plan) -> String {
    let mut fragment = PREFIX.to_owned();
    base64::encode(&dictionary::shorten(json::write_compact(plan).as_bytes()), &mut fragment);
    fragment
}

/// Whether a fragment means to be a plan. What a host has put there for itself (`?secret=abc`) does not; anything else
/// does, and is told when it cannot be read.
pub fn is_plan(fragment: &str) -> bool {
    let own = fragment.trim().trim_start_matches('#');
    !own.is_empty() && !own.starts_with(['?', '&'])
}

/// The plan of a fragment, with or without its `#`, and with whatever a host has put before or behind it
/// (`#?secret=abc`).
///
/// # Errors
/// [`Fault::Link`] or [`Fault::TooLarge`] where no document comes out, else what [`json::read`] finds wrong with it.
pub fn decode(fragment: &str) -> Result<Plan, Issue> {
    if fragment.len() > MAX_BYTES {
        return Err(Issue::document(Fault::TooLarge { max: MAX_BYTES }));
    }
    let broken = || Issue::document(Fault::Link);
    let mut parts = fragment.trim().split(['#', '?', '&']);
    let packed = parts.find_map(|part| part.strip_prefix(PREFIX)).ok_or_else(broken)?;
    let short = base64::decode(packed).ok_or_else(broken)?;
    let document = dictionary::expand(&short, json::MAX_BYTES).ok_or_else(broken)?;
    let text = String::from_utf8(document).map_err(|_| broken())?;
    json::read(&text).map_err(|issue| match issue.fault {
        // Line and column of a text that the reader never saw would not help.
        Fault::Syntax { .. } | Fault::TooDeep { .. } => broken(),
        _ => issue,
    })
}
