//! What it is worth to know one uncertain input, against SciPy and against grids.

use super::{bet, plan};
use warmline::engine::lever::nodes::{self, Node};
use warmline::engine::lever::{Input, Purchase, Stake};
use warmline::engine::uncertain::Law;

/// Beta(10.5, 30.5) on a fine grid.
fn grid() -> Vec<Node> {
    let cells = 20_000;
    let at = |cell: i32| (f64::from(cell) + 0.5) / f64::from(cells);
    let density = |p: f64| (9.5 * p.ln() + 29.5 * (1.0 - p).ln() + 20.0).exp();
    let all: f64 = (0..cells).map(|cell| density(at(cell))).sum();
    (0..cells).map(|cell| Node { value: at(cell), weight: density(at(cell)) / all }).collect()
}

#[test]
fn the_toy_of_the_reference() {
    // 60k a customer up to 14, 10k an SQL, SQLs bought by fives, customers counted as n p: n 45, 217.7k (drawn; the
    // grid gives 217.83), EVPI 38.1k.
    let toy = Purchase { gain: 60.0, most: 14, cost: 10.0, pack: 5, luck: false };
    let best = toy.best(&grid()).expect("a choice");
    assert_eq!(best.entries, 45);
    assert!((best.value - 217.83).abs() < 0.01, "{}", best.value);
    assert!((toy.perfect_information(&grid()).expect("a value") - 38.1).abs() < 0.05);
    // Bought one by one 47 are best; with the luck of the draw 45 again, and the luck takes most of what knowing
    // the rate is worth. By SciPy with 400 Gauss points.
    let single = Purchase { pack: 1, ..toy };
    assert_eq!(single.best(&grid()).expect("a choice").entries, 47);
    let luck = Purchase { luck: true, ..single };
    let points = nodes::nodes(Law::beta(10.5, 30.5), 32);
    let best = luck.best(&points).expect("a choice");
    assert_eq!(best.entries, 45);
    assert!((best.value - 195.622_887_55).abs() < 1e-6, "{}", best.value);
    let value = luck.perfect_information(&points).expect("a value");
    assert!((value / 11.806_2 - 1.0).abs() < 5e-3, "{value}");
    assert_eq!(Purchase { cost: 0.0, ..luck }.best(&points), None);
    assert_eq!(Purchase { cost: 60.0, ..luck }.best(&points).expect("a choice").entries, 0);
}

/// A customer who may be worth 2 or 400 where an SQL costs 10: knowing which decides whether to buy at all.
#[test]
fn knowing_what_a_customer_is_worth_is_worth_something() {
    let plan = plan(
        r#"{"version":1,"goal":{"customers":14},"customerValue":60,"stages":[{"id":"sql","name":"",
        "toNext":{"rate":0.25},"costPerEntry":10},{"id":"customer","name":""}]}"#,
    );
    let of = |gain: Law| Stake::new(&bet(&plan), &[Law::Known(0.25)], gain).information().expect("entries cost").inputs;
    assert_eq!(of(Law::Known(60.0)).len(), 0);
    let wide = of(Law::pert(2.0, 30.0, 400.0));
    assert!(wide.len() == 1 && wide[0].input == Input::CustomerValue && wide[0].value > 10.0, "{wide:?}");
    // Where it is worth buying whatever it is, there is next to nothing to know.
    let sure = of(Law::pert(390.0, 395.0, 400.0));
    assert!(sure[0].value < 1.0, "{sure:?}");
}

#[test]
fn the_best_purchase_is_the_best_of_all() {
    let points = nodes::nodes(Law::beta(3.5, 9.5), 16);
    for (gain, most, cost, pack) in [(60.0, 14, 10.0, 1), (5.0, 3, 1.0, 1), (100.0, 40, 3.0, 7), (1.0, 1, 0.01, 1)] {
        let purchase = Purchase { gain, most, cost, pack, luck: true };
        let best = purchase.best(&points).expect("a choice");
        let all = (0..2000).map(|packs| purchase.value(&points, packs * pack));
        assert!((all.fold(f64::MIN, f64::max) - best.value).abs() < 1e-9);
    }
}

fn one() -> Stake {
    let plan = plan(
        r#"{"version":1,"goal":{"customers":14},"customerValue":60,"stages":[{"id":"sql","name":"",
        "toNext":{"converted":10,"entered":40},"costPerEntry":10},{"id":"customer","name":""}]}"#,
    );
    Stake::new(&bet(&plan), &[Law::evidence(10, 40, None)], Law::Known(60.0))
}

#[test]
fn a_sample_is_worth_what_scipy_says() {
    let stake = one();
    let all = stake.information().expect("a value").inputs;
    assert_eq!((all.len(), all[0].input), (1, Input::Rate(0)));
    assert!((all[0].value / 11.806_2 - 1.0).abs() < 5e-3);
    for (leads, worth) in SAMPLES {
        let got = stake.sample(0, leads).expect("a value");
        assert!((got / worth - 1.0).abs() < 0.01, "{leads}: {got} is not {worth}");
    }
    let mut last = 0.0;
    for leads in [1, 10, 100, 1_000, 10_000, 100_000] {
        let worth = stake.sample(0, leads).expect("a value");
        assert!(worth >= last - 0.02 && worth <= all[0].value * 1.01, "{leads}: {worth}");
        last = worth;
    }
    let (leads, worth) = stake.telling_sample(0, 0.8).expect("a sample");
    assert!(worth >= 0.8 * all[0].value && stake.sample(0, leads / 2).expect("a value") < 0.8 * all[0].value);
    assert_eq!(stake.telling_sample(0, 1.5), None);
}

#[test]
fn two_rates_are_worth_what_a_grid_says() {
    let plan = plan(
        r#"{"version":1,"goal":{"customers":6},"customerValue":100,"stages":[
        {"id":"mql","name":"","toNext":{"converted":12,"entered":40},"costPerEntry":2},
        {"id":"sql","name":"","toNext":{"converted":5,"entered":20},"costPerEntry":5},{"id":"customer","name":""}]}"#,
    );
    let laws = [Law::evidence(12, 40, None), Law::evidence(5, 20, None)];
    let stake = Stake::new(&bet(&plan), &laws, Law::pert(50.0, 100.0, 150.0));
    let information = stake.information().expect("a value");
    assert_eq!(information.now.entries, TWO.0);
    assert!((information.now.value / TWO.1 - 1.0).abs() < 1e-3, "{}", information.now.value);
    let of = |input| information.inputs.iter().find(|one| one.input == input).expect("an input").value;
    assert!((of(Input::Rate(0)) / TWO.2 - 1.0).abs() < 0.02, "{}", of(Input::Rate(0)));
    assert!((of(Input::Rate(1)) / TWO.3 - 1.0).abs() < 0.02, "{}", of(Input::Rate(1)));
    assert!(of(Input::CustomerValue) > 0.0);
    assert_eq!(stake.sample(2, 10), None);
}

#[test]
fn to_know_what_decides_nothing_is_worth_nothing() {
    // A customer brings between a hundred and two hundred times what the goal's leads cost: whoever knows which still
    // buys nearly as many.
    let plan = plan(
        r#"{"version":1,"goal":{"customers":6},"customerValue":100,"stages":[
        {"id":"sql","name":"","toNext":{"rate":0.5},"costPerEntry":1e-9},{"id":"customer","name":""}]}"#,
    );
    let stake = Stake::new(&bet(&plan), &[], Law::pert(50.0, 100.0, 150.0));
    let information = stake.information().expect("a value");
    assert_eq!((information.inputs.len(), information.inputs[0].input), (1, Input::CustomerValue));
    assert!(information.inputs[0].value < 1e-6 * information.now.value, "{}", information.inputs[0].value);
}

/// Leads and worth of the sample, and entries, value and worth of both rates: by SciPy with 80 Gauss points and more.
const SAMPLES: [(u64, f64); 3] = [(5, 0.3705), (20, 1.2340), (80, 4.8312)];
const TWO: (u64, f64, f64, f64) = (68, 199.710_218, 4.3017, 5.9611);
