//! A sheet of monthly figures, as people keep them: headers in their own words, months as they write them, numbers with
//! their own marks. Rows and cells come in split already; what they mean is decided here.

mod headers;
mod months;

use super::figure::{Figure, Figures, Unit};
use super::report::Period;
use crate::engine::plan::limits::Limit;
use crate::format::Marks;
use crate::format::typing::{TypingFault, parse_number};

pub use headers::{Meaning, meaning};
pub use months::month;

/// Rows in which the headers are looked for; what stands above them is a title.
const TITLE_ROWS: usize = 10;

/// A sheet as it was understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pasted {
    /// Its months, in the sheet's order; a cell that was not understood is missing in them.
    pub periods: Vec<Period>,
    /// Its headers and what each was taken for, so that people can check.
    pub columns: Vec<(String, Meaning)>,
    /// Cells that were not understood, or may mean something else.
    pub faults: Vec<CellFault>,
    /// Whether months ran across and the sheet was turned.
    pub turned: bool,
}

/// A cell with a doubt. Row and column are counted from 0 in the sheet as it was pasted.
#[derive(Debug, Clone, PartialEq)]
pub struct CellFault {
    /// Its row.
    pub row: usize,
    /// Its column.
    pub column: usize,
    /// What is wrong.
    pub doubt: Doubt,
}

/// What may be wrong with a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// It is no month of a year; the row is left out.
    Month,
    /// It is no number.
    Number(TypingFault),
    /// It is a number that the figure does not take.
    Range(Limit),
    /// A number of leads with a fraction.
    Whole,
    /// It was read as the first, and may be meant as the second: 1.234 or 1,234.
    Ambiguous(f64, f64),
    /// This month (of this campaign) stood in an earlier row already; the row is left out.
    Repeated,
}

/// Reads a sheet. `marks` and `tag` are the reader's language: `1.234` is a thousand in Indonesian. None where no row
/// has headers that are known: a month and a figure at least.
pub fn paste(sheet: &[Vec<String>], marks: &Marks, tag: &str) -> Option<Pasted> {
    if let Some(pasted) = upright(sheet, marks, tag) {
        return Some(pasted);
    }
    let width = sheet.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |row: &Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
    let mut turned: Vec<Vec<String>> =
        (0..width).map(|column| sheet.iter().map(|row| cell(row, column)).collect()).collect();
    // The corner between months and names often has no word of its own.
    let corner = turned.first_mut().and_then(|names| {
        let place = names.iter().position(|name| matches!(meaning(name), Meaning::Figure(_)))?.checked_sub(1)?;
        names.get_mut(place)
    });
    if let Some(corner) = corner.filter(|corner| meaning(corner) == Meaning::Unknown) {
        "month".clone_into(corner);
    }
    let mut pasted = upright(&turned, marks, tag)?;
    for fault in &mut pasted.faults {
        std::mem::swap(&mut fault.row, &mut fault.column);
    }
    Some(Pasted { turned: true, ..pasted })
}

/// Reads a sheet whose months run down.
fn upright(sheet: &[Vec<String>], marks: &Marks, tag: &str) -> Option<Pasted> {
    let (head, columns) = sheet.iter().take(TITLE_ROWS).enumerate().find_map(|(row, cells)| {
        let meanings: Vec<Meaning> = only_once(cells.iter().map(|cell| meaning(cell)));
        let months = meanings.contains(&Meaning::Month);
        let figures = meanings.iter().any(|meaning| matches!(meaning, Meaning::Figure(_)));
        (months && figures).then_some((row, meanings))
    })?;
    let names = sheet.get(head)?.iter().cloned();
    let mut pasted = Pasted { columns: names.zip(columns.iter().copied()).collect(), ..Pasted::default() };
    for (row, cells) in sheet.iter().enumerate().skip(head + 1) {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let reader = Reader { row, cells, columns: &columns, marks, tag };
        reader.read(&mut pasted);
    }
    Some(pasted)
}

/// A meaning that a second column has as well is the first one's: two columns of MQLs are not added up.
fn only_once(meanings: impl Iterator<Item = Meaning>) -> Vec<Meaning> {
    let mut list: Vec<Meaning> = Vec::new();
    for meaning in meanings {
        let known = meaning != Meaning::Unknown && list.contains(&meaning);
        list.push(if known { Meaning::Unknown } else { meaning });
    }
    list
}

struct Reader<'a> {
    row: usize,
    cells: &'a [String],
    columns: &'a [Meaning],
    marks: &'a Marks,
    tag: &'a str,
}

impl Reader<'_> {
    fn read(&self, into: &mut Pasted) {
        let doubt = |column: usize, doubt: Doubt| CellFault { row: self.row, column, doubt };
        let place = self.columns.iter().position(|meaning| *meaning == Meaning::Month).unwrap_or(0);
        let written = self.cells.get(place).map_or("", |cell| cell.trim());
        let Some(month) = month(written) else {
            // A line of totals is no month and no mistake either.
            if !headers::is_total(written) {
                into.faults.push(doubt(place, Doubt::Month));
            }
            return;
        };
        let (mut figures, mut campaign) = (Figures::default(), None);
        for (column, (cell, meaning)) in self.cells.iter().zip(self.columns).enumerate() {
            match meaning {
                Meaning::Figure(figure) => match self.number(cell, *figure) {
                    Ok((value, other)) => {
                        figures.set(*figure, value);
                        if let Some((value, other)) = value.zip(other) {
                            into.faults.push(doubt(column, Doubt::Ambiguous(value, other)));
                        }
                    }
                    Err(wrong) => into.faults.push(doubt(column, wrong)),
                },
                Meaning::Campaign => {
                    let name: String = cell.trim().chars().take(80).collect();
                    campaign = Some(name).filter(|name| !name.is_empty() && !headers::is_total(name));
                }
                Meaning::Month | Meaning::Unknown => {}
            }
        }
        let repeated = into.periods.iter().any(|period| period.month == month && period.campaign == campaign);
        if repeated {
            into.faults.push(doubt(place, Doubt::Repeated));
        } else {
            into.periods.push(Period { month, campaign, figures });
        }
    }

    /// A cell's number, none where nothing was known, and what else it may mean.
    fn number(&self, cell: &str, figure: Figure) -> Result<(Option<f64>, Option<f64>), Doubt> {
        let text = cell.trim();
        if headers::is_blank(text) {
            return Ok((None, None));
        }
        let reading = match parse_number(text, self.marks, self.tag) {
            Ok(reading) => reading,
            Err(TypingFault::Empty) => return Ok((None, None)),
            Err(fault) => return Err(Doubt::Number(fault)),
        };
        let limit = figure.limit();
        let (value, other) = match figure.unit() {
            // Leads are whole, and that settles which mark groups.
            Unit::Count => match (reading.value.fract() == 0.0, reading.ambiguous.filter(|other| other.fract() == 0.0))
            {
                (true, _) => (reading.value, None),
                (false, Some(other)) => (other, None),
                (false, None) => return Err(Doubt::Whole),
            },
            Unit::Share if reading.percent || reading.value > 1.0 => (reading.value / 100.0, None),
            Unit::Share => (reading.value, None),
            Unit::Money => (reading.value, reading.ambiguous),
        };
        if limit.holds(value) { Ok((Some(value), other)) } else { Err(Doubt::Range(limit)) }
    }
}
