//! What was changed between two plans.

use crate::engine::plan::{Belief, Channel, Goal, Plan, Rate, Stage};
use crate::engine::uncertain::{self, Law};

/// A part of the document that can be changed alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The goal.
    Goal,
    /// Revenue of one customer.
    CustomerValue,
    /// Share of revenue kept.
    GrossMargin,
    /// Length of the period.
    Period,
    /// The stages themselves: which, and in which order; with all that stands in them and what refers to them.
    Stages,
    /// The rate out of a stage, by its id.
    Rate(String),
    /// The cost of an entry into a stage, by its id.
    CostPerEntry(String),
    /// The lag out of a stage, by its id.
    Lag(String),
    /// The benchmark for the rate out of a stage, by the stage's id.
    Prior(String),
    /// The months of a stage as they were, by its id.
    History(String),
    /// The range of the cost of an entry into a stage, by its id.
    CostRange(String),
    /// How far the lag out of a stage spreads, by its id: the 90th percentile in days.
    LagSpread(String),
    /// The fixed costs.
    FixedCosts,
    /// What goes cold.
    Cold,
    /// How much rates vary from month to month.
    Rho,
    /// The confidence that stages answer in.
    Confidence,
    /// The range of the entries that come in at the top.
    Volume,
    /// The range of the revenue of one customer.
    ValueRange,
    /// When things happen and money flows.
    Outlook,
    /// Where leads come from.
    Channels,
}

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A greater number.
    Higher,
    /// A smaller number.
    Lower,
    /// The same number, known better: more evidence, or a narrower range.
    Stronger,
    /// The same number, known less well.
    Weaker,
    /// Other than before, not by one number.
    Other,
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What was changed.
    pub part: Part,
    /// Which way.
    pub way: Way,
    /// The number before: a point rate, an amount, days, months; none where it is more than one.
    pub from: Option<f64>,
    /// The number after.
    pub to: Option<f64>,
}

/// Rates closer than this, relative, are one rate said in two ways (1 of 4, 25 %).
const SAME: f64 = 1e-12;

/// All changes, in the order of the document. Names and sources change no figure and are none; so are the runs and the
/// seed of the simulation.
pub fn changes(from: &Plan, to: &Plan) -> Vec<Change> {
    let other = |part| Change { part, way: Way::Other, from: None, to: None };
    let goal = match (from.goal, to.goal) {
        (Goal::Customers(a), Goal::Customers(b)) => number(Part::Goal, a as f64, b as f64),
        (Goal::Revenue(a), Goal::Revenue(b)) => number(Part::Goal, a, b),
        _ => Some(other(Part::Goal)),
    };
    let mut list: Vec<Change> = goal.into_iter().collect();
    list.extend(number(Part::CustomerValue, from.customer_value, to.customer_value));
    list.extend(number(Part::GrossMargin, from.gross_margin, to.gross_margin));
    list.extend(number(Part::Period, from.period_months, to.period_months));
    let same = same_stages(from, to);
    if same {
        for (a, b) in from.stages.iter().zip(&to.stages) {
            list.extend(a.to_next.zip(b.to_next).and_then(|(from, to)| rate(&a.id, from, to)));
            list.extend(number(Part::CostPerEntry(a.id.clone()), a.cost_per_entry, b.cost_per_entry));
            list.extend(number(Part::Lag(a.id.clone()), a.lag_days, b.lag_days));
            list.extend(known(a, b));
        }
    } else {
        list.push(other(Part::Stages));
    }
    let fixed = |plan: &Plan| plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).sum::<f64>();
    list.extend(number(Part::FixedCosts, fixed(from), fixed(to)));
    // With other stages, what goes cold and what comes in belong to them.
    if same && from.cold != to.cold {
        list.push(other(Part::Cold));
    }
    list.extend(belief(from, to));
    if from.outlook() != to.outlook() {
        list.push(other(Part::Outlook));
    }
    if same && nameless(from) != nameless(to) {
        list.push(other(Part::Channels));
    }
    list
}

/// What is known of one stage in two plans.
fn known(from: &Stage, to: &Stage) -> Vec<Change> {
    let (a, b, id) = (from.known(), to.known(), from.id.clone());
    let mut list = Vec::new();
    let says = |stage: &Stage| stage.known().prior.as_ref().map(|prior| (prior.mean, prior.sample_size));
    if says(from) != says(to) {
        // What the two make of the same rate.
        let law =
            |stage: &Stage| from.to_next.map_or(Law::Known(0.0), |rate| Law::rate(rate, stage.known().prior.as_ref()));
        list.push(law_change(Part::Prior(id.clone()), law(from), law(to)));
    }
    if a.history != b.history {
        list.push(Change { part: Part::History(id.clone()), way: Way::Other, from: None, to: None });
    }
    if a.cost_range != b.cost_range {
        let law = uncertain::cost_per_entry;
        list.push(law_change(Part::CostRange(id.clone()), law(from), law(to)));
    }
    if a.lag_p90_days != b.lag_p90_days {
        let p90 = |stage: &Stage| stage.known().lag_p90_days.unwrap_or(stage.lag_days);
        list.extend(number(Part::LagSpread(id), p90(from), p90(to)));
    }
    list
}

/// What is uncertain about two plans as a whole.
fn belief(from: &Plan, to: &Plan) -> Vec<Change> {
    let (a, b) = (from.belief(), to.belief());
    let other = |part| Some(Change { part, way: Way::Other, from: None, to: None });
    let mut list = Vec::new();
    if a.rho != b.rho {
        list.extend(match (a.rho, b.rho) {
            (Some(a), Some(b)) => number(Part::Rho, a, b),
            _ => other(Part::Rho),
        });
    }
    list.extend(number(Part::Confidence, a.confidence, b.confidence));
    if a.volume != b.volume {
        let law = |belief: &Belief| belief.volume.map(|volume| Law::pert(volume.low, volume.likely, volume.high));
        list.extend(match (law(a), law(b)) {
            (Some(a), Some(b)) => Some(law_change(Part::Volume, a, b)),
            _ => other(Part::Volume),
        });
    }
    if a.customer_value != b.customer_value {
        let law = uncertain::customer_value;
        list.push(law_change(Part::ValueRange, law(from), law(to)));
    }
    list
}

/// A law that became another one: by its mean or, where that stays, by how far it spreads.
fn law_change(part: Part, from: Law, to: Law) -> Change {
    let (a, b) = (from.mean(), to.mean());
    let way = if (b - a).abs() > SAME * a.abs() {
        if b > a { Way::Higher } else { Way::Lower }
    } else if to.variance() < from.variance() {
        Way::Stronger
    } else if to.variance() > from.variance() {
        Way::Weaker
    } else {
        Way::Other
    };
    Change { part, way, from: Some(a), to: Some(b) }
}

/// The channels without their names, which change no figure.
fn nameless(plan: &Plan) -> Vec<Channel> {
    plan.channels.iter().map(|channel| Channel { name: String::new(), ..channel.clone() }).collect()
}

fn number(part: Part, from: f64, to: f64) -> Option<Change> {
    let way = if to > from { Way::Higher } else { Way::Lower };
    (from != to).then_some(Change { part, way, from: Some(from), to: Some(to) })
}

fn same_stages(from: &Plan, to: &Plan) -> bool {
    let ids = |plan: &Plan| plan.stages.iter().map(|stage| stage.id.clone()).collect::<Vec<_>>();
    ids(from) == ids(to)
}

fn rate(id: &str, from: Rate, to: Rate) -> Option<Change> {
    if from == to {
        return None;
    }
    let (a, b) = (from.point(), to.point());
    let spread = |rate: Rate| Law::rate(rate, None).variance();
    let way = if (b - a).abs() > SAME * a {
        if b > a { Way::Higher } else { Way::Lower }
    } else if spread(to) < spread(from) {
        Way::Stronger
    } else {
        Way::Weaker
    };
    Some(Change { part: Part::Rate(id.to_owned()), way, from: Some(a), to: Some(b) })
}

/// The baseline with some of the changes made.
pub(super) fn applied(from: &Plan, to: &Plan, parts: &[&Part]) -> Plan {
    let mut plan = from.clone();
    for part in parts {
        match part {
            Part::Goal => plan.goal = to.goal,
            Part::CustomerValue => plan.customer_value = to.customer_value,
            Part::GrossMargin => plan.gross_margin = to.gross_margin,
            Part::Period => plan.period_months = to.period_months,
            Part::FixedCosts => plan.fixed_costs.clone_from(&to.fixed_costs),
            Part::Cold => plan.cold.clone_from(&to.cold),
            Part::Stages => {
                plan.stages.clone_from(&to.stages);
                plan.cold.clone_from(&to.cold);
                plan.channels.clone_from(&to.channels);
            }
            Part::Rho => plan.set_belief(|belief| belief.rho = to.belief().rho),
            Part::Confidence => plan.set_belief(|belief| belief.confidence = to.belief().confidence),
            Part::Volume => plan.set_belief(|belief| belief.volume = to.belief().volume),
            Part::ValueRange => plan.set_belief(|belief| belief.customer_value = to.belief().customer_value),
            Part::Outlook => plan.outlook.clone_from(&to.outlook),
            Part::Channels => plan.channels.clone_from(&to.channels),
            Part::Rate(id)
            | Part::CostPerEntry(id)
            | Part::Lag(id)
            | Part::Prior(id)
            | Part::History(id)
            | Part::CostRange(id)
            | Part::LagSpread(id) => {
                let theirs = to.stages.iter().find(|stage| stage.id == *id);
                let ours = plan.stages.iter_mut().find(|stage| stage.id == *id);
                if let Some((ours, theirs)) = ours.zip(theirs) {
                    take(ours, theirs, part);
                }
            }
        }
    }
    // A lag from here and its spread from there may not fit.
    for stage in &mut plan.stages {
        stage.retime(stage.lag_days);
    }
    plan
}

/// Takes one part of a stage over.
fn take(ours: &mut Stage, theirs: &Stage, part: &Part) {
    let known = theirs.known();
    match part {
        Part::Rate(_) => ours.to_next = theirs.to_next,
        Part::Lag(_) => ours.lag_days = theirs.lag_days,
        Part::Prior(_) => ours.tell(|ours| ours.prior.clone_from(&known.prior)),
        Part::History(_) => ours.tell(|ours| ours.history.clone_from(&known.history)),
        Part::CostRange(_) => ours.tell(|ours| ours.cost_range = known.cost_range),
        Part::LagSpread(_) => ours.tell(|ours| ours.lag_p90_days = known.lag_p90_days),
        _ => ours.cost_per_entry = theirs.cost_per_entry,
    }
}
