//! What can be wrong with a row or a file, as data; words are made of it elsewhere.

/// Why a row is not as it should be. A row with several faults names the first of this list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A quote was opened in this column (counted from 0) and not closed: not at all, not within the limits, or only
    /// lines later in the middle of a cell. From there on the row was read with its quotes as letters, up to its first
    /// line end, so that the rows after it are not swallowed.
    OpenQuote {
        /// The column of the quote.
        column: usize,
    },
    /// Letters follow a closing quote in this column (counted from 0); they were added to the cell.
    StrayQuote {
        /// The column of the quote.
        column: usize,
    },
    /// The row has more bytes than are read; cells that end past the bound are missing.
    TooLong {
        /// The bound in bytes.
        max: usize,
    },
    /// The row has more columns than are read; cells past the bound are missing.
    TooManyColumns {
        /// The bound.
        max: usize,
    },
    /// The row has more cells than the table has columns.
    TooManyCells {
        /// Cells of the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// The row has fewer cells than the table has columns.
    TooFewCells {
        /// Cells of the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// The row is not UTF-8: the file is in another encoding, or damaged.
    NotText,
    /// The row holds a NUL byte, which no text has.
    Nul,
}

/// Why a file as a whole gives nothing to work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// Not one byte.
    Empty,
    /// Blank rows only.
    Blank,
    /// A header and no row.
    HeaderAlone,
}

/// Rows by what became of them. `header + preamble + good + bad + blank` is every row of the file.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// 1 once the header was read.
    pub header: u64,
    /// Rows before the header that were passed over as the dialect says.
    pub preamble: u64,
    /// Rows without a fault.
    pub good: u64,
    /// Rows with a fault; these were handed out too.
    pub bad: u64,
    /// Lines without a byte; these were not handed out.
    pub blank: u64,
}

impl Counts {
    /// All rows of the file so far, as a spreadsheet numbers them.
    pub const fn rows(&self) -> u64 {
        self.header + self.preamble + self.good + self.bad + self.blank
    }
}
