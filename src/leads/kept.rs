//! What is kept of each row: its score in eight bytes, and now and then where it stands in the file.

use crate::score::{Card, Verdict};
use crate::table::{Cell, Dialect, Header, Limits, Reader, Row};

/// Of so many rows the place of the first is kept.
pub const STRIDE: usize = 16;

/// No band, cell or route.
const NONE: u8 = u8::MAX;

/// A row's score. The thousandths of a card's score are within 1e8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    thousandths: i32,
    band: u8,
    /// By its place in [`Route::ALL`](crate::score::Route::ALL); none for a row that has no score.
    route: u8,
    cell: u8,
    handed: bool,
}

impl Mark {
    /// The mark of a row that could not be scored.
    pub const BAD: Self = Self { thousandths: i32::MIN, band: NONE, route: NONE, cell: NONE, handed: false };

    /// The mark of a verdict.
    #[inline]
    pub(super) fn of(card: &Card, found: &Verdict) -> Self {
        let columns = card.matrix.as_ref().map_or(0, |matrix| matrix.interest.len() + 1);
        let small = |number: Option<usize>| number.and_then(|number| u8::try_from(number).ok()).unwrap_or(NONE);
        Self {
            thousandths: found.score.thousandths().clamp(i64::from(i32::MIN) + 1, i64::from(i32::MAX)) as i32,
            band: small(found.band),
            route: found.route as u8,
            cell: small(found.cell.map(|(fit, interest)| fit * columns + interest)),
            handed: found.handed,
        }
    }

    /// All of it in two numbers.
    pub(super) fn packed(self) -> (i32, u32) {
        (self.thousandths, u32::from_le_bytes([self.band, self.route, self.cell, self.handed.into()]))
    }

    /// The mark of two numbers.
    pub(super) const fn of_packed(thousandths: i32, rest: u32) -> Self {
        let [band, route, cell, handed] = rest.to_le_bytes();
        Self { thousandths, band, route, cell, handed: handed != 0 }
    }

    /// The score in thousandths of a point; none where the row could not be scored.
    pub fn thousandths(self) -> Option<i32> {
        (self != Self::BAD).then_some(self.thousandths)
    }

    /// The band, from 0.
    pub fn band(self) -> Option<usize> {
        (self.band != NONE).then_some(self.band.into())
    }

    /// The route, by its place in [`Route::ALL`](crate::score::Route::ALL).
    pub fn route(self) -> Option<usize> {
        (self.route != NONE).then_some(self.route.into())
    }

    /// The cell of the matrix, fit by fit.
    pub(super) fn cell(self) -> Option<usize> {
        (self.cell != NONE).then_some(self.cell.into())
    }

    /// Whether the score reaches the line of the card.
    pub const fn handed(self) -> bool {
        self.handed
    }
}

/// Where a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: u64,
    pub(super) number: u64,
}

/// What is kept of all rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    marks: Vec<Mark>,
    places: Vec<Place>,
    end: u64,
    header: Header,
    /// Where the rest of the file was joined: rows and places before it. Its own places are those of its own rows.
    seam: Option<(usize, usize)>,
}

/// A part of the file with a few rows in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Its first byte.
    pub from: u64,
    /// The byte after its last.
    pub to: u64,
    /// The number in the file of its first row.
    pub number: u64,
}

impl Kept {
    /// Room for about so many rows.
    pub(super) fn reserve(&mut self, rows: usize) {
        self.marks.reserve(rows);
    }

    #[inline]
    pub(super) fn push(&mut self, row: &Row<'_>, mark: Mark) {
        if self.marks.len().is_multiple_of(STRIDE) {
            self.places.push(Place { at: row.at, number: row.number });
        }
        self.marks.push(mark);
    }

    /// The file ends here, and this was its header.
    pub(super) fn ends(&mut self, end: u64, header: Header) {
        self.end = end;
        self.header = header;
    }

    /// Rows, places and the end of the rest of a file.
    pub(super) fn of_rest(marks: Vec<Mark>, places: Vec<Place>, end: u64) -> Self {
        Self { marks, places, end, ..Self::default() }
    }

    /// What [`Kept::of_rest`] takes.
    pub(super) fn parts(&self) -> (&Vec<Mark>, &Vec<Place>, u64) {
        (&self.marks, &self.places, self.end)
    }

    /// Takes in the rest of the file, before which there are so many rows and bytes.
    pub(super) fn append(&mut self, rest: Self, rows: u64, bytes: u64) {
        self.seam = Some((self.marks.len(), self.places.len()));
        self.marks.extend(rest.marks);
        let moved = |place: Place| Place { at: place.at + bytes, number: place.number + rows };
        self.places.extend(rest.places.into_iter().map(moved));
        self.end = rest.end + bytes;
    }

    /// The names of the columns.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The marks of all rows, in the order of the file.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The part of the file that has a row, and which of the rows in it that is.
    pub fn stretch(&self, row: usize) -> Option<(Stretch, usize)> {
        self.marks.get(row)?;
        let (rows, places) = self.seam.filter(|(rows, _)| row >= *rows).unwrap_or_default();
        let (index, within) = (places + (row - rows) / STRIDE, (row - rows) % STRIDE);
        let place = self.places.get(index)?;
        let to = self.places.get(index + 1).map_or(self.end, |next| next.at);
        Some((Stretch { from: place.at, to, number: place.number }, within))
    }
}

/// A row of a stretch: its number in the file and its cells, each up to so many letters.
pub fn cells_at(
    bytes: &[u8],
    stretch: &Stretch,
    dialect: &Dialect,
    row: usize,
    letters: usize,
) -> Option<(u64, Vec<String>)> {
    // What looks like a byte order mark here is a letter of the row: that of the file stands before its first row.
    let mut reader = Reader::new(dialect, Limits::default()).within(None);
    let (mut seen, mut found) = (0, None);
    let mut sink = |own: Row<'_>| {
        if seen == row {
            let cells = own.iter().take(COLUMNS).map(|cell| cell.map_or_else(String::new, |cell| text(cell, letters)));
            found = Some((stretch.number + own.number - 1, cells.collect()));
        }
        seen += 1;
    };
    reader.push(bytes, &mut sink);
    reader.finish(&mut sink);
    found
}

/// The columns of a row that are shown at all.
pub(super) const COLUMNS: usize = 200;

/// The first letters of a cell; a mark says that there are more.
pub(super) fn text(cell: Cell<'_>, letters: usize) -> String {
    let bytes = cell.bytes();
    // A letter has four bytes at most.
    let text = String::from_utf8_lossy(bytes.get(..letters * 4 + 4).unwrap_or(&bytes));
    let mut short: String = text.chars().take(letters).collect();
    if short.len() < bytes.len() && text.chars().count() > letters {
        short.push('…');
    }
    short
}
