//! Several cells at once, pasted from a spreadsheet: a stage a line, with its name, its rate and what an entry costs, or
//! one column of figures in the order of the funnel. What can be read in two ways is asked and not guessed, and a line
//! that cannot be read is named and not dropped.

use super::{TypingFault, parse_number, parse_rate};
use crate::engine::plan::Rate;
use crate::format::Marks;
use crate::format::decimal::Decimal;

/// The most characters that are read.
const MAX_CHARS: usize = 20_000;

/// What a number without a sign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bare {
    /// A rate: 12 is 12 %.
    Percent,
    /// A rate: 0.12 is 12 %.
    Share,
    /// What an entry costs.
    Cost,
}

/// What the visitor has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Choices {
    /// The decimal mark, `.` or `,`.
    pub decimal: Option<char>,
    /// What numbers without a sign are.
    pub bare: Option<Bare>,
}

/// A line that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct CellRow {
    /// The line, from 1.
    pub line: usize,
    /// The stage's name; empty in a column of figures.
    pub name: String,
    /// The rate to the next stage.
    pub rate: Option<Rate>,
    /// What an entry costs.
    pub cost: Option<f64>,
}

/// Why a line could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellFault {
    /// A cell is neither a rate nor an amount, or there are more of them than a stage has.
    Unread,
    /// A rate that is not above 0 and at most 100 %, or an amount below zero.
    Outside,
}

/// What was read of a text. Nothing is to be taken over while a question is open or a line is at fault.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CellsReading {
    /// The stages from the top; those of a question that is still open are not filled in.
    pub rows: Vec<CellRow>,
    /// The lines that could not be read, from 1.
    pub faults: Vec<(usize, CellFault)>,
    /// The first line was taken for the heads of the columns.
    pub heads: bool,
    /// A cell that reads differently by the decimal mark, and the values by `.` and by `,`.
    pub by_mark: Option<(String, f64, f64)>,
    /// A cell of which it is not plain what it is, and what it can be.
    pub by_kind: Option<(String, Vec<Bare>)>,
}

impl CellsReading {
    /// Whether it can be taken over as it is.
    pub fn is_plain(&self) -> bool {
        !self.rows.is_empty() && self.faults.is_empty() && self.by_mark.is_none() && self.by_kind.is_none()
    }
}

/// A cell, as far as it is plain by itself.
enum Cell {
    Rate(Rate),
    Cost(f64),
    Bare(f64),
}

/// Reads the cells of a text. `tag` is the language, for words such as `10 of 40`.
pub fn read_cells(text: &str, choices: Choices, marks: &Marks, tag: &str) -> CellsReading {
    let mut reading = CellsReading::default();
    if text.chars().nth(MAX_CHARS).is_some() {
        reading.faults.push((1, CellFault::Unread));
        return reading;
    }
    let lines = split(text);
    let only_words = |cells: &[String]| cells.iter().all(|cell| !cell.contains(|c: char| c.is_numeric()));
    reading.heads = lines.len() > 1 && lines.first().is_some_and(|(_, cells)| only_words(cells));
    let mut read = Vec::new();
    for (line, cells) in lines.iter().skip(usize::from(reading.heads)) {
        match read_line(cells, choices, marks, tag, &mut reading.by_mark) {
            Ok((name, figures)) => read.push((*line, name, figures)),
            Err(fault) => reading.faults.push((*line, fault)),
        }
    }
    let open = kinds(&read);
    let bare = match open.as_slice() {
        [] => None,
        [only] => Some(*only),
        several => choices.bare.filter(|bare| several.contains(bare)),
    };
    if open.len() > 1 && bare.is_none() {
        let example =
            read.iter().find_map(|(_, _, figures)| figures.iter().find(|(_, cell)| matches!(cell, Cell::Bare(_))));
        reading.by_kind = example.map(|(text, _)| (text.clone(), open.clone()));
    }
    for (line, name, figures) in read {
        match row(line, name, &figures, bare) {
            Ok(row) => reading.rows.push(row),
            Err(fault) => reading.faults.push((line, fault)),
        }
    }
    reading.faults.sort_unstable_by_key(|(line, _)| *line);
    reading
}

type Figures = Vec<(String, Cell)>;

/// The name at the head of a line and the figures behind it.
fn read_line(
    cells: &[String],
    choices: Choices,
    marks: &Marks,
    tag: &str,
    by_mark: &mut Option<(String, f64, f64)>,
) -> Result<(String, Figures), CellFault> {
    let own = choices.decimal.map_or_else(|| marks.clone(), with_decimal);
    let figure = |text: &str, by_mark: &mut Option<(String, f64, f64)>| {
        let number = parse_number(text, &own, tag);
        if let (Ok(number), None) = (&number, choices.decimal)
            && let Some(other) = number.ambiguous
        {
            let (point, comma) = if own.decimal == ',' { (other, number.value) } else { (number.value, other) };
            by_mark.get_or_insert_with(|| (text.to_owned(), point, comma));
        }
        match number {
            Ok(number) if number.percent => rate(text, &own, tag).map(Cell::Rate),
            Ok(number) if number.value < 0.0 => Err(CellFault::Outside),
            Ok(number) if number.currency.is_some() => Ok(Cell::Cost(number.value)),
            Ok(number) => Ok(Cell::Bare(number.value)),
            Err(_) => rate(text, &own, tag).map(Cell::Rate),
        }
    };
    let mut cells = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).peekable();
    let first = cells.peek().copied().unwrap_or_default();
    let named = first.contains(char::is_alphabetic) && figure(first, &mut None).is_err();
    let name = if named { cells.next().unwrap_or_default().to_owned() } else { String::new() };
    let figures =
        cells.map(|cell| Ok((cell.to_owned(), figure(cell, by_mark)?))).collect::<Result<Figures, CellFault>>()?;
    if figures.len() > 2 || (figures.is_empty() && !named) {
        return Err(CellFault::Unread);
    }
    Ok((name, figures))
}

fn rate(text: &str, marks: &Marks, tag: &str) -> Result<Rate, CellFault> {
    parse_rate(text, marks, tag).map(|reading| reading.rate).map_err(|fault| match fault {
        TypingFault::Outside | TypingFault::Order => CellFault::Outside,
        _ => CellFault::Unread,
    })
}

fn with_decimal(decimal: char) -> Marks {
    Marks { decimal, group: if decimal == ',' { '.' } else { ',' } }
}

/// What the first numbers without a sign can be, all of them alike; nothing where there is none. Behind another figure
/// such a number is the cost of it, or the rate of a cost.
fn kinds(read: &[(usize, String, Figures)]) -> Vec<Bare> {
    let mut values = Vec::new();
    let mut only_rates = false;
    for (_, _, figures) in read {
        match figures.iter().map(|(_, cell)| cell).collect::<Vec<_>>().as_slice() {
            [Cell::Bare(value)] => values.push(*value),
            [Cell::Bare(value), Cell::Bare(_) | Cell::Cost(_)] | [Cell::Cost(_), Cell::Bare(value)] => {
                values.push(*value);
                only_rates = true;
            }
            _ => {}
        }
    }
    if values.is_empty() {
        return Vec::new();
    }
    let within = |most: f64| values.iter().all(|value| *value > 0.0 && *value <= most);
    let all = [(Bare::Percent, within(100.0)), (Bare::Share, within(1.0)), (Bare::Cost, !only_rates)];
    all.into_iter().filter(|(_, fits)| *fits).map(|(bare, _)| bare).collect()
}

/// One stage of its figures; what is still asked stays out of it.
fn row(line: usize, name: String, figures: &[(String, Cell)], bare: Option<Bare>) -> Result<CellRow, CellFault> {
    let as_rate = |value: f64| {
        let rate = match bare {
            Some(Bare::Percent) => Decimal::from_f64(value).map_or(value / 100.0, |digits| digits.shift(-2).to_f64()),
            _ => value,
        };
        if rate > 0.0 && rate <= 1.0 { Ok(Rate::Point { rate }) } else { Err(CellFault::Outside) }
    };
    let known = bare.is_some();
    let (rate, cost) = match figures.iter().map(|(_, cell)| cell).collect::<Vec<_>>().as_slice() {
        [] => (None, None),
        [Cell::Rate(rate)] => (Some(*rate), None),
        [Cell::Cost(cost)] => (None, Some(*cost)),
        [Cell::Bare(value)] if bare == Some(Bare::Cost) => (None, Some(*value)),
        [Cell::Bare(value)] => (known.then(|| as_rate(*value)).transpose()?, None),
        [Cell::Rate(rate), Cell::Cost(cost) | Cell::Bare(cost)]
        | [Cell::Cost(cost) | Cell::Bare(cost), Cell::Rate(rate)] => (Some(*rate), Some(*cost)),
        [Cell::Bare(value), Cell::Cost(cost) | Cell::Bare(cost)] | [Cell::Cost(cost), Cell::Bare(value)] => {
            // Neither a share nor a percentage fits some of them.
            if known { (Some(as_rate(*value)?), Some(*cost)) } else { (None, Some(*cost)) }
        }
        _ => return Err(CellFault::Unread),
    };
    Ok(CellRow { line, name, rate, cost })
}

/// Lines of cells with their numbers, blank ones left out. Cells are parted by tabs; else by semicolons; else by commas
/// where every line has a word before its first one, for a comma in a lone figure is a mark of it.
fn split(text: &str) -> Vec<(usize, Vec<String>)> {
    let worded = |line: &str| line.split_once(',').is_some_and(|(head, _)| head.contains(char::is_alphabetic));
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
    let separator = if text.contains('\t') {
        Some('\t')
    } else if text.contains(';') {
        Some(';')
    } else {
        (lines.peek().is_some() && lines.all(worded)).then_some(',')
    };
    let (mut all, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut began, mut quoted) = (1, 1, false);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                all.push((began, std::mem::take(&mut cells)));
                line += 1;
                began = line;
            }
            '\n' => {
                cell.push(' ');
                line += 1;
            }
            c if !quoted && Some(c) == separator => cells.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    cells.push(cell);
    all.push((began, cells));
    all.retain(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    all
}
