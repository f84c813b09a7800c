//! A day of the calendar. The engine has no clock; a date comes from the document or from whoever asks.

use std::fmt;

/// A day of the Gregorian calendar, years 1900 to 2999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const FIRST_YEAR: u16 = 1900;
const LAST_YEAR: u16 = 2999;

impl Date {
    /// A date, if there is such a day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let lawful = (FIRST_YEAR..=LAST_YEAR).contains(&year) && (1..=12).contains(&month);
        (lawful && (1..=days_in_month(year, month)).contains(&day)).then_some(Self { year, month, day })
    }

    /// Reads `2026-03-31`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, length: usize| {
            let plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse::<u16>().ok() } else { None }
        };
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (month, day) = (u8::try_from(digits(month, 2)?).ok()?, u8::try_from(digits(day, 2)?).ok()?);
        Self::new(digits(year, 4)?, month, day)
    }

    /// The year, 1900 to 2999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// So many months later, on the same day or, where the month is shorter, on its last; none beyond the year 2999.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Option<Self> {
        let month = u32::from(self.month - 1).checked_add(months)?;
        let year = u16::try_from(u32::from(self.year).checked_add(month / 12)?).ok()?;
        if year > LAST_YEAR {
            return None;
        }
        let month = (month % 12 + 1) as u8;
        Self::new(year, month, self.day.min(days_in_month(year, month)))
    }

    /// So many days later, or earlier where negative; none outside the years 1900 to 2999.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Self> {
        Self::of_ordinal(self.ordinal().checked_add(days)?)
    }

    /// Days from this date to the other, negative where that is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        other.ordinal() - self.ordinal()
    }

    /// How far into the year the day is, in months: 0 on 1 January, 11.97 on 31 December.
    pub fn month_of_year(self) -> f64 {
        let length = f64::from(days_in_month(self.year, self.month));
        f64::from(self.month - 1) + f64::from(self.day - 1) / length
    }

    /// Days since 31 December of the year 0.
    fn ordinal(self) -> i64 {
        let before = i64::from(self.year) - 1;
        let months: i64 = (1..self.month).map(|month| i64::from(days_in_month(self.year, month))).sum();
        before * 365 + before / 4 - before / 100 + before / 400 + months + i64::from(self.day)
    }

    fn of_ordinal(ordinal: i64) -> Option<Self> {
        // The year by its mean length is right or one off.
        let guess = ordinal.checked_mul(400)? / 146_097 + 1;
        (guess - 1..=guess + 1).find_map(|year| {
            let first = Self::new(u16::try_from(year).ok()?, 1, 1)?;
            let mut left = ordinal.checked_sub(first.ordinal()).filter(|left| *left >= 0)?;
            (1..=12_u8).find_map(|month| {
                let length = i64::from(days_in_month(first.year, month));
                if left < length {
                    return Self::new(first.year, month, left as u8 + 1);
                }
                left -= length;
                None
            })
        })
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_in_a_year_counts_months_and_their_days() {
        let place = |year, month, day| Date::new(year, month, day).expect("a day").month_of_year();
        assert_eq!((place(2026, 1, 1), place(2026, 7, 1)), (0.0, 6.0));
        assert_eq!(place(2026, 12, 31), 11.0 + 30.0 / 31.0);
        assert_eq!((place(2028, 2, 15), place(2026, 2, 15)), (1.0 + 14.0 / 29.0, 1.5));
    }
}
