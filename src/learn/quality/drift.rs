//! Whether a score still means what it meant: its distribution and its AUC, month by month.

use super::order::{Auc, auc};
use crate::engine::math;
use crate::learn::{Ranked, Refusal};
use std::collections::BTreeMap;

/// The leads of one month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Month {
    /// As the caller counts months.
    pub month: u32,
    /// Leads.
    pub leads: u64,
    /// Of them won.
    pub won: u64,
    /// How well the score ordered them; none unless both outcomes are there.
    pub auc: Option<Auc>,
    /// Population stability index against all earlier months; none for the first. Below .1 is usually read as stable,
    /// above .25 as another population.
    pub shift: Option<f64>,
}

/// Bins of the stability index.
const TENTHS: usize = 10;

/// Months in order, each held against all the ones before it.
///
/// # Errors
/// Lists of unequal length or without a row, a score that is not finite.
pub fn drift(scores: &[f64], won: &[bool], months: &[u32]) -> Result<Vec<Month>, Refusal> {
    if scores.len() != months.len() {
        return Err(Refusal::Length("month".to_owned()));
    }
    // Checks the rest.
    Ranked::new(scores, won)?;
    let mut by_month: BTreeMap<u32, (Vec<f64>, Vec<bool>)> = BTreeMap::new();
    for ((score, won), month) in scores.iter().zip(won).zip(months) {
        let rows = by_month.entry(*month).or_default();
        rows.0.push(*score);
        rows.1.push(*won);
    }
    let mut before: Vec<f64> = Vec::new();
    let mut result = Vec::new();
    for (month, (mut scores, won)) in by_month {
        let ranked = Ranked::new(&scores, &won)?;
        let shift = stability(&before, &scores);
        result.push(Month { month, leads: ranked.leads(), won: ranked.won(), auc: auc(&ranked), shift });
        before.append(&mut scores);
        before.sort_unstable_by(f64::total_cmp);
    }
    Ok(result)
}

/// Population stability index of `now` against the sorted `before`: the sum of (a - b) ln(a / b) over the tenths of
/// `before`, each share from its count and a half. None without earlier scores.
fn stability(before: &[f64], now: &[f64]) -> Option<f64> {
    let mut cuts: Vec<f64> =
        (1..TENTHS).filter_map(|tenth| before.get(tenth * before.len() / TENTHS).copied()).collect();
    cuts.dedup();
    if before.is_empty() {
        return None;
    }
    let shares = |scores: &[f64]| {
        let mut counts = vec![0.5; cuts.len() + 1];
        for score in scores {
            if let Some(count) = counts.get_mut(cuts.partition_point(|cut| cut <= score)) {
                *count += 1.0;
            }
        }
        let all: f64 = counts.iter().sum();
        counts.into_iter().map(move |count| count / all)
    };
    Some(shares(now).zip(shares(before)).map(|(a, b)| (a - b) * math::ln(a / b)).sum())
}
