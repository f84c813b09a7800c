//! The data sets of lifelines. They are not in the repository: `cargo xtask oracle` has them and their figures written to
//! a file and says in `WARMLINE_LIFELINES` where that is; without it there is nothing to compare with.

use serde_json::Value;
use warmline::events::{Family, Fit, KaplanMeier, Spell, Spells, fit, fit_cure};

fn number(value: &Value, field: &str) -> f64 {
    value[field].as_f64().unwrap_or_else(|| panic!("no {field}"))
}

fn close(name: &str, got: f64, expected: f64, within: f64) {
    println!("{name}: {got} (lifelines {expected})");
    assert!((got - expected).abs() <= within * expected.abs().max(1.0), "{name}: {got} is not {expected}");
}

fn compare(name: &str, found: Option<Fit>, expected: &Value, cure: bool) {
    let found = found.expect("a top");
    // lifelines stops within 1e-6 or so of the top; the height of the top is flat there.
    close(&format!("{name} log likelihood"), found.log_likelihood, number(expected, "logLikelihood"), 1e-6);
    close(&format!("{name} mu"), found.latency.mu, number(expected, "mu"), 2e-3);
    close(&format!("{name} sigma"), found.latency.sigma, number(expected, "sigma"), 2e-3);
    if cure {
        close(&format!("{name} rate"), found.rate, number(expected, "rate"), 2e-3);
    }
}

#[test]
fn lifelines_finds_the_same() {
    let Ok(path) = std::env::var("WARMLINE_LIFELINES") else { return };
    let text = std::fs::read_to_string(&path).expect("the file that xtask/oracle/lifelines.py wrote");
    let figures: Value = serde_json::from_str(&text).expect("JSON");
    for case in figures["cases"].as_array().expect("cases") {
        let name = case["name"].as_str().expect("a name");
        let times = case["times"].as_array().expect("times").iter().map(|time| time.as_f64().expect("a number"));
        let ended = case["ended"].as_array().expect("ended").iter().map(|ended| ended.as_bool().expect("a choice"));
        let mut days = Spells::default();
        let mut exact = Vec::new();
        for (time, ended) in times.zip(ended) {
            days.add(ended.then_some(time as u32), if ended { 10_000 } else { time as u32 });
            exact.push(if ended { Spell::exact(time, 1.0) } else { Spell::open(time, 1.0) });
        }
        let curve = KaplanMeier::new(&days);
        let points: Vec<&Value> = case["kaplanMeier"].as_array().expect("points").iter().collect();
        for (point, expected) in curve.points.iter().filter(|point| point.left > 0.0).zip(&points) {
            assert_eq!(f64::from(point.days), number(expected, "days"));
            for (field, got) in
                [("left", point.left), ("variance", point.variance), ("low", point.low), ("high", point.high)]
            {
                let expected = number(expected, field);
                assert!((got - expected).abs() < 1e-9, "{name} day {}: {field} {got} is not {expected}", point.days);
            }
        }
        assert_eq!(curve.points.iter().filter(|point| point.left > 0.0).count(), points.len());
        compare(&format!("{name} Weibull"), fit(Family::Weibull, &exact), &case["weibull"], false);
        compare(&format!("{name} log-normal"), fit(Family::LogNormal, &exact), &case["logNormal"], false);
        if case["weibullCure"].is_object() {
            compare(&format!("{name} Weibull mixture"), fit_cure(Family::Weibull, &exact), &case["weibullCure"], true);
            let expected = &case["logNormalCure"];
            compare(&format!("{name} log-normal mixture"), fit_cure(Family::LogNormal, &exact), expected, true);
        }
        if name == "waltons" {
            let weibull = fit(Family::Weibull, &exact).expect("a top");
            let (lambda, rho) = weibull.latency.weibull().expect("a Weibull law");
            let rounded = [lambda * 1e4, rho * 1e5, weibull.log_likelihood * 1e3].map(f64::round);
            assert_eq!(rounded, [557_331.0, 345_051.0, -672_062.0]);
        }
    }
}
