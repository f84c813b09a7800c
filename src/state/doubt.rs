//! Edits of what is uncertain: ranges, months that vary, and what the trade knows of a rate.

use super::edit::set_known;
use crate::codec::presets::{Grade, Group, Preset};
use crate::engine::Plan;
use crate::engine::plan::{Prior, Spread};

/// How far a range reaches to either side before anybody has said so; a round fifth, plainly a stand-in.
const REACH: f64 = 0.2;

/// A range around an amount: a fifth less, the amount, a fifth more, with three digits that count.
#[must_use]
pub fn around(amount: f64) -> Spread {
    Spread { low: round(amount * (1.0 - REACH)), likely: amount, high: round(amount * (1.0 + REACH)) }
}

/// The same around a whole number of things.
#[must_use]
pub fn around_whole(count: f64) -> Spread {
    let Spread { low, high, .. } = around(count);
    Spread { low: low.floor().min(count), likely: count, high: high.ceil().max(count) }
}

fn round(x: f64) -> f64 {
    let unit = libm::pow(10.0, libm::floor(libm::log10(x.abs().max(1e-6))) - 2.0);
    let rounded = libm::round(x / unit);
    // Divided by what is whole: 0.96 is 96 / 100, and not 96 x 0.01.
    if unit < 1.0 { rounded / libm::round(1.0 / unit) } else { rounded * unit }
}

/// An amount of the plan that may be a range.
pub trait Ranged {
    /// Changes the range; none is the plan's own amount, known for sure. `row` is the stage, where there is one for each.
    fn change(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Option<Spread>));

    /// Changes one end of a range that is there.
    fn end(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Spread)) {
        Self::change(plan, row, |range| {
            if let Some(range) = range {
                change(range);
            }
        });
    }
}

/// Leads that come in at the top.
#[derive(Debug)]
pub struct Volume;

/// What one customer brings.
#[derive(Debug)]
pub struct CustomerValue;

/// What one entry into a stage costs.
#[derive(Debug)]
pub struct CostPerEntry;

impl Ranged for Volume {
    fn change(plan: &mut Plan, _: usize, change: impl FnOnce(&mut Option<Spread>)) {
        plan.set_belief(|belief| change(&mut belief.volume));
    }
}

impl Ranged for CustomerValue {
    fn change(plan: &mut Plan, _: usize, change: impl FnOnce(&mut Option<Spread>)) {
        plan.set_belief(|belief| change(&mut belief.customer_value));
    }
}

impl Ranged for CostPerEntry {
    fn change(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Option<Spread>)) {
        set_known(plan, row, |known| change(&mut known.cost_range));
    }
}

/// Says how much months vary; what a plan says by saying nothing is left out: 0, unless a stage has a history that would
/// speak in its place.
pub fn set_rho(plan: &mut Plan, rho: Option<f64>) {
    let has_history = has_history(plan);
    plan.set_belief(|belief| belief.rho = rho.filter(|rho| *rho != 0.0 || has_history));
}

/// Whether any stage knows its past months.
#[must_use]
pub fn has_history(plan: &Plan) -> bool {
    plan.stages.iter().any(|stage| !stage.known().history.is_empty())
}

/// Puts the past months of a stage. The first ones speak at once, in place of a number said before.
pub fn set_history(plan: &mut Plan, row: usize, months: &[(u64, u64)]) {
    let first = !months.is_empty() && !has_history(plan);
    set_known(plan, row, |known| known.history = months.to_vec());
    if first {
        plan.set_belief(|belief| belief.rho = None);
    }
}

/// A rate of the trade, ready to be taken as prior.
#[derive(Debug, Clone, PartialEq)]
pub struct TradeRate {
    /// The preset that it is from; `preset-<id>` names it.
    pub id: String,
    /// Rate, weight and source.
    pub prior: Prior,
}

/// What a benchmark counts for at most, in leads: channels of one marketplace differ from each other as if each were
/// known from so many (Olist 2018, Beta(3.2, 23.8) over its channels), and strangers differ no less. However large the
/// study, it says no more than that about this plan.
const STRANGER: f64 = 27.0;

/// The weight of a benchmark in leads: [`STRANGER`] for grade A, half of it for B, a quarter for C, in whole leads.
#[must_use]
pub fn sample_size(grade: Grade) -> f64 {
    let share = match grade {
        Grade::A => 1.0,
        Grade::B => 0.5,
        Grade::C => 0.25,
    };
    libm::round(STRANGER * share)
}

/// What benchmarks say of the rate from one stage to another, by the stages' ids: the product of their rates between.
/// Those that do not have both say nothing.
#[must_use]
pub fn trade_rates(presets: &[Preset], from: &str, to: &str) -> Vec<TradeRate> {
    let rate = |preset: &Preset| {
        let place = |id: &str| preset.plan.stages.iter().position(|stage| stage.id == id);
        let between = preset.plan.stages.get(place(from)?..place(to)?).filter(|stages| !stages.is_empty())?;
        let mean = between.iter().map(|stage| stage.to_next.map(|rate| rate.point())).product::<Option<f64>>()?;
        let source = preset.source.as_ref()?;
        let words = format!("{}, {}, {:?}", source.title, source.year, source.grade);
        let prior = Prior { mean: millionths(mean), sample_size: sample_size(source.grade), source: words };
        Some(TradeRate { id: preset.id.clone(), prior })
    };
    presets.iter().filter(|preset| preset.group == Group::Benchmark).filter_map(rate).collect()
}

/// A rate that can be read in a box.
fn millionths(rate: f64) -> f64 {
    libm::round(rate * 1e6) / 1e6
}

/// A benchmark that somebody types in: the stage's own rate, so that nothing moves before it is said.
#[must_use]
pub fn own_prior(plan: &Plan, row: usize) -> Prior {
    let mean = plan.stages.get(row).and_then(|stage| stage.to_next).map_or(0.5, |rate| rate.point());
    Prior { mean: millionths(mean).max(1e-6), sample_size: sample_size(Grade::C), source: String::new() }
}
