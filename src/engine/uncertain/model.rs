//! The plan as a simulation runs it: which numbers are drawn on which axis, and what a block of runs comes to.

use super::count::Count;
use super::lattice::{Lattice, Walk};
use super::law::{self, Law};
use super::normal::NORMAL;
use super::table::Table;
use crate::engine::answer::Answer;
use crate::engine::plan::{Cold, ColdModel, Plan};
use crate::engine::{timing, warmth};

/// How customers are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Customers {
    /// Whole people: of the leads that enter each is won or lost by itself, so their number scatters around what the
    /// rates let expect.
    Counted,
    /// As many as the rates let expect, not cut to whole ones. What other tools for uncertain numbers compute.
    Expected,
}

/// A number that a run needs: known, or from a table by the coordinate on an axis.
#[derive(Debug, Clone)]
enum Drawn {
    Known(f64),
    Table(Table, usize),
}

/// The leads of one stage that go cold.
#[derive(Debug, Clone)]
struct Cooling {
    /// Row of the stage, and of the one that cold leads fall back to.
    stage: usize,
    back: usize,
    warm: Warm,
    /// Share of the lost ones that is worked again, times their chance against a fresh lead.
    again: f64,
    /// Cost of the lost ones, each.
    cost: f64,
}

/// Share still warm, by the number of leads that arrive.
#[derive(Debug, Clone)]
enum Warm {
    Share(f64),
    /// So many go cold.
    Count(f64),
    /// At equal steps of so many leads.
    Load {
        step: f64,
        shares: Vec<f64>,
    },
}

/// A plan ready to be run.
#[derive(Debug, Clone)]
pub(super) struct Model {
    volume: Drawn,
    rates: Vec<Drawn>,
    costs: Vec<Drawn>,
    fixed: f64,
    value: Drawn,
    cold: Option<Cooling>,
    /// None where customers are not counted.
    count: Option<Count>,
    goal: f64,
    /// Leads are drawn as Poisson numbers around the volume.
    arrivals: bool,
    /// Whether anything costs anything.
    pub(super) spends: bool,
}

/// Runs that are computed together: one pass over all of them for each uncertain number.
pub(super) const BLOCK: usize = 512;

/// What the runs of a block came to.
#[derive(Debug, Clone)]
pub(super) struct Block {
    volume: Vec<f64>,
    rate: Vec<f64>,
    cold: Vec<f64>,
    back: Vec<f64>,
    scratch: Vec<f64>,
    /// Customers that the rates let expect.
    pub(super) expected: Vec<f64>,
    /// Customers.
    pub(super) customers: Vec<f64>,
    /// The chance of the goal, given the rates.
    pub(super) chance: Vec<f64>,
    /// Revenue of one customer.
    pub(super) value: Vec<f64>,
    /// Money spent.
    pub(super) spend: Vec<f64>,
}

impl Block {
    pub(super) fn new() -> Self {
        let zeros = || vec![0.0; BLOCK];
        Self {
            volume: zeros(),
            rate: zeros(),
            cold: zeros(),
            back: zeros(),
            scratch: zeros(),
            expected: zeros(),
            customers: zeros(),
            chance: zeros(),
            value: zeros(),
            spend: zeros(),
        }
    }

    fn resize(&mut self, size: usize) {
        for values in [
            &mut self.volume,
            &mut self.rate,
            &mut self.cold,
            &mut self.back,
            &mut self.scratch,
            &mut self.expected,
            &mut self.customers,
            &mut self.chance,
            &mut self.value,
            &mut self.spend,
        ] {
            values.resize(size, 0.0);
        }
    }
}

impl Drawn {
    fn multiply(&self, lattice: &Lattice, shift: u32, first: u32, values: &mut [f64]) {
        match self {
            Self::Known(known) => {
                if *known != 1.0 {
                    for value in values {
                        *value *= known;
                    }
                }
            }
            Self::Table(table, axis) => table.multiply(lattice.walk(shift, *axis, first), values),
        }
    }

    fn ends(&self) -> (f64, f64) {
        match self {
            Self::Known(known) => (*known, *known),
            Self::Table(table, _) => table.ends(),
        }
    }

    const fn is_nothing(&self) -> bool {
        matches!(self, Self::Known(0.0))
    }
}

impl Model {
    pub(super) fn new(plan: &Plan, answer: &Answer, customers: Customers) -> Self {
        let planned = answer.stages.first().map_or(answer.goal_customers, |stage| stage.needed);
        let (laws, belief) = (law::rates(plan), plan.belief());
        let costs: Vec<Law> = plan.stages.iter().map(law::cost_per_entry).collect();
        let volume = Law::amount(belief.volume, planned as f64);
        let value = law::customer_value(plan);
        // The early axes are the most evenly filled: the count has the first, then what scatters most.
        let all: Vec<Law> = laws.iter().chain([&volume, &value]).chain(&costs).copied().collect();
        let mut order: Vec<usize> = (0..all.len()).collect();
        let scatter = |index: &usize| all.get(*index).map_or(0.0, |law| law.variance() / (law.mean() * law.mean()));
        order.sort_by(|one, other| scatter(other).total_cmp(&scatter(one)));
        let axes = |index: usize| 1 + order.iter().position(|place| *place == index).unwrap_or(0);
        let drawn: Vec<Drawn> = all
            .iter()
            .enumerate()
            .map(|(index, law)| {
                Table::of(*law).map_or(Drawn::Known(law.mean()), |table| Drawn::Table(table, axes(index)))
            })
            .collect();
        let mut drawn = drawn.into_iter();
        let rates: Vec<Drawn> = drawn.by_ref().take(laws.len()).collect();
        let volume = drawn.next().unwrap_or(Drawn::Known(planned as f64));
        let value = drawn.next().unwrap_or(Drawn::Known(plan.customer_value));
        let costs: Vec<Drawn> = drawn.collect();
        let fixed: f64 = plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).sum();
        let cold = plan.cold.as_ref().and_then(|cold| Cooling::new(plan, cold, answer, volume.ends().1));
        let arrivals = belief.volume.is_some();
        let rate_ends = rates.iter().map(Drawn::ends).fold((1.0, 1.0), |ends, rate| (ends.0 * rate.0, ends.1 * rate.1));
        // What goes cold can take all of it.
        let least = if cold.is_some() { 0.0 } else { rate_ends.0 };
        let most = if cold.is_some() { 1.0 } else { rate_ends.1 };
        let count = if customers == Customers::Expected {
            None
        } else if arrivals {
            let (low, high) = volume.ends();
            Some(Count::new(None, answer.goal_customers, low * least, high * most))
        } else {
            Some(Count::new(Some(planned), answer.goal_customers, least.clamp(0.0, 1.0), most.clamp(0.0, 1.0)))
        };
        let recycles = cold.as_ref().is_some_and(|cold| cold.cost > 0.0);
        Self {
            spends: fixed > 0.0 || recycles || costs.iter().any(|cost| !cost.is_nothing()),
            goal: answer.goal_customers as f64,
            volume,
            rates,
            costs,
            fixed,
            value,
            cold,
            count,
            arrivals,
        }
    }

    /// Runs `size` points of one shift, from `first` on.
    pub(super) fn run(&mut self, lattice: &Lattice, shift: u32, first: u32, size: usize, block: &mut Block) {
        block.resize(size);
        let Block { volume, rate, cold, back, scratch, expected, customers, chance, value, spend } = block;
        volume.fill(1.0);
        self.volume.multiply(lattice, shift, first, volume);
        rate.fill(1.0);
        spend.fill(self.fixed);
        for (row, law) in self.rates.iter().enumerate() {
            if let Some(cooling) = &self.cold {
                if cooling.stage == row {
                    cold.copy_from_slice(rate);
                }
                if cooling.back == row {
                    back.copy_from_slice(rate);
                }
            }
            if let Some(cost) = self.costs.get(row).filter(|cost| !cost.is_nothing()) {
                scratch.fill(1.0);
                cost.multiply(lattice, shift, first, scratch);
                for (((spend, cost), volume), rate) in spend.iter_mut().zip(&*scratch).zip(&*volume).zip(&*rate) {
                    *spend += cost * volume * rate;
                }
            }
            law.multiply(lattice, shift, first, rate);
        }
        if let Some(cooling) = &self.cold {
            cooling.chill(volume, rate, cold, back, spend);
        }
        for ((expected, volume), rate) in expected.iter_mut().zip(&*volume).zip(&*rate) {
            *expected = volume * rate;
        }
        self.count(lattice.walk(shift, 0, first), rate, expected, customers, chance);
        value.fill(1.0);
        self.value.multiply(lattice, shift, first, value);
        if let Some(cost) = self.costs.last().filter(|cost| !cost.is_nothing()) {
            scratch.fill(1.0);
            cost.multiply(lattice, shift, first, scratch);
            for ((spend, cost), customers) in spend.iter_mut().zip(&*scratch).zip(&*customers) {
                *spend += cost * customers;
            }
        }
    }

    /// Whether anything is uncertain but the count.
    pub(super) fn draws(&self) -> bool {
        let drawn = |drawn: &Drawn| matches!(drawn, Drawn::Table(..));
        self.rates.iter().any(drawn) || drawn(&self.volume)
    }

    /// Whether customers are whole numbers.
    pub(super) fn whole(&self) -> bool {
        self.count.is_some()
    }

    fn count(&mut self, mut walk: Walk, rate: &[f64], expected: &[f64], customers: &mut [f64], chance: &mut [f64]) {
        let Some(count) = &mut self.count else {
            for ((customers, chance), expected) in customers.iter_mut().zip(chance).zip(expected) {
                *customers = *expected;
                *chance = if *expected >= self.goal { 1.0 } else { 0.0 };
            }
            return;
        };
        let normal = &**NORMAL;
        let rate = if self.arrivals { expected } else { rate };
        for ((customers, chance), rate) in customers.iter_mut().zip(chance).zip(rate) {
            let at = walk.next();
            let v = (f64::from(at) + 0.5) / 4_294_967_296.0;
            *customers = count.draw(*rate, v, normal.at(at));
            *chance = count.chance(*rate);
        }
    }
}

impl Cooling {
    fn new(plan: &Plan, cold: &Cold, answer: &Answer, most: f64) -> Option<Self> {
        let find = |id: &str| plan.stages.iter().position(|stage| stage.id == id);
        let stage = find(&cold.stage)?;
        let recycle = cold.recycle.as_ref();
        let back = recycle.map_or(Some(stage), |recycle| find(&recycle.to_stage))?;
        let warm = match &cold.model {
            ColdModel::Count { leads } => Warm::Count(*leads as f64),
            model @ ColdModel::Capacity { .. } => {
                let days = timing::period_days(plan).to_f64();
                let step = most.max(1.0) / LOADS;
                let share = |index: u32| warmth::share(model, (step * f64::from(index)) as u64, days).split().warm;
                Warm::Load { step, shares: (0..=LOADS as u32).map(share).collect() }
            }
            _ => Warm::Share(answer.cold.as_ref()?.share_still_warm),
        };
        Some(Self {
            stage,
            back,
            warm,
            again: recycle.map_or(0.0, |recycle| recycle.share * recycle.conversion_factor),
            cost: recycle.map_or(0.0, |recycle| recycle.share * recycle.cost_per_lead),
        })
    }

    /// Takes the cold leads out of the rate from the top to the customer and adds those won back: with s the share
    /// still warm, P(to the stage) [s P(on from it) + (1 - s) again P(on from where they fall back)].
    fn chill(&self, volume: &[f64], rate: &mut [f64], cold: &[f64], back: &[f64], spend: &mut [f64]) {
        let rows = volume.iter().zip(rate).zip(cold).zip(back).zip(spend);
        for ((((volume, rate), cold), back), spend) in rows {
            let leads = volume * cold;
            let warm = self.warm.share(leads);
            let again = if *back > 0.0 { self.again * cold / back } else { 0.0 };
            *rate *= (warm + (1.0 - warm) * again).min(1.0 / cold.max(f64::MIN_POSITIVE));
            *spend += leads * (1.0 - warm) * self.cost;
        }
    }
}

/// Steps of the load at which the queue is solved.
const LOADS: f64 = 64.0;

impl Warm {
    fn share(&self, leads: f64) -> f64 {
        match self {
            Self::Share(share) => *share,
            Self::Count(lost) => (1.0 - lost / leads.max(f64::MIN_POSITIVE)).max(0.0),
            Self::Load { step, shares } => {
                let place = leads / step;
                let cell = (place as usize).min(LOADS as usize - 1);
                let near = shares.get(cell).copied().unwrap_or(0.0);
                let far = shares.get(cell + 1).copied().unwrap_or(near);
                near + (far - near) * (place - cell as f64).min(1.0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_two_loads_the_share_lies_on_the_line() {
        let shares: Vec<f64> = (0..=LOADS as u32).map(|load| 1.0 / (1.0 + f64::from(load))).collect();
        let warm = Warm::Load { step: 10.0, shares };
        assert_eq!((warm.share(0.0), warm.share(10.0)), (1.0, 0.5));
        assert!((warm.share(15.0) - 0.5 * (1.0 / 2.0 + 1.0 / 3.0)).abs() < 1e-15);
        assert_eq!(warm.share(1e9), 1.0 / (1.0 + LOADS));
    }
}
