//! Leads on their way through the funnel: who enters each stage in which cell of the grid, who goes on, who is lost and
//! who waits. Nobody gets lost on the way: what came in is waiting, lost or a customer at any time.
//!
//! The lags are those of leads that go on, and they are convolved: the time to win is the law of their sum. Means of
//! all deals, lost ones among them, are never added up. A lead that does not go on leaves its stage after the same lag;
//! this says when a stage is empty, and changes no customer.

use super::lag::Lag;

/// Flow of one crowd through the stages from a row on, per cell of the grid.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Crowd {
    /// The first stage that the crowd enters.
    pub(super) first: usize,
    /// Entered, by stage from `first` on; the last one is the customer.
    pub(super) entered: Vec<Vec<f64>>,
    /// Left, going on or not, by stage from `first` on, without the customer.
    pub(super) left: Vec<Vec<f64>>,
}

/// The rates and the lags on the grid.
#[derive(Debug, Clone)]
pub(super) struct Path {
    /// Rates out of every stage but the last.
    pub(super) rates: Vec<f64>,
    /// Lags on the grid, as many.
    kernels: Vec<Vec<f64>>,
    cells: usize,
}

impl Path {
    pub(super) fn new(rates: Vec<f64>, lags: &[Lag], width: f64, cells: usize) -> Self {
        let kernels = lags.iter().map(|lag| lag.cells(width, cells)).collect();
        Self { rates, kernels, cells }
    }

    /// Sends a crowd in at a stage.
    pub(super) fn send(&self, intake: Vec<f64>, first: usize) -> Crowd {
        let mut crowd = Crowd { first, entered: vec![intake], left: Vec::new() };
        for (rate, kernel) in self.rates.iter().zip(&self.kernels).skip(first) {
            let Some(entered) = crowd.entered.last() else { return crowd };
            let left = convolved(entered, kernel, self.cells);
            crowd.entered.push(left.iter().map(|left| left * rate).collect());
            crowd.left.push(left);
        }
        crowd
    }
}

/// `sum_j flow[i - j] kernel[j]` for i below `cells`.
fn convolved(flow: &[f64], kernel: &[f64], cells: usize) -> Vec<f64> {
    if let [all] = kernel {
        return flow.iter().map(|flow| flow * all).collect();
    }
    let mut sum = vec![0.0; cells];
    for (start, flow) in flow.iter().enumerate().filter(|(_, flow)| **flow > 0.0) {
        for (cell, share) in sum.iter_mut().skip(start).zip(kernel) {
            *cell += flow * share;
        }
    }
    sum
}
