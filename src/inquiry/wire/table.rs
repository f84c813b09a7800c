//! How a file is written.

use super::{choice, record};
use crate::table::{Decimal, Dialect, Encoding, FileFault, LineEnd, Quote, Separator};

record! {
    Dialect { encoding, separator, quote, header, preamble, decimal, line_end }
}

choice! {
    Encoding { 0 Utf8, 1 Utf16Le, 2 Utf16Be, 3 Cp949, 4 Windows1252 }
    Separator { 0 Comma, 1 Semicolon, 2 Tab, 3 Bar }
    Quote { 0 Double, 1 Single, 2 None }
    LineEnd { 0 Lf, 1 CrLf, 2 Cr }
    Decimal { 0 Dot, 1 Comma }
    FileFault { 0 Empty, 1 Blank, 2 HeaderAlone }
}
