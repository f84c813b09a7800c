//! Where the reader stands within a row. All places are counted from the row's first byte, so that they hold whatever
//! chunk the row is cut by.

use super::noted::Noted;
use super::tally::Tally;
use super::{NO_QUOTE, Shape};
use crate::table::fault::Fault;
use crate::table::limits::{Limits, MOST_BYTES};
use crate::table::row::Span;

/// A quote was never closed: the row is to be read once more, see [`Cursor::again`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recover;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// In a cell without quotes, or before its first byte.
    Plain,
    /// Between quotes.
    Quoted,
    /// After the quote at this place: the next byte says whether it closed the cell.
    After { close: usize },
    /// In letters that follow a closing quote.
    Stray,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor {
    /// Bytes of the row in earlier inputs.
    pub(super) carried: usize,
    /// Cells of the row that have ended.
    pub(super) column: usize,
    /// Whether the row before ended with a carriage return, to which a line feed may belong.
    pub(super) after_return: bool,
    /// Up to this column cells are noted.
    pub(super) most: usize,
    pub(super) fault: Option<Fault>,
    mode: Mode,
    pub(super) cell_start: usize,
    /// Whether the cell has doubled quotes.
    doubled: bool,
    /// Where in the input the bytes between quotes begin.
    quoted_from: usize,
    /// Bytes that end lines between the quotes of this cell, up to `quoted_from`.
    breaks: usize,
    /// From this place on quotes are letters.
    literal_from: usize,
}

impl Cursor {
    /// At the start of a row.
    pub(super) fn new(shape: &Shape, tally: &Tally) -> Self {
        Self {
            carried: 0,
            column: 0,
            after_return: false,
            most: if tally.is_whole() { shape.limits.columns } else { shape.wanted.most },
            fault: None,
            mode: Mode::Plain,
            cell_start: 0,
            doubled: false,
            quoted_from: 0,
            breaks: 0,
            literal_from: if shape.needles.quote == NO_QUOTE { 0 } else { shape.limits.row_bytes },
        }
    }

    /// At the start of the same row, to read it with quotes as letters from the one on that was not closed. As this ends
    /// with the row, no row is read a third time.
    pub(super) fn again(&self, shape: &Shape, tally: &Tally) -> Self {
        let fault = Some(Fault::OpenQuote { column: self.column });
        Self { literal_from: self.cell_start, fault, ..Self::new(shape, tally) }
    }

    /// Nothing of the row was read, and no line feed belongs to the row before.
    pub(super) const fn is_at_start(&self) -> bool {
        self.carried == 0 && self.column == 0 && self.is_plain() && !self.after_return
    }

    pub(super) const fn is_quoted(&self) -> bool {
        matches!(self.mode, Mode::Quoted)
    }

    /// Begins an input: what it holds between quotes begins with it.
    pub(super) const fn begin_input(&mut self) {
        self.quoted_from = 0;
    }

    /// A quote at `at` of the input, `offset` of the row.
    pub(super) fn quote(&mut self, input: &[u8], at: usize, offset: usize, limits: &Limits) -> Result<(), Recover> {
        match self.mode {
            Mode::Plain => {
                if offset == self.cell_start && offset < self.literal_from {
                    self.mode = Mode::Quoted;
                    self.quoted_from = at + 1;
                }
            }
            Mode::Quoted => {
                self.count_breaks(input, at);
                if offset > limits.row_bytes || self.breaks > limits.quoted_breaks {
                    return Err(Recover);
                }
                self.mode = Mode::After { close: offset };
            }
            Mode::After { close } => {
                if offset == close + 1 {
                    self.doubled = true;
                    self.mode = Mode::Quoted;
                    self.quoted_from = at + 1;
                } else {
                    self.stray()?;
                }
            }
            Mode::Stray => {}
        }
        Ok(())
    }

    /// Letters after a closing quote. Where lines lie between the quotes, the second one is the opening quote of another
    /// cell, seen from the wrong side.
    const fn stray(&mut self) -> Result<(), Recover> {
        if self.breaks > 0 {
            return Err(Recover);
        }
        if self.fault.is_none() {
            self.fault = Some(Fault::StrayQuote { column: self.column });
        }
        self.mode = Mode::Stray;
        Ok(())
    }

    /// A cell ends before `offset`.
    #[inline]
    pub(super) fn end_cell(&mut self, offset: usize, spans: &mut Noted) -> Result<(), Recover> {
        let span = match self.mode {
            Mode::Plain => Span::plain(self.cell_start, offset),
            _ => self.quoted_span(offset)?,
        };
        if self.column < self.most && offset <= MOST_BYTES {
            spans.push(span);
        }
        self.column += 1;
        self.cell_start = offset + 1;
        Ok(())
    }

    /// Whether the next byte belongs to a cell without quotes, or begins a cell.
    pub(super) const fn is_plain(&self) -> bool {
        matches!(self.mode, Mode::Plain)
    }

    #[inline]
    fn quoted_span(&mut self, offset: usize) -> Result<Span, Recover> {
        let mut end = offset;
        match self.mode {
            Mode::After { close } if offset == close + 1 => end = close,
            Mode::After { .. } => self.stray()?,
            _ => {}
        }
        let is_folded = self.doubled || self.mode == Mode::Stray;
        self.mode = Mode::Plain;
        self.doubled = false;
        self.breaks = 0;
        Ok(Span::quoted(self.cell_start + 1, end, is_folded))
    }

    /// The input ends, and the row has `length` bytes so far.
    pub(super) fn end_input(&mut self, input: &[u8], length: usize, limits: &Limits) -> Result<(), Recover> {
        match self.mode {
            Mode::Quoted => {
                self.count_breaks(input, input.len());
                if length > limits.row_bytes || self.breaks > limits.quoted_breaks { Err(Recover) } else { Ok(()) }
            }
            Mode::After { close } if length > close + 1 => self.stray(),
            _ => Ok(()),
        }
    }

    /// The file ends.
    pub(super) const fn end_file(&self) -> Result<(), Recover> {
        if self.is_quoted() { Err(Recover) } else { Ok(()) }
    }

    fn count_breaks(&mut self, input: &[u8], to: usize) {
        let between = input.get(self.quoted_from..to).unwrap_or_default();
        self.breaks += between.iter().filter(|&&byte| byte == b'\n' || byte == b'\r').count();
    }
}
