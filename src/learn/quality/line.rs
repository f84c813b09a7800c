//! What a hand-over line earns: leads at or above it are worked, each at a cost, and the won ones pay.

use crate::engine::interval::wilson;
use crate::learn::Ranked;

/// What working leads costs and pays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Economics {
    /// Cost of working one lead.
    pub cost: f64,
    /// Gross profit of a won one, before that cost.
    pub value: f64,
    /// Leads that sales can work; none for as many as there are.
    pub capacity: Option<u64>,
}

impl Economics {
    /// The chance from which a lead is worth its work, cost / value; none where a win pays nothing.
    pub fn break_even(&self) -> Option<f64> {
        (self.value > 0.0 && self.cost >= 0.0).then(|| self.cost / self.value)
    }

    fn most(&self) -> f64 {
        self.capacity.map_or(f64::INFINITY, |most| most as f64)
    }
}

/// A rate that was counted, with its Wilson interval at 95 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted {
    /// Leads.
    pub leads: u64,
    /// Of them won.
    pub won: u64,
    /// won / leads; none without leads.
    pub rate: Option<f64>,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Counted {
    fn new(won: u64, leads: u64) -> Self {
        let (low, high) = wilson(won, leads);
        Self { leads, won, rate: (leads > 0).then(|| won as f64 / leads as f64), low, high }
    }
}

/// What a line comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Leads with this score or more are handed over; none where nobody is.
    pub score: Option<f64>,
    /// Leads at or above it.
    pub above: Counted,
    /// Leads below it.
    pub below: Counted,
    /// Leads of them that are worked: all, or as many as sales can, the best first.
    pub worked: f64,
    /// Won leads among the worked, in expectation where equal scores compete for the last places.
    pub won: f64,
    /// won / worked; none where nothing is worked.
    pub precision: Option<f64>,
    /// won / all won leads; none without a won lead.
    pub recall: Option<f64>,
    /// value x won - cost x worked.
    pub profit: f64,
}

/// What the line at `score` comes to.
pub fn at(ranked: &Ranked, score: f64, economics: &Economics) -> Line {
    let steps = ranked.steps().iter().take_while(|step| step.score >= score);
    let (won, lost) = steps.fold((0, 0), |(won, lost), step| (won + step.won, lost + step.lost));
    line(ranked, Some(score), won, won + lost, economics)
}

fn line(ranked: &Ranked, score: Option<f64>, above_won: u64, above: u64, economics: &Economics) -> Line {
    let worked = (above as f64).min(economics.most());
    let won = ranked.won_in_best(worked);
    Line {
        score,
        above: Counted::new(above_won, above),
        below: Counted::new(ranked.won() - above_won, ranked.leads() - above),
        worked,
        won,
        precision: (worked > 0.0).then(|| won / worked),
        recall: (ranked.won() > 0).then(|| won / ranked.won() as f64),
        profit: economics.value * won - economics.cost * worked,
    }
}

/// The line with the highest profit, the highest such line if several are equal; one without a score where working
/// anyone loses money.
pub fn best(ranked: &Ranked, economics: &Economics) -> Line {
    let mut walk = Walk::new(economics);
    let (mut won, mut leads) = (0, 0);
    let mut found = (0.0, None, 0, 0);
    for step in ranked.steps() {
        walk.work(step.won as f64, step.leads() as f64);
        won += step.won;
        leads += step.leads();
        if walk.profit > found.0 {
            found = (walk.profit, Some(step.score), won, leads);
        }
    }
    line(ranked, found.1, found.2, found.3, economics)
}

/// Profit over falling lines: one point for each score that occurs.
pub fn profits(ranked: &Ranked, economics: &Economics) -> Vec<(f64, f64)> {
    let mut walk = Walk::new(economics);
    let point = |step: &crate::learn::Step| {
        walk.work(step.won as f64, step.leads() as f64);
        (step.score, walk.profit)
    };
    ranked.steps().iter().map(point).collect()
}

/// Profit so far while leads are worked, the best first.
#[derive(Debug, Clone)]
pub(super) struct Walk {
    left: f64,
    value: f64,
    cost: f64,
    pub(super) profit: f64,
}

impl Walk {
    pub(super) fn new(economics: &Economics) -> Self {
        Self { left: economics.most(), value: economics.value, cost: economics.cost, profit: 0.0 }
    }

    /// Works leads of equal score, as many as there is room for.
    pub(super) fn work(&mut self, won: f64, leads: f64) {
        if leads > 0.0 && self.left > 0.0 {
            let share = (self.left / leads).min(1.0);
            self.profit += share * (self.value * won - self.cost * leads);
            self.left -= share * leads;
        }
    }
}
