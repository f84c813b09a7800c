//! The chance that several crowds with different rates reach a goal together.

use crate::engine::binomial::{self, Trial};
use crate::engine::math;
use crate::engine::two_crowds::{self, Crowd};

/// Counts are added up one by one as long as they spread over no more than so many whole numbers.
const WIDEST: usize = 2048;

/// `P(sum of Binomial(n_i, p_i) >= goal)`.
///
/// One crowd and two are the engine's own. Of more, the widest one's tail is taken over the exact distribution of the
/// others' sum. Where that spreads too far, the others stand as the one binomial with their mean and variance, which
/// for crowds of thousands of customers is right to some four digits.
pub(super) fn at_least(crowds: &[(u64, f64)], goal: u64) -> f64 {
    let mut crowds: Vec<(u64, f64)> = crowds.iter().copied().filter(|(size, rate)| *size > 0 && *rate > 0.0).collect();
    let variance = |(size, rate): &(u64, f64)| *size as f64 * rate * (1.0 - rate);
    crowds.sort_by(|a, b| variance(b).total_cmp(&variance(a)));
    let chance = match crowds.as_slice() {
        [] => f64::from(u8::from(goal == 0)),
        [(size, rate)] => binomial::tail(*size, goal, Trial::new(*rate)).at_least,
        [first, second] => two_crowds::at_least(crowd(*first), crowd(*second), goal),
        [widest, others @ ..] => match distribution(others) {
            Some((from, counts)) => {
                let chances = counts.iter().zip(from..).map(|(chance, count)| {
                    chance * binomial::tail(widest.0, goal.saturating_sub(count), Trial::new(widest.1)).at_least
                });
                chances.sum()
            }
            None => two_crowds::at_least(crowd(*widest), merged(others), goal),
        },
    };
    chance.clamp(0.0, 1.0)
}

fn crowd((size, rate): (u64, f64)) -> Crowd {
    Crowd { size, trial: Trial::new(rate) }
}

/// The binomial with the mean and the variance of the sum, to whole trials.
fn merged(crowds: &[(u64, f64)]) -> Crowd {
    let mean: f64 = crowds.iter().map(|(size, rate)| *size as f64 * rate).sum();
    let square: f64 = crowds.iter().map(|(size, rate)| *size as f64 * rate * rate).sum();
    let size = (mean * mean / square).round().max(1.0);
    Crowd { size: size as u64, trial: Trial::new(mean / size) }
}

/// The distribution of the sum: the smallest count that matters, and the chances from it on; none where it is too wide.
fn distribution(crowds: &[(u64, f64)]) -> Option<(u64, Vec<f64>)> {
    let mut sum = (0, vec![1.0]);
    for (size, rate) in crowds {
        let (from, counts) = counts(*size, *rate)?;
        let mut next = vec![0.0; sum.1.len() + counts.len() - 1];
        for (start, chance) in sum.1.iter().enumerate() {
            for (slot, other) in next.iter_mut().skip(start).zip(&counts) {
                *slot += chance * other;
            }
        }
        if next.len() > WIDEST {
            return None;
        }
        sum = (sum.0 + from, next);
    }
    Some(sum)
}

/// The chances of one binomial, up to where they fall below e^-40.
fn counts(size: u64, rate: f64) -> Option<(u64, Vec<f64>)> {
    let n = size as f64;
    let (mean, reach) = (n * rate, 9.0 * math::sqrt(n * rate * (1.0 - rate).max(0.0)) + 40.0);
    let (from, to) = ((mean - reach).max(0.0) as u64, ((mean + reach) as u64).min(size));
    if to - from >= WIDEST as u64 {
        return None;
    }
    let trial = Trial::new(rate);
    Some((from, (from..=to).map(|count| math::exp(binomial::density(count as f64, n, trial).ln())).collect()))
}
