//! The binomial tail against other ways to compute it.

use warmline::engine::binomial::{Trial, tail};

fn close(got: f64, expected: f64, tolerance: f64, case: &str) {
    // What is so small that doubles thin out has fewer digits.
    assert!((got - expected).abs() <= tolerance * expected.max(1e-290), "{case}: {got:e} is not {expected:e}");
}

/// Both tails by summing every probability, each from the one before it, in logarithms.
fn plain(n: u64, k: u64, p: f64) -> (f64, f64) {
    let (ln_odds, mut ln) = (p.ln() - (-p).ln_1p(), n as f64 * (-p).ln_1p());
    let (mut at_least, mut fewer) = (0.0, 0.0);
    for hits in 0..=n {
        *(if hits >= k { &mut at_least } else { &mut fewer }) += ln.exp();
        ln += ((n - hits) as f64 / (hits + 1) as f64).ln() + ln_odds;
    }
    (at_least, fewer)
}

#[test]
fn agrees_with_the_plain_sum() {
    for n in [2, 3, 7, 40, 161, 1_000, 5_000] {
        for p in [1e-6, 0.001, 0.04, 0.25, 0.5, 0.77, 0.999] {
            let mean = (n as f64 * p) as u64;
            let spread = (n as f64 * p * (1.0 - p)).sqrt() as u64 + 1;
            let mut goals: Vec<u64> = vec![0, 1, 2, n / 2, n - 1, n, n + 1];
            goals.extend([mean.saturating_sub(6 * spread), mean.saturating_sub(spread), mean, mean + 1]);
            goals.extend([mean + spread, mean + 12 * spread]);
            for k in goals {
                let got = tail(n, k, Trial::new(p));
                let (at_least, fewer) = plain(n, k, p);
                let case = format!("P(Bin({n}, {p}) >= {k})");
                // The sum itself loses digits: thousands of logarithms are added up.
                close(got.at_least, at_least, 2e-10, &case);
                close(got.fewer, fewer, 2e-10, &case);
            }
        }
    }
}

/// `(n, k, p, P(X >= k), P(X < k))` from a continued fraction evaluated with 60 digits (mpmath).
const REFERENCE: &[(u64, u64, f64, f64, f64)] = &[
    (40, 10, 0.25, 0.560_460_268_327_467, 0.439_539_731_672_533),
    (1_000, 2, 0.001, 0.264_241_086_969_812_7, 0.735_758_913_030_187_3),
    (1_000, 999, 0.999, 0.735_758_913_030_187, 0.264_241_086_969_813),
    (5_000, 1, 1e-09, 4.999_987_502_520_821e-6, 0.999_995_000_012_497_5),
    (100_000, 99_000, 0.98, 8.443_486_036_496_364e-138, 1.0),
    (1_000_000, 200, 0.000_1, 9.296_562_418_359_702e-19, 1.0),
    (1_000_000, 500_000, 0.5, 0.500_398_942_180_665_8, 0.499_601_057_819_334_1),
    (100_000_000, 10_050_000, 0.1, 1.409_851_600_280_524_4e-62, 1.0),
    (100_000_000, 300, 1e-05, 1.0, 7.075_994_161_553_167e-150),
    (1_000_000_000, 1_000_100, 0.001, 0.460_285_473_643_776_1, 0.539_714_526_356_223_9),
    (1_000_000_000, 999_000, 0.001, 0.841_586_837_642_021_8, 0.158_413_162_357_978_17),
    (10_000_000_000, 10, 2e-09, 0.995_004_587_723_682, 0.004_995_412_276_317_898),
    (10_000_000_000, 4_999_850_000, 0.5, 0.998_650_146_287_075_6, 0.001_349_853_712_924_393_8),
    (1_000_000_000_000, 1_000_000_000, 0.001, 0.500_004_211_532_646_6, 0.499_995_788_467_353_43),
    (1_000_000_000_000, 1_000_100_000, 0.001, 0.000_778_627_520_978_821_5, 0.999_221_372_479_021_2),
    (1_000_000_000_000, 30, 1e-11, 2.509_951_201_040_106_6e-7, 0.999_999_749_004_879_9),
    (3_000_000_000_000, 1, 1e-12, 0.950_212_931_632_210_8, 0.049_787_068_367_789_27),
    (1_000_000_000_000, 999_999_999_000, 0.999_999_999, 0.508_409_723_934_079_8, 0.491_590_276_065_920_2),
    (10_000_000, 9_986_000, 0.998_5, 7.356_442_825_225_682e-17, 0.999_999_999_999_999_9),
    (1_000_000_000_000, 999_200_000, 0.001, 1.0, 1.112_580_471_537_589_1e-141),
    (1_000_000_000_000, 998_900_000, 0.001, 1.0, 8.935_861_392_621_657e-266),
];

#[test]
fn agrees_with_sixty_digits_at_every_size() {
    for (n, k, p, at_least, fewer) in REFERENCE {
        let got = tail(*n, *k, Trial::new(*p));
        let case = format!("P(Bin({n}, {p}) >= {k})");
        close(got.at_least, *at_least, 2e-13, &case);
        close(got.fewer, *fewer, 2e-13, &case);
    }
}

#[test]
fn success_and_failure_are_mirror_images() {
    for n in [9, 1_000, 123_456_789, 1_000_000_000_000] {
        for p in [0.5, 0.125, 0.0625] {
            let mean = (n as f64 * p) as u64;
            for k in [1, mean, mean + 1, n / 2, n] {
                let trial = Trial { success: p, failure: 1.0 - p };
                let mirror = Trial { success: trial.failure, failure: p };
                let (hits, misses) = (tail(n, k, trial), tail(n, n - k + 1, mirror));
                let case = format!("P(Bin({n}, {p}) >= {k})");
                close(hits.at_least, misses.fewer, 1e-13, &case);
                close(hits.fewer, misses.at_least, 1e-13, &case);
            }
        }
    }
}

#[test]
fn one_trial_more_adds_what_its_success_adds() {
    // P(n+1) - P(n) = p P(exactly k - 1 of n), where the right side comes from two neighbouring goals.
    for (n, k, p) in [(40, 10, 0.25), (100_000, 3_050, 0.03), (4_000_000_000, 3_999_500, 0.001)] {
        let trial = Trial::new(p);
        let rise = tail(n + 1, k, trial).at_least - tail(n, k, trial).at_least;
        let exactly = tail(n, k - 1, trial).at_least - tail(n, k, trial).at_least;
        assert!((rise - p * exactly).abs() < 1e-14, "{n} {k} {p}");
    }
}

#[test]
fn certain_impossible_and_nonsense() {
    for (n, k, p, chance) in
        [(5, 0, 0.0, 1.0), (5, 1, 0.0, 0.0), (5, 5, 1.0, 1.0), (5, 6, 1.0, 0.0), (0, 0, 0.5, 1.0), (0, 1, 0.5, 0.0)]
    {
        let got = tail(n, k, Trial::new(p));
        assert_eq!((got.at_least, got.fewer), (chance, 1.0 - chance), "{n} {k} {p}");
    }
    for p in [f64::NAN, f64::INFINITY, -1.0, 5e-324, 1.0 - f64::EPSILON] {
        let got = tail(1_000_000_000_000, 1_000_000_000, Trial::new(p));
        assert!((0.0..=1.0).contains(&got.at_least) && (0.0..=1.0).contains(&got.fewer), "{p}");
    }
}
