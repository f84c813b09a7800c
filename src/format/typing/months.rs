//! Past months, pasted from a spreadsheet or typed: a line a month, of how many went on and of how many. Each line is
//! read by itself, so that one bad line costs none of the others.

use super::clean::clean;
use super::rate::count;

/// What was read of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MonthsReading {
    /// The months in order: (converted, entered).
    pub months: Vec<(u64, u64)>,
    /// The lines that could not be read, counted from 1.
    pub faults: Vec<(usize, MonthFault)>,
    /// The first line was taken for the heads of the columns.
    pub heads: bool,
    /// The columns stand the other way round: entered, converted.
    pub swapped: bool,
}

/// Why a line is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthFault {
    /// It has fewer than two numbers.
    One,
    /// What stands in the last two columns are not whole numbers.
    NotCounts,
    /// More went on than there were.
    Order,
}

/// Words between the two numbers of one cell; `10/40` and `10 of 40` are read too.
const OF: [&str; 4] = [" of ", " dari ", " / ", "/"];

/// Reads months. The last two columns count: what stands before them is the month's name. Columns are parted by tabs,
/// semicolons or spaces, or by a comma where there is nothing else. Where no line reads as converted, entered but lines
/// do the other way round, all are read so.
pub fn read_months(text: &str, tag: &str) -> MonthsReading {
    let mut reading = MonthsReading::default();
    let mut pairs: Vec<(usize, (u64, u64))> = Vec::new();
    for (line, text) in text.lines().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        match pair(text, tag) {
            Ok(pair) => pairs.push((line + 1, pair)),
            Err(MonthFault::NotCounts | MonthFault::One) if pairs.is_empty() && is_head(text) && !reading.heads => {
                reading.heads = true;
            }
            Err(fault) => reading.faults.push((line + 1, fault)),
        }
    }
    let rises = |(_, (one, other)): &(usize, (u64, u64))| one < other;
    let falls = |(_, (one, other)): &(usize, (u64, u64))| one > other;
    reading.swapped = pairs.iter().any(falls) && !pairs.iter().any(rises);
    for (line, (one, other)) in pairs {
        let (converted, entered) = if reading.swapped { (other, one) } else { (one, other) };
        if converted > entered {
            reading.faults.push((line, MonthFault::Order));
        } else {
            reading.months.push((converted, entered));
        }
    }
    reading.faults.sort_unstable_by_key(|(line, _)| *line);
    reading
}

/// The months as text that reads back as the same.
pub fn write_months(months: &[(u64, u64)]) -> String {
    let lines: Vec<String> = months.iter().map(|(converted, entered)| format!("{converted}\t{entered}")).collect();
    lines.join("\n")
}

fn is_head(text: &str) -> bool {
    !text.chars().any(|c| c.is_ascii_digit()) && text.chars().any(char::is_alphabetic)
}

fn pair(text: &str, tag: &str) -> Result<(u64, u64), MonthFault> {
    let cells = cells(text);
    let (Some(other), Some(one)) = (cells.last(), cells.len().checked_sub(2).and_then(|place| cells.get(place))) else {
        return Err(MonthFault::One);
    };
    let number = |cell: &str| clean(cell).and_then(|cell| count(&cell, tag)).map_err(|_| MonthFault::NotCounts);
    Ok((number(one)?, number(other)?))
}

/// The columns of a line, by the surest mark that parts it.
fn cells(text: &str) -> Vec<String> {
    let parted = |mark: char| text.split(mark).map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    if text.contains('\t') {
        return parted('\t').into_iter().filter(|cell| !cell.is_empty()).collect();
    }
    if text.contains(';') {
        return parted(';');
    }
    let plain = OF.iter().fold(text.to_lowercase(), |text, word| text.replace(word, " "));
    let words: Vec<String> = plain
        .split_whitespace()
        .map(|word| word.trim_matches(',').to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    match words.as_slice() {
        [one] => one.split(',').map(str::to_owned).collect(),
        _ => words,
    }
}
