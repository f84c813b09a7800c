//! One pass over the leads, and what the counts come to.

use super::group::{self, Entry, Group, Month};
use super::kaplan_meier::KaplanMeier;
use super::lead::{Step as LeadStep, Way};
use super::odd::{Counter, Odd};
use super::order::{Chain, Mark};
use super::outcome::Outcome;
use super::read::{Events, NONE, date_of};
use super::report::{ChainCheck, Options, StageCount, Step};
use super::spell::Spells;
use super::waiting::{Shelf, Waiting, Waits};

/// Everything that is counted while the leads go by.
pub(super) struct Walk {
    stages: Vec<StageCount>,
    /// Of each step, and of the whole journey.
    steps: Vec<Spells>,
    journey: Spells,
    /// Leads seen at a stage whose next other stage was the next of the chain.
    straight: Vec<u64>,
    wins: u64,
    wins_from_first: u64,
    leads: u64,
    months: Vec<Entry<i32>>,
    campaigns: Vec<Entry<u16>>,
    counter: Counter,
    waits: Option<Waits>,
    as_of: i32,
}

/// What the pass found.
pub(super) struct Found {
    pub(super) leads: u64,
    pub(super) stages: Vec<StageCount>,
    pub(super) steps: Vec<Step>,
    pub(super) journey: Option<Step>,
    pub(super) check: ChainCheck,
    pub(super) odd: Odd,
    pub(super) cohorts: Vec<Group<Month>>,
    pub(super) campaigns: Vec<Group<String>>,
    pub(super) waiting: Option<Waiting>,
}

impl Walk {
    pub(super) fn new(chain: &Chain, options: &Options, as_of: i32) -> Self {
        let count = |(id, name): &(String, String)| StageCount {
            id: id.clone(),
            name: name.clone(),
            events: 0,
            leads: 0,
            started: 0,
        };
        let stages: Vec<StageCount> = chain.stages.iter().map(count).collect();
        let gaps = stages.len().saturating_sub(1);
        let place = |shelf: &Shelf| stages.iter().take(gaps).position(|stage| stage.id == shelf.stage);
        let waits = options.shelf.as_ref().and_then(|shelf| Some(Waits::new(place(shelf)?, shelf.days, as_of)));
        Self {
            steps: vec![Spells::default(); gaps],
            journey: Spells::default(),
            straight: vec![0; gaps],
            wins: 0,
            wins_from_first: 0,
            leads: 0,
            months: Vec::new(),
            campaigns: Vec::new(),
            counter: Counter::new(stages.len(), options.pause_days),
            waits,
            as_of,
            stages,
        }
    }

    pub(super) fn add(&mut self, steps: &[LeadStep]) {
        self.leads += 1;
        let way = Way::of(steps, self.stages.len());
        self.counter.add(steps, way.as_ref());
        let Some(way) = way else { return };
        self.seen(steps, &way);
        let since = |day: i32| (self.as_of - day).max(0) as u32;
        for (from, spells) in self.steps.iter_mut().enumerate().skip(way.start) {
            let Some(came) = way.day(from) else { break };
            let went = way.day(from + 1).map(|day| (day - came).max(0) as u32);
            spells.add(went, since(came));
        }
        let won = self.stages.len().checked_sub(1).and_then(|last| way.day(last));
        self.wins += u64::from(won.is_some());
        if let (0, Some(came)) = (way.start, way.day(0)) {
            self.wins_from_first += u64::from(won.is_some());
            self.journey.add(won.map(|day| (day - came).max(0) as u32), since(came));
            let (age, converted) = (since(came), won.is_some());
            self.months.push(Entry { group: came, age, converted });
            if way.campaign != NONE {
                self.campaigns.push(Entry { group: way.campaign, age, converted });
            }
        }
        if let Some(waits) = &mut self.waits {
            waits.add(steps, &way);
        }
    }

    /// Counts the stages that the lead was seen at, and where it went straight on.
    fn seen(&mut self, steps: &[LeadStep], way: &Way) {
        if let Some(stage) = self.stages.get_mut(way.start) {
            stage.started += 1;
        }
        let (mut met, mut straight) = (0_u32, 0_u32);
        let mut last: Option<usize> = None;
        for step in steps {
            let Mark::Stage(rank) = step.mark else { continue };
            let rank = usize::from(rank);
            if let Some(stage) = self.stages.get_mut(rank) {
                stage.events += 1;
                stage.leads += u64::from(met & (1 << rank) == 0);
            }
            met |= 1 << rank;
            // A stage counts by where the lead first went from it.
            if let Some(before) = last.filter(|before| *before != rank && straight & (1 << before) == 0) {
                straight |= 1 << before;
                if rank == before + 1
                    && let Some(count) = self.straight.get_mut(before)
                {
                    *count += 1;
                }
            }
            last = Some(rank);
        }
    }

    pub(super) fn finish(self, events: &Events, progress: &mut dyn FnMut(f64)) -> Found {
        let Self { stages, steps, journey, straight, .. } = self;
        let last = stages.len().saturating_sub(1);
        let parts = (steps.len() + 1) as f64;
        let mut done = 0.0;
        let mut judged = |(from, to, spells): (usize, usize, Spells)| {
            let curve = KaplanMeier::new(&spells);
            let outcome = Outcome::of(&spells, &curve);
            done += 1.0;
            progress(0.4 + 0.4 * done / parts);
            Step { from, to, entered: spells.leads(), converted: spells.converted(), curve, outcome, spells }
        };
        let steps: Vec<Step> =
            steps.into_iter().enumerate().map(|(from, spells)| judged((from, from + 1, spells))).collect();
        let journey = (last > 0).then(|| judged((0, last, journey)));
        let seen = |place: usize| stages.get(place).map_or(0, |stage| stage.leads);
        let share = |(place, straight): (usize, &u64)| *straight as f64 / seen(place).max(1) as f64;
        let check = ChainCheck {
            entered: stages.first().map_or(0, |stage| stage.started),
            wins: self.wins,
            wins_from_first: self.wins_from_first,
            predicted: seen(0) as f64 * straight.iter().enumerate().map(share).product::<f64>(),
        };
        let fit = journey.as_ref().and_then(|journey| journey.outcome.fit());
        let months = self.months.iter().filter_map(|entry| {
            let date = date_of(entry.group)?;
            let group = Month { year: date.year(), month: date.month() };
            Some(Entry { group, age: entry.age, converted: entry.converted })
        });
        let cohorts = group::groups(months.collect(), fit, group::latest);
        progress(0.9);
        let name = |at: u16| events.campaigns.get(usize::from(at)).cloned();
        let campaigns = group::groups(self.campaigns, fit, group::largest);
        let campaigns = campaigns.into_iter().filter_map(|group| {
            let Group { name: at, size, converted, maturity, projected } = group;
            Some(Group { name: name(at)?, size, converted, maturity, projected })
        });
        let campaigns = campaigns.collect();
        let waiting = self.waits.map(|waits| waits.finish(|lead| events.leads.get(lead).to_owned(), name));
        progress(1.0);
        Found {
            leads: self.leads,
            steps,
            journey,
            check,
            odd: self.counter.finish(),
            cohorts,
            campaigns,
            waiting,
            stages,
        }
    }
}
