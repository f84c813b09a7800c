//! What sales can change: how many reps, and how soon they answer.

use super::seek::{self, Target};
use super::turn::p90_days;
use super::{Bet, Figures, Input};
use crate::engine::plan::ColdModel;

/// The stage that sales works, and what one rep more or less is worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Capacity {
    /// Leads that arrive over leads that all reps can work: above 1 the stage is the neck whatever the patience.
    pub load: f64,
    /// Share of the leads that is worked before it goes cold, 0 ..= 1.
    pub worked: f64,
    /// Whole leads that the reps could work in the period: reps x leads a day x days.
    pub could_work: f64,
    /// One entry for 1, 2, ... reps more.
    pub more: Vec<Rep>,
    /// What the last rep is worth that is there now; none where there is only one.
    pub last: Option<Rep>,
}

/// The worth of one rep more, over the period: the shadow price of capacity.
#[derive(Debug, Clone, PartialEq)]
pub struct Rep {
    /// Reps with this one.
    pub reps: u32,
    /// Customers more than with one rep less.
    pub customers: f64,
    /// Profit more, before the rep is paid: hire where it is above what a rep costs in the period.
    pub profit: f64,
    /// Chance more, in ratio points.
    pub chance: f64,
}

/// What reps are worth under a capacity model; none under another one. `up_to` (at most 100) says how many more are
/// looked at; each is worth less than the one before.
pub fn capacity(bet: &Bet, up_to: u32) -> Option<Capacity> {
    let cold = bet.cold.as_ref()?;
    let ColdModel::Capacity { reps, leads_per_rep_per_day, .. } = cold.model else { return None };
    let at = |reps: u32| bet.with(Input::Reps, f64::from(reps)).map(|bet| bet.figures());
    let rep = |reps: u32, before: &Figures, after: &Figures| Rep {
        reps,
        customers: after.customers - before.customers,
        profit: after.profit - before.profit,
        chance: after.chance - before.chance,
    };
    let (mut more, mut before) = (Vec::new(), bet.figures());
    let last = if reps > 1 { at(reps - 1).map(|fewer| rep(reps, &fewer, &before)) } else { None };
    for next in (1..=up_to.min(100)).filter_map(|step| reps.checked_add(step)) {
        let after = at(next)?;
        more.push(rep(next, &before, &after));
        before = after;
    }
    let could_work = f64::from(reps) * leads_per_rep_per_day * bet.period_days;
    let load = bet.planned(cold.row) / could_work;
    Some(Capacity { load: load.min(f64::MAX), worked: bet.warmth().warm, could_work, more, last })
}

/// The agreement that marketing and sales can make about the time to follow up.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// The plan's own follow-up in days, on its law's scale: the fixed time, the mean, or the median of a log-normal.
    pub now: f64,
    /// The slowest follow-up on that scale that keeps the chance; none where not even an instant one does.
    pub slowest: Option<f64>,
    /// What that means for nine of ten leads: they are worked within so many days.
    pub slowest_p90: Option<f64>,
    /// The chance of the goal now.
    pub chance: f64,
    /// The chance with follow-up at once, the best that speed alone can do.
    pub best_chance: f64,
    /// Revenue lost by one day more of delay, from the plan's own: revenue now - revenue a day later.
    pub revenue_per_day: f64,
    /// Profit lost by one day more of delay.
    pub profit_per_day: f64,
}

/// Solves for the slowest follow-up that keeps `P(goal) >= confidence`; none where nothing waits for a follow-up.
pub fn agreement(bet: &Bet, confidence: f64) -> Option<Agreement> {
    let now = bet.get(Input::FollowUpDays)?;
    let figures = bet.figures();
    let at = |days: f64| bet.with(Input::FollowUpDays, days);
    let best = at(0.0)?.figures().chance;
    let longest = Input::FollowUpDays.domain().high;
    // Follow-up only ever hurts, so the slowest that still holds is where the chance crosses, or no limit at all.
    let slowest = if best < confidence {
        None
    } else if at(longest)?.figures().chance >= confidence {
        Some(longest)
    } else {
        let from = if now > 0.0 { now } else { 1.0 };
        let sought = seek::seek(&at(from)?, Input::FollowUpDays, Target::Chance(confidence))?;
        sought.feasible.then_some(sought.value)
    };
    let later = at(now + 1.0)?.figures();
    let p90 = slowest.and_then(|days| match at(days)?.cold?.model {
        ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. } => Some(p90_days(&follow_up)),
        _ => None,
    });
    Some(Agreement {
        now,
        slowest,
        slowest_p90: p90,
        chance: figures.chance,
        best_chance: best,
        revenue_per_day: figures.revenue - later.revenue,
        profit_per_day: figures.profit - later.profit,
    })
}
