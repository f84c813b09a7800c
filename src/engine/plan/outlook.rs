//! When things happen: the part of the plan that the monthly outlook needs and the yearly answer does not.

use super::Plan;
use crate::engine::issue::{Fault, Issue};
use crate::engine::plan::limits::Limit;
use crate::engine::time::Date;

/// The months of the plan and the money in time.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The day on which the first leads come in; without one, months are counted and seasons start in January.
    pub start: Option<Date>,
    /// In how many months the entries at the top come in, 0 < m <= 120; without one, in the arrival window of the
    /// period (what the lags leave of it), or in the whole period where they leave nothing.
    pub intake_months: Option<f64>,
    /// How far lags spread, stage by stage; a stage without an entry takes exactly its `lagDays`.
    pub lag_spreads: Vec<LagSpread>,
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
    /// Months that are computed, 1 ..= 120; also the life of a customer where nobody leaves.
    pub horizon_months: u32,
}

/// How far the lag of one stage spreads: a log-normal law with the stage's `lagDays` as its median.
#[derive(Debug, Clone, PartialEq)]
pub struct LagSpread {
    /// The stage's id.
    pub stage: String,
    /// Nine of ten that go on have gone on after so many days; at least the median.
    pub p90_days: f64,
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

impl Default for Outlook {
    fn default() -> Self {
        Self {
            start: None,
            intake_months: None,
            lag_spreads: Vec::new(),
            seasonality: None,
            ramp_up_months: 0.0,
            revenue: RevenueModel::Once,
            churn_per_month: None,
            discount_per_year: None,
            horizon_months: DEFAULT_HORIZON_MONTHS,
        }
    }
}

/// The horizon of an outlook that names none.
pub const DEFAULT_HORIZON_MONTHS: u32 = 36;
/// Months of intake.
pub const INTAKE_MONTHS: Limit = Limit::above(0.0, 120.0);
/// The weight of one calendar month.
pub const SEASON_WEIGHT: Limit = Limit::between(0.0, 1e6);
/// Months of ramp-up.
pub const RAMP_UP_MONTHS: Limit = Limit::between(0.0, 60.0);
/// Share of the customers that leave in a month.
pub const CHURN: Limit = Limit::between(0.0, 1.0);
/// Discount a year.
pub const DISCOUNT: Limit = Limit::between(0.0, 10.0);
/// Months that are computed.
pub const HORIZON_MONTHS: Limit = Limit::between(1.0, 120.0);
/// The 90th percentile of a lag in days; the lower end is the stage's median.
const LAG_P90_MAX: f64 = 36_500.0;

impl Outlook {
    /// Whether the outlook keeps to its ranges and to the plan's stages.
    ///
    /// # Errors
    /// The first field that does not.
    pub fn check(&self, plan: &Plan) -> Result<(), Issue> {
        let number = |field: &str, number: Option<f64>, limit: Limit| {
            let lawful = number.is_none_or(|number| limit.holds(number));
            let fault = Fault::Range { min: limit.min, max: limit.max, above: limit.above };
            if lawful { Ok(()) } else { Err(Issue::new(format_args!("outlook.{field}"), fault)) }
        };
        number("intakeMonths", self.intake_months, INTAKE_MONTHS)?;
        for (index, spread) in self.lag_spreads.iter().enumerate() {
            let field = |name: &str| format!("outlook.lagSpreads[{index}].{name}");
            let Some(row) = plan.stages.iter().position(|stage| stage.id == spread.stage) else {
                return Err(Issue::new(field("stage"), Fault::NoSuchStage));
            };
            if row + 1 == plan.stages.len() {
                return Err(Issue::new(field("stage"), Fault::LastStage));
            }
            if self.lag_spreads.iter().take(index).any(|earlier| earlier.stage == spread.stage) {
                return Err(Issue::new(field("stage"), Fault::Duplicate));
            }
            let limit = Limit::between(plan.stages.get(row).map_or(0.0, |stage| stage.lag_days), LAG_P90_MAX);
            number(&format!("lagSpreads[{index}].p90Days"), Some(spread.p90_days), limit)?;
        }
        if let Some(weights) = &self.seasonality {
            for (month, weight) in weights.iter().enumerate() {
                number(&format!("seasonality[{month}]"), Some(*weight), SEASON_WEIGHT)?;
            }
            if weights.iter().all(|weight| *weight <= 0.0) {
                let fault = Fault::Range { min: 0.0, max: SEASON_WEIGHT.max, above: true };
                return Err(Issue::new("outlook.seasonality", fault));
            }
        }
        number("rampUpMonths", Some(self.ramp_up_months), RAMP_UP_MONTHS)?;
        number("churnPerMonth", self.churn_per_month, CHURN)?;
        number("discountPerYear", self.discount_per_year, DISCOUNT)?;
        number("horizonMonths", Some(f64::from(self.horizon_months)), HORIZON_MONTHS)
    }
}
