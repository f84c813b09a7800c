//! Cards to start from, as documents. Names in them are messages: a thing without a name of its own is called by
//! `score-name-<id>`.

/// The cards under `static/cards`, by file name without its ending; the message `score-card-<id>` names each.
pub const IDS: [&str; 4] = ["bant", "bant-weighted", "b2b", "consumer"];

/// The message that names a card to start from.
pub fn card_message(id: &str) -> String {
    format!("score-card-{id}")
}

/// The message that names a part of a card that has no name of its own: a field, a group, a criterion, a band, an
/// exclusion, or a cell. Cards that people make name their parts; only shipped ones leave it to the messages.
pub fn name_message(id: &str) -> String {
    format!("score-name-{id}")
}
