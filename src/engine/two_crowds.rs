//! The chance that two crowds with different rates reach a goal together: a sum over one of them that does not grow
//! with its size.

use super::binomial::{self, Trial};
use super::math;

/// A number of trials of one kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Crowd {
    pub(super) size: u64,
    pub(super) trial: Trial,
}

/// `P(Binomial(n1, p1) + Binomial(n2, p2) >= goal)`.
///
/// The sum runs over the narrower of the two, from the largest summand outwards until e^-40 of it. Once the summands
/// spread over many integers only every m-th is taken and counts m times: by Poisson's summation formula the error of
/// that is the summands' spectrum at 1/m, below e^-40 for m at most half the spread.
pub(super) fn at_least(one: Crowd, other: Crowd, goal: u64) -> f64 {
    let variance = |crowd: Crowd| crowd.trial.variance(crowd.size as f64);
    let (narrow, wide) = if variance(one) <= variance(other) { (one, other) } else { (other, one) };
    if variance(narrow) <= 0.0 {
        let sure = if narrow.trial.failure <= 0.0 { narrow.size } else { 0 };
        return binomial::tail(wide.size, goal.saturating_sub(sure), wide.trial).at_least;
    }
    let sum = Sum { narrow, wide, goal, first: goal.saturating_sub(wide.size), last: narrow.size };
    if sum.first > sum.last { 0.0 } else { sum.total().min(1.0) }
}

struct Sum {
    narrow: Crowd,
    wide: Crowd,
    goal: u64,
    first: u64,
    last: u64,
}

/// ln of what a summand must keep of the largest one to count.
const FALL: f64 = -40.0;

impl Sum {
    /// ln of the summand: exactly `hits` of the narrow crowd, the rest or more of the wide one.
    fn ln(&self, hits: u64) -> f64 {
        let exactly = binomial::density(hits as f64, self.narrow.size as f64, self.narrow.trial).ln();
        exactly + binomial::ln_at_least(self.wide.size, self.goal.saturating_sub(hits), self.wide.trial)
    }

    fn total(&self) -> f64 {
        let peak = self.peak();
        let top = self.ln(peak);
        if !top.is_finite() {
            return 0.0;
        }
        let step = self.step(peak, top);
        let side = |next: &dyn Fn(u64) -> Option<u64>| {
            let (mut at, mut sum) = (next(peak), 0.0);
            while let Some(hits) = at {
                let ln = self.ln(hits) - top;
                sum += math::exp(ln);
                at = if ln < FALL { None } else { next(hits) };
            }
            sum
        };
        let up = side(&|hits| hits.checked_add(step).filter(|hits| *hits <= self.last));
        let down = side(&|hits| hits.checked_sub(step).filter(|hits| *hits >= self.first));
        math::exp(top) * step as f64 * (1.0 + up + down)
    }

    /// The largest summand, to a fraction of the spread. Densities and tails of binomials are log-concave, and so is
    /// their product: it rises up to its peak and falls after it.
    fn peak(&self) -> u64 {
        let near = (math::sqrt(self.narrow.trial.variance(self.narrow.size as f64)) / 8.0) as u64;
        let (mut low, mut high) = (self.first, self.last);
        while high - low > near {
            let middle = low + (high - low) / 2;
            if self.ln(middle + 1) > self.ln(middle) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low + (high - low) / 2
    }

    /// The m of every m-th integer that is enough: the standard deviation that the summands show on their steeper side, over
    /// 2.5.
    fn step(&self, peak: u64, top: f64) -> u64 {
        let deviation = |at: &dyn Fn(u64) -> Option<u64>| {
            let mut distance = 1_u64;
            loop {
                // An end of the range is met while the summands are still large: none may be left out.
                let Some(hits) = at(distance) else { return 1.0 };
                let fall = top - self.ln(hits);
                if fall > 2.0 {
                    return distance as f64 / math::sqrt(2.0 * fall);
                }
                distance *= 2;
            }
        };
        let up = deviation(&|distance| peak.checked_add(distance).filter(|hits| *hits <= self.last));
        let down = deviation(&|distance| peak.checked_sub(distance).filter(|hits| *hits >= self.first));
        ((up.min(down) / 2.5) as u64).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crowd(size: u64, success: f64) -> Crowd {
        Crowd { size, trial: Trial::new(success) }
    }

    #[test]
    fn crowds_of_one_rate_are_one_crowd() {
        for (a, b, p, goal) in [
            (30, 12, 0.25, 10),
            (4_000, 1_000, 0.01, 80),
            (1_000_000, 3_000_000, 0.3, 1_199_000),
            (1_000_000_000, 3_000_000_000, 0.001, 4_010_000),
            (500_000_000_000, 400_000_000_000, 0.001, 899_950_000),
            (900, 100, 0.5, 999),
            (900, 100, 0.02, 200),
            (2_000_000, 1_000_000, 0.9, 2_990_000),
        ] {
            let trial = Trial::new(p);
            let expected = binomial::tail(a + b, goal, trial).at_least;
            let got = at_least(crowd(a, p), crowd(b, p), goal);
            assert!((got - expected).abs() <= 1e-11 * expected, "{a} {b} {p} {goal}: {got} is not {expected}");
        }
    }

    #[test]
    fn agrees_with_the_plain_sum() {
        for (a, p, b, r, goal) in
            [(35, 0.25, 5, 0.1, 10), (700, 0.3, 900, 0.05, 260), (3, 0.5, 4, 0.9, 7), (50, 0.9, 2_000, 0.001, 47)]
        {
            let (first, second) = (Trial::new(p), Trial::new(r));
            let plain: f64 = (0..=b)
                .map(|hits| {
                    let exactly = math::exp(binomial::density(hits as f64, b as f64, second).ln());
                    exactly * binomial::tail(a, u64::saturating_sub(goal, hits), first).at_least
                })
                .sum();
            let got = at_least(crowd(a, p), crowd(b, r), goal);
            assert!((got - plain).abs() < 1e-12 * plain, "{got} is not {plain}");
        }
    }

    #[test]
    fn crowds_that_are_certain_or_empty() {
        assert_eq!(at_least(crowd(5, 0.0), crowd(35, 0.25), 10), binomial::tail(35, 10, Trial::new(0.25)).at_least);
        assert_eq!(at_least(crowd(5, 1.0), crowd(0, 0.25), 5), 1.0);
        assert_eq!(at_least(crowd(5, 0.5), crowd(3, 0.25), 9), 0.0);
    }
}
