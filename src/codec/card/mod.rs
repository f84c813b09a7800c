//! The score card between text and types: the same parser, the same strictness and the same way of links as the plan's.

mod read;
mod words;
mod write;

use super::json::{self, MAX_BYTES};
use super::link::{self, base64};
use super::path::Path;
use crate::engine::issue::{Fault, Issue};
use crate::score::Card;

/// How a fragment with a card begins. What `s1` means is frozen with the first release.
const PREFIX: &str = "s1.";

/// The card that a text describes.
///
/// # Errors
/// The first fault: of the text, of the version, of the shape, of a range; with the field that it stands in.
pub fn read(text: &str) -> Result<Card, Issue> {
    let card = read::card(json::parse(text, MAX_BYTES)?, &Path::ROOT)?;
    card.check()?;
    Ok(card)
}

/// The card in a file as it comes from a disk: bytes that may not even be text.
///
/// # Errors
/// As [`read`]; bytes that are not UTF-8 are a fault of syntax at their place.
pub fn read_bytes(bytes: &[u8]) -> Result<Card, Issue> {
    read(json::text(bytes)?)
}

/// The document for a file: indented, in the contract's order, defaults left out.
pub fn write(card: &Card) -> String {
    json::pretty(&write::node(card))
}

/// The same document on one line, for messages and storage.
pub fn write_compact(card: &Card) -> String {
    json::compact(&write::node(card))
}

/// The fragment of a card, without the `#`. Equal cards have equal fragments.
pub fn encode(card: &Card) -> String {
    let mut fragment = PREFIX.to_owned();
    base64::encode(&words::shorten(write_compact(card).as_bytes()), &mut fragment);
    fragment
}

/// Whether a fragment means to be a card.
pub fn is_card(fragment: &str) -> bool {
    packed(fragment).is_some()
}

/// The card of a fragment, with or without its `#`, and with whatever a host has put before or behind it.
///
/// # Errors
/// [`Fault::Link`] or [`Fault::TooLarge`] where no document comes out, else what [`read`] finds wrong with it.
pub fn decode(fragment: &str) -> Result<Card, Issue> {
    if fragment.len() > link::MAX_BYTES {
        return Err(Issue::document(Fault::TooLarge { max: link::MAX_BYTES }));
    }
    let document = packed(fragment).and_then(base64::decode).and_then(|short| words::expand(&short, MAX_BYTES));
    let text = document.and_then(|document| String::from_utf8(document).ok());
    let text = text.ok_or_else(|| Issue::document(Fault::Link))?;
    read(&text).map_err(|issue| match issue.fault {
        // A place in a text that nobody has seen would not help.
        Fault::Syntax { .. } | Fault::TooDeep { .. } => Issue::document(Fault::Link),
        _ => issue,
    })
}

/// The card's own part of a fragment.
fn packed(fragment: &str) -> Option<&str> {
    fragment.trim().split(['#', '?', '&']).find_map(|part| part.strip_prefix(PREFIX))
}
