//! Whole customers when the rate of a run is known: a binomial or Poisson number by its quantile, not by trials, and
//! the chance of the goal as a smooth function of the rate.
//!
//! Both laws are one: mean m and 1 / n, which is 0 for Poisson. Rates above one half count the leads that do not
//! arrive, so that the rarer side is the one that is counted.

use crate::engine::binomial::{self, Trial};
use crate::engine::math;

/// Of this variance on, the expansion of the quantile alone decides: it is wrong by less than 1e-5 in probability.
const WIDE: f64 = 64.0;

/// Rows of a table per unit of 2 sqrt(mean), where a unit is about the deviation of the count.
const ROWS: f64 = 8.0;

/// The same for the chance of the goal.
const EDGE_ROWS: f64 = 12.0;

/// How many units away from a count the chance to be below it is 0 or 1.
const EDGE_REACH: f64 = 8.0;

/// For Poisson numbers, which are binomial with so many trials.
const ENDLESS: u64 = 1 << 52;

/// The count of a plan's customers.
#[derive(Debug, Clone)]
pub(super) struct Count {
    /// Leads, and 1 / leads; none when they arrive as a Poisson number.
    leads: Option<u64>,
    inverse: f64,
    /// P(X <= k) and its change from row to row, row by row; empty until asked for.
    rows: Vec<Vec<(f64, f64)>>,
    /// P(X <= goal - 1), and for rates above one half P(misses <= leads - goal).
    short: Edge,
    made: Edge,
}

impl Count {
    /// For `leads` (none: Poisson) and a goal. `most` is the largest rate, or the largest mean for Poisson.
    pub(super) fn new(leads: Option<u64>, goal: u64, least: f64, most: f64) -> Self {
        let (inverse, scale) = leads.map_or((0.0, 1.0), |leads| (1.0 / leads.max(1) as f64, leads as f64));
        let half = if leads.is_some() { 0.5 } else { f64::INFINITY };
        let short = Edge::new(leads, goal.checked_sub(1), scale * least.min(half), scale * most.min(half));
        let room = leads.and_then(|leads| leads.checked_sub(goal));
        let made = if most > half {
            Edge::new(leads, room, scale * (1.0 - most).max(0.0), scale * (1.0 - least).min(0.5))
        } else {
            Edge::default()
        };
        Self { leads, inverse, rows: Vec::new(), short, made }
    }

    /// The chance that the goal is made at this rate (Poisson: mean).
    #[inline]
    pub(super) fn chance(&self, rate: f64) -> f64 {
        match self.leads {
            Some(leads) if rate > 0.5 => self.made.at((1.0 - rate) * leads as f64),
            Some(leads) => 1.0 - self.short.at(rate * leads as f64),
            None => 1.0 - self.short.at(rate),
        }
    }

    /// The count below which lies the share `v` of its law, `z` being v's normal quantile.
    #[inline]
    pub(super) fn draw(&mut self, rate: f64, v: f64, z: f64) -> f64 {
        match self.leads {
            Some(leads) if rate > 0.5 => {
                let leads = leads as f64;
                leads - self.rarer((1.0 - rate) * leads, 1.0 - v, -z)
            }
            Some(leads) => self.rarer(rate * leads as f64, v, z),
            None => self.rarer(rate, v, z),
        }
    }

    #[inline]
    fn rarer(&mut self, mean: f64, v: f64, z: f64) -> f64 {
        let p = mean * self.inverse;
        let q = 1.0 - p;
        let variance = mean * q;
        if variance <= 0.0 {
            return mean;
        }
        // Cornish and Fisher's expansion of the quantile of the count spread evenly over the unit above it (its
        // variance is 1/12 less than that of the steps, hence the last z / 24).
        let (square, pq) = (z * z, p * q);
        let bend =
            (1.0 - 6.0 * pq) * (square - 3.0) / 24.0 - (1.0 - 4.0 * pq) * (2.0 * square - 5.0) / 36.0 - 1.0 / 24.0;
        let deviation = variance.sqrt();
        let quantile = mean + deviation * z + (q - p) * (square - 1.0) / 6.0 + 0.5 + z * bend / deviation;
        let whole = quantile.floor();
        if variance < WIDE {
            // What the expansion leaves out, twice over. Where a whole number is nearer than that, tables decide.
            let doubt = (0.06 + square * (0.024 + 0.012 * square)) / variance;
            // In its outermost cells the table of z is rough, so there they always do.
            if quantile - whole < doubt || whole + 1.0 - quantile < doubt || square > 8.2 {
                return self.exact(mean, v, whole);
            }
        }
        let most = self.leads.map_or(f64::MAX, |leads| leads as f64);
        whole.max(0.0).min(most)
    }

    /// The count by its distribution function, from a guess.
    fn exact(&mut self, mean: f64, v: f64, guess: f64) -> f64 {
        let place = 2.0 * mean.sqrt() * ROWS;
        let row = place as usize;
        self.fill(row);
        self.fill(row + 1);
        let (Some(near), Some(far)) = (self.rows.get(row), self.rows.get(row + 1)) else { return guess };
        let t = place - row as f64;
        let at_most = |k: usize| match (near.get(k), far.get(k)) {
            (Some(near), Some(far)) => hermite(*near, *far, t),
            _ => 1.0,
        };
        // Where hardly anybody is expected the expansion guesses wildly.
        let mut k = (guess.max(0.0) as usize).min(near.len());
        while k > 0 && at_most(k - 1) > v {
            k -= 1;
        }
        while at_most(k) <= v {
            k += 1;
        }
        k as f64
    }

    /// P(X <= k) for all k that matter at one row's mean.
    fn fill(&mut self, row: usize) {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let Some(slot) = self.rows.get_mut(row) else { return };
        if !slot.is_empty() {
            return;
        }
        let place = row as f64 / ROWS;
        let mean = 0.25 * place * place;
        let (p, inverse) = (mean * self.inverse, self.inverse);
        let q = 1.0 - p;
        let none = if inverse > 0.0 { math::ln_1p(-p) / inverse } else { -mean };
        let (mut exactly, mut sum) = (math::exp(none), 0.0);
        let last = mean + 9.0 * mean.sqrt() + 20.0;
        let mut k = 0.0;
        while k <= last {
            sum += exactly;
            let left = 1.0 - k * inverse;
            // dF/dmean = -P(k of one trial fewer); mean = place^2 / 4.
            let slope = -exactly * left.max(0.0) / q * 0.5 * place / ROWS;
            slot.push((sum, slope));
            k += 1.0;
            exactly *= mean * left.max(0.0) / (k * q);
        }
    }
}

/// P(X <= k) for one k as a function of the mean.
#[derive(Debug, Clone, Default)]
struct Edge {
    /// Place of the first row.
    first: f64,
    /// Value and change from row to row.
    rows: Vec<(f64, f64)>,
}

impl Edge {
    /// For means from `least` to `most`; no k at all is never reached.
    fn new(leads: Option<u64>, k: Option<u64>, least: f64, most: f64) -> Self {
        let Some(k) = k else { return Self::default() };
        let centre = 2.0 * math::sqrt(k as f64 + 0.5);
        let reach =
            |mean: f64| (2.0 * math::sqrt(mean.max(0.0))).clamp(centre - EDGE_REACH, centre + EDGE_REACH).max(0.0);
        let first = (reach(least) * EDGE_ROWS).floor().max(0.0);
        let last = (reach(most) * EDGE_ROWS).floor() + 1.0;
        let trials = leads.unwrap_or(ENDLESS);
        let row = |index: u32| {
            let place = (first + f64::from(index)) / EDGE_ROWS;
            let trial = Trial::new(0.25 * place * place / trials as f64);
            let tail = binomial::tail(trials, k.saturating_add(1), trial);
            (tail.fewer, -tail.last * 0.5 * place / EDGE_ROWS)
        };
        let count = (last - first) as u32;
        Self { first, rows: (0..=count).map(row).collect() }
    }

    #[inline]
    fn at(&self, mean: f64) -> f64 {
        let place = (2.0 * mean.sqrt() * EDGE_ROWS - self.first).max(0.0);
        let row = place as usize;
        match (self.rows.get(row), self.rows.get(row + 1)) {
            (Some(near), Some(far)) => hermite(*near, *far, place - row as f64),
            // Past the last row the count is never so small.
            _ => 0.0,
        }
    }
}

/// The cubic with the values and slopes (over a step of 1) of both ends.
#[inline]
fn hermite(near: (f64, f64), far: (f64, f64), t: f64) -> f64 {
    let gap = far.0 - near.0;
    let (square, cube) = (3.0 * gap - 2.0 * near.1 - far.1, near.1 + far.1 - 2.0 * gap);
    near.0 + t * (near.1 + t * (square + t * cube))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::uncertain::normal::NORMAL;

    /// The share of draws with at least `k`, over equally spaced v.
    fn share(count: &mut Count, rate: f64, k: f64) -> f64 {
        let points = 200_000_u32;
        let hits = (0..points).filter(|index| {
            let v = (f64::from(*index) + 0.5) / f64::from(points);
            count.draw(rate, v, NORMAL.at((v * 4_294_967_296.0) as u32)) >= k
        });
        hits.count() as f64 / f64::from(points)
    }

    /// One draw at a time: the count is the one that the distribution function names, unless v is as good as a border.
    #[test]
    fn each_draw_is_the_quantile() {
        for (leads, rate) in [(40, 0.25), (40, 0.97), (12, 0.1), (1000, 0.003), (600, 0.05)] {
            let mut count = Count::new(Some(leads), 10, 0.0, 1.0);
            for index in 0..4_000_u32 {
                let v = (f64::from(index) + 0.5) / 4_000.0;
                let drawn = count.draw(rate, v, NORMAL.at((v * 4_294_967_296.0) as u32)) as u64;
                let below = |k: u64| binomial::tail(leads, k, Trial::new(rate)).fewer;
                assert!(below(drawn) <= v + 1e-5 && v - 1e-5 <= below(drawn + 1), "{leads} {rate} {v}: {drawn}");
            }
        }
    }

    #[test]
    fn draws_have_the_binomial_law() {
        for (leads, rate, goals) in [
            (40, 0.25, vec![1, 5, 10, 15, 20]),
            (40, 0.97, vec![30, 38, 39, 40]),
            (1000, 0.003, vec![1, 3, 8]),
            (100_000, 0.0009, vec![70, 90, 100]),
            (600, 0.5, vec![280, 300, 330]),
            (1_000_000, 0.01, vec![9_900, 10_000, 10_200]),
        ] {
            for goal in goals {
                let mut count = Count::new(Some(leads), goal, 0.0, 1.0);
                let expected = binomial::tail(leads, goal, Trial::new(rate)).at_least;
                let drawn = share(&mut count, rate, goal as f64);
                assert!((drawn - expected).abs() < 2e-5, "{leads} {rate} {goal}: {drawn} is not {expected}");
                let chance = count.chance(rate);
                assert!((chance - expected).abs() < 1e-6, "{leads} {rate} {goal}: {chance} is not {expected}");
            }
        }
    }

    #[test]
    fn draws_have_the_poisson_law() {
        for (mean, goals) in
            [(0.7, vec![1, 3]), (10.0, vec![4, 10, 18]), (63.0, vec![50, 63, 80]), (900.0, vec![880, 950])]
        {
            for goal in goals {
                let mut count = Count::new(None, goal, 0.0, 2000.0);
                let expected = binomial::tail(1 << 50, goal, Trial::new(mean / 1_125_899_906_842_624.0)).at_least;
                let drawn = share(&mut count, mean, goal as f64);
                assert!((drawn - expected).abs() < 2e-5, "{mean} {goal}: {drawn} is not {expected}");
                assert!((count.chance(mean) - expected).abs() < 1e-6);
            }
        }
    }
}
