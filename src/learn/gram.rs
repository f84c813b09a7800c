//! One pass over the rows of a logistic regression: loss, gradient, and the matrix of second derivatives.
//!
//! Rows are taken in blocks that stay in the cache. Within a block the products of two times two columns are summed
//! together in four lanes, so that compilers make vector instructions of plain Rust and each number that is loaded is
//! used twice. The order of all sums is fixed: the same rows give the same bits everywhere.

use super::term::{Rows, Term};
use crate::engine::math;

/// Rows of a block: its columns fit a second-level cache, and reading each 2 kB in a row keeps memory ahead (half of it
/// took a third longer in a browser).
const BLOCK: usize = 256;
/// Sums that run side by side.
const LANES: usize = 4;

/// What is known of the rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Data<'a> {
    pub(super) terms: &'a [Term<'a>],
    pub(super) won: &'a [bool],
    /// 1 each where there is none.
    pub(super) weights: Option<&'a [f64]>,
    pub(super) rows: Rows<'a>,
}

/// The result of a pass. The first place is the intercept.
#[derive(Debug, Clone)]
pub(super) struct Pass {
    /// Sum of weight x -ln(chance given to what happened).
    pub(super) loss: f64,
    /// Its first derivatives.
    pub(super) gradient: Vec<f64>,
    /// Its second derivatives, row by row, the lower triangle filled; empty if not asked for.
    pub(super) hessian: Vec<f64>,
}

/// Scratch of a block.
struct Block {
    /// The columns, the first of ones.
    columns: Vec<[f64; BLOCK]>,
    /// The columns times the second derivative of each row's loss.
    curved: Vec<[f64; BLOCK]>,
    eta: [f64; BLOCK],
    outcome: [f64; BLOCK],
    weight: [f64; BLOCK],
    residual: [f64; BLOCK],
    curve: [f64; BLOCK],
}

impl Data<'_> {
    /// Passes over every `stride`-th block of rows. `beta` begins with the intercept.
    pub(super) fn pass(&self, beta: &[f64], stride: usize, with_hessian: bool) -> Pass {
        let width = self.terms.len() + 1;
        let mut block = Block {
            columns: vec![[0.0; BLOCK]; width],
            curved: vec![[0.0; BLOCK]; if with_hessian { width } else { 0 }],
            eta: [0.0; BLOCK],
            outcome: [0.0; BLOCK],
            weight: [0.0; BLOCK],
            residual: [0.0; BLOCK],
            curve: [0.0; BLOCK],
        };
        let hessian = vec![0.0; if with_hessian { width * width } else { 0 }];
        let mut pass = Pass { loss: 0.0, gradient: vec![0.0; width], hessian };
        for from in (0..self.rows.len()).step_by(BLOCK * stride.max(1)) {
            self.load(from, &mut block);
            pass.loss += block.rate(beta, self.weights.is_some());
            block.sum(&mut pass);
        }
        pass
    }

    /// The log odds of every row.
    pub(super) fn log_odds(&self, beta: &[f64]) -> Vec<f64> {
        let mut all = Vec::with_capacity(self.rows.len());
        let mut column = [0.0; BLOCK];
        for from in (0..self.rows.len()).step_by(BLOCK) {
            let size = (self.rows.len() - from).min(BLOCK);
            let mut eta = [beta.first().copied().unwrap_or(0.0); BLOCK];
            for (term, slope) in self.terms.iter().zip(beta.iter().skip(1)) {
                term.fill(self.rows, from, &mut column);
                add_times(&mut eta, &column, *slope);
            }
            all.extend(eta.iter().take(size));
        }
        all
    }

    fn load(&self, from: usize, block: &mut Block) {
        let size = (self.rows.len() - from).min(BLOCK);
        // Rows beyond the last have weight 0 and count nowhere.
        for (place, column) in block.columns.iter_mut().enumerate() {
            if size < BLOCK {
                column.fill(0.0);
            }
            match place.checked_sub(1).and_then(|place| self.terms.get(place)) {
                Some(term) => term.fill(self.rows, from, column),
                None => column.fill(1.0),
            }
        }
        block.weight.fill(0.0);
        match self.weights {
            Some(weights) => self.rows.fill(weights, from, 0.0, |weight| weight, &mut block.weight),
            None => block.weight.iter_mut().take(size).for_each(|weight| *weight = 1.0),
        }
        self.rows.fill(self.won, from, 0.0, |won| f64::from(u8::from(won)), &mut block.outcome);
    }
}

impl Block {
    /// Chances, and with them residual and curvature of each row; gives the loss.
    fn rate(&mut self, beta: &[f64], weighted: bool) -> f64 {
        self.eta.fill(0.0);
        for (column, slope) in self.columns.iter().zip(beta) {
            add_times(&mut self.eta, column, *slope);
        }
        let rows = self.eta.iter().zip(&self.outcome).zip(&self.weight);
        let slots = self.residual.iter_mut().zip(self.curve.iter_mut());
        // The product of 256 factors of 1 to 2 is far from overflow: one logarithm for all of them.
        let (mut product, mut loss) = (1.0, 0.0);
        for (((eta, outcome), weight), (residual, curve)) in rows.zip(slots) {
            let e = math::exp(-eta.abs());
            let share = 1.0 / (1.0 + e);
            let chance = if *eta >= 0.0 { share } else { e * share };
            *residual = weight * (chance - outcome);
            *curve = weight * (e * share * share);
            // ln(1 + e^eta) - outcome x eta.
            loss += weight * (eta.max(0.0) - outcome * eta);
            if weighted {
                loss += weight * math::ln_1p(e);
            } else if *weight > 0.0 {
                product *= 1.0 + e;
            }
        }
        loss + math::ln(product)
    }

    fn sum(&mut self, pass: &mut Pass) {
        for (sum, column) in pass.gradient.iter_mut().zip(&self.columns) {
            *sum += dot(&self.residual, column);
        }
        if pass.hessian.is_empty() {
            return;
        }
        for (curved, column) in self.curved.iter_mut().zip(&self.columns) {
            for ((slot, value), curve) in curved.iter_mut().zip(column).zip(&self.curve) {
                *slot = value * curve;
            }
        }
        let width = self.columns.len();
        let rows = pass.hessian.chunks_mut(2 * width).zip(self.curved.chunks(2)).enumerate();
        for (pair, (sums, curved)) in rows {
            let (upper, lower) = sums.split_at_mut(width);
            for (at, columns) in self.columns.chunks(2).take(pair + 1).enumerate() {
                let (Some(a), Some(x)) = (curved.first(), columns.first()) else { continue };
                // The last one of an odd number stands for its missing neighbour; what that gives is dropped below.
                let (b, y) = (curved.get(1).unwrap_or(a), columns.get(1).unwrap_or(x));
                let [ax, ay, bx, by] = dots([a, b], [x, y]);
                for (row, first, second) in [(&mut *upper, ax, ay), (&mut *lower, bx, by)] {
                    if let Some(slot) = row.get_mut(2 * at) {
                        *slot += first;
                    }
                    if let Some(slot) = row.get_mut(2 * at + 1) {
                        *slot += second;
                    }
                }
            }
        }
    }
}

fn add_times(sums: &mut [f64; BLOCK], column: &[f64; BLOCK], slope: f64) {
    for (sum, value) in sums.iter_mut().zip(column) {
        *sum += slope * value;
    }
}

fn dot(a: &[f64; BLOCK], b: &[f64; BLOCK]) -> f64 {
    let mut sums = [0.0; LANES];
    for (a, b) in a.as_chunks::<LANES>().0.iter().zip(b.as_chunks::<LANES>().0) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}

/// a x, a y, b x, b y.
fn dots([a, b]: [&[f64; BLOCK]; 2], [x, y]: [&[f64; BLOCK]; 2]) -> [f64; 4] {
    let mut sums = [[0.0; LANES]; 4];
    let rows = a.as_chunks::<LANES>().0.iter().zip(b.as_chunks::<LANES>().0);
    let columns = x.as_chunks::<LANES>().0.iter().zip(y.as_chunks::<LANES>().0);
    for ((a, b), (x, y)) in rows.zip(columns) {
        for lane in 0..LANES {
            sums[0][lane] += a[lane] * x[lane];
            sums[1][lane] += a[lane] * y[lane];
            sums[2][lane] += b[lane] * x[lane];
            sums[3][lane] += b[lane] * y[lane];
        }
    }
    sums.map(|lanes| lanes.iter().sum())
}
