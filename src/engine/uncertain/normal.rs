//! The normal quantile of a coordinate, from a table that is made once.

use crate::engine::math;
use std::sync::LazyLock;

/// Cells, as a power of two.
const BITS: u32 = 9;
const CELLS: usize = 1 << BITS;

/// Bits of a coordinate within its cell, and the width of a cell in them.
const WITHIN: u32 = 32 - BITS;
const WIDTH: f64 = (1_u32 << WITHIN) as f64;

/// Parabolas through the quantiles at three places of every cell.
pub(super) struct Normal([[f64; 3]; CELLS]);

/// The table.
pub(super) static NORMAL: LazyLock<Box<Normal>> = LazyLock::new(|| Box::new(Normal::new()));

impl Normal {
    /// z with P(Z <= z) = (coordinate + 1/2) / 2^32. Right to 1e-4 for |z| < 2.8; in the outermost cells only on average.
    #[inline]
    pub(super) fn at(&self, coordinate: u32) -> f64 {
        let [start, slope, bend] = self.0[(coordinate >> WITHIN) as usize];
        let t = f64::from(coordinate & ((1 << WITHIN) - 1));
        start + t * (slope + t * bend)
    }

    fn new() -> Self {
        let mut cells = [[0.0; 3]; CELLS];
        let mut z = -3.6;
        for cell in 0..CELLS / 2 {
            // Near both ends and in the middle, in units of the cell.
            let [near, middle, far] = [NEAR, 0.5, 1.0 - NEAR].map(|place| {
                z = quantile((cell as f64 + place) / CELLS as f64, z);
                z
            });
            let reach = 0.5 - NEAR;
            let (slope, bend) = ((far - near) / (2.0 * reach), 0.5 * (far + near - 2.0 * middle) / (reach * reach));
            cells[cell] = parabola(middle, slope, bend);
            cells[CELLS - 1 - cell] = parabola(-middle, slope, -bend);
        }
        Self(cells)
    }
}

/// Place of the outer two of three Gauss nodes.
const NEAR: f64 = 0.112_701_665_379_258_3;

/// middle + slope x + bend x^2 around the middle of a cell, in bits from its start.
fn parabola(middle: f64, slope: f64, bend: f64) -> [f64; 3] {
    // The half bit that a coordinate lies above its number.
    let x = 0.5 / WIDTH - 0.5;
    [middle + x * (slope + x * bend), (slope + 2.0 * x * bend) / WIDTH, bend / (WIDTH * WIDTH)]
}

/// The quantile by Halley's method from a guess that is not above it by far.
fn quantile(probability: f64, guess: f64) -> f64 {
    let mut z = guess;
    for _ in 0..20 {
        let density = 0.398_942_280_401_432_7 * math::exp(-0.5 * z * z);
        let newton = (math::normal_at_most(z) - probability) / density;
        let step = newton / (1.0 + 0.5 * z * newton);
        z -= step;
        if step.abs() < 1e-9 {
            break;
        }
    }
    z
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_hold_their_probability() {
        for index in 6_u32..1018 {
            let coordinate = (index << 22) + 12_345;
            let expected = (f64::from(coordinate) + 0.5) / 4_294_967_296.0;
            let got = math::normal_at_most(NORMAL.at(coordinate));
            assert!((got - expected).abs() < 3e-6, "{expected}: {got}");
            assert!((NORMAL.at(coordinate) + NORMAL.at(u32::MAX - coordinate)).abs() < 1e-9);
        }
    }

    #[test]
    fn a_quantile_is_found_from_a_guess_half_a_unit_off() {
        // As in any table.
        for (probability, z) in [(0.01, -2.326_347_874), (0.5, 0.0), (0.9, 1.281_551_566), (0.999, 3.090_232_306)] {
            for off in [-0.5, 0.1] {
                let found = quantile(probability, z + off);
                assert!((found - z).abs() < 1e-9, "{probability}: {found} is not {z}");
            }
        }
    }
}
