//! Exact fractions. People type decimal numbers, so every number of the document is read as the shortest decimal that
//! names its double (0.35 is 35/100, not 0.34999...), and whatever is cut to a whole number is cut from a fraction:
//! `ceil(21 / 0.35)` is 60, which floats make 61.

use super::math;
use super::natural::Natural;
use super::shortest::shortest;
use std::cmp::Ordering;

/// Two figures closer than this, relative, are one figure where one of them went through floats: four units in the
/// last place of a double.
const FLOAT_NOISE: f64 = 1.0 / (1_u64 << 50) as f64;

/// A fraction >= 0, not reduced: `over / (under x 10^places)`. Decimals keep `under` = 1, so that long sums of money
/// stay short. Where `under` is zero the fraction counts as without end.
#[derive(Debug, Clone)]
pub(super) struct Fraction {
    over: Natural,
    under: Natural,
    places: u32,
}

impl Fraction {
    /// 0.
    pub(super) fn zero() -> Self {
        Self::whole(0)
    }

    /// A whole number.
    pub(super) fn whole(number: u64) -> Self {
        Self::of(number, 1)
    }

    /// `over / under`.
    pub(super) fn of(over: u64, under: u64) -> Self {
        Self { over: over.into(), under: under.into(), places: 0 }
    }

    /// The shortest decimal that names this double. What is negative or not finite counts as 0; a checked plan has
    /// neither.
    pub(super) fn decimal(number: f64) -> Self {
        if !(number.is_finite() && number > 0.0) {
            return Self::zero();
        }
        let (significand, exponent) = shortest(number);
        let (over, places) = (Natural::from(significand), exponent.unsigned_abs());
        if exponent < 0 {
            Self { over, under: 1.into(), places }
        } else {
            Self { over: over.times(&Natural::power(10, places)), under: 1.into(), places: 0 }
        }
    }

    /// The double itself, bit by bit; for numbers that were computed and not typed.
    pub(super) fn binary(number: f64) -> Self {
        if !(number.is_finite() && number > 0.0) {
            return Self::zero();
        }
        let (fraction, exponent) = (number.to_bits() & ((1 << 52) - 1), (number.to_bits() >> 52) as i32);
        let (significand, exponent) =
            if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
        let (over, power) = (Natural::from(significand), Natural::power(2, exponent.unsigned_abs()));
        if exponent < 0 {
            Self { over, under: power, places: 0 }
        } else {
            Self { over: over.times(&power), under: 1.into(), places: 0 }
        }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.over.is_zero()
    }

    /// Sum.
    pub(super) fn plus(&self, other: &Self) -> Self {
        let (a, b, under) = self.aligned(other);
        Self { over: a.plus(&b), under, places: self.places.max(other.places) }
    }

    /// Product.
    pub(super) fn times(&self, other: &Self) -> Self {
        let (over, under) = (self.over.times(&other.over), self.under.times(&other.under));
        Self { over, under, places: self.places + other.places }
    }

    /// Quotient; over zero it counts as without end.
    pub(super) fn divided(&self, other: &Self) -> Self {
        let (mut over, mut under) = (self.over.times(&other.under), self.under.times(&other.over));
        let tens = Natural::power(10, self.places.abs_diff(other.places));
        if self.places >= other.places {
            under = under.times(&tens);
        } else {
            over = over.times(&tens);
        }
        Self { over, under, places: 0 }
    }

    /// 1 - this for a share, 0 where this is more than 1.
    pub(super) fn complement(&self) -> Self {
        let (over, one, under) = self.aligned(&Self::whole(1));
        if over > one { Self::zero() } else { Self { over: one.distance(&over), under, places: self.places } }
    }

    /// This - other as a double, rounded once: no digits cancel.
    pub(super) fn minus(&self, other: &Self) -> f64 {
        let (a, b, under) = self.aligned(other);
        let gap = Self { over: a.distance(&b), under, places: self.places.max(other.places) }.to_f64();
        if a < b { -gap } else { gap }
    }

    /// Order of size.
    pub(super) fn cmp(&self, other: &Self) -> Ordering {
        let (a, b, _) = self.aligned(other);
        a.cmp(&b)
    }

    /// Both numerators over one denominator, and that denominator but for its powers of ten.
    fn aligned(&self, other: &Self) -> (Natural, Natural, Natural) {
        let (mut a, mut b) = (self.over.clone(), other.over.clone());
        if self.places < other.places {
            a = a.times(&Natural::power(10, other.places - self.places));
        } else if self.places > other.places {
            b = b.times(&Natural::power(10, self.places - other.places));
        }
        if self.under == other.under {
            return (a, b, self.under.clone());
        }
        (a.times(&other.under), b.times(&self.under), self.under.times(&other.under))
    }

    /// The nearest double, within one unit in the last place; the greatest finite one where there is none so large.
    pub(super) fn to_f64(&self) -> f64 {
        quotient(&self.over, &self.denominator())
    }

    fn denominator(&self) -> Natural {
        if self.places == 0 { self.under.clone() } else { self.under.times(&Natural::power(10, self.places)) }
    }

    /// The greatest whole number that is not above; `u64::MAX` where there is none so large.
    pub(super) fn floor(&self) -> u64 {
        let under = self.denominator();
        let guess = quotient(&self.over, &under);
        if guess >= u64::MAX as f64 {
            return u64::MAX;
        }
        // The guess is right to 53 bits; what it leaves over is divided again until nothing is left to move.
        let mut whole = guess as u64;
        loop {
            let product = under.times(&whole.into());
            let gap = self.over.distance(&product);
            let step = (quotient(&gap, &under) as u64).max(1);
            if product > self.over {
                whole = whole.saturating_sub(step);
            } else if gap < under || whole == u64::MAX {
                return whole;
            } else {
                whole = whole.saturating_add(step);
            }
        }
    }

    /// The smallest whole number that is not below; `u64::MAX` where there is none so large.
    pub(super) fn ceil(&self) -> u64 {
        let floor = self.floor();
        if self.cmp(&Self::whole(floor)) == Ordering::Greater { floor.saturating_add(1) } else { floor }
    }

    /// [`floor`](Self::floor) of a figure that holds rounded numbers: what lies within their noise below a whole
    /// number is that number.
    pub(super) fn floor_of_rounded(&self) -> u64 {
        let floor = self.floor();
        let above = floor.saturating_add(1);
        if Self::whole(above).minus(self) <= self.to_f64() * FLOAT_NOISE { above } else { floor }
    }

    /// [`ceil`](Self::ceil) of a figure that holds rounded numbers: what lies within their noise above a whole number
    /// is that number.
    pub(super) fn ceil_of_rounded(&self) -> u64 {
        let floor = self.floor();
        if self.minus(&Self::whole(floor)) <= self.to_f64() * FLOAT_NOISE { floor } else { floor.saturating_add(1) }
    }
}

/// `over / under`: the nearest double where both fit into 64 bits, else right to 62 bits before the one rounding.
fn quotient(over: &Natural, under: &Natural) -> f64 {
    let ((over, up), (under, down)) = (over.leading(), under.leading());
    if over == 0 {
        return 0.0;
    }
    if under == 0 {
        return f64::MAX;
    }
    let (over, under) = (u128::from(over) << 63, u128::from(under));
    // A rest sets the last bit, so that a figure just above the middle of two doubles is not taken for the middle.
    let quotient = (over / under) | u128::from(!over.is_multiple_of(under));
    math::times_power_of_two(quotient as f64, up - down - 63).min(f64::MAX)
}

#[cfg(test)]
mod tests {
    use super::Fraction;
    use proptest::prelude::*;

    fn decimal(number: f64) -> Fraction {
        Fraction::decimal(number)
    }

    #[test]
    fn whole_numbers_are_cut_from_decimals() {
        assert_eq!(Fraction::whole(21).divided(&decimal(0.35)).ceil(), 60);
        assert_eq!(Fraction::whole(9).divided(&decimal(0.009)).ceil(), 1000);
        assert_eq!(Fraction::whole(1000).divided(&decimal(1e-9)).ceil(), 1_000_000_000_000);
        assert_eq!(decimal(8.75).floor(), 8);
        assert_eq!(decimal(1e30).floor(), u64::MAX);
        assert_eq!(Fraction::of(1, 0).ceil(), u64::MAX);
        assert_eq!(Fraction::of((1 << 63) + 1, 1).floor(), (1 << 63) + 1);
    }

    #[test]
    fn noise_of_floats_does_not_cut_a_customer() {
        assert_eq!(Fraction::binary(9.0 - 2e-15).floor_of_rounded(), 9);
        assert_eq!(Fraction::binary(9.0 - 1e-13).floor_of_rounded(), 8);
        assert_eq!(Fraction::binary(46.0 + 8e-15).ceil_of_rounded(), 46);
        assert_eq!(Fraction::binary(46.0 + 1e-12).ceil_of_rounded(), 47);
    }

    #[test]
    fn complements_and_differences_do_not_cancel() {
        assert_eq!(decimal(0.692).complement().to_f64(), 0.308);
        assert_eq!(decimal(1.0).complement().to_f64(), 0.0);
        assert_eq!(decimal(0.1).plus(&decimal(0.2)).minus(&decimal(0.3)), 0.0);
        assert_eq!(decimal(1.0).minus(&decimal(1.25)), -0.25);
    }

    proptest! {
        #[test]
        fn a_double_comes_back(bits: u64) {
            let number = f64::from_bits(bits).abs();
            prop_assume!(number.is_finite());
            prop_assert!(Fraction::decimal(number).to_f64().to_bits().abs_diff(number.to_bits()) <= 1);
            prop_assert_eq!(Fraction::binary(number).to_f64(), number);
        }

        #[test]
        fn what_people_type_comes_back_to_the_last_bit(digits in 0..1_u64 << 53, places in 0..19_i32) {
            let typed: f64 = format!("{digits}e-{places}").parse().expect("a decimal");
            prop_assert_eq!(Fraction::decimal(typed).to_f64(), typed);
        }

        #[test]
        fn cuts_agree_with_machine_integers(a in 0..1_u64 << 63, b in 1..u64::MAX) {
            let fraction = Fraction::of(a, b);
            prop_assert_eq!(fraction.floor(), a / b);
            prop_assert_eq!(fraction.ceil(), a.div_ceil(b));
        }
    }

    #[test]
    fn a_share_and_what_it_leaves_make_one() {
        for (over, under, left) in [(1, 4, 0.75), (1, 1, 0.0), (3, 2, 0.0), (0, 7, 1.0)] {
            assert_eq!(Fraction::of(over, under).complement().to_f64(), left, "{over} / {under}");
        }
    }
}
