//! The exact chance that leads at one stage make the goal when the rates from there to the customer are uncertain.
//!
//! `k` of `n` leads reach the customer at rate p exactly if the k-th smallest of n uniform numbers U is at most p, and
//! U has a Beta(k, n - k + 1) law. So the chance is P(ln U - sum of ln Y <= 0) over independent Betas U and Y: one
//! number of a sum whose transform is known in closed form (ratios of gamma functions). It is read off the transform by
//!
//! `P = -1/pi integral over t > 0 of Re [ M(s) / s ]`, `s = -order + it`, `M(s) = E[U^s] E[Y1^-s] E[Y2^-s] ...`
//!
//! and because M is analytic in a strip, the plain sum over equal steps in t has an error of e^-(2 pi order / step): a
//! hundred terms are exact to ten digits and more, for two stages or twelve, for ten leads or 1e12. (Abate, Whitt 1992
//! on such sums; the transform of a Beta's logarithm is the Beta integral, DLMF 5.12.1.)

use super::complex::{Complex, ln_rising};
use super::law::Law;
use super::spectrum::{Moments, RealMoments};
use crate::engine::binomial::{self, Trial};
use crate::engine::math;
use std::f64::consts::PI;

/// The most leads at one stage that a plan may ask for.
const MOST: u64 = 1_000_000_000_000;

/// ln M at the real order is kept below this: the sum has no more than some e^5 times the rounding of its terms.
const HEIGHT: f64 = 4.0;

/// And ln M at twice the order less twice that at the order below this. For a log-normal product it is the square of
/// the order times the deviation, wherever the goal lies; it bounds how far the far side of M reaches into the sum.
const BEND: f64 = 8.0;

/// 2 pi order / step: on the near side the sum is wrong by e^-38.
const DECAY: f64 = 38.0;

/// The sum ends where the rest of it is below e^-23 or 1e-10.
const REST: f64 = 23.0;

/// Terms at most. Only where a rate may be all of 1, and the goal counts millions, does the sum run so far.
const TERMS: usize = 4096;

/// The most that a term may turn over the width of a range whose law stands for itself by atoms: much further, and a
/// thousand atoms can no longer follow it at the lower end. Only where the goal counts thousands does the sum get so far.
/// Most ranges leave eight digits there. Those whose likeliest value is their high end leave fewer, for the sum falls slowly:
/// from 2 to 40 % seven at a goal of 20,000 and three at a million, from 0.1 to 90 % two from 20,000 on.
const TURNS: f64 = 2400.0;

/// What the leads at one stage must still pass, and the goal.
#[derive(Debug, Clone)]
pub struct Chain {
    goal: u64,
    /// The uncertain rates.
    laws: Vec<Law>,
    moments: Vec<RealMoments>,
    /// The product of the known ones.
    known: f64,
    sum: Option<Sum>,
}

/// How many leads there are.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Volume {
    /// So many.
    Leads(u64),
    /// They come as they come, on average so many: a Poisson number whose mean is uncertain.
    Arrivals(Law),
}

/// The terms of the sum but for what depends on the number of leads.
#[derive(Debug, Clone)]
struct Sum {
    order: f64,
    step: f64,
    terms: Vec<Complex>,
    /// Where the terms were cut off while they still fell like a power of t without turning: that power, but for the
    /// n + 1 that belongs to the number of leads.
    cut: Option<f64>,
}

impl Chain {
    /// Leads that pass `rates` one after the other and of which `goal` are to arrive.
    pub fn new(goal: u64, rates: &[Law]) -> Self {
        let known = rates.iter().filter(|law| matches!(law, Law::Known(_))).map(|law| law.mean()).product();
        let laws: Vec<Law> = rates.iter().copied().filter(|law| matches!(law, Law::Beta { .. })).collect();
        let moments = laws.iter().map(|law| RealMoments::new(*law)).collect();
        Self { goal, laws, moments, known, sum: None }
    }

    /// Expected rate from here to the customer: the product of the expected rates.
    pub fn mean(&self) -> f64 {
        self.laws.iter().map(|law| law.mean()).product::<f64>() * self.known
    }

    /// The chance that of `leads` the goal or more arrive: exact, to some ten digits.
    ///
    /// The terms of the sum are kept for the next number of leads that they fit, hence `&mut`.
    pub fn chance(&mut self, leads: u64) -> f64 {
        if self.goal == 0 {
            return 1.0;
        }
        if leads < self.goal || self.mean() <= 0.0 {
            return 0.0;
        }
        if self.laws.is_empty() {
            return binomial::tail(leads, self.goal, Trial::new(self.known)).at_least;
        }
        self.invert(Volume::Leads(leads))
    }

    /// The chance of the goal when leads arrive by themselves, on average as many as `volume` says: their number is a
    /// Poisson number around that uncertain mean, and thinning leaves it one.
    pub fn chance_of_arrivals(&mut self, volume: Law) -> f64 {
        if self.goal == 0 {
            return 1.0;
        }
        if self.mean() <= 0.0 || volume.mean() <= 0.0 {
            return 0.0;
        }
        let chance = self.invert(Volume::Arrivals(volume));
        // Its terms hold the volume too and fit no other.
        self.sum = None;
        chance
    }

    /// The smallest number of leads that makes the goal with a chance of at least `confidence`; none where it would
    /// take more than 1e12.
    pub fn needed(&mut self, confidence: f64) -> Option<u64> {
        let confidence = confidence.clamp(0.0, 1.0);
        let mean = self.mean();
        if self.goal == 0 || mean >= 1.0 {
            return Some(self.goal);
        }
        if mean <= 0.0 {
            return None;
        }
        // A log-normal guess.
        let (spread, deviation) = (self.spread(), self.deviation());
        let guess = self.goal as f64 / mean * math::exp(deviation * normal_quantile(confidence) + 0.5 * spread);
        let mut at = (guess as u64).clamp(self.goal, MOST);
        let (mut low, mut at_low) = (self.goal - 1, 0.0);
        let (mut high, mut at_high) = (None, 1.0);
        let mut reach = (guess * deviation * 0.02) as u64 + 1;
        loop {
            let chance = self.chance(at);
            if chance >= confidence {
                (high, at_high) = (Some(at), chance);
            } else {
                (low, at_low) = (at, chance);
                if at >= MOST {
                    return None;
                }
            }
            at = match high {
                None => at.saturating_add(reach).min(MOST),
                Some(high) if high - low <= 1 => return Some(high),
                Some(high) if low < self.goal => high.saturating_sub(reach).max(self.goal),
                Some(high) => between(low, high, at_low, at_high, confidence, reach),
            };
            reach = reach.saturating_mul(4);
        }
    }

    /// -1/pi times the sum, with the terms at hand where they fit.
    fn invert(&mut self, volume: Volume) -> f64 {
        let fits = self.sum.as_ref().is_some_and(|sum| self.height(sum.order, volume) < HEIGHT + 1.0);
        if !fits {
            self.sum = Some(self.terms(volume));
        }
        self.sum.as_ref().map_or(0.0, |sum| sum.total(volume))
    }

    /// ln M(-order).
    fn height(&self, order: f64, volume: Volume) -> f64 {
        let s = Complex::new(-order, 0.0);
        let rates: f64 = self.moments.iter().map(|law| law.ln(order)).sum();
        ln_rising(self.goal as f64, s).re
            + rates
            + order * math::ln(self.known)
            + volume.ln_transform(s).re
            + if let Volume::Arrivals(law) = volume { RealMoments::new(law).ln(order) } else { 0.0 }
    }

    /// The largest order that keeps M low, and the terms for it.
    fn terms(&self, volume: Volume) -> Sum {
        // U^-order must have a mean, and twice the order bounds the error of the sum.
        let (mut low, mut high) = (0.0, (0.45 * self.goal as f64).min(4.0 / self.deviation()));
        let too_high = |order: f64| {
            let height = self.height(order, volume);
            height > HEIGHT || self.height(2.0 * order, volume) - 2.0 * height > BEND
        };
        if too_high(high) {
            for _ in 0..60 {
                let middle = 0.5 * (low + high);
                if too_high(middle) {
                    high = middle;
                } else {
                    low = middle;
                }
                if high - low < 0.05 * high {
                    break;
                }
            }
            high = if low > 0.0 { low } else { high };
        }
        let (order, step) = (high, 2.0 * PI * high / DECAY);
        let known = match volume {
            Volume::Leads(_) => None,
            Volume::Arrivals(law) => Some(law),
        };
        // An upper bound of the orders that count, for laws that stand for themselves by atoms: where the rest of the
        // product, taken as log-normal, has died out.
        let reach = 12.0 / self.narrowest() + 20.0 * step;
        let laws = self.laws.iter().copied().chain(known);
        let mut moments: Vec<Moments> = laws.map(|law| Moments::new(law, order, step, reach)).collect();
        let mut terms = Vec::with_capacity(128);
        let (ln_known, top) = (math::ln(self.known), self.height(order, volume));
        let mut quiet = 0;
        let width = laws_width(&self.laws).max(known.map_or(0.0, |law| laws_width(&[law])));
        let most = if width > 0.0 { ((TURNS / (width * step)) as usize).clamp(64, TERMS) } else { TERMS };
        for index in 0..most {
            let s = Complex::new(-order, step * index as f64);
            let z = s.times(-1.0);
            let rates = moments.iter_mut().fold(Complex::ZERO, |sum, law| sum + law.next(z));
            let term = ln_rising(self.goal as f64, s) + rates + z.times(ln_known) - s.ln();
            let size = (term + volume.ln_transform(s)).re;
            terms.push(term);
            // What follows is no more than some powers of t leave of it.
            let rest = size + math::ln(index as f64 + 1.0);
            quiet = if rest < top.min(0.0) - REST { quiet + 1 } else { 0 };
            if quiet == 3 {
                break;
            }
        }
        let cut = if terms.len() == TERMS { self.power() } else { None };
        Sum { order, step, terms, cut }
    }

    /// How fast the terms fall where nothing turns them, which is where every rate may be all of 1: a Beta's moments
    /// fall like t^-b, U's like t^-(n + 1 - goal), and 1 / s stands before.
    fn power(&self) -> Option<f64> {
        let whole =
            self.known == 1.0 && self.laws.iter().all(|law| matches!(law, Law::Beta { low: 0.0, high: 1.0, .. }));
        let shapes = self.laws.iter().map(|law| if let Law::Beta { b, .. } = law { *b } else { 0.0 });
        whole.then(|| shapes.sum::<f64>() - self.goal as f64 + 1.0)
    }

    /// Variance of the logarithm of the uncertain rates, as if they were log-normal.
    fn spread(&self) -> f64 {
        self.laws.iter().map(|law| math::ln_1p(law.variance() / (law.mean() * law.mean()))).sum()
    }

    /// Standard deviation of the sum; that of ln U adds its part.
    fn deviation(&self) -> f64 {
        math::sqrt(self.spread() + (1.0 - self.mean()).max(1e-12) / self.goal as f64)
    }

    /// Standard deviation of ln U, about 1 / sqrt(goal).
    fn narrowest(&self) -> f64 {
        1.0 / math::sqrt(self.goal as f64)
    }
}

/// The widest logarithm of high over low among the laws that need atoms.
fn laws_width(laws: &[Law]) -> f64 {
    let width = |law: &Law| match *law {
        Law::Beta { low, high, .. } if low > 0.0 => math::ln(high / low),
        _ => 0.0,
    };
    laws.iter().map(width).fold(0.0, f64::max)
}

impl Volume {
    /// ln of Gamma(n + 1) / Gamma(n + 1 + s). Arrivals have it in their terms.
    fn ln_transform(self, s: Complex) -> Complex {
        match self {
            Self::Leads(leads) => ln_rising(leads as f64 + 1.0, s).times(-1.0),
            Self::Arrivals(_) => Complex::ZERO,
        }
    }
}

impl Sum {
    fn total(&self, volume: Volume) -> f64 {
        let (mut sum, mut last) = (0.0, 0.0);
        for (index, term) in self.terms.iter().enumerate() {
            let s = Complex::new(-self.order, self.step * index as f64);
            let value = (*term + volume.ln_transform(s)).exp().re;
            sum += if index == 0 { 0.5 * value } else { value };
            last = value;
        }
        if let (Some(cut), Volume::Leads(leads)) = (self.cut, volume) {
            // The rest, as the integral of the power from half a step on.
            let (count, power) = (self.terms.len() as f64, leads as f64 + 1.0 + cut);
            sum += last * (count - 1.0) * math::exp((1.0 - power) * math::ln_1p(0.5 / (count - 1.0))) / (power - 1.0);
        }
        let chance = -sum * self.step / PI;
        if chance.is_finite() { chance.clamp(0.0, 1.0) } else { 0.0 }
    }
}

/// A number of leads inside the bracket: where the chord meets the mark, a little to the side of the farther end so
/// that both ends close in.
fn between(low: u64, high: u64, at_low: f64, at_high: f64, mark: f64, reach: u64) -> u64 {
    let share = if at_high > at_low { (mark - at_low) / (at_high - at_low) } else { 0.5 };
    let gap = (high - low) as f64;
    // After some rounds without an end, halves.
    let share = if reach > 1 << 40 { 0.5 } else { share };
    let nudge = if share < 0.5 { 1.0 } else { -1.0 };
    (low as f64 + share * gap + nudge).clamp(low as f64 + 1.0, high as f64 - 1.0) as u64
}

/// The standard normal quantile to two digits, for a first guess: Hastings' rational approximation.
/// (Abramowitz, Stegun 26.2.22.)
fn normal_quantile(probability: f64) -> f64 {
    let tail = probability.min(1.0 - probability).max(1e-12);
    let t = math::sqrt(-2.0 * math::ln(tail));
    let z = t - (2.30753 + 0.27061 * t) / (1.0 + t * (0.99229 + 0.04481 * t));
    if probability < 0.5 { -z } else { z }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beta-binomial tail, summand by summand.
    fn plain(n: u64, k: u64, a: f64, b: f64) -> f64 {
        let rising = super::super::complex::ln_rising_real;
        let mut sum = 0.0;
        for hits in k..=n {
            let (x, n) = (hits as f64, n as f64);
            let choose = rising(1.0, n) - rising(1.0, x) - rising(1.0, n - x);
            sum += math::exp(choose + rising(a, x) + rising(b, n - x) - rising(a + b, n));
        }
        sum
    }

    #[test]
    fn one_uncertain_rate_is_beta_binomial() {
        for (n, k, a, b) in [
            (40, 10, 10.5, 30.5),
            (40, 10, 0.5, 3.5),
            (1, 1, 10.5, 30.5),
            (500, 100, 2.5, 7.5),
            (30, 29, 20.5, 0.5),
            (30, 30, 20.5, 0.5),
            (3000, 400, 250.5, 750.5),
            (40, 10, 0.01, 0.03),
            (40, 30, 10.5, 30.5),
            (12, 10, 10.5, 30.5),
            (400, 10, 10.5, 30.5),
            (4000, 10, 1.5, 300.5),
            (900, 400, 100.5, 300.5),
        ] {
            let got = Chain::new(k, &[Law::beta(a, b)]).chance(n);
            let expected = plain(n, k, a, b);
            assert!((got - expected).abs() < 2e-8, "{n} {k} {a} {b}: {got} is not {expected}");
        }
    }

    #[test]
    fn a_known_chain_is_binomial() {
        let sharp = Law::Beta { low: 0.0, high: 1.0, a: 0.25e13, b: 0.75e13 };
        for (n, k) in [(40, 10), (400, 100), (40_000, 10_050)] {
            let expected = binomial::tail(n, k, Trial::new(0.25)).at_least;
            let got = Chain::new(k, &[sharp]).chance(n);
            assert!((got - expected).abs() < 1e-9, "{n} {k}: {got} is not {expected}");
        }
    }

    #[test]
    fn the_first_guess_of_a_quantile_is_good_to_three_thousandths() {
        // The bound of Abramowitz and Stegun 26.2.22; the values are those of any table.
        for (probability, z) in [(0.5, 0.0), (0.9, 1.281_55), (0.95, 1.644_85), (0.99, 2.326_35), (0.999, 3.090_23)] {
            assert!((normal_quantile(probability) - z).abs() < 3e-3, "{probability}");
            assert!((normal_quantile(1.0 - probability) + z).abs() < 3e-3, "1 - {probability}");
        }
    }

    #[test]
    fn the_next_place_is_where_the_chord_meets_the_mark_and_one_towards_the_middle() {
        assert_eq!(between(0, 100, 0.0, 1.0, 0.3, 1), 31);
        assert_eq!(between(0, 100, 0.0, 1.0, 0.7, 1), 69);
        assert_eq!(between(0, 100, 0.5, 1.0, 0.625, 1), 26);
        // Without a slope, or after many rounds, the middle.
        assert_eq!(between(0, 100, 0.5, 0.5, 0.5, 1), 49);
        assert_eq!(between(0, 100, 0.0, 1.0, 0.1, 1 << 41), 49);
        assert_eq!(between(7, 9, 0.0, 1.0, 0.01, 1), 8);
    }
}
