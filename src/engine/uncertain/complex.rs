//! As much complex arithmetic as moments at complex orders need, and the ratio of two gamma functions.

use crate::engine::math;
use std::ops::{Add, Mul, Sub};

/// A complex number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Complex {
    pub(super) re: f64,
    pub(super) im: f64,
}

impl Complex {
    pub(super) const ZERO: Self = Self { re: 0.0, im: 0.0 };

    pub(super) const fn new(re: f64, im: f64) -> Self {
        Self { re, im }
    }

    pub(super) fn times(self, factor: f64) -> Self {
        Self::new(self.re * factor, self.im * factor)
    }

    pub(super) fn exp(self) -> Self {
        let (sin, cos) = math::sin_cos(self.im);
        let size = math::exp(self.re);
        Self::new(size * cos, size * sin)
    }

    pub(super) fn ln(self) -> Self {
        Self::new(0.5 * math::ln(self.re * self.re + self.im * self.im), math::angle(self.im, self.re))
    }

    /// ln(1 + this), all digits for small ones too.
    fn ln_1p(self) -> Self {
        let Self { re, im } = self;
        Self::new(0.5 * math::ln_1p(re * (2.0 + re) + im * im), math::angle(im, 1.0 + re))
    }

    pub(super) fn inverse(self) -> Self {
        let size = self.re * self.re + self.im * self.im;
        Self::new(self.re / size, -self.im / size)
    }
}

impl Add for Complex {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.re + other.re, self.im + other.im)
    }
}

impl Sub for Complex {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.re - other.re, self.im - other.im)
    }
}

impl Mul for Complex {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.re * other.re - self.im * other.im, self.re * other.im + self.im * other.re)
    }
}

/// From here on the series of [`stirling`] is exact to a double.
const ASYMPTOTIC: f64 = 13.0;

/// ln of Gamma(a + s) / Gamma(a), up to whole turns of the imaginary part, for a > 0 and Re(a + s) > 0: with
/// (a + s - 1/2) ln(1 + s / a) + s ln a - s the two large logarithms never appear, and for a = 1e12 as for a = 1 the
/// error is some 1e-15 of |s|. Small a are first moved up by Gamma(x + 1) = x Gamma(x). (DLMF 5.5.1, 5.11.1.)
pub(super) fn ln_rising(a: f64, s: Complex) -> Complex {
    let (mut low, mut shift) = (a, Complex::ZERO);
    if low < ASYMPTOTIC {
        let (mut over, mut under) = (Complex::new(1.0, 0.0), 1.0);
        while low < ASYMPTOTIC {
            over = over * Complex::new(low + s.re, s.im);
            under *= low;
            low += 1.0;
        }
        shift = over.ln();
        shift.re -= math::ln(under);
    }
    let top = Complex::new(low + s.re, s.im);
    let growth = s.times(1.0 / low).ln_1p();
    let half = Complex::new(top.re - 0.5, top.im);
    let series = stirling(top) - stirling(Complex::new(low, 0.0));
    half * growth + s.times(math::ln(low) - 1.0) + series - shift
}

/// [`ln_rising`] by a real step.
pub(super) fn ln_rising_real(a: f64, step: f64) -> f64 {
    ln_rising(a, Complex::new(step, 0.0)).re
}

/// 1/(12 z) - 1/(360 z^3) + ...: what Stirling's formula leaves of ln Gamma.
fn stirling(z: Complex) -> Complex {
    let inverse = z.inverse();
    let square = inverse * inverse;
    let mut sum = Complex::ZERO;
    for term in STIRLING {
        sum = sum * square + Complex::new(term, 0.0);
    }
    sum * inverse
}

const STIRLING: [f64; 6] = [-691.0 / 360_360.0, 1.0 / 1188.0, -1.0 / 1680.0, 1.0 / 1260.0, -1.0 / 360.0, 1.0 / 12.0];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rising_by_whole_steps_is_a_product() {
        for a in [0.01, 0.5, 1.0, 3.7, 12.9, 13.0, 40.25, 1e6, 1e12] {
            let mut product = 0.0;
            for step in 0..12 {
                let got = ln_rising_real(a, f64::from(step));
                assert!((got - product).abs() < 4e-14 * (1.0 + product.abs()), "{a} {step}: {got} is not {product}");
                product += math::ln(a + f64::from(step));
            }
        }
    }

    #[test]
    fn the_imaginary_line_keeps_reflection() {
        // |Gamma(1 + it)|^2 = pi t / sinh(pi t), DLMF 5.4.3.
        for t in [0.1, 1.0, 5.0, 20.0, 60.0] {
            let got = 2.0 * ln_rising(1.0, Complex::new(0.0, t)).re;
            let pi = std::f64::consts::PI;
            let expected = math::ln(pi * t) - math::ln(math::sinh(pi * t));
            assert!((got - expected).abs() < 1e-12 * (1.0 + expected.abs()), "{t}: {got} is not {expected}");
        }
    }
}
