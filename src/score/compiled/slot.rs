//! One row's values of the fields that a card uses, each cell read once.

use super::super::card::{Field, Kind};
use super::super::cell::{self, BadCell, Expected, Written};
use super::super::day::Day;
use super::super::lead::{Happening, Value};
use super::super::mapping::Columns;
use super::super::text::trim;
use super::dictionary::Dictionary;
use crate::table;
use std::borrow::Cow;

/// A row of a file: cells by column, without the quotes and escapes of the file. A row too short has blank cells.
pub trait Row {
    /// The cell of a column; owned only where quotes had to be read away.
    fn cell(&self, column: usize) -> Cow<'_, [u8]>;
}

impl Row for [&[u8]] {
    fn cell(&self, column: usize) -> Cow<'_, [u8]> {
        Cow::Borrowed(self.get(column).copied().unwrap_or_default())
    }
}

impl Row for table::Row<'_> {
    fn cell(&self, column: usize) -> Cow<'_, [u8]> {
        table::Row::cell(self, column).map_or(Cow::Borrowed(&[]), |cell| cell.bytes())
    }
}

/// A used field: where it stands and how it is read.
#[derive(Debug, Clone)]
pub(super) struct Reader {
    /// The field's place in the card.
    pub(super) field: usize,
    columns: Columns,
    kind: Kind,
    /// How the file is written; none: as the contract has it.
    written: Option<Written>,
    /// The texts that the card asks for.
    pub(super) texts: Dictionary,
    /// Where the bits of a set begin in the scratch.
    bits: usize,
}

/// What one field says in the row at hand.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slot {
    /// It says something.
    pub(super) known: bool,
    /// It has a day, of which `age` is known.
    pub(super) dated: bool,
    /// Days from it to the day that is asked for.
    pub(super) age: i32,
    /// How often; or the number of a text in the dictionary, its length for any other text.
    pub(super) count: u32,
    /// The number.
    pub(super) number: f64,
}

impl Reader {
    pub(super) fn new(
        place: usize,
        field: &Field,
        (columns, written): (Columns, Option<Written>),
        texts: Dictionary,
        bits: usize,
    ) -> Self {
        Self { field: place, columns, kind: field.kind.clone(), written, texts, bits }
    }

    /// How many words the bits of a set take.
    pub(super) fn words(&self) -> usize {
        if matches!(self.kind, Kind::Set { .. }) { words(self.texts.len()) } else { 0 }
    }

    /// The words of a set in the scratch.
    pub(super) fn bits(&self) -> std::ops::Range<usize> {
        self.bits..self.bits + self.words()
    }

    /// The cell of the value.
    pub(super) fn cell<'r>(&self, row: &'r (impl Row + ?Sized)) -> Cow<'r, [u8]> {
        self.columns.value.map_or(Cow::Borrowed(&[]), |column| row.cell(column))
    }

    fn last<'r>(&self, row: &'r (impl Row + ?Sized)) -> Cow<'r, [u8]> {
        self.columns.last.map_or(Cow::Borrowed(&[]), |column| row.cell(column))
    }

    fn bad(&self, column: Option<usize>) -> impl Fn(Expected) -> BadCell {
        let (field, column) = (self.field, column.unwrap_or_default());
        move |expected| BadCell { field, column, expected }
    }

    /// Reads the field of a row; `bits` are the words of its set.
    #[inline]
    pub(super) fn read(&self, row: &(impl Row + ?Sized), as_of: Day, bits: &mut [u64]) -> Result<Slot, BadCell> {
        let value = &*self.cell(row);
        Ok(match &self.kind {
            Kind::Text => {
                let text = trim(value);
                let count = if self.texts.len() > 0 { self.texts.find(text) as u32 } else { 0 };
                Slot { known: !text.is_empty(), count, ..Slot::default() }
            }
            Kind::Number => match cell::number_in(value, self.written).map_err(self.bad(self.columns.value))? {
                Some(number) => Slot { known: true, number, ..Slot::default() },
                None => Slot::default(),
            },
            Kind::Date => match cell::day_in(value, self.written).map_err(self.bad(self.columns.value))? {
                Some(day) => Slot { known: true, dated: true, age: day.age(as_of), ..Slot::default() },
                None => Slot::default(),
            },
            Kind::Set { separator } => {
                bits.fill(0);
                let mut known = false;
                for entry in entries(value, *separator) {
                    known = true;
                    set_bit(bits, self.texts.find(entry));
                }
                Slot { known, ..Slot::default() }
            }
            Kind::Activity { .. } => match self.happening(row)? {
                Some(Happening { day, count }) => {
                    let age = day.map(|day| day.age(as_of));
                    let count = if age.is_some_and(|age| age < 0) { 0 } else { count };
                    let dated = age.is_some() && count > 0;
                    Slot { known: true, dated, age: age.unwrap_or(0), count, number: 0.0 }
                }
                None => Slot::default(),
            },
        })
    }

    /// The field of a row as a value of a lead.
    pub(super) fn value(&self, row: &(impl Row + ?Sized)) -> Result<Value, BadCell> {
        let value = &*self.cell(row);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(match &self.kind {
            Kind::Text if trim(value).is_empty() => Value::Missing,
            Kind::Text => Value::Text(text(trim(value))),
            Kind::Number => cell::number_in(value, self.written)
                .map_err(self.bad(self.columns.value))?
                .map_or(Value::Missing, Value::Number),
            Kind::Date => cell::day_in(value, self.written)
                .map_err(self.bad(self.columns.value))?
                .map_or(Value::Missing, Value::Date),
            Kind::Set { separator } => {
                let entries: Vec<String> = entries(value, *separator).map(text).collect();
                if entries.is_empty() { Value::Missing } else { Value::Set(entries) }
            }
            Kind::Activity { .. } => self.happening(row)?.map_or(Value::Missing, |one| Value::Activity(vec![one])),
        })
    }

    /// An activity's two cells: a day without a count is once, a count without a day is undated.
    fn happening(&self, row: &(impl Row + ?Sized)) -> Result<Option<Happening>, BadCell> {
        let count = cell::count_in(&self.cell(row), self.written).map_err(self.bad(self.columns.value))?;
        let day = cell::day_in(&self.last(row), self.written).map_err(self.bad(self.columns.last))?;
        Ok(match (count, day) {
            (None, None) => None,
            (count, day) => Some(Happening { day, count: count.unwrap_or(1) }),
        })
    }
}

/// The entries of a set in one cell.
fn entries(cell: &[u8], separator: char) -> impl Iterator<Item = &[u8]> {
    cell.split(move |byte| char::from(*byte) == separator).map(trim).filter(|entry| !entry.is_empty())
}

/// Words for so many bits.
pub(super) const fn words(bits: usize) -> usize {
    bits.div_ceil(64)
}

/// Sets a bit; beyond the last word nothing.
pub(super) fn set_bit(bits: &mut [u64], bit: usize) {
    if let Some(word) = bits.get_mut(bit / 64) {
        *word |= 1 << (bit % 64);
    }
}
