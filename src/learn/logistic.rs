//! Logistic regression with an L2 penalty: the coefficients that minimise
//! 1/2 sum of b^2 + C x sum of -ln(chance given to what happened),
//! the intercept without penalty: the objective of scikit-learn's `LogisticRegression(C)`, so the same coefficients.
//!
//! Newton's method. Where rows are many it starts from the answer for an eighth of them and with their matrix of second
//! derivatives. That matrix, the costly part, is kept as long as the steps that it gives shrink quickly; near the end
//! all rows give their own, with which one more step or two are enough.

use super::cholesky::Cholesky;
use super::gram::{Data, Pass};
use crate::engine::math;

/// Steps at most, far more than the convex problem takes.
const STEPS: usize = 100;
/// Ends when no coefficient would move by more than this in the next step if steps went on shrinking as the last two did,
/// in relation to the largest or 1. A kept matrix shrinks them a few times less than a new one, hence so little.
const STILL: f64 = 1e-10;
/// The same where the fit is only compared with others: its loss is then off by less than a millionth.
const ROUGHLY: f64 = 1e-5;
/// The same for the start on an eighth of the rows: closer is not worth it.
const NEARLY: f64 = 1e-3;
/// From so many rows on a start on an eighth of them pays.
const MANY: usize = 8_192;
/// Blocks of which the start takes one.
const EIGHTH: usize = 8;
/// A step shorter than this share of the one before keeps the matrix.
const QUICK: f64 = 0.2;
/// A step shorter than this leaves all log odds, and with them the matrix, nearly as they are.
const SHORT: f64 = 0.05;

/// The intercept, then one coefficient a term.
pub(super) fn fit(data: &Data, c: f64) -> Vec<f64> {
    fit_until(data, c, None, STILL)
}

/// The same as closely as comparing penalties needs it; `start` are coefficients to begin with.
pub(super) fn fit_roughly(data: &Data, c: f64, start: Option<&[f64]>) -> Vec<f64> {
    fit_until(data, c, start, ROUGHLY)
}

fn fit_until(data: &Data, c: f64, start: Option<&[f64]>, still: f64) -> Vec<f64> {
    let width = data.terms.len() + 1;
    let mut beta = vec![0.0; width];
    if let Some(start) = start {
        beta.iter_mut().zip(start).for_each(|(slot, value)| *slot = *value);
    } else {
        if let Some(intercept) = beta.first_mut() {
            *intercept = base(data);
        }
        if data.rows.len() >= MANY {
            let (beta, factor) = newton(data, c * EIGHTH as f64, EIGHTH, beta, NEARLY, None);
            return newton(data, c, 1, beta, still, Some(factor)).0;
        }
    }
    newton(data, c, 1, beta, still, None).0
}

/// Log odds of the share that was won, from weights that are half a lead more on each side.
fn base(data: &Data) -> f64 {
    let (mut won, mut lost) = (0.5, 0.5);
    let mut count = |row: usize| {
        let weight = data.weights.map_or(1.0, |weights| weights.get(row).copied().unwrap_or(0.0));
        if data.won.get(row) == Some(&true) { won += weight } else { lost += weight }
    };
    match data.rows {
        super::term::Rows::All(all) => (0..all).for_each(&mut count),
        super::term::Rows::These(rows) => rows.iter().for_each(|row| count(*row as usize)),
    }
    math::ln(won / lost)
}

/// The penalised objective and its gradient.
fn penalised(data: &Data, c: f64, stride: usize, beta: &[f64], with_hessian: bool) -> Pass {
    let mut pass = data.pass(beta, stride, with_hessian);
    let width = beta.len();
    pass.loss *= c;
    for value in pass.gradient.iter_mut().chain(&mut pass.hessian) {
        *value *= c;
    }
    for (slope, value) in pass.gradient.iter_mut().zip(beta).skip(1) {
        *slope += value;
        pass.loss += 0.5 * value * value;
    }
    for curve in pass.hessian.iter_mut().step_by(width + 1).skip(1) {
        *curve += 1.0;
    }
    pass
}

/// From coefficients, and a matrix if one is known, to the coefficients where the gradient ends, with the last matrix.
fn newton(
    data: &Data,
    c: f64,
    stride: usize,
    mut beta: Vec<f64>,
    still: f64,
    known: Option<Cholesky>,
) -> (Vec<f64>, Cholesky) {
    let mut pass = penalised(data, c, stride, &beta, known.is_none());
    let mut borrowed = known.is_some();
    let mut factor = known.unwrap_or_else(|| Cholesky::new(beta.len(), &pass.hessian));
    let (mut before, mut halved) = (None::<f64>, 0);
    for _ in 0..STEPS {
        let mut step = pass.gradient.clone();
        factor.solve(&mut step);
        for value in &mut step {
            *value /= f64::from(1_u32 << halved);
        }
        let next: Vec<f64> = beta.iter().zip(&step).map(|(value, step)| value - step).collect();
        let length = step.iter().fold(0.0, |longest: f64, value| longest.max(value.abs()));
        let largest = beta.iter().skip(1).fold(1.0, |largest: f64, value| largest.max(value.abs()));
        // A step that shrinks quickly says that the matrix still fits, and that the next one shrinks alike.
        let shrinks = before.map(|before| length / before).filter(|shrinks| *shrinks < QUICK);
        if length * shrinks.unwrap_or(1.0) <= still * largest {
            // Such a step cannot overshoot by anything that would be seen.
            return (next, factor);
        }
        let first = before.is_none() && halved == 0;
        let near = length < SHORT;
        // A matrix of fewer rows leads to near the end, that of all rows from there.
        let keep = if borrowed { !near && (first || shrinks.is_some()) } else { shrinks.is_some() || (first && near) };
        let ahead = penalised(data, c, stride, &next, !keep);
        if ahead.loss > pass.loss * (1.0 + 1e-12) && halved < 20 {
            // Too far: the same direction, half as long.
            (before, halved) = (None, halved + 1);
            continue;
        }
        if !keep {
            factor = Cholesky::new(next.len(), &ahead.hessian);
            borrowed = false;
        }
        (beta, pass, before, halved) = (next, ahead, Some(length), 0);
    }
    (beta, factor)
}

/// How many free parameters the penalty leaves of the coefficients, the trace of H (H + penalty)^-1 without the
/// intercept: all of them without a penalty, none under an endless one.
pub(super) fn effective_parameters(data: &Data, c: f64, beta: &[f64]) -> f64 {
    let factor = Cholesky::new(beta.len(), &penalised(data, c, 1, beta, true).hessian);
    factor.inverse_diagonal().iter().skip(1).map(|kept| (1.0 - kept).clamp(0.0, 1.0)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::term::{Rows, Term};
    use super::*;

    #[test]
    fn effective_parameters_of_a_case_written_out() {
        // One column of +1 and -1, a coefficient of ln 3: each of eight rows has p (1 - p) = 3/16, so curvature is
        // c x 1.5 and the column is worth 1.5 c / (1.5 c + 1) parameters.
        let values = [1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0];
        let terms = [Term::Number { values: &values, centre: 0.0, scale: 1.0 }];
        let data = Data { terms: &terms, won: &[true; 8], weights: None, rows: Rows::All(8) };
        for (c, wanted) in [(2.0, 0.75), (1e-9, 1.5e-9), (1e9, 1.0)] {
            let found = effective_parameters(&data, c, &[0.0, math::ln(3.0)]);
            assert!((found - wanted).abs() < 1e-8, "{c}: {found}");
        }
    }
}
