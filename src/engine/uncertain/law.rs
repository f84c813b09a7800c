//! The distribution of one uncertain number: a Beta stretched over a range, or a number known for sure.

use super::density::Cumulative;
use super::overdispersion::overdispersion;
use crate::engine::plan::{Plan, Prior, Rate, Spread, Stage};

/// PERT's weight of the likeliest value against the two ends.
const PERT_WEIGHT: f64 = 4.0;

/// The distribution of a rate or an amount.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law {
    /// Known for sure.
    Known(f64),
    /// `low + (high - low) X` with X from Beta(a, b).
    Beta {
        /// The lower end.
        low: f64,
        /// The upper end, above `low`.
        high: f64,
        /// First shape, > 0: for a rate, the leads that went on.
        a: f64,
        /// Second shape, > 0: for a rate, the leads that did not.
        b: f64,
    },
}

impl Law {
    /// Beta(a, b) on 0 ..= 1; a shape that is not positive leaves nothing to the other side.
    pub fn beta(a: f64, b: f64) -> Self {
        if b > 0.0 && a > 0.0 && a.is_finite() && b.is_finite() {
            Self::Beta { low: 0.0, high: 1.0, a, b }
        } else {
            Self::Known(if a > 0.0 { 1.0 } else { 0.0 })
        }
    }

    /// A rate seen as `converted` of `entered`: Beta(k + 1/2, n - k + 1/2) by Jeffreys' prior, or with a benchmark of
    /// mean m and effective sample size e as prior Beta(k + m e, n - k + (1 - m) e).
    pub fn evidence(converted: u64, entered: u64, prior: Option<&Prior>) -> Self {
        let (hits, misses) = (converted as f64, entered.saturating_sub(converted) as f64);
        let (a, b) = prior.map_or((0.5, 0.5), |prior| {
            let mean = prior.mean.clamp(0.0, 1.0);
            let size = if prior.sample_size > 0.0 { prior.sample_size.min(1e15) } else { 0.0 };
            (mean * size, (1.0 - mean) * size)
        });
        Self::beta(hits + a, misses + b)
    }

    /// PERT: a Beta on `low ..= high` with a = 1 + 4 (likely - low) / (high - low), a + b = 6, mean
    /// `(low + 4 likely + high) / 6`. (Malcolm et al. 1959.)
    pub fn pert(low: f64, likely: f64, high: f64) -> Self {
        let width = high - low;
        if !(width > 0.0 && width.is_finite()) {
            return Self::Known(if likely.is_finite() { likely } else { 0.0 });
        }
        let share = ((likely - low) / width).clamp(0.0, 1.0);
        Self::Beta { low, high, a: 1.0 + PERT_WEIGHT * share, b: 1.0 + PERT_WEIGHT * (1.0 - share) }
    }

    /// The law of an amount, or of the plan's own where there is no range.
    pub(super) fn amount(spread: Option<Spread>, plan: f64) -> Self {
        spread.map_or(Self::Known(plan), |Spread { low, likely, high }| Self::pert(low, likely, high))
    }

    /// A rate: typed ones are known, evidence is a Beta, a range a PERT.
    pub fn rate(rate: Rate, prior: Option<&Prior>) -> Self {
        match rate {
            Rate::Point { rate } => Self::Known(rate),
            Rate::Evidence { converted, entered } => Self::evidence(converted, entered, prior),
            Rate::Range { low, likely, high } => Self::pert(low, likely, high),
        }
    }

    /// This rate in a period that differs from others with over-dispersion rho: the Beta on 0 ..= 1 with the same mean
    /// m and the variance of "a rate by this law, and around it a period's rate with variance rho r (1 - r)". As a
    /// share of m (1 - m) that is `1 - (1 - rho) (1 - own share)`. Around a known rate it is the Beta of the
    /// beta-binomial, a + b = 1 / rho - 1.
    #[must_use]
    pub fn varying(self, rho: f64) -> Self {
        let mean = self.mean();
        if rho <= 0.0 || rho.is_nan() || mean <= 0.0 || mean >= 1.0 {
            return self;
        }
        let rest = (1.0 - rho.min(0.5)) * (1.0 - self.variance() / (mean * (1.0 - mean)));
        let size = rest / (1.0 - rest);
        Self::beta(mean * size, (1.0 - mean) * size)
    }

    /// Expected value.
    pub fn mean(self) -> f64 {
        match self {
            Self::Known(value) => value,
            Self::Beta { low, high, a, b } => low + (high - low) * (a / (a + b)),
        }
    }

    /// The value that is not exceeded with this probability, 0 < q < 1, to some ten digits.
    pub fn quantile(self, probability: f64) -> f64 {
        match self {
            Self::Known(value) => value,
            Self::Beta { low, high, a, b } => low + (high - low) * Cumulative::new(a, b).quantile(probability),
        }
    }

    /// Variance: (high - low)^2 a b / ((a + b)^2 (a + b + 1)).
    pub fn variance(self) -> f64 {
        match self {
            Self::Known(_) => 0.0,
            Self::Beta { low, high, a, b } => {
                let (size, width) = (a + b, high - low);
                width * width * (a / size) * (b / size) / (size + 1.0)
            }
        }
    }
}

/// The laws of the plan's rates, one for every stage but the last: with the benchmarks, the histories and the
/// over-dispersion that the plan says.
pub fn rates(plan: &Plan) -> Vec<Law> {
    plan.stages.iter().filter_map(|stage| rate(plan, stage)).collect()
}

/// The law of the rate out of a stage; none out of the last.
pub(in crate::engine) fn rate(plan: &Plan, stage: &Stage) -> Option<Law> {
    Some(Law::rate(stage.to_next?, stage.known().prior.as_ref()).varying(rho(plan, stage)))
}

/// The law of a customer's value.
pub fn customer_value(plan: &Plan) -> Law {
    Law::amount(plan.belief().customer_value, plan.customer_value)
}

/// The law of a stage's cost per entry.
pub fn cost_per_entry(stage: &Stage) -> Law {
    Law::amount(stage.known().cost_range, stage.cost_per_entry)
}

/// The over-dispersion of a stage: as said, else as its history shows, else none.
pub(super) fn rho(plan: &Plan, stage: &Stage) -> f64 {
    let estimated = || overdispersion(&stage.known().history).map_or(0.0, |found| found.likeliest);
    plan.belief().rho.unwrap_or_else(estimated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_that_vary_around_a_known_rate_are_beta_binomial() {
        let Law::Beta { a, b, .. } = Law::Known(0.25).varying(0.029) else { panic!("not a Beta") };
        assert!((a + b - (1.0 / 0.029 - 1.0)).abs() < 1e-12 && (a / b - 1.0 / 3.0).abs() < 1e-12);
        assert_eq!(Law::Known(1.0).varying(0.1), Law::Known(1.0));
    }

    #[test]
    fn varying_adds_the_variance_within() {
        let law = Law::evidence(10, 40, None);
        let (mean, own) = (law.mean(), law.variance());
        let within = 0.03 * (mean * (1.0 - mean) - own);
        let varying = law.varying(0.03);
        assert!((varying.mean() - mean).abs() < 1e-15);
        assert!((varying.variance() - own - within).abs() < 1e-15);
    }

    #[test]
    fn a_benchmark_pulls_by_its_weight() {
        let prior = Prior { mean: 0.22, sample_size: 5.5, source: String::new() };
        let law = Law::evidence(10, 40, Some(&prior));
        let weight = prior.weight(40);
        assert!((weight - 5.5 / 45.5).abs() < 1e-15);
        assert!((law.mean() - (weight * 0.22 + (1.0 - weight) * 0.25)).abs() < 1e-15);
    }

    #[test]
    fn a_pert_has_its_mean() {
        assert!((Law::pert(0.1, 0.2, 0.6).mean() - 1.5 / 6.0).abs() < 1e-15);
        assert_eq!(Law::pert(0.2, 0.2, 0.2), Law::Known(0.2));
    }

    #[test]
    fn a_shape_of_nothing_leaves_all_to_the_other_side() {
        assert_eq!(Law::beta(3.0, 0.0), Law::Known(1.0));
        assert_eq!(Law::beta(0.0, 3.0), Law::Known(0.0));
        assert_eq!(Law::beta(0.0, 0.0), Law::Known(0.0));
    }
}
