//! The way of one lead, from its events in the order of the days.

use super::order::{LONGEST_CHAIN, Mark};
use super::read::NONE;

/// One event of a lead. Sorted by lead, day and mark: of several on one day the earlier stage comes first, and being
/// lost or parked last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step {
    pub(super) lead: u32,
    pub(super) day: i32,
    pub(super) mark: Mark,
    pub(super) campaign: u16,
}

/// What the events of one lead come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) lead: u32,
    /// Of the first event that has one.
    pub(super) campaign: u16,
    /// The stage of its first event.
    pub(super) start: usize,
    /// The first day on which it stood at each stage or a later one; none before `start` and where it never came.
    pub(super) reached: [Option<i32>; LONGEST_CHAIN],
    /// Where it stands: the stage of its last stage event.
    pub(super) stands: usize,
    /// The day of the last event of that stage.
    pub(super) since: i32,
    /// Whether nothing happened after that.
    pub(super) idle: bool,
}

impl Way {
    /// The way through a chain of so many stages; none for a lead that never came to any.
    pub(super) fn of(steps: &[Step], stages: usize) -> Option<Self> {
        let stage = |step: &Step| if let Mark::Stage(rank) = step.mark { Some(usize::from(rank)) } else { None };
        let first = steps.iter().find_map(|step| Some((step, stage(step)?)))?;
        let last = steps.iter().rposition(|step| stage(step).is_some())?;
        let (lead, start) = (first.0.lead, first.1);
        let campaign = steps.iter().map(|step| step.campaign).find(|campaign| *campaign != NONE).unwrap_or(NONE);
        let mut reached = [None; LONGEST_CHAIN];
        for step in steps {
            // Whoever came further came here too, at the latest then.
            let Some(rank) = stage(step) else { continue };
            for day in reached.iter_mut().take(stages.min(rank + 1)).skip(start) {
                *day = day.or(Some(step.day));
            }
        }
        let (since, stands) = steps.get(last).and_then(|step| Some((step.day, stage(step)?)))?;
        Some(Self { lead, campaign, start, reached, stands, since, idle: last + 1 == steps.len() })
    }

    /// The first day at a stage or a later one.
    pub(super) fn day(&self, stage: usize) -> Option<i32> {
        self.reached.get(stage).copied().flatten()
    }
}
