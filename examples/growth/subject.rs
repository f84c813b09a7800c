//! What grows: a plan by its stages, costs, times, channels, scenarios and runs; a file by its rows.

use crate::measured::Work;
use std::fmt::Write as _;
use std::rc::Rc;
use warmline::codec::card;
use warmline::engine::channel::{Aim, split};
use warmline::engine::plan::cold::{ColdModel, FollowUp};
use warmline::engine::plan::limits::{CHANNELS, FIXED_COSTS, OBSERVATIONS, RUNS, STAGES};
use warmline::engine::plan::{Belief, Channel, FixedCost, Plan, Rate, Response, Spread};
use warmline::engine::time::Date;
use warmline::engine::uncertain::Simulation;
use warmline::engine::{self};
use warmline::events::file::{Corrections, Rows, look};
use warmline::events::{DateOrder, MOST_EVENTS, Options, Order, PAUSE_DAYS, report};
use warmline::inquiry::{Compare, Run};
use warmline::leads::{Setup, Task};
use warmline::score::{Day, Mapping};
use warmline::state::shelf;
use warmline::table::{Dialect, Encoding, sniff};

#[path = "../../tests/support/crm.rs"]
mod crm;
#[path = "../../tests/support/dated.rs"]
mod dated;
#[path = "../../tests/support/funnel.rs"]
mod funnel;

use funnel::plan;

/// One thing that there can be more of.
pub(crate) struct Subject {
    /// Its name for the files.
    pub(crate) name: &'static str,
    /// What is counted.
    pub(crate) of: &'static str,
    /// What is done, as the beginning of a sentence.
    pub(crate) what: &'static str,
    /// How many of it are measured; the last is the most that is supported, unless `bounded` says otherwise.
    pub(crate) sizes: &'static [usize],
    /// Whether there is a most.
    pub(crate) bounded: bool,
    /// Why it grows so, where that is not plain.
    pub(crate) why: &'static str,
    /// The work with so many.
    pub(crate) make: fn(usize) -> Option<Work>,
}

/// Everything that is measured.
pub(crate) const SUBJECTS: &[Subject] = &[
    Subject {
        name: "stages",
        of: "stages",
        what: "Answering a plan",
        sizes: &[STAGES.min, 3, 4, 6, 8, 10, STAGES.max],
        bounded: true,
        why: "",
        make: stages,
    },
    Subject {
        name: "fixed-costs",
        of: "fixed costs",
        what: "Answering a plan",
        sizes: &[1, 3, 10, 30, 100, FIXED_COSTS.max],
        bounded: true,
        why: "",
        make: fixed_costs,
    },
    Subject {
        name: "follow-up-times",
        of: "follow-up times",
        what: "Answering a plan",
        sizes: &[1, 10, 100, 1_000, OBSERVATIONS.max],
        bounded: true,
        why: "",
        make: observations,
    },
    Subject {
        name: "scenarios",
        of: "scenarios",
        what: "Comparing plans of six stages, eight changes each,",
        sizes: &[1, 2, shelf::MOST],
        bounded: true,
        why: "",
        make: scenarios,
    },
    Subject {
        name: "channels",
        of: "channels",
        what: "Splitting a budget",
        sizes: &[1, 2, 3, 4, 6, 8, 10, CHANNELS.max],
        bounded: true,
        why: "Every set of the channels that have a fixed cost is looked at, so that from eight on each further channel takes twice the time; that is why there are no more than twelve.",
        make: channels,
    },
    Subject {
        name: "runs",
        of: "runs",
        what: "Simulating a plan of six stages",
        sizes: &[1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, RUNS.max as usize],
        bounded: true,
        why: "Each run leaves four numbers of eight bytes, from which the distributions are read; below 10,000 runs the tables that all runs share take most of the time.",
        make: runs,
    },
    Subject {
        name: "leads",
        of: "rows of leads",
        what: "Scoring a file",
        sizes: &[100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000],
        bounded: false,
        why: "Of each row stay eight bytes, and of every sixteen rows sixteen more; the file itself is read in pieces and never held.",
        make: leads,
    },
    Subject {
        name: "events",
        of: "events",
        what: "Reading a file and making its report",
        sizes: &[100, 1_000, 10_000, 100_000, MOST_EVENTS],
        bounded: true,
        why: "Below 10,000 events the intervals of the estimates take most of the time; of each event stay some forty bytes while the report is made.",
        make: events,
    },
];

/// Rates that no funnel of twelve stages runs out of entries with.
const RATES: [f64; 11] = [0.513, 0.427, 0.615, 0.389, 0.701, 0.333, 0.487, 0.551, 0.293, 0.818, 0.641];

fn answering(plan: Plan) -> Option<Work> {
    engine::answer(&plan).ok()?;
    Some(Box::new(move || engine::answer(&plan).map_or(0, |answer| answer.goal_customers)))
}

fn stages(count: usize) -> Option<Work> {
    answering(plan(350, RATES.get(..count.checked_sub(1)?)?, Some(ColdModel::Share { share: 0.125 })))
}

fn fixed_costs(count: usize) -> Option<Work> {
    let mut plan = plan(10, &[0.25], None);
    let cost = |row| FixedCost { name: String::new(), amount: 1_000.01 * row as f64, share: 0.35 };
    plan.fixed_costs = (0..count).map(cost).collect();
    answering(plan)
}

fn observations(count: usize) -> Option<Work> {
    let follow_up = FollowUp::Observed { days: (0..count).map(|row| (row % 997) as f64 * 0.03).collect() };
    answering(plan(10, &[0.25], Some(ColdModel::HalfLife { days: 30.0, follow_up })))
}

/// Six stages with rates from samples.
fn sampled() -> Plan {
    let mut plan = plan(40, &[0.03, 0.3, 0.33, 0.4, 0.25], None);
    let seen = [(120, 4000), (60, 200), (30, 90), (20, 50), (10, 40)];
    for (stage, (converted, entered)) in plan.stages.iter_mut().zip(seen) {
        stage.to_next = Some(Rate::Evidence { converted, entered });
    }
    plan
}

fn scenarios(count: usize) -> Option<Work> {
    let baseline = sampled();
    let other = |row: usize| {
        let mut plan = sampled();
        let by = 1.0 + 0.1 * (row + 1) as f64;
        for stage in plan.stages.iter_mut().take(4) {
            stage.cost_per_entry *= by;
            stage.lag_days *= by;
        }
        Rc::new(plan)
    };
    let question = Compare { others: (0..count).map(other).collect() };
    question.run(&baseline).ok()?;
    Some(Box::new(move || question.run(&baseline).map_or(0, |found| found.scenarios.len() as u64)))
}

fn channels(count: usize) -> Option<Work> {
    let mut plan = plan(100, &[0.2, 0.25], None);
    let stage = plan.stages.first()?.id.clone();
    let channel = |row: usize| Channel {
        id: format!("channel-{row}"),
        name: String::new(),
        stage: stage.clone(),
        cost_per_lead: 30.0 + 7.0 * row as f64,
        fixed_cost: 900.0 + 110.0 * row as f64,
        most: Some(150 + 20 * row as u64),
        response: Response::Saturating,
        steps: Vec::new(),
    };
    plan.channels = (0..count).map(channel).collect();
    let budget = 6_000.0 * count as f64;
    split(&plan, budget, Aim::Customers).ok()?;
    Some(Box::new(move || split(&plan, budget, Aim::Customers).map_or(0, |found| found.whole.customers as u64)))
}

fn runs(count: usize) -> Option<Work> {
    let mut plan = sampled();
    plan.belief = Some(Box::new(Belief {
        runs: u32::try_from(count).ok()?,
        volume: Some(Spread { low: 90_000.0, likely: 120_000.0, high: 180_000.0 }),
        customer_value: Some(Spread { low: 80_000.0, likely: 100_000.0, high: 150_000.0 }),
        ..Belief::default()
    }));
    let answer = engine::answer(&plan).ok()?;
    Some(Box::new(move || u64::from(Simulation::new(&plan, &answer).finish().runs)))
}

/// Rows of a block that comes again and again in a large file: the file itself is not to be in memory.
const BLOCK: usize = 10_000;

fn leads(rows: usize) -> Option<Work> {
    let text = crm::leads(rows.min(BLOCK) as u64);
    let (header, block) = text.split_once('\n').map(|(header, rest)| (header.to_owned(), rest.to_owned()))?;
    let card = card::read(crm::CARD).ok()?;
    let names: Vec<&str> = header.split(',').collect();
    let mapping = Mapping::by_header(&card, &names);
    let as_of = Day::of(2026, 3, 31)?;
    let setup = Setup { dialect: Dialect::default(), order: None, mapping, opened: None, as_of };
    let blocks = rows.div_ceil(BLOCK);
    Some(Box::new(move || {
        let mut task = Task::new(&card, &setup);
        task.push(format!("{header}\n").as_bytes());
        for number in 0..blocks {
            task.push(block.as_bytes());
            if number == 0 {
                task.expect((header.len() + block.len() * blocks) as u64);
            }
        }
        let (done, kept) = task.finish();
        done.totals.handed.wrapping_add(kept.marks().len() as u64)
    }))
}

/// What a browser reads of a file at a time.
const PIECE: usize = 1 << 20;

fn events(count: usize) -> Option<Work> {
    let mut file = String::from("lead,stage,date,campaign\n");
    for (lead, stage, date, campaign) in dated::rows(count) {
        writeln!(file, "{lead},{stage},{date},{campaign}").ok()?;
    }
    let bytes = file.into_bytes();
    let sample = bytes.get(..bytes.len().min(sniff::SAMPLE))?;
    let looked = look(sample, sample.len() == bytes.len(), Encoding::Utf8, &Corrections::default());
    Rows::new(&looked, DateOrder::DayFirst)?;
    let options =
        Options { as_of: Date::new(2025, 12, 30)?, order: Order::Inferred, shelf: None, pause_days: PAUSE_DAYS };
    Some(Box::new(move || {
        let Some(mut rows) = Rows::new(&looked, DateOrder::DayFirst) else { return 0 };
        bytes.chunks(PIECE).for_each(|piece| rows.push(piece));
        u64::from(report(&rows.finish().events, &options, &mut |_| ()).rows > 0)
    }))
}
