//! The penalised logistic regression: its optimum, its weights, its independence of the order of rows.

use proptest::prelude::*;
use warmline::learn::{Column, Frame, Refusal, Regression, regress};

fn frame(columns: Vec<Vec<f64>>) -> Frame {
    Frame::new(columns.into_iter().map(|column| Column::numbers("x", column)).collect()).expect("equal lengths")
}

/// The gradient of the objective at a fit, written out.
fn gradient(columns: &[Vec<f64>], won: &[bool], weights: Option<&[f64]>, c: f64, fit: &Regression) -> Vec<f64> {
    let mut gradient: Vec<f64> = [0.0].into_iter().chain(fit.coefficients.iter().copied()).collect();
    for row in 0..won.len() {
        let x = fit.intercept + columns.iter().zip(&fit.coefficients).map(|(column, b)| column[row] * b).sum::<f64>();
        let chance = 1.0 / (1.0 + (-x).exp());
        let residual = (chance - f64::from(u8::from(won[row]))) * weights.map_or(1.0, |weights| weights[row]);
        gradient[0] += c * residual;
        for (slope, column) in gradient.iter_mut().skip(1).zip(columns) {
            *slope += c * residual * column[row];
        }
    }
    gradient
}

fn leads(rows: usize, width: usize) -> (Vec<Vec<f64>>, Vec<bool>) {
    let mut state = 7_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / f64::from(1 << 24) - 0.5
    };
    let mut columns = vec![Vec::new(); width];
    let mut won = Vec::new();
    for _ in 0..rows {
        let mut sum = -1.0;
        for (place, column) in columns.iter_mut().enumerate() {
            let x = 4.0 * draw();
            sum += x * (place as f64 - 1.5);
            column.push(x);
        }
        won.push(sum > 6.0 * draw());
    }
    (columns, won)
}

#[test]
fn a_case_solved_by_hand() {
    // One column of +1 and -1 with mirrored outcomes: intercept 0, and b solves b = c n (3/4 - 1 / (1 + e^-b)).
    let column: Vec<f64> = (0..8).map(|row| if row < 4 { 1.0 } else { -1.0 }).collect();
    let won: Vec<bool> = (0..8).map(|row| row % 4 != 0 && row < 4 || row == 4).collect();
    let fit = regress(&frame(vec![column]), &won, None, 0.5).expect("sound lists");
    let b = fit.coefficients[0];
    assert!(fit.intercept.abs() < 1e-12);
    assert!((b - 0.5 * 8.0 * (0.75 - 1.0 / (1.0 + (-b).exp()))).abs() < 1e-9, "{fit:?}");
}

#[test]
fn the_gradient_is_zero_at_the_optimum_of_many_rows() {
    // Enough rows for the start on an eighth, an odd number of columns, and a last block that is not full.
    let (columns, won) = leads(20_011, 4);
    let fit = regress(&frame(columns.clone()), &won, None, 0.3).expect("sound lists");
    for slope in gradient(&columns, &won, None, 0.3, &fit) {
        assert!(slope.abs() < 1e-6, "{slope}");
    }
}

#[test]
fn rows_sorted_by_outcome_give_the_same() {
    let (columns, won) = leads(20_011, 3);
    let mut order: Vec<usize> = (0..won.len()).collect();
    order.sort_by_key(|row| won[*row]);
    let sorted: Vec<Vec<f64>> = columns.iter().map(|column| order.iter().map(|row| column[*row]).collect()).collect();
    let sorted_won: Vec<bool> = order.iter().map(|row| won[*row]).collect();
    let one = regress(&frame(columns), &won, None, 1.0).expect("sound lists");
    let other = regress(&frame(sorted), &sorted_won, None, 1.0).expect("sound lists");
    assert!((one.intercept - other.intercept).abs() < 1e-7);
    for (one, other) in one.coefficients.iter().zip(&other.coefficients) {
        assert!((one - other).abs() < 1e-7);
    }
}

#[test]
fn outcomes_told_apart_perfectly_stay_finite() {
    let column: Vec<f64> = (0..100).map(f64::from).collect();
    let won: Vec<bool> = (0..100).map(|row| row >= 50).collect();
    for c in [1e-6, 1.0, 1e6] {
        let fit = regress(&frame(vec![column.clone(), column.clone()]), &won, None, c).expect("sound lists");
        assert!(fit.intercept.is_finite() && fit.coefficients.iter().all(|b| b.is_finite() && *b >= 0.0), "{fit:?}");
        // The same column twice shares its coefficient.
        assert!((fit.coefficients[0] - fit.coefficients[1]).abs() < 1e-5 * fit.coefficients[0].max(1e-3), "{fit:?}");
    }
}

#[test]
fn what_cannot_be_learned_from_is_refused() {
    let one = frame(vec![vec![1.0, 2.0]]);
    assert_eq!(regress(&one, &[true, true], None, 1.0), Err(Refusal::OneOutcome));
    assert_eq!(regress(&one, &[true], None, 1.0), Err(Refusal::Length("won".to_owned())));
    assert!(regress(&one, &[true, false], Some(&[1.0, -1.0]), 1.0).is_err());
    assert!(regress(&one, &[true, false], None, 0.0).is_err());
    assert_eq!(Frame::new(Vec::new()), Err(Refusal::Nothing));
}

proptest! {
    #[test]
    fn the_gradient_is_zero_at_every_optimum(
        rows in prop::collection::vec((prop::collection::vec(-3.0..3.0_f64, 5), any::<bool>(), 0..4_u8), 4..60),
        width in 1..5_usize,
        c in prop::sample::select(vec![0.01, 1.0, 50.0]),
        weighted in any::<bool>(),
    ) {
        let won: Vec<bool> = rows.iter().map(|row| row.1).collect();
        prop_assume!(won.contains(&true) && won.contains(&false));
        let weights: Vec<f64> = rows.iter().map(|row| f64::from(row.2) + 0.5).collect();
        let weights = weighted.then_some(weights.as_slice());
        let columns: Vec<Vec<f64>> = (0..width).map(|place| rows.iter().map(|row| row.0[place]).collect()).collect();
        let fit = regress(&frame(columns.clone()), &won, weights, c).expect("sound lists");
        let steep = gradient(&columns, &won, weights, c, &fit).into_iter().fold(0.0, |most: f64, each| most.max(each.abs()));
        prop_assert!(steep < 1e-6 * (1.0 + c * rows.len() as f64), "{steep}");
    }

    #[test]
    fn a_weight_counts_as_so_many_rows(
        rows in prop::collection::vec((-3.0..3.0_f64, any::<bool>(), 0..4_usize), 3..30),
    ) {
        let won: Vec<bool> = rows.iter().map(|row| row.1).collect();
        let repeated: Vec<(f64, bool)> = rows.iter().flat_map(|row| vec![(row.0, row.1); row.2]).collect();
        let (more, more_won): (Vec<f64>, Vec<bool>) = repeated.into_iter().unzip();
        prop_assume!(more_won.contains(&true) && more_won.contains(&false));
        let weights: Vec<f64> = rows.iter().map(|row| row.2 as f64).collect();
        let column = rows.iter().map(|row| row.0).collect();
        let one = regress(&frame(vec![column]), &won, Some(&weights), 1.0).expect("sound lists");
        let other = regress(&frame(vec![more]), &more_won, None, 1.0).expect("sound lists");
        prop_assert!((one.intercept - other.intercept).abs() < 1e-7);
        prop_assert!((one.coefficients[0] - other.coefficients[0]).abs() < 1e-7);
    }
}
