//! Dates as files hold them. `03/04/2026` is two dates; which one is told by the other cells of the column.

/// A day, and the time of it if one is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Days since 1970-01-01 in the calendar of today, as the cell has them: no zone is applied.
    pub day: i32,
    /// Seconds since midnight; a fraction of a second is cut.
    pub second: Option<u32>,
    /// Minutes that its zone is ahead of UTC, if one is given.
    pub zone: Option<i16>,
}

/// What comes first where neither is the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 31/12/2026
    DayFirst,
    /// 12/31/2026
    MonthFirst,
}

/// What a cell says as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateReading {
    /// Nothing stands in the cell.
    Empty,
    /// One date.
    Date(Date),
    /// Two dates, by what comes first.
    Ambiguous {
        /// With the day first.
        day_first: Date,
        /// With the month first.
        month_first: Date,
    },
    /// No date. Years of two digits are none: their century is a guess.
    Text,
}

/// The date of a cell: `2026-03-04`, `2026/3/4`, `2026.03.04.`, `20260304`, `2026년 3월 4일`, `4/3/2026`, `4.3.2026`, each
/// with a time or without (`T09:30`, ` 9:30:15.250 PM`, `+09:00`, `Z`). Without a known `order` it is ambiguous where
/// both give a date and not the same.
pub fn date(cell: &[u8], order: Option<Order>) -> DateReading {
    let Ok(text) = std::str::from_utf8(cell) else {
        return DateReading::Text;
    };
    let text = text.trim();
    if text.is_empty() {
        return DateReading::Empty;
    }
    let Some((numbers, rest)) = numbers(text) else {
        return DateReading::Text;
    };
    let Some((second, zone)) = time(rest.trim()) else {
        return DateReading::Text;
    };
    let made = |year, month, day| Some(Date { day: days(year, month, day)?, second, zone });
    let [(first, digits), (second_number, _), (third, last_digits)] = numbers;
    let (day_first, month_first) = if digits == 4 {
        (made(first, second_number, third), None)
    } else if last_digits == 4 {
        let day_first = || made(third, second_number, first);
        let month_first = || made(third, first, second_number);
        match order {
            Some(Order::DayFirst) => (day_first(), None),
            Some(Order::MonthFirst) => (None, month_first()),
            None => (day_first(), month_first()),
        }
    } else {
        (None, None)
    };
    match (day_first, month_first) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            DateReading::Ambiguous { day_first, month_first }
        }
        (Some(date), _) | (None, Some(date)) => DateReading::Date(date),
        (None, None) => DateReading::Text,
    }
}

type Number = (i32, usize);

/// The three numbers of a date with their digits, and what follows them.
fn numbers(text: &str) -> Option<([Number; 3], &str)> {
    if let Some((compact, rest)) = text.split_at_checked(8)
        && compact.bytes().all(|byte| byte.is_ascii_digit())
        && !rest.starts_with(|c: char| c.is_ascii_digit())
    {
        let part = |from: usize, to: usize| Some((compact.get(from..to)?.parse().ok()?, to - from));
        return Some(([part(0, 4)?, part(4, 6)?, part(6, 8)?], rest));
    }
    let (first, rest) = digits(text)?;
    let (mark, rest) = mark(rest, '년')?;
    let (second, rest) = digits(rest)?;
    let (other, rest) = self::mark(rest, '월')?;
    let (third, rest) = digits(rest)?;
    let is_same = mark == other || (mark == '년' && other == '월');
    let rest = match mark {
        '.' => rest.strip_prefix('.').unwrap_or(rest),
        '년' => rest.strip_prefix('일')?,
        _ => rest,
    };
    is_same.then_some(([first, second, third], rest))
}

/// Up to four digits.
fn digits(text: &str) -> Option<(Number, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(end).filter(|_| (1..=4).contains(&end))?;
    Some(((digits.parse().ok()?, end), rest))
}

/// What stands between two numbers of a date; after a dot or a word there may be room.
fn mark(text: &str, word: char) -> Option<(char, &str)> {
    let mark = text.chars().next().filter(|&mark| matches!(mark, '-' | '/' | '.') || mark == word)?;
    let rest = text.strip_prefix(mark)?;
    Some((mark, if mark == '.' || mark == word { rest.trim_start() } else { rest }))
}

type Time = (Option<u32>, Option<i16>);

/// The time after a date; nothing is a time too.
fn time(text: &str) -> Option<Time> {
    let text = text.strip_prefix(['T', 't']).unwrap_or(text);
    if text.is_empty() {
        return Some((None, None));
    }
    let (text, half) = half(text);
    let (text, zone) = zone(text.trim_end())?;
    let mut parts = text.split(':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next().unwrap_or("0"));
    let second = second.split_once('.').map_or(second, |(whole, _)| whole);
    let number = |text: &str, end: u32| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|&number| is_number && number < end)
    };
    let hour = match (half, number(hour, 24)?) {
        (None, hour) => hour,
        (Some(_), hour) if !(1..=12).contains(&hour) => return None,
        (Some(afternoon), hour) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    // A leap second is taken for the second before it.
    let second = number(second, 61)?.min(59);
    let seconds = hour * 3600 + number(minute, 60)? * 60 + second;
    parts.next().is_none().then_some((Some(seconds), zone))
}

/// AM and PM, also in Korean, where they stand first.
fn half(text: &str) -> (&str, Option<bool>) {
    const HALVES: [(&str, bool); 6] =
        [("AM", false), ("PM", true), ("am", false), ("pm", true), ("오전", false), ("오후", true)];
    let found = HALVES.iter().find_map(|(word, afternoon)| {
        let rest = text.strip_suffix(word).or_else(|| text.strip_prefix(word))?;
        Some((rest.trim(), Some(*afternoon)))
    });
    found.unwrap_or((text, None))
}

fn zone(text: &str) -> Option<(&str, Option<i16>)> {
    if let Some(text) = text.strip_suffix(['Z', 'z']) {
        return Some((text, Some(0)));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return Some((text, None));
    };
    let (time, zone) = text.split_at_checked(at)?;
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let is_zone =
        matches!(zone.len() - 1, 2 | 4 | 5) && digits.len() + usize::from(zone.contains(':')) == zone.len() - 1;
    let hours: i16 = digits.get(..2)?.parse().ok()?;
    let minutes: i16 = digits.get(2..4).unwrap_or("0").parse().ok()?;
    (is_zone && hours <= 14 && minutes < 60).then_some((time.trim_end(), Some(sign * (hours * 60 + minutes))))
}

/// Days since 1970-01-01 of a day that exists, years 1 to 9999. The year is taken to begin in March, so that the day
/// that leap years add is its last.
fn days(year: i32, month: i32, day: i32) -> Option<i32> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + i32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) || !(1..=9999).contains(&year) {
        return None;
    }
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leaps + (153 * month + 2) / 5 + day - 1 - 719_468)
}

/// What the cells of a column say about the order of day and month.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// Dates that only the day first gives.
    pub day_first: u64,
    /// Dates that only the month first gives.
    pub month_first: u64,
    /// Dates that either gives, and not the same.
    pub either: u64,
}

/// What the order of day and month is, by its [`Evidence`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderFound {
    /// No date depends on it.
    NotNeeded,
    /// Some dates are possible in this order only, and none in the other only.
    Proved(Order),
    /// All dates that depend on it are possible both ways: people must say.
    Ambiguous,
    /// Some dates are possible in one order only, others in the other only.
    Contradictory,
}

impl Evidence {
    /// Takes in a cell.
    pub fn see(&mut self, cell: &[u8]) {
        if let DateReading::Ambiguous { .. } = date(cell, None) {
            self.either += 1;
            return;
        }
        // The same day either way (05/05, or the year first) tells nothing.
        let is_date = |order| matches!(date(cell, Some(order)), DateReading::Date(_));
        match (is_date(Order::DayFirst), is_date(Order::MonthFirst)) {
            (true, false) => self.day_first += 1,
            (false, true) => self.month_first += 1,
            _ => {}
        }
    }

    /// The order.
    pub const fn order(&self) -> OrderFound {
        match (self.day_first > 0, self.month_first > 0, self.either > 0) {
            (true, true, _) => OrderFound::Contradictory,
            (true, false, _) => OrderFound::Proved(Order::DayFirst),
            (false, true, _) => OrderFound::Proved(Order::MonthFirst),
            (false, false, true) => OrderFound::Ambiguous,
            (false, false, false) => OrderFound::NotNeeded,
        }
    }
}
