//! Weights of evidence, information value, points.

use warmline::learn::{Count, Scale, information, shrunken};

fn count(won: f64, lost: f64) -> Count {
    Count { won, lost }
}

#[test]
fn weights_of_a_small_case() {
    // Shares of the won .2, .8; of the lost .6, .4.
    let (weights, value) = information(&[count(20.0, 60.0), count(80.0, 40.0)]);
    let (low, high) = ((1.0_f64 / 3.0).ln(), 2.0_f64.ln());
    assert!((weights[0] - low).abs() < 1e-15 && (weights[1] - high).abs() < 1e-15);
    assert!((value - (-0.4 * low + 0.4 * high)).abs() < 1e-15);
}

#[test]
fn a_count_of_zero_is_taken_as_nine_tenths() {
    let (weights, value) = information(&[count(0.0, 10.0), count(10.0, 10.0), count(0.0, 0.0)]);
    let (won, lost) = (0.9 / 10.9, 0.5_f64);
    assert!((weights[0] - (won / lost).ln()).abs() < 1e-15);
    assert_eq!(weights[2], 0.0);
    let second = (10.0 / 10.9_f64 / lost).ln();
    assert!((value - ((won - lost) * weights[0] + (10.0 / 10.9 - lost) * second)).abs() < 1e-15);
}

#[test]
fn few_leads_say_little() {
    let counts = [count(1.0, 0.0), count(99.0, 900.0), count(0.0, 0.0)];
    let weights = shrunken(&counts, 20.0);
    // (1 + 2) / (0 + 18) against 100 / 900.
    assert!((weights[0] - (3.0 / 18.0 * 9.0_f64).ln()).abs() < 1e-12, "{weights:?}");
    assert_eq!(weights[2], 0.0);
    assert!(shrunken(&counts, 2000.0)[0] < 0.01);
    assert_eq!(shrunken(&[count(1.0, 0.0)], 5.0), [0.0]);
}

#[test]
fn points_double_the_odds() {
    let scale = Scale::default();
    assert!((scale.factor() - 28.853_9).abs() < 5e-5);
    assert!((scale.offset() - 487.122_9).abs() < 5e-5);
    assert!((scale.points(50.0_f64.ln()) - 600.0).abs() < 1e-9);
    assert!((scale.points(100.0_f64.ln()) - 620.0).abs() < 1e-9);
    assert!((scale.log_odds(scale.points(-1.25)) + 1.25).abs() < 1e-12);
}

#[test]
fn a_scale_puts_break_even_on_the_line() {
    let scale = Scale::through(75.0, 0.2, 10.0).expect("a chance between 0 and 1");
    assert!((scale.points(0.25_f64.ln()) - 75.0).abs() < 1e-12);
    assert!((scale.points(0.5_f64.ln()) - 85.0).abs() < 1e-12);
    assert_eq!(Scale::through(75.0, 1.0, 10.0), None);
    assert_eq!(Scale::through(75.0, 0.2, 0.0), None);
}
