//! A file of leads whose end is known: how good the card was, what its line earns, and what a card learned from them
//! would do.
//!
//! [`Gather`] reads the file and keeps of each lead its score, its outcome and its month, and where it is to be learned
//! from, the columns that were asked for. [`judge`] says all that needs no line; [`weigh`] what a line earns, at once,
//! from what [`judge`] has counted; [`teach`] learns.
//!
//! A lead is scored as of the end of the month in which it was opened, so that a lead of last year is not judged by what
//! has gone cold since; without a column that says when, as of one day for all.

mod example;
mod gather;
mod judge;
mod outcome;
mod teach;
mod verdict;
mod weigh;
mod wire;

pub use example::{EXAMPLE_LEADS, example};
pub use gather::{Gather, Gathered, MOST_ROWS, Past, Seen, Wanted};
pub use judge::{Judged, judge};
pub use outcome::{Fate, Meaning, Outcome, guess, suggest};
pub use teach::{Figures, NoLesson, Part, Taught, Written, learnable, teach};
pub use verdict::{CardVerdict, LineVerdict, about, better_line, of_card, of_line, weak_months};
pub use weigh::{Weighed, bands_of, weigh};
