//! What a file is written in, guessed from its beginning. Each guess says how sure it is, so that the page can show it
//! and people can correct it.
//!
//! Two steps, for what is not UTF-8 is decoded between them: [`encoding`] looks at the bytes of the file, [`text`] at the
//! decoded sample. A quarter of a megabyte is enough for both.

mod cells;
mod encoding;
mod separator;

use super::dialect::{Decimal, Dialect, Encoding, LineEnd, Quote, Separator};
pub use encoding::encoding;

/// The bytes of a file that are worth looking at.
pub const SAMPLE: usize = 1 << 18;

/// A guess.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess<T> {
    /// What is guessed.
    pub value: T,
    /// How sure that is, 0 to 1. It orders guesses; it is no probability.
    pub confidence: f64,
}

/// What a sample seems to be written in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sniffed {
    /// What stands between cells.
    pub separator: Guess<Separator>,
    /// What stands around cells.
    pub quote: Guess<Quote>,
    /// Whether the first row holds names.
    pub header: Guess<bool>,
    /// The decimal mark; `None` where no cell tells.
    pub decimal: Guess<Option<Decimal>>,
    /// What ends most rows.
    pub line_end: Guess<LineEnd>,
    /// Rows before the header: 1 for the `sep=` line of a spreadsheet.
    pub preamble: u64,
}

impl Sniffed {
    /// The guesses as a dialect, to be corrected.
    pub const fn dialect(&self, encoding: Encoding) -> Dialect {
        Dialect {
            encoding,
            separator: self.separator.value,
            quote: self.quote.value,
            header: self.header.value,
            preamble: self.preamble,
            decimal: self.decimal.value,
            line_end: self.line_end.value,
        }
    }
}

/// Guesses from the beginning of a file in UTF-8; `is_whole` says that the sample is the file, and its last row whole.
pub fn text(sample: &[u8], is_whole: bool) -> Sniffed {
    let (stated, preamble) = separator::stated(sample);
    let quote = separator::quote(sample);
    let found = separator::find(sample, is_whole, quote.value, preamble);
    let separator = stated.map_or(found, |value| Guess { value, confidence: 1.0 });
    let dialect =
        Dialect { separator: separator.value, quote: quote.value, header: false, preamble, ..Dialect::default() };
    let rows = cells::rows(sample, is_whole, &dialect);
    Sniffed {
        separator,
        quote,
        header: cells::header(&rows),
        decimal: cells::decimal(&rows),
        line_end: line_end(sample),
        preamble,
    }
}

fn line_end(sample: &[u8]) -> Guess<LineEnd> {
    let (mut lf, mut cr_lf, mut cr) = (0_u32, 0_u32, 0_u32);
    let mut bytes = sample.iter().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\r' if bytes.next_if(|next| **next == b'\n').is_some() => cr_lf += 1,
            b'\r' => cr += 1,
            b'\n' => lf += 1,
            _ => {}
        }
    }
    let all = f64::from(lf + cr_lf + cr);
    let (value, count) = [(LineEnd::CrLf, cr_lf), (LineEnd::Lf, lf), (LineEnd::Cr, cr)]
        .into_iter()
        .reduce(|best, other| if other.1 > best.1 { other } else { best })
        .unwrap_or((LineEnd::CrLf, 0));
    Guess { value, confidence: if all > 0.0 { f64::from(count) / all } else { 0.0 } }
}
