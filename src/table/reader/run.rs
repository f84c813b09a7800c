//! The loop over an input: from the marks of each block to cells and rows.

use super::Reader;
use super::content::Content;
use super::cursor::{Cursor, Recover};
use super::tally::{self, Ended};
use crate::table::row::Row;
use crate::table::scan::{self, BLOCK};

impl Reader {
    /// Reads an input. An error asks for the carried row to be read once more, together with this input.
    pub(super) fn run(&mut self, input: &[u8], sink: &mut impl FnMut(Row<'_>)) -> Result<(), Recover> {
        let content = Content::of(input);
        let Self { shape, tally, carry, spans, cursor: kept, .. } = self;
        // A copy of its own, so that it stays in registers.
        let mut cursor = *kept;
        cursor.begin_input();
        // Where the row begins in the input, if nothing of it was carried.
        let mut row_at = 0;
        let mut block_at = 0;
        loop {
            let rest = input.get(block_at..).unwrap_or_default();
            let mut step = Ok(());
            if rest.is_empty() {
                let length = cursor.carried + input.len() - row_at;
                step = cursor.end_input(input, length, &shape.limits);
                if step.is_ok() {
                    tally::keep(carry, input.get(row_at..).unwrap_or_default(), shape.limits.row_bytes);
                    cursor.carried = length;
                    *kept = cursor;
                    return Ok(());
                }
            }
            let marks = match rest.first_chunk::<BLOCK>() {
                Some(block) => scan::find(block, shape.needles),
                None => scan::find_short(rest, shape.needles),
            };
            let all = marks.quotes | marks.ends;
            let mut live = if cursor.is_quoted() { marks.quotes } else { all };
            while live != 0 {
                let bit = live & live.wrapping_neg();
                live ^= bit;
                let at = block_at + bit.trailing_zeros() as usize;
                let offset = cursor.carried + at - row_at;
                if marks.quotes & bit != 0 {
                    step = cursor.quote(input, at, offset, &shape.limits);
                    // Between quotes only the next quote matters; so the bits above this one are looked at afresh.
                    let above = !(bit | (bit - 1));
                    live = above & if cursor.is_quoted() { marks.quotes } else { all };
                    if step.is_err() {
                        break;
                    }
                    continue;
                }
                let byte = input.get(at).copied().unwrap_or(b'\n');
                let is_separator = byte == shape.needles.separator;
                if is_separator || offset > 0 {
                    step = cursor.end_cell(offset, shape, spans);
                    if step.is_err() {
                        break;
                    }
                    if is_separator {
                        continue;
                    }
                    let (bytes, is_text, has_nul) =
                        tally::bytes(carry, cursor.carried, input, row_at, at, shape, &content);
                    let ended = Ended { bytes, spans, cursor: &cursor, length: offset, is_text, has_nul };
                    tally.row(&ended, shape, sink);
                    carry.clear();
                    spans.clear();
                    cursor = Cursor::new(shape, tally);
                } else if !(byte == b'\n' && cursor.after_return) {
                    tally.blank();
                }
                cursor.after_return = byte == b'\r';
                row_at = at + 1;
            }
            if step.is_ok() {
                block_at += BLOCK;
            } else if cursor.carried > 0 {
                *kept = cursor;
                return step;
            } else {
                cursor = cursor.again(shape, tally);
                spans.clear();
                block_at = row_at;
            }
        }
    }

    /// Ends the row that has begun, at the end of the file.
    pub(super) fn end(&mut self, sink: &mut impl FnMut(Row<'_>)) {
        let Self { shape, tally, carry, spans, cursor, .. } = self;
        if cursor.carried == 0 {
            return;
        }
        let length = cursor.carried;
        // A row without an open quote ends whatever stands in it.
        let _ = cursor.end_cell(length, shape, spans);
        let (bytes, is_text, has_nul) = tally::bytes(carry, length, &[], 0, 0, shape, &Content::default());
        let ended = Ended { bytes, spans, cursor, length, is_text, has_nul };
        tally.row(&ended, shape, sink);
        carry.clear();
        spans.clear();
        *cursor = Cursor::new(shape, tally);
    }
}
