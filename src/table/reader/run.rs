//! The loop over an input: from the marks of each block to cells and rows.

use super::content::Content;
use super::cursor::{Cursor, Recover};
use super::noted::Noted;
use super::tally::{self, Ended, Tally};
use super::{Reader, Shape};
use crate::table::limits::MOST_BYTES;
use crate::table::row::{Row, Span};
use crate::table::scan::{self, BLOCK, Marks};

/// An input that is being read.
struct Run<'r> {
    shape: &'r Shape,
    tally: &'r mut Tally,
    carry: &'r mut Vec<u8>,
    spans: &'r mut Noted,
    cursor: &'r mut Cursor,
    input: &'r [u8],
    content: Content,
    /// The bytes of the file before the input.
    before: u64,
    /// Where the row begins in the input, if nothing of it was carried.
    row_at: usize,
}

impl Reader {
    /// Reads an input. An error asks for the carried row to be read once more, together with this input.
    pub(super) fn run(&mut self, input: &[u8], sink: &mut impl FnMut(Row<'_>)) -> Result<(), Recover> {
        let Self { shape, tally, carry, spans, cursor, before, .. } = self;
        cursor.begin_input();
        let content = Content::of(input);
        let mut run = Run { shape, tally, carry, spans, cursor, input, content, before: *before, row_at: 0 };
        let mut block_at = 0;
        loop {
            let rest = input.get(block_at..).unwrap_or_default();
            let marks = match rest.first_chunk::<BLOCK>() {
                Some(block) => scan::find(block, run.shape.needles),
                None => scan::find_short(rest, run.shape.needles),
            };
            let step = if rest.is_empty() {
                run.cursor.end_input(input, run.offset(input.len()), &run.shape.limits)
            } else if marks.quotes == 0 && run.cursor.is_plain() && run.offset(block_at + BLOCK) <= MOST_BYTES {
                run.plain(block_at, marks, sink);
                Ok(())
            } else {
                run.quoted(block_at, marks, sink)
            };
            match step {
                Ok(()) if rest.is_empty() => break,
                Ok(()) => block_at += BLOCK,
                Err(Recover) if run.cursor.carried > 0 => return Err(Recover),
                Err(Recover) => {
                    *run.cursor = run.cursor.again(run.shape, run.tally);
                    run.spans.clear();
                    block_at = run.row_at;
                }
            }
        }
        run.keep();
        Ok(())
    }

    /// Ends the row that has begun, at the end of the file.
    pub(super) fn end(&mut self, sink: &mut impl FnMut(Row<'_>)) {
        let Self { shape, tally, carry, spans, cursor, before, .. } = self;
        if cursor.carried > 0 {
            let content = Content::default();
            // A row without an open quote ends whatever stands in it.
            let _ = cursor.end_cell(cursor.carried, spans);
            Run { shape, tally, carry, spans, cursor, input: &[], content, before: *before, row_at: 0 }
                .end_row(0, sink);
        }
    }
}

impl Run<'_> {
    /// The place of a byte of the input within the row.
    #[inline]
    const fn offset(&self, at: usize) -> usize {
        self.cursor.carried + at - self.row_at
    }

    /// A block without a quote, of which nothing stands between quotes: separators are taken in one go up to each line
    /// end.
    #[inline]
    fn plain(&mut self, block_at: usize, marks: Marks, sink: &mut impl FnMut(Row<'_>)) {
        let Marks { mut separators, mut lines, .. } = marks;
        loop {
            let line = lines & lines.wrapping_neg();
            // All bits if there is no line end any more.
            let before = line.wrapping_sub(1);
            self.cells((self.cursor.carried + block_at).wrapping_sub(self.row_at), separators & before);
            if line == 0 {
                return;
            }
            separators &= !before;
            lines ^= line;
            // Without an open quote a line ends whatever stands in it.
            let _ = self.end_line(block_at + line.trailing_zeros() as usize, sink);
        }
    }

    /// The cells that end at these separators, whose first bit is the byte at `offset` of the row (for a row that begins
    /// within the block, less than none).
    #[inline]
    fn cells(&mut self, offset: usize, mut separators: u64) {
        let count = separators.count_ones() as usize;
        let mut start = self.cursor.cell_start;
        let room = self.cursor.most.saturating_sub(self.cursor.column).min(count);
        for span in self.spans.take(room) {
            let end = offset.wrapping_add(separators.trailing_zeros() as usize);
            *span = Span::plain(start, end);
            start = end.wrapping_add(1);
            separators &= separators - 1;
        }
        if separators != 0 {
            start = offset.wrapping_add(64 - separators.leading_zeros() as usize);
        }
        self.cursor.cell_start = start;
        self.cursor.column += count;
    }

    /// A block with quotes, or between quotes: one mark after the other.
    fn quoted(&mut self, block_at: usize, marks: Marks, sink: &mut impl FnMut(Row<'_>)) -> Result<(), Recover> {
        let all = marks.quotes | marks.separators | marks.lines;
        let mut live = if self.cursor.is_quoted() { marks.quotes } else { all };
        while live != 0 {
            let bit = live & live.wrapping_neg();
            live ^= bit;
            let at = block_at + bit.trailing_zeros() as usize;
            if marks.quotes & bit != 0 {
                self.cursor.quote(self.input, at, self.offset(at), &self.shape.limits)?;
                // Between quotes only the next quote matters; so the bits above this one are looked at afresh.
                let above = !(bit | (bit - 1));
                live = above & if self.cursor.is_quoted() { marks.quotes } else { all };
            } else if marks.separators & bit != 0 {
                self.cursor.end_cell(self.offset(at), self.spans)?;
            } else {
                self.end_line(at, sink)?;
            }
        }
        Ok(())
    }

    /// A line feed or carriage return, not between quotes.
    #[inline]
    fn end_line(&mut self, at: usize, sink: &mut impl FnMut(Row<'_>)) -> Result<(), Recover> {
        let is_return = self.input.get(at) == Some(&b'\r');
        let offset = self.offset(at);
        if offset > 0 {
            self.cursor.end_cell(offset, self.spans)?;
            self.end_row(at, sink);
        } else if is_return || !self.cursor.after_return {
            self.tally.blank();
        }
        self.cursor.after_return = is_return;
        self.row_at = at + 1;
        Ok(())
    }

    /// Hands out the row, which ends at `at` of the input.
    #[inline]
    fn end_row(&mut self, at: usize, sink: &mut impl FnMut(Row<'_>)) {
        let Self { shape, tally, carry, spans, cursor, input, content, before, row_at } = self;
        let most = shape.limits.row_bytes;
        let length = cursor.carried + at - *row_at;
        let here = input.get(*row_at..at).unwrap_or_default();
        let (bytes, is_text, has_nul) = if cursor.carried > 0 {
            tally::keep(carry, here, most);
            carry.truncate(most);
            (carry.as_slice(), std::str::from_utf8(carry).is_ok(), carry.contains(&0))
        } else {
            let row = here.get(..most).unwrap_or(here);
            (row, content.is_text(row, *row_at, at), content.has_nul(row))
        };
        if length > most {
            spans.cut(most);
        }
        let starts = *before + *row_at as u64 - cursor.carried as u64;
        let ended = Ended { bytes, at: starts, spans: spans.as_slice(), cursor, length, is_text, has_nul };
        tally.row(&ended, shape, sink);
        carry.clear();
        spans.clear();
        **cursor = Cursor::new(shape, tally);
    }

    /// Keeps the row that has begun for the next input.
    fn keep(&mut self) {
        let here = self.input.get(self.row_at..).unwrap_or_default();
        tally::keep(self.carry, here, self.shape.limits.row_bytes);
        self.cursor.carried = self.offset(self.input.len());
    }
}
