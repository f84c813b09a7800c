//! What the line earns, and where it would earn most.

use crate::learn::Ranked;
use crate::learn::quality::{Bands, Economics, Line, bands, line};

/// The line that is asked about beside the best one.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// The line that is asked about.
    pub own: Line,
    /// The line with the highest profit.
    pub best: Line,
    /// Profit by line, rising scores.
    pub profits: Vec<(f64, f64)>,
}

/// Weighs a line: at once, whatever the number of leads.
pub fn weigh(ranked: &Ranked, score: f64, economics: &Economics) -> Weighed {
    let mut profits = line::profits(ranked, economics);
    profits.reverse();
    Weighed { own: line::at(ranked, score, economics), best: line::best(ranked, economics), profits }
}

/// Leads that are drawn in all resamples together.
const DRAWN: u64 = 40_000_000;
/// Resamples at most.
const MOST: u64 = 400;
/// Resamples at least.
const LEAST: u64 = 40;

/// How sure the best line and its profit are; none without a lead. Fewer resamples where leads are many and bands narrow.
pub fn bands_of(ranked: &Ranked, score: f64, economics: &Economics) -> Option<Bands> {
    let leads = ranked.leads();
    let times = (DRAWN / leads.max(1)).clamp(LEAST, MOST) as u32;
    if leads == 0 { None } else { bands(ranked, score, economics, times, 1) }
}
