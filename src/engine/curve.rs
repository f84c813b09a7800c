//! Curves for the charts: the chance against the volume, and the warmth against the follow-up time or the reps.

use super::answer::{Answer, StageAnswer};
use super::binomial::{self, Trial};
use super::plan::Plan;
use super::plan::cold::{ColdModel, FollowUp};
use super::{follow_up, queue, timing};

/// P(Binomial(volume, rate) >= goal) at up to `points` whole volumes, evenly spread from `from` to `to`, both of them
/// among these. Volumes are distinct and rise; where fewer whole numbers than points lie between, there are fewer.
pub fn chance_curve(goal: u64, rate: f64, from: u64, to: u64, points: usize) -> Vec<(u64, f64)> {
    let (first, last) = (from.min(to), from.max(to));
    let gaps = points.max(2) as u64 - 1;
    let place = |index: u64| {
        let along = u128::from(last - first) * u128::from(index) / u128::from(gaps);
        first + along as u64
    };
    let mut volumes: Vec<u64> = (0..=gaps).map(place).collect();
    volumes.dedup();
    let trial = Trial::new(rate);
    volumes.into_iter().map(|volume| (volume, binomial::tail(volume, goal, trial).at_least)).collect()
}

/// How many points the page draws.
const POINTS: usize = 72;

/// The stretch of the chance curve that a reader wants to see: from well below an even chance to past 95 %, with the
/// plan's own volume in it.
pub fn chance_view(goal: u64, stage: &StageAnswer) -> Vec<(u64, f64)> {
    let even = stage.needed_for.p50;
    let from = even.saturating_sub((stage.needed_for.p95 - even).max(2)).max(1).min(stage.needed);
    let to = (stage.needed_for.p95 + (stage.needed_for.p95 - even) / 2 + 1).max(stage.needed);
    chance_curve(goal, stage.rate_to_customer, from, to, POINTS)
}

/// What a [`WarmCurve`] runs along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// Days until sales works a lead: the fixed time, the mean of an exponential or observed one, the median of a
    /// log-normal one.
    FollowUpDays,
    /// Sales reps.
    Reps,
}

/// The share still warm against what sales can change, and the plan's own place on it.
#[derive(Debug, Clone, PartialEq)]
pub struct WarmCurve {
    /// What x is.
    pub axis: Axis,
    /// (x, share still warm), x rising; two points at one x are a step. Follow-up runs from 0 to twice the plan's own
    /// point or to the shelf life or half-life, whichever is more; reps from 1 to twice the plan's own.
    pub points: Vec<(f64, f64)>,
    /// The plan's own point.
    pub at: (f64, f64),
    /// Revenue, in the plan's currency: what one day more costs (-d share / d day x planned x value per entry; where
    /// the share falls in steps, what it falls until a day later), or with [`Axis::Reps`] what one rep more saves.
    pub value_per_day: f64,
    /// Whether x is one field of the document, so that the point can be dragged. Observed times are not.
    pub handle: bool,
}

/// How warmth depends on the follow-up's scale.
struct Cooling<'a> {
    follow_up: &'a FollowUp,
    /// The plan's own scale in days.
    days: f64,
    /// Shelf life or half-life in days.
    life: f64,
    halving: bool,
}

/// The curve of the plan's cold stage with about `points` points; none where the plan gives the loss itself (`count`,
/// `share`) or nothing goes cold.
pub fn warm_curve(plan: &Plan, answer: &Answer, points: usize) -> Option<WarmCurve> {
    let cold = answer.cold.as_ref()?;
    let stage = answer.stages.iter().find(|stage| stage.id == cold.stage)?;
    let value = cold.planned as f64 * stage.value_per_entry;
    match &plan.cold.as_ref()?.model {
        ColdModel::Count { .. } | ColdModel::Share { .. } => None,
        ColdModel::ShelfLife { days, follow_up } => Some(Cooling::new(follow_up, *days, false).curve(value, points)),
        ColdModel::HalfLife { days, follow_up } => Some(Cooling::new(follow_up, *days, true).curve(value, points)),
        ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => {
            let arrivals = cold.planned as f64 / timing::period_days(plan).to_f64();
            let warm = |reps| queue::split(arrivals, reps, *leads_per_rep_per_day, *shelf_life_days).warm;
            let last = reps.saturating_mul(2).max(2);
            let gaps = points.max(2) as u64 - 1;
            let mut places: Vec<u32> = (0..=gaps)
                .map(|index| 1 + (u128::from(last - 1) * u128::from(index) / u128::from(gaps)) as u32)
                .collect();
            places.dedup();
            let (here, more) = (warm(*reps), warm(reps.saturating_add(1)));
            Some(WarmCurve {
                axis: Axis::Reps,
                points: places.into_iter().map(|reps| (f64::from(reps), warm(reps))).collect(),
                at: (f64::from(*reps), here),
                value_per_day: (more - here).max(0.0) * value,
                handle: true,
            })
        }
    }
}

impl<'a> Cooling<'a> {
    fn new(follow_up: &'a FollowUp, life: f64, halving: bool) -> Self {
        let days = match follow_up {
            FollowUp::Fixed { days } | FollowUp::Exponential { mean_days: days } => *days,
            FollowUp::Lognormal { median_days, .. } => *median_days,
            FollowUp::Observed { days } => days.iter().sum::<f64>() / days.len().max(1) as f64,
        };
        Self { follow_up, days, life, halving }
    }

    /// The share still warm if the follow-up took `days` on its scale and kept its shape. Scaling the time by a factor
    /// is scaling the life by its inverse, and the plan's own laws answer that.
    fn warm(&self, days: f64) -> f64 {
        if days <= 0.0 || self.days <= 0.0 {
            // A lead that is worked at once is warm; times that are all 0 stay 0 on any scale but the fixed one.
            let scaled =
                FollowUp::Fixed { days: if matches!(self.follow_up, FollowUp::Fixed { .. }) { days } else { 0.0 } };
            return self.share(&scaled, self.life);
        }
        if days == self.days {
            self.share(self.follow_up, self.life)
        } else {
            self.share(self.follow_up, self.life * (self.days / days))
        }
    }

    fn share(&self, follow_up: &FollowUp, life: f64) -> f64 {
        let share = if self.halving { follow_up::warmth(follow_up, life) } else { follow_up::within(follow_up, life) };
        share.split().warm
    }

    /// Whether the share falls in steps as the follow-up gets slower.
    fn steps(&self) -> bool {
        !self.halving && matches!(self.follow_up, FollowUp::Fixed { .. } | FollowUp::Observed { .. })
    }

    /// -d share / d day at the plan's own point.
    fn fall_per_day(&self) -> f64 {
        let here = self.warm(self.days);
        if self.steps() {
            return here - self.warm(self.days + 1.0);
        }
        // A central difference of a smooth function: at this width its error is some 1e-9 of the result. At 0 there is
        // only one side.
        let width = self.life.min(self.days) * 1e-4;
        if width > 0.0 {
            (self.warm(self.days - width) - self.warm(self.days + width)) / (2.0 * width)
        } else {
            (here - self.warm(self.life * 1e-7)) / (self.life * 1e-7)
        }
    }

    fn curve(&self, value: f64, points: usize) -> WarmCurve {
        let last = self.life.max(2.0 * self.days);
        let gaps = points.max(2) - 1;
        let places = (0..=gaps).map(|index| last * (index as f64 / gaps as f64));
        let points = if self.steps() && matches!(self.follow_up, FollowUp::Fixed { .. }) {
            // One step: four points draw it exactly, a grid would slope it.
            vec![(0.0, 1.0), (self.life, 1.0), (self.life, 0.0), (last, 0.0)]
        } else {
            places.map(|days| (days, self.warm(days))).collect()
        };
        let cost = self.fall_per_day() * value;
        WarmCurve {
            axis: Axis::FollowUpDays,
            points,
            at: (self.days, self.warm(self.days)),
            // Written so that what is no number (a life of 1e-320 days has no smaller width) counts as nothing lost.
            value_per_day: if cost > 0.0 { cost.min(f64::MAX) } else { 0.0 },
            handle: !matches!(self.follow_up, FollowUp::Observed { .. }),
        }
    }
}
