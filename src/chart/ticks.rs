//! Ticks: few round values of an axis.

use libm::{ceil, floor, log10, pow, round};

/// The steps of an axis of time in days: hours, days, weeks, quarters, years, as people count them.
const DAYS: [f64; 13] = [1.0 / 24.0, 1.0 / 12.0, 0.125, 0.25, 0.5, 1.0, 2.0, 7.0, 14.0, 30.0, 91.0, 182.0, 365.0];

/// The round step (1, 2 or 5 times a power of ten) that cuts `span` into at most `count` parts.
pub fn step(span: f64, count: usize) -> f64 {
    let rough = span / count.max(1) as f64;
    if !(rough.is_finite() && rough > 0.0) {
        return 1.0;
    }
    let power = pow(10.0, floor(log10(rough)));
    let ratio = rough / power;
    let round = [1.0, 2.0, 5.0].into_iter().find(|whole| *whole >= ratio - 1e-9).unwrap_or(10.0);
    round * power
}

/// Round values from `low` to `high`, at most `count` steps.
pub fn nice(low: f64, high: f64, count: usize) -> Vec<f64> {
    every(low, high, step(high - low, count))
}

/// As [`nice`], for things that come in whole numbers only.
pub fn whole(low: f64, high: f64, count: usize) -> Vec<f64> {
    every(low, high, step(high - low, count).max(1.0))
}

/// Ticks of a span in days that starts at 0: hours for an afternoon, weeks for a month, quarters for a year.
pub fn days(high: f64, count: usize) -> Vec<f64> {
    let count = count.max(1) as f64;
    let years = step(high / 365.0, count as usize).max(1.0) * 365.0;
    every(0.0, high, DAYS.into_iter().find(|step| high / step <= count).unwrap_or(years))
}

/// The powers of ten from `low` to `high`, thinned to at most `count` steps.
pub fn decades(low: f64, high: f64, count: usize) -> Vec<f64> {
    if !(low > 0.0 && high >= low && high.is_finite()) {
        return Vec::new();
    }
    let (from, to) = (ceil(log10(low) - 1e-9), floor(log10(high) + 1e-9));
    let skip = ceil((to - from) / count.max(1) as f64).max(1.0);
    every(from, to, skip).into_iter().map(|power| pow(10.0, power)).collect()
}

/// All multiples of `step` in the closed span, each rounded so that 3 × 0.1 is 0.3.
fn every(low: f64, high: f64, step: f64) -> Vec<f64> {
    if !(low.is_finite() && high.is_finite() && step > 0.0) || high < low {
        return Vec::new();
    }
    let (first, last) = (ceil(low / step - 1e-9), floor(high / step + 1e-9));
    if last - first > 100.0 {
        return vec![low, high];
    }
    let digits = pow(10.0, (3.0 - floor(log10(step))).clamp(0.0, 12.0));
    (0..=(last - first).max(-1.0) as i64).map(|n| round((first + n as f64) * step * digits) / digits).collect()
}
