//! The two laws that a time to convert is held against: Weibull and log-normal.

use crate::engine::math;

/// ln 2, and the logarithms that quantiles of a Weibull law need.
const LN_LN_2: f64 = -0.366_512_920_581_664_35;
const LN_LN_10: f64 = 0.834_032_445_247_956_1;
/// The standard normal quantile of .9.
const NORMAL_90: f64 = 1.281_551_565_544_600_4;
/// e^z beyond this is no double, and the law is over long before.
const FAR: f64 = 700.0;

/// The shape of a law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// P(T <= t) = 1 - exp(-(t / lambda)^rho).
    Weibull,
    /// P(T <= t) = Phi((ln t - mu) / sigma).
    LogNormal,
}

/// A law of the time to convert of those that do. Both families are one law of z = (ln t - mu) / sigma.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Latency {
    /// Weibull or log-normal.
    pub family: Family,
    /// Place of ln T, T in days: ln lambda of a Weibull law, ln median of a log-normal one.
    pub mu: f64,
    /// Spread of ln T, > 0: 1 / rho of a Weibull law.
    pub sigma: f64,
}

impl Latency {
    /// P(T <= days).
    pub fn within(self, days: f64) -> f64 {
        if days <= 0.0 { 0.0 } else { Standard::at(self.family, self.z(days)).below }
    }

    /// The median in days.
    pub fn median(self) -> f64 {
        self.quantile(if self.family == Family::Weibull { LN_LN_2 } else { 0.0 })
    }

    /// The 90th percentile in days.
    pub fn p90(self) -> f64 {
        self.quantile(if self.family == Family::Weibull { LN_LN_10 } else { NORMAL_90 })
    }

    /// Scale lambda in days and shape rho of a Weibull law; none for the other family.
    pub fn weibull(self) -> Option<(f64, f64)> {
        (self.family == Family::Weibull).then(|| (math::exp(self.mu), 1.0 / self.sigma))
    }

    fn z(self, days: f64) -> f64 {
        (math::ln(days) - self.mu) / self.sigma
    }

    fn quantile(self, z: f64) -> f64 {
        math::exp(self.mu + self.sigma * z)
    }
}

/// The standard law of a family at z.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standard {
    /// G(z).
    pub(super) below: f64,
    /// 1 - G(z), with all its digits.
    pub(super) above: f64,
    /// G'(z).
    pub(super) density: f64,
}

impl Standard {
    pub(super) fn at(family: Family, z: f64) -> Self {
        match family {
            Family::Weibull => {
                let hazard = math::exp(z.min(FAR));
                let above = math::exp(-hazard);
                Self { below: -math::exp_m1(-hazard), above, density: hazard * above }
            }
            Family::LogNormal => {
                // The smaller side has the digits.
                let tail = math::normal_at_most(-z.abs());
                let (below, above) = if z < 0.0 { (tail, 1.0 - tail) } else { (1.0 - tail, tail) };
                Self { below, above, density: INVERSE_ROOT * math::exp(-0.5 * z * z) }
            }
        }
    }

    /// G(z) of the later minus G(z) of the earlier, from the side that has the digits.
    pub(super) fn between(earlier: Self, later: Self) -> f64 {
        if earlier.below > 0.5 { earlier.above - later.above } else { later.below - earlier.below }
    }
}

/// 1 / sqrt(2 pi).
const INVERSE_ROOT: f64 = 0.398_942_280_401_432_7;

/// ln G'(z) and its derivative by z.
pub(super) fn log_density(family: Family, z: f64) -> (f64, f64) {
    match family {
        Family::Weibull => {
            let hazard = math::exp(z.min(FAR));
            (z - hazard, 1.0 - hazard)
        }
        // ln(1 / sqrt(2 pi)).
        Family::LogNormal => (-0.918_938_533_204_672_7 - 0.5 * z * z, -z),
    }
}
