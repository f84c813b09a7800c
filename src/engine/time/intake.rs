//! When the entries at the top come in: evenly, with the seasons, and slowly at first.

use super::Date;
use crate::engine::plan::{Plan, outlook::Outlook};

/// Months in which entries come in: as said, else the arrival window (period - total lag), else the whole period.
pub fn intake_months(plan: &Plan) -> f64 {
    let lag: f64 = plan.stages.iter().map(|stage| stage.lag_days).sum();
    let window = plan.period_months - lag / super::MONTH_DAYS;
    let months = plan.outlook().intake_months.unwrap_or(if window > 0.0 { window } else { plan.period_months });
    // A window of hours would be one cell anyway.
    months.clamp(1e-6, 240.0)
}

/// The share of all entries that comes in by cell, of a grid with `per_month` cells a month. A cell's weight is its
/// part of the intake x its month's season x the pace of the ramp-up in its middle; the shares sum to 1 over an intake
/// that ends within the grid. A season that leaves the whole intake without weight is left out of account.
pub(super) fn shares(outlook: &Outlook, start: Option<Date>, months: f64, per_month: u32, cells: usize) -> Vec<f64> {
    let weights = |seasons: Option<&[f64; 12]>| -> Vec<f64> {
        let offset = start.map_or(0.0, Date::month_of_year);
        let ramp = outlook.ramp_up_months;
        let length = (months * f64::from(per_month)).ceil().max(1.0) as usize;
        let weight = |cell: usize| {
            let from = cell as f64 / f64::from(per_month);
            let part = ((months - from) * f64::from(per_month)).min(1.0);
            let middle = from + 0.5 * part / f64::from(per_month);
            let season =
                seasons.map_or(1.0, |seasons| seasons.get((offset + middle) as usize % 12).copied().unwrap_or(1.0));
            let pace = if middle < ramp { middle / ramp } else { 1.0 };
            part * season * pace
        };
        (0..length).map(weight).collect()
    };
    let mut weights_by_cell = weights(outlook.seasonality.as_ref());
    let mut sum: f64 = weights_by_cell.iter().sum();
    if sum <= 0.0 {
        weights_by_cell = weights(None);
        sum = weights_by_cell.iter().sum();
    }
    weights_by_cell.truncate(cells);
    weights_by_cell.resize(cells, 0.0);
    weights_by_cell.iter().map(|weight| weight / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_intake_that_ends_within_a_cell_has_a_part_of_it() {
        let even = |months: f64, cells: usize| shares(&Outlook::default(), None, months, 2, cells);
        assert_eq!(even(1.25, 4), [0.4, 0.4, 0.2, 0.0]);
        assert_eq!(even(1.5, 3), [1.0 / 3.0; 3]);
        // A grid that ends before the intake does has its part.
        assert_eq!(even(2.0, 2), [0.25, 0.25]);
    }

    /// A month and a half with three months of ramp-up: the middles are at 0.5 and 1.25 months, so the paces are 1/6 and
    /// 5/12, and the second one holds for half a month: 0.1667 to 0.2083.
    #[test]
    fn the_pace_is_that_of_the_middle_of_what_is_left() {
        let ramp = Outlook { ramp_up_months: 3.0, ..Outlook::default() };
        let shares = shares(&ramp, None, 1.5, 1, 2);
        assert!((shares[0] - 4.0 / 9.0).abs() < 1e-15 && (shares[1] - 5.0 / 9.0).abs() < 1e-15, "{shares:?}");
    }
}
