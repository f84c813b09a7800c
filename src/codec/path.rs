//! Where in a document a reader stands: a list of steps on the reader's own stack, written out only when an issue
//! needs it.

use crate::engine::issue::{Fault, Issue};
use std::fmt;

/// The longest key that is shown; a hostile document may hold one of a megabyte.
const SHOWN: usize = 40;

/// One place in a document.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Entry(usize),
}

impl<'a> Path<'a> {
    /// The document itself.
    pub(super) const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    /// The member of an object here.
    pub(super) const fn key(&'a self, key: &'a str) -> Self {
        Path { parent: Some(self), step: Step::Key(key) }
    }

    /// The entry of a list here, from 0.
    pub(super) const fn entry(&'a self, entry: usize) -> Self {
        Path { parent: Some(self), step: Step::Entry(entry) }
    }

    /// The step right below the root on the way here: all that is worth saying of a place in a bottomless nest.
    pub(super) fn top(&'a self) -> Path<'a> {
        match self.parent {
            Some(parent) if parent.parent.is_some() => parent.top(),
            _ => *self,
        }
    }

    /// A fault of this place.
    pub(super) fn issue(&self, fault: Fault) -> Issue {
        Issue::new(self, fault)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Entry(entry) => write!(f, "[{entry}]"),
            Step::Key(key) => {
                if self.parent.is_some_and(|parent| !matches!(parent.step, Step::Root)) {
                    f.write_str(".")?;
                }
                shown(f, key)
            }
        }
    }
}

/// A key as it may stand in a message of one line: cut, and free of what breaks a line or turns its direction.
fn shown(f: &mut fmt::Formatter<'_>, key: &str) -> fmt::Result {
    use fmt::Write as _;
    for (place, letter) in key.chars().enumerate() {
        if place == SHOWN {
            return f.write_char('…');
        }
        let harmless = letter.is_alphanumeric() || letter.is_ascii_graphic() || letter == ' ';
        f.write_char(if harmless { letter } else { '\u{fffd}' })?;
    }
    if key.is_empty() { f.write_str("\"\"") } else { Ok(()) }
}
