//! The bare regression on columns of numbers, for benchmarks and for those who bring their own columns.

use super::gram::Data;
use super::logistic;
use super::term::{Rows, Term};
use super::{Frame, Refusal, Values};

/// Coefficients of a logistic regression with L2 penalty.
#[derive(Debug, Clone, PartialEq)]
pub struct Regression {
    /// Log odds where all columns are 0; not penalised.
    pub intercept: f64,
    /// Log odds for 1 more in each column.
    pub coefficients: Vec<f64>,
}

/// Minimises 1/2 x sum of coefficient^2 + c x sum of log loss, as scikit-learn's `LogisticRegression(C=c)` does. Columns
/// are taken as they are: the caller standardises them. What is not finite counts as 0.
///
/// # Errors
/// A list of another length than the rows, names instead of numbers, a penalty that is not above 0, one outcome only.
pub fn regress(frame: &Frame, won: &[bool], weights: Option<&[f64]>, c: f64) -> Result<Regression, Refusal> {
    let rows = frame.rows();
    if won.len() != rows {
        return Err(Refusal::Length("won".to_owned()));
    }
    if weights.is_some_and(|weights| weights.len() != rows) {
        return Err(Refusal::Length("weight".to_owned()));
    }
    let lawful = |weight: &f64| *weight >= 0.0 && weight.is_finite();
    if !(weights.unwrap_or_default().iter().all(lawful) && c > 0.0 && c.is_finite()) {
        return Err(Refusal::NotANumber("weight or penalty"));
    }
    if won.iter().all(|won| *won) || !won.iter().any(|won| *won) {
        return Err(Refusal::OneOutcome);
    }
    let mut terms = Vec::with_capacity(frame.columns().len());
    for column in frame.columns() {
        match &column.values {
            Values::Numbers(values) => terms.push(Term::Number { values, centre: 0.0, scale: 1.0 }),
            Values::Codes { .. } => return Err(Refusal::NotANumber("name")),
        }
    }
    let data = Data { terms: &terms, won, weights, rows: Rows::All(rows) };
    let mut beta = logistic::fit(&data, c).into_iter();
    Ok(Regression { intercept: beta.next().unwrap_or(0.0), coefficients: beta.collect() })
}
