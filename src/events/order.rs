//! Which stages there are and how they follow each other: as given, or as the leads went through them.

use super::read::{Event, Events};
use super::words::{Known, key, known};
use crate::engine::plan::Plan;

/// Stages of a chain at most; of more the ones with the most leads are taken.
pub const LONGEST_CHAIN: usize = 24;

/// Where the order of the stages comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Order {
    /// From the events: a stage comes before another if more leads came to it on an earlier day than on a later one.
    /// Words for lost, parked, reopened and contacted are known and are no stages.
    #[default]
    Inferred,
    /// As given, top first, the customer last.
    Given(Vec<StageNames>),
}

/// A stage and the names it goes by in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageNames {
    /// Its id: the plan's, or any.
    pub id: String,
    /// Further names. Compared without case, spaces and marks. Where none fits, the usual names of the trade are tried:
    /// "Closed Won" is the stage that is called customers.
    pub names: Vec<String>,
}

impl Order {
    /// The stages of a plan.
    pub fn of_plan(plan: &Plan) -> Self {
        let stages = plan.stages.iter();
        Self::Given(stages.map(|stage| StageNames { id: stage.id.clone(), names: vec![stage.name.clone()] }).collect())
    }
}

/// What an event means to the lead's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// Came to the stage with this place in the chain.
    Stage(u8),
    Reopened,
    Worked,
    Parked,
    Lost,
}

/// The chain, and the meaning of every stage name of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chain {
    /// Id and a name of each stage, top first; only stages with events, and the last.
    pub(super) stages: Vec<(String, String)>,
    /// Ids of given stages without an event.
    pub(super) absent: Vec<String>,
    /// By the number of the stage name; none for a name that the order does not have.
    pub(super) marks: Vec<Option<Mark>>,
}

impl Chain {
    pub(super) fn new(events: &Events, order: &Order) -> Self {
        let mut seen = vec![0_u64; events.stages.len()];
        for event in &events.list {
            if let Some(count) = seen.get_mut(usize::from(event.stage)) {
                *count += 1;
            }
        }
        match order {
            Order::Given(stages) => Self::given(events, stages, &seen),
            Order::Inferred => Self::inferred(events, &seen),
        }
    }

    fn given(events: &Events, given: &[StageNames], seen: &[u64]) -> Self {
        let keys: Vec<Vec<String>> = given
            .iter()
            .take(LONGEST_CHAIN)
            .map(|stage| std::iter::once(&stage.id).chain(&stage.names).map(|name| key(name)).collect())
            .collect();
        let kinds: Vec<Option<Known>> = keys.iter().map(|keys| keys.iter().find_map(|key| known(key))).collect();
        let place = |name: &str| {
            let exact = keys.iter().position(|keys| keys.iter().any(|key| key == name));
            // A word of the trade, if exactly one stage is called by a word for the same.
            let kin = || {
                let kind = known(name).filter(|kind| matches!(kind, Known::Stage(_)));
                let mut same = (0..kinds.len()).filter(|at| kind.is_some() && kinds.get(*at) == Some(&kind));
                same.next().filter(|_| same.next().is_none())
            };
            exact.or_else(kin)
        };
        let places: Vec<Option<usize>> = events.stages.iter().map(|stage| place(&stage.key)).collect();
        let used = |at: usize| places.iter().zip(seen).any(|(place, seen)| *place == Some(at) && *seen > 0);
        // The customer stays: that there is none yet is an answer.
        let present: Vec<usize> = (0..keys.len()).filter(|at| used(*at) || at + 1 == keys.len()).collect();
        let mark = |(name, place): (&super::read::StageName, &Option<usize>)| match place {
            Some(at) => present.iter().position(|present| present == at).map(|rank| Mark::Stage(rank as u8)),
            None => known(&name.key).and_then(side),
        };
        let label = |at: &usize| {
            given.get(*at).map(|stage| {
                let name = stage.names.iter().find(|name| !name.is_empty()).unwrap_or(&stage.id);
                (stage.id.clone(), name.clone())
            })
        };
        Self {
            stages: present.iter().filter_map(label).collect(),
            absent: given.iter().enumerate().filter(|(at, _)| !used(*at)).map(|(_, stage)| stage.id.clone()).collect(),
            marks: events.stages.iter().zip(&places).map(mark).collect(),
        }
    }

    fn inferred(events: &Events, seen: &[u64]) -> Self {
        let is_side = |at: usize| events.stages.get(at).and_then(|stage| known(&stage.key)).and_then(side).is_some();
        let mut chain: Vec<usize> =
            (0..events.stages.len()).filter(|at| seen.get(*at) > Some(&0) && !is_side(*at)).collect();
        let name = |at: usize| events.stages.get(at).map_or("", |stage| stage.key.as_str());
        let often = |at: usize| seen.get(at).copied().unwrap_or(0);
        chain.sort_by(|one, other| often(*other).cmp(&often(*one)).then_with(|| name(*one).cmp(name(*other))));
        chain.truncate(LONGEST_CHAIN);
        let earlier = precedence(events, &chain);
        let before = |one: usize, other: usize| earlier.get(one * chain.len() + other).copied().unwrap_or(0);
        // Duels won, then the net of all leads; both by place in `chain`, which breaks ties by size.
        let score = |one: usize| {
            (0..chain.len()).filter(|other| *other != one).fold((0_i64, 0_i64), |(won, net), other| {
                let margin = before(one, other) - before(other, one);
                (won + margin.signum(), net + margin)
            })
        };
        let mut ranks: Vec<usize> = (0..chain.len()).collect();
        ranks.sort_by_key(|place| std::cmp::Reverse(score(*place)));
        let stages: Vec<usize> = ranks.iter().filter_map(|place| chain.get(*place).copied()).collect();
        let mark = |(at, stage): (usize, &super::read::StageName)| {
            let rank = stages.iter().position(|stage| *stage == at);
            rank.map(|rank| Mark::Stage(rank as u8)).or_else(|| known(&stage.key).and_then(side))
        };
        Self {
            marks: events.stages.iter().enumerate().map(mark).collect(),
            stages: stages
                .iter()
                .filter_map(|at| events.stages.get(*at).map(|stage| (stage.key.clone(), stage.name.clone())))
                .collect(),
            absent: Vec::new(),
        }
    }
}

fn side(known: Known) -> Option<Mark> {
    match known {
        Known::Stage(_) => None,
        Known::Lost => Some(Mark::Lost),
        Known::Parked => Some(Mark::Parked),
        Known::Reopened => Some(Mark::Reopened),
        Known::Worked => Some(Mark::Worked),
    }
}

/// How many leads came to one stage of the chain on an earlier day than to another, by rows of the former.
fn precedence(events: &Events, chain: &[usize]) -> Vec<i64> {
    let mut places = vec![None; events.stages.len()];
    for (place, at) in chain.iter().enumerate() {
        if let Some(slot) = places.get_mut(*at) {
            *slot = Some(place);
        }
    }
    let mut list: Vec<(u32, i32, usize)> = events
        .list
        .iter()
        .filter_map(|event: &Event| Some((event.lead, event.day, (*places.get(usize::from(event.stage))?)?)))
        .collect();
    list.sort_unstable();
    let mut earlier = vec![0; chain.len() * chain.len()];
    let mut met: Vec<(i32, usize)> = Vec::new();
    for lead in list.chunk_by(|one, other| one.0 == other.0) {
        met.clear();
        for (_, day, stage) in lead {
            if met.iter().any(|(_, known)| known == stage) {
                continue;
            }
            for (_, known) in met.iter().filter(|(before, _)| before < day) {
                if let Some(count) = earlier.get_mut(known * chain.len() + stage) {
                    *count += 1;
                }
            }
            met.push((*day, *stage));
        }
    }
    earlier
}
