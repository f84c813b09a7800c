//! Benchmarks with their sources: data in `static/nurture/benchmarks.json`, read by `codec::report`. Only facts with a
//! grade are in it. For opens and clicks there is none, because no graded study was found.

use super::metric::Metric;
use crate::codec::presets::Source;

/// What others measured of one metric.
#[derive(Debug, Clone, PartialEq)]
pub struct Benchmark {
    /// Unique among the benchmarks.
    pub id: String,
    /// Of which metric.
    pub metric: Metric,
    /// The figure: a ratio, or an amount.
    pub level: Level,
    /// Whom it is about, as the study says it; a name and not translated.
    pub segment: String,
    /// Where it comes from.
    pub source: Source,
}

/// The figure of a benchmark.
#[derive(Debug, Clone, PartialEq)]
pub enum Level {
    /// A rate: the ratio, 0 < r <= 1.
    Rate(f64),
    /// Rates from here to there.
    Between(f64, f64),
    /// An amount in a currency; it says nothing in another one.
    Money(f64, String),
}

impl Level {
    /// The ends of the figure; the same for one number.
    pub const fn ends(&self) -> (f64, f64) {
        match self {
            Self::Rate(at) | Self::Money(at, _) => (*at, *at),
            Self::Between(low, high) => (*low, *high),
        }
    }

    /// One number for it: itself, or the middle.
    pub fn middle(&self) -> f64 {
        let (low, high) = self.ends();
        0.5 * (low + high)
    }
}

/// Where a metric lies against a benchmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// Its whole interval is below.
    Below,
    /// Its interval reaches the benchmark: no difference that chance does not explain.
    Within,
    /// Its whole interval is above.
    Above,
}

/// Holds an interval (or a number that is known, with both ends alike) against a benchmark.
pub fn against((low, high): (f64, f64), level: &Level) -> Against {
    let (from, to) = level.ends();
    if high < from {
        Against::Below
    } else if low > to {
        Against::Above
    } else {
        Against::Within
    }
}
