//! Laws of the time to convert by maximum likelihood, with or without leads that never convert.

use super::climb::{HIGHEST, LOWEST, Peak, Place, Slope, climb, solve};
use super::kaplan_meier::Z95;
use super::law::{Family, Latency, Standard, log_density};
use super::spell::Spell;
use crate::engine::math;

/// A fitted law.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// The time to convert of those that do.
    pub latency: Latency,
    /// The share that converts in the end, 0 ..= 1; 1 where the law has no others.
    pub rate: f64,
    /// The 95 % interval of `rate` by profile likelihood: where twice the log likelihood, the law fitted anew at every
    /// rate, has fallen by 3.84.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Log likelihood; of two fits to the same spells the greater one fits better.
    pub log_likelihood: f64,
    /// Covariance of mu and ln sigma, from the observed information.
    pub(super) covariance: [[f64; 2]; 2],
}

impl Fit {
    /// The 95 % interval of the median in days, by the delta method on its logarithm.
    pub fn median_interval(&self) -> (f64, f64) {
        self.around(self.latency.median())
    }

    /// The 95 % interval of the 90th percentile in days.
    pub fn p90_interval(&self) -> (f64, f64) {
        self.around(self.latency.p90())
    }

    /// ln of a quantile is mu + sigma z, which changes by sigma z with ln sigma.
    fn around(&self, quantile: f64) -> (f64, f64) {
        let by_sigma = math::ln(quantile) - self.latency.mu;
        let [[mu, both], [_, sigma]] = self.covariance;
        let error = math::sqrt((mu + 2.0 * by_sigma * both + by_sigma * by_sigma * sigma).max(0.0));
        let factor = math::exp(Z95 * error);
        (quantile / factor, quantile * factor)
    }
}

/// A law by which everybody converts in the end. For `waltons` (`lifelines`), exact times, the Weibull law has lambda
/// 55.7331, rho 3.45051 and the log likelihood -672.062. None where nobody converted or the likelihood has no top.
pub fn fit(family: Family, spells: &[Spell]) -> Option<Fit> {
    let likelihood = Likelihood::new(family, spells);
    let peak = climb(&|place| likelihood.at(place, false), likelihood.start(0.0)?, [true, true, false])?;
    Some(likelihood.fit(&peak, (1.0, 1.0, 1.0)))
}

/// A mixture: a share converts by the law, the others never do (Boag 1949; Farewell 1982). None as for [`fit`].
pub fn fit_cure(family: Family, spells: &[Spell]) -> Option<Fit> {
    let likelihood = Likelihood::new(family, spells);
    let slope = |place| likelihood.at(place, true);
    let (ended, all) = likelihood.counts();
    let so_far = logit((ended / all).clamp(0.001, 0.999));
    let from = |share| climb(&slope, likelihood.start(share)?, [true; 3]);
    // From "all who will have"; where that leads far away or nowhere, from "half of those who will" too, because short
    // histories have a ridge between the two.
    let near = from(so_far);
    let peak = match near {
        Some(peak) if peak.at[2] < so_far + 0.5 => peak,
        _ => match (near, from(so_far + 1.0)) {
            (Some(near), Some(far)) => {
                if far.value > near.value + 1e-9 {
                    far
                } else {
                    near
                }
            }
            (near, far) => near.or(far)?,
        },
    };
    let ends = [-1.0, 1.0].map(|side| profile(&slope, &peak, side));
    Some(likelihood.fit(&peak, (share(peak.at[2]), share(ends[0]?), share(ends[1]?))))
}

/// The logit at which the profile likelihood has fallen by half of 3.84, below (`side` -1) or above (1) the peak; the end of
/// the range where it does not fall so far. None where a fit on the way fails.
fn profile(slope: &impl Fn(Place) -> Slope, peak: &Peak, side: f64) -> Option<f64> {
    let end = if side < 0.0 { LOWEST[2] } else { HIGHEST[2] };
    let mut last = peak.at;
    // The root of the fall is nearly straight in the logit: signed, less its value at the end that is looked for.
    let mut gap = |logit: f64| -> Option<f64> {
        let top = climb(slope, [last[0], last[1], logit], [true, true, false])?;
        last = top.at;
        Some(math::sqrt(2.0 * (peak.value - top.value).max(0.0)) - Z95)
    };
    let curvature = solve(peak.information, [0.0, 0.0, 1.0], 0.0).map_or(1.0, |column| math::sqrt(column[2].max(0.0)));
    let stride = (Z95 * curvature).clamp(0.02, 3.0);
    let (mut near, mut near_gap) = (peak.at[2], -Z95);
    let mut far = near + side * stride;
    let mut far_gap;
    loop {
        far = if side < 0.0 { far.max(end) } else { far.min(end) };
        far_gap = gap(far)?;
        if far_gap >= 0.0 {
            break;
        }
        if far == end {
            return Some(end);
        }
        let reach = 1.5 * (far - peak.at[2]);
        (near, near_gap) = (far, far_gap);
        far = peak.at[2] + reach;
    }
    // False position, halving the weight of an end that stays (the Illinois rule).
    let mut stayed = 0;
    for _ in 0..30 {
        if (far - near).abs() < 1e-5 || far_gap.abs() < 1e-4 {
            break;
        }
        let middle = near - near_gap * (far - near) / (far_gap - near_gap);
        let here = gap(middle)?;
        if here.abs() < 1e-4 {
            return Some(middle);
        }
        if here < 0.0 {
            (near, near_gap) = (middle, here);
            far_gap *= if stayed == 1 { 0.5 } else { 1.0 };
            stayed = 1;
        } else {
            (far, far_gap) = (middle, here);
            near_gap *= if stayed == -1 { 0.5 } else { 1.0 };
            stayed = -1;
        }
    }
    Some(far)
}

pub(super) fn logit(share: f64) -> f64 {
    math::ln(share) - math::ln_1p(-share)
}

/// The inverse of the logit, exact at the ends of the range.
pub(super) fn share(logit: f64) -> f64 {
    if logit >= HIGHEST[2] {
        1.0
    } else if logit <= LOWEST[2] {
        0.0
    } else {
        1.0 / (1.0 + math::exp(-logit))
    }
}

/// The log likelihood of spells under a family.
struct Likelihood {
    family: Family,
    spells: Vec<Logs>,
}

/// A spell with its logarithms, which every step needs again.
struct Logs {
    from: f64,
    to: f64,
    ln_from: f64,
    ln_to: f64,
    count: f64,
}

impl Likelihood {
    fn new(family: Family, spells: &[Spell]) -> Self {
        let logs = |spell: &Spell| Logs {
            from: spell.from,
            to: spell.to,
            ln_from: if spell.from > 0.0 { math::ln(spell.from) } else { f64::NEG_INFINITY },
            ln_to: if spell.is_open() { f64::INFINITY } else { math::ln(spell.to) },
            count: spell.count,
        };
        // An open spell of no length says nothing; an exact one of none has no density.
        let useful = |spell: &&Spell| spell.count > 0.0 && spell.to > 0.0 && (spell.from > 0.0 || !spell.is_open());
        Self { family, spells: spells.iter().filter(useful).map(logs).collect() }
    }

    /// Leads that converted, and all.
    fn counts(&self) -> (f64, f64) {
        self.spells.iter().fold((0.0, 0.0), |(ended, all), spell| {
            (ended + if spell.to.is_finite() { spell.count } else { 0.0 }, all + spell.count)
        })
    }

    /// A first guess: mean and deviation of the logarithms of the times that are over. None where none is.
    fn start(&self, logit: f64) -> Option<Place> {
        let ended = || {
            let over = self.spells.iter().filter(|spell| spell.to.is_finite());
            over.map(|spell| (math::ln(0.5 * (spell.from + spell.to)), spell.count))
        };
        let (count, sum) = ended().fold((0.0, 0.0), |(count, sum), (log, weight)| (count + weight, sum + weight * log));
        if count <= 0.0 {
            return None;
        }
        let mean = sum / count;
        let square: f64 = ended().map(|(log, weight)| weight * (log - mean) * (log - mean)).sum();
        let deviation = math::sqrt(square / count).clamp(0.05, 3.0);
        Some(match self.family {
            // A standard smallest-extreme-value law has the mean -0.5772 and the deviation pi / sqrt 6.
            Family::Weibull => [mean + 0.45 * deviation, math::ln(0.7797 * deviation), logit],
            Family::LogNormal => [mean, math::ln(deviation), logit],
        })
    }

    /// The log likelihood and its gradient. A spell that is over adds ln(rate x (G(z2) - G(z1))), an exact one the
    /// density, an open one ln(1 - rate x G(z1)).
    fn at(&self, place: Place, cure: bool) -> Slope {
        let [mu, ln_sigma, logit] = place;
        let inverse = math::exp(-ln_sigma);
        let rate = if cure { 1.0 / (1.0 + math::exp(-logit)) } else { 1.0 };
        let rest = if cure { 1.0 / (1.0 + math::exp(logit)) } else { 0.0 };
        let ln_rate = if cure { -math::ln_1p(math::exp(-logit)) } else { 0.0 };
        let (mut value, mut gradient) = (0.0, [0.0; 3]);
        for spell in &self.spells {
            let first = (spell.ln_from - mu) * inverse;
            let (ln, by_mu, by_sigma, by_logit);
            if spell.from == spell.to {
                let (log, slope) = log_density(self.family, first);
                ln = ln_rate + log - ln_sigma - spell.ln_from;
                (by_mu, by_sigma, by_logit) = (-slope * inverse, -first * slope - 1.0, rest);
            } else if spell.to.is_finite() {
                let last = (spell.ln_to - mu) * inverse;
                let late = Standard::at(self.family, last);
                let (share, near, near_z) = if spell.from > 0.0 {
                    let early = Standard::at(self.family, first);
                    (Standard::between(early, late), early.density, early.density * first)
                } else {
                    (late.below, 0.0, 0.0)
                };
                let share = share.max(f64::MIN_POSITIVE);
                ln = ln_rate + math::ln(share);
                by_mu = (near - late.density) * inverse / share;
                by_sigma = (near_z - late.density * last) / share;
                by_logit = rest;
            } else {
                let early = Standard::at(self.family, first);
                let left = (rest + rate * early.above).max(f64::MIN_POSITIVE);
                ln = math::ln(left);
                by_mu = rate * early.density * inverse / left;
                by_sigma = rate * early.density * first / left;
                by_logit = -rate * rest * early.below / left;
            }
            value += spell.count * ln;
            for (sum, part) in gradient.iter_mut().zip([by_mu, by_sigma, by_logit]) {
                *sum += spell.count * part;
            }
        }
        Slope { value, gradient }
    }

    fn fit(&self, peak: &Peak, (rate, low, high): (f64, f64, f64)) -> Fit {
        let column = |row: usize| {
            let mut unit = [0.0; 3];
            unit[row] = 1.0;
            solve(peak.information, unit, 0.0).map_or([0.0; 2], |column| [column[0], column[1]])
        };
        let latency = Latency { family: self.family, mu: peak.at[0], sigma: math::exp(peak.at[1]) };
        let covariance = [column(0), column(1)];
        Fit { latency, rate, low, high, log_likelihood: peak.value, covariance }
    }
}
