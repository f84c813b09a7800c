//! A number with what stands beside it: sign, currency, groups and fraction, scale words, percent sign.

use super::TypingFault::{self, Bad, Empty, Partial};
use super::clean::ARABIC_DECIMAL;
use super::words::{Word, find};
use crate::format::decimal::Decimal;

/// What was read, still exact.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Number {
    pub(super) negative: bool,
    pub(super) amount: Decimal,
    pub(super) percent: bool,
    pub(super) currency: Option<String>,
}

impl Number {
    /// The number as a float; too large or too small for one is `Bad`.
    pub(super) fn to_f64(&self) -> Result<f64, TypingFault> {
        let amount = self.amount.to_f64();
        if !amount.is_finite() || (amount == 0.0 && !self.amount.is_zero()) {
            return Err(Bad);
        }
        Ok(if self.negative && amount > 0.0 { -amount } else { amount })
    }
}

/// Reads a cleaned text; `decimal` is `.` or `,` and decides what a single mark before three digits is.
pub(super) fn read(text: &str, decimal: char, tag: &str) -> Result<Number, TypingFault> {
    let mut sum = Sum::default();
    let (mut signed, mut negative, mut opened, mut closed) = (false, false, false, false);
    let (mut percent, mut currency) = (false, None);
    // Something that may only follow the number has been read.
    let mut ended = false;
    let mut rest = text.trim_matches(' ');
    if rest.is_empty() {
        return Err(Empty);
    }
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            ' ' => 1,
            '+' | '-' if !signed && !sum.any => {
                (signed, negative) = (true, negative || c == '-');
                1
            }
            '(' if !opened && !signed && !sum.any => {
                (opened, negative) = (true, true);
                1
            }
            ')' if opened && !closed && sum.any => {
                (closed, ended) = (true, true);
                1
            }
            '0'..='9' | '.' | ',' | ARABIC_DECIMAL => {
                if ended {
                    return Err(Bad);
                }
                let (amount, taken) = number(rest, decimal)?;
                sum.number(amount)?;
                taken
            }
            _ => {
                let (word, taken) = find(rest, tag)?;
                match word {
                    // A letter is on its way to a currency's code, as in KRW, or to a smaller unit, as in thousand.
                    Word::Large(zeros, _) if rest.len() == 1 && !sum.takes(zeros, false) => return Err(Partial),
                    Word::Small(_) | Word::Large(..) if ended => return Err(Bad),
                    Word::Small(zeros) => sum.small(zeros)?,
                    Word::Large(zeros, alone) => sum.large(zeros, alone)?,
                    Word::Currency(code) => {
                        if currency.replace(code.to_owned()).is_some() {
                            return Err(Bad);
                        }
                        ended = sum.any;
                    }
                    Word::Percent => {
                        if std::mem::replace(&mut percent, true) {
                            return Err(Bad);
                        }
                        ended = sum.any;
                    }
                    Word::Counter if sum.any => ended = true,
                    Word::Counter => return Err(Bad),
                }
                taken
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    if !sum.any || opened != closed {
        return Err(Partial);
    }
    Ok(Number { negative, amount: sum.total()?, percent, currency })
}

/// `1억 2천만`: digits, times small units within a group of four, times large units that go down.
#[derive(Default)]
struct Sum {
    any: bool,
    total: Decimal,
    section: Decimal,
    pending: Option<Decimal>,
    last_small: Option<i32>,
    last_large: Option<i32>,
}

impl Sum {
    fn number(&mut self, amount: Decimal) -> Result<(), TypingFault> {
        self.any = true;
        if self.pending.replace(amount).is_some() { Err(Bad) } else { Ok(()) }
    }

    fn small(&mut self, zeros: i32) -> Result<(), TypingFault> {
        if self.last_small.replace(zeros).is_some_and(|last| last <= zeros) {
            return Err(Bad);
        }
        self.any = true;
        let amount = self.pending.take().unwrap_or(Decimal::new(1, 0)).shift(zeros);
        self.section = self.section.plus(amount).ok_or(Bad)?;
        Ok(())
    }

    /// May this large unit stand here, after a number or as the first word of all?
    fn takes(&self, zeros: i32, alone: bool) -> bool {
        match self.last_large {
            Some(last) => !self.is_fresh() && zeros < last,
            None => !self.is_fresh() || alone,
        }
    }

    /// Nothing stands since the last large unit.
    fn is_fresh(&self) -> bool {
        self.pending.is_none() && self.last_small.is_none()
    }

    fn large(&mut self, zeros: i32, alone: bool) -> Result<(), TypingFault> {
        if !self.takes(zeros, alone) {
            return Err(Bad);
        }
        let own = if self.is_fresh() { Decimal::new(1, 0) } else { self.own()? };
        self.any = true;
        self.total = self.total.plus(own.shift(zeros)).ok_or(Bad)?;
        (self.section, self.last_small, self.last_large) = (Decimal::ZERO, None, Some(zeros));
        Ok(())
    }

    /// What stands since the last large unit.
    fn own(&mut self) -> Result<Decimal, TypingFault> {
        self.section.plus(self.pending.take().unwrap_or_default()).ok_or(Bad)
    }

    fn total(mut self) -> Result<Decimal, TypingFault> {
        let own = self.own()?;
        self.total.plus(own).ok_or(Bad)
    }
}

/// The number that a text begins with, and its bytes.
fn number(text: &str, decimal: char) -> Result<(Decimal, usize), TypingFault> {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let goes_on = match c {
            '0'..='9' | '.' | ',' | '\'' | ARABIC_DECIMAL => true,
            // A space groups digits only between two of them.
            ' ' => text.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())),
            _ => false,
        };
        if !goes_on {
            break;
        }
        end = at + c.len_utf8();
    }
    let amount = grouped(text.get(..end).unwrap_or_default(), decimal)?;
    let rest = text.get(end..).unwrap_or_default();
    if !rest.starts_with(['e', 'E']) {
        return Ok((amount, end));
    }
    // A power of ten, unless the e begins a word.
    let power = rest.get(1..).unwrap_or_default();
    let sign = usize::from(power.starts_with(['+', '-']));
    let digits = power.get(sign..).unwrap_or_default();
    let len = digits.bytes().take_while(u8::is_ascii_digit).count();
    match digits.get(..len).unwrap_or_default() {
        "" if digits.is_empty() => Err(Partial),
        "" => Ok((amount, end)),
        // More digits than a float's power has; what they say is out of reach either way.
        digits => {
            let zeros = if len > 4 { 9999 } else { digits.parse().unwrap_or(9999) };
            let zeros = if power.starts_with('-') { -zeros } else { zeros };
            Ok((amount.shift(zeros), end + 1 + sign + len))
        }
    }
}

/// Digits with group marks and a decimal mark.
fn grouped(text: &str, decimal: char) -> Result<Decimal, TypingFault> {
    let is_mark = |c: char| !c.is_ascii_digit();
    let Some(mark) = text.chars().rfind(|c| is_mark(*c)) else {
        return Decimal::from_digits(text, "").ok_or(Bad);
    };
    let (head, tail) = text.rsplit_once(is_mark).unwrap_or_default();
    if tail.is_empty() {
        // `1,` and `1,234,` are on their way; `1,,` and `1.5.` are not.
        let on_its_way = !head.contains(is_mark) || whole(head).is_ok() || whole(&format!("{text}000")).is_ok();
        return Err(if on_its_way { Partial } else { Bad });
    }
    let others = head.contains(is_mark);
    let is_decimal = match mark {
        ARABIC_DECIMAL => true,
        '.' | ',' if head.contains(mark) => false,
        '.' | ',' if others => true,
        '.' | ',' => {
            let may_group = tail.len() == 3 && (1..=3).contains(&head.len()) && !head.starts_with('0');
            !may_group || mark == decimal
        }
        _ => false,
    };
    if !is_decimal {
        return whole(text);
    }
    match head {
        "" => Decimal::from_digits("", tail).ok_or(Bad),
        head if others => {
            let digits: String = head.chars().filter(char::is_ascii_digit).collect();
            // A group that is short before the decimal mark stays short.
            whole(head).map_err(|_| Bad)?;
            Decimal::from_digits(&digits, tail).ok_or(Bad)
        }
        head => Decimal::from_digits(head, tail).ok_or(Bad),
    }
}

/// Digits in groups of three, or the Indian way: twos, and three at the end. One kind of mark.
fn whole(text: &str) -> Result<Decimal, TypingFault> {
    let mark = text.chars().find(|c| !c.is_ascii_digit()).ok_or(Bad)?;
    let mut groups = text.split(mark);
    let head = groups.next().unwrap_or_default();
    let last = groups.next_back().unwrap_or_default();
    let middle: Vec<usize> = groups.map(str::len).collect();
    let even = middle.iter().all(|len| *len == 3) || (mark == ',' && middle.iter().all(|len| *len == 2));
    let digits: String = text.chars().filter(|c| *c != mark).collect();
    if !even || !(1..=3).contains(&head.len()) || last.len() > 3 || !digits.bytes().all(|c| c.is_ascii_digit()) {
        return Err(Bad);
    }
    if last.len() < 3 { Err(Partial) } else { Decimal::from_digits(&digits, "").ok_or(Bad) }
}
