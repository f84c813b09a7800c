//! Whether the period is long enough: a lead that comes in too late wins no customer before its end.

use super::answer::Timing;
use super::exact::Fraction;
use super::plan::Plan;

/// Length of the period in days; a month is 365 / 12 days.
pub(super) fn period_days(plan: &Plan) -> Fraction {
    Fraction::decimal(plan.period_months).times(&Fraction::of(365, 12))
}

/// The time the plan takes, where any lag is set: total lag, and what of the period is left for leads to come in.
pub(super) fn answer(plan: &Plan, needed_at_top: u64) -> Option<Timing> {
    let lag = plan.stages.iter().fold(Fraction::zero(), |sum, stage| sum.plus(&Fraction::decimal(stage.lag_days)));
    if lag.is_zero() {
        return None;
    }
    let period = period_days(plan);
    let window = Some(period.minus(&lag)).filter(|days| *days > 0.0);
    let entries = window.map(|days| needed_at_top as f64 / days).filter(|entries| entries.is_finite());
    Some(Timing {
        total_lag_days: lag.to_f64(),
        period_days: period.to_f64(),
        arrival_window_days: window,
        entries_per_day_needed: entries,
    })
}
