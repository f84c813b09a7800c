//! The date cell of an event. Days are enough: the time of day is read over.

use crate::engine::time::Date;

/// Which number comes first in a date such as 03/04/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateOrder {
    /// 3 April.
    #[default]
    DayFirst,
    /// 4 March.
    MonthFirst,
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// One day, however it is read.
    Sure(Date),
    /// A day in the one order, none in the other.
    Only(DateOrder, Date),
    /// A day in both orders: day first and month first.
    Either(Date, Date),
}

/// The longest text that is taken for a date, in bytes.
const LONGEST: usize = 40;

/// Reads year-month-day and day-month-year in either order, parted by `-`, `/` or `.` with or without a space
/// (`2026-03-31`, `2026. 3. 31.`, `31/03/2026`), `20260331`, and each with a time of day behind it. Years have four
/// digits: of two nobody knows the century.
pub(super) fn read(text: &str) -> Option<Reading> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    let mut scan = Scan { rest: text };
    let first = scan.number()?;
    if first.digits == 8 {
        let whole = first.value;
        let date = date(whole / 10_000, whole / 100 % 100, whole % 100)?;
        return scan.is_over().then_some(Reading::Sure(date));
    }
    let mark = scan.mark()?;
    let second = scan.number()?;
    if scan.mark()? != mark {
        return None;
    }
    let third = scan.number()?;
    if mark == '.' {
        // Korean dates end in a full stop.
        scan.rest = scan.rest.strip_prefix('.').unwrap_or(scan.rest);
    }
    if !scan.is_over() || second.digits > 2 {
        return None;
    }
    match (first.digits, third.digits) {
        (4, 1 | 2) => date(first.value, second.value, third.value).map(Reading::Sure),
        (1 | 2, 4) => {
            let day_first = date(third.value, second.value, first.value);
            let month_first = date(third.value, first.value, second.value);
            match (day_first, month_first) {
                (Some(one), Some(other)) if one == other => Some(Reading::Sure(one)),
                (Some(one), Some(other)) => Some(Reading::Either(one, other)),
                (Some(one), None) => Some(Reading::Only(DateOrder::DayFirst, one)),
                (None, Some(other)) => Some(Reading::Only(DateOrder::MonthFirst, other)),
                (None, None) => None,
            }
        }
        _ => None,
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

struct Scan<'a> {
    rest: &'a str,
}

struct Number {
    value: u32,
    digits: usize,
}

impl Scan<'_> {
    fn number(&mut self) -> Option<Number> {
        let digits = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 8 {
            return None;
        }
        let (number, rest) = self.rest.split_at_checked(digits)?;
        self.rest = rest;
        Some(Number { value: number.parse().ok()?, digits })
    }

    /// The mark between two numbers, and the space that may follow it.
    fn mark(&mut self) -> Option<char> {
        let mark = self.rest.chars().next().filter(|mark| matches!(mark, '-' | '/' | '.'))?;
        self.rest = self.rest.get(1..)?.trim_start_matches(' ');
        Some(mark)
    }

    /// Whether nothing follows but a time of day.
    fn is_over(&self) -> bool {
        if self.rest.is_empty() {
            return true;
        }
        let Some(time) = self.rest.strip_prefix(['T', ' ']) else { return false };
        let clock = |c: char| c.is_alphanumeric() || matches!(c, ':' | '.' | ',' | '+' | '-' | ' ' | '\u{202f}');
        time.contains(':') && time.chars().all(clock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16, month: u8, day: u8) -> Date {
        Date::new(year, month, day).expect("a day")
    }

    #[test]
    fn one_day_in_many_hands() {
        for text in [
            "2026-03-31",
            " 2026/3/31 ",
            "20260331",
            "2026. 3. 31.",
            "2026-03-31T23:59:59Z",
            "2026-03-31 08:15",
            "2026. 3. 31. 오후 3:15",
        ] {
            assert_eq!(read(text), Some(Reading::Sure(day(2026, 3, 31))), "{text}");
        }
        let (first, other) = (day(2026, 4, 3), day(2026, 3, 4));
        assert_eq!(read("03/04/2026"), Some(Reading::Either(first, other)));
        assert_eq!(read("31.03.2026"), Some(Reading::Only(DateOrder::DayFirst, day(2026, 3, 31))));
        assert_eq!(read("3/31/2026 9:00 AM"), Some(Reading::Only(DateOrder::MonthFirst, day(2026, 3, 31))));
        assert_eq!(read("04/04/2026"), Some(Reading::Sure(day(2026, 4, 4))));
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "soon",
            "2026-02-30",
            "2026-13-01",
            "03/04/26",
            "2026-03",
            "2026-03/31",
            "45292",
            "1899-12-31",
            "2026-03-31x",
            "2026-03-31 and more",
            "99999999999999999999",
            "31/31/2026",
            "٣/٤/2026",
            "2026--03-31",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
