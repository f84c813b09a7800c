//! The cells of a file as values: bytes in, numbers, days and counts out. A blank cell is missing; one that cannot be
//! read is told, never taken for missing.

use super::day::Day;
use super::text::trim;
use crate::table::Decimal;
use crate::table::value::{self, DateReading, NumberReading, Order, is_missing};

/// What a cell should have held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A finite number with a point for its decimals, as `1234.5` or `1e3`.
    Number,
    /// A day as `2026-03-01`, alone or with a time behind it.
    Day,
    /// A whole number from 0 to 1e9.
    Count,
}

impl Expected {
    /// The message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Number => "score-cell-number",
            Self::Day => "score-cell-day",
            Self::Count => "score-cell-count",
        }
    }
}

/// A cell that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadCell {
    /// The field that it belongs to.
    pub field: usize,
    /// The column that it stands in.
    pub column: usize,
    /// What should be there.
    pub expected: Expected,
}

/// How people and their programs wrote the cells of a file. What is as the contract has it is read the same with it as
/// without, but for numbers of a file with decimal commas, where `1.500` is more than a thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// The decimal mark; none: a dot.
    pub decimal: Option<Decimal>,
    /// What comes first in dates that begin or end otherwise than with the year; none: such a date is not read where
    /// both orders give one.
    pub order: Option<Order>,
}

impl Written {
    fn number(self, cell: &[u8]) -> Result<Option<f64>, Expected> {
        let strict = number(cell);
        if strict.is_ok() && (self.decimal != Some(Decimal::Comma) || !cell.contains(&b'.')) {
            return strict;
        }
        match value::number(cell, Some(self.decimal.unwrap_or(Decimal::Dot))) {
            _ if is_missing(cell) => Ok(None),
            NumberReading::Number(number) => Ok(Some(number)),
            _ => Err(Expected::Number),
        }
    }

    fn day(self, cell: &[u8]) -> Result<Option<Day>, Expected> {
        let strict = day(cell);
        if strict.is_ok() {
            return strict;
        }
        match value::date(cell, self.order) {
            _ if is_missing(cell) => Ok(None),
            DateReading::Date(date) => Day::from_number(date.day).map(Some).ok_or(Expected::Day),
            _ => Err(Expected::Day),
        }
    }

    fn count(self, cell: &[u8]) -> Result<Option<u32>, Expected> {
        let strict = count(cell);
        if strict.is_ok() && (self.decimal != Some(Decimal::Comma) || !cell.contains(&b'.')) {
            return strict;
        }
        whole(self.number(cell))
    }
}

/// A number, as the contract has it or as the file has it.
pub(super) fn number_in(cell: &[u8], written: Option<Written>) -> Result<Option<f64>, Expected> {
    written.map_or_else(|| number(cell), |written| written.number(cell))
}

/// A day likewise.
pub(super) fn day_in(cell: &[u8], written: Option<Written>) -> Result<Option<Day>, Expected> {
    written.map_or_else(|| day(cell), |written| written.day(cell))
}

/// A count likewise.
pub(super) fn count_in(cell: &[u8], written: Option<Written>) -> Result<Option<u32>, Expected> {
    written.map_or_else(|| count(cell), |written| written.count(cell))
}

/// Powers of ten that a double holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// A number; `Ok(None)` for a blank cell.
fn number(cell: &[u8]) -> Result<Option<f64>, Expected> {
    let cell = trim(cell);
    if cell.is_empty() {
        return Ok(None);
    }
    if let Some(number) = short(cell) {
        return Ok(Some(number));
    }
    // Also what people and programs write for "no number": only digits make one.
    let digits = cell.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let text = std::str::from_utf8(cell).ok().filter(|_| digits);
    let number = text.and_then(|text| text.parse::<f64>().ok()).filter(|number| number.is_finite());
    number.map(Some).ok_or(Expected::Number)
}

/// Plain decimals of at most 15 digits: the digits and the power of ten are both exact, so that one division rounds
/// once, as the full reader does.
fn short(cell: &[u8]) -> Option<f64> {
    let (negative, digits) = match cell {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, cell),
    };
    if digits.len() > 16 {
        return None;
    }
    let (mut whole, mut seen, mut decimals, mut point) = (0_u64, 0, 0, false);
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                whole = whole * 10 + u64::from(byte - b'0');
                seen += 1;
                decimals += usize::from(point);
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    if seen == 0 || seen > 15 {
        return None;
    }
    let number = whole as f64 / TENS.get(decimals)?;
    Some(if negative { -number } else { number })
}

/// A day; `Ok(None)` for a blank cell.
fn day(cell: &[u8]) -> Result<Option<Day>, Expected> {
    let cell = trim(cell);
    if cell.is_empty() {
        return Ok(None);
    }
    Day::parse(cell).map(Some).ok_or(Expected::Day)
}

/// A count; `Ok(None)` for a blank cell.
fn count(cell: &[u8]) -> Result<Option<u32>, Expected> {
    if (1..=9).contains(&cell.len()) && cell.iter().all(u8::is_ascii_digit) {
        return Ok(Some(cell.iter().fold(0, |count, digit| count * 10 + u32::from(digit - b'0'))));
    }
    whole(number(cell))
}

/// A number as a count.
fn whole(number: Result<Option<f64>, Expected>) -> Result<Option<u32>, Expected> {
    match number {
        Ok(None) => Ok(None),
        Ok(Some(count)) if (0.0..=1e9).contains(&count) && count.fract() == 0.0 => Ok(Some(count as u32)),
        _ => Err(Expected::Count),
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Expected, Written, count, number};

    #[test]
    fn numbers_are_those_of_the_full_reader() {
        let mut state = 3_u64;
        for _ in 0..100_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let digits = (state >> 11) % 10_u64.pow((state >> 7) as u32 % 17);
            let scale = 10_f64.powi((state >> 3) as i32 % 12);
            let text = format!("{}", digits as f64 / scale);
            assert_eq!(number(text.as_bytes()), Ok(Some(text.parse().unwrap())), "{text}");
        }
        for (text, expected) in [("-0.5", -0.5), ("1e3", 1000.0), (" 7 ", 7.0), (".5", 0.5), ("+4", 4.0)] {
            assert_eq!(number(text.as_bytes()), Ok(Some(expected)), "{text}");
        }
        assert_eq!(number(b"  "), Ok(None));
        for wrong in ["x", "NaN", "inf", "1e400", "1,5", "0x10", "-", ".", "1 2", "\u{661}"] {
            assert_eq!(number(wrong.as_bytes()), Err(Expected::Number), "{wrong}");
        }
    }

    #[test]
    fn counts_are_whole() {
        assert_eq!(count(b"3.0"), Ok(Some(3)));
        for wrong in ["-1", "2.5", "1e10", "three"] {
            assert_eq!(count(wrong.as_bytes()), Err(Expected::Count), "{wrong}");
        }
    }

    #[test]
    fn numbers_are_read_by_the_mark_of_the_file() {
        let comma = Written { decimal: Some(Decimal::Comma), ..Written::default() };
        assert_eq!(comma.number(b"1.500"), Ok(Some(1500.0)));
        assert_eq!((comma.number(b"3,5"), comma.number(b"7")), (Ok(Some(3.5)), Ok(Some(7.0))));
        assert_eq!(
            (comma.count(b"1.500"), comma.count(b"12"), comma.count(b"")),
            (Ok(Some(1500)), Ok(Some(12)), Ok(None))
        );
        assert_eq!(comma.count(b"3,5"), Err(Expected::Count));
        assert_eq!((Written::default().number(b"1.500"), comma.number(b"")), (Ok(Some(1.5)), Ok(None)));
    }
}
