//! What is known of one stage beyond its plain numbers: what the trade says of its rate, its months as they were, how far
//! its cost may lie off, how far its lag spreads. It stands at the stage, so that it goes where the stage goes.

use super::belief::Spread;
use super::{Plan, Stage};

/// What is known of a stage. A stage of which nothing is known has none, see [`Stage::tell`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Known {
    /// What the trade knows of the rate before the own evidence; none: Jeffreys' prior. Not on the last stage.
    pub prior: Option<Prior>,
    /// Months as seen, up to 240: (converted, entered), `converted <= entered`. Not on the last stage.
    pub history: Vec<(u64, u64)>,
    /// Cost of one entry as a range, in the plan's currency; none: exactly the stage's `cost_per_entry`.
    pub cost_range: Option<Spread>,
    /// Nine of ten that go on have gone on after so many days; at least the stage's `lag_days`, which is the median of the
    /// log-normal law. None: all take exactly the median. Not on the last stage.
    pub lag_p90_days: Option<f64>,
}

/// A benchmark taken as evidence: as good as `sample_size` leads of which the share `mean` went on.
#[derive(Debug, Clone, PartialEq)]
pub struct Prior {
    /// The trade's rate, 0 < r <= 1.
    pub mean: f64,
    /// Its effective sample size in leads: how much own evidence it outweighs; above 0, at most 1e15.
    pub sample_size: f64,
    /// Where it is from, to be shown; free text, 0 to 200 characters.
    pub source: String,
}

impl Prior {
    /// The share of the posterior mean that is the benchmark's: `sample size / (sample size + entered)`, 0 ..= 1.
    pub fn weight(&self, entered: u64) -> f64 {
        let all = self.sample_size + entered as f64;
        if all > 0.0 { self.sample_size / all } else { 0.0 }
    }
}

impl Known {
    /// Nothing.
    pub const NOTHING: Self = Self { prior: None, history: Vec::new(), cost_range: None, lag_p90_days: None };
}

impl Stage {
    /// What is known of the stage; [`Known::NOTHING`] where nothing is said.
    pub fn known(&self) -> &Known {
        static NOTHING: Known = Known::NOTHING;
        self.known.as_deref().unwrap_or(&NOTHING)
    }

    /// Changes what is known of the stage, from nothing where nothing was; what comes to nothing is left out.
    pub fn tell(&mut self, change: impl FnOnce(&mut Known)) {
        on_demand(&mut self.known, change);
    }

    /// Sets the lag in days. Its spread keeps its ratio to the median, and never falls below it.
    pub fn retime(&mut self, days: f64) {
        let before = std::mem::replace(&mut self.lag_days, days);
        if let Some(p90) = self.known.as_mut().and_then(|known| known.lag_p90_days.as_mut()) {
            let moved = before > 0.0 && days > 0.0 && days != before;
            let scaled = if moved { *p90 / before * days } else { *p90 };
            *p90 = scaled.min(super::limits::LAG_P90_DAYS.max).max(days);
        }
    }
}

impl Plan {
    /// What is uncertain; the default where nothing is said.
    pub fn belief(&self) -> &super::Belief {
        static DEFAULT: super::Belief = super::Belief::DEFAULT;
        self.belief.as_deref().unwrap_or(&DEFAULT)
    }

    /// The months of the plan; the default where nothing is said.
    pub fn outlook(&self) -> &super::Outlook {
        static DEFAULT: super::Outlook = super::Outlook::DEFAULT;
        self.outlook.as_deref().unwrap_or(&DEFAULT)
    }

    /// Changes what is uncertain, from the default where nothing was said; what comes to the default is left out.
    pub fn set_belief(&mut self, change: impl FnOnce(&mut super::Belief)) {
        on_demand(&mut self.belief, change);
    }

    /// Changes the months of the plan, from the default where nothing was said; what comes to the default is left out.
    pub fn set_outlook(&mut self, change: impl FnOnce(&mut super::Outlook)) {
        on_demand(&mut self.outlook, change);
    }
}

/// Changes what is in the slot or, where it is empty, the default; a default is not kept.
fn on_demand<T: Default + PartialEq>(slot: &mut Option<Box<T>>, change: impl FnOnce(&mut T)) {
    let mut all = slot.take().map_or_else(T::default, |all| *all);
    change(&mut all);
    *slot = kept(all);
}

/// The value, unless it is the default: that is said by nothing.
pub(crate) fn kept<T: Default + PartialEq>(all: T) -> Option<Box<T>> {
    (all != T::default()).then(|| Box::new(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_benchmark_weighs_as_much_as_its_sample() {
        let prior = |sample_size: f64| Prior { mean: 0.2, sample_size, source: String::new() };
        assert_eq!((prior(10.0).weight(40), prior(10.0).weight(0), prior(0.0).weight(0)), (0.2, 1.0, 0.0));
    }

    #[test]
    fn the_spread_of_a_lag_keeps_its_ratio_to_the_median() {
        let lagging = |days: f64, p90: f64| {
            let mut stage = Stage {
                id: "sql".to_owned(),
                name: String::new(),
                to_next: None,
                cost_per_entry: 0.0,
                lag_days: days,
                source: String::new(),
                known: None,
            };
            stage.tell(|known| known.lag_p90_days = Some(p90));
            stage
        };
        let moved = |mut stage: Stage, days: f64| {
            stage.retime(days);
            (stage.lag_days, stage.known().lag_p90_days)
        };
        assert_eq!(moved(lagging(10.0, 30.0), 20.0), (20.0, Some(60.0)));
        assert_eq!(moved(lagging(10.0, 30.0), 10.0), (10.0, Some(30.0)));
        // From and to nothing there is no ratio; what nine of ten take is never less than what half of them take.
        assert_eq!(moved(lagging(0.0, 30.0), 40.0), (40.0, Some(40.0)));
        assert_eq!(moved(lagging(10.0, 30.0), 0.0), (0.0, Some(30.0)));
    }
}
