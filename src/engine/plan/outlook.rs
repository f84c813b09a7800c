//! When things happen: the part of the plan that the monthly outlook needs and the yearly answer does not.

use crate::engine::time::Date;

/// The months of the plan and the money in time.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The day on which the first leads come in; without one, months are counted and seasons start in January.
    pub start: Option<Date>,
    /// In how many months the entries at the top come in, 0 < m <= 120; without one, in the arrival window of the
    /// period (what the lags leave of it), or in the whole period where they leave nothing.
    pub intake_months: Option<f64>,
    /// Weights of January to December, each >= 0 and one of them > 0; only their ratios count.
    pub seasonality: Option<[f64; 12]>,
    /// Months until the intake has its full pace, from 0 and rising evenly, 0 ..= 60.
    pub ramp_up_months: f64,
    /// When a customer pays.
    pub revenue: RevenueModel,
    /// Share of the customers that leave in a month, 0 ..= 1.
    pub churn_per_month: Option<f64>,
    /// Discount of money a year, 0 ..= 10 (1 is 100 %).
    pub discount_per_year: Option<f64>,
    /// Months that are computed, 1 ..= 120, 36 if not said; also the life of a customer where nobody leaves.
    pub horizon_months: u32,
}

/// When a customer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RevenueModel {
    /// The customer value at once, on signing.
    #[default]
    Once,
    /// The customer value over the plan's period in equal monthly parts, the first on signing, and on until the
    /// customer leaves.
    Monthly,
}

impl Outlook {
    /// Entries evenly over the arrival window, money at once, three years.
    pub const DEFAULT: Self = Self {
        start: None,
        intake_months: None,
        seasonality: None,
        ramp_up_months: 0.0,
        revenue: RevenueModel::Once,
        churn_per_month: None,
        discount_per_year: None,
        horizon_months: 36,
    };
}

impl Default for Outlook {
    fn default() -> Self {
        Self::DEFAULT
    }
}
