//! Rows as they end: what is wrong with each, how many there are, and which of them is the header.

use super::Shape;
use super::cursor::Cursor;
use crate::table::fault::{Counts, Fault};
use crate::table::header::Header;
use crate::table::row::{Row, Span};

#[derive(Debug, Clone)]
pub(super) struct Tally {
    header_due: bool,
    preamble: u64,
    pub(super) header: Option<Header>,
    pub(super) columns: Option<usize>,
    pub(super) counts: Counts,
}

/// A row that has ended.
pub(super) struct Ended<'r> {
    pub(super) bytes: &'r [u8],
    /// Where it begins in the file.
    pub(super) at: u64,
    pub(super) spans: &'r [Span],
    pub(super) cursor: &'r Cursor,
    /// Its length in the file, of which `bytes` has what is within the bound.
    pub(super) length: usize,
    /// Whether its bytes are UTF-8.
    pub(super) is_text: bool,
    pub(super) has_nul: bool,
}

impl Tally {
    pub(super) fn new(header: bool, preamble: u64) -> Self {
        Self { header_due: header, preamble, header: None, columns: None, counts: Counts::default() }
    }

    /// Whether all columns of the next row are looked at, whatever was asked for.
    pub(super) const fn is_whole(&self) -> bool {
        self.header_due || self.counts.preamble < self.preamble
    }

    /// A line without a byte.
    pub(super) const fn blank(&mut self) {
        self.counts.blank += 1;
    }

    #[inline]
    pub(super) fn row(&mut self, ended: &Ended<'_>, shape: &Shape, sink: &mut impl FnMut(Row<'_>)) {
        let cells = ended.cursor.column;
        let is_heading = self.is_whole();
        let fault = self.fault(ended, shape, is_heading);
        let row = Row {
            number: self.counts.rows() + 1,
            at: ended.at,
            fault,
            cells,
            bytes: ended.bytes,
            spans: ended.spans,
            order: shape.wanted.order(is_heading),
            quote: shape.needles.quote,
        };
        if is_heading {
            return self.heading(&row);
        }
        self.columns.get_or_insert(cells);
        if fault.is_some() {
            self.counts.bad += 1;
        } else {
            self.counts.good += 1;
        }
        sink(row);
    }

    #[cold]
    fn heading(&mut self, row: &Row<'_>) {
        if self.counts.preamble < self.preamble {
            self.counts.preamble += 1;
        } else {
            self.header = Some(Header::read(row));
            self.header_due = false;
            self.counts.header = 1;
            self.columns = Some(row.cells);
        }
    }

    #[inline]
    fn fault(&self, ended: &Ended<'_>, shape: &Shape, is_heading: bool) -> Option<Fault> {
        let cells = ended.cursor.column;
        let columns = if is_heading { cells } else { self.columns.unwrap_or(cells) };
        let is_sound = ended.cursor.fault.is_none()
            && ended.length <= shape.limits.row_bytes
            && cells <= shape.limits.columns
            && cells == columns
            && ended.is_text
            && !ended.has_nul;
        if is_sound { None } else { Some(named(ended, shape, cells, columns)) }
    }
}

#[cold]
fn named(ended: &Ended<'_>, shape: &Shape, cells: usize, columns: usize) -> Fault {
    let max = shape.limits;
    match ended.cursor.fault {
        Some(fault) => fault,
        None if ended.length > max.row_bytes => Fault::TooLong { max: max.row_bytes },
        None if cells > max.columns => Fault::TooManyColumns { max: max.columns },
        None if cells > columns => Fault::TooManyCells { cells, columns },
        None if cells < columns => Fault::TooFewCells { cells, columns },
        None if !ended.is_text => Fault::NotText,
        None => Fault::Nul,
    }
}

/// Keeps what is within the bound and one byte more: an open quote may turn out to be one on the byte after the bound,
/// and then the whole row is read once more.
pub(super) fn keep(carry: &mut Vec<u8>, here: &[u8], most: usize) {
    let room = (most + 1).saturating_sub(carry.len());
    carry.extend_from_slice(here.get(..room).unwrap_or(here));
}
