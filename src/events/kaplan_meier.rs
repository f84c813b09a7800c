//! The share that has not gone on after so many days, with everybody counted for as long as he could be watched.

use super::spell::Spells;
use crate::engine::math;

/// z of a 95 % interval.
pub(super) const Z95: f64 = 1.959_963_984_540_054;

/// The estimate on a day on which somebody went on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Days since entering the stage.
    pub days: u32,
    /// Leads that had been watched so long and had not gone on before.
    pub at_risk: u64,
    /// Those that went on on this day.
    pub ended: u64,
    /// The share that has not gone on by the end of it: the product of 1 - ended / at risk so far.
    pub left: f64,
    /// Greenwood's variance of `left`: left^2 x the sum of ended / (at risk x (at risk - ended)); 0 where nobody is left.
    pub variance: f64,
    /// The lower end of the 95 % interval of `left`, on the scale ln(-ln left), which keeps it within 0 ..= 1.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The curve, one point for each day on which somebody went on, days rising and `left` falling.
///
/// Source: Kaplan, Meier 1958; Greenwood 1926; interval of Kalbfleisch, Prentice 1980.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct KaplanMeier {
    /// The points.
    pub points: Vec<Point>,
}

impl KaplanMeier {
    /// The curve of spells in whole days. Who went on on the day on which another's time ran out was ahead of him.
    pub fn new(spells: &Spells) -> Self {
        let mut at_risk = spells.leads();
        let (mut left, mut sum, mut high) = (1.0, 0.0, 1.0);
        let mut points = Vec::new();
        for (days, ended, open) in spells.days() {
            if ended > 0 {
                let (risk, gone) = (at_risk as f64, ended as f64);
                left = if ended == at_risk { 0.0 } else { left * (1.0 - gone / risk) };
                if left > 0.0 {
                    sum += gone / (risk * (risk - gone));
                }
                let (low, upper) = interval(left, sum);
                // Where nobody is left the upper end is that of the point before.
                high = if left > 0.0 { upper } else { high };
                points.push(Point { days, at_risk, ended, left, variance: left * left * sum, low, high });
            }
            at_risk -= (ended + open).min(at_risk);
        }
        Self { points }
    }

    /// The share that has gone on within so many days, 0 ..= 1.
    pub fn gone(&self, days: u32) -> f64 {
        1.0 - self.last(days).map_or(1.0, |point| point.left)
    }

    /// The last point up to a day.
    pub fn last(&self, days: u32) -> Option<&Point> {
        let after = self.points.partition_point(|point| point.days <= days);
        self.points.get(after.checked_sub(1)?)
    }

    /// The days within which a share of those went on who were seen to go on; none where nobody was.
    pub fn quantile_of_gone(&self, share: f64) -> Option<u32> {
        let all = 1.0 - self.points.last()?.left;
        // The last point reaches the whole but for rounding.
        let reached = |point: &&Point| 1.0 - point.left >= share * all * (1.0 - 1e-12);
        self.points.iter().find(reached).map(|point| point.days)
    }

    /// The days within which a share of all went on; none where it is not reached.
    pub fn quantile(&self, share: f64) -> Option<u32> {
        self.points.iter().find(|point| 1.0 - point.left >= share * (1.0 - 1e-12)).map(|point| point.days)
    }
}

fn interval(left: f64, sum: f64) -> (f64, f64) {
    if left <= 0.0 || left >= 1.0 {
        return (left, left);
    }
    let log = math::ln(left);
    let stretch = math::exp(Z95 * math::sqrt(sum) / -log);
    (math::exp(log * stretch), math::exp(log / stretch))
}
