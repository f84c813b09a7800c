//! Scales: from a value to a pixel and back.

use libm::{ceil, floor, log10, pow};

use super::ticks::step;

/// A straight line, or a line in powers of ten, from a domain of values to a range of pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    domain: (f64, f64),
    range: (f64, f64),
    log: bool,
}

impl Scale {
    /// A linear scale. An empty or broken domain becomes one unit wide.
    pub fn linear(domain: (f64, f64), range: (f64, f64)) -> Self {
        Self { domain: sound(domain), range, log: false }
    }

    /// A logarithmic scale; both ends of the domain must be above zero, else it falls back to 1 to 10.
    pub fn log(domain: (f64, f64), range: (f64, f64)) -> Self {
        let usable = domain.0 > 0.0 && domain.1 > domain.0 && domain.1.is_finite();
        Self { domain: if usable { domain } else { (1.0, 10.0) }, range, log: true }
    }

    /// The smallest and largest value.
    pub fn domain(&self) -> (f64, f64) {
        self.domain
    }

    /// The pixel of a value; values outside the domain stop at its ends.
    pub fn at(&self, value: f64) -> f64 {
        let (low, high) = (self.bend(self.domain.0), self.bend(self.domain.1));
        let share = (self.bend(self.hold(value)) - low) / (high - low);
        self.range.0 + share * (self.range.1 - self.range.0)
    }

    /// The value under a pixel; pixels outside the range stop at its ends.
    pub fn back(&self, pixel: f64) -> f64 {
        let width = self.range.1 - self.range.0;
        let share =
            if width == 0.0 || !pixel.is_finite() { 0.0 } else { ((pixel - self.range.0) / width).clamp(0.0, 1.0) };
        let (low, high) = (self.bend(self.domain.0), self.bend(self.domain.1));
        let bent = low + share * (high - low);
        self.hold(if self.log { pow(10.0, bent) } else { bent })
    }

    fn hold(&self, value: f64) -> f64 {
        if value.is_nan() { self.domain.0 } else { value.max(self.domain.0).min(self.domain.1) }
    }

    fn bend(&self, value: f64) -> f64 {
        if self.log { log10(value) } else { value }
    }
}

fn sound((low, high): (f64, f64)) -> (f64, f64) {
    match (low.is_finite(), high.is_finite()) {
        (true, true) if high > low && (high - low).is_finite() => (low, high),
        (true, _) if low.abs() < 1e15 => (low, low + 1.0),
        _ => (0.0, 1.0),
    }
}

/// A domain widened to whole steps of 1, 2 or 5 times a power of ten, about `count` of them.
pub fn nice(low: f64, high: f64, count: usize) -> (f64, f64) {
    let (low, high) = sound((low, high));
    let step = step(high - low, count);
    (floor(low / step) * step, ceil(high / step) * step)
}

/// A domain for a log scale: from the power of ten at or below the smallest value above zero to the largest value, at
/// least one power wide; 1 to 10 when there is no such value.
pub fn decades(values: &[f64]) -> (f64, f64) {
    let Some((low, high)) = extent(values) else { return (1.0, 10.0) };
    let low = pow(10.0, floor(log10(low)));
    (low, high.max(10.0 * low))
}

/// Whether values spread so far that bars of a linear scale would vanish: the largest is over 40 times the smallest.
pub fn wants_log(values: &[f64]) -> bool {
    values.iter().all(|value| *value > 0.0) && extent(values).is_some_and(|(low, high)| high / low > 40.0)
}

fn extent(values: &[f64]) -> Option<(f64, f64)> {
    let usable = values.iter().copied().filter(|value| (1e-9..=1e15).contains(value));
    usable.fold(None, |found, value| match found {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}
