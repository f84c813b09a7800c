//! How a file is written: what [`crate::table::sniff`] guesses and people correct.

/// How the bytes of a file stand for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark; the only one that [`crate::table::Reader`] takes.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// CP949, the Korean code page of Windows, which has EUC-KR within it.
    Cp949,
    /// Windows-1252, which has Latin-1 within it but for its control characters.
    Windows1252,
}

impl Encoding {
    /// All of them, for a list to choose from.
    pub const ALL: [Self; 5] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Cp949, Self::Windows1252];

    /// The label of the Encoding Standard, as `TextDecoder` takes it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Cp949 => "euc-kr",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab: what is copied out of a spreadsheet.
    Tab,
    /// `|`
    Bar,
}

impl Separator {
    /// All of them, for a list to choose from.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

    /// Its byte.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

/// What stands around a cell that holds separators or line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quote {
    /// `"`, as RFC 4180 has it.
    Double,
    /// `'`
    Single,
    /// Nothing: each quote is a letter like others.
    None,
}

impl Quote {
    /// Its byte, if there is one.
    pub const fn byte(self) -> Option<u8> {
        match self {
            Self::Double => Some(b'"'),
            Self::Single => Some(b'\''),
            Self::None => None,
        }
    }
}

/// What ends a row. The reader takes each of them anywhere; the writer uses the one of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// Line feed.
    Lf,
    /// Carriage return and line feed.
    CrLf,
    /// Carriage return alone, as old programs of one maker wrote it.
    Cr,
}

impl LineEnd {
    /// Its bytes.
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Lf => b"\n",
            Self::CrLf => b"\r\n",
            Self::Cr => b"\r",
        }
    }
}

/// The mark between whole and fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimal {
    /// `1.5`; thousands may be marked by commas.
    Dot,
    /// `1,5`; thousands may be marked by dots.
    Comma,
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// How bytes stand for letters; the reader itself takes UTF-8 only.
    pub encoding: Encoding,
    /// What stands between cells.
    pub separator: Separator,
    /// What stands around cells.
    pub quote: Quote,
    /// Whether the first row that is not blank holds the names of the columns.
    pub header: bool,
    /// Rows before the header (or the first row) that belong to no table, as the `sep=;` of a spreadsheet. They are
    /// counted, not read.
    pub preamble: u64,
    /// The decimal mark, where the cells have told.
    pub decimal: Option<Decimal>,
    /// What ends rows, for the writer.
    pub line_end: LineEnd,
}

impl Default for Dialect {
    /// RFC 4180 in UTF-8 with a header.
    fn default() -> Self {
        Self {
            encoding: Encoding::Utf8,
            separator: Separator::Comma,
            quote: Quote::Double,
            header: true,
            preamble: 0,
            decimal: None,
            line_end: LineEnd::CrLf,
        }
    }
}
