//! The other learner: a logistic regression on the columns themselves, numbers standardised, each name a column of its
//! own. It sees straight lines where a card sees steps.

use super::fine::{Cuts, Fine};
use super::quality::chance;
use super::term::Term;
use super::{Column, Frame, Values};
use crate::engine::math;
use std::collections::HashMap;

/// What a column adds to the log odds.
#[derive(Debug, Clone, PartialEq)]
pub enum Slope {
    /// `per_unit` x (number - `centre`), or `missing`.
    Number {
        /// Log odds for 1 more.
        per_unit: f64,
        /// Mean of the numbers it was learned from.
        centre: f64,
        /// Log odds where there is no number.
        missing: f64,
    },
    /// A number for each name.
    Names {
        /// Log odds of each name that is not rare.
        names: Vec<(String, f64)>,
        /// Log odds of the rare and new ones.
        others: f64,
        /// Log odds where there is no name.
        missing: f64,
    },
}

/// A learned logistic regression, calibrated.
#[derive(Debug, Clone, PartialEq)]
pub struct Linear {
    /// Log odds of every lead.
    pub intercept: f64,
    /// Names of columns and what they add.
    pub slopes: Vec<(String, Slope)>,
    /// Log odds for each point of the rule card; 0 unless there were too few outcomes to do without it.
    pub rule_slope: f64,
}

/// The terms that a column is written in, by place in the list of all terms.
pub(super) enum Written {
    Number { at: usize, centre: f64, scale: f64, missing: Option<(usize, Indicator)> },
    Names { names: Vec<u32>, at: usize, indicators: Vec<Indicator> },
}

/// A column of 0 and 1, standardised: (value - centre) x scale.
#[derive(Clone, Copy)]
pub(super) struct Indicator {
    centre: f64,
    scale: f64,
}

impl Indicator {
    /// Of a property that `count` of `rows` have; all 0 if all or none have it.
    fn new(count: usize, rows: usize) -> Self {
        let centre = count as f64 / rows.max(1) as f64;
        let variance = centre * (1.0 - centre);
        Self { centre, scale: if variance > 0.0 { 1.0 / math::sqrt(variance) } else { 0.0 } }
    }

    const fn value(self, has: bool) -> f64 {
        ((if has { 1.0 } else { 0.0 }) - self.centre) * self.scale
    }
}

/// Mean and standard deviation of the finite numbers; 0 and 0 without any.
fn moments(numbers: &[f64]) -> (f64, f64) {
    let finite = || numbers.iter().filter(|number| number.is_finite());
    let count = finite().count().max(1) as f64;
    let mean = finite().map(|number| number / count).sum::<f64>();
    let variance = finite().map(|number| (number - mean) * (number - mean) / count).sum::<f64>();
    (mean, math::sqrt(variance))
}

/// The columns as standardised terms. Missing numbers stand at the mean, and have a term of their own.
pub(super) fn terms<'a>(frame: &'a Frame, fine: &'a [Fine]) -> (Vec<Term<'a>>, Vec<Written>) {
    let (mut terms, mut written) = (Vec::new(), Vec::new());
    for (column, fine) in frame.columns().iter().zip(fine) {
        let bins = fine.cuts.bins();
        let table = |indicator: Indicator, own: usize| Term::Table {
            codes: &fine.codes,
            table: (0..bins).map(|bin| indicator.value(bin == own)).collect(),
        };
        let mut counts = vec![0_usize; bins];
        for code in &fine.codes {
            if let Some(count) = counts.get_mut(usize::from(*code)) {
                *count += 1;
            }
        }
        match (&column.values, &fine.cuts) {
            (Values::Numbers(values), _) => {
                let (centre, spread) = moments(values);
                let scale = if spread > 0.0 && spread.is_finite() { 1.0 / spread } else { 0.0 };
                let at = terms.len();
                terms.push(Term::Number { values, centre, scale });
                let gaps = counts.last().copied().unwrap_or(0);
                let missing = (gaps > 0).then(|| {
                    let indicator = Indicator::new(gaps, frame.rows());
                    terms.push(table(indicator, bins - 1));
                    (at + 1, indicator)
                });
                written.push(Written::Number { at, centre, scale, missing });
            }
            (Values::Codes { .. }, Cuts::Names(names)) => {
                let at = terms.len();
                let indicators: Vec<Indicator> =
                    counts.iter().map(|count| Indicator::new(*count, frame.rows())).collect();
                terms.extend(indicators.iter().enumerate().map(|(bin, indicator)| table(*indicator, bin)));
                written.push(Written::Names { names: names.clone(), at, indicators });
            }
            (Values::Codes { .. }, Cuts::Numbers(_)) => {}
        }
    }
    (terms, written)
}

impl Linear {
    /// Puts coefficients of standardised terms back into the units of the columns. `beta` begins with the intercept.
    pub(super) fn new(frame: &Frame, written: &[Written], beta: &[f64]) -> Self {
        let slope = |at: usize| beta.get(at + 1).copied().unwrap_or(0.0);
        let mut intercept = beta.first().copied().unwrap_or(0.0);
        let mut slopes = Vec::new();
        for (column, written) in frame.columns().iter().zip(written) {
            let own = match (written, &column.values) {
                (Written::Names { names, at, indicators }, Values::Codes { names: texts, .. }) => {
                    let mut steps: Vec<f64> = Vec::new();
                    for (bin, indicator) in indicators.iter().enumerate() {
                        intercept += slope(at + bin) * indicator.value(false);
                        steps.push(slope(at + bin) * indicator.scale);
                    }
                    let missing = steps.pop().unwrap_or(0.0);
                    let others = steps.pop().unwrap_or(0.0);
                    let text = |code: &u32| texts.get(*code as usize).cloned().unwrap_or_default();
                    Slope::Names { names: names.iter().map(text).zip(steps).collect(), others, missing }
                }
                (Written::Number { at, centre, scale, missing }, _) => {
                    let gap = missing.map_or(0.0, |(at, indicator)| {
                        intercept += slope(at) * indicator.value(false);
                        slope(at) * indicator.scale
                    });
                    Slope::Number { per_unit: slope(*at) * scale, centre: *centre, missing: gap }
                }
                (Written::Names { .. }, Values::Numbers(_)) => continue,
            };
            slopes.push((column.name.clone(), own));
        }
        Self { intercept, slopes, rule_slope: 0.0 }
    }

    /// Multiplies all log odds and moves them.
    pub(super) fn stretch(&mut self, factor: f64, shift: f64) {
        self.intercept = self.intercept * factor + shift;
        for (_, slope) in &mut self.slopes {
            match slope {
                Slope::Number { per_unit, missing, .. } => {
                    *per_unit *= factor;
                    *missing *= factor;
                }
                Slope::Names { names, others, missing } => {
                    for (_, value) in names.iter_mut() {
                        *value *= factor;
                    }
                    *others *= factor;
                    *missing *= factor;
                }
            }
        }
    }

    /// Calibrated log odds of each row. Columns are found by name; one that is not there counts as missing.
    pub fn log_odds(&self, frame: &Frame, rule: Option<&[f64]>) -> Vec<f64> {
        let mut sums = vec![self.intercept; frame.rows()];
        for (name, slope) in &self.slopes {
            let column = frame.columns().iter().find(|column| column.name == *name);
            for (sum, part) in sums.iter_mut().zip(slope.parts(column, frame.rows())) {
                *sum += part;
            }
        }
        for (sum, rule) in sums.iter_mut().zip(rule.unwrap_or_default()) {
            *sum += self.rule_slope * rule;
        }
        sums
    }

    /// Calibrated chances of each row.
    pub fn chances(&self, frame: &Frame, rule: Option<&[f64]>) -> Vec<f64> {
        self.log_odds(frame, rule).into_iter().map(chance).collect()
    }
}

impl Slope {
    fn parts(&self, column: Option<&Column>, rows: usize) -> Vec<f64> {
        match (self, column.map(|column| &column.values)) {
            (Self::Number { per_unit, centre, missing }, Some(Values::Numbers(numbers))) => numbers
                .iter()
                .map(|number| if number.is_finite() { per_unit * (number - centre) } else { *missing })
                .collect(),
            (Self::Names { names: own, others, missing }, Some(Values::Codes { codes, names })) => {
                let own: HashMap<&str, f64> = own.iter().map(|(name, value)| (name.as_str(), *value)).collect();
                let table: Vec<f64> =
                    names.iter().map(|name| own.get(name.as_str()).copied().unwrap_or(*others)).collect();
                codes.iter().map(|code| table.get(*code as usize).copied().unwrap_or(*missing)).collect()
            }
            (Self::Number { missing, .. } | Self::Names { missing, .. }, _) => vec![*missing; rows],
        }
    }
}
