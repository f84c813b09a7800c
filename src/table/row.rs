//! One row as it stands in the file, and its cells.

use super::Fault;
use std::borrow::Cow;

/// Where a cell stands in its row: without its quotes, and how to read it.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    /// The end in the lower 30 bits, then the two flags.
    end: u32,
}

const QUOTED: u32 = 1 << 31;
const FOLDED: u32 = 1 << 30;

impl Span {
    /// A cell without quotes.
    pub(super) const fn plain(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// Where the cell ends.
    pub(super) const fn end(self) -> usize {
        (self.end & !(QUOTED | FOLDED)) as usize
    }

    /// A cell in quotes; `folded` if quotes within it must be read away.
    pub(super) const fn quoted(start: usize, end: usize, folded: bool) -> Self {
        Self { start: start as u32, end: end as u32 | QUOTED | if folded { FOLDED } else { 0 } }
    }
}

/// Which columns are handed out, and in which order.
#[derive(Debug, Clone, Copy)]
pub(super) enum Order<'r> {
    /// All, as they stand.
    All,
    /// For each cell asked for: its column.
    These(&'r [usize]),
}

/// One row of a file that was not blank.
#[derive(Debug, Clone, Copy)]
pub struct Row<'r> {
    /// Its number in the file, counted from 1 as spreadsheets do: header and blank rows count, a line end within quotes
    /// does not.
    pub number: u64,
    /// Where its first byte stands in the file, so that it can be read again without what is before it.
    pub at: u64,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// How many cells it has in the file, also where not all are handed out.
    pub cells: usize,
    pub(super) bytes: &'r [u8],
    pub(super) spans: &'r [Span],
    pub(super) order: Order<'r>,
    pub(super) quote: u8,
}

impl<'r> Row<'r> {
    /// The `index`-th cell of those that were asked for, or `None` where the row ends before it.
    #[inline]
    pub fn cell(&self, index: usize) -> Option<Cell<'r>> {
        let index = match self.order {
            Order::All => index,
            Order::These(columns) => *columns.get(index)?,
        };
        self.read(*self.spans.get(index)?)
    }

    /// The cells that were asked for, in the order in which they were.
    pub fn iter(&self) -> impl Iterator<Item = Option<Cell<'r>>> {
        let count = match self.order {
            Order::All => self.spans.len(),
            Order::These(columns) => columns.len(),
        };
        let row = *self;
        (0..count).map(move |index| row.cell(index))
    }

    /// The row's bytes as they stand in the file, without the line end. Of a row that is too long, its beginning.
    pub const fn raw(&self) -> &'r [u8] {
        self.bytes
    }

    #[inline]
    fn read(&self, span: Span) -> Option<Cell<'r>> {
        Some(Cell {
            raw: self.bytes.get(span.start as usize..span.end())?,
            quoted: span.end & QUOTED != 0,
            quote: if span.end & FOLDED == 0 { None } else { Some(self.quote) },
        })
    }
}

/// One cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'r> {
    /// What stands between its quotes or separators.
    raw: &'r [u8],
    /// Whether it stood in quotes.
    pub quoted: bool,
    /// The quote, if there are some to read away.
    quote: Option<u8>,
}

impl<'r> Cell<'r> {
    /// Its bytes, with doubled quotes made single. Only a cell that has some is copied.
    #[inline]
    pub fn bytes(&self) -> Cow<'r, [u8]> {
        match self.quote {
            None => Cow::Borrowed(self.raw),
            Some(quote) => Cow::Owned(unfold(self.raw, quote)),
        }
    }

    /// Its letters; bytes that are none are shown as U+FFFD.
    pub fn text(&self) -> Cow<'r, str> {
        match self.bytes() {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }

    /// Whether nothing stands in it.
    pub const fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }
}

/// Doubled quotes become single up to the first one that is alone: it closed the cell, and what follows it is as written.
fn unfold(raw: &[u8], quote: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.iter().position(|&byte| byte == quote) {
        let (before, after) = rest.split_at(at);
        out.extend_from_slice(before);
        match after {
            [_, second, tail @ ..] if *second == quote => {
                out.push(quote);
                rest = tail;
            }
            [_, tail @ ..] => {
                out.extend_from_slice(tail);
                return out;
            }
            [] => return out,
        }
    }
    out.extend_from_slice(rest);
    out
}
