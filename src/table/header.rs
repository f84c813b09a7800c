//! The names of the columns, made such that each is there and no two are the same.

use super::Fault;
use super::row::Row;
use std::collections::{HashMap, HashSet};

/// The header of a table.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Header {
    /// The row's number in the file.
    pub number: u64,
    /// One name for each column, no two the same, none empty.
    pub names: Vec<String>,
    /// The columns that had to be given another name.
    pub renamed: Vec<Renamed>,
    /// What is wrong with the row itself.
    pub fault: Option<Fault>,
}

/// A column whose name was missing or taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// The column, counted from 0.
    pub column: usize,
    /// The name in the file.
    pub from: String,
    /// The name that it has here.
    pub to: String,
}

impl Header {
    /// The header that a row is: names trimmed, an empty one replaced by the letters that a spreadsheet has for the
    /// column, the second `x` called `x (2)`.
    pub(super) fn read(row: &Row<'_>) -> Self {
        let given: Vec<String> =
            row.iter().map(|cell| cell.map_or_else(String::new, |cell| cell.text().trim().to_owned())).collect();
        // A name that the file has as it is keeps it, wherever it stands.
        let mut taken: HashSet<String> = given.iter().cloned().collect();
        let mut seen = HashSet::new();
        let mut numbers = HashMap::new();
        let mut header = Self { number: row.number, fault: row.fault, ..Self::default() };
        for (column, from) in given.into_iter().enumerate() {
            let stem = if from.is_empty() { letters(column) } else { from.clone() };
            let is_free = !from.is_empty() && seen.insert(from.clone());
            let to = if is_free { stem } else { free(&stem, from.is_empty(), &mut taken, &mut numbers) };
            if to != from {
                header.renamed.push(Renamed { column, from, to: to.clone() });
            }
            header.names.push(to);
        }
        header
    }

    /// Names for a table without a header: the letters of a spreadsheet.
    pub fn lettered(columns: usize) -> Self {
        Self { names: (0..columns).map(letters).collect(), ..Self::default() }
    }
}

/// The first of `stem` (if it `may_stand` as it is), `stem (2)`, `stem (3)` .. that no column has. `numbers` remembers
/// where the last search ended, or a header of one name over and over would take quadratic time.
fn free(stem: &str, may_stand: bool, taken: &mut HashSet<String>, numbers: &mut HashMap<String, usize>) -> String {
    if may_stand && taken.insert(stem.to_owned()) {
        return stem.to_owned();
    }
    let number = numbers.entry(stem.to_owned()).or_insert(1);
    loop {
        *number += 1;
        let name = format!("{stem} ({number})");
        if taken.insert(name.clone()) {
            return name;
        }
    }
}

/// A, B .. Z, AA, AB ..
fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.iter().rev().collect()
}
