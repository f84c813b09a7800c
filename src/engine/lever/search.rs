//! Searching for a number that makes something true: whole numbers exactly, others by Brent's method.

/// The smallest whole number in `from ..= to` of which `holds` is true, where it stays true from some number on; none
/// where it is not even true at the end. Doubling steps, then halving: the cost grows with the logarithm of the result.
pub fn least(from: u64, to: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    if from > to {
        return None;
    }
    if holds(from) {
        return Some(from);
    }
    let (mut low, mut step) = (from, 1_u64);
    let mut high = loop {
        if low == to {
            return None;
        }
        let next = low.saturating_add(step).min(to);
        if holds(next) {
            break next;
        }
        low = next;
        step = step.saturating_mul(2);
    };
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

/// About the smallest whole number as [`least`] finds it, at most a thousandth above it, looked for from `hint` on both
/// sides: a few steps where the hint is close.
pub fn least_about(to: u64, hint: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
    let hint = hint.min(to);
    let (mut low, mut high, mut step) = (None, None, (hint / 64).max(1));
    let mut at = hint;
    while low.is_none() || high.is_none() {
        if holds(at) {
            high = Some(at);
            if at == 0 {
                return Some(0);
            }
            at = at.saturating_sub(step);
        } else {
            low = Some(at);
            if at == to {
                return None;
            }
            at = at.saturating_add(step).min(to);
        }
        step = step.saturating_mul(2);
    }
    let (mut low, mut high) = (low?, high?);
    while high - low > (high / 1024).max(1) {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

/// A stretch in which a function changes its sign: two places and its values there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bracket {
    /// One end.
    pub from: f64,
    /// The value there.
    pub at_from: f64,
    /// The other end.
    pub to: f64,
    /// The value there, of the other sign or 0.
    pub at_to: f64,
}

/// A zero of `f` in the bracket, to the last digits of a double: Brent's method (R. Brent, Algorithms for minimization
/// without derivatives, 1973), inverse quadratic steps as long as they shrink the bracket, else halving. Of a function
/// that jumps it gives the place of the jump, on the side where the value is closer to 0.
pub fn zero(bracket: Bracket, f: impl Fn(f64) -> f64) -> f64 {
    let Bracket { from: mut other, at_from: mut at_other, to: mut best, at_to: mut at_best } = bracket;
    if at_other.abs() < at_best.abs() {
        (other, at_other, best, at_best) = (best, at_best, other, at_other);
    }
    let (mut before, mut at_before) = (other, at_other);
    let (mut step, mut last_step) = (best - other, best - other);
    for _ in 0..200 {
        if at_best == 0.0 {
            break;
        }
        let middle = 0.5 * (other - best);
        let fine = 2.0 * f64::EPSILON * best.abs();
        if middle.abs() <= fine {
            break;
        }
        let guess = interpolated((best, at_best), (before, at_before), (other, at_other), middle);
        let shrinks = guess.abs() < 1.5 * middle.abs() && guess.abs() < 0.5 * last_step.abs();
        (last_step, step) = if shrinks && guess.is_finite() { (step, guess) } else { (middle, middle) };
        (before, at_before) = (best, at_best);
        best += if step.abs() > fine { step } else { fine.copysign(middle) };
        at_best = f(best);
        if (at_best > 0.0) == (at_other > 0.0) {
            (other, at_other) = (before, at_before);
            (step, last_step) = (best - before, best - before);
        }
        if at_other.abs() < at_best.abs() {
            (before, at_before) = (best, at_best);
            (best, at_best, other, at_other) = (other, at_other, best, at_best);
        }
    }
    best
}

/// The step from the best place to where the line or the quadratic through the last places has its zero; 0 where that
/// lies outside the bracket.
fn interpolated(best: (f64, f64), before: (f64, f64), other: (f64, f64), middle: f64) -> f64 {
    let s = best.1 / before.1;
    let (p, q) = if before.0 == other.0 {
        (2.0 * middle * s, 1.0 - s)
    } else {
        let (q, r) = (before.1 / other.1, best.1 / other.1);
        let p = s * (2.0 * middle * q * (q - r) - (best.0 - before.0) * (r - 1.0));
        (p, (q - 1.0) * (r - 1.0) * (s - 1.0))
    };
    let step = if q == 0.0 { 0.0 } else { -p / q };
    if step * middle > 0.0 { step } else { f64::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_least_number_is_found_from_anywhere(from in 0..1000_u64, first in 0..u64::MAX / 2, hint: u64) {
            let to = u64::MAX / 2;
            prop_assert_eq!(least(from, to, |number| number >= first), Some(first.max(from)));
            let about = least_about(to, hint, |number| number >= first).expect("there is one");
            prop_assert!(about >= first && about - first <= about / 1024 + 1);
            prop_assert_eq!(least(from, from, |number| number > from), None);
            prop_assert_eq!(least(from, from, |number| number == from), Some(from));
            prop_assert_eq!(least_about(to, hint, |_| false), None);
        }

        #[test]
        fn zeros_are_found_to_the_last_digits(at in 0.01..100.0_f64, power in 1..6_i32, steep in 1e-3..1e3_f64) {
            let f = |x: f64| steep * (x.powi(power) - at.powi(power));
            let bracket = Bracket { from: 0.0, at_from: f(0.0), to: 200.0, at_to: f(200.0) };
            let zero = zero(bracket, f);
            prop_assert!((zero / at - 1.0).abs() < 1e-14, "{zero} is not {at}");
        }
    }

    #[test]
    fn a_jump_is_a_zero() {
        let f = |x: f64| if x < 3.0 { -1.0 } else { 2.0 };
        let found = zero(Bracket { from: 0.0, at_from: -1.0, to: 10.0, at_to: 2.0 }, f);
        assert!((found - 3.0).abs() < 1e-14);
    }

    /// How often a function is asked for its zero between two places, beside the first two; and the zero.
    fn asked(from: f64, to: f64, f: impl Fn(f64) -> f64) -> (u32, f64) {
        let count = std::cell::Cell::new(0);
        let found = zero(Bracket { from, at_from: f(from), to, at_to: f(to) }, |x| {
            count.set(count.get() + 1);
            f(x)
        });
        (count.get(), found)
    }

    #[test]
    fn smooth_functions_are_asked_no_more_often_than_by_others() {
        type Case = (fn(f64) -> f64, f64, f64, u32);
        // The calls are those of SciPy 1.17's brentq with xtol 1e-300 and rtol 8.9e-16, which asks at both ends too.
        let cases: [Case; 8] = [
            (|x| x * x * x - 2.0 * x - 5.0, 2.0, 3.0, 8),
            (|x| x.cos() - x, 0.0, 1.0, 8),
            (|x| (-x).exp() - x, 0.0, 1.0, 7),
            (|x| x.ln() - 1.0, 1.0, 100.0, 11),
            (|x| 0.1 - (1.0 - x).powi(40), 0.0, 1.0, 17),
            (|x| x.powi(9) - 0.5, 0.0, 2.0, 14),
            (|x| 3.0 * x - 1.0, 0.0, 1.0, 3),
            (|x| x - 0.8 * x.sin() - 1.2, 0.0, 3.0, 11),
        ];
        for (index, (f, from, to, calls)) in cases.into_iter().enumerate() {
            let (asked, found) = asked(from, to, f);
            assert!(asked + 2 <= calls, "case {index}: {asked} questions and both ends, {calls} of others");
            assert!(f(found).abs() < 1e-14, "case {index}: {found}");
        }
    }
}
