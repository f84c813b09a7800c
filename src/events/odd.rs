//! What does not go by the book: skipped and backward steps, repeats, ties, leads that came back. All of it is counted,
//! and none of it is left out of the rates.

use super::lead::{Step, Way};
use super::order::Mark;

/// From one stage to another that is not the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// Place of the stage in the chain, from 0.
    pub from: usize,
    /// Place of the stage it went to.
    pub to: usize,
    /// How often that was seen.
    pub times: u64,
}

/// Counts of leads, unless it says events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Odd {
    /// Leads that left out at least one stage on their way.
    pub skipping: u64,
    /// From where to where they jumped.
    pub skips: Vec<Move>,
    /// Leads that went back at least once.
    pub backward: u64,
    /// From where to where they fell back.
    pub backs: Vec<Move>,
    /// Leads that came to one stage on several days.
    pub repeating: u64,
    /// Events of a stage that the lead had come to on an earlier day.
    pub repeated_events: u64,
    /// Events that stand twice: the same lead, stage and day.
    pub duplicate_events: u64,
    /// Leads with several stages on one day; they are taken in the order of the chain.
    pub tied: u64,
    /// Leads whose first stage is not the first of the chain; they count from where they start.
    pub started_late: u64,
    /// Leads with an event of the first stage after one of a later stage.
    pub first_stage_late: u64,
    /// Leads that were lost, parked, reopened or contacted before any stage.
    pub before_first: u64,
    /// Leads that only have such events and came to no stage at all; they are in no rate.
    pub stageless: u64,
    /// Leads that came to a stage or reopened after they had been lost.
    pub reopened_after_lost: u64,
    /// The same after they had been parked.
    pub reopened_after_parked: u64,
    /// Leads with an event after a pause of at least [`super::Options::pause_days`].
    pub reopened_after_pause: u64,
    /// Leads that reopened in any of these ways or by an event that says so.
    pub reopened: u64,
}

/// Counts while the leads go by.
#[derive(Debug)]
pub(super) struct Counter {
    odd: Odd,
    stages: usize,
    /// How often a lead went from one stage (row) to another.
    moves: Vec<u64>,
    pause_days: u32,
}

impl Counter {
    pub(super) fn new(stages: usize, pause_days: u32) -> Self {
        Self { odd: Odd::default(), stages, moves: vec![0; stages * stages], pause_days }
    }

    /// Counts one lead; `way` is none where it came to no stage.
    pub(super) fn add(&mut self, steps: &[Step], way: Option<&Way>) {
        self.returns(steps);
        let Some(way) = way else {
            self.odd.stageless += 1;
            return;
        };
        self.odd.before_first += u64::from(steps.first().is_some_and(|step| rank(step).is_none()));
        self.odd.started_late += u64::from(way.start > 0);
        self.turns(steps);
    }

    /// The way through the chain.
    fn turns(&mut self, steps: &[Step]) {
        let mut met = 0_u32;
        let mut last: Option<(usize, i32)> = None;
        let (mut skips, mut backs, mut repeats, mut tied, mut first_late) = (false, false, false, false, false);
        for (step, here) in steps.iter().filter_map(|step| Some((step, rank(step)?))) {
            let seen = met & (1 << here) != 0;
            if let Some((before, day)) = last {
                let same_day = day == step.day;
                if here == before && same_day {
                    self.odd.duplicate_events += 1;
                    continue;
                }
                tied |= same_day;
                if here != before
                    && let Some(times) = self.moves.get_mut(before * self.stages + here)
                {
                    *times += 1;
                }
                // Going on again after a step back leaves nothing out that was not met before.
                skips |= here > before + 1 && (before + 1..here).any(|between| met & (1 << between) == 0);
                backs |= here < before;
                first_late |= here == 0 && !seen;
            }
            if seen {
                self.odd.repeated_events += 1;
                repeats = true;
            }
            met |= 1 << here;
            last = Some((here, step.day));
        }
        self.odd.skipping += u64::from(skips);
        self.odd.backward += u64::from(backs);
        self.odd.repeating += u64::from(repeats);
        self.odd.tied += u64::from(tied);
        self.odd.first_stage_late += u64::from(first_late);
    }

    /// Leads that came back.
    fn returns(&mut self, steps: &[Step]) {
        let (mut lost, mut parked, mut said) = (false, false, false);
        let (mut after_lost, mut after_parked, mut after_pause) = (false, false, false);
        let mut last: Option<i32> = None;
        for step in steps {
            let pause = last.map_or(0, |day| step.day - day);
            match step.mark {
                Mark::Lost => lost = true,
                Mark::Parked => parked = true,
                Mark::Worked => after_pause |= i64::from(pause) >= i64::from(self.pause_days),
                Mark::Stage(_) | Mark::Reopened => {
                    after_lost |= lost;
                    after_parked |= parked;
                    after_pause |= i64::from(pause) >= i64::from(self.pause_days);
                    said |= step.mark == Mark::Reopened;
                }
            }
            last = Some(step.day);
        }
        self.odd.reopened_after_lost += u64::from(after_lost);
        self.odd.reopened_after_parked += u64::from(after_parked);
        self.odd.reopened_after_pause += u64::from(after_pause);
        self.odd.reopened += u64::from(after_lost || after_parked || after_pause || said);
    }

    pub(super) fn finish(mut self) -> Odd {
        let all = self.moves.iter().enumerate().filter(|(_, times)| **times > 0);
        for (at, times) in all {
            let found = Move { from: at / self.stages.max(1), to: at % self.stages.max(1), times: *times };
            if found.to < found.from {
                self.odd.backs.push(found);
            } else if found.to > found.from + 1 {
                self.odd.skips.push(found);
            }
        }
        self.odd
    }
}

fn rank(step: &Step) -> Option<usize> {
    if let Mark::Stage(rank) = step.mark { Some(usize::from(rank)) } else { None }
}
