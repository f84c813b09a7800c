//! Rows in and out of a report: a sheet's text as cells, months put together.

use crate::nurture::{Month, Period, Report};
use crate::table::sniff::{self, SAMPLE};
use crate::table::{Dialect, Encoding, Fault, Limits, Reader};

/// Rows of a sheet that are read, some more than a report takes, so that its own limit is what people are told.
const MOST_ROWS: usize = 6100;
/// Columns that are read.
const MOST_COLUMNS: usize = 400;

/// A text as cells.
#[derive(Default)]
pub(super) struct Cells {
    /// Its rows; one that is no text or whose quotes do not close is empty here.
    pub(super) rows: Vec<Vec<String>>,
    /// Rows that were left out, counted from 1, each with its message.
    pub(super) left_out: Vec<(u64, &'static str)>,
}

/// The cells of a text: pasted from a sheet, or a file with any of the usual separators.
pub(super) fn cells(text: &str) -> Cells {
    let bytes = text.as_bytes();
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let found = sniff::text(sample, sample.len() == bytes.len()).dialect(Encoding::Utf8);
    let dialect = Dialect { header: false, ..found };
    let mut reader = Reader::new(&dialect, Limits { columns: MOST_COLUMNS, ..Limits::default() });
    let mut cells = Cells::default();
    let mut take = |row: crate::table::Row<'_>| {
        // Blank rows are not handed out, and yet they count where cells are named.
        let place = usize::try_from(row.number).map_or(MOST_ROWS, |number| number.saturating_sub(1));
        if place >= MOST_ROWS {
            return;
        }
        cells.rows.resize_with(place, Vec::new);
        let fault = row.fault.and_then(fault_id);
        cells.left_out.extend(fault.map(|fault| (row.number, fault)));
        let texts = row.iter().map(|cell| cell.map_or_else(String::new, |cell| cell.text().into_owned()));
        cells.rows.push(if fault.is_none() { texts.collect() } else { Vec::new() });
    };
    reader.push(bytes, &mut take);
    reader.finish(&mut take);
    cells
}

/// What is said of a row with a fault; titles above a table have fewer cells than it, and that is none.
const fn fault_id(fault: Fault) -> Option<&'static str> {
    match fault {
        Fault::OpenQuote { .. } => Some("events-reject-open-quote"),
        Fault::StrayQuote { .. } => Some("events-reject-stray-quote"),
        Fault::TooLong { .. } => Some("events-reject-row-too-long"),
        Fault::NotText => Some("events-reject-not-text"),
        Fault::Nul => Some("events-reject-nul"),
        Fault::TooManyColumns { .. } | Fault::TooManyCells { .. } | Fault::TooFewCells { .. } => None,
    }
}

/// The report with these months: those of the same month and campaign are replaced, the others added.
pub(super) fn merge(report: &mut Report, periods: &[Period]) {
    for period in periods {
        let same = |old: &&mut Period| old.month == period.month && old.campaign == period.campaign;
        match report.periods.iter_mut().find(same) {
            Some(old) => old.figures = period.figures,
            None => report.periods.push(period.clone()),
        }
    }
}

/// The month after the last one; none where there is none, or no month after it.
pub(super) fn next_month(report: &Report) -> Option<Month> {
    let last = *report.months().last()?;
    if last.month() < 12 { Month::new(last.year(), last.month() + 1) } else { Month::new(last.year() + 1, 1) }
}
