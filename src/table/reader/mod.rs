//! Bytes in, rows out. The reader keeps what belongs to a row that has begun and nothing else, so its memory is one row
//! (bounded by [`Limits`]) beside the chunk that it is given; each byte is looked at once, twice after a quote that was
//! never closed.
//!
//! It follows RFC 4180, and where files do not: a quote is a letter unless it begins a cell; any of LF, CRLF and CR ends
//! a row, mixed as they come; a quote that is not closed ([`super::Fault::OpenQuote`]) costs its own line, not the file.

mod content;
mod cursor;
mod noted;
mod run;
mod tally;
mod wanted;

use super::dialect::Dialect;
use super::fault::{Counts, FileFault};
use super::header::Header;
use super::limits::{Limits, MOST_BYTES};
use super::row::Row;
use super::scan::Needles;
use cursor::Cursor;
use noted::Noted;
use tally::Tally;
use wanted::Wanted;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// A byte that UTF-8 does not have stands in for a quote where there is none.
const NO_QUOTE: u8 = 0xff;

/// Reads one file, pushed in chunks of any size.
#[derive(Debug, Clone)]
pub struct Reader {
    shape: Shape,
    tally: Tally,
    /// The first bytes of the file until it is known whether they are a byte order mark; `None` afterwards.
    head: Option<Vec<u8>>,
    any: bool,
    /// The bytes of the file before the next input.
    before: u64,
    /// The row that has begun, as far as earlier chunks held it, up to one byte past the bound.
    carry: Vec<u8>,
    spans: Noted,
    cursor: Cursor,
}

/// What does not change while a file is read.
#[derive(Debug, Clone)]
struct Shape {
    needles: Needles,
    limits: Limits,
    wanted: Wanted,
}

impl Reader {
    /// A reader of a file that is written so. Its bytes must be UTF-8: decode first what is not.
    pub fn new(dialect: &Dialect, limits: Limits) -> Self {
        let shape = Shape {
            needles: Needles { separator: dialect.separator.byte(), quote: dialect.quote.byte().unwrap_or(NO_QUOTE) },
            limits: Limits { row_bytes: limits.row_bytes.clamp(1, MOST_BYTES), ..limits },
            wanted: Wanted::all(limits.columns),
        };
        let tally = Tally::new(dialect.header, dialect.preamble);
        let cursor = Cursor::new(&shape, &tally);
        let (carry, spans) = (Vec::new(), Noted::default());
        Self { shape, tally, head: Some(Vec::new()), any: false, before: 0, carry, spans, cursor }
    }

    /// Hands out these columns only, counted from 0 and in this order: the others are passed over, which is quicker.
    /// Faults are found all the same. To be called before the first chunk.
    #[must_use]
    pub fn wanting(mut self, columns: &[usize]) -> Self {
        self.shape.wanted = Wanted::these(columns, self.shape.limits.columns);
        self.cursor = Cursor::new(&self.shape, &self.tally);
        self
    }

    /// Begins within a file, at the beginning of a row: neither header nor byte order mark comes, and rows have so many
    /// columns, or as many as the first if that is not known. To be called before the first chunk.
    #[must_use]
    pub fn within(mut self, columns: Option<usize>) -> Self {
        self.tally = Tally::new(false, 0);
        self.tally.columns = columns;
        self.cursor = Cursor::new(&self.shape, &self.tally);
        self.head = None;
        self
    }

    /// Whether a row begins with the next byte, whatever it is: who reads on from here needs nothing of what was before.
    pub const fn is_between_rows(&self) -> bool {
        self.head.is_none() && self.cursor.is_at_start()
    }

    /// The header, once its row was read.
    pub const fn header(&self) -> Option<&Header> {
        self.tally.header.as_ref()
    }

    /// The columns of the table, once its first row was read: as many as that has cells.
    pub const fn columns(&self) -> Option<usize> {
        self.tally.columns
    }

    /// Rows so far.
    pub const fn counts(&self) -> Counts {
        self.tally.counts
    }

    /// Why the file gives nothing to work on; to be asked after [`Reader::finish`].
    pub const fn file_fault(&self) -> Option<FileFault> {
        let counts = &self.tally.counts;
        if counts.good + counts.bad > 0 {
            None
        } else if self.tally.header.is_some() {
            Some(FileFault::HeaderAlone)
        } else if self.any {
            Some(FileFault::Blank)
        } else {
            Some(FileFault::Empty)
        }
    }

    /// Takes the next bytes of the file and hands each row that they end to `sink`. Where the chunks are cut makes no
    /// difference.
    pub fn push(&mut self, chunk: &[u8], sink: &mut impl FnMut(Row<'_>)) {
        self.any |= !chunk.is_empty();
        let Some(mut head) = self.head.take() else {
            return self.feed(chunk, sink);
        };
        if head.is_empty() && chunk.len() >= MARK.len() {
            return self.begin(chunk, sink);
        }
        head.extend_from_slice(chunk);
        if head.len() < MARK.len() && MARK.starts_with(&head) {
            self.head = Some(head);
        } else {
            self.begin(&head, sink);
        }
    }

    /// Says that no more bytes come, and hands out the last row if no line end follows it.
    pub fn finish(&mut self, sink: &mut impl FnMut(Row<'_>)) -> Counts {
        if let Some(head) = self.head.take() {
            self.feed(&head, sink);
        }
        // Each time round ends at least the line that the open quote stands in.
        while self.cursor.end_file().is_err() {
            self.feed_again(&[], sink);
        }
        self.end(sink);
        self.tally.counts
    }

    /// Takes the first bytes of the file, of which a byte order mark is no part of a row.
    fn begin(&mut self, input: &[u8], sink: &mut impl FnMut(Row<'_>)) {
        let rest = input.strip_prefix(MARK).unwrap_or(input);
        self.before = (input.len() - rest.len()) as u64;
        self.feed(rest, sink);
    }

    fn feed(&mut self, input: &[u8], sink: &mut impl FnMut(Row<'_>)) {
        if self.run(input, sink).is_err() {
            self.feed_again(input, sink);
        } else {
            self.before += input.len() as u64;
        }
    }

    /// Reads once more the row that was carried, from its open quote on with quotes as letters, and the input after it.
    fn feed_again(&mut self, input: &[u8], sink: &mut impl FnMut(Row<'_>)) {
        let mut whole = std::mem::take(&mut self.carry);
        // What was carried of a row with an open quote is all of it.
        self.before = self.before.saturating_sub(whole.len() as u64);
        whole.extend_from_slice(input);
        self.cursor = self.cursor.again(&self.shape, &self.tally);
        self.spans.clear();
        // With nothing carried, the run recovers within its input and does not come back.
        let _ = self.run(&whole, sink);
        self.before += whole.len() as u64;
    }
}
