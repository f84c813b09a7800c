//! Rows in and out of a report: a sheet's text as cells, months put together.

use crate::nurture::{Month, Period, Report};
use crate::table::sniff::{self, SAMPLE};
use crate::table::{Dialect, Encoding, Limits, Reader};

/// Rows of a sheet that are read, some more than a report takes, so that its own limit is what people are told.
const MOST_ROWS: usize = 6100;
/// Columns that are read.
const MOST_COLUMNS: usize = 400;

/// The cells of a text: pasted from a sheet, or a file with any of the usual separators.
pub(super) fn cells(text: &str) -> Vec<Vec<String>> {
    let bytes = text.as_bytes();
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    let found = sniff::text(sample, sample.len() == bytes.len()).dialect(Encoding::Utf8);
    let dialect = Dialect { header: false, ..found };
    let mut reader = Reader::new(&dialect, Limits { columns: MOST_COLUMNS, ..Limits::default() });
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut take = |row: crate::table::Row<'_>| {
        if rows.len() < MOST_ROWS {
            rows.push(row.iter().map(|cell| cell.map_or_else(String::new, |cell| cell.text().into_owned())).collect());
        }
    };
    reader.push(bytes, &mut take);
    reader.finish(&mut take);
    rows
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
