//! Calendar days as whole numbers, in the proleptic Gregorian calendar. No clock, no time zone: whoever asks says which
//! day it is.

use std::fmt;

/// A calendar day, counted from 1970-01-01, which is also the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(i32);

/// Days of 400 years, after which the calendar repeats.
const ERA_DAYS: i32 = 146_097;
/// Days from 0000-03-01, where the count of years below begins, to 1970-01-01.
const EPOCH: i32 = 719_468;

impl Day {
    /// 1970-01-01.
    pub const EPOCH: Self = Self(0);

    /// The day with this number from 1970-01-01; none outside the years 1 to 9999.
    pub fn from_number(number: i32) -> Option<Self> {
        (Self::of(1, 1, 1)?.0..=Self::of(9999, 12, 31)?.0).contains(&number).then_some(Self(number))
    }

    /// The day of a year 1 ..= 9999, a month and a day of the month; none where the calendar has no such day.
    pub fn of(year: i32, month: i32, day: i32) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + i32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if !(1..=9999).contains(&year) || !(1..=length).contains(&day) {
            return None;
        }
        // Years that begin in March have their leap day at the end.
        let (march_year, march_month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let (era, of_era) = (march_year / 400, march_year % 400);
        // Months from March on have 31, 30, 31, 30, 31 days, and again: 153 days in five of them.
        let of_year = (153 * march_month + 2) / 5 + day - 1;
        Some(Self(era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH))
    }

    /// The day of `2026-03-01`, alone or followed by a time after a `T` or a blank; the time is not looked at.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let (date, rest) = text.split_first_chunk::<10>()?;
        let [a, b, c, d, b'-', m, n, b'-', e, f] = *date else { return None };
        if !matches!(rest.first(), None | Some(b'T' | b' ')) {
            return None;
        }
        let digit = |byte: u8| byte.is_ascii_digit().then(|| i32::from(byte - b'0'));
        let year = digit(a)? * 1000 + digit(b)? * 100 + digit(c)? * 10 + digit(d)?;
        Self::of(year, digit(m)? * 10 + digit(n)?, digit(e)? * 10 + digit(f)?)
    }

    /// Days from 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// How many days old something of this day is, as of another: negative for what is still to come.
    pub const fn age(self, as_of: Self) -> i32 {
        as_of.0 - self.0
    }
}

impl fmt::Display for Day {
    /// As [`Day::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = self.0 + EPOCH;
        let (era, of_era) = (days.div_euclid(ERA_DAYS), days.rem_euclid(ERA_DAYS));
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (year, month) = (era * 400 + year + i32::from(month >= 10), if month < 10 { month + 3 } else { month - 9 });
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_follow_each_other_and_read_back() {
        assert_eq!(Day::of(1970, 1, 1).map(Day::number), Some(0));
        assert_eq!(Day::parse(b"2000-03-01").map(Day::number), Some(11_017));
        let (first, last) = (Day::parse(b"0001-01-01").unwrap(), Day::parse(b"9999-12-31").unwrap());
        let mut next = first.number();
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for year in 1..=9999 {
            for (month, length) in (1..).zip(lengths) {
                let leap = i32::from(month == 2 && (year % 400 == 0 || year % 4 == 0 && year % 100 != 0));
                for day in 1..=length + leap {
                    let found = Day::of(year, month, day).unwrap();
                    assert_eq!(found.number(), next, "{year}-{month}-{day}");
                    next += 1;
                }
                assert_eq!(Day::of(year, month, length + leap + 1), None);
            }
        }
        assert_eq!(last.number() + 1, next);
        for number in (first.number()..=last.number()).step_by(97) {
            let day = Day::from_number(number).unwrap();
            assert_eq!(Day::parse(day.to_string().as_bytes()), Some(day));
        }
        assert_eq!(Day::from_number(next), None);
    }

    #[test]
    fn only_whole_dates_are_read() {
        for wrong in ["", "2026-3-1", "2026-03-01x", "2026-02-29", "0000-01-01", "26-03-01", "2026/03/01", "2026-13-01"]
        {
            assert_eq!(Day::parse(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(Day::parse(b"2026-03-01T23:59:59Z"), Day::of(2026, 3, 1));
        assert_eq!(Day::parse(b"2026-03-01 10:00"), Day::of(2026, 3, 1));
    }
}
