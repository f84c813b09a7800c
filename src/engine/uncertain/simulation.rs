//! Customers, revenue, ROI and cost per customer as distributions, when rates, volume, value and costs are uncertain and
//! leads go cold: what no closed form answers.
//!
//! One run draws the uncertain numbers by their quantile tables at a point of a shifted lattice, follows them down the
//! funnel and counts whole customers by the quantile of their binomial law. Money follows the entries that the rates let
//! expect, stage by stage; customers are the ones counted. The chance of the goal and expected values are not counted
//! but averaged from what is exact given the rates. The same plan and seed give the same bits on every machine,
//! however the work is sliced.

use super::lattice::Lattice;
use super::model::{BLOCK, Block, Customers, Model};
use super::summary::{Counts, Distribution, Estimate, estimate};
use crate::engine::answer::Answer;
use crate::engine::math;
use crate::engine::plan::Plan;

/// What the tables of the quantiles may add to the error of a chance, however many the runs.
const TABLES: f64 = 3e-7;

/// How far a simulation is.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// Still at work.
    Running {
        /// Runs done.
        done: u32,
        /// Runs in all.
        of: u32,
    },
    /// All runs are done.
    Done(Box<Forecast>),
}

/// What a plan comes to when not everything is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// Runs: the number asked for, rounded up to whole shifts of the points.
    pub runs: u32,
    /// The chance that the goal is reached, 0 ..= 1.
    pub chance_of_goal: Estimate,
    /// Customers won.
    pub customers: Distribution,
    /// Customers x value of one, in the plan's currency.
    pub revenue: Distribution,
    /// (revenue x margin - spend) / spend, a ratio; none where nothing is spent.
    pub roi: Option<Distribution>,
    /// Spend / customers, in the plan's currency; none where nothing is spent.
    pub cac: Option<Distribution>,
}

/// A simulation at work. It ends after as many calls of [`step`](Self::step) as the caller likes, and dropping it is
/// cancelling it.
#[derive(Debug, Clone)]
pub struct Simulation {
    model: Model,
    lattice: Lattice,
    margin: f64,
    block: Block,
    /// Shift and point that come next.
    shift: u32,
    point: u32,
    customers: Vec<f64>,
    revenue: Vec<f64>,
    /// Revenue / spend.
    roas: Vec<f64>,
    cac: Vec<f64>,
    /// One entry a shift.
    sums: Vec<Sums>,
}

/// Sums over the runs of one shift.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    chance: f64,
    customers: f64,
    revenue: f64,
    roas: f64,
    cac: f64,
}

impl Simulation {
    /// A plan to be run from the top of its funnel, with the volume that it needs there or the one that its belief says. `answer` is
    /// the plan's own.
    pub fn new(plan: &Plan, answer: &Answer) -> Self {
        Self::with(plan, answer, Customers::Counted)
    }

    /// The same with another way to count customers.
    pub fn with(plan: &Plan, answer: &Answer, customers: Customers) -> Self {
        let lattice = Lattice::new(plan.belief().runs, plan.belief().seed);
        let model = Model::new(plan, answer, customers);
        let all = (lattice.size() * lattice.shifts) as usize;
        let room = |used: bool| Vec::with_capacity(if used { all } else { 0 });
        Self {
            margin: plan.gross_margin,
            customers: room(true),
            revenue: room(true),
            roas: room(model.spends),
            cac: room(model.spends),
            sums: Vec::with_capacity(lattice.shifts as usize),
            block: Block::new(),
            shift: 0,
            point: 0,
            model,
            lattice,
        }
    }

    /// Runs about `budget` more runs, at least one block of them, and tells how far it is. After the last it gives the
    /// result, the same however the runs were sliced.
    pub fn step(&mut self, budget: u32) -> Progress {
        let mut left = i64::from(budget).max(1);
        while self.shift < self.lattice.shifts {
            if left <= 0 {
                return Progress::Running { done: self.shift * self.lattice.size() + self.point, of: self.runs() };
            }
            let size = (self.lattice.size() - self.point).min(BLOCK as u32);
            self.model.run(&self.lattice, self.shift, self.point, size as usize, &mut self.block);
            self.keep();
            left -= i64::from(size);
            self.point += size;
            if self.point == self.lattice.size() {
                (self.shift, self.point) = (self.shift + 1, 0);
            }
        }
        Progress::Done(Box::new(self.forecast()))
    }

    /// All runs at once.
    pub fn finish(mut self) -> Forecast {
        loop {
            if let Progress::Done(forecast) = self.step(u32::MAX) {
                return *forecast;
            }
        }
    }

    /// Runs in all.
    pub fn runs(&self) -> u32 {
        self.lattice.size() * self.lattice.shifts
    }

    /// Takes over what a block came to.
    fn keep(&mut self) {
        if self.point == 0 {
            self.sums.push(Sums::default());
        }
        let Some(sums) = self.sums.last_mut() else { return };
        let Block { expected, customers, chance, value, spend, .. } = &self.block;
        sums.chance += total(chance);
        sums.customers += total(expected);
        sums.revenue += total_product(expected, value);
        self.customers.extend_from_slice(customers);
        self.revenue.extend(customers.iter().zip(value).map(|(customers, value)| customers * value));
        if self.model.spends {
            let first = self.roas.len();
            let earned = customers.iter().zip(value).zip(spend);
            self.roas.extend(earned.map(|((customers, value), spend)| customers * value / spend));
            self.cac.extend(customers.iter().zip(spend).map(|(customers, spend)| spend / customers));
            sums.roas += total(self.roas.get(first..).unwrap_or_default());
            sums.cac += total(self.cac.get(first..).unwrap_or_default());
        }
    }

    fn forecast(&self) -> Forecast {
        let size = self.lattice.size() as usize;
        let mean = |of: fn(&Sums) -> f64| {
            let means: Vec<f64> = self.sums.iter().map(|sums| of(sums) / size as f64).collect();
            Some(estimate(&means)).filter(|mean| mean.value.is_finite() && mean.error.is_finite())
        };
        let whole = self.model.whole();
        let money = |values: &[f64], mean| Counts::of(values, size).distribution(mean, false);
        let mut chance_of_goal = mean(|sums| sums.chance).unwrap_or(Estimate { value: 0.0, error: 0.0 });
        if self.model.draws() {
            let scatter = chance_of_goal.error;
            chance_of_goal.error = math::sqrt(scatter * scatter + TABLES * TABLES);
        }
        Forecast {
            runs: self.runs(),
            chance_of_goal,
            customers: Counts::of(&self.customers, size).distribution(mean(|sums| sums.customers), whole),
            revenue: money(&self.revenue, mean(|sums| sums.revenue)),
            roi: self.model.spends.then(|| money(&self.roas, mean(|sums| sums.roas)).scaled(self.margin, -1.0)),
            cac: self.model.spends.then(|| money(&self.cac, mean(|sums| sums.cac))),
        }
    }
}

/// Sums that run side by side, because one addition need not wait for the one before.
const LANES: usize = 8;

fn total(values: &[f64]) -> f64 {
    let mut lanes = [0.0; LANES];
    for chunk in values.chunks(LANES) {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += value;
        }
    }
    lanes.iter().sum()
}

fn total_product(one: &[f64], other: &[f64]) -> f64 {
    let mut lanes = [0.0; LANES];
    for (one, other) in one.chunks(LANES).zip(other.chunks(LANES)) {
        for ((lane, one), other) in lanes.iter_mut().zip(one).zip(other) {
            *lane += one * other;
        }
    }
    lanes.iter().sum()
}
