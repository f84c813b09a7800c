//! What each column seems to hold, for the mapping of columns to fields.

use super::dialect::Decimal;
use super::row::Row;
use super::sniff::Guess;
use super::value::{DateReading, Evidence, NumberReading, OrderFound, date, is_missing, number, set, truth};
use std::collections::HashSet;

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Numbers.
    Number,
    /// Dates.
    Date,
    /// Several words in one cell.
    Set,
    /// Yes and no.
    Truth,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What most cells are, of those that are not missing, and the share that are.
    pub kind: Guess<Kind>,
    /// The share of rows without a value, 0 to 1.
    pub missing: f64,
    /// The first values that differ.
    pub samples: Vec<String>,
    /// How many values differ, up to [`DISTINCT`].
    pub distinct: usize,
    /// Numbers that can be read in two ways as long as the decimal mark is not known.
    pub ambiguous_numbers: u64,
    /// The order of day and month in the dates.
    pub order: OrderFound,
}

/// The values that are told apart; a column with more has "many".
pub const DISTINCT: usize = 100;
/// The values that are shown.
const SHOWN: usize = 6;
/// Values are compared and shown by their first letters.
const LETTERS: usize = 60;
/// The share of cells from which on a column is more than text.
const MOST: f64 = 0.9;

#[derive(Debug, Default, Clone)]
struct Tally {
    present: u64,
    numbers: u64,
    ambiguous: u64,
    dates: u64,
    sets: u64,
    truths: u64,
    evidence: Evidence,
    seen: HashSet<String>,
    samples: Vec<String>,
}

/// Looks at rows and says what their columns hold. Its memory does not grow with the rows.
#[derive(Debug, Clone)]
pub struct Profiler {
    decimal: Option<Decimal>,
    rows: u64,
    columns: Vec<Tally>,
}

impl Profiler {
    /// A profiler of so many columns, whose numbers have this decimal mark.
    pub fn new(columns: usize, decimal: Option<Decimal>) -> Self {
        Self { decimal, rows: 0, columns: vec![Tally::default(); columns] }
    }

    /// Takes in a row that was read with all of its columns.
    pub fn see(&mut self, row: &Row<'_>) {
        self.rows += 1;
        for (column, tally) in self.columns.iter_mut().enumerate() {
            if let Some(cell) = row.cell(column) {
                tally.see(&cell.bytes(), self.decimal);
            }
        }
    }

    /// What the columns hold.
    pub fn columns(&self) -> Vec<Column> {
        self.columns.iter().map(|tally| tally.column(self.rows)).collect()
    }
}

impl Tally {
    fn see(&mut self, cell: &[u8], decimal: Option<Decimal>) {
        if is_missing(cell) {
            return;
        }
        self.present += 1;
        match number(cell, decimal) {
            NumberReading::Number(_) => self.numbers += 1,
            NumberReading::Ambiguous { .. } => {
                self.numbers += 1;
                self.ambiguous += 1;
            }
            NumberReading::Empty | NumberReading::Text => {}
        }
        if !matches!(date(cell, None), DateReading::Text) {
            self.dates += 1;
            self.evidence.see(cell);
        }
        self.truths += u64::from(truth(cell).is_some());
        let whole = String::from_utf8_lossy(cell);
        self.sets += u64::from(set(&whole).take(2).count() == 2);
        if self.seen.len() < DISTINCT {
            let text: String = whole.trim().chars().take(LETTERS).collect();
            if !self.seen.contains(&text) {
                if self.samples.len() < SHOWN {
                    self.samples.push(text.clone());
                }
                self.seen.insert(text);
            }
        }
    }

    fn column(&self, rows: u64) -> Column {
        let share = |count: u64| if self.present == 0 { 0.0 } else { count as f64 / self.present as f64 };
        let kind = if share(self.truths) >= MOST && self.seen.len() <= 2 {
            Guess { value: Kind::Truth, confidence: share(self.truths) }
        } else if share(self.dates) >= MOST {
            // 20260304 is a number too, but hardly nine times in ten.
            Guess { value: Kind::Date, confidence: share(self.dates) }
        } else if share(self.numbers) >= MOST {
            Guess { value: Kind::Number, confidence: share(self.numbers) }
        } else if share(self.sets) >= 0.2 {
            Guess { value: Kind::Set, confidence: 0.5 + share(self.sets) / 2.0 }
        } else {
            let most = self.numbers.max(self.dates).max(self.sets);
            Guess { value: Kind::Text, confidence: 1.0 - share(most) }
        };
        Column {
            kind: if self.present == 0 { Guess { value: Kind::Text, confidence: 0.0 } } else { kind },
            missing: if rows == 0 { 0.0 } else { (rows - self.present) as f64 / rows as f64 },
            samples: self.samples.clone(),
            distinct: self.seen.len(),
            ambiguous_numbers: self.ambiguous,
            order: self.evidence.order(),
        }
    }
}
