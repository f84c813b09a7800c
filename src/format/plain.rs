//! The port without a browser, for the shipped languages: the first paint of a release, reports on the command
//! line, and the tests. It writes what Intl writes, and a browser test holds the two against each other.

use super::decimal::Decimal;
use super::shape::{Shape, shape};
use super::{Formatter, Marks, NO_NUMBER, Plural, Value};
use crate::languages::{NUMBERS, Numbers};

/// Numbers of one of the shipped languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plain(&'static Numbers);

impl Plain {
    /// The formatter for a BCP 47 tag; languages that are not shipped are written the English way.
    pub fn new(tag: &str) -> Self {
        let [(_, english), ..] = &NUMBERS;
        let known = NUMBERS.iter().find(|(own, _)| tag.split('-').next() == Some(own));
        Self(known.map_or(english, |(_, numbers)| numbers))
    }

    /// The sign of a currency as it stands before the number.
    fn sign(self, code: &str) -> String {
        let own = self.0.signs.iter().find(|(known, _)| *known == code).map(|(_, sign)| *sign);
        let sign = own.or(match code {
            "EUR" => Some("€"),
            "GBP" => Some("£"),
            "KRW" => Some("₩"),
            "USD" => Some("US$"),
            "JPY" => Some("JP¥"),
            _ => None,
        });
        sign.map_or_else(|| code.to_owned() + "\u{a0}", str::to_owned)
    }

    fn digits(self, exact: Decimal, shape: &Shape) -> String {
        let marks = self.marks();
        if shape.compact {
            let exact = exact.round_significant(3);
            let word = self.0.short.iter().find(|(zeros, _)| exact.magnitude() >= *zeros);
            let (zeros, word) = word.copied().unwrap_or_default();
            // Short words keep four digits together: 1000T, 12,300T.
            let few = exact.magnitude() - zeros < 4;
            return marks.write(exact.shift(-zeros), 0, !few) + word;
        }
        marks.write(exact.round(shape.max.into()), shape.min.into(), true)
    }
}

impl Marks {
    /// A number's digits with these marks, at least `min` of them after the decimal mark.
    pub fn write(&self, number: Decimal, min: usize, grouped: bool) -> String {
        let (whole, fraction) = number.digits();
        let mut text = String::with_capacity(whole.len() * 2 + fraction.len().max(min) + 1);
        for (at, digit) in whole.chars().enumerate() {
            if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(self.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() || min > 0 {
            text.push(self.decimal);
            text.push_str(&fraction);
            text.extend(std::iter::repeat_n('0', min.saturating_sub(fraction.len())));
        }
        text
    }
}

impl Formatter for Plain {
    fn format(&self, value: &Value) -> String {
        if let Value::Text(text) = value {
            return text.clone();
        }
        let Some((shape, exact)) = shape(value).and_then(|shape| Some((shape, Decimal::from_f64(shape.value)?))) else {
            return NO_NUMBER.to_owned();
        };
        let mut text = shape.mark.to_owned();
        if shape.value < 0.0 {
            text.push('-');
        }
        match value {
            Value::Money(_, code, _) => text + &self.sign(code) + &self.digits(exact, &shape),
            Value::Percent(..) => text + &self.digits(exact.shift(2), &shape) + "%",
            _ => text + &self.digits(exact, &shape),
        }
    }

    fn plural(&self, number: f64) -> Plural {
        if self.0.singular && number.abs() == 1.0 { Plural::One } else { Plural::Other }
    }

    fn marks(&self) -> Marks {
        Marks { decimal: self.0.decimal, group: self.0.group }
    }
}
