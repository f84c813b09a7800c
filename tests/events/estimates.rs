//! Curves and laws against figures of lifelines 0.30.3 for twenty spells made up for this test.

use warmline::events::{Family, KaplanMeier, Latency, Spell, Spells, fit, fit_cure};

const DAYS: [u32; 20] = [0, 1, 1, 2, 3, 3, 3, 5, 5, 6, 8, 8, 9, 11, 12, 12, 14, 17, 20, 20];
const ENDED: [bool; 20] = [
    true, true, false, true, true, true, false, false, true, true, false, true, false, true, false, false, true, false,
    false, false,
];

/// Day, at risk, ended, left, Greenwood's variance, and the interval on the scale ln(-ln).
const CURVE: [(u32, u64, u64, f64, f64, f64, f64); 9] = [
    (0, 20, 1, 0.95, 0.002_375, 0.694_743_193, 0.992_802_229),
    (1, 19, 1, 0.9, 0.004_5, 0.656_030_707, 0.974_010_174),
    (2, 17, 1, 0.847_058_824, 0.006_624_059, 0.596_795_179, 0.948_024_641),
    (3, 16, 2, 0.741_176_471, 0.009_976_389, 0.485_081_684, 0.883_375_149),
    (5, 13, 1, 0.684_162_896, 0.011_501_098, 0.426_250_95, 0.844_554_116),
    (6, 11, 1, 0.621_966_269, 0.013_021_785, 0.363_266_401, 0.800_362_23),
    (8, 10, 1, 0.559_769_642, 0.014_029_224, 0.305_500_36, 0.752_831_178),
    (11, 7, 1, 0.479_802_55, 0.015_788_387, 0.228_258_09, 0.694_145_761),
    (14, 4, 1, 0.359_851_913, 0.019_672_084, 0.115_537_704, 0.616_295_072),
];

fn spells() -> Spells {
    let mut spells = Spells::default();
    // Who went on could have been watched for longer than that.
    DAYS.iter().zip(ENDED).for_each(|(days, ended)| spells.add(ended.then_some(*days), if ended { 30 } else { *days }));
    spells
}

fn close(got: f64, expected: f64, within: f64) {
    assert!((got - expected).abs() <= within, "{got} is not {expected}");
}

#[test]
fn kaplan_meier_greenwood_and_interval() {
    let curve = KaplanMeier::new(&spells());
    assert_eq!(curve.points.len(), CURVE.len());
    for (point, (days, at_risk, ended, left, variance, low, high)) in curve.points.iter().zip(CURVE) {
        assert_eq!((point.days, point.at_risk, point.ended), (days, at_risk, ended));
        for (got, expected) in [(point.left, left), (point.variance, variance), (point.low, low), (point.high, high)] {
            close(got, expected, 1e-9);
        }
    }
    close(curve.gone(7), 1.0 - 0.621_966_269, 1e-9);
    assert_eq!(curve.gone(0), 1.0 - curve.points[0].left);
    assert_eq!((curve.quantile(0.5), curve.quantile(0.65)), (Some(11), None));
    assert_eq!(curve.quantile_of_gone(1.0), Some(14));
}

#[test]
fn a_curve_that_ends_at_nothing() {
    let mut spells = Spells::default();
    for days in [1, 2, 2] {
        spells.add(Some(days), 9);
    }
    let curve = KaplanMeier::new(&spells);
    let last = curve.points.last().expect("a point");
    assert_eq!((last.left, last.variance, last.low), (0.0, 0.0, 0.0));
    close(last.high, curve.points[0].high, 0.0);
    assert_eq!(KaplanMeier::new(&Spells::default()).points, []);
    assert_eq!(KaplanMeier::default().gone(100), 0.0);
}

#[test]
fn laws_without_a_cure() {
    let half = |day: u32| f64::from(day) + 0.5;
    let exact: Vec<Spell> = DAYS
        .iter()
        .zip(ENDED)
        .map(|(day, ended)| if ended { Spell::exact(half(*day), 1.0) } else { Spell::open(half(*day), 1.0) })
        .collect();
    let weibull = fit(Family::Weibull, &exact).expect("a top");
    let (lambda, rho) = weibull.latency.weibull().expect("a Weibull law");
    close(lambda, 17.046_237_3, 1e-4);
    close(rho, 0.993_709_456, 1e-5);
    close(weibull.log_likelihood, -38.331_857_211, 1e-7);
    let log_normal = fit(Family::LogNormal, &exact).expect("a top");
    close(log_normal.latency.mu, 2.434_253_456, 1e-4);
    close(log_normal.latency.sigma, 1.433_753_192, 1e-4);
    close(log_normal.log_likelihood, -38.036_359_42, 1e-6);
    let mixture = fit_cure(Family::Weibull, &exact).expect("a top");
    close(mixture.rate, 1.0 - 0.310_556_59, 1e-3);
    close(mixture.log_likelihood, -38.063_976_788, 1e-5);
    // Twenty spells cannot tell whether anybody stays for ever.
    assert_eq!(mixture.high, 1.0);
    assert!(mixture.low > 0.3 && mixture.low < mixture.rate);
    // lifelines stops its log-normal mixture at 0.9966, on a ridge; all of it is likelier.
    let certain = fit_cure(Family::LogNormal, &exact).expect("a top");
    assert!(certain.rate > 0.99 && certain.log_likelihood >= -38.036_359_43);
}

#[test]
fn the_profile_ends_where_the_likelihood_has_fallen_by_its_share() {
    // Fully watched spells: 30 of 100 went on long ago, so the likelihood of the rate is binomial.
    let ended = (0..30).map(|at| Spell::exact(5.0 + f64::from(at % 6), 1.0));
    let spells: Vec<Spell> = ended.chain([Spell::open(1e4, 70.0)]).collect();
    let fit = fit_cure(Family::LogNormal, &spells).expect("a top");
    close(fit.rate, 0.3, 1e-6);
    let fall = |rate: f64| 2.0 * (30.0 * (0.3 / rate).ln() + 70.0 * (0.7 / (1.0 - rate)).ln());
    close(fall(fit.low), 3.841_458_8, 1e-3);
    close(fall(fit.high), 3.841_458_8, 1e-3);
    assert!(fit.low < 0.3 && fit.high > 0.3);
}

#[test]
fn no_law_where_there_is_nothing_to_fit() {
    for family in [Family::Weibull, Family::LogNormal] {
        for none in [vec![], vec![Spell::open(5.0, 3.0)], vec![Spell::open(0.0, 3.0)], vec![Spell::exact(0.0, 1.0)]] {
            assert_eq!(fit(family, &none), None);
            assert_eq!(fit_cure(family, &none), None);
        }
        // All at once: the spread ends at the edge of its range, and everything stays finite.
        let at_once = fit_cure(family, &[Spell::dated(0, 50.0), Spell::open(90.5, 50.0)]);
        assert!(at_once.is_none_or(|fit| fit.rate.is_finite() && fit.latency.p90().is_finite()));
    }
}

#[test]
fn quantiles_of_the_laws() {
    for family in [Family::Weibull, Family::LogNormal] {
        let law = Latency { family, mu: 3.0, sigma: 0.7 };
        close(law.within(law.median()), 0.5, 1e-12);
        close(law.within(law.p90()), 0.9, 1e-12);
        assert_eq!(law.within(0.0), 0.0);
    }
}
