//! Points for log odds: the scale of credit scorecards.

use crate::engine::math;

/// score = offset + factor x ln(odds), odds being won : lost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Points at `odds`.
    pub score: f64,
    /// Odds, above 0.
    pub odds: f64,
    /// Points that double the odds, above 0.
    pub pdo: f64,
}

impl Default for Scale {
    /// 600 points at 50 to 1, 20 to double: factor 28.8539, offset 487.1229 (Siddiqi 2006).
    fn default() -> Self {
        Self { score: 600.0, odds: 50.0, pdo: 20.0 }
    }
}

impl Scale {
    /// The scale on which the line at `score` is the chance from which work pays.
    pub fn through(score: f64, chance: f64, pdo: f64) -> Option<Self> {
        let scale = Self { score, odds: chance / (1.0 - chance), pdo };
        (chance > 0.0 && chance < 1.0 && scale.is_sound()).then_some(scale)
    }

    /// Whether points can be made with it.
    pub fn is_sound(&self) -> bool {
        let positive = |value: f64| value > 0.0 && value.is_finite();
        positive(self.odds) && positive(self.pdo) && self.score.is_finite()
    }

    /// Points for each unit of ln(odds): PDO / ln 2.
    pub fn factor(&self) -> f64 {
        self.pdo / std::f64::consts::LN_2
    }

    /// Points at even odds: score - factor x ln(odds).
    pub fn offset(&self) -> f64 {
        self.score - self.factor() * math::ln(self.odds)
    }

    /// Points of log odds.
    pub fn points(&self, log_odds: f64) -> f64 {
        self.offset() + self.factor() * log_odds
    }

    /// Log odds of points.
    pub fn log_odds(&self, points: f64) -> f64 {
        (points - self.offset()) / self.factor()
    }
}
