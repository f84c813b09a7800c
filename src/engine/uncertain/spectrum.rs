//! Moments E[Y^z] of one law at the equally spaced complex orders z = order - i step k, k = 0, 1, 2 ...: what a product
//! of independent numbers is made of, because moments of a product are products of moments.

use super::complex::{Complex, ln_rising, ln_rising_real};
use super::density::Density;
use super::law::Law;
use crate::engine::math;

/// E[Y^z], one order after the other, as logarithms.
#[derive(Debug, Clone)]
pub(super) enum Moments {
    /// Y^z of a known number: ln Y.
    Known(f64),
    /// Gamma(a + z) Gamma(a + b) / (Gamma(a) Gamma(a + b + z)), and the logarithm of the upper end.
    Beta { a: f64, size: f64, ln_high: f64 },
    /// A Beta on low ..= high with low > 0, in units of high, as atoms that turn with every step.
    Atoms { re: Vec<f64>, im: Vec<f64>, turns: Vec<(f64, f64)>, ln_high: f64 },
}

impl Moments {
    /// For orders from `order` on, with this step in their imaginary part and as many of them as `reach` says at most.
    pub(super) fn new(law: Law, order: f64, step: f64, reach: f64) -> Self {
        let Law::Beta { low, high, a, b } = law else {
            return Self::Known(math::ln(law.mean().max(f64::MIN_POSITIVE)));
        };
        if low <= 0.0 {
            return Self::Beta { a, size: a + b, ln_high: math::ln(high) };
        }
        // As many atoms as the fastest turn over the whole range asks for, and never fewer than the density needs.
        let turns = reach * math::ln(high / low);
        let atoms = Density::new(a, b).atoms((64.0 + 0.8 * turns).min(1024.0) as usize);
        let ratio = low / high;
        let logs: Vec<f64> = atoms.iter().map(|atom| math::ln(ratio * atom.rest + atom.share)).collect();
        Self::Atoms {
            re: atoms.iter().zip(&logs).map(|(atom, ln)| atom.mass * math::exp(order * ln)).collect(),
            im: vec![0.0; atoms.len()],
            turns: logs.iter().map(|ln| math::sin_cos(-step * ln)).collect(),
            ln_high: math::ln(high),
        }
    }

    /// ln E[Y^z] at the next order, which is `z`.
    pub(super) fn next(&mut self, z: Complex) -> Complex {
        match self {
            Self::Known(ln) => z.times(*ln),
            Self::Beta { a, size, ln_high } => ln_rising(*a, z) - ln_rising(*size, z) + z.times(*ln_high),
            Self::Atoms { re, im, turns, ln_high } => {
                let mut sum = Complex::ZERO;
                for ((re, im), (sin, cos)) in re.iter_mut().zip(im.iter_mut()).zip(turns.iter()) {
                    sum = sum + Complex::new(*re, *im);
                    (*re, *im) = (*re * cos - *im * sin, *re * sin + *im * cos);
                }
                sum.ln() + z.times(*ln_high)
            }
        }
    }
}

/// One law, ready to tell ln E[Y^order] at many real orders > 0.
#[derive(Debug, Clone)]
pub(super) enum RealMoments {
    /// A Beta from 0 on: its shapes, and the logarithm of the upper end.
    Beta { a: f64, size: f64, ln_high: f64 },
    /// Mass and logarithm of atoms.
    Atoms(Vec<(f64, f64)>),
}

impl RealMoments {
    pub(super) fn new(law: Law) -> Self {
        match law {
            Law::Known(value) => Self::Atoms(vec![(1.0, math::ln(value.max(f64::MIN_POSITIVE)))]),
            Law::Beta { low, high, a, b } if low <= 0.0 => Self::Beta { a, size: a + b, ln_high: math::ln(high) },
            Law::Beta { low, high, a, b } => {
                let atoms = Density::new(a, b).atoms(48);
                Self::Atoms(
                    atoms.iter().map(|atom| (atom.mass, math::ln(low * atom.rest + high * atom.share))).collect(),
                )
            }
        }
    }

    pub(super) fn ln(&self, order: f64) -> f64 {
        match self {
            Self::Beta { a, size, ln_high } => {
                ln_rising_real(*a, order) - ln_rising_real(*size, order) + order * ln_high
            }
            Self::Atoms(atoms) => {
                // In units of the largest, or high orders are too small for a double.
                let most = atoms.iter().map(|atom| atom.1).fold(f64::MIN, f64::max);
                let sum: f64 = atoms.iter().map(|(mass, ln)| mass * math::exp(order * (ln - most))).sum();
                math::ln(sum) + order * most
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoms_and_gammas_agree() {
        // The same law once with an end at 0 and once with one close above it.
        let (order, step) = (1.5, 0.7);
        let exact = Law::Beta { low: 0.0, high: 0.8, a: 3.5, b: 2.5 };
        let close = Law::Beta { low: 1e-9, high: 0.8, a: 3.5, b: 2.5 };
        let (mut gammas, mut atoms) =
            (Moments::new(exact, order, step, 30.0 * step), Moments::new(close, order, step, 30.0 * step));
        for k in 0..30 {
            let z = Complex::new(order, -step * f64::from(k));
            let (one, other) = (gammas.next(z).exp(), atoms.next(z).exp());
            assert!((one - other).times(1e7).exp().re < 1.1, "{k}: {one:?} is not {other:?}");
        }
    }

    #[test]
    fn the_first_moment_is_the_mean() {
        for law in [Law::pert(0.1, 0.2, 0.5), Law::evidence(10, 40, None), Law::Known(0.3), Law::pert(0.0, 0.0, 9.0)] {
            assert!((RealMoments::new(law).ln(1.0) - math::ln(law.mean())).abs() < 1e-9, "{law:?}");
        }
    }
}
