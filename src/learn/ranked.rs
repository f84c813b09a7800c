//! Scored leads in the order in which they would be worked: the best first, equal scores together.
//!
//! Everything that only asks for the order (AUC, KS, gain, lines, profit) is a walk over these steps.

use super::Refusal;

/// The leads of one score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Their score.
    pub score: f64,
    /// Of them won.
    pub won: u64,
    /// Of them lost.
    pub lost: u64,
}

impl Step {
    /// Leads.
    pub const fn leads(&self) -> u64 {
        self.won + self.lost
    }
}

/// Scored leads with known outcome, by falling score.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    steps: Vec<Step>,
    won: u64,
    lost: u64,
}

impl Ranked {
    /// Sorts leads by score: O(n log n).
    ///
    /// # Errors
    /// Lists of unequal length, no lead, a score that is not finite.
    pub fn new(scores: &[f64], won: &[bool]) -> Result<Self, Refusal> {
        if scores.len() != won.len() {
            return Err(Refusal::Length("won".to_owned()));
        }
        if scores.is_empty() {
            return Err(Refusal::Nothing);
        }
        if scores.iter().any(|score| !score.is_finite()) {
            return Err(Refusal::NotANumber("score"));
        }
        // Adding 0 makes -0 the 0 that it equals.
        let mut pairs: Vec<(f64, bool)> = scores.iter().map(|score| score + 0.0).zip(won.iter().copied()).collect();
        pairs.sort_unstable_by(|(one, _), (other, _)| other.total_cmp(one));
        let mut steps: Vec<Step> = Vec::new();
        for (score, won) in pairs {
            match steps.last_mut() {
                Some(step) if step.score == score => {
                    step.won += u64::from(won);
                    step.lost += u64::from(!won);
                }
                _ => steps.push(Step { score, won: u64::from(won), lost: u64::from(!won) }),
            }
        }
        let all = steps.iter().map(|step| step.won).sum();
        Ok(Self { steps, won: all, lost: scores.len() as u64 - all })
    }

    /// Leads that were counted by score before, in any order. Steps of one score stay apart; what is not finite is left
    /// out.
    pub fn of_steps(mut steps: Vec<Step>) -> Self {
        steps.retain(|step| step.score.is_finite());
        steps.sort_by(|one, other| other.score.total_cmp(&one.score));
        let (won, lost) = steps.iter().fold((0, 0), |(won, lost), step| (won + step.won, lost + step.lost));
        Self { steps, won, lost }
    }

    /// Best score first.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Leads that were won.
    pub const fn won(&self) -> u64 {
        self.won
    }

    /// Leads that were lost.
    pub const fn lost(&self) -> u64 {
        self.lost
    }

    /// All leads.
    pub const fn leads(&self) -> u64 {
        self.won + self.lost
    }

    /// Won leads to expect among the best `leads` if equal scores are worked in random order.
    pub fn won_in_best(&self, leads: f64) -> f64 {
        let (mut left, mut won) = (leads.max(0.0), 0.0);
        for step in &self.steps {
            let all = step.leads() as f64;
            if left < all {
                return won + step.won as f64 * (left / all);
            }
            won += step.won as f64;
            left -= all;
        }
        won
    }
}
