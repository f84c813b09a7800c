//! The rows of a file on their way to scores.

use super::bad::{Reason, Trouble};
use super::kept::{Kept, Mark, text};
use super::month::{self, Month, Months};
use super::setup::Setup;
use super::totals::Totals;
use crate::score::{BadCell, Card, Compiled, Day, Scratch};
use crate::table::value::{DateReading, date};
use crate::table::{Counts, Fault, FileFault, Header, Limits, Reader, Row};

/// The letters of a bad cell that are shown.
const SHOWN: usize = 40;

/// A file that is being scored.
#[derive(Debug, Clone)]
pub struct Task {
    reader: Reader,
    desk: Desk,
    bytes: u64,
}

/// What a whole file came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Its rows.
    pub counts: Counts,
    /// Why there is nothing to score.
    pub fault: Option<FileFault>,
    /// Its scores.
    pub totals: Totals,
    /// New leads by month; empty where no column says when leads were opened.
    pub months: Vec<Month>,
    /// Scored leads whose day of opening is missing or cannot be read.
    pub undated: u64,
    /// What is wrong.
    pub trouble: Trouble,
    /// Rows that are listed there and have no score.
    pub unscored: u64,
}

/// What the rest of a file came to, counted from where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// Its scores.
    pub done: Done,
    /// Its rows.
    pub kept: Kept,
}

impl Done {
    /// Takes in the rest of the file, before which there are so many rows.
    fn append(&mut self, rest: Self, rows: u64) {
        self.counts.good += rest.counts.good;
        self.counts.bad += rest.counts.bad;
        self.counts.blank += rest.counts.blank;
        self.fault = self.fault.filter(|_| rest.fault.is_some());
        self.totals.append(&rest.totals);
        month::append(&mut self.months, rest.months);
        self.undated += rest.undated;
        self.trouble.append(rest.trouble, rows);
        self.unscored += rest.unscored;
    }
}

/// What rows are handed to.
#[derive(Debug, Clone)]
struct Desk {
    card: Card,
    setup: Setup,
    needed: Vec<usize>,
    compiled: Compiled,
    scratch: Scratch,
    kept: Kept,
    totals: Totals,
    /// The place of the day of opening among the needed columns, and the months.
    months: Option<(usize, Months)>,
    undated: u64,
    trouble: Trouble,
    unscored: u64,
}

impl Task {
    /// A file that is read as `setup` says and scored by `card`.
    pub fn new(card: &Card, setup: &Setup) -> Self {
        let needed = setup.needed();
        let compiled = setup.compile(card, &needed, setup.as_of);
        let scratch = compiled.scratch();
        let months = setup.opened.and_then(|column| needed.binary_search(&column).ok());
        let reader = Reader::new(&setup.dialect, Limits::default()).wanting(&needed);
        let desk = Desk {
            totals: Totals::new(card),
            months: months.map(|place| (place, Months::new(setup, &needed))),
            card: card.clone(),
            setup: setup.clone(),
            needed,
            compiled,
            scratch,
            kept: Kept::default(),
            undated: 0,
            trouble: Trouble::default(),
            unscored: 0,
        };
        Self { reader, desk, bytes: 0 }
    }

    /// The rest of such a file from the beginning of a row on; its rows have so many columns. What comes of it is for
    /// [`Task::joined`].
    pub fn rest(card: &Card, setup: &Setup, columns: usize) -> Self {
        let mut own = Self::new(card, setup);
        own.reader = own.reader.within(Some(columns));
        own
    }

    /// The columns of the file, once its first row was read.
    pub const fn columns(&self) -> Option<usize> {
        self.reader.columns()
    }

    /// Says how long the file is, so that room is made once; called after the first chunk.
    pub fn expect(&mut self, bytes: u64) {
        let rows = self.desk.kept.marks().len() as u64;
        let all = bytes.saturating_mul(rows) / self.bytes.max(1);
        // A file that begins with short rows is no reason to ask for more room than its bytes could fill.
        let room = all.saturating_sub(rows).min(bytes / 2) as usize;
        self.desk.kept.reserve(room + room / 50);
    }

    /// Takes the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        let Self { reader, desk, bytes } = self;
        *bytes += chunk.len() as u64;
        reader.push(chunk, &mut |row| desk.row(&row));
    }

    /// Rows so far.
    pub fn rows(&self) -> usize {
        self.desk.kept.marks().len()
    }

    /// Whether a row begins with the next byte, whatever it is.
    pub const fn is_between_rows(&self) -> bool {
        self.reader.is_between_rows()
    }

    /// Whether what was read beside this, from here to the end of the file, may be joined to it.
    pub fn takes(&self, rest: &Rest) -> bool {
        let own = self.desk.months.as_ref().map_or_else(Vec::new, |(_, months)| months.list());
        self.is_between_rows() && month::is_room(&own, &rest.done.months)
    }

    /// No more bytes come, for the rest was read beside this: the same as if it had been read here.
    pub fn joined(self, rest: Rest) -> (Done, Kept) {
        let bytes = self.bytes;
        let (mut done, mut kept) = self.finish();
        let rows = done.counts.rows();
        done.append(rest.done, rows);
        kept.append(rest.kept, rows, bytes);
        (done, kept)
    }

    /// No more bytes come.
    pub fn finish(mut self) -> (Done, Kept) {
        let desk = &mut self.desk;
        let counts = self.reader.finish(&mut |row| desk.row(&row));
        let lettered = || Header::lettered(self.reader.columns().unwrap_or_default());
        desk.kept.ends(self.bytes, self.reader.header().cloned().unwrap_or_else(lettered));
        let done = Done {
            counts,
            fault: self.reader.file_fault(),
            totals: self.desk.totals,
            months: self.desk.months.map_or_else(Vec::new, |(_, months)| months.list()),
            undated: self.desk.undated,
            trouble: self.desk.trouble,
            unscored: self.desk.unscored,
        };
        (done, self.desk.kept)
    }
}

impl Desk {
    #[inline]
    fn row(&mut self, row: &Row<'_>) {
        let mark = if row.fault.is_none() { self.score(row) } else { self.faulty(row) };
        self.kept.push(row, mark);
    }

    #[cold]
    fn faulty(&mut self, row: &Row<'_>) -> Mark {
        if let Some(fault) = row.fault {
            self.trouble.note(row.number, Reason::Row(fault), String::new);
        }
        // Spreadsheets leave out cells at the end that are blank. Of all other faults nobody knows which cell is which.
        if matches!(row.fault, Some(Fault::TooFewCells { .. })) {
            return self.score(row);
        }
        self.unscored += 1;
        Mark::BAD
    }

    #[inline]
    fn score(&mut self, row: &Row<'_>) -> Mark {
        match self.compiled.score_row(row, &mut self.scratch) {
            Ok(found) => {
                let mark = Mark::of(&self.card, &found);
                self.totals.see(mark, found.excluded.is_some());
                if let Some((place, months)) = &mut self.months {
                    match opened(row, *place, &self.setup) {
                        Some(day) => months.see(&self.card, row, day, &found, &mut self.scratch),
                        None => self.undated += 1,
                    }
                }
                mark
            }
            Err(bad) => self.unread(row, bad),
        }
    }

    #[cold]
    fn unread(&mut self, row: &Row<'_>, bad: BadCell) -> Mark {
        let cell = || row.cell(bad.column).map_or_else(String::new, |cell| text(cell, SHOWN));
        let column = self.needed.get(bad.column).copied().unwrap_or_default();
        // A row that is too short as well is listed for that already.
        if row.fault.is_none() {
            self.trouble.note(row.number, Reason::Cell(BadCell { column, ..bad }), cell);
        }
        self.unscored += 1;
        Mark::BAD
    }
}

/// The day on which a lead was opened.
pub(super) fn opened(row: &Row<'_>, place: usize, setup: &Setup) -> Option<Day> {
    let cell = row.cell(place)?;
    match date(&cell.bytes(), setup.order) {
        DateReading::Date(date) => Day::from_number(date.day),
        _ => None,
    }
}
