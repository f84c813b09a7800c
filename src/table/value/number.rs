//! Numbers as people and spreadsheets write them: thousands marked, percent, money, minus in brackets.

use super::plain;
use crate::table::Decimal;

/// What a cell says as a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NumberReading {
    /// Nothing stands in the cell.
    Empty,
    /// One number. Of a percentage, the share: 25 % is 0.25.
    Number(f64),
    /// Two numbers, by what the mark means: `1.234` with the dot for decimals or for thousands.
    Ambiguous {
        /// With a decimal dot.
        dot: f64,
        /// With a decimal comma.
        comma: f64,
    },
    /// No number.
    Text,
}

impl NumberReading {
    /// The number, if there is one and no doubt about it.
    pub const fn value(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }
}

/// Marks of money, before or after the number; longer ones first.
const MONEY: [&str; 26] = [
    "USD", "EUR", "GBP", "JPY", "KRW", "IDR", "CNY", "INR", "SGD", "AUD", "CAD", "CHF", "US$", "Rp.", "Rp", "R$", "$",
    "€", "£", "¥", "₩", "￦", "₹", "원", "円", "元",
];

/// The number of a cell. Without a known `decimal` mark it is ambiguous where both marks give a number and not the same.
pub fn number(cell: &[u8], decimal: Option<Decimal>) -> NumberReading {
    if decimal == Some(Decimal::Dot)
        && let Some(value) = plain(cell)
    {
        return NumberReading::Number(value);
    }
    let Ok(text) = std::str::from_utf8(cell) else {
        return NumberReading::Text;
    };
    // Marks of direction are put around numbers by programs and seen by nobody.
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}'));
    if text.is_empty() {
        return NumberReading::Empty;
    }
    let Some(spelt) = Spelt::of(text) else {
        return NumberReading::Text;
    };
    let (dot, comma) = match decimal {
        Some(Decimal::Dot) => (spelt.value('.'), None),
        Some(Decimal::Comma) => (None, spelt.value(',')),
        None => (spelt.value('.'), spelt.value(',')),
    };
    match (dot, comma) {
        (Some(dot), Some(comma)) if dot.to_bits() != comma.to_bits() => NumberReading::Ambiguous { dot, comma },
        (Some(value), _) | (None, Some(value)) => NumberReading::Number(value),
        (None, None) => NumberReading::Text,
    }
}

/// A number without what stands around it.
struct Spelt<'t> {
    body: &'t str,
    exponent: i32,
    is_negative: bool,
}

impl<'t> Spelt<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let mut spelt = Self { body: text, exponent: 0, is_negative: false };
        if let Some(within) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
            (spelt.body, spelt.is_negative) = (within.trim(), true);
        }
        let (mut signs, mut moneys, mut percents) = (u8::from(spelt.is_negative), 0_u8, 0_u8);
        // Sign, money and percent come in any order: -$5, $-5, Rp -5, 5- %.
        loop {
            let body = spelt.body;
            if let Some(rest) = body.strip_prefix(['-', '\u{2212}', '\u{2010}', '\u{2013}']) {
                (spelt.body, spelt.is_negative, signs) = (rest, true, signs + 1);
            } else if let Some(rest) = body.strip_prefix('+') {
                (spelt.body, signs) = (rest, signs + 1);
            } else if let Some(rest) = body.strip_suffix(['%', '％']).or_else(|| body.strip_prefix('%')) {
                (spelt.body, spelt.exponent, percents) = (rest, -2, percents + 1);
            } else if let Some(rest) = without_money(body) {
                (spelt.body, moneys) = (rest, moneys + 1);
            } else {
                break;
            }
            spelt.body = spelt.body.trim();
            if signs > 1 || moneys > 1 || percents > 1 {
                return None;
            }
        }
        if let Some((body, exponent)) = spelt.body.split_once(['e', 'E']) {
            spelt.body = body;
            spelt.exponent += i32::from(exponent.parse::<i16>().ok()?);
        }
        spelt.body.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')).then_some(spelt)
    }

    /// The number, if the marks stand where they may with this decimal mark: thousands before it only, all marked the
    /// same, the last group of three digits and those before of three, or of two as in India.
    fn value(&self, decimal: char) -> Option<f64> {
        let (whole, fraction) = self.body.split_once(decimal).unwrap_or((self.body, ""));
        let mut groups = whole.split(|c: char| !c.is_ascii_digit());
        let mut marks = whole.chars().filter(|c| !c.is_ascii_digit());
        let mark = marks.next();
        let is_mark = |c: char| c != decimal && (matches!(c, '.' | ',' | '\'' | '\u{2019}') || c.is_whitespace());
        if !mark.is_none_or(is_mark) || !marks.all(|other| Some(other) == mark) {
            return None;
        }
        if mark.is_some() {
            let first = groups.next()?.len();
            let sizes: Vec<usize> = groups.map(str::len).collect();
            let (last, inner) = sizes.split_last()?;
            let is_even = inner.iter().all(|&size| size == 3) || inner.iter().all(|&size| size == 2);
            if !(1..=3).contains(&first) || *last != 3 || !is_even {
                return None;
            }
        }
        let mut digits: String = whole.chars().filter(char::is_ascii_digit).collect();
        if (digits.is_empty() && fraction.is_empty()) || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        digits = format!("{}{digits}.{fraction}", if self.is_negative { "-" } else { "" });
        let value: Option<f64> = match self.exponent {
            0 => plain(digits.as_bytes()),
            exponent => format!("{digits}e{exponent}").parse().ok(),
        };
        value.filter(|value| value.is_finite())
    }
}

fn without_money(text: &str) -> Option<&str> {
    MONEY.iter().find_map(|mark| text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)))
}
