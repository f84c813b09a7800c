//! A table whose numbers are numbers.

use crate::format::Marks;
use crate::format::decimal::Decimal;
use crate::format::typing::parse_number;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number or an amount of money.
    Number(f64),
    /// A ratio that is shown as a percentage.
    Share(f64),
}

impl Cell {
    /// Reads what the page shows, with the marks and the tag of its language. What is no single number stays text.
    pub fn read(text: &str, marks: &Marks, tag: &str) -> Self {
        match parse_number(text, marks, tag) {
            Ok(reading) if reading.percent => Self::Share(hundredth(reading.value)),
            Ok(reading) => Self::Number(reading.value),
            Err(_) => Self::Text(text.to_owned()),
        }
    }
}

/// A hundredth without a rounding error in decimals: 56 % is 0.56.
fn hundredth(percent: f64) -> f64 {
    let size = Decimal::from_f64(percent.abs()).map_or(percent.abs() / 100.0, |digits| digits.shift(-2).to_f64());
    if percent < 0.0 { -size } else { size }
}

/// A titled table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What it shows.
    pub title: String,
    /// The heads of its columns.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A number with a point and all its digits, as files carry it; empty where it is not finite.
pub(super) fn digits(x: f64) -> String {
    let Some(decimal) = Decimal::from_f64(x.abs()) else { return String::new() };
    let (whole, fraction) = decimal.digits();
    let sign = if x < 0.0 { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    [sign, &whole, point, &fraction].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_back_from_the_words_of_a_language() {
        let (en, id) = (Marks { decimal: '.', group: ',' }, Marks { decimal: ',', group: '.' });
        let cases = [
            ("1,000", &en, "en", Cell::Number(1000.0)),
            ("$125,000", &en, "en", Cell::Number(125_000.0)),
            ("56%", &en, "en", Cell::Share(0.56)),
            ("-5", &en, "en", Cell::Number(-5.0)),
            ("1.000,5", &id, "id", Cell::Number(1000.5)),
            ("12,5%", &id, "id", Cell::Share(0.125)),
            ("10 of 40", &en, "en", Cell::Text("10 of 40".to_owned())),
            ("SQLs", &en, "en", Cell::Text("SQLs".to_owned())),
            ("–", &en, "en", Cell::Text("–".to_owned())),
        ];
        for (text, marks, tag, wanted) in cases {
            assert_eq!(Cell::read(text, marks, tag), wanted, "{text}");
        }
    }

    #[test]
    fn digits_are_whole_and_plain() {
        assert_eq!([0.1, -1e9, 1e-7, 12.0, f64::NAN].map(digits), ["0.1", "-1000000000", "0.0000001", "12", ""]);
    }
}
