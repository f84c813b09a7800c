//! What a plan may hold: every range and length of the document in one place. [`Plan::check`](super::Plan::check)
//! enforces them, and the fields of the page offer the same ones.

/// A range of numbers. The upper end is included, the lower one unless `above` is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// The lower end.
    pub min: f64,
    /// The upper end.
    pub max: f64,
    /// The lower end itself is not allowed.
    pub above: bool,
}

impl Limit {
    /// `min ..= max`.
    pub const fn between(min: f64, max: f64) -> Self {
        Self { min, max, above: false }
    }

    /// Above `min`, up to `max`.
    pub const fn above(min: f64, max: f64) -> Self {
        Self { min, max, above: true }
    }

    /// Whether the number lies in the range; what is not a number lies in none.
    pub fn holds(&self, number: f64) -> bool {
        number <= self.max && if self.above { number > self.min } else { number >= self.min }
    }
}

/// How long a text or a list may be, both ends included; texts in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// The shortest.
    pub min: usize,
    /// The longest.
    pub max: usize,
}

impl Length {
    /// Whether so many fit.
    pub const fn holds(&self, length: usize) -> bool {
        self.min <= length && length <= self.max
    }
}

/// Names of the plan, of a stage, of a fixed cost.
pub const NAME: Length = Length { min: 0, max: 80 };
/// Where a rate was taken from.
pub const SOURCE: Length = Length { min: 0, max: 200 };
/// Ids of stages; letters, digits, `-` and `_`.
pub const ID: Length = Length { min: 1, max: 40 };
/// Stages of a funnel.
pub const STAGES: Length = Length { min: 2, max: 12 };
/// Fixed costs.
pub const FIXED_COSTS: Length = Length { min: 0, max: 200 };
/// Months of a stage as they were.
pub const HISTORY: Length = Length { min: 0, max: 240 };
/// Channels; the best split looks at every set of those with fixed costs.
pub const CHANNELS: Length = Length { min: 0, max: 12 };
/// Stages that one channel treats in its own way: every one but the last.
pub const STEPS: Length = Length { min: 0, max: 11 };
/// Measured follow-up times.
pub const OBSERVATIONS: Length = Length { min: 1, max: 10_000 };

/// Customers to win.
pub const CUSTOMERS: Limit = Limit::between(1.0, 1e9);
/// Revenue to make: the most customers times the greatest value of one. Whether it comes to a lawful number of
/// customers is for the engine to say.
pub const REVENUE: Limit = Limit::above(0.0, 1e21);
/// Revenue of one customer.
pub const CUSTOMER_VALUE: Limit = Limit::above(0.0, 1e12);
/// Share of revenue kept.
pub const MARGIN: Limit = Limit::above(0.0, 1.0);
/// Length of the period in months.
pub const PERIOD_MONTHS: Limit = Limit::between(1.0, 120.0);
/// Conversion rates, bare or in a range.
pub const RATE: Limit = Limit::above(0.0, 1.0);
/// Leads that were seen to enter a stage.
pub const ENTERED: Limit = Limit::between(1.0, 1e15);
/// Amounts: fixed costs, cost per entry, cost per recycled lead.
pub const MONEY: Limit = Limit::between(0.0, 1e15);
/// Days from one stage to the next.
pub const LAG_DAYS: Limit = Limit::between(0.0, 3650.0);
/// Shares and factors.
pub const SHARE: Limit = Limit::between(0.0, 1.0);
/// Leads that are known to go cold.
pub const COLD_LEADS: Limit = Limit::between(0.0, 1e12);
/// Shelf life, half-life, and the mean, median or 90th percentile of a follow-up time, in days.
pub const WAIT_DAYS: Limit = Limit::above(0.0, 36_500.0);
/// A follow-up time that is always the same, in days.
pub const FIXED_DAYS: Limit = Limit::between(0.0, 36_500.0);
/// One measured follow-up time in days.
pub const OBSERVED_DAYS: Limit = Limit::between(0.0, 3650.0);
/// Sales reps.
pub const REPS: Limit = Limit::between(1.0, 1e9);
/// Leads that one rep works a day.
pub const LEADS_PER_REP: Limit = Limit::above(0.0, 1e9);

/// Effective sample size of a benchmark, in leads.
pub const SAMPLE_SIZE: Limit = Limit::above(0.0, 1e15);
/// Leads that entered a stage in one month.
pub const ENTERED_IN_MONTH: Limit = Limit::between(0.0, 1e15);
/// The 90th percentile of a lag in days; its lower end is the stage's own lag.
pub const LAG_P90_DAYS: Limit = Limit::between(0.0, 36_500.0);
/// Over-dispersion.
pub const RHO: Limit = Limit::between(0.0, 0.5);
/// The confidence that stages answer in.
pub const CONFIDENCE: Limit = Limit::between(0.5, 0.99);
/// Entries that come in at the top, and leads of a channel.
pub const VOLUME: Limit = Limit::between(0.0, 1e12);
/// Runs of the simulation.
pub const RUNS: Limit = Limit::between(1_000.0, 2_000_000.0);
/// Seed of the simulation: whole numbers that JSON can say.
pub const SEED: Limit = Limit::between(0.0, 9_007_199_254_740_991.0);
/// Months of intake.
pub const INTAKE_MONTHS: Limit = Limit::above(0.0, 120.0);
/// The weight of one calendar month.
pub const SEASON_WEIGHT: Limit = Limit::between(0.0, 1e6);
/// Months of ramp-up.
pub const RAMP_UP_MONTHS: Limit = Limit::between(0.0, 60.0);
/// Discount a year.
pub const DISCOUNT: Limit = Limit::between(0.0, 10.0);
/// Months that are computed.
pub const HORIZON_MONTHS: Limit = Limit::between(1.0, 120.0);
