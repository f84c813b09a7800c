//! How much a rate varies from month to month beyond what chance alone does, from months as they were.

use super::complex::ln_rising_real;

/// Most that is taken for over-dispersion: beyond it a month is nearly all or nothing.
const MOST: f64 = 0.5;

/// What a history says of its rate: months are beta-binomial with this mean and this correlation rho between two leads
/// of one month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Overdispersion {
    /// All converted / all entered.
    pub mean: f64,
    /// rho by moments: `(X^2 - (N - 1) ) / sum of (n - 1) weighted`, cut to 0 ..= 0.5. (Kleinman 1973, weights n.)
    pub by_moments: f64,
    /// rho of the greatest likelihood, 0 ..= 0.5.
    pub likeliest: f64,
    /// Pearson's chi-square over its degrees of freedom: about 1 where months differ by chance alone.
    pub dispersion: f64,
}

/// Reads the over-dispersion from months of (converted, entered). None with fewer than three months that saw anybody, or
/// where none or all converted: nothing varies there.
pub fn overdispersion(months: &[(u64, u64)]) -> Option<Overdispersion> {
    let seen = months.iter().filter(|(_, entered)| *entered > 0);
    let seen: Vec<(f64, f64)> = seen.map(|(hits, all)| ((*hits).min(*all) as f64, *all as f64)).collect();
    let (hits, all) = seen.iter().fold((0.0, 0.0), |(hits, all), month| (hits + month.0, all + month.1));
    if seen.len() < 3 || hits <= 0.0 || hits >= all {
        return None;
    }
    let mean = hits / all;
    let freedom = seen.len() as f64 - 1.0;
    let noise = mean * (1.0 - mean);
    let chi: f64 = seen.iter().map(|(hits, all)| (hits - all * mean) * (hits - all * mean) / (all * noise)).sum();
    // E[sum n (p_i - p)^2] = p q [(1 - rho) (N - 1) + rho (n - sum n_i^2 / n)].
    let squares: f64 = seen.iter().map(|(_, all)| all * all).sum();
    let spread = all - squares / all;
    let by_moments = if spread > freedom { ((chi - freedom) / (spread - freedom)).clamp(0.0, MOST) } else { 0.0 };
    Some(Overdispersion { mean, by_moments, likeliest: likeliest(&seen, mean), dispersion: chi / freedom })
}

/// The rhos that the months leave plausible, from the lowest to the highest, 0 ..= 0.5: those of which twice the
/// logarithm of the likelihood, each with its best mean, is within 2.7055 of the likeliest's. Nine of ten such intervals
/// hold the true one. None where [`overdispersion`] gives none. (Profile likelihood: Wilks 1938.)
pub fn plausible(months: &[(u64, u64)]) -> Option<(f64, f64)> {
    let found = overdispersion(months)?;
    let months: Vec<(f64, f64)> = months.iter().map(|(hits, all)| ((*hits).min(*all) as f64, *all as f64)).collect();
    let least = profile(&months, found.mean, found.likeliest) - 0.5 * WITHIN;
    let holds = |root: f64| profile(&months, found.mean, root * root) >= least;
    let (peak, most) = (found.likeliest.sqrt(), MOST.sqrt());
    let low = if holds(0.0) { 0.0 } else { border(peak, 0.0, holds) };
    let high = if holds(most) { most } else { border(peak, most, holds) };
    Some((low * low, high * high))
}

/// The 90 % quantile of chi-square with one degree of freedom.
const WITHIN: f64 = 2.705_543_454_095_404;

/// The place between one that holds and one that does not where that changes.
fn border(mut within: f64, mut without: f64, holds: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..24 {
        let middle = 0.5 * (within + without);
        if holds(middle) {
            within = middle;
        } else {
            without = middle;
        }
    }
    within
}

/// The rho, with the mean that fits it best, under which the months are likeliest.
fn likeliest(months: &[(f64, f64)], mean: f64) -> f64 {
    // On a square root, so that small ones are told apart.
    let root = golden(0.0, MOST.sqrt(), |root| profile(months, mean, root * root));
    let rho = root * root;
    if profile(months, mean, 0.0) >= profile(months, mean, rho) { 0.0 } else { rho }
}

/// The likelihood of a rho with the mean that fits it best.
fn profile(months: &[(f64, f64)], mean: f64, rho: f64) -> f64 {
    let (low, high) = (mean * 0.5, mean + (1.0 - mean) * 0.5);
    let best = golden(low, high, |mean| likelihood(months, mean, rho));
    likelihood(months, best, rho)
}

/// Sum of ln P(k of n) over the months, up to what does not depend on mean and rho:
/// ln B(a + k, b + n - k) - ln B(a, b) with a + b = 1 / rho - 1.
fn likelihood(months: &[(f64, f64)], mean: f64, rho: f64) -> f64 {
    // A rho this small differs from none by less than the arithmetic.
    let size = 1.0 / rho.max(1e-9) - 1.0;
    let (a, b) = (mean * size, (1.0 - mean) * size);
    let month = |(hits, all): &(f64, f64)| {
        ln_rising_real(a, *hits) + ln_rising_real(b, all - hits) - ln_rising_real(size, *all)
    };
    months.iter().map(month).sum()
}

/// Where a function with one peak has it, to four digits of the range.
fn golden(mut low: f64, mut high: f64, of: impl Fn(f64) -> f64) -> f64 {
    const CUT: f64 = 0.618_033_988_749_894_9;
    let (mut left, mut right) = (high - CUT * (high - low), low + CUT * (high - low));
    let (mut at_left, mut at_right) = (of(left), of(right));
    for _ in 0..20 {
        if at_left > at_right {
            (high, right, at_right) = (right, left, at_left);
            left = high - CUT * (high - low);
            at_left = of(left);
        } else {
            (low, left, at_left) = (left, right, at_right);
            right = low + CUT * (high - low);
            at_right = of(right);
        }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_alike_show_none_and_months_apart_much() {
        let alike = overdispersion(&[(25, 100), (24, 100), (26, 100), (25, 100)]).expect("a history");
        assert_eq!((alike.by_moments, alike.likeliest), (0.0, 0.0));
        assert!(alike.dispersion < 0.1);
        let apart = overdispersion(&[(10, 100), (45, 100), (20, 100), (25, 100)]).expect("a history");
        assert!(apart.by_moments > 0.05 && apart.likeliest > 0.02 && apart.dispersion > 5.0);
        assert_eq!(overdispersion(&[(10, 100), (45, 100)]), None);
        assert_eq!(overdispersion(&[(0, 100), (0, 100), (0, 9)]), None);
    }

    #[test]
    fn moments_by_hand() {
        // Mean .25, noise .1875: chi-square is (225 + 400 + 25 + 0) / 18.75 on 3 degrees of freedom; the spread is
        // 400 - 40,000 / 400 = 300.
        let found = overdispersion(&[(10, 100), (45, 100), (20, 100), (25, 100)]).expect("a history");
        let chi = 650.0 / 18.75;
        assert!((found.mean - 0.25).abs() < 1e-15);
        assert!((found.dispersion - chi / 3.0).abs() < 1e-12);
        assert!((found.by_moments - (chi - 3.0) / 297.0).abs() < 1e-12);
    }

    #[test]
    fn what_is_plausible_holds_the_likeliest_and_shrinks_with_more_months() {
        let months = [(7, 60), (22, 80), (9, 75), (31, 90), (12, 40), (14, 88)];
        let found = overdispersion(&months).expect("a history");
        let (low, high) = plausible(&months).expect("a history");
        assert!(0.0 < low && low < found.likeliest && found.likeliest < high && high < 0.5);
        let (closer_low, closer_high) = plausible(&months.repeat(4)).expect("a history");
        assert!(low < closer_low && closer_high < high);
        // At both ends the likelihood has fallen by half of the quantile.
        let seen: Vec<(f64, f64)> = months.iter().map(|(hits, all)| (*hits as f64, *all as f64)).collect();
        let fallen = |rho: f64| profile(&seen, found.mean, found.likeliest) - profile(&seen, found.mean, rho);
        assert!((fallen(low) - 0.5 * WITHIN).abs() < 1e-3 && (fallen(high) - 0.5 * WITHIN).abs() < 1e-3);
        let (none, some) = plausible(&[(25, 100), (24, 100), (26, 100), (25, 100)]).expect("a history");
        assert!(none == 0.0 && some > 0.0 && some < 0.05);
        assert_eq!(plausible(&[(10, 100), (45, 100)]), None);
    }

    #[test]
    fn the_likelihood_has_its_peak_there() {
        let months = [(7, 60), (22, 80), (9, 75), (31, 90), (12, 40), (14, 88)];
        let found = overdispersion(&months).expect("a history");
        let seen: Vec<(f64, f64)> = months.iter().map(|(hits, all)| (*hits as f64, *all as f64)).collect();
        let best = |rho: f64| {
            let means = (1..400).map(|index| f64::from(index) / 400.0);
            means.map(|mean| likelihood(&seen, mean, rho)).fold(f64::MIN, f64::max)
        };
        let peak = best(found.likeliest);
        assert!(peak > best(found.likeliest * 0.7) && peak > best(found.likeliest * 1.4));
        assert!((found.by_moments / found.likeliest - 1.0).abs() < 0.5);
    }

    #[test]
    fn the_moments_of_three_months_by_hand() {
        // 18 of 80: mean .225, noise .174375. Chi-square 6.25 / 3.4875 + 1 / 6.975 + 2.25 / 3.4875 = 2.580645, of two
        // degrees of freedom; 80 - 2400 / 80 = 50 leads spread.
        let found = overdispersion(&[(2, 20), (10, 40), (6, 20)]).expect("three months");
        assert!((found.mean - 0.225).abs() < 1e-12);
        assert!((found.dispersion - 1.290_322_6).abs() < 1e-7, "{found:?}");
        assert!((found.by_moments - 0.580_645_2 / 48.0).abs() < 1e-8, "{found:?}");
    }
}
