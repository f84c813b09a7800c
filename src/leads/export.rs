//! The scored file: every column as it was, and score, band and route beside them.

use super::kept::{Kept, Mark};
use crate::score::{Card, Points, Route};
use crate::table::write::{Added, Writer};
use crate::table::{Dialect, Encoding, Limits, Reader, Row};

/// The names of the columns that are added.
const NAMES: [&str; 3] = ["score", "band", "route"];
/// Their names in a file that has one of those already.
const OWN: [&str; 3] = ["warmline_score", "warmline_band", "warmline_route"];
/// Spreadsheets take UTF-8 for another encoding unless this stands first.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// A file that is written anew, chunk by chunk.
#[derive(Debug, Clone)]
pub struct Export {
    reader: Reader,
    sheet: Sheet,
}

#[derive(Debug, Clone)]
struct Sheet {
    writer: Writer,
    bands: Vec<String>,
    columns: usize,
    /// The rows that are written.
    rows: usize,
}

impl Export {
    /// The export of a file that was scored by `card`, begun with its header.
    pub fn new(card: &Card, dialect: &Dialect, kept: &Kept, out: &mut Vec<u8>) -> Self {
        let names = kept.header();
        let sheet = Sheet {
            writer: Writer::new(dialect),
            bands: card.bands.iter().map(|band| band.id.clone()).collect(),
            columns: names.names.len(),
            rows: 0,
        };
        if dialect.encoding != Encoding::Utf8 {
            out.extend_from_slice(MARK);
        }
        if dialect.header {
            let is_taken = names.names.iter().any(|name| NAMES.contains(&name.as_str()));
            sheet.writer.header(out, names, if is_taken { &OWN } else { &NAMES });
        }
        Self { reader: Reader::new(dialect, Limits::default()), sheet }
    }

    /// Takes the next bytes of the file and appends what is written of them.
    pub fn push(&mut self, chunk: &[u8], kept: &Kept, out: &mut Vec<u8>) {
        let Self { reader, sheet } = self;
        reader.push(chunk, &mut |row| sheet.row(&row, kept, out));
    }

    /// Appends the last row.
    pub fn finish(mut self, kept: &Kept, out: &mut Vec<u8>) {
        let Self { reader, sheet } = &mut self;
        reader.finish(&mut |row| sheet.row(&row, kept, out));
    }
}

impl Sheet {
    fn row(&mut self, row: &Row<'_>, kept: &Kept, out: &mut Vec<u8>) {
        let mark = kept.marks().get(self.rows).copied().unwrap_or(Mark::BAD);
        self.rows += 1;
        let score = mark.thousandths().map(|score| Points::from_thousandths(score.into()).number());
        let band = mark.band().and_then(|band| self.bands.get(band));
        let route = mark.route().and_then(|route| Route::ALL.get(route));
        let added = [
            score.map_or(Added::Empty, Added::Number),
            band.map_or(Added::Empty, |band| Added::Text(band)),
            route.map_or(Added::Empty, |route| Added::Text(route.id())),
        ];
        self.writer.row(out, row, self.columns, &added);
    }
}
