//! What the page and its worker of leads say to each other. Requests and replies are messages of
//! [`inquiry`](crate::inquiry); the file itself is handed over beside them and never copied.

use super::history::{Judged, NoLesson, Past, Taught, Wanted};
use super::kept::Place;
use super::{
    Bad, By, Corrections, Done, Kept, Looked, LookedColumn, Mark, Month, Order, Reason, Setup, Totals, Trouble,
};
use crate::codec::card;
use crate::inquiry::wire::{Rest, choice, record};
use crate::inquiry::{Message, Wire};
use crate::learn::Step;
use crate::learn::quality::{Bands, Economics};
use crate::score::{BadCell, Card, Columns, Day, Expected, Mapping};
use crate::table::profile::Kind;
use crate::table::value;
use crate::table::{Counts, Fault};
use std::rc::Rc;

/// What the page asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// A look at the file that comes with it.
    Look {
        /// The card whose fields are sought.
        card: Rc<Card>,
        /// What is known.
        known: Corrections,
    },
    /// All scores.
    Score {
        /// By this card.
        card: Rc<Card>,
        /// In this way.
        setup: Setup,
    },
    /// An order of the rows.
    Sort {
        /// Which.
        order: Order,
    },
    /// Rows of that order.
    Rows {
        /// From here.
        from: usize,
        /// So many.
        count: usize,
    },
    /// The scored file.
    Export,
    /// The scores of what comes with it: a large file from the beginning of a row on, whose rows have so many columns.
    Rest {
        /// By this card.
        card: Rc<Card>,
        /// In this way.
        setup: Setup,
        /// The columns of the file.
        columns: usize,
    },
    /// No more of what is being done.
    Cancel,
    /// How good a card was on leads whose end is known.
    Judge {
        /// The card.
        card: Rc<Card>,
        /// How the file is to be read.
        past: Past,
    },
    /// How sure the best line is.
    Weigh {
        /// Won and lost leads by score.
        steps: Vec<Step>,
        /// The line that is asked about.
        line: f64,
        /// What a lead costs and earns.
        economics: Economics,
    },
    /// A card learned from leads whose end is known.
    Learn {
        /// The card of people, to be held against.
        card: Rc<Card>,
        /// How the file is to be read.
        past: Past,
        /// The columns to learn from.
        columns: Vec<Wanted>,
        /// What a lead costs and earns.
        economics: Economics,
        /// What the learned card is to be called.
        name: String,
    },
    /// A made-up past that suits a card, to be looked at as a file is.
    Example {
        /// The card.
        card: Rc<Card>,
        /// Its newest leads are older than this day.
        as_of: Day,
    },
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq)]
pub enum Say {
    /// It is there.
    Ready,
    /// How far it is.
    Going {
        /// Bytes that are done.
        bytes: u64,
        /// Bytes of the file.
        all: u64,
        /// Rows that are done.
        rows: u64,
        /// Milliseconds since it began.
        elapsed: f64,
    },
    /// What a look found.
    Looked {
        /// That.
        looked: Looked,
    },
    /// All scores.
    Scored {
        /// What they come to.
        done: Done,
        /// Milliseconds that it took.
        elapsed: f64,
        /// Bytes of the worker's memory.
        memory: u64,
    },
    /// The scores of the rest of a file.
    Rest {
        /// They.
        rest: super::Rest,
        /// Bytes of the worker's memory.
        memory: u64,
    },
    /// The rows are in the order that was asked for.
    Sorted {
        /// How many they are.
        rows: usize,
    },
    /// Rows of the order.
    Rows {
        /// From here.
        from: usize,
        /// Each of them.
        rows: Vec<Shown>,
    },
    /// The scored file comes with it.
    Exported,
    /// What was under way is not any more.
    Cancelled,
    /// A judgement.
    Judged {
        /// That.
        judged: Rc<Judged>,
    },
    /// How sure the best line is; none without a lead.
    Weighed {
        /// That.
        bands: Option<Bands>,
    },
    /// What was learned.
    Taught {
        /// That, or why it is nothing.
        taught: Result<Rc<Taught>, NoLesson>,
    },
    /// The file that was made up is beside this.
    Made,
    /// The file could not be read: it was moved or changed, or memory is short.
    Unreadable,
}

/// A row on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Its number in the file.
    pub number: u64,
    /// Its score in points.
    pub score: Option<f64>,
    /// Its band, from 0.
    pub band: Option<usize>,
    /// Its route, by its place.
    pub route: Option<usize>,
    /// Its cells, their first letters.
    pub cells: Vec<String>,
}

impl Wire for i64 {
    fn put(&self, out: &mut Message) {
        out.numbers.push(*self as f64);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        let number = f64::take(from)?;
        (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as Self)
    }
}

impl Wire for Day {
    fn put(&self, out: &mut Message) {
        i64::from(self.number()).put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Self::from_number(i32::try_from(i64::take(from)?).ok()?)
    }
}

/// A card travels as its own document, and what arrives passes the one reader.
impl Wire for Card {
    fn put(&self, out: &mut Message) {
        out.texts.push(card::write_compact(self));
    }

    fn take(from: &mut Rest) -> Option<Self> {
        card::read(&String::take(from)?).ok()
    }
}

/// Two numbers a row: a list of a million is put together and read in some milliseconds.
impl Wire for Mark {
    fn put(&self, out: &mut Message) {
        let (thousandths, rest) = self.packed();
        out.numbers.extend([thousandths.into(), f64::from(rest)]);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        let (thousandths, rest) = (i64::take(from)?, u64::take(from)?);
        Some(Self::of_packed(thousandths.try_into().ok()?, rest.try_into().ok()?))
    }
}

/// Without the header, which the rest of a file does not have.
impl Wire for Kept {
    fn put(&self, out: &mut Message) {
        let (marks, places, end) = self.parts();
        marks.put(out);
        places.put(out);
        end.put(out);
    }

    fn take(from: &mut Rest) -> Option<Self> {
        Some(Self::of_rest(Vec::take(from)?, Vec::take(from)?, u64::take(from)?))
    }
}

record! {
    super::Rest { done, kept }
    Place { at, number }
    Corrections { encoding, separator, quote, header, decimal, order }
    Looked { fault, dialect, order, doubt, width, columns, renamed, rows, mapping, opened }
    LookedColumn { name, kind, samples }
    Mapping { columns }
    Columns { value, last }
    Setup { dialect, order, mapping, opened, as_of }
    Done { counts, fault, totals, months, undated, trouble, unscored }
    Counts { header, preamble, good, bad, blank }
    Totals { scored, handed, excluded, lowest, width, bins, bands, routes, cells }
    Month { year, month, leads, handed, thousandths, slices }
    Trouble { first, kinds }
    Bad { number, reason, cell }
    BadCell { field, column, expected }
    Order { by, falling, band, route, from }
    Shown { number, score, band, route, cells }
}

choice! {
    Ask {
        0 Look { card, known }, 1 Score { card, setup }, 2 Sort { order }, 3 Rows { from, count }, 4 Export, 5 Cancel,
        6 Judge { card, past }, 7 Weigh { steps, line, economics }, 8 Learn { card, past, columns, economics, name },
        9 Example { card, as_of }, 10 Rest { card, setup, columns }
    }
    Say {
        0 Ready, 1 Going { bytes, all, rows, elapsed }, 2 Looked { looked }, 3 Scored { done, elapsed, memory },
        4 Sorted { rows }, 5 Rows { from, rows }, 6 Exported, 7 Cancelled, 8 Unreadable,
        9 Judged { judged }, 10 Weighed { bands }, 11 Taught { taught }, 12 Made,
        13 Rest { rest, memory }
    }
    value::Order { 0 DayFirst, 1 MonthFirst }
    Kind { 0 Text, 1 Number, 2 Date, 3 Set, 4 Truth }
    Fault {
        0 OpenQuote { column }, 1 StrayQuote { column }, 2 TooLong { max }, 3 TooManyColumns { max },
        4 TooManyCells { cells, columns }, 5 TooFewCells { cells, columns }, 6 NotText, 7 Nul
    }
    Reason { 0 Row(fault), 1 Cell(bad) }
    Expected { 0 Number, 1 Day, 2 Count }
    By { 0 File, 1 Score, 2 Band, 3 Route }
}
