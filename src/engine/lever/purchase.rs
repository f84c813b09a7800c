//! The decision behind a plan: how many entries to buy when the rate is uncertain, and what it would be worth to know
//! it first.

use super::nodes::Node;
use super::search;
use crate::engine::binomial::{self, Trial};

/// What buying entries costs and brings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Purchase {
    /// Gross profit of one customer.
    pub gain: f64,
    /// The most customers that bring it: the goal, or what can be served.
    pub most: u64,
    /// Cost of one entry, all that it will cost later with it; > 0.
    pub cost: f64,
    /// Entries are bought in packs of so many, at least 1.
    pub pack: u64,
    /// Whether customers are whole and come by chance (a binomial number), or are counted as the plain expectation
    /// entries x rate.
    pub luck: bool,
}

/// A number of entries and what it is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Choice {
    /// Entries to buy.
    pub entries: u64,
    /// Expected gain - cost.
    pub value: f64,
}

/// More entries than this are never bought.
const MOST_ENTRIES: u64 = 1_000_000_000_000;

impl Purchase {
    /// Expected customers that count: E[min(X, most)] for X from Binomial(n, p), which is
    /// `n p P(X' <= most - 2) + most P(X >= most)` with X' from one trial less; or min(n p, most).
    fn counted(&self, entries: u64, rate: f64) -> f64 {
        let (n, most) = (entries as f64, self.most as f64);
        if !self.luck {
            return (n * rate).min(most);
        }
        if self.most == 0 || entries == 0 {
            return 0.0;
        }
        let trial = Trial::new(rate);
        let few = binomial::tail(entries - 1, self.most - 1, trial).fewer;
        n * rate * few + most * binomial::tail(entries, self.most, trial).at_least
    }

    /// What one pack more brings: for a single entry p P(X < most) exactly, because it counts if it wins and the others
    /// have not filled up the goal.
    fn next(&self, entries: u64, rate: f64) -> f64 {
        if self.luck && self.pack <= 1 {
            return rate * binomial::tail(entries, self.most, Trial::new(rate)).fewer;
        }
        self.counted(entries.saturating_add(self.pack.max(1)), rate) - self.counted(entries, rate)
    }

    /// Expected gain - cost of so many entries.
    pub fn value(&self, rates: &[Node], entries: u64) -> f64 {
        let customers: f64 = rates.iter().map(|node| node.weight * self.counted(entries, node.value)).sum();
        self.gain * customers - self.cost * entries as f64
    }

    /// The best number of entries under an uncertain rate. Each pack brings less than the one before, so the best is
    /// where the next one no longer earns its cost. None where entries cost nothing and more are always better.
    pub fn best(&self, rates: &[Node]) -> Option<Choice> {
        if self.cost <= 0.0 || self.cost.is_nan() {
            return None;
        }
        let packs = search::least(0, MOST_ENTRIES / self.pack.max(1), |packs| self.enough(rates, packs))?;
        Some(self.choice(rates, packs))
    }

    /// The best number to about a thousandth, whose value is the best one's to about a millionth, because it is flat
    /// there; quick where the hint is close.
    pub(super) fn best_about(&self, rates: &[Node], hint: u64) -> Option<Choice> {
        if self.cost <= 0.0 || self.cost.is_nan() {
            return None;
        }
        let pack = self.pack.max(1);
        let packs = search::least_about(MOST_ENTRIES / pack, hint / pack, |packs| self.enough(rates, packs))?;
        Some(self.choice(rates, packs))
    }

    /// Whether after so many packs one more does not earn its cost.
    fn enough(&self, rates: &[Node], packs: u64) -> bool {
        let pack = self.pack.max(1);
        let entries = packs.saturating_mul(pack);
        let more: f64 = rates.iter().map(|node| node.weight * self.next(entries, node.value)).sum();
        self.gain * more <= self.cost * pack as f64
    }

    fn choice(&self, rates: &[Node], packs: u64) -> Choice {
        let entries = packs * self.pack.max(1);
        Choice { entries, value: self.value(rates, entries) }
    }

    /// What one gains on average by knowing the rate before buying: the mean of the best values under each rate, less
    /// the best value under all of them. Never negative. (Expected value of perfect information.)
    pub fn perfect_information(&self, rates: &[Node]) -> Option<f64> {
        let now = self.best(rates)?.value;
        let known = rates.iter().map(|node| {
            let alone = [Node { weight: 1.0, ..*node }];
            Some(node.weight * self.best(&alone)?.value)
        });
        Some((known.sum::<Option<f64>>()? - now).max(0.0))
    }
}
