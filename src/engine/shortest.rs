//! Floats and the decimals that name them, both ways and exact. Here because std's printer and reader of floats bring
//! 18 kB and a table of 10 kB into the page; 128 bits are enough for both.

use super::math;

/// The shortest decimal that reads back as this double, as `mantissa x 10^exponent` without zeros at the mantissa's end:
/// 0.35 is (35, -2). The sign is left out; what is not finite counts as 0.
pub fn shortest(x: f64) -> (u64, i32) {
    let x = x.abs();
    if x == 0.0 || !x.is_finite() {
        return (0, 0);
    }
    // What people type has few decimals: where a whole number over a power of ten, both exact, divide to this double,
    // that is its name, and no other of up to 15 digits is.
    let mut unit = 1.0;
    for places in 0..=15 {
        let whole = math::round(x * unit);
        if whole < 1e15 && whole / unit == x {
            return trimmed(whole as u64, -places);
        }
        unit *= 10.0;
    }
    let (digits, exponent) = nineteen(x);
    // A decimal of up to 15 digits is found by rounding to 15 (the smallest doubles have fewer digits than that); 17 tell
    // any two doubles apart.
    for kept in if x < f64::MIN_POSITIVE { 1 } else { 15 }..=17 {
        let unit = 10_u64.pow(19 - kept);
        let (down, rest) = (digits / unit, digits % unit);
        let near = down + u64::from(rest >= unit / 2);
        // Just above a power of two the doubles below are closer than those above: the decimal next to the nearest may
        // read back where the nearest does not.
        for candidate in [near, 2 * down + 1 - near] {
            if nearest(candidate, exponent + (19 - kept).cast_signed()) == x {
                return trimmed(candidate, exponent + (19 - kept).cast_signed());
            }
        }
    }
    trimmed(digits, exponent)
}

/// The double nearest to `mantissa x 10^exponent`, ties to even; infinite past the largest. Every step errs by less than
/// 2^-120, and not at all where the result is short enough to be a tie.
pub fn nearest(mantissa: u64, exponent: i32) -> f64 {
    let magnitude = mantissa.checked_ilog10().map_or(0, |log| exponent.saturating_add(log.cast_signed()));
    // Nothing is below 10^-330 nor above 10^310; the bounds also end the loop.
    if mantissa == 0 || magnitude < -330 {
        return 0.0;
    }
    if magnitude > 310 {
        return f64::INFINITY;
    }
    let mut wide = Wide::of(mantissa);
    for _ in 0..exponent.unsigned_abs() {
        wide = if exponent > 0 { wide.times_ten() } else { wide.tenth() };
    }
    assemble(wide.bits, wide.power)
}

/// `bits x 2^power`, the top one of `bits` set.
struct Wide {
    bits: u128,
    power: i32,
}

impl Wide {
    fn of(number: u64) -> Self {
        Self { bits: number.into(), power: 0 }.normal()
    }

    fn normal(self) -> Self {
        let zeros = self.bits.leading_zeros();
        Self { bits: self.bits << zeros, power: self.power - zeros.cast_signed() }
    }

    /// Four bits make room for a factor of ten.
    fn times_ten(self) -> Self {
        Self { bits: (self.bits >> 4) * 10, power: self.power + 4 }.normal()
    }

    fn tenth(self) -> Self {
        Self { bits: self.bits / 10, power: self.power }.normal()
    }
}

/// A double above zero as nineteen digits and a power of ten, the last digit cut.
fn nineteen(x: f64) -> (u64, i32) {
    const LEAST: u64 = 10_u64.pow(18);
    let (fraction, exponent) = (x.to_bits() & ((1 << 52) - 1), (x.to_bits() >> 52) as i32);
    let (significand, power) = if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
    let mut wide = Wide::of(significand);
    wide.power += power;
    let mut places = 0;
    loop {
        // Nineteen digits fit 64 bits, so the whole part is at least the lower half of `bits`.
        match wide.power {
            -128..=-64 => {
                let whole = if wide.power == -128 { 0 } else { (wide.bits >> -wide.power) as u64 };
                if whole < LEAST {
                    (wide, places) = (wide.times_ten(), places - 1);
                } else if whole >= 10 * LEAST {
                    (wide, places) = (wide.tenth(), places + 1);
                } else {
                    return (whole, places);
                }
            }
            ..-128 => (wide, places) = (wide.times_ten(), places - 1),
            -63.. => (wide, places) = (wide.tenth(), places + 1),
        }
    }
}

fn trimmed(mut mantissa: u64, mut exponent: i32) -> (u64, i32) {
    while mantissa.is_multiple_of(10) {
        mantissa /= 10;
        exponent += 1;
    }
    (mantissa, exponent)
}

/// The float nearest to `bits x 2^power`, where the top one of `bits` is set.
fn assemble(bits: u128, power: i32) -> f64 {
    const MANTISSA_BITS: i32 = 52;
    const LOWEST: i32 = -1074;
    // The place of the last bit that the float keeps.
    let last = (power + 127 - MANTISSA_BITS).max(LOWEST);
    let cut = last - power;
    if cut > 128 {
        return 0.0;
    }
    let kept = if cut == 128 { 0 } else { bits >> cut };
    let half = 1_u128 << (cut - 1);
    let rest = if cut == 128 { bits } else { bits & ((1_u128 << cut) - 1) };
    let up = rest > half || (rest == half && kept & 1 == 1);
    let mantissa = kept as u64 + u64::from(up);
    // A carry out of the mantissa raises the exponent, which is what adding (instead of masking) does.
    let exponent = u64::try_from(last - LOWEST).unwrap_or(0);
    let float = f64::from_bits((exponent << MANTISSA_BITS).saturating_add(mantissa));
    if exponent >= 2046 { f64::INFINITY } else { float }
}

#[cfg(test)]
mod tests {
    use super::{nearest, shortest};
    use proptest::prelude::*;

    /// What std prints.
    fn printed(x: f64) -> (u64, i32) {
        let text = format!("{x:e}");
        let (digits, exponent) = text.split_once('e').unwrap();
        let places = digits.split_once('.').map_or(0, |(_, fraction)| (fraction.len() as u32).cast_signed());
        (digits.replace('.', "").parse().unwrap(), exponent.parse::<i32>().unwrap() - places)
    }

    #[test]
    fn powers_of_two_and_the_ends() {
        for exponent in 0..0x7ff_u64 {
            for bits in [exponent << 52, (exponent << 52) + 1, ((exponent + 1) << 52) - 1] {
                let x = f64::from_bits(bits);
                assert_eq!(shortest(x), if x == 0.0 { (0, 0) } else { printed(x) }, "{x:e}");
            }
        }
        assert_eq!(shortest(f64::NAN), (0, 0));
        assert_eq!(shortest(-0.35), (35, -2));
    }

    proptest! {
        #[test]
        fn prints_what_std_prints(bits: u64) {
            let x = f64::from_bits(bits).abs();
            prop_assume!(x.is_finite() && x > 0.0);
            prop_assert_eq!(shortest(x), printed(x));
        }

        #[test]
        fn what_is_typed_comes_back(digits in 1_u64..1_000_000_000_000_000, places in -20_i32..20) {
            let x = nearest(digits, -places);
            prop_assert_eq!(shortest(x), printed(x));
            prop_assert_eq!(nearest(shortest(x).0, shortest(x).1), x);
        }

        #[test]
        fn reads_what_std_reads(mantissa in 0..10_000_000_000_000_000_000_u64, exponent in -345..300_i32) {
            let read: f64 = format!("{mantissa}e{exponent}").parse().unwrap();
            prop_assert_eq!(nearest(mantissa, exponent), read);
        }
    }
}
