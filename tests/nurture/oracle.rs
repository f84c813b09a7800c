//! Hundreds of figures of SciPy and statsmodels. They are computed by `cargo xtask oracle`, which writes them to a file
//! and says in `WARMLINE_SCIPY` where that is; without it there is nothing to compare with.

use serde_json::Value;
use warmline::engine::interval::wilson;
use warmline::nurture::Group;
use warmline::nurture::interval::{garwood, newcombe};
use warmline::nurture::news::{Kind, Point, news};
use warmline::nurture::versus::{chance_above, needed_per_group};

/// How far off the figures of one kind are at most.
struct Off {
    name: &'static str,
    most: f64,
    cases: usize,
}

impl Off {
    fn add(&mut self, got: f64, expected: f64) {
        let off = (got - expected).abs() / expected.abs().max(1e-3);
        assert!(off.is_finite(), "{}: {got} is not {expected}", self.name);
        self.most = self.most.max(off);
    }

    fn check(&self, allowed: f64) {
        println!("{}: {} cases, off by {:.1e} at most ({allowed:.0e} allowed)", self.name, self.cases, self.most);
        assert!(self.most <= allowed, "{} is off by {}", self.name, self.most);
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn whole(value: &Value) -> u64 {
    value.as_u64().expect("a whole number")
}

fn groups(case: &Value) -> [u64; 4] {
    [0, 1, 2, 3].map(|place| whole(&case["groups"][place]))
}

#[test]
fn scipy_and_statsmodels_find_the_same() {
    let Ok(path) = std::env::var("WARMLINE_SCIPY") else { return };
    let text = std::fs::read_to_string(&path).expect("the file that xtask/oracle/measure.py wrote");
    let figures: Value = serde_json::from_str(&text).expect("JSON");
    let of = |name: &'static str| {
        let cases = figures[name].as_array().filter(|cases| !cases.is_empty()).expect("cases");
        (cases, Off { name, most: 0.0, cases: cases.len() })
    };

    let (cases, mut off) = of("wilson");
    for case in cases {
        let (low, high) = wilson(whole(&case["converted"]), whole(&case["entered"]));
        off.add(low, number(&case["ends"][0]));
        off.add(high, number(&case["ends"][1]));
    }
    off.check(1e-11);
    let first = wilson(10, 40);
    assert_eq!((format!("{:.1}", 100.0 * first.0), format!("{:.1}", 100.0 * first.1)), ("14.2".into(), "40.2".into()));

    let (cases, mut off) = of("garwood");
    for case in cases {
        let (low, high) = garwood(whole(&case["count"]));
        off.add(low, number(&case["ends"][0]));
        off.add(high, number(&case["ends"][1]));
    }
    off.check(1e-8);

    let (cases, mut off) = of("newcombe");
    for case in cases {
        let [a, n, b, m] = groups(case);
        let (low, high) = newcombe((a, n), (b, m));
        off.add(low, number(&case["ends"][0]));
        off.add(high, number(&case["ends"][1]));
    }
    off.check(1e-9);

    let (cases, mut off) = of("above");
    for case in cases {
        let [a, n, b, m] = groups(case);
        let group = |converted, entered| Group { converted, entered };
        off.add(chance_above(group(a, n), group(b, m)), number(&case["chance"]));
    }
    off.check(1e-5);

    let (cases, off) = of("needed");
    for case in cases {
        let [one, other] = [0, 1].map(|place| number(&case["rates"][place]));
        let got = needed_per_group(one, other, 0.05, number(&case["power"]));
        assert_eq!(got, Some(whole(&case["leads"])), "{one} against {other}");
    }
    off.check(0.0);

    let (cases, mut off) = of("limits");
    for case in cases {
        let kind = if case["kind"] == "rate" { Kind::Rate } else { Kind::Count };
        let months = case["months"].as_array().expect("months").iter();
        let mut months: Vec<Point> = months.map(|month| (number(&month[0]), number(&month[1]))).collect();
        let now = months.pop().expect("this month");
        let found = news(kind, &months, now, 0.05).expect("a verdict");
        let limits = found.limits.expect("limits");
        off.add(found.centre, number(&case["centre"]));
        off.add(limits.0, number(&case["ends"][0]));
        off.add(limits.1, number(&case["ends"][1]));
        off.add(found.chance.expect("a chance"), number(&case["chance"]));
    }
    off.check(1e-6);
}
