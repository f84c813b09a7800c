//! The binomial distribution at any size: how likely so many successes are in so many trials.
//!
//! `P(X >= k) = I_p(k, n - k + 1)`, an integral over a density with one peak. Cut at `p` it leaves a falling flank, and
//! with the height at `p` in front (Loader's form, in which nothing cancels) the flank is a matter of 32 nodes, for ten
//! trials and for 1e12 alike, near the middle and far out. That is one method in place of three (a sum, a continued
//! fraction, an asymptotic series) with their seams. Checked against 60 digits: see `tests/tail.rs`.

use super::math;
use super::quadrature;
use std::f64::consts::PI;

/// One trial: the chance that it succeeds and the chance that it does not. Both are kept, because 1 - p has no digits
/// left where p is close to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trial {
    /// Chance of success, 0 ..= 1.
    pub success: f64,
    /// 1 - success.
    pub failure: f64,
}

impl Trial {
    /// A trial by its chance of success; what lies outside 0 ..= 1 counts as the nearer end.
    pub fn new(success: f64) -> Self {
        // Written so that what is not a number counts as 0.
        let success = if success > 0.0 { success.min(1.0) } else { 0.0 };
        Self { success, failure: 1.0 - success }
    }

    const fn opposite(self) -> Self {
        Self { success: self.failure, failure: self.success }
    }

    /// Variance of the successes in n trials.
    pub(super) fn variance(self, n: f64) -> f64 {
        n * self.success * self.failure
    }
}

/// The two sides of the distribution around k.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tail {
    /// P(X >= k).
    pub at_least: f64,
    /// P(X < k).
    pub fewer: f64,
    /// P(k - 1 successes in n - 1 trials): times p it is what the last trial adds to `at_least`.
    pub(super) last: f64,
}

impl Tail {
    const ALL: Self = Self { at_least: 1.0, fewer: 0.0, last: 0.0 };
    const NONE: Self = Self { at_least: 0.0, fewer: 1.0, last: 0.0 };
}

/// A positive number far below the smallest double, as `factor x e^exponent`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scaled {
    factor: f64,
    exponent: f64,
}

impl Scaled {
    fn value(self) -> f64 {
        self.factor * math::exp(self.exponent)
    }

    pub(super) fn ln(self) -> f64 {
        math::ln(self.factor) + self.exponent
    }
}

/// Both sides of Binomial(n, p) around k, to about 13 digits, far out too. n up to 2^53.
pub fn tail(n: u64, k: u64, trial: Trial) -> Tail {
    if k == 0 {
        return Tail::ALL;
    }
    if k > n || trial.success <= 0.0 {
        return Tail::NONE;
    }
    if trial.failure <= 0.0 {
        return Tail { last: if k == n { 1.0 } else { 0.0 }, ..Tail::ALL };
    }
    if n == 1 {
        return Tail { at_least: trial.success, fewer: trial.failure, last: 1.0 };
    }
    let (all, hits) = (n as f64, k as f64);
    let density = density(hits - 1.0, all - 1.0, trial);
    let last = density.value();
    if k == 1 {
        let ln = all * ln_failure(trial);
        return Tail { at_least: -math::exp_m1(ln), fewer: math::exp(ln), last };
    }
    if k == n {
        let ln = all * ln_failure(trial.opposite());
        return Tail { at_least: math::exp(ln), fewer: -math::exp_m1(ln), last };
    }
    // A fair trial is symmetric: exactly half of the outcomes have the majority. Half is a mark that people ask for, so
    // the last bit decides a whole number.
    if trial.success == trial.failure && n - k == k - 1 {
        return Tail { at_least: 0.5, fewer: 0.5, last };
    }
    let above = excess(hits - 1.0, all - 1.0, trial);
    if above >= 0.0 {
        let at_least = flank(hits, all, trial, above, density).value().min(1.0);
        Tail { at_least, fewer: 1.0 - at_least, last }
    } else {
        let fewer = flank(all - hits + 1.0, all, trial.opposite(), -above, density).value().min(1.0);
        Tail { at_least: 1.0 - fewer, fewer, last }
    }
}

/// ln P(X >= k), also where the chance itself is too small for a double.
pub(super) fn ln_at_least(n: u64, k: u64, trial: Trial) -> f64 {
    let (all, hits) = (n as f64, k as f64);
    if k < 2 || k >= n || trial.success <= 0.0 || trial.failure <= 0.0 {
        if k == n && k > 0 && trial.success > 0.0 {
            return all * ln_failure(trial.opposite());
        }
        return math::ln(tail(n, k, trial).at_least);
    }
    let above = excess(hits - 1.0, all - 1.0, trial);
    if above < 0.0 {
        return math::ln_1p(-tail(n, k, trial).fewer);
    }
    flank(hits, all, trial, above, density(hits - 1.0, all - 1.0, trial)).ln()
}

/// P(X = k), as a product of an ordinary factor and a power of e.
///
/// `k ln(k / n p) + (n - k) ln((n - k) / n q)` is a sum of two terms >= 0 and says how far k is from what is expected;
/// the rest is Stirling's formula. (C. Loader, Fast and accurate computation of binomial probabilities, 2000.)
pub(super) fn density(k: f64, n: f64, trial: Trial) -> Scaled {
    if trial.success <= 0.0 || trial.failure <= 0.0 {
        let certain = (trial.success <= 0.0 && k == 0.0) || (trial.failure <= 0.0 && k == n);
        return Scaled { factor: if certain { 1.0 } else { 0.0 }, exponent: 0.0 };
    }
    if k == 0.0 {
        return Scaled { factor: 1.0, exponent: n * ln_failure(trial) };
    }
    if k == n {
        return Scaled { factor: 1.0, exponent: n * ln_failure(trial.opposite()) };
    }
    let above = excess(k, n, trial);
    let deviance = deviance(k, n * trial.success, above) + deviance(n - k, n * trial.failure, -above);
    let stirling = math::stirling_error(n) - math::stirling_error(k) - math::stirling_error(n - k);
    Scaled { factor: math::sqrt(n / (2.0 * PI * k * (n - k))), exponent: stirling - deviance }
}

/// `k - n p`, from the smaller of p and q and rounded once.
fn excess(k: f64, n: f64, trial: Trial) -> f64 {
    if trial.success <= trial.failure {
        math::multiply_add(-n, trial.success, k)
    } else {
        -math::multiply_add(-n, trial.failure, n - k)
    }
}

/// `x ln(x / mean) + mean - x`, with `above = x - mean` known to its last digit.
fn deviance(x: f64, mean: f64, above: f64) -> f64 {
    // ln(x / mean) = -ln(1 - above / x), hence x times the gap between -above / x and its logarithm. Far above the mean
    // 1 - above / x has no digits left, and nothing cancels.
    if above > 0.3 * x { x * math::ln(x / mean) - above } else { x * math::log_gap(-above / x) }
}

/// ln q. Where q is close to 1 its own digits do not say how far it is from it, but those of p do.
fn ln_failure(trial: Trial) -> f64 {
    if trial.success < 0.5 { math::ln_1p(-trial.success) } else { math::ln(trial.failure) }
}

/// P(X >= k) for k - 1 >= (n - 1) p, 2 <= k < n: `n P(X' = k - 1)` (X' one trial fewer) times the integral of
/// `(t/p)^(k-1) ((1-t)/q)^(n-k)` for t from 0 to p. With t = p (1 - w) the integrand is e^-cost, its cost a sum of three
/// terms >= 0.
fn flank(k: f64, n: f64, trial: Trial, above: f64, density: Scaled) -> Scaled {
    let Trial { success: p, failure: q } = trial;
    let odds = p / q;
    let (hits, misses) = (k - 1.0, n - k);
    let slope = above / q;
    let cost = |w: f64| slope * w + hits * math::log_gap(-w) + misses * math::log_gap(odds * w);
    // Where slope w + bend w^2 / 2 reaches 40.
    let bend = hits + misses * odds * odds;
    let guess = 80.0 / (slope + math::sqrt(slope * slope + 80.0 * bend));
    let area = quadrature::falling(cost, guess, 1.0);
    Scaled { factor: n * p * area * density.factor, exponent: density.exponent }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_of_a_chance_has_its_ends() {
        let ln = |n, k, p| ln_at_least(n, k, Trial::new(p));
        let close = |got: f64, expected: f64| assert!((got / expected - 1.0).abs() < 1e-13, "{got} is not {expected}");
        close(ln(5, 5, 0.3), 5.0 * 0.3_f64.ln());
        // e^-693,147 is no double.
        close(ln(1_000_000, 1_000_000, 0.5), -1_000_000.0 * std::f64::consts::LN_2);
        close(ln(40, 1, 0.01), (1.0 - 0.99_f64.powi(40)).ln());
        assert_eq!((ln(40, 0, 0.25), ln(7, 3, 1.0), ln(3, 4, 0.5)), (0.0, 0.0, f64::NEG_INFINITY));
    }

    #[test]
    fn what_never_fails_is_all_or_nothing() {
        let certain = |n, k| tail(n, k, Trial::new(1.0));
        assert_eq!((certain(5, 5).at_least, certain(5, 5).fewer, certain(5, 5).last), (1.0, 0.0, 1.0));
        assert_eq!((certain(5, 3).at_least, certain(5, 3).fewer, certain(5, 3).last), (1.0, 0.0, 0.0));
        assert_eq!(certain(3, 5).at_least, 0.0);
    }

    #[test]
    fn a_fair_trial_has_its_majority_in_exactly_half() {
        for goal in (1..2_000).chain([1_000_000, 123_456_789]) {
            let tail = tail(2 * goal - 1, goal, Trial::new(0.5));
            assert_eq!((tail.at_least, tail.fewer), (0.5, 0.5), "{goal}");
        }
    }
}
