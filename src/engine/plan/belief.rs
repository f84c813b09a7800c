//! What the user does not know for sure, and how sure they want to be. A plan without it is answered as if every rate
//! were known; with it, evidence is a distribution.
//!
//! Lists run along the plan's stages: entry i belongs to stage i. A list that is too short says nothing of the rest.

use super::Plan;
use super::limits::{self, Limit};
use crate::engine::issue::{Fault, Issue};

/// The confidence of a belief that names none.
pub const DEFAULT_CONFIDENCE: f64 = 0.9;
/// The runs of a belief that names none.
pub const DEFAULT_RUNS: u32 = 100_000;
/// The seed of a belief that names none.
pub const DEFAULT_SEED: u64 = 1;

/// Over-dispersion.
pub const RHO: Limit = Limit::between(0.0, 0.5);
/// The confidence that stages answer in.
pub const CONFIDENCE: Limit = Limit::between(0.5, 0.99);
/// Runs of the simulation.
pub const RUNS: Limit = Limit::between(1_000.0, 2_000_000.0);
/// Effective sample size of a benchmark.
pub const SAMPLE_SIZE: Limit = Limit::above(0.0, 1e15);
/// Entries at the top.
pub const VOLUME: Limit = Limit::between(0.0, 1e12);

/// What is uncertain around a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief {
    /// Over-dispersion of the rates from one period to the next, 0 ..= 0.5: the correlation between two leads of one
    /// period. None: estimated from [`history`](Self::history) where a stage has one, else 0.
    pub rho: Option<f64>,
    /// The chance that every stage answers in, 0.5 ..= 0.99.
    pub confidence: f64,
    /// Entries that really come in at the top; none: as many as the plan needs there.
    pub volume: Option<Spread>,
    /// Revenue of one customer; none: the plan's.
    pub customer_value: Option<Spread>,
    /// Cost per entry, stage by stage; none: the plan's.
    pub costs: Vec<Option<Spread>>,
    /// What the trade knows of a rate before the own evidence, stage by stage; none: Jeffreys.
    pub priors: Vec<Option<Prior>>,
    /// Months as seen, stage by stage: (converted, entered).
    pub history: Vec<Vec<(u64, u64)>>,
    /// Runs of the simulation.
    pub runs: u32,
    /// What its points are scrambled with: the same seed gives the same bits on every machine.
    pub seed: u64,
}

impl Default for Belief {
    fn default() -> Self {
        Self {
            rho: None,
            confidence: DEFAULT_CONFIDENCE,
            volume: None,
            customer_value: None,
            costs: Vec::new(),
            priors: Vec::new(),
            history: Vec::new(),
            runs: DEFAULT_RUNS,
            seed: DEFAULT_SEED,
        }
    }
}

/// A three-point estimate of an amount, taken as a PERT distribution: a Beta on `low ..= high` with mean
/// `(low + 4 likely + high) / 6`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The least it can be.
    pub low: f64,
    /// The likeliest.
    pub likely: f64,
    /// The most it can be.
    pub high: f64,
}

/// A benchmark taken as evidence: as good as `sample_size` leads of which the share `mean` went on.
#[derive(Debug, Clone, PartialEq)]
pub struct Prior {
    /// The trade's rate, 0 < r <= 1.
    pub mean: f64,
    /// Its effective sample size in leads: how much own evidence it outweighs.
    pub sample_size: f64,
    /// Where it is from, to be shown.
    pub source: String,
}

impl Prior {
    /// The share of the posterior mean that is the benchmark's: `sample size / (sample size + entered)`, 0 ..= 1.
    pub fn weight(&self, entered: u64) -> f64 {
        let all = self.sample_size + entered as f64;
        if all > 0.0 { self.sample_size / all } else { 0.0 }
    }
}

impl Belief {
    /// Whether the belief keeps to its ranges and fits the plan.
    ///
    /// # Errors
    /// The first field that does not.
    pub fn check(&self, plan: &Plan) -> Result<(), Issue> {
        if let Some(rho) = self.rho {
            number("belief.rho", rho, RHO)?;
        }
        number("belief.confidence", self.confidence, CONFIDENCE)?;
        spread("belief.volume", self.volume, VOLUME)?;
        spread("belief.customerValue", self.customer_value, limits::CUSTOMER_VALUE)?;
        let stages = plan.stages.len();
        for (field, length) in
            [("costs", self.costs.len()), ("priors", self.priors.len()), ("history", self.history.len())]
        {
            if length > stages {
                return Err(Issue::new(format!("belief.{field}"), Fault::Length { min: 0, max: stages }));
            }
        }
        for (row, cost) in self.costs.iter().enumerate() {
            spread(&format!("belief.costs[{row}]"), *cost, limits::MONEY)?;
        }
        for (row, prior) in self.priors.iter().enumerate() {
            let Some(prior) = prior else { continue };
            number(&format!("belief.priors[{row}].mean"), prior.mean, limits::RATE)?;
            number(&format!("belief.priors[{row}].sampleSize"), prior.sample_size, SAMPLE_SIZE)?;
        }
        for (row, months) in self.history.iter().enumerate() {
            for (month, (converted, entered)) in months.iter().enumerate() {
                let field = format!("belief.history[{row}][{month}]");
                number(&field, *entered as f64, Limit::between(0.0, limits::ENTERED.max))?;
                number(&field, *converted as f64, Limit::between(0.0, *entered as f64))?;
            }
        }
        number("belief.runs", f64::from(self.runs), RUNS)
    }
}

fn number(field: &str, number: f64, limit: Limit) -> Result<(), Issue> {
    if limit.holds(number) {
        return Ok(());
    }
    Err(Issue::new(field, Fault::Range { min: limit.min, max: limit.max, above: limit.above }))
}

fn spread(field: &str, spread: Option<Spread>, limit: Limit) -> Result<(), Issue> {
    let Some(Spread { low, likely, high }) = spread else { return Ok(()) };
    number(&format!("{field}.low"), low, limit)?;
    number(&format!("{field}.likely"), likely, limit)?;
    number(&format!("{field}.high"), high, limit)?;
    if low <= likely && likely <= high { Ok(()) } else { Err(Issue::new(field, Fault::Order)) }
}
