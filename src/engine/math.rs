//! The functions of analysis that the engine uses. Only this file calls `libm`: std's differ in their last bits from
//! one machine to the next, and a plan must have one answer on all of them.

/// e^x.
pub(crate) fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// e^x - 1, all digits for small x too.
pub(super) fn exp_m1(x: f64) -> f64 {
    libm::expm1(x)
}

/// 2^x.
pub(crate) fn exp2(x: f64) -> f64 {
    libm::exp2(x)
}

/// Natural logarithm.
pub(crate) fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// ln(1 + x), all digits for small x too.
pub(crate) fn ln_1p(x: f64) -> f64 {
    libm::log1p(x)
}

/// Square root.
pub(crate) fn sqrt(x: f64) -> f64 {
    libm::sqrt(x)
}

/// Hyperbolic sine.
pub(super) fn sinh(x: f64) -> f64 {
    libm::sinh(x)
}

/// Hyperbolic cosine.
pub(super) fn cosh(x: f64) -> f64 {
    libm::cosh(x)
}

/// Sine and cosine.
pub(super) fn sin_cos(x: f64) -> (f64, f64) {
    libm::sincos(x)
}

/// The angle of the point (x, y), -pi ..= pi.
pub(super) fn angle(y: f64, x: f64) -> f64 {
    libm::atan2(y, x)
}

/// a x b + c, rounded once.
pub(super) fn multiply_add(a: f64, b: f64, c: f64) -> f64 {
    libm::fma(a, b, c)
}

/// x 2^n.
pub(super) fn times_power_of_two(x: f64, n: isize) -> f64 {
    // Beyond these the result is 0 or infinite for every double but 0.
    libm::scalbn(x, n.clamp(-2200, 2200) as i32)
}

/// The nearest whole number.
pub(super) fn round(x: f64) -> f64 {
    libm::round(x)
}

/// P(Z <= z) for a standard normal Z, all digits in both tails.
pub(super) fn normal_at_most(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

/// x - ln(1 + x) for x >= -1: never negative, and about x^2 / 2 for small x, where the plain difference has no digits
/// left. Series in v = x / (2 + x): ln(1 + x) = 2 artanh v, and x - 2 v = x v.
pub(super) fn log_gap(x: f64) -> f64 {
    if !(-0.3..=0.4).contains(&x) {
        return x - ln_1p(x);
    }
    let v = x / (2.0 + x);
    let square = v * v;
    // As many terms as the largest v, 0.18, asks for; fewer for the many calls with a tiny one.
    let series = if square < 1e-6 {
        1.0 / 3.0 + square * (1.0 / 5.0 + square / 7.0)
    } else {
        // 1/3 + v^2/5 + v^4/7 + ... + v^18/21, from the end.
        ODD_RECIPROCALS.iter().fold(0.0, |sum, term| sum * square + term)
    };
    v * (x - 2.0 * square * series)
}

/// 1/21, 1/19, ... 1/3.
const ODD_RECIPROCALS: [f64; 10] = [
    1.0 / 21.0,
    1.0 / 19.0,
    1.0 / 17.0,
    1.0 / 15.0,
    1.0 / 13.0,
    1.0 / 11.0,
    1.0 / 9.0,
    1.0 / 7.0,
    1.0 / 5.0,
    1.0 / 3.0,
];

/// ln n! - ln(sqrt(2 pi n) (n / e)^n) for whole n >= 1, the error of Stirling's formula. Its asymptotic series
/// 1/(12 n) - 1/(360 n^3) + ... (DLMF 5.11.1) is exact to a double from 16 on; below, ln n! comes from a product.
pub(super) fn stirling_error(n: f64) -> f64 {
    if n < 16.0 {
        return SMALL_STIRLING_ERRORS.get(n as usize).copied().unwrap_or(0.0);
    }
    let square = n * n;
    let tail = 1.0 / 1260.0 - (1.0 / 1680.0 - (1.0 / 1188.0 - 691.0 / 360_360.0 / square) / square) / square;
    (1.0 / 12.0 - (1.0 / 360.0 - tail / square) / square) / n
}

/// [`stirling_error`] of 0 (unused) to 15, from 40 digits.
const SMALL_STIRLING_ERRORS: [f64; 16] = [
    0.0,
    0.081_061_466_795_327_26,
    0.041_340_695_955_409_3,
    0.027_677_925_684_998_34,
    0.020_790_672_103_765_093,
    0.016_644_691_189_821_193,
    0.013_876_128_823_070_748,
    0.011_896_709_945_891_77,
    0.010_411_265_261_972_096,
    0.009_255_462_182_712_733,
    0.008_330_563_433_362_87,
    0.007_573_675_487_951_841,
    0.006_942_840_107_209_53,
    0.006_408_994_188_004_207,
    0.005_951_370_112_758_847_5,
    0.005_554_733_551_962_801,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_gap_is_continuous_where_the_method_changes() {
        // Neighbouring doubles on both sides of each border; the slope is x / (1 + x).
        for border in [-0.3, 0.4, 2.002_002e-3, -1.998e-3] {
            let (below, above) = (border - 1e-9, border + 1e-9);
            let rise = log_gap(above) - log_gap(below);
            let slope = border / (1.0 + border);
            assert!((rise - 2e-9 * slope).abs() < 1e-15, "{border}: {rise}");
        }
        assert_eq!(log_gap(0.0), 0.0);
        assert_eq!(log_gap(1e-200), 0.0);
        assert!((log_gap(1e-8) / (0.5e-16 - 1e-24 / 3.0) - 1.0).abs() < 1e-15);
    }

    #[test]
    fn stirling_errors_make_factorials() {
        let mut ln_factorial = 0.0;
        for n in 1..40 {
            let n = f64::from(n);
            ln_factorial += ln(n);
            let formula = 0.5 * ln(2.0 * std::f64::consts::PI * n) + n * ln(n) - n + stirling_error(n);
            assert!((formula - ln_factorial).abs() < 1e-13 * (1.0 + ln_factorial), "{n}");
        }
    }
}
