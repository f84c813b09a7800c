//! Intervals of a rate that was counted.

/// z of a 95 % interval, the .975 quantile of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// Wilson's score interval at 95 % for `converted` of `entered`, two ratios within 0 ..= 1; all of it for no sample.
///
/// Source: Wilson 1927; 10 of 40 gives 14.2 to 40.2 %.
pub fn wilson(converted: u64, entered: u64) -> (f64, f64) {
    if entered == 0 {
        return (0.0, 1.0);
    }
    let n = entered as f64;
    let p = converted.min(entered) as f64 / n;
    let z2 = Z * Z;
    let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * libm::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n));
    ((centre - half).max(0.0), (centre + half).min(1.0))
}

#[cfg(test)]
mod tests {
    use super::wilson;

    fn per_mille(ratio: f64) -> i64 {
        (ratio * 1000.0).round() as i64
    }

    #[test]
    fn published_intervals() {
        for ((k, n), expected) in [((10, 40), (142, 402)), ((0, 20), (0, 161)), ((1, 10), (18, 404))] {
            let (low, high) = wilson(k, n);
            assert_eq!((per_mille(low), per_mille(high)), expected, "{k} of {n}");
        }
    }
}
