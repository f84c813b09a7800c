//! The rate box: a percentage, evidence (`10 of 40`) or a range (`20-30 %`), read and written.

use super::TypingFault::{self, Bad, Empty, Order, Outside, Partial};
use super::clean::clean;
use super::decimal_marks;
use super::number::read;
use crate::engine::plan::Rate;
use crate::format::Marks;
use crate::format::decimal::Decimal;
use crate::languages::{AMONG, EVIDENCE, OF, TO};
use std::cmp::Ordering;

/// A rate that was typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateReading {
    /// The rate; a bare number is a percentage.
    pub rate: Rate,
    /// What it is if `0.25` was meant as a ratio (25 %), or `1,234` the other way.
    pub ambiguous: Option<Rate>,
}

/// What the words between entered and converted are written as while a text is read: some end like words of a range.
const AMONG_SIGN: &str = "\u{2208}";

/// Counts are whole numbers that a float still tells apart.
const MAX_COUNT: u64 = 1 << 53;

/// Reads a rate.
///
/// # Errors
/// Every [`TypingFault`].
pub fn parse_rate(text: &str, marks: &Marks, tag: &str) -> Result<RateReading, TypingFault> {
    let text = clean(text)?.to_ascii_lowercase();
    let mut ranged = AMONG.iter().fold(text.clone(), |text, word| text.replace(word, AMONG_SIGN));
    for word in TO {
        ranged = ranged.replace(word, "-");
    }
    let reading = if let Some((converted, entered)) = split(&ranged, OF) {
        evidence(converted, entered, tag)
    } else if let Some((entered, converted)) = split(&ranged, &[AMONG_SIGN]) {
        evidence(converted, entered, tag)
    } else {
        points(&ranged, marks, tag)
    };
    // On the way to `10 of`, `20 s/d`: the last word is the beginning of one of ours.
    let begins_word = || {
        [OF, AMONG, TO].concat().iter().any(|word| {
            word.char_indices().skip(1).any(|(end, _)| {
                let head = text.strip_suffix(word.get(..end).unwrap_or_default());
                let is_number = |head| matches!(points(head, marks, tag), Ok(_) | Err(Outside | Order));
                head.is_some_and(|head| head.ends_with(|c: char| !c.is_ascii_alphabetic()) && is_number(head))
            })
        })
    };
    match reading {
        Err(Bad | Outside) if begins_word() => Err(Partial),
        reading => reading,
    }
}

fn split<'a>(text: &'a str, words: &[&str]) -> Option<(&'a str, &'a str)> {
    words.iter().find_map(|word| text.split_once(word))
}

fn evidence(converted: &str, entered: &str, tag: &str) -> Result<RateReading, TypingFault> {
    // Whichever of the two was typed first must be whole; the other may still be on its way.
    let on_its_way = |side: &str| if side.trim_matches(' ').is_empty() { Err(Partial) } else { count(side, tag) };
    let (converted, entered) = match (on_its_way(converted), on_its_way(entered)) {
        (Ok(converted), Ok(entered)) => (converted, entered),
        (Err(Partial), Ok(_)) | (Ok(_), Err(Partial)) => return Err(Partial),
        _ => return Err(Bad),
    };
    if converted == 0 {
        return Err(Outside);
    }
    if converted > entered {
        return Err(Order);
    }
    Ok(RateReading { rate: Rate::Evidence { converted, entered }, ambiguous: None })
}

/// A whole number: where a mark may group or part, it groups.
pub(super) fn count(text: &str, tag: &str) -> Result<u64, TypingFault> {
    let number = |decimal| {
        let number = read(text, decimal, tag)?;
        let plain = !number.negative && !number.percent && number.currency.is_none();
        number.amount.whole().filter(|count| plain && *count <= MAX_COUNT).ok_or(Bad)
    };
    match (number('.'), number(',')) {
        (Ok(one), Ok(other)) => Ok(one.max(other)),
        (Ok(one), Err(_)) | (Err(_), Ok(one)) => Ok(one),
        (Err(fault), Err(_)) => Err(fault),
    }
}

/// One percentage, or the two or three of a range.
fn points(text: &str, marks: &Marks, tag: &str) -> Result<RateReading, TypingFault> {
    let (own, other) = decimal_marks(marks);
    let (own, other) = (ends(text, own, tag), ends(text, other, tag));
    let percentage =
        |ends: &Result<Ends, TypingFault>| ends.as_ref().map_err(|fault| *fault).and_then(|ends| ends.rate(-2));
    let (rate, otherwise) = match (percentage(&own), percentage(&other)) {
        (Ok(rate), Ok(otherwise)) => (rate, Some(otherwise).filter(|otherwise| *otherwise != rate)),
        // 1.234 % is a rate, 1,234 % is none.
        (Err(Outside), Ok(otherwise)) => (otherwise, None),
        (own, _) => (own?, None),
    };
    let as_ratio = own.ok().filter(|ends| !ends.percent && ends.all_below_one()).and_then(|ends| ends.rate(0).ok());
    Ok(RateReading { rate, ambiguous: as_ratio.or(otherwise) })
}

/// The numbers of a point or a range as they were typed.
struct Ends {
    amounts: Vec<Decimal>,
    percent: bool,
}

fn ends(text: &str, decimal: char, tag: &str) -> Result<Ends, TypingFault> {
    let mut ends = Ends { amounts: Vec::new(), percent: false };
    let mut parts = text.split('-').peekable();
    if parts.next_if(|first| first.trim_matches(' ').is_empty()).is_some() {
        // A minus sign: no rate is negative, but it can still be taken away.
        let negative = parts.next().map(|rest| read(rest, decimal, tag));
        return Err(match negative {
            Some(Err(Empty | Partial)) => Partial,
            Some(Ok(_)) => Outside,
            _ => Bad,
        });
    }
    while let Some(part) = parts.next() {
        let number = read(part, decimal, tag).map_err(|fault| match fault {
            Empty | Partial if parts.peek().is_none() => Partial,
            _ => Bad,
        })?;
        if number.currency.is_some() || ends.amounts.len() == 3 {
            return Err(Bad);
        }
        if number.negative {
            return Err(Outside);
        }
        ends.amounts.push(number.amount);
        ends.percent |= number.percent;
    }
    Ok(ends)
}

impl Ends {
    fn all_below_one(&self) -> bool {
        self.amounts.iter().all(|amount| amount.compare(Decimal::new(1, 0)) == Ordering::Less)
    }

    /// The rate of these numbers, their decimal mark moved so many places.
    fn rate(&self, places: i32) -> Result<Rate, TypingFault> {
        let ratios: Vec<Decimal> = self.amounts.iter().map(|amount| amount.shift(places)).collect();
        let outside = |ratio: &Decimal| ratio.to_f64() <= 0.0 || ratio.compare(Decimal::new(1, 0)) == Ordering::Greater;
        if ratios.iter().any(outside) {
            return Err(Outside);
        }
        let (low, likely, high) = match *ratios {
            [rate] => return Ok(Rate::Point { rate: rate.to_f64() }),
            [low, high] => (low, low.middle(high).ok_or(Bad)?, high),
            [low, likely, high] => (low, likely, high),
            _ => return Err(Bad),
        };
        if low.compare(likely) == Ordering::Greater || likely.compare(high) == Ordering::Greater {
            return Err(Order);
        }
        Ok(Rate::Range { low: low.to_f64(), likely: likely.to_f64(), high: high.to_f64() })
    }
}

/// The text of a rate in its box; reads back as the same rate.
pub fn write_rate(rate: &Rate, marks: &Marks, tag: &str) -> String {
    let digits = |ratio: f64| Decimal::from_f64(ratio).unwrap_or_default();
    let percent = |ratio: f64| marks.write(digits(ratio).shift(2), 0, true);
    match *rate {
        Rate::Point { rate } => percent(rate) + "%",
        Rate::Evidence { converted, entered } => {
            let count = |n: u64| marks.write(Decimal::new(n, 0), 0, true);
            let (converted, entered) = (count(converted), count(entered));
            let own = EVIDENCE.iter().find(|(own, ..)| tag.split('-').next() == Some(own));
            match own.map_or(("/", false), |(_, between, entered_first)| (*between, *entered_first)) {
                (between, true) => entered + between + &converted,
                (between, false) => converted + between + &entered,
            }
        }
        Rate::Range { low, likely, high } => {
            let middle = digits(low).middle(digits(high)).map(Decimal::to_f64);
            let between = if middle == Some(likely) { String::new() } else { percent(likely) + "\u{2013}" };
            percent(low) + "\u{2013}" + &between + &percent(high) + "%"
        }
    }
}
