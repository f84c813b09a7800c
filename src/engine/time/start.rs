//! The latest day to begin, and how many more entries a short time asks for.

use super::{Date, Matured};
use crate::engine::binomial::{self, Trial};
use crate::engine::issue::Issue;
use crate::engine::lever::{Bet, search};
use crate::engine::plan::Plan;

/// What is due: the goal, with a chance, by the end of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deadline {
    /// The day.
    pub day: Date,
    /// The chance, 0 < q < 1.
    pub confidence: f64,
}

/// Months looked at: a plan that takes longer than ten years has no start date.
const MONTHS: u32 = 120;

/// The latest day on which the intake may begin so that `bet` reaches its goal by the deadline:
/// `P(Binomial(entries, share won by then) >= goal) >= confidence`, where the share falls short of the rate to customer
/// by what the convolved lags and the intake leave unfinished. None where the entries do not reach the confidence at
/// all, or not within ten years.
///
/// # Errors
/// What [`Plan::check`] says of the plan.
pub fn start_by(plan: &Plan, bet: &Bet, deadline: Deadline) -> Result<Option<Date>, Issue> {
    plan.check()?;
    let Some(share) = share_for(bet, deadline.confidence) else { return Ok(None) };
    let takes = |start: Date| {
        let matured = Matured::new(plan, bet, Some(start), MONTHS);
        // Two shares that are one but for the noise of the sums are one.
        matured.days_to(bet, share * (1.0 - 1e-12)).map(|days| days.ceil() as i64)
    };
    // The seasons move with the start: with them, the time it takes depends on it. Begin at the deadline and go back
    // by what is missing until it fits; every step goes back, so the day found is the latest but for the seasons' jumps.
    let mut start = deadline.day;
    for _ in 0..MONTHS {
        let Some(days) = takes(start) else { return Ok(None) };
        let late = days - start.days_until(deadline.day);
        if late <= 0 {
            return Ok(Some(start));
        }
        let Some(earlier) = start.plus_days(-late) else { return Ok(None) };
        start = earlier;
    }
    Ok(None)
}

/// The fewest entries at the top that reach the goal with the confidence `days` after the start; none where not even
/// 1e12 do, because no lead is through by then.
///
/// # Errors
/// What [`Plan::check`] says of the plan.
pub fn entries_by(plan: &Plan, bet: &Bet, days: f64, confidence: f64) -> Result<Option<u64>, Issue> {
    plan.check()?;
    let months = ((days / super::MONTH_DAYS).ceil() as u32).clamp(1, MONTHS);
    let matured = Matured::new(plan, bet, plan.outlook().start, months);
    let holds = |entries: u64| {
        let mut bet = bet.clone();
        bet.volume = entries;
        let share = matured.by(&bet, days);
        binomial::tail(entries, bet.goal, Trial::new(share)).fewer <= 1.0 - confidence
    };
    Ok(search::least(bet.goal, 1_000_000_000_000, holds))
}

/// The chance that each entry must have for the goal to be reached with the confidence; none where not even the rate
/// to customer does.
fn share_for(bet: &Bet, confidence: f64) -> Option<f64> {
    let miss = |share: f64| binomial::tail(bet.volume, bet.goal, Trial::new(share)).fewer;
    let ever = bet.figures().customers / bet.volume.max(1) as f64;
    if miss(ever) > 1.0 - confidence {
        return None;
    }
    let (mut low, mut high) = (0.0, ever);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if miss(middle) <= 1.0 - confidence {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}
