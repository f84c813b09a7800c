//! Months as people and sheets write them.

use crate::nurture::Month;

/// The first letters of the months' names, English and Indonesian, in order of the year.
const NAMES: [&[&str]; 12] = [
    &["jan"],
    &["feb", "peb"],
    &["mar"],
    &["apr"],
    &["may", "mei"],
    &["jun"],
    &["jul"],
    &["aug", "agu", "ags"],
    &["sep"],
    &["oct", "okt"],
    &["nov", "nop"],
    &["dec", "des"],
];

/// Reads `2026-07`, `2026-07-31`, `07/2026`, `31.07.2026`, `202607`, `Jul 2026`, `Juli-26`, `2026년 7월`. None where it is no
/// month of a year, or where day and month could be either.
pub fn month(text: &str) -> Option<Month> {
    let runs = runs(text)?;
    let named = name(text)?;
    let full = |year: &str| if year.len() == 2 { number(year).map(|year| year + 2000) } else { number(year) };
    let (year, month) = match (named, runs.as_slice()) {
        (Some(month), [year]) => (full(year)?, month),
        (Some(month), [day, year]) if year.len() == 4 && day.len() <= 2 => (number(year)?, month),
        (None, [both]) if both.len() == 6 => (number(both.get(..4)?)?, number(both.get(4..)?)?),
        (None, [year, month] | [year, month, _]) if year.len() == 4 => (number(year)?, number(month)?),
        (None, [month, year]) if year.len() == 4 => (number(year)?, number(month)?),
        (None, [first, second, year]) if year.len() == 4 => (number(year)?, settled(number(first)?, number(second)?)?),
        _ => return None,
    };
    Month::new(year, u8::try_from(month).ok()?)
}

/// Which of two numbers is the month: the one that can be, where the other cannot.
fn settled(first: u16, second: u16) -> Option<u16> {
    match (first > 12, second > 12) {
        (true, false) => Some(second),
        (false, true) => Some(first),
        (false, false) if first == second => Some(first),
        _ => None,
    }
}

fn number(digits: &str) -> Option<u16> {
    if digits.len() > 4 { None } else { digits.parse().ok() }
}

/// The runs of digits before a time of day; none where there are too many.
fn runs(text: &str) -> Option<Vec<&str>> {
    let day = text.split(['T', ':']).next().unwrap_or_default();
    let day = if text.contains(':') { day.rsplit_once(' ').map_or(day, |(day, _)| day) } else { day };
    let all: Vec<&str> = day.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    (1..=3).contains(&all.len()).then_some(all)
}

/// The month that a word names: `Some(None)` without a word, none where the word is no month.
#[allow(clippy::option_option, reason = "no word and a wrong word are two things")]
fn name(text: &str) -> Option<Option<u16>> {
    let lower = text.to_lowercase();
    let mut words = lower.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1);
    let Some(word) = words.next() else { return Some(None) };
    let found = NAMES.iter().position(|names| names.iter().any(|name| word.starts_with(name)));
    found.and_then(|place| u16::try_from(place + 1).ok()).map(Some)
}
