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

#[cfg(test)]
mod tests {
    use super::*;

    /// The chance that two counts come to the goal, every pair of them.
    fn plain(first: (u64, f64), second: (u64, f64), goal: u64) -> f64 {
        let chance = |(size, rate): (u64, f64), count: u64| {
            math::exp(binomial::density(count as f64, size as f64, Trial::new(rate)).ln())
        };
        (0..=first.0)
            .map(|count| {
                let left = goal.saturating_sub(count);
                chance(first, count) * (left..=second.0).map(|other| chance(second, other)).sum::<f64>()
            })
            .sum()
    }

    #[test]
    fn who_brings_nobody_changes_nothing() {
        let alone = binomial::tail(40, 10, Trial::new(0.25)).at_least;
        assert_eq!(at_least(&[(40, 0.25), (0, 0.5), (7, 0.0)], 10), alone);
        assert_eq!((at_least(&[(0, 0.5)], 0), at_least(&[(0, 0.5), (3, 0.0)], 1)), (1.0, 0.0));
    }

    #[test]
    fn the_count_of_one_crowd_has_all_its_chance() {
        for (size, rate) in [(40, 0.25), (40_000, 0.5), (1_000_000, 1e-3), (9, 0.999)] {
            let (from, chances) = counts(size, rate).expect("narrow");
            assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{size} of {rate}");
            let mean: f64 = chances.iter().zip(from..).map(|(chance, count)| chance * count as f64).sum();
            assert!((mean / (size as f64 * rate) - 1.0).abs() < 1e-12, "{size} of {rate}");
        }
    }

    #[test]
    fn the_crowd_that_spreads_most_is_the_one_whose_tail_is_taken() {
        // 500,000 give or take 500, beside ten or so of ten millions and some 100 of 5,000: by their sizes alone the
        // second would be taken, and the rest would be too wide to be counted.
        let (wide, rare, small) = ((1_000_000, 0.5), (10_000_000, 1e-6), (5_000, 0.02));
        let pair = |goal: u64| two_crowds::at_least(crowd(wide), crowd(rare), goal);
        let (from, chances) = counts(small.0, small.1).expect("narrow");
        for goal in [499_600, 500_111, 500_800] {
            let expected: f64 = chances.iter().zip(from..).map(|(chance, count)| chance * pair(goal - count)).sum();
            let got = at_least(&[rare, wide, small], goal);
            assert!((got - expected).abs() < 1e-9, "{goal}: {got} is not {expected}");
        }
    }

    #[test]
    fn two_and_three_crowds_are_what_counting_gives() {
        for goal in [1, 5, 9, 14, 20] {
            let two = plain((12, 0.3), (25, 0.4), goal);
            assert!((at_least(&[(12, 0.3), (25, 0.4)], goal) - two).abs() < 1e-12, "{goal}");
            // Twice twelve of the same rate are one crowd.
            let three = plain((24, 0.3), (25, 0.4), goal);
            assert!((at_least(&[(12, 0.3), (25, 0.4), (12, 0.3)], goal) - three).abs() < 1e-12, "{goal}");
        }
    }
}
