//! Which change made how much of a difference: Shapley's value.
//!
//! Changes work together (twice the rate at half the price), so taking them one after the other blames whichever comes
//! first. The mean over all orders is the one fair division: what sums to the whole, treats like changes alike, and
//! gives nothing to a change that moves nothing. (L. Shapley, A value for n-person games, 1953.)

use super::change::{Change, applied};
use super::figure::{Figure, Reading};
use super::{Cause, Difference};
use crate::engine::issue::Issue;
use crate::engine::plan::Plan;

/// Changes that are told apart; their sets double with each.
const APART: usize = 8;

/// Every figure's difference with its causes.
pub(super) fn differences(
    from: &Plan,
    to: &Plan,
    changes: &[Change],
    (base, read): (&[Reading], &[Reading]),
    reader: &impl Fn(&Plan) -> Result<Vec<Reading>, Issue>,
) -> Vec<Difference> {
    let groups = groups(from, to, changes, base, reader);
    // The plans between the two, by the set of groups that are made; the ends are known.
    let sets = 1_usize << groups.len();
    let between: Vec<Option<Vec<Reading>>> = (0..sets)
        .map(|set| {
            if set == 0 {
                return Some(base.to_vec());
            }
            if set == sets - 1 {
                return Some(read.to_vec());
            }
            let made = groups.iter().enumerate().filter(|(bit, _)| set >> bit & 1 == 1).flat_map(|(_, group)| group);
            let parts: Vec<_> = made.map(|change| &change.part).collect();
            reader(&applied(from, to, &parts)).ok()
        })
        .collect();
    let news = read.iter().filter(|reading| value(base, &reading.figure).is_none());
    let news = news.filter(|reading| !base.iter().any(|other| other.figure == reading.figure));
    base.iter()
        .chain(news)
        .map(|reading| {
            let figure = &reading.figure;
            let (a, b) = (value(base, figure), value(read, figure));
            let by = a.zip(b).map(|(a, b)| b - a);
            let causes = if by.is_some_and(|by| by != 0.0) { causes(figure, &groups, &between) } else { Vec::new() };
            Difference { figure: figure.clone(), from: a, to: b, by, causes }
        })
        .collect()
}

fn value(readings: &[Reading], figure: &Figure) -> Option<f64> {
    readings.iter().find(|reading| reading.figure == *figure)?.value
}

/// The changes to be told apart, one a group; where they are too many, the last group has those that alone move the
/// figures least.
fn groups<'a>(
    from: &Plan,
    to: &Plan,
    changes: &'a [Change],
    base: &[Reading],
    reader: &impl Fn(&Plan) -> Result<Vec<Reading>, Issue>,
) -> Vec<Vec<&'a Change>> {
    if changes.len() <= APART {
        return changes.iter().map(|change| vec![change]).collect();
    }
    let moved = |change: &Change| -> f64 {
        let Ok(read) = reader(&applied(from, to, &[&change.part])) else { return f64::MAX };
        let moves = base.iter().filter_map(|reading| {
            let (a, b) = (reading.value?, value(&read, &reading.figure)?);
            Some((b - a).abs() / a.abs().max(b.abs()).max(f64::MIN_POSITIVE))
        });
        moves.sum()
    };
    let mut ranked: Vec<(f64, &Change)> = changes.iter().map(|change| (moved(change), change)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let rest = ranked.split_off(APART - 1);
    let mut groups: Vec<Vec<&Change>> = ranked.into_iter().map(|(_, change)| vec![change]).collect();
    groups.push(rest.into_iter().map(|(_, change)| change).collect());
    groups
}

/// Each group's mean contribution over all orders: the sum over sets S without it of
/// `|S|! (n - |S| - 1)! / n! (value(S and it) - value(S))`, the largest first.
fn causes(figure: &Figure, groups: &[Vec<&Change>], between: &[Option<Vec<Reading>>]) -> Vec<Cause> {
    let values: Option<Vec<f64>> = between.iter().map(|readings| value(readings.as_ref()?, figure)).collect();
    let Some(values) = values else { return Vec::new() };
    let count = groups.len();
    let mut causes: Vec<Cause> = groups
        .iter()
        .enumerate()
        .map(|(bit, group)| {
            let pairs = values.iter().enumerate().filter(|(set, _)| set >> bit & 1 == 0);
            let parts = pairs.filter_map(|(set, without)| {
                let with = values.get(set | 1 << bit)?;
                Some(weight(set.count_ones() as usize, count) * (with - without))
            });
            let change = match group.as_slice() {
                [one] => Some((*one).clone()),
                _ => None,
            };
            Cause { change, amount: parts.sum() }
        })
        .collect();
    causes.retain(|cause| cause.amount != 0.0);
    causes.sort_by(|a, b| b.amount.abs().total_cmp(&a.amount.abs()));
    causes
}

/// |S|! (n - |S| - 1)! / n! = 1 / (n C(n - 1, |S|)).
fn weight(size: usize, count: usize) -> f64 {
    let choose = (0..size).fold(1.0, |product, step| product * (count - 1 - step) as f64 / (step + 1) as f64);
    1.0 / (count as f64 * choose)
}
