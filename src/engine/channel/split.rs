//! The best split of a budget over channels, under their limits.
//!
//! Without whole leads this is a knapsack that may be cut: money goes where it brings most per unit, dearest leads last,
//! and all channels in use end at the same return on the next unit, the shadow price (G. Dantzig 1957; Lagrange). Fixed
//! costs make it a choice of channels first; every set of those that have one is looked at. Whole leads are then found
//! by branch and bound, and where that is cut short it is said.

use super::lane::{Lane, lanes};
use crate::engine::issue::Issue;
use crate::engine::lever::search;
use crate::engine::plan::Plan;

/// What the budget is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// The most gross profit - spend: money that would not earn itself stays.
    Profit,
    /// The most expected customers for the money.
    Customers,
}

/// Leads and money by channel.
#[derive(Debug, Clone, PartialEq)]
pub struct Allocation {
    /// Leads of each channel, in the order given.
    pub leads: Vec<f64>,
    /// All that each channel costs.
    pub spend: Vec<f64>,
    /// Their sum, at most the budget.
    pub total: f64,
    /// Expected customers.
    pub customers: f64,
    /// Gross profit - spend.
    pub profit: f64,
}

/// The best split.
#[derive(Debug, Clone, PartialEq)]
pub struct Split {
    /// If leads could be cut: no split of whole leads is better than this.
    pub best: Allocation,
    /// In whole leads.
    pub whole: Allocation,
    /// Whether no split of whole leads is better than `whole`; else it is only near (the two allocations say how near).
    pub proven: bool,
    /// What one unit of money more would bring, at the margin of `best`: profit (beyond the unit itself) or customers.
    /// 0 where the budget is not used up.
    pub shadow_price: f64,
}

/// Steps of the search for whole leads: some milliseconds.
const STEPS: u32 = 20_000;

/// The best split of `budget` over the plan's channels.
///
/// # Errors
/// What [`lanes`] refuses.
pub fn split(plan: &Plan, budget: f64, aim: Aim) -> Result<Split, Issue> {
    let lanes = lanes(plan)?;
    let budget = if budget > 0.0 { budget.min(f64::MAX) } else { 0.0 };
    let problem = Problem { lanes: &lanes, aim };
    let dear: Vec<usize> =
        lanes.iter().enumerate().filter(|(_, lane)| lane.fixed_cost > 0.0).map(|(index, _)| index).collect();
    let mut sets: Vec<Relaxed> = (0..1_u32 << dear.len())
        .filter_map(|set| {
            let open = |index: usize| dear.iter().position(|dear| *dear == index).is_none_or(|bit| set >> bit & 1 == 1);
            let open: Vec<bool> = (0..lanes.len()).map(open).collect();
            problem.relaxed(&open, budget)
        })
        .collect();
    sets.sort_by(|a, b| b.worth.total_cmp(&a.worth));
    let mut search = Search { problem: &problem, steps: STEPS, best: vec![0; lanes.len()], worth: 0.0 };
    for set in &sets {
        // A set that could not do better even with cut leads ends the search.
        if set.worth <= search.worth || search.steps == 0 {
            break;
        }
        search.set(set, budget);
    }
    let best = sets.first();
    let allocation = |leads: &[f64]| problem.allocation(leads);
    let whole: Vec<f64> = search.best.iter().map(|leads| *leads as f64).collect();
    Ok(Split {
        best: allocation(best.map_or(&whole, |best| &best.leads)),
        whole: allocation(&whole),
        proven: search.steps > 0,
        shadow_price: best.map_or(0.0, |best| best.price),
    })
}

struct Problem<'a> {
    lanes: &'a [Lane],
    aim: Aim,
}

/// The best split over a set of channels if leads can be cut.
struct Relaxed {
    open: Vec<bool>,
    leads: Vec<f64>,
    /// In the aim's unit.
    worth: f64,
    price: f64,
}

impl Problem<'_> {
    /// What a lead brings, before its cost, in the aim's unit.
    fn gain(&self, lane: &Lane) -> f64 {
        match self.aim {
            Aim::Profit => lane.gain,
            Aim::Customers => lane.rate_to_customer,
        }
    }

    /// What a unit of money is worth unspent.
    fn idle(&self) -> f64 {
        match self.aim {
            Aim::Profit => 1.0,
            Aim::Customers => 0.0,
        }
    }

    /// The most leads that a channel may have; one without a limit has as many as money and whole numbers allow.
    fn most(lane: &Lane) -> f64 {
        lane.most.map_or(1e12, |most| most as f64)
    }

    /// Leads of a channel where a unit of money must bring at least `price`.
    fn wanted(&self, lane: &Lane, price: f64) -> f64 {
        let gain = self.gain(lane);
        if gain <= price * lane.cost_of_lead() {
            return 0.0;
        }
        match lane.saturates() {
            None => Self::most(lane),
            // The next lead costs cost / (1 - n / most) to get: n where its gain, less what comes after, is worth that.
            Some(most) => most * (1.0 - price * lane.cost_per_lead / (gain - price * lane.cost_after)),
        }
    }

    /// None where the fixed costs alone are more than the budget.
    fn relaxed(&self, open: &[bool], budget: f64) -> Option<Relaxed> {
        let lanes = || self.lanes.iter().zip(open).map(|(lane, open)| (lane, *open));
        let fixed: f64 = lanes().filter(|(_, open)| *open).map(|(lane, _)| lane.fixed_cost).sum();
        let left = budget - fixed;
        if left < 0.0 {
            return None;
        }
        let wanted = |price: f64| -> Vec<f64> {
            lanes().map(|(lane, open)| if open { self.wanted(lane, price) } else { 0.0 }).collect()
        };
        let running = |leads: &[f64]| -> f64 {
            let cost = self.lanes.iter().zip(leads).map(|(lane, leads)| lane.price(*leads) + leads * lane.cost_after);
            cost.sum()
        };
        let (mut low, mut high) = (self.idle(), self.idle());
        let mut leads = wanted(low);
        if running(&leads) > left {
            let returns = lanes().map(|(lane, _)| self.gain(lane) / lane.cost_of_lead().max(f64::MIN_POSITIVE));
            high = returns.filter(|price| price.is_finite()).fold(high, f64::max) * 2.0;
            for _ in 0..200 {
                let middle = 0.5 * (low + high);
                if middle <= low || middle >= high {
                    break;
                }
                if running(&wanted(middle)) > left {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            leads = wanted(high);
            self.fill(&mut leads, &wanted(low), left);
        }
        let price = if high > self.idle() { high - self.idle() } else { 0.0 };
        let spent = running(&leads) + fixed;
        let gain: f64 = self.lanes.iter().zip(&leads).map(|(lane, leads)| self.gain(lane) * leads).sum();
        Some(Relaxed { open: open.to_vec(), worth: gain - self.idle() * spent, leads, price })
    }

    /// Gives what is left of the budget to the channels that stand just at the shadow price: at a price a hair lower
    /// they would take all they can.
    fn fill(&self, leads: &mut [f64], at_most: &[f64], budget: f64) {
        for index in 0..leads.len() {
            let spent: f64 = self
                .lanes
                .iter()
                .zip(leads.iter())
                .map(|(lane, leads)| lane.price(*leads) + leads * lane.cost_after)
                .sum();
            let (Some(lane), Some(slot), Some(most)) =
                (self.lanes.get(index), leads.get_mut(index), at_most.get(index))
            else {
                return;
            };
            if lane.saturates().is_none() && *most > *slot && lane.cost_of_lead() > 0.0 {
                *slot = (*slot + (budget - spent).max(0.0) / lane.cost_of_lead()).min(*most);
            }
        }
    }

    fn worth(&self, leads: &[u64]) -> f64 {
        let each = self
            .lanes
            .iter()
            .zip(leads)
            .map(|(lane, leads)| self.gain(lane) * *leads as f64 - self.idle() * lane.cost(*leads as f64));
        each.sum()
    }

    fn allocation(&self, leads: &[f64]) -> Allocation {
        let spend: Vec<f64> = self.lanes.iter().zip(leads).map(|(lane, leads)| lane.cost(*leads)).collect();
        let total: f64 = spend.iter().sum();
        let sum =
            |of: fn(&Lane) -> f64| self.lanes.iter().zip(leads).map(|(lane, leads)| of(lane) * leads).sum::<f64>();
        let customers = sum(|lane| lane.rate_to_customer);
        Allocation { leads: leads.to_vec(), spend, total, customers, profit: sum(|lane| lane.gain) - total }
    }
}

/// Whole leads by branch and bound.
struct Search<'a> {
    problem: &'a Problem<'a>,
    steps: u32,
    best: Vec<u64>,
    worth: f64,
}

impl Search<'_> {
    /// The best whole leads in a set of channels.
    fn set(&mut self, set: &Relaxed, budget: f64) {
        let lanes = self.problem.lanes;
        let mut order: Vec<usize> = (0..lanes.len()).filter(|index| set.open.get(*index) == Some(&true)).collect();
        let ratio = |index: usize| {
            lanes.get(index).map_or(0.0, |lane| self.problem.gain(lane) / lane.cost_of_lead().max(f64::MIN_POSITIVE))
        };
        order.sort_by(|a, b| ratio(*b).total_cmp(&ratio(*a)));
        let fixed: f64 = order.iter().filter_map(|index| lanes.get(*index)).map(|lane| lane.fixed_cost).sum();
        let cut: Vec<u64> = set.leads.iter().map(|leads| leads.floor() as u64).collect();
        self.offer(&cut);
        let mut leads = vec![0; lanes.len()];
        self.branch(&order, &mut leads, (budget - fixed).max(0.0), -self.problem.idle() * fixed);
    }

    fn offer(&mut self, leads: &[u64]) {
        let worth = self.problem.worth(leads);
        if worth > self.worth {
            self.worth = worth;
            self.best = leads.to_vec();
        }
    }

    /// Fixes the leads of the first channel of `order` in turn, from the most that money buys downwards, as long as the
    /// rest could still beat the best found.
    fn branch(&mut self, order: &[usize], leads: &mut Vec<u64>, budget: f64, worth: f64) {
        let lanes = self.problem.lanes;
        let Some((index, rest)) = order.split_first() else { return self.offer(leads) };
        let Some(lane) = lanes.get(*index) else { return };
        let running = |count: u64| lane.price(count as f64) + count as f64 * lane.cost_after;
        // Money is compared as money: what a sum of floats lacks in its last digits is not missing.
        let affordable = |count: u64| running(count) <= budget * (1.0 + 1e-12);
        let most = Problem::most(lane) as u64;
        let net = |count: u64| self.problem.gain(lane) * count as f64 - self.problem.idle() * running(count);
        let first = search::least(0, most, |count| !affordable(count));
        let mut count = first.map_or(most, |first| first.saturating_sub(1));
        if self.problem.gain(lane) <= self.problem.idle() * lane.cost_of_lead() {
            count = 0;
        }
        loop {
            if self.steps == 0 {
                return;
            }
            self.steps -= 1;
            let left = (budget - running(count)).max(0.0);
            let sure = worth + net(count);
            let bound = sure + self.bound(rest, left);
            if bound > self.worth * (1.0 + 1e-12) {
                if let Some(slot) = leads.get_mut(*index) {
                    *slot = count;
                }
                self.branch(rest, leads, left, sure);
                if let Some(slot) = leads.get_mut(*index) {
                    *slot = 0;
                }
            } else if lane.saturates().is_none() {
                // Of equal leads the bound only falls with their number: a cheaper channel never makes up for fewer of
                // a dearer one once it cannot.
                return;
            }
            if count == 0 {
                return;
            }
            count -= 1;
        }
    }

    /// What the remaining channels can bring at most: each at the price of its first lead, leads cut.
    fn bound(&self, order: &[usize], budget: f64) -> f64 {
        let (mut left, mut sum) = (budget, 0.0);
        for lane in order.iter().filter_map(|index| self.problem.lanes.get(*index)) {
            let cost = lane.cost_of_lead();
            let net = self.problem.gain(lane) - self.problem.idle() * cost;
            if net <= 0.0 {
                continue;
            }
            let most = Problem::most(lane);
            let count = if cost > 0.0 { most.min(left / cost) } else { most };
            sum += count * net;
            left -= count * cost;
        }
        sum
    }
}
