//! How many digits a value is shown with: one rule for the native formatter and for Intl, which then only write.
//!
//! | kind | `Short` | `Exact` |
//! |---|---|---|
//! | number | whole: whole; else 3 significant, the whole part always whole; from 1e7 short words | 6 significant, the whole part always whole |
//! | money | below 100 to the minor unit, else whole; from 1e7 short words | to the minor unit |
//! | percent | 2 significant, the whole part always whole; above 99 one decimal; `>99.9`, `<0.1` | 6 significant; `>99.9999`, `<0.000001` |
//!
//! An amount that rounds to whole units has no decimals, one below a tenth shows two significant digits. What is not
//! quite certain never reads as 100 %, what is not impossible never as 0 %.

use super::decimal::Decimal;
use super::{Digits, Value};

/// From here on `Short` uses the language's short words; below, digits say it better (1,000,000 rather than 1M).
const COMPACT_FROM: f64 = 1e7;
/// Intl takes no more decimals than this in every browser.
const MAX_PLACES: i32 = 20;
/// Currencies without a minor unit: those of ISO 4217, and the rupiah, whose sen nobody uses (CLDR agrees).
const NO_MINOR: &str = "BIF CLP DJF GNF IDR ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
/// Currencies with a thousandth.
const THREE_MINOR: &str = "BHD IQD JOD KWD LYD OMR TND";

/// How to write a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape {
    /// What stands before it: nothing, `>` or `<`.
    pub mark: &'static str,
    /// The number, never a negative zero and never one that rounds to it; a ratio for a percentage.
    pub value: f64,
    /// Decimals at least.
    pub min: u8,
    /// Decimals at most.
    pub max: u8,
    /// In short words, with three significant digits; `min` and `max` are not used then.
    pub compact: bool,
}

/// The shape of a value; nothing for text and for what is not finite.
pub fn shape(value: &Value) -> Option<Shape> {
    match value {
        Value::Text(_) => None,
        Value::Count(x) => places(*x, 0, 0, 0),
        Value::Number(x, Digits::Short) | Value::Money(x, _, Digits::Short) if x.abs() >= COMPACT_FROM => compact(*x),
        Value::Number(x, digits) => {
            let significant = if *digits == Digits::Short { 3 } else { 6 };
            places(*x, 0, significant - 1 - Decimal::from_f64(*x)?.magnitude(), 0)
        }
        Value::Money(x, code, digits) => money(*x, minor_digits(code), *digits),
        Value::Percent(x, digits) => percent(*x, *digits),
    }
}

/// Digits of a currency's minor unit.
pub fn minor_digits(code: &str) -> i32 {
    let among = |codes: &str| codes.split(' ').any(|known| known.eq_ignore_ascii_case(code));
    if among(NO_MINOR) {
        0
    } else if among(THREE_MINOR) {
        3
    } else {
        2
    }
}

fn compact(value: f64) -> Option<Shape> {
    value.is_finite().then_some(Shape { mark: "", value, min: 0, max: 0, compact: true })
}

/// `min..=max` decimals of a number whose `shift`ed digits are shown.
fn places(x: f64, min: i32, max: i32, shift: i32) -> Option<Shape> {
    let max = max.clamp(min, MAX_PLACES);
    let value = if Decimal::from_f64(x)?.shift(shift).round(max).is_zero() { 0.0 } else { x };
    Some(Shape { mark: "", value, min: min as u8, max: max as u8, compact: false })
}

fn money(x: f64, minor: i32, digits: Digits) -> Option<Shape> {
    let exact = Decimal::from_f64(x)?;
    if exact.magnitude() < -1 && !exact.is_zero() {
        return places(x, 0, 1 - exact.magnitude(), 0).map(|shape| Shape { min: shape.max.min(minor as u8), ..shape });
    }
    let whole = exact.round(minor).is_whole() || (digits == Digits::Short && exact.magnitude() >= 2);
    let minor = if whole { 0 } else { minor };
    places(x, minor, minor, 0)
}

fn percent(x: f64, digits: Digits) -> Option<Shape> {
    let (significant, least, most) = match digits {
        Digits::Short => (2, 0.001, 0.999),
        Digits::Exact => (6, 1e-8, 0.999_999),
    };
    let near = |mark, value| places(value, 0, 6, 2).map(|shape| Shape { mark, ..shape });
    if x > 0.0 && x < least {
        near("<", least)
    } else if x > most && x < 1.0 {
        near(">", most)
    } else {
        let hundredths = Decimal::from_f64(x)?.shift(2);
        // Between 99 and 100 the decimal is what matters.
        let significant = if x > 0.99 && x < 1.0 { significant.max(3) } else { significant };
        places(x, 0, significant - 1 - hundredths.magnitude(), 2)
    }
}
