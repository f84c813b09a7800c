//! The funnel report: everything that dated stage events say, as of a day.

use super::group::{Group, Month};
use super::kaplan_meier::KaplanMeier;
use super::lead::Step as LeadStep;
use super::odd::Odd;
use super::order::{Chain, Order};
use super::outcome::Outcome;
use super::read::{Events, number_of};
use super::reject::{Reason, Reject};
use super::spell::Spells;
use super::waiting::{Shelf, Waiting};
use super::walk::Walk;
use crate::engine::plan::{ColdModel, Plan};
use crate::engine::time::Date;

/// Events more than so many days before the day of the report are no dates but defaults (1900-01-01): 50 years.
pub const OLDEST_DAYS: i32 = 18_262;
/// A pause after which a lead that stirs again counts as reopened, where nobody says otherwise.
pub const PAUSE_DAYS: u32 = 90;
/// The shelf life where the plan has none: a month, as in industrial B2B.
pub const SHELF_DAYS: f64 = 30.0;

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// The day up to which events are known; later ones are left out.
    pub as_of: Date,
    /// The chain of stages.
    pub order: Order,
    /// The stage in which leads wait, and for how long they may; none to leave that out.
    pub shelf: Option<Shelf>,
    /// Days without an event after which a lead counts as reopened when it stirs again.
    pub pause_days: u32,
}

impl Options {
    /// For the stages of a plan; leads wait in the stage in which the plan's go cold, else in the last before the
    /// customer.
    pub fn of_plan(plan: &Plan, as_of: Date) -> Self {
        let last = plan.stages.len().checked_sub(2).and_then(|row| plan.stages.get(row));
        let shelf = match &plan.cold {
            Some(cold) => {
                let days = match cold.model {
                    ColdModel::ShelfLife { days, .. } | ColdModel::HalfLife { days, .. } => days,
                    ColdModel::Capacity { shelf_life_days, .. } => shelf_life_days,
                    ColdModel::Count { .. } | ColdModel::Share { .. } => SHELF_DAYS,
                };
                Some(Shelf { stage: cold.stage.clone(), days })
            }
            None => last.map(|stage| Shelf { stage: stage.id.clone(), days: SHELF_DAYS }),
        };
        Self { as_of, order: Order::of_plan(plan), shelf, pause_days: PAUSE_DAYS }
    }
}

/// A stage of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageCount {
    /// The id of the given stage; of an inferred one its name in small letters and digits.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its events.
    pub events: u64,
    /// Leads with such an event.
    pub leads: u64,
    /// Leads whose way begins here.
    pub started: u64,
}

/// A stage name of the file that the given order does not have. Its events are left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnknownStage {
    /// The name.
    pub name: String,
    /// Its events.
    pub events: u64,
}

/// From one stage to a later one: how many go on and how long it takes. A lead is in at `from` from the first day on
/// which it stood there or, past it, further on, if its way began at `from` or before; it has gone on once it stood at
/// `to` or further on. A lead that skips a stage passes it in no time, so that the rates of a chain multiply to what
/// really came out of it. A lost lead stays in as one that has not gone on, for as long as it could be watched: it may
/// come back, and to leave it out would make the rate that of the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Place of the stage in the chain, from 0.
    pub from: usize,
    /// Place of the stage that is gone on to.
    pub to: usize,
    /// Leads that came in.
    pub entered: u64,
    /// Leads that have gone on so far.
    pub converted: u64,
    /// The share not gone on after so many days.
    pub curve: KaplanMeier,
    /// Where it heads for.
    pub outcome: Outcome,
    /// The spells that all this is made of.
    pub spells: Spells,
}

/// What the stage chain says beside what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainCheck {
    /// Leads whose way begins at the first stage of the chain.
    pub entered: u64,
    /// Customers among all leads, counted one by one.
    pub wins: u64,
    /// Customers among those that began at the first stage.
    pub wins_from_first: u64,
    /// What the usual stage chain makes of it: leads seen at the first stage x, stage by stage, the share of those seen
    /// there whose next stage was the next of the chain. It loses every lead that skips, goes back or starts late.
    pub predicted: f64,
}

/// The report.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The day up to which events are known.
    pub as_of: Date,
    /// Rows that were read: `used` and all of `rejected` together.
    pub rows: u64,
    /// Events that are in the report.
    pub used: u64,
    /// Rows that were left out, by reason.
    pub rejected: Vec<(Reason, u64)>,
    /// The first of them, in the order of the file.
    pub rejects: Vec<Reject>,
    /// Leads with a used event.
    pub leads: u64,
    /// The chain, top first.
    pub stages: Vec<StageCount>,
    /// Ids of given stages without an event. The chain leaves them out, but for the last: that nobody has bought yet is
    /// an answer.
    pub absent: Vec<String>,
    /// Stage names that the given order does not have.
    pub unknown: Vec<UnknownStage>,
    /// From each stage to the next.
    pub steps: Vec<Step>,
    /// From the first stage to the last; none for fewer than two stages.
    pub journey: Option<Step>,
    /// The chain against the count.
    pub chain: ChainCheck,
    /// What does not go by the book.
    pub odd: Odd,
    /// By month of entry, rising.
    pub cohorts: Vec<Group<Month>>,
    /// By campaign, in the order of the names; leads without one are in none.
    pub campaigns: Vec<Group<String>>,
    /// Events that count without their campaign, as [`Events::uncredited`] has it.
    pub uncredited: u64,
    /// The stage in which leads wait; none where it was not asked for or is not in the file.
    pub waiting: Option<Waiting>,
}

/// Makes the report. `progress` hears the share of the work that is done, 0 ..= 1, rising. The order of the rows makes
/// no difference but for the row numbers in `rejects`.
pub fn report(events: &Events, options: &Options, progress: &mut dyn FnMut(f64)) -> Report {
    let chain = Chain::new(events, &options.order);
    progress(0.15);
    let mut tally = events.tally.clone();
    let as_of = number_of(options.as_of);
    let mut unknown = vec![0_u64; events.stages.len()];
    let mut steps: Vec<LeadStep> = Vec::with_capacity(events.list.len());
    for event in &events.list {
        let mark = chain.marks.get(usize::from(event.stage)).copied().flatten();
        let reason = match mark {
            _ if event.day > as_of => Reason::AfterAsOf,
            _ if event.day < as_of - OLDEST_DAYS => Reason::TooOld,
            Some(mark) => {
                steps.push(LeadStep { lead: event.lead, day: event.day, mark, campaign: event.campaign });
                continue;
            }
            None => {
                if let Some(count) = unknown.get_mut(usize::from(event.stage)) {
                    *count += 1;
                }
                Reason::UnknownStage
            }
        };
        tally.add(Reject { row: event.row, reason });
    }
    steps.sort_unstable();
    progress(0.3);
    let mut walk = Walk::new(&chain, options, as_of);
    steps.chunk_by(|one, other| one.lead == other.lead).for_each(|lead| walk.add(lead));
    progress(0.4);
    let (rejected, rejects) = tally.finish();
    let mut unknown: Vec<UnknownStage> = events
        .stages
        .iter()
        .zip(unknown)
        .filter(|(_, events)| *events > 0)
        .map(|(stage, events)| UnknownStage { name: stage.name.clone(), events })
        .collect();
    unknown.sort_unstable();
    let found = walk.finish(events, progress);
    Report {
        as_of: options.as_of,
        rows: events.rows,
        used: steps.len() as u64,
        rejected,
        rejects,
        leads: found.leads,
        stages: found.stages,
        absent: chain.absent,
        unknown,
        steps: found.steps,
        journey: found.journey,
        chain: found.check,
        odd: found.odd,
        cohorts: found.cohorts,
        campaigns: found.campaigns,
        uncredited: events.uncredited,
        waiting: found.waiting,
    }
}
