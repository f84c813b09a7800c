//! A dot a row on one scale, each joined to the level of the first: where plans stand to a baseline.

use super::scale::{Scale, nice};

/// The scale of the dots from `left` to `right`: round ends, not from zero, because dots have no length that could lie.
/// Values that are all alike stand in the middle.
pub fn across(values: &[f64], left: f64, right: f64) -> Scale {
    let known = || values.iter().copied().filter(|value| value.is_finite());
    let (low, high) = known().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
    let around = if high > low {
        nice(low, high, 4)
    } else if low.is_finite() {
        let reach = if low == 0.0 { 1.0 } else { low.abs() / 2.0 };
        (low - reach, high + reach)
    } else {
        (0.0, 1.0)
    };
    Scale::linear(around, (left, right.max(left + 1.0)))
}

/// On which side of its dot a label stands: away from the line to the level, right where there is none.
pub fn label_on_the_left(value: f64, level: f64) -> bool {
    value < level
}
