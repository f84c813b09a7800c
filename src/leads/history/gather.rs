//! The rows of a file on their way to a judgement.

use super::outcome::{Fate, Outcome};
use crate::leads::month::{end_of, year_and_month};
use crate::leads::setup::Setup;
use crate::leads::task::opened;
use crate::learn::{Column, MISSING, Values};
use crate::score::{Card, Compiled, Scratch};
use crate::table::value::{is_missing, number};
use crate::table::{Fault, FileFault, Limits, Reader, Row};
use std::collections::{BTreeMap, HashMap};

/// How a file of the past is to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// How it is written and scored; its day of opening is what months are told by.
    pub setup: Setup,
    /// Where the outcome stands.
    pub outcome: Outcome,
}

/// A column to learn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The column.
    pub column: usize,
    /// As the file names it.
    pub name: String,
    /// Whether it holds numbers; else names.
    pub numbers: bool,
}

/// A value of the column with the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// As the file has it.
    pub value: String,
    /// On so many leads.
    pub leads: u64,
    /// How it was read.
    pub fate: Fate,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Gathered {
    /// Why there is nothing.
    pub fault: Option<FileFault>,
    /// The score of each lead whose end is known; one that an exclusion takes out has a point less than the least, as it
    /// is handed over by no line.
    pub scores: Vec<f64>,
    /// Whether it was won.
    pub won: Vec<bool>,
    /// The month in which it was opened, 12 x year + month - 1; [`UNDATED`] where that cannot be read. Empty without such
    /// a column.
    pub months: Vec<u32>,
    /// Leads that have not ended.
    pub open: u64,
    /// Rows that could not be read.
    pub unread: u64,
    /// The values of the outcome, the most frequent first.
    pub values: Vec<Seen>,
    /// The columns that were asked for, of the leads at `rows`.
    pub columns: Vec<Column>,
    /// Places of leads in the lists above, ascending.
    pub rows: Vec<u32>,
}

/// The month of a lead whose day of opening cannot be read.
pub(super) const UNDATED: u32 = u32::MAX;
/// Leads that are learned from at most: beyond them, every second one, every fourth one, and so on.
pub const MOST_ROWS: usize = 50_000;
/// Names of a column that are told apart; later ones are missing.
const MOST_NAMES: usize = 10_000;
/// Values of the outcome that are counted and shown.
const MOST_VALUES: usize = 50;
/// Months for which the card is made ready.
const MOST_MONTHS: usize = 600;

/// A file that is being gathered.
#[derive(Debug, Clone)]
pub struct Gather {
    reader: Reader,
    desk: Desk,
}

#[derive(Debug, Clone)]
struct Desk {
    card: Card,
    past: Past,
    needed: Vec<usize>,
    /// The place of the outcome among the needed columns, and of the day of opening.
    outcome: Option<usize>,
    opened: Option<usize>,
    compiled: Compiled,
    by_month: BTreeMap<u32, Compiled>,
    scratch: Scratch,
    counts: HashMap<String, (u64, Fate)>,
    keeping: Keeping,
    found: Gathered,
}

impl Gather {
    /// A file that is read as `past` says, scored by `card`, its `wanted` columns kept.
    pub fn new(card: &Card, past: &Past, wanted: &[Wanted]) -> Self {
        let mut needed = past.setup.needed();
        needed.push(past.outcome.column);
        needed.extend(wanted.iter().map(|wanted| wanted.column));
        needed.sort_unstable();
        needed.dedup();
        let place = |column: usize| needed.binary_search(&column).ok();
        let compiled = past.setup.compile(card, &needed, past.setup.as_of);
        let desk = Desk {
            card: card.clone(),
            past: past.clone(),
            outcome: place(past.outcome.column),
            opened: past.setup.opened.and_then(place),
            scratch: compiled.scratch(),
            compiled,
            by_month: BTreeMap::new(),
            counts: HashMap::new(),
            keeping: Keeping::new(wanted, &needed, past),
            found: Gathered {
                fault: None,
                scores: Vec::new(),
                won: Vec::new(),
                months: Vec::new(),
                open: 0,
                unread: 0,
                values: Vec::new(),
                columns: Vec::new(),
                rows: Vec::new(),
            },
            needed,
        };
        Self { reader: Reader::new(&past.setup.dialect, Limits::default()).wanting(&desk.needed), desk }
    }

    /// Takes the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        let Self { reader, desk } = self;
        reader.push(chunk, &mut |row| desk.row(&row));
    }

    /// Rows so far.
    pub fn rows(&self) -> u64 {
        self.desk.found.scores.len() as u64 + self.desk.found.open + self.desk.found.unread
    }

    /// No more bytes come.
    pub fn finish(mut self) -> Gathered {
        let desk = &mut self.desk;
        self.reader.finish(&mut |row| desk.row(&row));
        let Desk { mut found, counts, keeping, .. } = self.desk;
        found.fault = self.reader.file_fault();
        found.values = counts.into_iter().map(|(value, (leads, fate))| Seen { value, leads, fate }).collect();
        found.values.sort_by(|one, other| other.leads.cmp(&one.leads).then_with(|| one.value.cmp(&other.value)));
        (found.columns, found.rows) = keeping.columns();
        found
    }
}

impl Desk {
    fn row(&mut self, row: &Row<'_>) {
        if row.fault.is_some() && !matches!(row.fault, Some(Fault::TooFewCells { .. })) {
            self.found.unread += 1;
            return;
        }
        let cell = self.outcome.and_then(|place| row.cell(place));
        let value = cell.map(|cell| cell.text()).unwrap_or_default();
        match self.fate(value.trim()) {
            Fate::Open => self.found.open += 1,
            fate => self.ended(row, fate == Fate::Won),
        }
    }

    fn fate(&mut self, value: &str) -> Fate {
        if let Some((leads, fate)) = self.counts.get_mut(value) {
            *leads += 1;
            return *fate;
        }
        let fate = self.past.outcome.fate(value);
        if self.counts.len() < MOST_VALUES {
            self.counts.insert(value.to_owned(), (1, fate));
        }
        fate
    }

    fn ended(&mut self, row: &Row<'_>, won: bool) {
        let day = self.opened.and_then(|place| opened(row, place, &self.past.setup));
        let month =
            day.map(year_and_month).map_or(UNDATED, |(year, month)| u32::from(year) * 12 + u32::from(month) - 1);
        let Self { card, past, needed, compiled, by_month, scratch, .. } = self;
        let is_known = month != UNDATED && (by_month.len() < MOST_MONTHS || by_month.contains_key(&month));
        let own = if is_known {
            by_month.entry(month).or_insert_with(|| {
                let end = end_of((month / 12) as u16, (month % 12 + 1) as u8);
                past.setup.compile(card, needed, end.map_or(past.setup.as_of, |end| end.min(past.setup.as_of)))
            })
        } else {
            compiled
        };
        let Ok(found) = own.score_row(row, scratch) else {
            self.found.unread += 1;
            return;
        };
        let score = if found.excluded.is_some() { self.card.least.number() - 1.0 } else { found.score.number() };
        self.keeping.see(row, self.found.scores.len() as u32);
        self.found.scores.push(score);
        self.found.won.push(won);
        if self.opened.is_some() {
            self.found.months.push(month);
        }
    }
}

/// The columns to learn from, as they come in.
#[derive(Debug, Clone)]
struct Keeping {
    columns: Vec<Kept>,
    rows: Vec<u32>,
    /// Of so many leads one is kept.
    stride: u32,
}

#[derive(Debug, Clone)]
struct Kept {
    name: String,
    place: Option<usize>,
    values: Values,
    codes: HashMap<String, u32>,
    decimal: Option<crate::table::Decimal>,
}

impl Keeping {
    fn new(wanted: &[Wanted], needed: &[usize], past: &Past) -> Self {
        let kept = |wanted: &Wanted| Kept {
            name: wanted.name.clone(),
            place: needed.binary_search(&wanted.column).ok(),
            values: if wanted.numbers {
                Values::Numbers(Vec::new())
            } else {
                Values::Codes { codes: Vec::new(), names: Vec::new() }
            },
            codes: HashMap::new(),
            decimal: past.setup.dialect.decimal,
        };
        Self { columns: wanted.iter().map(kept).collect(), rows: Vec::new(), stride: 1 }
    }

    fn see(&mut self, row: &Row<'_>, at: u32) {
        if self.columns.is_empty() || !at.is_multiple_of(self.stride) {
            return;
        }
        if self.rows.len() == MOST_ROWS {
            self.halve();
            if !at.is_multiple_of(self.stride) {
                return;
            }
        }
        self.rows.push(at);
        for column in &mut self.columns {
            column.see(row);
        }
    }

    /// Keeps every second lead of those that are there.
    fn halve(&mut self) {
        self.stride *= 2;
        halve(&mut self.rows);
        for column in &mut self.columns {
            match &mut column.values {
                Values::Numbers(numbers) => halve(numbers),
                Values::Codes { codes, .. } => halve(codes),
            }
        }
    }

    fn columns(self) -> (Vec<Column>, Vec<u32>) {
        let columns = self.columns.into_iter().map(|kept| Column { name: kept.name, values: kept.values });
        (columns.collect(), self.rows)
    }
}

fn halve<T: Copy>(list: &mut Vec<T>) {
    let mut at = 0;
    list.retain(|_| {
        at += 1;
        at % 2 == 1
    });
}

impl Kept {
    fn see(&mut self, row: &Row<'_>) {
        let cell = self.place.and_then(|place| row.cell(place));
        match &mut self.values {
            Values::Numbers(numbers) => {
                let value = cell.and_then(|cell| number(&cell.bytes(), self.decimal).value());
                numbers.push(value.unwrap_or(f64::NAN));
            }
            Values::Codes { codes, names } => {
                let text = cell.map(|cell| cell.text()).unwrap_or_default();
                let text = text.trim();
                let code = match self.codes.get(text) {
                    Some(code) => *code,
                    None if is_missing(text.as_bytes()) || names.len() == MOST_NAMES => MISSING,
                    None => {
                        let code = names.len() as u32;
                        names.push(text.to_owned());
                        self.codes.insert(text.to_owned(), code);
                        code
                    }
                };
                codes.push(code);
            }
        }
    }
}
