//! Leads that go cold in one stage: how many, how fast, and what becomes of them.

/// Cold leads of one stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Cold {
    /// The id of the stage whose leads wait.
    pub stage: String,
    /// What makes a waiting lead go cold.
    pub model: ColdModel,
    /// What becomes of the lost ones.
    pub recycle: Option<Recycle>,
}

/// What makes a waiting lead go cold.
#[derive(Debug, Clone, PartialEq)]
pub enum ColdModel {
    /// A known number of leads.
    Count {
        /// How many go cold.
        leads: u64,
    },
    /// A known share of the leads.
    Share {
        /// 0 ..= 1.
        share: f64,
    },
    /// A lead is warm until a fixed age, then not at all.
    ShelfLife {
        /// That age in days.
        days: f64,
        /// When sales works it.
        follow_up: FollowUp,
    },
    /// Warmth halves every so many days.
    HalfLife {
        /// The half-life in days.
        days: f64,
        /// When sales works it.
        follow_up: FollowUp,
    },
    /// Sales can only work so many; who waits longer than their patience goes cold (an M/M/c+M queue).
    Capacity {
        /// Sales reps.
        reps: u32,
        /// Leads that one rep works a day.
        leads_per_rep_per_day: f64,
        /// Mean patience of a waiting lead in days.
        shelf_life_days: f64,
    },
}

/// The time until sales works a lead.
#[derive(Debug, Clone, PartialEq)]
pub enum FollowUp {
    /// Always the same.
    Fixed {
        /// Days.
        days: f64,
    },
    /// Memoryless.
    Exponential {
        /// Mean in days.
        mean_days: f64,
    },
    /// Log-normal, said by two quantiles.
    Lognormal {
        /// Median in days.
        median_days: f64,
        /// 90th percentile in days, above the median.
        p90_days: f64,
    },
    /// What was measured.
    Observed {
        /// Days, one entry a lead.
        days: Vec<f64>,
    },
}

/// Cold leads that fall back to an earlier stage and are worked again.
#[derive(Debug, Clone, PartialEq)]
pub struct Recycle {
    /// Share of the lost leads that is worked again, 0 ..= 1.
    pub share: f64,
    /// The id of the stage they fall back to.
    pub to_stage: String,
    /// Their chance from there against that of a fresh lead, 0 ..= 1.
    pub conversion_factor: f64,
    /// What working one of them again costs.
    pub cost_per_lead: f64,
}
