//! Bytes in, events out.

use super::look::Looked;
use crate::events::{Cells, DateOrder, Events, Reader, Reason};
use crate::table::{self, Fault, FileFault, Limits};

/// A file that is being read.
#[derive(Debug)]
pub struct Rows {
    table: table::Reader,
    events: Reader,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// Its events.
    pub events: Events,
    /// Why there are none.
    pub fault: Option<FileFault>,
}

impl Rows {
    /// A file that is written so; `unclear` is how dates such as 03/04/2026 are read where the file does not tell. None
    /// while a column is missing.
    pub fn new(looked: &Looked, unclear: DateOrder) -> Option<Self> {
        let table = table::Reader::new(&looked.dialect, Limits::default()).wanting(&looked.columns.needed()?);
        Some(Self { table, events: Reader::new(unclear) })
    }

    /// Takes the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        let Self { table, events } = self;
        table.push(chunk, &mut |row| take(events, &row));
    }

    /// No more bytes come.
    pub fn finish(self) -> Read {
        let Self { mut table, mut events } = self;
        table.finish(&mut |row| take(&mut events, &row));
        Read { events: events.finish(), fault: table.file_fault() }
    }
}

fn take(events: &mut Reader, row: &table::Row<'_>) {
    let number = u32::try_from(row.number).unwrap_or(u32::MAX);
    if let Some(reason) = row.fault.and_then(reason) {
        return events.refuse(number, reason);
    }
    let text = |place: usize| row.cell(place).map(|cell| cell.text()).unwrap_or_default();
    let (lead, stage, date, campaign) = (text(0), text(1), text(2), text(3));
    events.push(Cells { row: number, lead: &lead, stage: &stage, date: &date, campaign: &campaign });
}

/// Why a row with this fault is left out. Spreadsheets leave out cells at the end that are blank, so that too few are
/// what they are; of all other faults nobody knows which cell is which.
const fn reason(fault: Fault) -> Option<Reason> {
    Some(match fault {
        Fault::OpenQuote { .. } => Reason::OpenQuote,
        Fault::StrayQuote { .. } => Reason::StrayQuote,
        Fault::TooLong { .. } => Reason::RowTooLong,
        Fault::TooManyColumns { .. } => Reason::TooManyColumns,
        Fault::TooManyCells { .. } => Reason::TooManyCells,
        Fault::NotText => Reason::NotText,
        Fault::Nul => Reason::Nul,
        Fault::TooFewCells { .. } => return None,
    })
}
