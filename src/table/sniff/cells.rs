//! What the cells of a sample tell about header and decimal mark.

use super::Guess;
use crate::table::dialect::{Decimal, Dialect};
use crate::table::limits::Limits;
use crate::table::reader::Reader;
use crate::table::value::{DateReading, NumberReading, date, number};

/// The cells of a row of a sample.
pub(super) type Cells = Vec<Vec<u8>>;

/// The rows of a sample that are looked at.
const ROWS: usize = 1_000;
/// Their columns.
const COLUMNS: usize = 200;

/// The first rows of a sample; its last one only if the sample is the whole file.
pub(super) fn rows(sample: &[u8], is_whole: bool, dialect: &Dialect) -> Vec<Cells> {
    let mut rows = Vec::new();
    let mut sink = |row: crate::table::Row<'_>| {
        if rows.len() < ROWS {
            rows.push(row.iter().take(COLUMNS).flatten().map(|cell| cell.bytes().into_owned()).collect());
        }
    };
    let mut reader = Reader::new(dialect, Limits::default());
    reader.push(sample, &mut sink);
    // A file of one row has that row only.
    if is_whole || reader.counts().rows() == 0 {
        reader.finish(&mut sink);
    }
    rows
}

/// Whether a cell is a number or a date, which names of columns are not.
pub(super) fn is_telling(cell: &[u8]) -> bool {
    !matches!(number(cell, None), NumberReading::Text | NumberReading::Empty)
        || !matches!(date(cell, None), DateReading::Text | DateReading::Empty)
}

/// Whether the first row holds names: it has none of the numbers that its columns have, and its words do not come back.
pub(super) fn header(rows: &[Cells]) -> Guess<bool> {
    let Some((first, rest)) = rows.split_first() else {
        return Guess { value: true, confidence: 0.0 };
    };
    let (mut names, mut values) = (0.5, 0.0);
    for (column, cell) in first.iter().enumerate() {
        if cell.is_empty() {
            continue;
        }
        if is_telling(cell) {
            values += 1.0;
            continue;
        }
        let below = || rest.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty());
        let all = below().count();
        let telling = below().filter(|cell| is_telling(cell)).count();
        let same = below().filter(|below| *below == cell).count();
        if telling * 5 > all * 4 && all > 0 {
            names += 1.0;
        } else if same > 0 {
            values += 0.5;
        } else if all > 0 {
            names += 0.2;
        }
    }
    let share = names / (names + values);
    Guess { value: share >= 0.5, confidence: (2.0 * share - 1.0_f64).abs() }
}

/// The decimal mark: the one that cells have where the other is impossible.
pub(super) fn decimal(rows: &[Cells]) -> Guess<Option<Decimal>> {
    let (mut dot, mut comma) = (0_u32, 0_u32);
    for cell in rows.iter().flatten().filter(|cell| cell.iter().any(|byte| matches!(byte, b'.' | b','))) {
        let is_with = |decimal| number(cell, Some(decimal)).value().is_some();
        match (is_with(Decimal::Dot), is_with(Decimal::Comma)) {
            (true, false) => dot += 1,
            (false, true) => comma += 1,
            _ => {}
        }
    }
    let all = f64::from(dot + comma);
    let sure = |count: u32| f64::from(count) / all;
    match dot.cmp(&comma) {
        std::cmp::Ordering::Greater => Guess { value: Some(Decimal::Dot), confidence: sure(dot) },
        std::cmp::Ordering::Less => Guess { value: Some(Decimal::Comma), confidence: sure(comma) },
        std::cmp::Ordering::Equal => Guess { value: None, confidence: 0.0 },
    }
}
