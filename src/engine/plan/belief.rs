//! What the user does not know for sure, and how sure they want to be. A plan without it is answered as if every rate
//! were known; with it, evidence is a distribution. What belongs to one stage stands there, see [`Known`](super::Known).

/// What is uncertain around a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief {
    /// Over-dispersion of the rates from one period to the next, 0 ..= 0.5: the correlation between two leads of one
    /// period. None: estimated from the [`history`](super::Known::history) of a stage that has one, else 0.
    pub rho: Option<f64>,
    /// The chance that every stage answers in, 0.5 ..= 0.99; 0.9 if not said.
    pub confidence: f64,
    /// Entries that really come in at the top, 0 ..= 1e12; none: as many as the plan needs there.
    pub volume: Option<Spread>,
    /// Revenue of one customer; none: the plan's.
    pub customer_value: Option<Spread>,
    /// Runs of the simulation, 1,000 ..= 2,000,000; 100,000 if not said.
    pub runs: u32,
    /// What its points are scrambled with, a whole number that JSON can say (below 2^53); 1 if not said. The same seed
    /// gives the same bits on every machine.
    pub seed: u64,
}

impl Belief {
    /// Nothing but what the rates themselves say.
    pub const DEFAULT: Self =
        Self { rho: None, confidence: 0.9, volume: None, customer_value: None, runs: 100_000, seed: 1 };
}

impl Default for Belief {
    fn default() -> Self {
        Self::DEFAULT
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
