//! Conditions over slots.

use super::super::condition::Span;
use super::super::text;
use super::slot::{Row, Slot};
use super::{Compiled, Scratch};

/// A condition, its fields replaced by slots and its texts by numbers.
#[derive(Debug, Clone)]
pub(super) enum Node {
    All(Box<[Node]>),
    Any(Box<[Node]>),
    Not(Box<Node>),
    /// The text is one of these numbers; the last entry is for texts that no card names.
    Is {
        slot: usize,
        known: Box<[bool]>,
    },
    /// The text has one of these in it, at its beginning, or at its end.
    Part {
        slot: usize,
        parts: Box<[Box<[u8]>]>,
        fits: fn(&[u8], &[u8]) -> bool,
    },
    /// The set has one of these bits.
    Has {
        slot: usize,
        mask: Box<[u64]>,
    },
    Number {
        slot: usize,
        span: Span,
    },
    Age {
        slot: usize,
        span: Span,
    },
    Count {
        slot: usize,
        span: Span,
    },
    Missing {
        slot: usize,
    },
    /// A field that the card does not have.
    Never,
}

impl Node {
    pub(super) fn holds(&self, card: &Compiled, row: &(impl Row + ?Sized), at: &Scratch) -> bool {
        let slot = |place: usize| at.slots.get(place).copied().unwrap_or_default();
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(card, row, at)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(card, row, at)),
            Self::Not(part) => !part.holds(card, row, at),
            Self::Is { slot: place, known } => {
                let Slot { known: there, count, .. } = slot(*place);
                there && known.get(count as usize).copied().unwrap_or(false)
            }
            Self::Part { slot: place, parts, fits } => {
                let Some(reader) = card.readers.get(*place).filter(|_| slot(*place).known) else { return false };
                let cell = reader.cell(row);
                parts.iter().any(|part| fits(text::trim(&cell), part))
            }
            Self::Has { slot: place, mask } => slot(*place).known && overlap(card.bits(*place, at), mask),
            Self::Number { slot: place, span } => slot(*place).known && span.holds(slot(*place).number),
            Self::Age { slot: place, span } => slot(*place).dated && span.holds(f64::from(slot(*place).age)),
            Self::Count { slot: place, span } => slot(*place).known && span.holds(f64::from(slot(*place).count)),
            Self::Missing { slot: place } => !slot(*place).known,
            Self::Never => false,
        }
    }
}

/// Whether two sets of bits share one.
pub(super) fn overlap(one: &[u64], other: &[u64]) -> bool {
    one.iter().zip(other).any(|(one, other)| one & other != 0)
}
