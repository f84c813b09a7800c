//! Mappings that were confirmed, by the names of the file's columns; only on a device that may remember.

use super::work::Work;
use crate::score::{Card, Columns};

/// The key, with the version of its content.
const KEY: &str = "warmline.columns.v1";
/// So many files are remembered, the newest first.
const MOST: usize = 20;
/// What parts two files, the two halves of one, and the entries of a half.
const PARTS: [char; 3] = ['\u{1e}', '\u{1d}', '\u{1f}'];

fn storage() -> Option<web_sys::Storage> {
    // Who keeps no plan on this device has not agreed to anything being kept.
    crate::web::adapter::storage::load()?;
    gloo::utils::window().local_storage().ok().flatten()
}

/// What a file is known by: its columns and the fields that are sought in them.
fn signature(work: &Work, card: &Card) -> Option<String> {
    let fields: Vec<&str> = card.fields.iter().map(|field| field.id.as_str()).collect();
    Some(format!("{}\u{1f}\u{1f}{}", work.signature()?, fields.join("\u{1f}")))
}

/// Remembers the mapping of a file.
pub(super) fn remember(work: &Work, card: &Card) {
    let (Some(storage), Some(own)) = (storage(), signature(work, card)) else { return };
    let [file, half, entry] = PARTS;
    let text = |column: Option<usize>| column.map_or_else(String::new, |column| column.to_string());
    let columns = work.mapping.columns.iter().flat_map(|columns| [text(columns.value), text(columns.last)]);
    let places: Vec<String> = columns.chain([text(work.opened)]).collect();
    let mut kept = format!("{own}{half}{}", places.join(&entry.to_string()));
    let old = storage.get_item(KEY).ok().flatten().unwrap_or_default();
    let others = old.split(file).filter(|one| one.split(half).next() != Some(own.as_str()) && !one.is_empty());
    for other in others.take(MOST - 1) {
        kept.push(file);
        kept.push_str(other);
    }
    let _refused = storage.set_item(KEY, &kept);
}

/// Puts a mapping back that was confirmed for a file with the same columns.
pub(in crate::web::score) fn recall(work: &mut Work, card: &Card) {
    let (Some(storage), Some(own)) = (storage(), signature(work, card)) else { return };
    let [file, half, entry] = PARTS;
    let all = storage.get_item(KEY).ok().flatten().unwrap_or_default();
    let Some(places) = all.split(file).find_map(|one| one.strip_prefix(&own)?.strip_prefix(half)) else { return };
    let width = work.looked.as_ref().map_or(0, |looked| looked.width);
    let places: Vec<Option<usize>> =
        places.split(entry).map(|place| place.parse().ok().filter(|place| *place < width)).collect();
    if let ([pairs @ .., opened], true) = (&places[..], places.len() == 2 * work.mapping.columns.len() + 1) {
        let (pairs, _) = pairs.as_chunks::<2>();
        work.mapping.columns = pairs.iter().map(|[value, last]| Columns { value: *value, last: *last }).collect();
        work.opened = *opened;
    }
}
