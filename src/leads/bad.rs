//! Rows that are not as they should be: the first of them with their reason, all of them counted.

use crate::score::BadCell;
use crate::table::Fault;

/// As many rows are listed; all are counted.
pub(super) const LISTED: usize = 1_000;

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The row itself.
    Row(Fault),
    /// A cell that the card needs; its column is that of the file.
    Cell(BadCell),
}

/// A bad row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bad {
    /// Its number in the file.
    pub number: u64,
    /// Why.
    pub reason: Reason,
    /// What stands in the cell that is to blame, its first letters.
    pub cell: String,
}

/// All bad rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trouble {
    /// The first thousand.
    pub first: Vec<Bad>,
    /// How many there are of each kind; of each the first reason. Cells are kinds by column.
    pub kinds: Vec<(Reason, u64)>,
}

impl Trouble {
    /// Takes in a row; `cell` is asked for only if the row is listed.
    #[cold]
    pub(super) fn note(&mut self, number: u64, reason: Reason, cell: impl FnOnce() -> String) {
        if let Some((_, count)) = self.kinds.iter_mut().find(|(other, _)| is_same(other, &reason)) {
            *count += 1;
        } else {
            self.kinds.push((reason, 1));
        }
        if self.first.len() < LISTED {
            self.first.push(Bad { number, reason, cell: cell() });
        }
    }

    /// Takes in the bad rows of the rest of the file, before which there are so many rows.
    pub(super) fn append(&mut self, rest: Self, rows: u64) {
        for (reason, more) in rest.kinds {
            match self.kinds.iter_mut().find(|(other, _)| is_same(other, &reason)) {
                Some((_, count)) => *count += more,
                None => self.kinds.push((reason, more)),
            }
        }
        let room = LISTED.saturating_sub(self.first.len());
        self.first.extend(rest.first.into_iter().take(room).map(|bad| Bad { number: bad.number + rows, ..bad }));
    }

    /// How many rows are bad.
    pub fn count(&self) -> u64 {
        self.kinds.iter().map(|(_, count)| count).sum()
    }
}

fn is_same(one: &Reason, other: &Reason) -> bool {
    match (one, other) {
        (Reason::Row(one), Reason::Row(other)) => std::mem::discriminant(one) == std::mem::discriminant(other),
        (Reason::Cell(one), Reason::Cell(other)) => one == other,
        _ => false,
    }
}
