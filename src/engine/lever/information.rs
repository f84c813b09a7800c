//! The value of information: what it is worth to know one uncertain input before the entries are bought, and the sample
//! that would tell.
//!
//! The decision is how many entries to buy at the top; customers beyond the goal bring nothing, because the plan is for
//! them. Each input is asked alone: the others stay as uncertain as they are. (R. Howard, Information value theory,
//! 1966; expected value of partial perfect information.)

use super::nodes::{self, Node};
use super::purchase::{Choice, Purchase};
use super::{Bet, Input};
use crate::engine::math;
use crate::engine::plan::Plan;
use crate::engine::uncertain::{self, Law};

/// Points per law. The value of a decision is exact to many digits; that of information, whose integrand bends where the
/// decision turns, to about half a per cent, which is far closer than the laws themselves are known.
const POINTS: usize = 32;
/// Points of a law after a sample, which is narrower.
const AFTER: usize = 12;
/// Points of the rate to customer after a sample.
const AFTER_ALL: usize = 16;
/// Results of a sample that are looked at within one standard deviation of their number.
const STEPS: f64 = 3.0;
/// Results that are so much less likely than the likeliest are left out.
const TAIL: f64 = 1e-7;

/// The decision of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Stake {
    /// The laws of the rates, one for every stage but the last.
    rates: Vec<Law>,
    /// The law of the gross profit of a customer.
    gain: Law,
    /// Cost of one entry into each stage but the last.
    costs: Vec<f64>,
    /// Cost of one customer's own entry into the last stage.
    last_cost: f64,
    most: u64,
}

/// What it is worth to know.
#[derive(Debug, Clone, PartialEq)]
pub struct Information {
    /// The best number of entries as things stand, and what it is worth, before fixed costs.
    pub now: Choice,
    /// Input by input, the most valuable first: rates that are uncertain, and the customer value if it is.
    pub inputs: Vec<Worthwhile>,
}

/// The value of knowing one input.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worthwhile {
    /// The input.
    pub input: Input,
    /// The most that anybody should pay to know it exactly, in the plan's currency.
    pub value: f64,
}

impl Stake {
    /// The decision of `bet` under what the plan says of its rates and its customer value.
    pub fn of(plan: &Plan, bet: &Bet) -> Self {
        Self::new(bet, &uncertain::rates(plan), uncertain::customer_value(plan))
    }

    /// The decision of `bet` under laws of its rates (one for every stage but the last; missing ones are known) and of
    /// its customer value. The rate out of the stage where leads wait is what is left of it after some have gone cold;
    /// the share still warm counts as known, cold leads cost nothing later, and none comes back.
    pub fn new(bet: &Bet, rates: &[Law], value: Law) -> Self {
        let law = |(row, rate): (usize, &f64)| rates.get(row).copied().unwrap_or(Law::Known(*rate));
        let stretch = |law: Law, by: f64| match law {
            Law::Known(value) => Law::Known(value * by),
            Law::Beta { low, high, a, b } => Law::Beta { low: low * by, high: high * by, a, b },
        };
        let mut rates: Vec<Law> = bet.rates.iter().enumerate().map(law).collect();
        if let Some(cold) = &bet.cold
            && let Some(rate) = rates.get_mut(cold.row)
        {
            *rate = stretch(*rate, bet.warmth().warm);
        }
        Self {
            rates,
            gain: stretch(value, bet.margin),
            costs: bet.costs.iter().take(bet.rates.len()).copied().collect(),
            last_cost: bet.costs.last().copied().unwrap_or(0.0),
            most: bet.goal,
        }
    }

    /// Cost of an entry at the top with all that it is expected to cost later, where one rate is known:
    /// c0 + c1 r0 + c2 r0 r1 + ..., exact because the rates are independent.
    fn cost(&self, known: Option<(usize, f64)>) -> f64 {
        let mut share = 1.0;
        let mut sum = 0.0;
        for (row, (law, cost)) in self.rates.iter().zip(&self.costs).enumerate() {
            sum += cost * share;
            share *= known.filter(|(at, _)| *at == row).map_or_else(|| law.mean(), |(_, rate)| rate);
        }
        sum + share * self.last_cost
    }

    fn purchase(&self, known: Option<(usize, f64)>) -> Purchase {
        Purchase { gain: self.gain.mean(), most: self.most, cost: self.cost(known), pack: 1, luck: true }
    }

    /// The rate to customer of all stages but one.
    fn others(&self, but: Option<usize>, count: usize) -> Vec<Node> {
        let start = vec![Node { value: 1.0, weight: 1.0 }];
        let rates = self.rates.iter().enumerate().filter(|(row, _)| Some(*row) != but);
        rates.fold(start, |product, (_, law)| nodes::product(&product, &nodes::nodes(*law, count), count))
    }

    /// The best number of entries as things stand; none where entries cost nothing.
    pub fn now(&self) -> Option<Choice> {
        self.purchase(None).best(&self.others(None, POINTS))
    }

    /// The value of knowing each uncertain input; none where entries cost nothing.
    pub fn information(&self) -> Option<Information> {
        let now = self.now()?;
        let mut inputs = Vec::new();
        for (row, law) in self.rates.iter().enumerate() {
            if matches!(law, Law::Beta { .. }) {
                inputs.push(Worthwhile { input: Input::Rate(row), value: self.rate(row)? });
            }
        }
        if matches!(self.gain, Law::Beta { .. }) {
            let all = self.others(None, POINTS);
            let known = nodes::nodes(self.gain, POINTS).into_iter().map(|gain| {
                let purchase = Purchase { gain: gain.value, ..self.purchase(None) };
                Some(gain.weight * purchase.best_about(&all, now.entries)?.value)
            });
            let value = (known.sum::<Option<f64>>()? - now.value).max(0.0);
            inputs.push(Worthwhile { input: Input::CustomerValue, value });
        }
        inputs.sort_by(|a, b| b.value.total_cmp(&a.value));
        Some(Information { now, inputs })
    }

    /// The value of knowing one rate: E over it of the best value then, less the best value now.
    fn rate(&self, row: usize) -> Option<f64> {
        let law = *self.rates.get(row)?;
        let (others, own) = (self.others(Some(row), AFTER_ALL), nodes::nodes(law, POINTS));
        // The same points on both sides, so that no error of the points passes for information.
        let now = self.purchase(None).best(&compact(&pairs(&own, &others), POINTS))?;
        let mut hint = now.entries;
        let known = own.iter().map(|node| {
            let rates: Vec<Node> =
                others.iter().map(|other| Node { value: other.value * node.value, ..*other }).collect();
            let best = self.purchase(Some((row, node.value))).best_about(&rates, hint)?;
            hint = best.entries;
            Some(node.weight * best.value)
        });
        Some((known.sum::<Option<f64>>()? - now.value).max(0.0))
    }

    /// The value of seeing `sample` more leads pass or not pass one stage before the entries are bought: E over the
    /// results k, beta-binomial, of the best value under Beta(a + k, b + sample - k), less the best value now. A PERT
    /// counts as the Beta with its mean and variance. None where the rate is known or entries cost nothing.
    pub fn sample(&self, row: usize, sample: u64) -> Option<f64> {
        let (a, b, stretch) = shapes(*self.rates.get(row)?)?;
        let others = self.others(Some(row), AFTER);
        let results = results(a, b, sample.min(1_000_000));
        let mut now: Vec<Node> = Vec::new();
        let (mut after, mut hint) = (0.0, self.now()?.entries);
        for Node { value: hits, weight } in results {
            let misses = (sample as f64 - hits).max(0.0);
            let law = Law::Beta { low: 0.0, high: stretch, a: a + hits, b: b + misses };
            let rates = pairs(&nodes::nodes(law, AFTER), &others);
            let best = self.purchase(Some((row, law.mean()))).best_about(&compact(&rates, AFTER_ALL), hint)?;
            after += weight * best.value;
            hint = best.entries;
            now.extend(rates.iter().map(|node| Node { weight: weight * node.weight, ..*node }));
        }
        // The mixture of all results is what is believed now, on the same points.
        let now = self.purchase(None).best_about(&compact(&now, POINTS), hint)?.value;
        Some((after - now).max(0.0))
    }

    /// The smallest sample, by doubling from 10, that is worth at least `share` of knowing the rate exactly; with its
    /// worth. None where knowing it is worth nothing, or no sample up to 81,920 leads tells so much.
    pub fn telling_sample(&self, row: usize, share: f64) -> Option<(u64, f64)> {
        let wanted = self.rate(row)? * share;
        if wanted <= 0.0 || wanted.is_nan() {
            return None;
        }
        // More leads never tell less: halving over the 14 doublings.
        let (mut low, mut high, mut found) = (0_u32, 14_u32, None);
        while low < high {
            let middle = low.midpoint(high);
            let leads = 10_u64 << middle;
            let worth = self.sample(row, leads)?;
            if worth >= wanted {
                found = Some((leads, worth));
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        found
    }
}

fn pairs(first: &[Node], second: &[Node]) -> Vec<Node> {
    nodes::product(first, second, usize::MAX)
}

fn compact(rates: &[Node], count: usize) -> Vec<Node> {
    nodes::product(rates, &[Node { value: 1.0, weight: 1.0 }], count)
}

/// The shapes of a rate as a Beta on 0 ..= `stretch`; none where it is known.
fn shapes(law: Law) -> Option<(f64, f64, f64)> {
    let Law::Beta { low, high, a, b } = law else { return None };
    if low == 0.0 {
        return Some((a, b, high));
    }
    let (mean, variance) = (law.mean(), law.variance());
    let size = mean * (1.0 - mean) / variance - 1.0;
    Some((mean * size, (1.0 - mean) * size, 1.0)).filter(|(a, b, _)| *a > 0.0 && *b > 0.0)
}

/// The results of a sample with their chances: beta-binomial. Of a large sample only every m-th result is taken, which
/// for a smooth sum is as good as all as long as m is a fraction of the spread.
fn results(a: f64, b: f64, sample: u64) -> Vec<Node> {
    // P(k + 1) / P(k) = (n - k) / (k + 1) x (a + k) / (b + n - k - 1), outwards from the middle so that nothing
    // overflows; the tails may vanish.
    let (n, size) = (sample as f64, a + b);
    let middle = (n * a / size).floor();
    let spread = math::sqrt(n * (a / size) * (b / size) * (size + n) / (size + 1.0));
    let stride = (spread / STEPS).floor().max(1.0) as usize;
    let up = |k: f64| (n - k) / (k + 1.0) * (a + k) / (b + n - k - 1.0);
    let side = |count: f64, place: &dyn Fn(f64) -> f64, next: &dyn Fn(f64) -> f64| -> Vec<Node> {
        let all = (0..count as u64).scan(1.0, |weight, step| {
            *weight *= next(place(step as f64));
            Some(Node { value: place(step as f64 + 1.0), weight: *weight })
        });
        all.take_while(|node| node.weight > TAIL).skip(stride - 1).step_by(stride).collect()
    };
    let mut all = side(middle, &|step| middle - step, &|k| 1.0 / up(k - 1.0));
    all.push(Node { value: middle, weight: 1.0 });
    all.extend(side(n - middle, &|step| middle + step, &up));
    let sum: f64 = all.iter().map(|node| node.weight).sum();
    all.into_iter().map(|node| Node { weight: node.weight / sum, ..node }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_within_a_range_has_the_shapes_of_its_mean_and_variance() {
        for law in [Law::pert(0.15, 0.25, 0.35), Law::pert(0.02, 0.05, 0.2), Law::pert(0.5, 0.9, 0.95)] {
            let (a, b, stretch) = shapes(law).expect("uncertain");
            let size = a + b;
            assert_eq!(stretch, 1.0);
            assert!((a / size / law.mean() - 1.0).abs() < 1e-12, "{law:?}");
            assert!((a * b / (size * size * (size + 1.0)) / law.variance() - 1.0).abs() < 1e-12, "{law:?}");
        }
        assert_eq!(shapes(Law::beta(3.0, 4.0)), Some((3.0, 4.0, 1.0)));
        assert_eq!(shapes(Law::Known(0.3)), None);
    }

    #[test]
    fn the_results_of_a_sample_have_the_moments_of_the_beta_binomial() {
        for (a, b, sample) in [(10.5, 30.5, 40_u64), (20.0, 30.0, 5_000), (10.5, 30.5, 1_000_000)] {
            let all = results(a, b, sample);
            let n = sample as f64;
            let (mean, size) = (n * a / (a + b), a + b);
            let variance = n * a * b * (size + n) / (size * size * (size + 1.0));
            let found = nodes::mean(&all);
            let spread: f64 = all.iter().map(|node| node.weight * (node.value - found) * (node.value - found)).sum();
            assert!((found / mean - 1.0).abs() < 1e-2, "{sample}: mean {found} is not {mean}");
            assert!((spread / variance - 1.0).abs() < 1e-2, "{sample}: variance {spread} is not {variance}");
            // STEPS of them within a standard deviation, as far out as the tails count.
            assert!(all.len() as f64 <= 41.0_f64.max(16.0 * STEPS), "{sample}: {} results", all.len());
        }
    }
}
