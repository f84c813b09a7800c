//! Rows back into a file: columns as they were, more columns beside them, and no cell that a spreadsheet would run.
//!
//! A text that begins like a formula gets a `'` before it (OWASP ASVS 5, 1.2.10), which spreadsheets show as the text. A
//! number stays a number: what decides is what the cell is, so -5 is left alone.

use super::dialect::{Decimal, Dialect};
use super::header::Header;
use super::row::Row;
use super::value::{NumberReading, number};
use std::borrow::Cow;

/// A cell that is added to a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Added<'a> {
    /// Nothing.
    Empty,
    /// A text, neutralised like those of the file.
    Text(&'a str),
    /// A number, written with the decimal mark of the file; one that is not finite is left out.
    Number(f64),
}

/// Writes rows in a dialect, always in UTF-8.
#[derive(Debug, Clone)]
pub struct Writer {
    separator: u8,
    quote: u8,
    decimal: Option<Decimal>,
    line_end: &'static [u8],
}

impl Writer {
    /// A writer with separator, quote, decimal mark and line end of the dialect.
    pub fn new(dialect: &Dialect) -> Self {
        Self {
            separator: dialect.separator.byte(),
            // Some cells cannot be written without quotes.
            quote: dialect.quote.byte().unwrap_or(b'"'),
            decimal: dialect.decimal,
            line_end: dialect.line_end.bytes(),
        }
    }

    /// Writes the header with the names of the file, and the names of added columns.
    pub fn header(&self, out: &mut Vec<u8>, header: &Header, added: &[&str]) {
        let mut names: Vec<&str> = header.names.iter().map(String::as_str).collect();
        for renamed in &header.renamed {
            if let Some(name) = names.get_mut(renamed.column) {
                *name = &renamed.from;
            }
        }
        self.texts(out, names.iter().chain(added).map(|name| name.as_bytes()));
    }

    /// Writes a row of texts.
    pub fn texts<'a>(&self, out: &mut Vec<u8>, cells: impl Iterator<Item = &'a [u8]>) {
        let start = out.len();
        for (at, cell) in cells.enumerate() {
            if at > 0 {
                out.push(self.separator);
            }
            self.cell(out, cell);
        }
        self.end(out, start);
    }

    /// Writes a row and what is added to it, which stands after the last of `columns` in every row: a row that is
    /// shorter is filled up, and what a longer one has past its columns comes after. The row must have been read with
    /// all of its columns.
    pub fn row(&self, out: &mut Vec<u8>, row: &Row<'_>, columns: usize, added: &[Added<'_>]) {
        let start = out.len();
        // A sound row without danger is copied as it stands: quotes and all.
        if row.fault.is_none()
            && row.cells == columns
            && !row.iter().flatten().any(|cell| self.is_formula(&cell.bytes()))
        {
            out.extend_from_slice(row.raw());
        } else {
            self.some(out, row, 0, columns);
        }
        for cell in added {
            out.push(self.separator);
            match cell {
                Added::Text(text) => self.cell(out, text.as_bytes()),
                Added::Number(value) if value.is_finite() => self.number(out, *value),
                Added::Number(_) | Added::Empty => {}
            }
        }
        if row.cells > columns {
            out.push(self.separator);
            self.some(out, row, columns, row.cells);
        }
        self.end(out, start);
    }

    /// The cells of a row from one to before another.
    fn some(&self, out: &mut Vec<u8>, row: &Row<'_>, from: usize, to: usize) {
        for column in from..to {
            if column > from {
                out.push(self.separator);
            }
            if let Some(cell) = row.cell(column) {
                self.cell(out, &cell.bytes());
            }
        }
    }

    /// One cell: neutralised, in quotes if it has to be.
    fn cell(&self, out: &mut Vec<u8>, cell: &[u8]) {
        let cell = if self.is_formula(cell) { Cow::Owned([b"'", cell].concat()) } else { Cow::Borrowed(cell) };
        let must_quote = cell.iter().any(|byte| [self.separator, self.quote, b'\n', b'\r'].contains(byte));
        if !must_quote {
            out.extend_from_slice(&cell);
            return;
        }
        out.push(self.quote);
        for &byte in cell.iter() {
            if byte == self.quote {
                out.push(byte);
            }
            out.push(byte);
        }
        out.push(self.quote);
    }

    fn number(&self, out: &mut Vec<u8>, value: f64) {
        let text = value.to_string();
        match self.decimal {
            Some(Decimal::Comma) => self.cell(out, text.replace('.', ",").as_bytes()),
            _ => self.cell(out, text.as_bytes()),
        }
    }

    fn end(&self, out: &mut Vec<u8>, start: usize) {
        // A row of one empty cell would be a blank line.
        if out.len() == start {
            out.extend([self.quote, self.quote]);
        }
        out.extend_from_slice(self.line_end);
    }

    fn is_formula(&self, cell: &[u8]) -> bool {
        begins_formula(cell)
            // What stands for "nothing" in many files; no spreadsheet computes it.
            && !matches!(cell, b"-" | b"--")
            && !self.is_signed_number(cell)
    }

    /// Only room may stand before the sign: a tab or a line end before it starts a formula for some spreadsheets.
    fn is_signed_number(&self, cell: &[u8]) -> bool {
        let at = cell.iter().position(|&byte| byte != b' ').unwrap_or(0);
        matches!(cell.get(at..), Some([b'+' | b'-', ..]))
            && !matches!(number(cell, self.decimal), NumberReading::Text | NumberReading::Empty)
    }
}

/// Whether a spreadsheet may take the cell for a formula: by its first letter, room before it apart. Four of them are
/// the wide forms that East Asian keyboards write.
fn begins_formula(cell: &[u8]) -> bool {
    let at = cell.iter().position(|&byte| byte != b' ').unwrap_or(0);
    match cell.get(at..) {
        Some([b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\n' | 0, ..]) => true,
        Some([0xef, 0xbc, third, ..]) => matches!(third, 0x9d | 0x8b | 0x8d | 0xa0),
        _ => false,
    }
}

/// The text that a cell had before it was neutralised.
pub fn restored(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| begins_formula(rest.as_bytes())).unwrap_or(text)
}
