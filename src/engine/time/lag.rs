//! The time from one stage to the next, of those that go on, as a law on a grid of equal cells.

use crate::engine::math;
use crate::engine::plan::Plan;

/// The standard normal quantile of .9.
const NORMAL_90: f64 = 1.281_551_565_544_600_4;
/// The widest spread that is computed: a 90th percentile some 28,000 times the median. Beyond it the mean of the law
/// leaves the range of a double, and no outlook reaches its end.
const WIDEST: f64 = 8.0;

/// A lag in days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lag {
    /// Always the same.
    Fixed {
        /// Days, >= 0.
        days: f64,
    },
    /// Log-normal.
    LogNormal {
        /// Median in days, > 0.
        median: f64,
        /// Standard deviation of ln T: ln(p90 / median) / 1.2816.
        sigma: f64,
    },
}

impl Lag {
    /// The law by its median and 90th percentile; fixed where there is no spread.
    pub fn new(median: f64, p90: Option<f64>) -> Self {
        match p90 {
            Some(p90) if p90 > median && median > 0.0 => {
                let sigma = (math::ln(p90 / median) / NORMAL_90).min(WIDEST);
                Self::LogNormal { median, sigma }
            }
            _ => Self::Fixed { days: median.max(0.0) },
        }
    }

    /// The lags out of every stage but the last, in the plan's order.
    pub fn of(plan: &Plan) -> Vec<Self> {
        let stages = plan.stages.iter().take(plan.stages.len().saturating_sub(1));
        stages.map(|stage| Self::new(stage.lag_days, stage.known().lag_p90_days)).collect()
    }

    /// The mean in days: the days themselves, or median x e^(sigma^2 / 2).
    pub fn mean(self) -> f64 {
        match self {
            Self::Fixed { days } => days,
            Self::LogNormal { median, sigma } => median * math::exp(0.5 * sigma * sigma),
        }
    }

    /// The integral of P(T <= t) for t from 0 to `days`, which is E[max(days - T, 0)].
    fn integral(self, days: f64) -> f64 {
        if days <= 0.0 {
            return 0.0;
        }
        match self {
            Self::Fixed { days: lag } => (days - lag).max(0.0),
            Self::LogNormal { median, sigma } => {
                let z = math::ln(days / median) / sigma;
                days * math::normal_at_most(z) - self.mean() * math::normal_at_most(z - sigma)
            }
        }
    }

    /// P(floor(U + T / width) = j) for j = 0, 1, ... below `count`, U even on 0 ..= 1: in which cell somebody goes on who
    /// came in at any time of cell 0. Cells are `width` days long. The mean of the cells is T's own whatever the width,
    /// so that convolving the cells of several stages adds no bias; the rest to 1 lies beyond the grid.
    pub(super) fn cells(self, width: f64, count: usize) -> Vec<f64> {
        if self == (Self::Fixed { days: 0.0 }) {
            return vec![1.0];
        }
        if let Self::Fixed { days } = self {
            // Second differences of the integral lose digits far out; two cells are known exactly.
            let place = days / width;
            // Two months are two months, although 365 / 12 is no binary fraction.
            let place = if (place - place.round()).abs() < 1e-9 { place.round() } else { place };
            let (whole, part) = (place.floor(), place - place.floor());
            let mut cells = vec![0.0; count.min(whole as usize + 2)];
            if let Some(cell) = cells.get_mut(whole as usize) {
                *cell = 1.0 - part;
            }
            if let Some(cell) = cells.get_mut(whole as usize + 1) {
                *cell = part;
            }
            return cells;
        }
        let integral = |cell: usize| self.integral(cell as f64 * width) / width;
        let (mut before, mut here) = (0.0, 0.0);
        let next = (0..count).map(|cell| {
            let after = integral(cell + 1);
            let share = (after - here) - (here - before);
            (before, here) = (here, after);
            share.max(0.0)
        });
        next.collect()
    }
}
