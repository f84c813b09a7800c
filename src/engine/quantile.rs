//! The volume that reaches a goal with a given chance: the quantile of a negative binomial, found on the integers.

use super::answer::NeededFor;
use super::binomial::{self, Tail, Trial};
use super::math;

/// A chance to reach: how likely a miss may still be, and the normal quantile of the chance.
#[derive(Debug, Clone, Copy)]
struct Mark {
    miss: f64,
    normal: f64,
}

const MARKS: [Mark; 4] = [
    Mark { miss: 0.5, normal: 0.0 },
    Mark { miss: 0.2, normal: 0.841_621_233_572_914_3 },
    Mark { miss: 0.1, normal: 1.281_551_565_544_600_4 },
    Mark { miss: 0.05, normal: 1.644_853_626_951_472_2 },
];

/// The smallest n with `P(Binomial(n, p) >= goal)` at least .5, .8, .9 and .95. What counts is `P(X < goal) <= 1 - q`,
/// the small side, whose digits are all there.
pub fn needed_for(goal: u64, trial: Trial) -> NeededFor {
    let [p50, p80, p90, p95] = MARKS.map(|mark| smallest(goal, trial, mark));
    NeededFor { p50, p80, p90, p95 }
}

/// Newton's method between a volume that misses the mark and one that reaches it: the slope at n is known exactly,
/// because one trial more adds `p P(k - 1 of n - 1)`.
fn smallest(goal: u64, trial: Trial, mark: Mark) -> u64 {
    if goal == 0 || trial.failure <= 0.0 {
        return goal;
    }
    // `low` misses the mark (fewer trials than successes always do), `high` reaches it once it is known.
    let (mut low, mut high) = (goal - 1, None::<u64>);
    let mut n = guess(goal, trial, mark).clamp(goal, LARGEST);
    loop {
        let Tail { fewer, last, .. } = binomial::tail(n, goal, trial);
        let gain = trial.success * last;
        let step = (fewer - mark.miss) / gain;
        if fewer <= mark.miss {
            high = Some(n);
            // One trial fewer misses. Where that is close to a tie it is looked at itself.
            if n - 1 == low || fewer + gain > mark.miss * (1.0 + 1e-12) {
                return n;
            }
        } else {
            low = n;
            if n == LARGEST {
                return n;
            }
        }
        // Casts of numbers that are too large or none at all saturate, and the bracket catches them.
        let step = (step.abs() as u64).max(1);
        let newton = if fewer <= mark.miss { n.saturating_sub(step) } else { n.saturating_add(step) };
        n = match high {
            Some(high) if high - low == 1 => return high,
            Some(high) if newton > low && newton < high => newton,
            Some(high) => low + (high - low) / 2,
            None => newton.clamp(low + 1, low.saturating_mul(2).saturating_add(2)).min(LARGEST),
        };
    }
}

/// Beyond this, whole numbers are no longer doubles.
const LARGEST: u64 = 1 << 53;

/// Cornish and Fisher's quantile of the negative binomial: mean k / p, variance k q / p^2, skewness (2 - p) / sqrt(k q);
/// for one success the quantile itself.
fn guess(goal: u64, trial: Trial, mark: Mark) -> u64 {
    let Trial { success: p, failure: q } = trial;
    if goal == 1 {
        let ln_failure = if p < 0.5 { math::ln_1p(-p) } else { math::ln(q) };
        return (math::ln(mark.miss) / ln_failure) as u64 + 1;
    }
    let (k, z) = (goal as f64, mark.normal);
    let deviation = math::sqrt(k * q) / p;
    let skewness = (2.0 - p) / math::sqrt(k * q);
    let excess = 6.0 / k + p * p / (k * q);
    let bent = z + (z * z - 1.0) * skewness / 6.0 + (z * z * z - 3.0 * z) * excess / 24.0
        - (2.0 * z * z * z - 5.0 * z) * skewness * skewness / 36.0;
    (k / p + deviation * bent) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worked_example() {
        let needed = needed_for(10, Trial::new(0.25));
        assert_eq!((needed.p50, needed.p80, needed.p90, needed.p95), (39, 49, 55, 60));
    }

    #[test]
    fn half_is_reached_exactly_by_a_fair_trial() {
        for goal in [1, 2, 3, 10, 1001, 1_000_000_000] {
            assert_eq!(needed_for(goal, Trial::new(0.5)).p50, 2 * goal - 1, "{goal}");
        }
    }

    #[test]
    fn a_certain_trial_and_a_single_one() {
        assert_eq!(needed_for(7, Trial::new(1.0)).p95, 7);
        let one = |success, failure| needed_for(1, Trial { success, failure });
        assert_eq!(one(0.95, 0.05).p95, 1);
        assert_eq!(one(0.8, 0.2).p80, 1);
        assert_eq!(one(0.1, 0.9).p90, 22);
    }

    #[test]
    fn few_evaluations_end_on_the_smallest() {
        for (goal, p) in [(2, 1e-11), (3, 0.999), (50, 1e-6), (1_000_000_000, 1e-3), (1_000_000_000, 0.999_999)] {
            let trial = Trial::new(p);
            let needed = needed_for(goal, trial);
            let marks = [(needed.p50, 0.5), (needed.p80, 0.2), (needed.p90, 0.1), (needed.p95, 0.05)];
            for (n, miss) in marks {
                assert!(binomial::tail(n, goal, trial).fewer <= miss);
                assert!(n == goal || binomial::tail(n - 1, goal, trial).fewer > miss);
            }
        }
    }

    /// What the expansion leaves out is of the order of 1 / goal standard deviations.
    #[test]
    fn the_first_guess_is_close() {
        for p in [1e-6, 1e-3, 0.02, 0.25, 0.5, 0.9, 0.99] {
            let trial = Trial::new(p);
            for mark in MARKS {
                // Of one success it is the quantile itself, but for a last digit.
                assert!(guess(1, trial, mark).abs_diff(smallest(1, trial, mark)) <= 1, "1 at {p}, {mark:?}");
                for goal in [2_u64, 3, 5, 10, 50, 1000, 1_000_000, 1_000_000_000] {
                    let off = guess(goal, trial, mark).abs_diff(smallest(goal, trial, mark)) as f64;
                    let deviation = (goal as f64 * (1.0 - p)).sqrt() / p;
                    assert!(off <= 2.0 + 0.02 / goal as f64 * deviation, "{goal} at {p}, {mark:?}: {off} off");
                }
            }
        }
    }
}
