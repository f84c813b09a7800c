//! Rows that could not be used: each counted under one reason, the first of them with their number.

/// Why a row was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The lead's cell is empty.
    NoLead,
    /// The lead's name is longer than [`super::LONGEST_NAME`].
    LeadTooLong,
    /// The stage's cell is empty or has no letter and no digit.
    NoStage,
    /// The stage's name is longer than [`super::LONGEST_NAME`].
    StageTooLong,
    /// More than [`super::MOST_STAGES`] different stages: probably another column.
    TooManyStages,
    /// The date's cell is empty.
    NoDate,
    /// No day of the calendar from 1900 to 2999 with a year of four digits.
    BadDate,
    /// Day first where the file has month first, or the other way round.
    OtherDateOrder,
    /// More than [`super::MOST_EVENTS`] events, or 64 MB of names.
    TooManyEvents,
    /// After the day as of which the report is made.
    AfterAsOf,
    /// More than [`super::OLDEST_DAYS`] before that day: a default of some program, not a date.
    TooOld,
    /// A stage that the given order does not have.
    UnknownStage,
    /// A quote opens and never closes.
    OpenQuote,
    /// Letters follow a closing quote.
    StrayQuote,
    /// More bytes than are read of a row.
    RowTooLong,
    /// More columns than are read.
    TooManyColumns,
    /// More cells than the table has columns: nobody knows which is which.
    TooManyCells,
    /// No text in the encoding of the file.
    NotText,
    /// A NUL byte, which no text has.
    Nul,
}

/// A row that was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reject {
    /// The row's number.
    pub row: u32,
    /// Why.
    pub reason: Reason,
}

/// Rows that are listed at most; all are counted.
pub const MOST_LISTED: usize = 200;

/// Counts by reason, and the rows with the lowest numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Tally {
    counts: Vec<(Reason, u64)>,
    listed: Vec<Reject>,
}

impl Tally {
    pub(super) fn add(&mut self, reject: Reject) {
        match self.counts.iter_mut().find(|(reason, _)| *reason == reject.reason) {
            Some((_, count)) => *count += 1,
            None => self.counts.push((reject.reason, 1)),
        }
        self.listed.push(reject);
        if self.listed.len() >= 4 * MOST_LISTED {
            self.settle();
        }
    }

    fn settle(&mut self) {
        self.listed.sort_unstable();
        self.listed.truncate(MOST_LISTED);
    }

    /// Counts in the order of the reasons, and the first rows in the order of the file.
    pub(super) fn finish(mut self) -> (Vec<(Reason, u64)>, Vec<Reject>) {
        self.settle();
        self.counts.sort_unstable();
        (self.counts, self.listed)
    }
}
