//! How likely a lead of the plan is a customer so many days after the start.

use super::flow::Path;
use super::{Date, Lag, MONTH_DAYS, cells_per_month, intake};
use crate::engine::lever::Bet;
use crate::engine::plan::Plan;

/// The chance of one entry to be a customer by a day, counted from the start of the intake; entries that have not come
/// in yet count as not won.
#[derive(Debug, Clone, PartialEq)]
pub struct Matured {
    /// Cumulated by cell, of leads that stay warm; customers per entry.
    warm: Vec<f64>,
    /// The same of those that go cold and are worked again, per lead gone cold.
    cold: Vec<f64>,
    /// The greatest either reaches without an end of time.
    all: (f64, f64),
    width: f64,
}

impl Matured {
    /// The law of the plan's own intake, seasons counted from `start`, over up to `months` months.
    pub fn new(plan: &Plan, bet: &Bet, start: Option<Date>, months: u32) -> Self {
        let per_month = cells_per_month(months);
        let cells = (months.max(1) * per_month) as usize;
        let width = MONTH_DAYS / f64::from(per_month);
        let path = Path::new(bet.rates.clone(), &Lag::of(plan), width, cells);
        let shares = intake::shares(plan.outlook(), start, intake::intake_months(plan), per_month, cells);
        let crowd = path.send(shares, 0);
        let won = |crowd: &super::flow::Crowd| cumulated(crowd.entered.last());
        let cold = match &bet.cold {
            Some(cold) if bet.recovery() > 0.0 => {
                let left = crowd.left.get(cold.row).cloned().unwrap_or_default();
                let (row, by) = cold.recycle.map_or((0, 0.0), |recycle| (recycle.row, recycle.share * recycle.factor));
                won(&path.send(left.iter().map(|left| left * by).collect(), row))
            }
            _ => Vec::new(),
        };
        let before = bet.cold.as_ref().map_or(0.0, |cold| bet.rates.iter().take(cold.row).product());
        Self { warm: won(&crowd), cold, all: (bet.rate_from(0), before * bet.recovery()), width }
    }

    /// The chance of one entry to be a customer `days` after the start.
    pub fn by(&self, bet: &Bet, days: f64) -> f64 {
        let split = bet.warmth();
        let share = self.at(&self.warm, days) * split.warm + self.at(&self.cold, days) * split.cold;
        share.clamp(0.0, 1.0)
    }

    /// The same without an end of time.
    pub fn ever(&self, bet: &Bet) -> f64 {
        let split = bet.warmth();
        (self.all.0 * split.warm + self.all.1 * split.cold).clamp(0.0, 1.0)
    }

    /// The days after which the chance of one entry is at least `share`; none within the grid.
    pub fn days_to(&self, bet: &Bet, share: f64) -> Option<f64> {
        let last = self.warm.len() as f64 * self.width;
        if self.by(bet, last) < share {
            return None;
        }
        // The chance only rises; 60 halvings are below a second.
        let (mut low, mut high) = (0.0, last);
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            if self.by(bet, middle) >= share {
                high = middle;
            } else {
                low = middle;
            }
        }
        Some(high)
    }

    fn at(&self, sums: &[f64], days: f64) -> f64 {
        let place = (days / self.width).max(0.0);
        let cell = place as usize;
        let sum =
            |cells: usize| if cells == 0 { 0.0 } else { sums.get(cells - 1).or(sums.last()).copied().unwrap_or(0.0) };
        let (from, to) = (sum(cell), sum(cell.saturating_add(1)));
        from + (to - from) * (place - place.floor())
    }
}

fn cumulated(flow: Option<&Vec<f64>>) -> Vec<f64> {
    let sums = flow.into_iter().flatten().scan(0.0, |sum, flow| {
        *sum += flow;
        Some(*sum)
    });
    sums.collect()
}
