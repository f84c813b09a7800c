//! Files of leads on their way to scores: what stays of each row, what they come to, and the file that comes back.

#[path = "leads/export.rs"]
mod export;

#[path = "leads/file.rs"]
mod file;

#[path = "leads/halves.rs"]
mod halves;

#[path = "leads/history.rs"]
mod history;

#[path = "leads/lies.rs"]
mod lies;

#[path = "leads/look.rs"]
mod look;

#[path = "leads/rows.rs"]
mod rows;

#[path = "leads/support.rs"]
mod support;
