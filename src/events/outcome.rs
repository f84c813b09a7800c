//! Where a step heads for, or why nobody can say yet.

use super::fit::{Fit, fit_cure};
use super::kaplan_meier::{KaplanMeier, Z95};
use super::law::Family;
use super::spell::Spells;

/// Leads that must have gone on before a law is fitted: three parameters ask for some.
pub const FEWEST_CONVERTED: u64 = 10;
/// Of those that will go on, the share that must go on within the time that nine of ten leads could not be watched
/// longer than. Below it the end of the curve is a guess of the law that was chosen, not of the data.
pub const LEAST_COVERED: f64 = 0.8;
/// Log likelihoods that are closer than this tell two laws not apart: half the .95 quantile of chi-squared.
const ALIKE: f64 = 0.5 * Z95 * Z95;

/// The share of a step that goes on in the end.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A cure model holds: a share converts by a law, the others never do.
    Known {
        /// The family with the greater likelihood.
        fit: Fit,
        /// The other family, where it has a top.
        other: Option<Fit>,
        /// The share of those that will go on who have within the usual follow-up, 0 ..= 1.
        covered: f64,
    },
    /// Too few went on for a law ([`FEWEST_CONVERTED`]), but nobody has for so long that the curve is at its end: the
    /// share seen is the share.
    Settled {
        /// Share that went on, by Kaplan and Meier.
        rate: f64,
        /// The lower end of its 95 % interval.
        low: f64,
        /// The upper end.
        high: f64,
    },
    /// Too few went on, and more may: only the curve so far is shown.
    TooFew {
        /// How many went on.
        converted: u64,
    },
    /// The follow-up is too short: the curve still climbs where it ends, and only the curve so far is shown.
    TooShort {
        /// The share of those that will go on who have within the usual follow-up, by the more careful law; 0 where no
        /// law could be fitted.
        covered: f64,
    },
    /// Nobody went on.
    None,
}

impl Outcome {
    /// Judges a step.
    pub(super) fn of(spells: &Spells, curve: &KaplanMeier) -> Self {
        let converted = spells.converted();
        let Some(longest) = spells.longest() else { return Self::None };
        let usual = spells.watched(0.9);
        if converted < FEWEST_CONVERTED {
            // Twice the longest time that anybody took has passed for most without another.
            let quiet = f64::from(spells.watched(0.5)) >= 2.0 * f64::from(longest.max(1));
            return match curve.points.last() {
                Some(point) if quiet => {
                    Self::Settled { rate: 1.0 - point.left, low: 1.0 - point.high, high: 1.0 - point.low }
                }
                _ => Self::TooFew { converted },
            };
        }
        let list = spells.list();
        let [weibull, log_normal] = [Family::Weibull, Family::LogNormal].map(|family| fit_cure(family, &list));
        let (fit, other) = match (weibull, log_normal) {
            (Some(one), Some(other)) if other.log_likelihood > one.log_likelihood => (other, Some(one)),
            (Some(one), other) => (one, other),
            (None, Some(one)) => (one, None),
            (None, None) => return Self::TooShort { covered: 0.0 },
        };
        let within = |fit: &Fit| fit.latency.within(f64::from(usual) + 0.5);
        let alike = other.filter(|other| fit.log_likelihood - other.log_likelihood < ALIKE);
        let covered = alike.map_or(1.0, |other| within(&other)).min(within(&fit));
        let open_end = fit.high >= 1.0 && fit.rate < LEAST_COVERED;
        if covered < LEAST_COVERED || open_end {
            return Self::TooShort { covered };
        }
        Self::Known { fit, other, covered: within(&fit) }
    }

    /// The fitted law, where there is one.
    pub fn fit(&self) -> Option<&Fit> {
        if let Self::Known { fit, .. } = self { Some(fit) } else { None }
    }

    /// The share that goes on in the end and its 95 % interval, where it can be said.
    pub fn rate(&self) -> Option<(f64, f64, f64)> {
        match self {
            Self::Known { fit, .. } => Some((fit.rate, fit.low, fit.high)),
            Self::Settled { rate, low, high } => Some((*rate, *low, *high)),
            _ => None,
        }
    }
}
