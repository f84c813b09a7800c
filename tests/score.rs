//! Score cards: the document, the ledger, the fast form, what lifts a lead, and the way to databases.

#[path = "score/document.rs"]
mod document;

#[path = "score/file.rs"]
mod file;

#[path = "score/form.rs"]
mod form;

#[path = "score/ledger.rs"]
mod ledger;

#[path = "score/lift.rs"]
mod lift;

#[path = "score/oracle.rs"]
mod oracle;

#[path = "score/presets.rs"]
mod presets;

#[path = "score/random.rs"]
mod random;

#[path = "score/sql.rs"]
mod sql;

#[path = "support/cards.rs"]
mod cards;
