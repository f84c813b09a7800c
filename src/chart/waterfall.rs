//! The waterfall: where each bar starts and ends, and how high its value label must rise.

use super::band::Band;

/// What a bar of the waterfall stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole amount, from zero: what was planned.
    Planned,
    /// An amount that leaves: it hangs from the level before it.
    Cold,
    /// An amount that comes back: it stands on the level before it.
    Back,
    /// A whole amount, from zero: what is left on average.
    Expected,
    /// A whole amount, from zero: what can be banked on.
    Whole,
}

/// The lower and upper end of each bar in units of money. Whole amounts start at zero and set the level; a loss hangs
/// from it, a gain stands on it; the sign of a loss or gain does not matter.
pub fn spans(steps: &[(Kind, f64)]) -> Vec<(f64, f64)> {
    let mut level = 0.0_f64;
    steps
        .iter()
        .map(|(kind, value)| {
            let value = if value.is_finite() { *value } else { 0.0 };
            match kind {
                Kind::Planned | Kind::Expected | Kind::Whole => {
                    level = value;
                    (value.min(0.0), value.max(0.0))
                }
                Kind::Cold => {
                    let top = level;
                    level -= value.abs();
                    (level, top)
                }
                Kind::Back => {
                    let foot = level;
                    level += value.abs();
                    (foot, level)
                }
            }
        })
        .collect()
}

/// The baselines of the value labels: each a little above its bar, and one line higher when it would touch its left
/// neighbour.
pub fn lift(bands: &[Band], tops: &[f64], widths: &[f64], line: f64) -> Vec<f64> {
    let mut before: Option<(f64, f64)> = None;
    bands
        .iter()
        .zip(tops)
        .zip(widths)
        .map(|((band, top), width)| {
            let mut base = top - 6.0;
            let left = band.middle() - width / 2.0;
            if let Some((right, other)) = before
                && left < right + 4.0
                && (base - other).abs() < line
            {
                base = other.min(base) - line;
            }
            before = Some((band.middle() + width / 2.0, base));
            base
        })
        .collect()
}
