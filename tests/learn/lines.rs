//! What a hand-over line earns.

use proptest::prelude::*;
use warmline::learn::Ranked;
use warmline::learn::quality::{Economics, bands, line};

const ECONOMICS: Economics = Economics { cost: 10.0, value: 30.0, capacity: None };

fn small() -> Ranked {
    // 90: won. 80: won and lost. 75: won. 60: three lost. 50: won.
    let scores = [90.0, 80.0, 80.0, 75.0, 60.0, 60.0, 60.0, 50.0];
    Ranked::new(&scores, &[true, true, false, true, false, false, false, true]).expect("sound lists")
}

#[test]
fn a_line_counts_what_is_at_or_above_it() {
    let line = line::at(&small(), 75.0, &ECONOMICS);
    assert_eq!((line.above.won, line.above.leads, line.below.won, line.below.leads), (3, 4, 1, 4));
    assert_eq!((line.precision, line.recall), (Some(0.75), Some(0.75)));
    assert_eq!(line.profit, 3.0 * 30.0 - 4.0 * 10.0);
    assert_eq!(line.above.rate, Some(0.75));
    // Wilson for 3 of 4 and for 1 of 4 mirror each other.
    assert!((line.above.low + line.below.high - 1.0).abs() < 1e-12);
}

#[test]
fn nobody_above_a_line() {
    let line = line::at(&small(), 91.0, &ECONOMICS);
    assert_eq!((line.precision, line.recall, line.profit, line.above.rate), (None, Some(0.0), 0.0, None));
    assert_eq!((line.above.low, line.above.high), (0.0, 1.0));
}

#[test]
fn the_best_line_of_a_small_case() {
    // Profit: 20 at 90, 30 at 80, 50 at 75, 20 at 60, 40 at 50.
    let best = line::best(&small(), &ECONOMICS);
    assert_eq!((best.score, best.profit), (Some(75.0), 50.0));
    let profits: Vec<f64> = line::profits(&small(), &ECONOMICS).into_iter().map(|(_, profit)| profit).collect();
    assert_eq!(profits, [20.0, 30.0, 50.0, 20.0, 40.0]);
    assert_eq!(ECONOMICS.break_even(), Some(1.0 / 3.0));
}

#[test]
fn capacity_works_the_best_first() {
    let two = Economics { capacity: Some(2), ..ECONOMICS };
    let line = line::at(&small(), 75.0, &two);
    // The lead at 90 and one of the two at 80, of which one was won.
    assert_eq!((line.worked, line.won, line.profit), (2.0, 1.5, 25.0));
    assert_eq!(line.above.leads, 4);
    // More leads above the line than sales can work change nothing: the highest such line is the best.
    assert_eq!(line::best(&small(), &two).score, Some(80.0));
}

#[test]
fn work_that_never_pays_has_no_line() {
    let dear = Economics { cost: 40.0, ..ECONOMICS };
    let best = line::best(&small(), &dear);
    assert_eq!((best.score, best.worked, best.profit), (None, 0.0, 0.0));
    assert_eq!(Economics { value: 0.0, ..ECONOMICS }.break_even(), None);
}

#[test]
fn bands_hold_the_truth_and_repeat() {
    // Two crowds of 1,000: half won at 80, a tenth at 20. Cost 10, value 30: only the first is worth it.
    let scores: Vec<f64> = (0..2_000).map(|lead| if lead < 1_000 { 80.0 } else { 20.0 }).collect();
    let won: Vec<bool> = (0..2_000).map(|lead| if lead < 1_000 { lead % 2 == 0 } else { lead % 10 == 0 }).collect();
    let ranked = Ranked::new(&scores, &won).expect("sound lists");
    let bands_of = |seed| bands(&ranked, 20.0, &ECONOMICS, 400, seed).expect("resamples");
    let found = bands_of(7);
    assert_eq!(found, bands_of(7));
    assert_ne!(found, bands_of(8));
    assert_eq!(found.best_line, Some((80.0, 80.0)));
    assert_eq!(found.best_is_better, 1.0);
    // Profit 15,000 - 10,000 of the first crowd, whose variance is 500 x 20^2 + 500 x 10^2: sd 500; 1.645 of them.
    assert!((found.best_profit.0 - 4_177.0).abs() < 150.0, "{found:?}");
    assert!((found.best_profit.1 - 5_822.0).abs() < 150.0, "{found:?}");
    // The second crowd loses 7,000.
    assert!(found.profit.1 < 0.0, "{found:?}");
    assert!(found.optimism.abs() < 100.0, "{found:?}");
}

#[test]
fn the_best_of_many_equal_lines_is_too_good_to_be_true() {
    // Scores that say nothing, and work that just pays for itself: all profit of the best line is luck.
    let scores: Vec<f64> = (0..300).map(f64::from).collect();
    let won: Vec<bool> = (0..300_u32).map(|lead| lead.wrapping_mul(2_654_435_761) % 3_001 < 1_000).collect();
    let ranked = Ranked::new(&scores, &won).expect("sound lists");
    let found = bands(&ranked, 150.0, &ECONOMICS, 200, 1).expect("resamples");
    assert!(found.optimism > 50.0, "{found:?}");
    assert!(found.best_line.is_none_or(|(low, high)| high - low > 50.0), "{found:?}");
    assert_eq!(bands(&ranked, 150.0, &ECONOMICS, 0, 1), None);
}

proptest! {
    #[test]
    fn no_line_earns_more_than_the_best(
        leads in prop::collection::vec((0..15_u8, any::<bool>()), 1..60),
        capacity in prop::option::of(0..40_u64),
        asked in -1..16_i8,
    ) {
        let (scores, won): (Vec<f64>, Vec<bool>) = leads.into_iter().map(|(score, won)| (f64::from(score), won)).unzip();
        let ranked = Ranked::new(&scores, &won).expect("sound lists");
        let economics = Economics { capacity, ..ECONOMICS };
        let best = line::best(&ranked, &economics);
        let other = line::at(&ranked, f64::from(asked), &economics);
        prop_assert!(other.profit <= best.profit + 1e-9);
        prop_assert!(best.profit >= 0.0);
        prop_assert_eq!(other.above.leads + other.below.leads, ranked.leads());
        prop_assert_eq!(other.above.won + other.below.won, ranked.won());
        prop_assert!(capacity.is_none_or(|most| other.worked <= most as f64));
        // The walk over all lines and the single line agree.
        if let Some(score) = best.score {
            let single = line::at(&ranked, score, &economics);
            prop_assert!((single.profit - best.profit).abs() < 1e-9);
        }
    }
}
