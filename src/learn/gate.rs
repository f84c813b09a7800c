//! Whether there are outcomes enough to learn from, and how far to trust what was learned.

/// Outcomes that one free parameter needs (Peduzzi et al. 1996).
pub const PER_PARAMETER: f64 = 10.0;

/// Outcomes against parameters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gate {
    /// Leads of the rarer outcome.
    pub outcomes: u64,
    /// Free parameters that the penalty leaves (effective degrees of freedom), at least 1.
    pub parameters: f64,
    /// Share of the learned log odds in the result, 0 ..= 1; the rest comes from the rule card, or from the overall win
    /// rate where there is none.
    pub weight: f64,
}

impl Gate {
    pub(super) fn new(outcomes: u64, parameters: f64) -> Self {
        let parameters = parameters.max(1.0);
        // One won lead cannot be held out and learned from at once.
        let share = if outcomes < 2 { 0.0 } else { outcomes as f64 / (PER_PARAMETER * parameters) };
        Self { outcomes, parameters, weight: share.min(1.0) }
    }

    /// Outcomes for each parameter.
    pub fn per_parameter(&self) -> f64 {
        self.outcomes as f64 / self.parameters
    }

    /// Whether there are enough.
    pub fn is_enough(&self) -> bool {
        self.per_parameter() >= PER_PARAMETER
    }
}
