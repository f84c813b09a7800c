//! The inverse of a distribution as a table: a coordinate between 0 and 1 becomes a value with two loads and a
//! multiplication.

use super::density::Cumulative;
use super::lattice::Walk;
use super::law::Law;
use crate::engine::math;

/// Cells, as a power of two.
const BITS: u32 = 9;
const CELLS: usize = 1 << BITS;

/// 1 / 2^32.
const UNIT: f64 = 1.0 / 4_294_967_296.0;

/// A piecewise linear quantile function over coordinates of 32 bits. In each cell the line runs through the quantiles at
/// the two Gauss nodes, so it keeps the mean of the cell and almost all of its variance.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// Value at coordinate 0 of the line, and its slope.
    lines: Box<[(f64, f64); CELLS]>,
}

impl Table {
    /// Of a Beta on low ..= high.
    pub(super) fn beta(low: f64, high: f64, a: f64, b: f64) -> Self {
        let cumulative = Cumulative::new(a, b);
        let shares = cumulative.quantiles(nodes());
        let mut lines = Box::new([(0.0, 0.0); CELLS]);
        for (line, pair) in lines.iter_mut().zip(shares.chunks_exact(2)) {
            if let [near, far] = pair {
                *line = (0.5 * (near + far), (far - near) / (2.0 * GAUSS));
            }
        }
        // In the outermost cells the quantile has a pole or bends without end.
        lines[0] = steep(|place| cumulative.quantile(place / CELLS as f64));
        let (middle, slope) = steep(|place| cumulative.quantile(1.0 - place / CELLS as f64));
        lines[CELLS - 1] = (middle, -slope);
        for (cell, line) in lines.iter_mut().enumerate() {
            // From the middle of the cell and its width to coordinate 0 and its unit, each number being a half unit on.
            let (middle, slope) = (low + (high - low) * line.0, (high - low) * line.1 * CELLS as f64);
            let at = (cell as f64 + 0.5) / CELLS as f64;
            *line = (middle - slope * at + 0.5 * slope * UNIT, slope * UNIT);
        }
        Self { lines }
    }

    /// Of the law, where it is not known for sure.
    pub(super) fn of(law: Law) -> Option<Self> {
        match law {
            Law::Known(_) => None,
            Law::Beta { low, high, a, b } => Some(Self::beta(low, high, a, b)),
        }
    }

    /// The value at a coordinate.
    #[inline]
    pub(super) fn at(&self, coordinate: u32) -> f64 {
        let (start, slope) = self.lines[(coordinate >> (32 - BITS)) as usize];
        start + slope * f64::from(coordinate)
    }

    /// Multiplies into `values` the value at each point.
    pub(super) fn multiply(&self, mut walk: Walk, values: &mut [f64]) {
        for value in values {
            *value *= self.at(walk.next());
        }
    }

    /// The least and the largest value.
    pub(super) fn ends(&self) -> (f64, f64) {
        (self.at(0), self.at(u32::MAX))
    }
}

/// Half of the distance of the Gauss nodes in a cell of width 1.
const GAUSS: f64 = 0.288_675_134_594_812_9;

/// The straight line nearest to `value` over 0 ..= 1, as its middle and slope, where the value may bend without end at
/// 0: with Gauss nodes in each half, quarter, eighth ...
fn steep(value: impl Fn(f64) -> f64) -> (f64, f64) {
    let (mut mean, mut moment) = (0.0, 0.0);
    for halving in 1..=20 {
        let width = math::exp2(-f64::from(halving));
        for side in [-GAUSS, GAUSS] {
            let place = width * (1.5 + side);
            let weighted = 0.5 * width * value(place);
            mean += weighted;
            moment += weighted * (place - 0.5);
        }
    }
    (mean, 12.0 * moment)
}

/// The two nodes of every cell, as probabilities.
fn nodes() -> impl Iterator<Item = f64> {
    (0..CELLS).flat_map(|cell| {
        let middle = cell as f64 + 0.5;
        [(middle - GAUSS) / CELLS as f64, (middle + GAUSS) / CELLS as f64]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(table: &Table) -> (f64, f64) {
        let values = (0..1 << 16).map(|index: u32| table.at((index << 16) + (1 << 15)));
        let (sum, squares) = values.fold((0.0, 0.0), |(sum, squares), value| (sum + value, squares + value * value));
        let mean = sum / 65_536.0;
        (mean, squares / 65_536.0 - mean * mean)
    }

    #[test]
    fn tables_keep_mean_and_variance() {
        for (a, b) in [(10.5, 30.5), (0.5, 20.5), (120.5, 3880.5), (1.0, 5.0), (20.5, 0.5)] {
            let (law, (mean, variance)) = (Law::beta(a, b), moments(&Table::beta(0.0, 1.0, a, b)));
            assert!((mean / law.mean() - 1.0).abs() < 1e-5, "{a} {b}: {mean}");
            assert!((variance / law.variance() - 1.0).abs() < 1e-3, "{a} {b}: {variance}");
        }
    }
}
