//! Where the funnel loses, in money: what each observed rate costs against what it could be, through the plan. The
//! lowest percentage is rarely the largest leak: a rate that is low by its nature loses nothing, and a small gap just
//! before the customer can cost more than a wide one at the top.

use super::benchmark::{Benchmark, Level};
use super::figure::{Figure, Figures};
use super::metric::Metric;
use super::report::Report;
use crate::engine::interval::wilson;
use crate::engine::issue::Issue;
use crate::engine::lever::{Bet, Figures as Outcome, Input};
use crate::engine::plan::Plan;

/// What a rate is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// A benchmark, by its place.
    Benchmark(usize),
    /// The plan's own rate.
    Plan,
}

/// What a change of one rate brings over the plan's period at the plan's volume.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    /// Customers more.
    pub customers: f64,
    /// Profit more: gross profit less what the further entries cost.
    pub profit: f64,
}

/// One step of the funnel as it was seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Leak {
    /// Row of the plan's stage that it leads out of.
    pub row: usize,
    /// How many went on, of how many, over the months together.
    pub seen: (u64, u64),
    /// The rate, with Wilson's interval at 95 %.
    pub rate: (f64, f64, f64),
    /// What it is held against, and the rate there.
    pub aim: (Aim, f64),
    /// What is lost against the aim; negative where the step does better.
    pub lost: Worth,
    /// What is lost even if the rate is really as high as its interval allows: 0 where the aim lies within, so that the
    /// gap may be chance.
    pub lost_at_least: Worth,
    /// What is lost if it is as low as its interval allows.
    pub lost_at_most: Worth,
    /// What it would bring if the rate is really at the upper end of its interval.
    pub upside: Worth,
    /// Whether the whole interval is below the aim.
    pub sure: bool,
}

/// The figure of a report that counts a plan's stage, by its id; none for stages that a report does not count.
pub fn figure_of(stage: &str) -> Option<Figure> {
    match stage {
        "lead" => Some(Figure::NewLeads),
        "mql" => Some(Figure::Mqls),
        "sal" => Some(Figure::Sals),
        "sql" | "opportunity" => Some(Figure::Sqls),
        "customer" => Some(Figure::Customers),
        _ => None,
    }
}

/// The metric that the step between two figures is.
fn metric_of(from: Figure, to: Figure) -> Option<Metric> {
    match (from, to) {
        (Figure::NewLeads, Figure::Mqls) => Some(Metric::LeadToMql),
        (Figure::NewLeads, Figure::Sqls) => Some(Metric::LeadToSql),
        (Figure::Mqls, Figure::Sals) => Some(Metric::MqlToSal),
        (Figure::Mqls, Figure::Sqls) => Some(Metric::MqlToSql),
        (Figure::Mqls, Figure::Customers) => Some(Metric::MqlToCustomer),
        (Figure::Sals, Figure::Sqls) => Some(Metric::SalToSql),
        (Figure::Sqls, Figure::Customers) => Some(Metric::SqlToCustomer),
        _ => None,
    }
}

/// The steps of the plan that the report counts, the dearest leak first. All rates that were seen replace the plan's,
/// so that a leak is valued with the other steps as they are. Steps are held against the first benchmark of their
/// metric in `benchmarks`, where there is none against the plan's own rate. Stages are known by their ids ([`figure_of`]);
/// a step of which more came out than went in (a lag between months) is left out.
///
/// # Errors
/// What the engine refuses of the plan.
pub fn leaks(
    plan: &Plan,
    report: &Report,
    campaign: Option<&str>,
    benchmarks: &[Benchmark],
) -> Result<Vec<Leak>, Issue> {
    let rows: Vec<&Figures> = report.months().into_iter().flat_map(|month| report.rows(month, campaign)).collect();
    let planned = Bet::new(plan)?;
    let steps = steps(plan, &rows);
    let mut seen = planned;
    for step in &steps {
        // A rate of 0 has no place in a plan; the smallest that it takes stands for it.
        let input = Input::Rate(step.row);
        seen = seen.with(input, step.rate.0.max(input.domain().low)).unwrap_or(seen);
    }
    let here = seen.figures();
    let at = |row: usize, rate: f64| {
        let input = Input::Rate(row);
        seen.with(input, rate.clamp(input.domain().low, 1.0)).map_or_else(|| here.clone(), |bet| bet.figures())
    };
    let mut leaks: Vec<Leak> = steps
        .into_iter()
        .map(|step| {
            let aim = aim(plan, &step, benchmarks);
            let (value, low, high) = step.rate;
            let goal = at(step.row, aim.1);
            let top = at(step.row, high);
            let sure = high < aim.1;
            let none = Worth { customers: 0.0, profit: 0.0 };
            Leak {
                row: step.row,
                seen: step.seen,
                rate: (value, low, high),
                aim,
                lost: worth(&goal, &here),
                lost_at_least: if sure { worth(&goal, &top) } else { none },
                lost_at_most: worth(&goal, &at(step.row, low)),
                upside: worth(&top, &here),
                sure,
            }
        })
        .collect();
    leaks.sort_by(|a, b| b.lost.profit.total_cmp(&a.lost.profit));
    Ok(leaks)
}

fn worth(more: &Outcome, less: &Outcome) -> Worth {
    Worth { customers: more.customers - less.customers, profit: more.profit - less.profit }
}

struct Step {
    row: usize,
    metric: Option<Metric>,
    seen: (u64, u64),
    rate: (f64, f64, f64),
}

/// The steps between neighbouring stages that both have a figure, summed over the rows that know both.
fn steps(plan: &Plan, rows: &[&Figures]) -> Vec<Step> {
    let pairs = plan.stages.iter().zip(plan.stages.iter().skip(1)).enumerate();
    let step = |(row, (from, to)): (usize, (&crate::engine::plan::Stage, &crate::engine::plan::Stage))| {
        let (from, to) = (figure_of(&from.id)?, figure_of(&to.id)?);
        let both = rows.iter().filter_map(|row| Some((row.get(to)?, row.get(from)?)));
        let (converted, entered) = both.fold((0.0, 0.0), |sum, pair| (sum.0 + pair.0, sum.1 + pair.1));
        if from == to || entered <= 0.0 || converted > entered {
            return None;
        }
        let seen = (converted as u64, entered as u64);
        let (low, high) = wilson(seen.0, seen.1);
        Some(Step { row, metric: metric_of(from, to), seen, rate: (converted / entered, low, high) })
    };
    pairs.filter_map(step).collect()
}

fn aim(plan: &Plan, step: &Step, benchmarks: &[Benchmark]) -> (Aim, f64) {
    let fits =
        |benchmark: &Benchmark| Some(benchmark.metric) == step.metric && !matches!(benchmark.level, Level::Money(..));
    let found = benchmarks.iter().position(fits);
    if let Some((place, benchmark)) = found.and_then(|place| Some((place, benchmarks.get(place)?))) {
        return (Aim::Benchmark(place), benchmark.level.middle());
    }
    let own = plan.stages.get(step.row).and_then(|stage| stage.to_next);
    (Aim::Plan, own.map_or(step.rate.0, |rate| rate.point()))
}
