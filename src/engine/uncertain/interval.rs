//! Intervals of a rate that was counted, from quantiles of the Beta.

use super::density::Cumulative;

/// Jeffreys' interval for `converted` of `entered` at `confidence` (0.9 leaves 5 % on each side): the quantiles of
/// Beta(k + 1/2, n - k + 1/2), down to 0 where none converted and up to 1 where all did. Two ratios within 0 ..= 1;
/// all of it for no sample. 10 of 40 gives 13.6 to 39.8 % at 95 %. (Brown, Cai, `DasGupta` 2001.)
pub fn jeffreys(converted: u64, entered: u64, confidence: f64) -> (f64, f64) {
    let Some((hits, misses, tail)) = counts(converted, entered, confidence) else { return (0.0, 1.0) };
    let table = Cumulative::new(hits + 0.5, misses + 0.5);
    (if hits > 0.0 { table.quantile(tail) } else { 0.0 }, if misses > 0.0 { table.quantile(1.0 - tail) } else { 1.0 })
}

/// Clopper and Pearson's interval, which covers the rate at least as often as it says: from the lower quantile of
/// Beta(k, n - k + 1) to the upper one of Beta(k + 1, n - k). 10 of 40 gives 12.7 to 41.2 % at 95 %.
/// (Clopper, Pearson 1934.)
pub fn clopper_pearson(converted: u64, entered: u64, confidence: f64) -> (f64, f64) {
    let Some((hits, misses, tail)) = counts(converted, entered, confidence) else { return (0.0, 1.0) };
    (
        if hits > 0.0 { Cumulative::new(hits, misses + 1.0).quantile(tail) } else { 0.0 },
        if misses > 0.0 { Cumulative::new(hits + 1.0, misses).quantile(1.0 - tail) } else { 1.0 },
    )
}

/// Hits, misses and the chance left on each side; none where nothing was counted.
fn counts(converted: u64, entered: u64, confidence: f64) -> Option<(f64, f64, f64)> {
    let tail = 0.5 * (1.0 - confidence);
    if entered == 0 || !(0.0..=0.5).contains(&tail) {
        return None;
    }
    let converted = converted.min(entered);
    Some((converted as f64, (entered - converted) as f64, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn per_mille((low, high): (f64, f64)) -> (i64, i64) {
        ((low * 1000.0).round() as i64, (high * 1000.0).round() as i64)
    }

    #[test]
    fn published_intervals() {
        assert_eq!(per_mille(jeffreys(10, 40, 0.95)), (136, 398));
        assert_eq!(per_mille(clopper_pearson(10, 40, 0.95)), (127, 412));
        assert_eq!(per_mille(clopper_pearson(0, 20, 0.95)), (0, 168));
        assert_eq!(clopper_pearson(20, 20, 0.95).1, 1.0);
        assert_eq!(jeffreys(0, 0, 0.95), (0.0, 1.0));
    }

    #[test]
    fn none_and_all_of_a_few_have_an_end_of_the_scale() {
        // (tail)^(1/n) and its mirror, to the six digits that the table of a Beta has.
        let (low, high) = clopper_pearson(0, 40, 0.95);
        let expected = 1.0 - 0.025_f64.powf(1.0 / 40.0);
        assert!(low == 0.0 && (high / expected - 1.0).abs() < 1e-6, "{low} to {high}, not {expected}");
        let (low, high) = clopper_pearson(40, 40, 0.95);
        assert!(high == 1.0 && (low + expected - 1.0).abs() < 1e-6);
    }
}
