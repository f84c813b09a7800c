//! How many of a young group will be customers in the end.
//!
//! Leads of all groups share one law of time; each group has a rate of its own. The rates of the groups scatter around
//! the rate of all by a variance that the groups themselves show (`DerSimonian`, Laird 1986), so that a group of a few
//! days leans on the others and an old one stands on its own feet. Given rate r and law F, a lead that waits at age a is
//! a customer in the end with chance r (1 - F(a)) / (1 - r F(a)); the sum of these trials, over the posterior of r and
//! the uncertainty of F, is the forecast.

use super::fit::{Fit, logit, share};
use super::kaplan_meier::Z95;
use super::law::Latency;
use crate::engine::math;

/// Where a group heads for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    /// Expected share of customers in the end, 0 ..= 1.
    pub share: f64,
    /// The lower end of the interval that the share of *this* group ends in with 95 %: chance of the leads included.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Classes of leads that wait, by how much of their time is over.
const CLASSES: usize = 32;
/// Places of the posterior of a rate, from 4 standard deviations below its top to 4 above.
const PLACES: i32 = 6;
const REACH: f64 = 4.0;

/// A group in numbers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Members {
    pub(super) size: u64,
    pub(super) converted: u64,
    /// Mean of F over all leads; 0 without a law.
    pub(super) maturity: f64,
    /// (mean age, leads) of those that wait, leads of like maturity together.
    waiting: Vec<(f64, f64)>,
}

impl Members {
    pub(super) fn new(leads: impl Iterator<Item = (u32, bool)>, law: Option<Latency>) -> Self {
        let mut members = Self { size: 0, converted: 0, maturity: 0.0, waiting: Vec::new() };
        let mut classes = [(0.0, 0.0); CLASSES];
        // Leads come sorted by age, so that the law is asked once for each.
        let mut last = (u32::MAX, 0.0);
        for (age, converted) in leads {
            if last.0 != age {
                last = (age, law.map_or(0.0, |law| law.within(f64::from(age) + 0.5)));
            }
            members.size += 1;
            members.maturity += last.1;
            if converted {
                members.converted += 1;
            } else if let Some(class) = classes.get_mut(((last.1 * CLASSES as f64) as usize).min(CLASSES - 1)) {
                class.0 += f64::from(age) + 0.5;
                class.1 += 1.0;
            }
        }
        members.maturity /= members.size.max(1) as f64;
        members.waiting =
            classes.iter().filter(|(_, leads)| *leads > 0.0).map(|(age, leads)| (age / leads, *leads)).collect();
        members
    }

    /// Conversions that are over, in leads: what a rate is counted on.
    fn exposure(&self) -> f64 {
        self.maturity * self.size as f64
    }
}

/// The law of all groups.
#[derive(Debug)]
pub(super) struct Projector {
    /// Laws that stand for the uncertainty of the one: the points of a rule that is exact for cubics of a normal law.
    laws: [Latency; 4],
    /// Shapes of the Beta law of the groups' rates.
    prior: (f64, f64),
}

impl Projector {
    pub(super) fn new(fit: &Fit, groups: &[Members]) -> Self {
        let error = (fit.high - fit.low) / (2.0 * Z95);
        let spread = between(fit.rate, groups) + error * error;
        let rate = fit.rate.clamp(1e-6, 1.0 - 1e-6);
        // Mean r and variance v make the Beta shapes r s and (1 - r) s with s = r (1 - r) / v - 1.
        let size = (rate * (1.0 - rate) / spread.max(1e-12) - 1.0).clamp(2.0, 1e7);
        Self { laws: laws(fit), prior: (rate * size, (1.0 - rate) * size) }
    }

    pub(super) fn project(&self, members: &Members) -> Projection {
        let (size, converted) = (members.size.max(1) as f64, members.converted as f64);
        let left = members.size - members.converted;
        let mut parts = Vec::with_capacity(4 * (2 * PLACES as usize + 1));
        for law in self.laws {
            let waiting: Vec<(f64, f64)> =
                members.waiting.iter().map(|(age, leads)| (law.within(*age), *leads)).collect();
            self.posterior(converted, &waiting, &mut parts);
        }
        let whole: f64 = parts.iter().map(|(weight, _)| weight).sum();
        let to_come: f64 = parts.iter().map(|(weight, chance)| weight * chance).sum::<f64>() / whole * left as f64;
        let (first, chances) = mixture(left, &parts);
        let quantile = |chance: f64| {
            let mut sum = 0.0;
            let place = chances.iter().position(|part| {
                sum += part / whole;
                sum >= chance
            });
            // What rounding leaves over lies at the last place.
            (converted + (first + place.unwrap_or(chances.len().saturating_sub(1))) as f64) / size
        };
        Projection { share: (converted + to_come) / size, low: quantile(0.025), high: quantile(0.975) }
    }

    /// Adds (weight, mean chance of a waiting lead) at places along the posterior of the group's rate under one law.
    fn posterior(&self, converted: f64, waiting: &[(f64, f64)], parts: &mut Vec<(f64, f64)>) {
        let (a, b) = self.prior;
        let leads: f64 = waiting.iter().map(|(_, leads)| leads).sum();
        // On the logit, where the posterior is nearly normal: a ln r + b ln(1 - r) + the likelihood, and its slopes.
        let density = |logit: f64| {
            let (rate, rest) = (share(logit), share(-logit));
            let mut sum = (
                (a + converted) * math::ln(rate) + b * math::ln(rest),
                (a + converted) * rest - b * rate,
                (a + b + converted) * rate * rest,
            );
            for (over, leads) in waiting {
                let stays = 1.0 - rate * over;
                let pull = rate * rest * over / stays;
                sum.0 += leads * math::ln(stays);
                sum.1 -= leads * pull;
                // Never less curved than the prior and the customers make it; only the width of the net depends on it.
                sum.2 += leads * pull * ((rest - rate) + pull).max(0.0);
            }
            sum
        };
        let mut top = logit(a / (a + b));
        for _ in 0..50 {
            let (_, slope, curvature) = density(top);
            let step = (slope / curvature).clamp(-1.0, 1.0);
            top = (top + step).clamp(-13.9, 13.9);
            if step.abs() < 1e-6 {
                break;
            }
        }
        let (highest, _, curvature) = density(top);
        let deviation = 1.0 / math::sqrt(curvature);
        let from = parts.len();
        for place in -PLACES..=PLACES {
            let at = (top + deviation * REACH * f64::from(place) / f64::from(PLACES)).clamp(-13.9, 13.9);
            let rate = share(at);
            let to_come: f64 =
                waiting.iter().map(|(over, leads)| leads * rate * (1.0 - over) / (1.0 - rate * over)).sum();
            parts.push((math::exp((density(at).0 - highest).min(0.0)), (to_come / leads.max(1.0)).clamp(0.0, 1.0)));
        }
        // Each law has the same say, whatever it thinks of this one group.
        let own = parts.get_mut(from..).unwrap_or_default();
        let whole: f64 = own.iter().map(|(weight, _)| weight).sum();
        for (weight, _) in own {
            *weight /= whole;
        }
    }
}

/// Weights of the counts `first`, `first` + 1, ... under a mixture of binomial laws of (weight, chance), as far as they
/// count. Each law is built from its top on both sides by the ratio of neighbours, so that nothing underflows.
fn mixture(trials: u64, parts: &[(f64, f64)]) -> (usize, Vec<f64>) {
    let n = trials as f64;
    let top = |chance: f64| (((n + 1.0) * chance) as u64).min(trials) as usize;
    let reach = |chance: f64| (9.0 * math::sqrt(n * chance * (1.0 - chance)) + 9.0) as usize;
    let ends = parts.iter().map(|(_, chance)| {
        let (top, reach) = (top(*chance), reach(*chance));
        (top.saturating_sub(reach), top.saturating_add(reach).min(trials as usize))
    });
    let (first, last) = ends.fold((trials as usize, 0), |all, one| (all.0.min(one.0), all.1.max(one.1)));
    let mut sums = vec![0.0; last.saturating_sub(first) + 1];
    let mut law = Vec::new();
    for (weight, chance) in parts {
        let odds = chance / (1.0 - chance).max(f64::MIN_POSITIVE);
        let (top, reach) = (top(*chance), reach(*chance));
        law.clear();
        let mut share = 1.0;
        for count in (top.saturating_sub(reach)..top).rev() {
            share *= (count as f64 + 1.0) / ((n - count as f64) * odds).max(f64::MIN_POSITIVE);
            law.push((count, share));
        }
        share = 1.0;
        law.push((top, share));
        for count in top + 1..=top.saturating_add(reach).min(trials as usize) {
            share *= (n - count as f64 + 1.0) * odds / count as f64;
            law.push((count, share));
        }
        let whole: f64 = law.iter().map(|(_, share)| share).sum();
        for (count, share) in &law {
            if let Some(sum) = count.checked_sub(first).and_then(|at| sums.get_mut(at)) {
                *sum += weight * share / whole;
            }
        }
    }
    (first, sums)
}

/// The variance of the groups' rates beyond that of chance.
fn between(rate: f64, groups: &[Members]) -> f64 {
    // (rate, weight) of groups that could have had a customer.
    let seen: Vec<(f64, f64)> = groups
        .iter()
        .filter(|group| rate * group.exposure() >= 1.0)
        .map(|group| {
            (
                group.converted as f64 / group.exposure(),
                group.exposure() / (rate * (1.0 - rate * group.maturity)).max(1e-9),
            )
        })
        .collect();
    let sum = |of: &dyn Fn(&(f64, f64)) -> f64| seen.iter().map(of).sum::<f64>();
    let weights = sum(&|(_, weight)| *weight);
    if seen.len() < 2 || weights <= 0.0 {
        return 0.0;
    }
    let mean = sum(&|(rate, weight)| rate * weight) / weights;
    let scatter = sum(&|(rate, weight)| weight * (rate - mean) * (rate - mean));
    let scale = weights - sum(&|(_, weight)| weight * weight) / weights;
    if scale <= 0.0 { 0.0 } else { ((scatter - (seen.len() - 1) as f64) / scale).max(0.0) }
}

fn laws(fit: &Fit) -> [Latency; 4] {
    let [[one, both], [_, other]] = fit.covariance;
    // The lower Cholesky factor, each column on both sides and sqrt 2 long.
    let first = math::sqrt(one.max(1e-12));
    let second = both / first;
    let third = math::sqrt((other - second * second).max(0.0));
    let root = std::f64::consts::SQRT_2;
    let law = |mu: f64, ln_sigma: f64| Latency {
        family: fit.latency.family,
        mu: fit.latency.mu + root * mu,
        sigma: fit.latency.sigma * math::exp((root * ln_sigma).clamp(-2.0, 2.0)),
    };
    [law(first, second), law(-first, -second), law(0.0, third), law(0.0, -third)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::binomial::{Trial, tail};

    #[test]
    fn mixtures_are_binomial_laws_with_weights() {
        for (trials, parts) in [
            (0, vec![(1.0, 0.3)]),
            (7, vec![(0.2, 0.0), (0.3, 1.0), (0.5, 0.4)]),
            (40, vec![(0.25, 0.01), (0.75, 0.2)]),
            (30_000, vec![(0.5, 0.1), (0.5, 0.12)]),
        ] {
            let (first, chances) = mixture(trials, &parts);
            let mut sum = 0.0;
            for (count, chance) in (first as u64..).zip(&chances) {
                sum += chance;
                let part = |(weight, chance): &(f64, f64)| {
                    weight * if count >= trials { 1.0 } else { tail(trials, count + 1, Trial::new(*chance)).fewer }
                };
                let expected: f64 = parts.iter().map(part).sum();
                assert!((sum - expected).abs() < 1e-9, "{trials} {count}: {sum} is not {expected}");
            }
        }
    }
}
