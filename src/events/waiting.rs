//! Leads that wait in one stage: who is there for too long, and how long it takes until somebody works a lead.

use super::fit::fit;
use super::kaplan_meier::KaplanMeier;
use super::law::{Family, Latency};
use super::lead::{Step, Way};
use super::order::Mark;
use super::spell::Spells;

/// Leads that are listed at most; all are counted.
pub const MOST_AGEING: usize = 1_000;
/// Follow-up times that must have been seen before a law is fitted to them.
pub const FEWEST_FOLLOW_UPS: u64 = 10;

/// Which leads age, and after how many days.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelf {
    /// The id of the stage in which leads wait.
    pub stage: String,
    /// Days after which a lead there is no longer warm.
    pub days: f64,
}

/// A lead beyond its shelf life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ageing {
    /// The lead's name in the file.
    pub lead: String,
    /// Its campaign.
    pub campaign: Option<String>,
    /// Days since it last came to the stage.
    pub days: u32,
}

/// The stage in which leads wait.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Its place in the chain.
    pub stage: usize,
    /// The shelf life that was asked for, in days.
    pub shelf_days: f64,
    /// Leads that stand there and nothing has happened since they came.
    pub waiting: u64,
    /// Those of them that wait for longer than the shelf life.
    pub beyond: u64,
    /// The longest waiting of them, longest first.
    pub ageing: Vec<Ageing>,
    /// Times from coming to the stage to the first thing that happened then.
    pub follow_up: FollowUpTimes,
}

/// What a follow-up is seen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// The file says when sales worked a lead (contacted, called).
    Work,
    /// It does not: the next thing that happened to the lead (a stage on or back, lost, parked) is the latest that it can
    /// have been worked.
    NextEvent,
}

/// Times until a lead is worked, in days.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowUpTimes {
    /// What they are seen by.
    pub seen: Seen,
    /// Leads that were worked.
    pub worked: u64,
    /// Leads that still wait; they count for as long as they have waited.
    pub waiting: u64,
    /// (days, leads) of those that were worked, days rising.
    pub days: Vec<(u32, u64)>,
    /// The days within which 10, 50 and 90 % of all leads are worked, by Kaplan and Meier; none where it is not reached.
    pub quantiles: [Option<u32>; 3],
    /// The log-normal law of all of them, those that still wait counted as such; none for fewer than
    /// [`FEWEST_FOLLOW_UPS`].
    pub law: Option<Latency>,
}

/// Collects the waits while the leads go by.
#[derive(Debug)]
pub(super) struct Waits {
    stage: usize,
    shelf_days: f64,
    as_of: i32,
    waiting: u64,
    beyond: u64,
    /// Lead, campaign, days.
    ageing: Vec<(u32, u16, u32)>,
    spells: Spells,
    any_work: bool,
}

impl Waits {
    pub(super) fn new(stage: usize, shelf_days: f64, as_of: i32) -> Self {
        let (ageing, spells) = (Vec::new(), Spells::default());
        Self { stage, shelf_days, as_of, waiting: 0, beyond: 0, ageing, spells, any_work: false }
    }

    pub(super) fn add(&mut self, steps: &[Step], way: &Way) {
        if way.stands == self.stage && way.idle {
            let days = (self.as_of - way.since).max(0) as u32;
            self.waiting += 1;
            if f64::from(days) > self.shelf_days {
                self.beyond += 1;
                self.ageing.push((way.lead, way.campaign, days));
                if self.ageing.len() >= 4 * MOST_AGEING {
                    self.settle();
                }
            }
        }
        self.follow_up(steps);
    }

    fn follow_up(&mut self, steps: &[Step]) {
        let here = Mark::Stage(self.stage as u8);
        let Some(at) = steps.iter().position(|step| step.mark == here) else { return };
        let Some((came, later)) = steps.get(at..).and_then(<[Step]>::split_first) else { return };
        let watched = (self.as_of - came.day).max(0) as u32;
        // Going on, falling back and giving up are the latest signs of work; that the lead stirs is none.
        let sign = later.iter().find(|step| step.mark != here && step.mark != Mark::Reopened);
        self.any_work |= later.iter().any(|step| step.mark == Mark::Worked);
        self.spells.add(sign.map(|step| (step.day - came.day).max(0) as u32), watched);
    }

    fn settle(&mut self) {
        self.ageing.sort_unstable_by_key(|(lead, _, days)| (std::cmp::Reverse(*days), *lead));
        self.ageing.truncate(MOST_AGEING);
    }

    pub(super) fn finish(mut self, name: impl Fn(u32) -> String, campaign: impl Fn(u16) -> Option<String>) -> Waiting {
        self.settle();
        let seen = if self.any_work { Seen::Work } else { Seen::NextEvent };
        let spells = &self.spells;
        let curve = KaplanMeier::new(spells);
        let worked = spells.converted();
        let law = if worked >= FEWEST_FOLLOW_UPS { fit(Family::LogNormal, &spells.list()) } else { None };
        let follow_up = FollowUpTimes {
            seen,
            worked,
            waiting: spells.leads() - worked,
            days: spells.days().filter(|(_, ended, _)| *ended > 0).map(|(day, ended, _)| (day, ended)).collect(),
            quantiles: [0.1, 0.5, 0.9].map(|share| curve.quantile(share)),
            law: law.map(|fit| fit.latency),
        };
        let named = |(lead, group, days): &(u32, u16, u32)| Ageing {
            lead: name(*lead),
            campaign: campaign(*group),
            days: *days,
        };
        let mut ageing: Vec<Ageing> = self.ageing.iter().map(named).collect();
        ageing.sort_by(|one, other| other.days.cmp(&one.days).then_with(|| one.lead.cmp(&other.lead)));
        Waiting {
            stage: self.stage,
            shelf_days: self.shelf_days,
            waiting: self.waiting,
            beyond: self.beyond,
            ageing,
            follow_up,
        }
    }
}
