//! What a reader asks of the months.

use super::{Date, Forecast, Month};

impl Forecast {
    /// The month, from 1, by whose end the goal is reached with at least this chance; none within the horizon. The
    /// chance only rises from month to month.
    pub fn month_of_chance(&self, chance: f64) -> Option<u32> {
        let found = self.months.iter().position(|month| month.chance_of_goal >= chance);
        found.map(|index| index as u32 + 1)
    }

    /// The chance of the goal by the end of the horizon.
    pub fn chance_at_last(&self) -> f64 {
        self.months.last().map_or(0.0, |month| month.chance_of_goal)
    }

    /// Whole months of a period, no more than the horizon, and the customers expected by their end.
    pub fn customers_within(&self, period_months: f64) -> (u32, f64) {
        let months = (period_months.max(0.0) as usize).min(self.months.len());
        let row = months.checked_sub(1).and_then(|index| self.months.get(index));
        (months as u32, row.map_or(0.0, |month| month.customers_so_far))
    }

    /// The month, from 1, at whose end most leads are in the stage, and how many; none where it is always empty.
    pub fn fullest(&self, row: usize) -> Option<(u32, f64)> {
        self.most(|month| month.stages.get(row).map_or(0.0, |stage| stage.waiting))
    }

    /// The month, from 1, at whose end the cumulated cash is lowest, and how low; none where it is never below zero.
    pub fn deepest(&self) -> Option<(u32, f64)> {
        self.most(|month| -month.cash_so_far).map(|(month, owed)| (month, -owed))
    }

    /// The first month with the greatest value above zero. What is greater by the noise of sums only is not greater.
    fn most(&self, of: impl Fn(&Month) -> f64) -> Option<(u32, f64)> {
        self.months.iter().zip(1..).fold(None, |found, (month, number)| {
            let (value, best) = (of(month), found.map_or(0.0, |(_, best)| best));
            if value > best * (1.0 + 1e-9) { Some((number, value)) } else { found }
        })
    }
}

/// The last day of the month `month`, from 1, of a plan that starts on this day; none beyond the year 2999.
pub fn last_day(start: Date, month: u32) -> Option<Date> {
    start.plus_months(month)?.plus_days(-1)
}
