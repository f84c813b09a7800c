//! The monthly outlook: a row a month.

use super::flow::{Crowd, Path};
use super::{Date, Lag, MONTH_DAYS, cash, cells_per_month, intake};
use crate::engine::binomial::{self, Trial};
use crate::engine::issue::Issue;
use crate::engine::lever::Bet;
use crate::engine::plan::{Plan, RevenueModel};

/// One stage in one month.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StageMonth {
    /// Leads that entered in the month, recycled ones among them.
    pub entered: f64,
    /// Leads that left in the month without going on or being worked again.
    pub lost: f64,
    /// Leads in the stage at the end of the month; for the customer, all that were won so far.
    pub waiting: f64,
}

/// One month of the plan, 365/12 days.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// Its first day, where the plan has a start.
    pub first_day: Option<Date>,
    /// Entries at the top.
    pub entries: f64,
    /// Stage by stage, in the plan's order, the customer last.
    pub stages: Vec<StageMonth>,
    /// Customers won in the month.
    pub customers: f64,
    /// Customers won so far.
    pub customers_so_far: f64,
    /// Customers that pay at the end of the month: won and not left.
    pub paying: f64,
    /// Fixed costs, evenly over the period, and cost per entry of what was planned to enter.
    pub spend: f64,
    /// Revenue of the month.
    pub revenue: f64,
    /// Revenue x margin - spend.
    pub cash: f64,
    /// Sum of the cash so far.
    pub cash_so_far: f64,
    /// P(the goal is reached by the end of the month), each entry thinned alone.
    pub chance_of_goal: f64,
}

/// The months of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// One row a month, as many as the horizon has.
    pub months: Vec<Month>,
    /// The month, from 1, from whose end on the cumulated cash is not below zero.
    pub payback_month: Option<u32>,
    /// Net present value of the cash within the horizon, each month's in its middle; at the outlook's discount, 0
    /// without one.
    pub npv: f64,
    /// Expected customers that the horizon does not show yet.
    pub customers_beyond: f64,
    /// Customers expected in all.
    pub customers_in_all: f64,
}

/// The outlook of `bet` (the plan's own or one with another volume) over the horizon.
///
/// # Errors
/// What [`Plan::check`] says of the plan.
pub fn forecast(plan: &Plan, bet: &Bet) -> Result<Forecast, Issue> {
    plan.check()?;
    Ok(of_checked(plan, bet))
}

/// The same for a plan that needs no judge: parts of a lawful one may cost more than a document may say.
pub(in crate::engine) fn of_checked(plan: &Plan, bet: &Bet) -> Forecast {
    let outlook = plan.outlook();
    let months = outlook.horizon_months;
    let grid = Grid::new(plan, bet, months);
    let in_all = bet.figures().customers;
    let mut rows = Vec::with_capacity(months as usize);
    let (mut waiting, mut won, mut paying, mut cash) = (vec![0.0; bet.costs.len()], 0.0, 0.0, 0.0);
    for month in 0..months {
        let mut stages: Vec<StageMonth> = (0..bet.costs.len()).map(|row| grid.stage(row, month)).collect();
        for ((stage, waiting), row) in stages.iter_mut().zip(&mut waiting).zip(0..) {
            *waiting += stage.entered - grid.left(row, month);
            // What sums leave behind where a stage has run empty is not a lead.
            stage.waiting = if *waiting > 1e-9 { *waiting } else { 0.0 };
        }
        let customers = stages.last().map_or(0.0, |stage| stage.entered);
        won += customers;
        paying = paying * (1.0 - outlook.churn_per_month.unwrap_or(0.0)) + customers;
        let spend = grid.spend(bet, month) + fixed_costs(bet, plan, month);
        let revenue = match outlook.revenue {
            RevenueModel::Once => customers * bet.value,
            RevenueModel::Monthly => paying * bet.value / plan.period_months,
        };
        let flow = revenue * bet.margin - spend;
        cash += flow;
        rows.push(Month {
            first_day: outlook.start.and_then(|start| start.plus_months(month)),
            entries: grid.entries(month),
            stages,
            customers,
            customers_so_far: won,
            paying,
            spend,
            revenue,
            cash: flow,
            cash_so_far: cash,
            chance_of_goal: chance(bet, won),
        });
    }
    let flows: Vec<f64> = rows.iter().map(|row| row.cash).collect();
    let discount = outlook.discount_per_year.unwrap_or(0.0);
    // From the beginning of the first month to the middle of it.
    let half = 1.0 / crate::engine::math::sqrt(1.0 + cash::monthly_rate(discount));
    Forecast {
        payback_month: cash::payback_month(&flows),
        npv: cash::npv(&flows, discount) * half,
        customers_beyond: (in_all - won).max(0.0),
        customers_in_all: in_all,
        months: rows,
    }
}

/// P(Binomial(entries, won so far / entries) >= goal).
fn chance(bet: &Bet, won: f64) -> f64 {
    let share = if bet.volume == 0 { 0.0 } else { won / bet.volume as f64 };
    binomial::tail(bet.volume, bet.goal, Trial::new(share)).at_least.clamp(0.0, 1.0)
}

/// The month's part of the fixed costs; the last month of a period may be a fraction.
fn fixed_costs(bet: &Bet, plan: &Plan, month: u32) -> f64 {
    let part = (plan.period_months - f64::from(month)).clamp(0.0, 1.0);
    bet.fixed.iter().sum::<f64>() * part / plan.period_months
}

/// All flows of the bet on the grid.
struct Grid {
    volume: f64,
    /// Everybody as if nobody went cold.
    fresh: Crowd,
    /// Cold leads that are worked again, per entry and per lead gone cold; none where nobody is.
    again: Option<Crowd>,
    /// Row, share warm and share cold of the stage where leads wait.
    cold: Option<(usize, f64, f64)>,
    /// Of the cold ones, the share worked again, their rate against a fresh one's and the cost of working one.
    recycle: (f64, f64, f64),
    rates: Vec<f64>,
    per_month: usize,
}

impl Grid {
    fn new(plan: &Plan, bet: &Bet, months: u32) -> Self {
        let per_month = cells_per_month(months);
        let cells = (months * per_month) as usize;
        let outlook = plan.outlook();
        let path = Path::new(bet.rates.clone(), &Lag::of(plan), MONTH_DAYS / f64::from(per_month), cells);
        let shares = intake::shares(outlook, outlook.start, intake::intake_months(plan), per_month, cells);
        let fresh = path.send(shares, 0);
        let split = bet.warmth();
        let cold = bet.cold.as_ref().map(|cold| (cold.row, split.warm, split.cold));
        let recycle = bet.cold.as_ref().and_then(|cold| cold.recycle);
        let again = cold.zip(recycle).filter(|(_, recycle)| recycle.share > 0.0).map(|((row, ..), recycle)| {
            let left = fresh.left.get(row).map_or(&[][..], Vec::as_slice);
            path.send(left.iter().map(|left| left * recycle.share).collect(), recycle.row)
        });
        Self {
            volume: bet.volume as f64,
            fresh,
            again,
            cold,
            recycle: recycle.map_or((0.0, 1.0, 0.0), |recycle| (recycle.share, recycle.factor, recycle.cost)),
            rates: path.rates,
            per_month: per_month as usize,
        }
    }

    fn sum(&self, flow: Option<&Vec<f64>>, month: u32) -> f64 {
        let cells = flow.into_iter().flatten().skip(month as usize * self.per_month).take(self.per_month);
        cells.sum::<f64>() * self.volume
    }

    /// What of the fresh crowd gets beyond the stage where leads wait.
    fn warm_at(&self, row: usize) -> f64 {
        self.cold.map_or(1.0, |(cold, warm, _)| if row > cold { warm } else { 1.0 })
    }

    /// The recycled crowd's flow at a stage in a month. It enters its stage whole, and its lower conversion thins it
    /// there: from the next stage on only the factor's part of it is left.
    fn of_again(&self, month: u32, row: usize, flow: impl Fn(&Crowd) -> &[Vec<f64>]) -> f64 {
        let (Some(crowd), Some((_, _, cold))) = (&self.again, self.cold) else { return 0.0 };
        let Some(index) = row.checked_sub(crowd.first) else { return 0.0 };
        let factor = if index > 0 { self.recycle.1 } else { 1.0 };
        self.sum(flow(crowd).get(index), month) * cold * factor
    }

    fn entries(&self, month: u32) -> f64 {
        self.sum(self.fresh.entered.first(), month)
    }

    fn fresh_left(&self, row: usize, month: u32) -> f64 {
        self.sum(self.fresh.left.get(row), month) * self.warm_at(row)
    }

    fn left(&self, row: usize, month: u32) -> f64 {
        self.fresh_left(row, month) + self.of_again(month, row, |crowd| &crowd.left)
    }

    fn stage(&self, row: usize, month: u32) -> StageMonth {
        let entered = self.sum(self.fresh.entered.get(row), month) * self.warm_at(row)
            + self.of_again(month, row, |crowd| &crowd.entered);
        let Some(rate) = self.rates.get(row) else { return StageMonth { entered, lost: 0.0, waiting: 0.0 } };
        let fresh = self.fresh_left(row, month);
        let kept = match self.cold {
            Some((cold, warm, gone)) if cold == row => fresh * (warm * rate + gone * self.recycle.0),
            _ => fresh * rate,
        };
        let again = self.of_again(month, row, |crowd| &crowd.left);
        let first = self.again.as_ref().is_some_and(|crowd| crowd.first == row);
        let again_kept = again * rate * if first { self.recycle.1 } else { 1.0 };
        StageMonth { entered, lost: (fresh - kept + again - again_kept).max(0.0), waiting: 0.0 }
    }

    /// Cost of what was planned to enter, and of cold leads worked again.
    fn spend(&self, bet: &Bet, month: u32) -> f64 {
        let planned = bet.costs.iter().zip(&self.fresh.entered);
        let planned: f64 = planned.map(|(cost, entered)| cost * self.sum(Some(entered), month)).sum();
        let again = self.again.as_ref().map_or(0.0, |crowd| self.of_again(month, crowd.first, |crowd| &crowd.entered));
        planned + again * self.recycle.2
    }
}
