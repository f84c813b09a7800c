//! How large a row may be, so that no file can take the memory of the page.

/// Bounds on one row. What is over one is said by a [`crate::table::Fault`] with the bound in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of a row, 1 to 1,073,741,823. Cells that end past it are not handed out.
    pub row_bytes: usize,
    /// The columns of a row. Cells past it are counted, not handed out.
    pub columns: usize,
    /// The bytes that end lines within one quoted cell; with more, its quote is taken for one that was never closed.
    pub quoted_breaks: usize,
}

/// Spans keep two flags beside a 30-bit offset.
pub(super) const MOST_BYTES: usize = (1 << 30) - 1;

impl Default for Limits {
    /// 16 MiB a row (a cell of 10 MB fits), 16,384 columns (a sheet of the usual spreadsheets), 10,000 line ends.
    fn default() -> Self {
        Self { row_bytes: 16 << 20, columns: 16_384, quoted_breaks: 10_000 }
    }
}
