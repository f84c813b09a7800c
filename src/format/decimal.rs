//! Decimal numbers as people write them, exact. What is typed is cut, shifted and added here before it becomes a float,
//! so that 25.5 % is the float nearest to 0.255 and not a division's neighbour of it; what is shown is rounded here, on
//! the digits that people see, as Intl does.

use crate::engine::shortest::{nearest, shortest};

/// Digits kept: one more than tells any two floats apart, and no sum of two is lost.
const MAX_DIGITS: u32 = 19;

/// `mantissa x 10^exponent`, without a sign; the mantissa has no zeros at its end.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    mantissa: u64,
    exponent: i32,
}

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self { mantissa: 0, exponent: 0 };

    /// `mantissa x 10^exponent`.
    pub fn new(mantissa: u64, exponent: i32) -> Self {
        let mut new = Self { mantissa, exponent };
        if mantissa == 0 {
            return Self::ZERO;
        }
        while new.mantissa.is_multiple_of(10) {
            new.mantissa /= 10;
            new.exponent += 1;
        }
        new
    }

    /// The number that these digits spell: `12`, `0.5`, `.5`, `1e-7`; signs are not read. Digits past the nineteenth are
    /// cut, which can move a float by its last bit at most.
    pub fn parse(text: &str) -> Option<Self> {
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i16>().ok()?.into()),
            None => (text, 0),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        Self::from_digits(whole, fraction).map(|digits| digits.shift(exponent))
    }

    /// The number whose digits before and after the decimal mark these are; at least one digit.
    pub fn from_digits(whole: &str, fraction: &str) -> Option<Self> {
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let (mut mantissa, mut exponent, mut kept) = (0_u64, 0_i32, 0);
        for (at, c) in whole.chars().chain(fraction.chars()).enumerate() {
            let digit = c.to_digit(10)?;
            let is_fraction = at >= whole.len();
            if kept < MAX_DIGITS {
                mantissa = mantissa * 10 + u64::from(digit);
                kept += u32::from(mantissa > 0);
                exponent -= i32::from(is_fraction);
            } else {
                exponent += i32::from(!is_fraction);
            }
        }
        Some(Self::new(mantissa, exponent))
    }

    /// The shortest digits that read back as this float; nothing for what is not finite. The sign is left out.
    pub fn from_f64(x: f64) -> Option<Self> {
        let (mantissa, exponent) = shortest(x);
        x.is_finite().then_some(Self { mantissa, exponent })
    }

    /// This number times `10^places`.
    #[must_use]
    pub fn shift(self, places: i32) -> Self {
        if self.mantissa == 0 { self } else { Self { exponent: self.exponent.saturating_add(places), ..self } }
    }

    /// This number times a whole one; nothing where it does not fit.
    pub fn times(self, factor: u64) -> Option<Self> {
        self.mantissa.checked_mul(factor).map(|mantissa| Self::new(mantissa, self.exponent))
    }

    /// The sum; nothing where it does not fit.
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.mantissa == 0 || other.mantissa == 0 {
            return Some(if self.mantissa == 0 { other } else { self });
        }
        let exponent = self.exponent.min(other.exponent);
        let at = |d: Self| {
            let factor = 10_u64.checked_pow(u32::try_from(d.exponent - exponent).ok()?)?;
            d.mantissa.checked_mul(factor)
        };
        at(self)?.checked_add(at(other)?).map(|mantissa| Self::new(mantissa, exponent))
    }

    /// Half of the sum.
    pub fn middle(self, other: Self) -> Option<Self> {
        self.plus(other)?.times(5).map(|sum| sum.shift(-1))
    }

    /// Is it zero?
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Is it a whole number?
    pub fn is_whole(self) -> bool {
        self.exponent >= 0
    }

    /// The whole number, where it is one that fits.
    pub fn whole(self) -> Option<u64> {
        self.mantissa.checked_mul(10_u64.checked_pow(u32::try_from(self.exponent).ok()?)?)
    }

    /// The place of the first digit: 0 for 5, 2 for 123, -3 for 0.005; 0 for zero.
    pub fn magnitude(self) -> i32 {
        match self.mantissa.checked_ilog10() {
            Some(digits) => self.exponent.saturating_add(digits.cast_signed()),
            None => 0,
        }
    }

    /// Rounded to `places` digits after the decimal mark (before it where negative), half away from zero.
    #[must_use]
    pub fn round(self, places: i32) -> Self {
        let cut = (-places).saturating_sub(self.exponent);
        if cut <= 0 {
            return self;
        }
        // More than all digits go: nothing is left, not even a half.
        let Some(unit) = 10_u64.checked_pow(cut.unsigned_abs()) else { return Self::ZERO };
        let up = u64::from(self.mantissa % unit >= unit / 2);
        Self::new(self.mantissa / unit + up, self.exponent + cut)
    }

    /// Rounded to so many significant digits, half away from zero.
    #[must_use]
    pub fn round_significant(self, digits: i32) -> Self {
        self.round((digits - 1).saturating_sub(self.magnitude()))
    }

    /// Smaller, equal or larger, exactly.
    pub fn compare(self, other: Self) -> std::cmp::Ordering {
        let digits =
            |d: Self| d.mantissa.checked_ilog10().map_or(0, |log| 10_u128.pow(20 - log) * u128::from(d.mantissa));
        match (self.mantissa, other.mantissa) {
            (0, _) | (_, 0) => self.mantissa.cmp(&other.mantissa),
            _ => (self.magnitude(), digits(self)).cmp(&(other.magnitude(), digits(other))),
        }
    }

    /// The digits before and after the decimal mark; the first are "0" below one, the second empty for a whole number.
    pub fn digits(self) -> (String, String) {
        let mut whole = self.mantissa.to_string();
        if self.exponent >= 0 {
            let zeros = if self.mantissa == 0 { 0 } else { self.exponent.unsigned_abs() as usize };
            whole.extend(std::iter::repeat_n('0', zeros));
            return (whole, String::new());
        }
        let places = self.exponent.unsigned_abs() as usize;
        if whole.len() <= places {
            let zeros = "0".repeat(places + 1 - whole.len());
            whole.insert_str(0, &zeros);
        }
        let fraction = whole.split_off(whole.len() - places);
        (whole, fraction)
    }

    /// The nearest float, ties to even; infinite past the largest.
    pub fn to_f64(self) -> f64 {
        nearest(self.mantissa, self.exponent)
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;
    use proptest::prelude::*;

    #[test]
    fn a_tie_goes_to_the_even_float() {
        for text in
            ["9007199254740993", "9007199254740995", "4503599627370496.5", "4503599627370497.5", "5e-324", "2e-324"]
        {
            assert_eq!(Decimal::parse(text).map(Decimal::to_f64), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn the_ends_of_the_floats_are_met() {
        assert_eq!(Decimal::new(1, 400).to_f64(), f64::INFINITY);
        assert_eq!(Decimal::new(1, i32::MAX).to_f64(), f64::INFINITY);
        assert_eq!(Decimal::new(1, i32::MIN).to_f64(), 0.0);
        for x in [f64::MAX, f64::MIN_POSITIVE, 5e-324, 1.0, 0.1, 0.0] {
            assert_eq!(Decimal::from_f64(x).map(Decimal::to_f64), Some(x));
        }
        assert_eq!(Decimal::from_f64(f64::NAN), None);
    }

    #[test]
    fn rounding_is_half_away_from_zero_on_the_digits_seen() {
        for (text, places, rounded) in [
            ("1.005", 2, "1.01"),
            ("2.5", 0, "3"),
            ("0.4", 0, "0"),
            ("0.04", 0, "0"),
            ("999.96", 1, "1000"),
            ("15", -1, "20"),
        ] {
            assert_eq!(Decimal::parse(text).map(|d| d.round(places)), Decimal::parse(rounded), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_float_reads_back(bits in any::<u64>()) {
            let x = f64::from_bits(bits).abs();
            prop_assume!(x.is_finite());
            prop_assert_eq!(Decimal::from_f64(x).map(Decimal::to_f64), Some(x));
        }

        #[test]
        fn every_decimal_is_the_nearest_float(mantissa in 0..10_000_000_000_000_000_000_u64, exponent in -345..300_i32) {
            let nearest: f64 = format!("{mantissa}e{exponent}").parse().unwrap();
            prop_assert_eq!(Decimal::new(mantissa, exponent).to_f64(), nearest);
        }

        #[test]
        fn order_is_that_of_the_numbers(a in 0..10_000_u64, b in 0..10_000_u64, p in -3..3_i32, q in -3..3_i32) {
            let exact = (u128::from(a) * 10_u128.pow((p + 3) as u32)).cmp(&(u128::from(b) * 10_u128.pow((q + 3) as u32)));
            prop_assert_eq!(Decimal::new(a, p).compare(Decimal::new(b, q)), exact);
        }
    }
}
