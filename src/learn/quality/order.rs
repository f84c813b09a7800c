//! How well a score orders leads, whatever its unit: AUC, KS, gain and lift.

use crate::engine::math;
use crate::learn::Ranked;

/// z of a 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// The chance that a won lead scores above a lost one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Auc {
    /// Estimate, 0 ..= 1; equal scores count half.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// AUC with the variance of `DeLong` and others (1988), the interval taken on the scale of ln(a / (1 - a))
/// so that it stays within 0 ..= 1. None unless both outcomes are there.
///
/// Where the order is perfect, `DeLong`'s variance is 0, and so would be the interval. It then ends at .025^(1/k) instead,
/// k being the smaller of won and lost: a lower chance would show k such leads in perfect order less than 2.5 % of the
/// time.
pub fn auc(ranked: &Ranked) -> Option<Auc> {
    let (won, lost) = (ranked.won() as f64, ranked.lost() as f64);
    if ranked.won() == 0 || ranked.lost() == 0 {
        return None;
    }
    // Of each step: the share of lost leads that its won ones beat, and of won leads that its lost ones lose to.
    let (mut won_above, mut lost_above) = (0.0, 0.0);
    let (mut sum, mut won_squares, mut lost_squares) = (0.0, 0.0, 0.0);
    for step in ranked.steps() {
        let (here_won, here_lost) = (step.won as f64, step.lost as f64);
        let beats = (lost - lost_above - here_lost / 2.0) / lost;
        let loses = (won_above + here_won / 2.0) / won;
        sum += here_won * beats;
        won_squares += here_won * beats * beats;
        lost_squares += here_lost * loses * loses;
        won_above += here_won;
        lost_above += here_lost;
    }
    let value = (sum / won).clamp(0.0, 1.0);
    let spread = |squares: f64, count: f64| {
        if count > 1.0 { (squares - count * value * value).max(0.0) / (count - 1.0) / count } else { 0.25 }
    };
    let error = math::sqrt(spread(won_squares, won) + spread(lost_squares, lost));
    let edge = math::exp(math::ln(0.025) / won.min(lost));
    let (low, high) = if value >= 1.0 {
        (edge, 1.0)
    } else if value <= 0.0 {
        (0.0, 1.0 - edge)
    } else {
        let centre = math::ln(value / (1.0 - value));
        let half = Z * error / (value * (1.0 - value));
        (super::chance(centre - half), super::chance(centre + half))
    };
    Some(Auc { value, error, low, high })
}

/// The widest gap between the shares of won and of lost leads above a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// Kolmogorov and Smirnov's distance, 0 ..= 1.
    pub distance: f64,
    /// The line where it is widest: the lowest score above it.
    pub score: f64,
}

/// The Kolmogorov-Smirnov distance of won and lost leads; none unless both are there.
pub fn kolmogorov_smirnov(ranked: &Ranked) -> Option<Gap> {
    if ranked.won() == 0 || ranked.lost() == 0 {
        return None;
    }
    let (mut won, mut lost) = (0, 0);
    let mut widest: Option<Gap> = None;
    for step in ranked.steps() {
        won += step.won;
        lost += step.lost;
        let distance = (won as f64 / ranked.won() as f64 - lost as f64 / ranked.lost() as f64).abs();
        if widest.is_none_or(|gap| distance > gap.distance) {
            widest = Some(Gap { distance, score: step.score });
        }
    }
    widest
}

/// What working only the best leads gains.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gain {
    /// Share of the leads that is worked, 0 ..= 1.
    pub share: f64,
    /// Share of all won leads that are among them; equal scores are worked in random order, so the expected share.
    pub gain: f64,
    /// gain / share: how many times more often they are won than leads drawn at random.
    pub lift: f64,
}

/// Gain and lift of the best `share` of leads; none without a won lead or for a share outside 0 < share <= 1.
pub fn gain(ranked: &Ranked, share: f64) -> Option<Gain> {
    if ranked.won() == 0 || !(share > 0.0 && share <= 1.0) {
        return None;
    }
    let gain = ranked.won_in_best(share * ranked.leads() as f64) / ranked.won() as f64;
    Some(Gain { share, gain, lift: gain / share })
}
