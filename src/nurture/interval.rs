//! Intervals of what a report counts, and of the difference between two such figures.

use super::law::{Shape, Table};
use crate::engine::interval::wilson;
use crate::engine::math;
use std::f64::consts::FRAC_2_PI;

/// What is left outside of a 95 % interval on each side; every interval of a report is of 95 %.
const TAIL: f64 = 0.025;

/// Garwood's exact interval at 95 % for the expected number behind a count: from the .025 quantile of Gamma(k) to the
/// .975 quantile of Gamma(k + 1), which is half of chi-square's with 2 k and 2 k + 2 degrees. It covers at least as
/// often as it says. 10 gives 4.795 to 18.390. (Garwood 1936.)
pub fn garwood(count: u64) -> (f64, f64) {
    let count = count as f64;
    let low = if count > 0.0 { Table::new(Shape::Gamma(count)).quantile(TAIL) } else { 0.0 };
    (low, Table::new(Shape::Gamma(count + 1.0)).quantile(1.0 - TAIL))
}

/// A figure with its interval: value, low, high.
pub type Estimate = (f64, f64, f64);

/// The interval of `now - before`, two independent figures with an interval each, by square-and-add:
/// `d - sqrt((v1 - l1)^2 + (u2 - v2)^2)` to `d + sqrt((u1 - v1)^2 + (v2 - l2)^2)`.
///
/// Of two rates with Wilson's intervals it is Newcombe's (1998, method 10); of two counts with Garwood's it is MOVER's.
/// (Zou, Donner 2008.)
pub fn difference(now: Estimate, before: Estimate) -> (f64, f64) {
    let (value, low, high) = now;
    let (other, other_low, other_high) = before;
    let add = |a: f64, b: f64| math::sqrt(a * a + b * b);
    let by = value - other;
    (by - add(value - low, other_high - other), by + add(high - value, other - other_low))
}

/// Newcombe's interval at 95 % for the difference of two rates, `a` - `b`, each as (converted, entered), in ratio
/// points. 56 of 70 against 48 of 80 gives .0524 to .3339.
pub fn newcombe(a: (u64, u64), b: (u64, u64)) -> (f64, f64) {
    let estimate = |(converted, entered): (u64, u64)| {
        let (low, high) = wilson(converted, entered);
        let value = if entered == 0 { 0.5 } else { converted.min(entered) as f64 / entered as f64 };
        (value, low, high)
    };
    let (low, high) = difference(estimate(a), estimate(b));
    (low.max(-1.0), high.min(1.0))
}

/// Student's t with a whole number of degrees of freedom, for which it is a finite sum. (Abramowitz, Stegun 26.7.3-4.)
#[derive(Debug, Clone, Copy)]
pub(super) struct Student {
    pub(super) freedom: u32,
}

impl Student {
    /// P(|T| > t) for t >= 0.
    pub(super) fn beyond(self, t: f64) -> f64 {
        let angle = math::angle(t, math::sqrt(f64::from(self.freedom)));
        let (sine, cosine) = math::sin_cos(angle);
        let square = cosine * cosine;
        let odd = self.freedom % 2 == 1;
        // sin (cos + 2/3 cos^3 + 2/3 4/5 cos^5 ...) for an odd number, sin (1 + 1/2 cos^2 + 1/2 3/4 cos^4 ...) else.
        let (mut term, mut sum) = (if odd { cosine } else { 1.0 }, 0.0);
        let mut order = if odd { 1.0 } else { 0.0 };
        for _ in 0..self.freedom / 2 {
            sum += term;
            term *= square * (order + 1.0) / (order + 2.0);
            order += 2.0;
        }
        let inside = if odd { FRAC_2_PI * (angle + sine * sum) } else { sine * sum };
        (1.0 - inside).clamp(0.0, 1.0)
    }

    /// t with P(|T| > t) = `level`, by halving.
    pub(super) fn limit(self, level: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        while self.beyond(high) > level && high < 1e9 {
            (low, high) = (high, high * 2.0);
        }
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            if self.beyond(middle) > level { low = middle } else { high = middle }
        }
        high
    }
}

/// z with P(Z <= z) = `probability`, by halving: it is asked for rarely.
pub(super) fn normal_quantile(probability: f64) -> f64 {
    let (mut low, mut high) = (-12.0, 12.0);
    for _ in 0..70 {
        let middle = 0.5 * (low + high);
        if math::normal_at_most(middle) < probability { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_students_t() {
        // scipy.stats.t.isf(level / 2, freedom), SciPy 1.17.
        let cases = [(3, 0.05, T3), (5, 0.05, T5), (11, 0.01, T11), (22, 0.05, T22), (119, 0.05, T119)];
        for (freedom, level, expected) in cases {
            let student = Student { freedom };
            let got = student.limit(level);
            assert!((got / expected - 1.0).abs() < 1e-10, "{freedom} {level}: {got} is not {expected}");
            assert!((student.beyond(expected) / level - 1.0).abs() < 1e-10);
        }
    }

    #[test]
    fn quantiles_of_the_normal() {
        assert!((normal_quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-12);
        assert!((normal_quantile(0.8) - 0.841_621_233_572_914_3).abs() < 1e-12);
    }

    const T3: f64 = 3.182_446_305_283_708_6;
    const T5: f64 = 2.570_581_835_636_316;
    const T11: f64 = 3.105_806_515_539_280_5;
    const T22: f64 = 2.073_873_067_904_025_4;
    const T119: f64 = 1.980_099_876_456_94;
}
