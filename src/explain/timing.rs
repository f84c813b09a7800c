//! The time that a plan takes, explained.

use super::figures::{Figures, computed, count, number, plain, told, typed};
use super::{Explanation, Quantity, Source};

pub(super) fn explain(figures: Figures, what: Quantity) -> Option<Explanation> {
    if what == Quantity::Period {
        let args = vec![("months", number(figures.plan.period_months)), ("result", number(figures.period()))];
        let formula = plain("explain-period-formula");
        return Some(told("explain-period", formula, ("explain-period-figures", args), vec![typed("periodMonths")]));
    }
    let timing = figures.answer.timing.as_ref()?;
    let no_window = || {
        let args = vec![("lag", number(timing.total_lag_days)), ("period", number(timing.period_days))];
        ("explain-undefined-no-window", args)
    };
    match what {
        Quantity::TotalLag => Some(total_lag(figures, timing.total_lag_days)),
        Quantity::ArrivalWindow => {
            let figures = timing.arrival_window_days.map_or_else(no_window, |window| {
                let (period, lag) = (number(timing.period_days), number(timing.total_lag_days));
                ("explain-arrival-window-figures", vec![("period", period), ("lag", lag), ("result", number(window))])
            });
            let sources = vec![computed(Quantity::Period), computed(Quantity::TotalLag)];
            Some(told("explain-arrival-window", plain("explain-arrival-window-formula"), figures, sources))
        }
        Quantity::EntriesPerDay => {
            let (_, top) = figures.stage(0)?;
            let pair = timing.entries_per_day_needed.zip(timing.arrival_window_days);
            let args = pair.map_or_else(no_window, |(entries, window)| {
                let args = vec![("leads", count(top.needed)), ("days", number(window)), ("result", number(entries))];
                ("explain-entries-per-day-figures", args)
            });
            let words = vec![("stage", figures.name(0))];
            let sources = vec![computed(Quantity::Needed(0)), computed(Quantity::ArrivalWindow)];
            Some(told("explain-entries-per-day", ("explain-entries-per-day-formula", words), args, sources))
        }
        _ => None,
    }
}

/// The sum of the lags.
fn total_lag(figures: Figures, result: f64) -> Explanation {
    let mut parts = Vec::new();
    let mut sources = Vec::new();
    for (row, stage) in figures.plan.stages.iter().enumerate() {
        if stage.lag_days > 0.0 {
            parts
                .push(("explain-total-lag-part", vec![("stage", figures.name(row)), ("part", number(stage.lag_days))]));
            sources.push(Source::Typed(format!("stages[{row}].lagDays")));
        }
    }
    let figures = ("explain-total-lag-figures", vec![("result", number(result))]);
    told("explain-total-lag", plain("explain-total-lag-formula"), figures, sources).with_parts(parts)
}
