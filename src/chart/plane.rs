//! What a chart of two numbers draws beside its curve: whiskers, and a domain that begins at nothing.

use super::path::num;
use super::scale::nice;

/// A vertical line from one end to the other with short caps: `M3,9H7M5,9V2M3,2H7`. Nothing where an end is not finite.
pub fn whisker(x: f64, from: f64, to: f64, half: f64) -> String {
    if ![x, from, to, half].into_iter().all(f64::is_finite) {
        return String::new();
    }
    let (left, right) = (num(x - half), num(x + half));
    let cap = |y: f64| ["M", &left, ",", &num(y), "H", &right].concat();
    [&cap(from), "M", &num(x), ",", &num(from), "V", &num(to), &cap(to)].concat()
}

/// A domain in round steps that holds zero and all values.
pub fn from_zero(values: impl Iterator<Item = f64>, steps: usize) -> (f64, f64) {
    let (low, high) = values
        .filter(|value| value.is_finite())
        .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    if low == high { (0.0, 1.0) } else { nice(low, high, steps) }
}

/// The height of a curve at `x`: that of the first point at or after it, the last one's beyond the end.
pub fn height_at(curve: &[(f64, f64)], x: f64) -> Option<f64> {
    let next = curve.iter().find(|(at, _)| *at >= x).or_else(|| curve.last());
    next.map(|(_, y)| *y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whisker_has_two_caps() {
        assert_eq!(whisker(5.0, 9.0, 2.0, 2.0), "M3,9H7M5,9V2M3,2H7");
        assert_eq!(whisker(5.0, f64::NAN, 2.0, 2.0), "");
    }

    #[test]
    fn zero_is_always_there() {
        assert_eq!(from_zero([3.0, 9.0, f64::INFINITY].into_iter(), 5), (0.0, 10.0));
        assert_eq!(from_zero([-3.0, -1.0].into_iter(), 3), (-3.0, 0.0));
        assert_eq!(from_zero(std::iter::empty(), 3), (0.0, 1.0));
    }

    #[test]
    fn a_height_is_that_of_the_next_score() {
        let curve = [(1.0, 5.0), (3.0, 7.0)];
        assert_eq!(height_at(&curve, 2.0), Some(7.0));
        assert_eq!(height_at(&curve, 9.0), Some(7.0));
        assert_eq!(height_at(&[], 9.0), None);
    }
}
