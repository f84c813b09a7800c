//! Score leads by a card: rules for who they are and what they did, a sum, a line, and what follows from it.
//!
//! [`score`] tells everything about one lead; [`Card::compile`] makes the card ready for a million rows and gives the
//! same points; [`lift`] says what is the least that would have to change; [`sql`] takes the card to a database.
//! Nothing here knows what day it is: whoever asks says so.
//!
#![doc = include_str!("contract.md")]

pub mod card;
mod cell;
mod check;
pub mod choices;
mod compiled;
pub mod condition;
mod day;
mod decay;
mod evaluate;
pub mod example;
mod lead;
pub mod lift;
pub mod limits;
mod mapping;
mod points;
pub mod presets;
mod reach;
mod route;
mod scored;
pub mod sql;
mod text;

pub use card::Card;
pub use cell::{BadCell, Expected, Written};
pub use compiled::{Compiled, Row, Scratch, Verdict};
pub use condition::Condition;
pub use day::Day;
pub use lead::{Happening, Lead, Value};
pub use mapping::{Columns, Mapping};
pub use points::Points;
pub use reach::Reach;
pub use route::Route;
pub use scored::{Before, Cause, Entry, Scored, Section, score, score_after};
