//! What people type into number boxes, read without fighting them: their own marks, the other convention's where it is
//! plain which one it is, currencies, percent signs, scale words, the digits of other scripts. A text that is on its way
//! to a number is [`TypingFault::Partial`], not wrong. What can be read in two ways is read in the language's own and
//! the other reading is reported, so that the page can ask.

mod cells;
mod clean;
mod list;
mod months;
mod number;
mod rate;
mod words;

pub use cells::{Bare, CellFault, CellRow, CellsReading, Choices, read_cells};
pub use list::{parse_list, write_list};
pub use months::{MonthFault, MonthsReading, read_months, write_months};
pub use rate::{RateReading, parse_rate, write_rate};

use super::Marks;
use super::decimal::Decimal;
use clean::clean;
use number::read;

/// Why a text is not a number yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypingFault {
    /// Nothing is typed.
    Empty,
    /// It can still become a number: `-`, `1.`, `Rp`, `20-`. Keep the last answer and wait.
    Partial,
    /// It cannot be read, or is too large for a number.
    Bad,
    /// A rate that is not above 0 and at most 100 %.
    Outside,
    /// A range that is not low, likely, high; or evidence with more converted than entered.
    Order,
}

/// A number that was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The number, always finite, never a negative zero. With a percent sign the number before the sign: 25 for `25%`.
    pub value: f64,
    /// What it is if `1.234` or `1,234` was meant the other way.
    pub ambiguous: Option<f64>,
    /// Was there a percent sign?
    pub percent: bool,
    /// The currency typed with it: its ISO 4217 code, or `$` or `¥`, which several currencies share.
    pub currency: Option<String>,
}

/// Reads one number. `tag` is the language, for scale words that differ: `1 M` is 1e9 in Indonesian, 1e6 elsewhere.
///
/// # Errors
/// [`TypingFault::Empty`], [`TypingFault::Partial`] or [`TypingFault::Bad`].
pub fn parse_number(text: &str, marks: &Marks, tag: &str) -> Result<Reading, TypingFault> {
    let text = clean(text)?;
    // The rupiah's and other currencies' way to say "and no cents".
    let text = [",--", ",-", ".-"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(&text);
    let (own, other) = decimal_marks(marks);
    let number = read(text, own, tag)?;
    let value = number.to_f64()?;
    let ambiguous = read(text, other, tag).and_then(|number| number.to_f64()).ok().filter(|other| *other != value);
    Ok(Reading { value, ambiguous, percent: number.percent, currency: number.currency })
}

/// The text of a number in a box: every digit, grouped; reads back as the same number. Empty for what is not finite.
pub fn write_number(x: f64, marks: &Marks) -> String {
    let sign = if x < 0.0 { "-" } else { "" };
    Decimal::from_f64(x).map_or_else(String::new, |digits| sign.to_owned() + &marks.write(digits, 0, true))
}

/// The decimal mark among `.` and `,` that a language goes by, and the other one.
fn decimal_marks(marks: &Marks) -> (char, char) {
    if marks.decimal == ',' { (',', '.') } else { ('.', ',') }
}
