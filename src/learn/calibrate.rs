//! Scores of any unit turned into chances, fitted on leads whose scores did not see their outcome.

use super::Ranked;
use super::quality::chance;
use crate::engine::math;

/// Platt's scaling: log odds = intercept + slope x score. Keeps a card a card, so it is what learned cards use.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Platt {
    /// Log odds at score 0.
    pub intercept: f64,
    /// Log odds a point; never below 0, so that a higher score never means a lower chance.
    pub slope: f64,
}

impl Platt {
    /// Maximum likelihood on the outcomes drawn in by one lead each way (Platt 1999): (won + 1) / (won + 2) for a won
    /// lead, 1 / (lost + 2) for a lost one. So perfectly told apart leads do not give certainties.
    pub fn fit(ranked: &Ranked) -> Self {
        let (won, lost) = (ranked.won() as f64, ranked.lost() as f64);
        let (high, low) = ((won + 1.0) / (won + 2.0), 1.0 / (lost + 2.0));
        let all = won + lost;
        let steps = ranked.steps();
        let mean = steps.iter().map(|step| step.score * (step.leads() as f64 / all)).sum::<f64>();
        let square = |step: &super::Step| (step.score - mean) * (step.score - mean) * (step.leads() as f64 / all);
        let spread = math::sqrt(steps.iter().map(square).sum::<f64>());
        let target = (won * high + lost * low) / all;
        let flat = Self { intercept: math::ln(target / (1.0 - target)), slope: 0.0 };
        if !(spread > 0.0 && spread.is_finite()) {
            return flat;
        }
        let loss = |(a, b): (f64, f64)| {
            let of = |step: &super::Step| {
                let x = a + b * (step.score - mean) / spread;
                let (n, y) = (step.leads() as f64, step.won as f64 * high + step.lost as f64 * low);
                n * (x.max(0.0) + math::ln_1p(math::exp(-x.abs()))) - y * x
            };
            steps.iter().map(of).sum::<f64>()
        };
        // Newton on two parameters of the standardised score, halving steps that go too far.
        let mut at = (flat.intercept, 0.0);
        let mut before = loss(at);
        for _ in 0..60 {
            let mut g = (0.0, 0.0);
            let mut h = (1e-12, 0.0, 1e-12);
            for step in steps {
                let x = (step.score - mean) / spread;
                let (n, y) = (step.leads() as f64, step.won as f64 * high + step.lost as f64 * low);
                let p = chance(at.0 + at.1 * x);
                let (residual, curve) = (n * p - y, n * p * (1.0 - p));
                g = (g.0 + residual, g.1 + residual * x);
                h = (h.0 + curve, h.1 + curve * x, h.2 + curve * x * x);
            }
            let determinant = h.0 * h.2 - h.1 * h.1;
            let step = ((h.2 * g.0 - h.1 * g.1) / determinant, (h.0 * g.1 - h.1 * g.0) / determinant);
            if !(step.0.is_finite() && step.1.is_finite()) || step.0.abs().max(step.1.abs()) < 1e-9 {
                break;
            }
            // Near the end a loss differs from the one before by rounding only.
            let limit = before + 1e-12 * before.abs();
            let found = (0..30).find_map(|halvings| {
                let share = 1.0 / f64::from(1_u32 << halvings);
                let next = (at.0 - share * step.0, at.1 - share * step.1);
                let loss = loss(next);
                (loss <= limit).then_some((next, loss))
            });
            let Some((next, loss)) = found else { break };
            (at, before) = (next, loss);
        }
        if at.1 > 0.0 { Self { intercept: at.0 - at.1 * mean / spread, slope: at.1 / spread } } else { flat }
    }

    /// Log odds of a score.
    pub fn log_odds(&self, score: f64) -> f64 {
        self.intercept + self.slope * score
    }

    /// Chance of a score.
    pub fn chance(&self, score: f64) -> f64 {
        chance(self.log_odds(score))
    }
}

/// Chances that rise with the score in steps: for scores whose log odds are no straight line, such as hand-made points.
#[derive(Debug, Clone, PartialEq)]
pub struct Isotonic {
    /// Highest score of each step and its chance, both rising.
    steps: Vec<(f64, f64)>,
}

impl Isotonic {
    /// Neighbouring scores pooled until win rates rise (pool adjacent violators, Ayer et al. 1955), each pool mixed with
    /// one lead of the overall rate so that no chance is 0 or 1.
    pub fn fit(ranked: &Ranked) -> Self {
        let all = (ranked.won() as f64 + 1.0) / (ranked.leads() as f64 + 2.0);
        // Score at the upper end, won, leads; lowest scores first.
        let mut pools: Vec<(f64, f64, f64)> = Vec::new();
        for step in ranked.steps().iter().rev() {
            let mut pool = (step.score, step.won as f64, step.leads() as f64);
            while let Some(last) = pools.pop_if(|last| last.1 * pool.2 >= pool.1 * last.2) {
                pool = (pool.0, pool.1 + last.1, pool.2 + last.2);
            }
            pools.push(pool);
        }
        // Mixing moves small pools further: the running maximum keeps the order.
        let mut highest: f64 = 0.0;
        let steps = pools.into_iter().map(|(score, won, leads)| {
            highest = highest.max((won + all) / (leads + 1.0));
            (score, highest)
        });
        Self { steps: steps.collect() }
    }

    /// Chance of a score: that of its step, the last one beyond the highest score seen.
    pub fn chance(&self, score: f64) -> f64 {
        let at = self.steps.partition_point(|step| step.0 < score);
        self.steps.get(at).or(self.steps.last()).map_or(0.5, |step| step.1)
    }
}
