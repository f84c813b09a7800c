//! Every column in at most 200 fine bins, before outcomes are looked at: numbers by quantiles, names by how often they
//! occur, missing values as a bin of their own.

use super::{Column, Values};
use std::collections::HashMap;

/// How a column is cut.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cuts {
    /// Rising limits; a number belongs to the bin of the highest limit that it is not below.
    Numbers(Vec<f64>),
    /// Codes of the names that have a bin, most frequent first; the other names share the next one.
    Names(Vec<u32>),
}

/// A column as fine bins.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fine {
    pub(super) cuts: Cuts,
    /// The bin of each row.
    pub(super) codes: Vec<u8>,
}

/// Fine bins of a column of numbers at most.
const NUMBERS: usize = 32;
/// Names with a bin of their own at most.
const NAMES: usize = 200;

impl Cuts {
    /// Bins, the last for missing values.
    pub(super) const fn bins(&self) -> usize {
        match self {
            Self::Numbers(limits) => limits.len() + 2,
            Self::Names(names) => names.len() + 2,
        }
    }

    /// The bin of each row of a column of the same kind; all are missing in one of the other kind.
    pub(super) fn code(&self, values: &Values) -> Vec<u8> {
        let missing = self.bins() as u8 - 1;
        match (self, values) {
            (Self::Numbers(limits), Values::Numbers(numbers)) => {
                let code = |number: &f64| {
                    let below: u8 = limits.iter().map(|limit| u8::from(limit <= number)).sum();
                    if number.is_finite() { below } else { missing }
                };
                numbers.iter().map(code).collect()
            }
            (Self::Names(own), Values::Codes { codes, names }) => {
                let places: HashMap<u32, u8> = own.iter().copied().zip(0..).collect();
                let bin = |code| places.get(&code).copied().unwrap_or(missing - 1);
                let table: Vec<u8> = (0..names.len() as u32).map(bin).collect();
                codes.iter().map(|code| table.get(*code as usize).copied().unwrap_or(missing)).collect()
            }
            _ => vec![missing; values.len()],
        }
    }
}

impl Fine {
    /// Cuts a column; names on fewer than `rare` rows are pooled.
    pub(super) fn new(column: &Column, rare: usize) -> Self {
        let cuts = match &column.values {
            Values::Numbers(numbers) => Cuts::Numbers(limits(numbers)),
            Values::Codes { codes, names } => Cuts::Names(frequent(codes, names, rare)),
        };
        let codes = cuts.code(&column.values);
        Self { cuts, codes }
    }
}

/// Limits between bins of about equally many numbers; each different number has its own if they are few.
fn limits(numbers: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<f64> = numbers.iter().filter(|number| number.is_finite()).map(|number| number + 0.0).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    let mut different: Vec<f64> = Vec::new();
    for number in &sorted {
        if different.last() != Some(number) {
            different.push(*number);
            if different.len() > NUMBERS {
                break;
            }
        }
    }
    let lowest = different.first().copied();
    if different.len() > NUMBERS {
        different = (1..NUMBERS).filter_map(|part| sorted.get(part * sorted.len() / NUMBERS).copied()).collect();
        different.dedup();
    }
    different.retain(|limit| Some(*limit) != lowest);
    different
}

/// Names on at least `rare` rows, most frequent first; equally frequent ones by name, so that the order of rows does
/// not matter.
fn frequent(codes: &[u32], names: &[String], rare: usize) -> Vec<u32> {
    let mut counts = vec![0_usize; names.len()];
    for code in codes {
        if let Some(count) = counts.get_mut(*code as usize) {
            *count += 1;
        }
    }
    let mut own: Vec<(usize, &String, u32)> = counts
        .iter()
        .zip(names)
        .zip(0..)
        .filter(|((count, _), _)| **count >= rare.max(1))
        .map(|((count, name), code)| (*count, name, code))
        .collect();
    own.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    own.truncate(NAMES);
    own.into_iter().map(|(_, _, code)| code).collect()
}
