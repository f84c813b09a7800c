//! How long learning takes natively, on one thread: `cargo bench --bench learn`.

use divan::{Bencher, black_box};
use warmline::learn::{Column, Frame, Lesson, Ranked, Settings, learn_card, quality, quality::Economics, regress};

#[path = "../tests/support/leads.rs"]
mod many;

fn main() {
    divan::main();
}

const ROWS: usize = 100_000;
const WIDTH: usize = 20;

/// Twenty columns of 100,000 leads.
fn leads() -> (Frame, Vec<bool>) {
    let (columns, won) = many::leads(ROWS, WIDTH);
    let named = columns.into_iter().enumerate().map(|(place, column)| Column::numbers(format!("x{place}"), column));
    let frame = Frame::new(named.collect()).expect("columns of one length");
    (frame, won)
}

/// The regression alone: what scikit-learn's `LogisticRegression` does.
#[divan::bench(sample_count = 20)]
fn regression(bencher: Bencher) {
    let (frame, won) = leads();
    bencher.bench(|| regress(black_box(&frame), &won, None, 1.0));
}

/// A whole card: bins, penalty by cross-validation, calibration, figures.
#[divan::bench(sample_count = 3)]
fn card(bencher: Bencher) {
    let (frame, won) = leads();
    let settings = Settings::default();
    bencher.bench(|| learn_card(&Lesson { frame: black_box(&frame), won: &won, weights: None, rule: None }, &settings));
}

fn scored() -> (Vec<f64>, Vec<bool>) {
    let (frame, won) = leads();
    let fit = regress(&frame, &won, None, 1.0).expect("both outcomes");
    let mut scores = vec![fit.intercept; ROWS];
    for (column, slope) in frame.columns().iter().zip(&fit.coefficients) {
        if let warmline::learn::Values::Numbers(values) = &column.values {
            scores.iter_mut().zip(values).for_each(|(score, value)| *score += slope * value);
        }
    }
    (scores, won)
}

/// Sorting 100,000 scores and their AUC.
#[divan::bench]
fn auc(bencher: Bencher) {
    let (scores, won) = scored();
    bencher.bench(|| Ranked::new(black_box(&scores), &won).map(|ranked| quality::auc(&ranked)));
}

/// 200 resamples of 100,000 leads.
#[divan::bench(sample_count = 3)]
fn bootstrap(bencher: Bencher) {
    let (scores, won) = scored();
    let ranked = Ranked::new(&scores, &won).expect("scores");
    let economics = Economics { cost: 10.0, value: 60.0, capacity: None };
    bencher.bench(|| quality::bands(black_box(&ranked), 0.0, &economics, 200, 1));
}
