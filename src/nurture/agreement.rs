//! The figures of the agreement between marketing and sales: what each owes, from plan, card and report. Values and ids
//! of messages; the words are the page's.

mod words;

use super::benchmark::Against;
use super::leak::figure_of;
use super::measured::measure;
use super::metric::Metric;
use super::month::Month;
use super::report::Report;
use crate::engine::interval::wilson;
use crate::engine::issue::Issue;
use crate::engine::lever::{self, Bet, Input, Target, seek};
use crate::engine::plan::{Plan, Rate};

pub use words::{DEFINITIONS, Definition, JOINT_DECISIONS, RETURN_REASONS};

/// What the two teams choose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Terms {
    /// The chance of the goal that the agreement is to keep, 0 < q < 1; without one, that of the plan as it is.
    pub chance: Option<f64>,
    /// The points from which a lead is handed over: the card's line. Without a card there is none.
    pub points: Option<f64>,
    /// Days within which sales accepts or returns an MQL, if the time to follow up leaves as much.
    pub acceptance_days: f64,
}

impl Default for Terms {
    fn default() -> Self {
        Self { chance: None, points: None, acceptance_days: 1.0 }
    }
}

/// What marketing owes of one stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Owed {
    /// Row of the stage in the plan.
    pub row: usize,
    /// Entries over the period, before they are cut to whole ones.
    pub total: f64,
    /// Entries a month, rounded up.
    pub per_month: u64,
}

/// How soon sales answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Answering {
    /// Row of the plan's stage whose leads wait.
    pub row: usize,
    /// Days from hand-over to the first contact that the plan has now, on its law's scale: fixed time, mean or median.
    pub now_days: f64,
    /// The slowest that keeps the chance, on the same scale; none where not even an answer at once does.
    pub slowest_days: Option<f64>,
    /// What that is for nine of ten leads.
    pub slowest_p90_days: Option<f64>,
    /// Of the slowest: days for accepting or returning. The lead cools while sales decides, so both come out of one
    /// time, and deciding takes half of it at most.
    pub acceptance_days: f64,
    /// Of the slowest: days from acceptance to contact.
    pub contact_days: Option<f64>,
    /// The chance with an answer at once: the best that speed alone can do.
    pub best_chance: f64,
    /// Revenue that one day more of delay costs over the period.
    pub revenue_per_day: f64,
    /// Profit that one day more costs.
    pub profit_per_day: f64,
}

/// A promise and how it was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// What is measured.
    pub metric: Metric,
    /// What was promised: leads a month, or a rate.
    pub promised: f64,
    /// What the report's last month has: value, low, high; none where it does not say.
    pub seen: Option<(f64, f64, f64)>,
    /// How the promise lies to what was seen: `Below` is short of it beyond chance, `Above` is above it beyond chance,
    /// `Within` is as promised as far as chance lets one tell.
    pub kept: Option<Against>,
}

/// The figures of an agreement.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// The chance that it keeps.
    pub chance: f64,
    /// Whether that is the chance asked for; false where no volume reaches it.
    pub reached: bool,
    /// Entries at the top that the chance takes.
    pub volume: u64,
    /// What marketing owes: the stage `mql`, else the one before the leads that wait, else the first.
    pub mqls: Owed,
    /// All stages, in the plan's order, for the shared goals.
    pub stages: Vec<Owed>,
    /// The least points of such a lead.
    pub points: Option<f64>,
    /// How soon sales answers; none where nothing in the plan waits for a follow-up.
    pub answering: Option<Answering>,
    /// Days for accepting or returning an MQL.
    pub acceptance_days: f64,
    /// Share of the MQLs that sales will return as not ready: 1 - acceptance rate, of the report with Wilson's
    /// interval, else of the plan; none where neither has it.
    pub returned: Option<(f64, f64, f64)>,
    /// How it is measured, from the report.
    pub checks: Vec<Check>,
}

/// The agreement that a plan and the teams' terms make; a report says how it is kept.
///
/// # Errors
/// What the engine refuses of the plan.
pub fn agreement(plan: &Plan, terms: &Terms, report: Option<&Report>) -> Result<Agreement, Issue> {
    let own = Bet::new(plan)?;
    let sought = terms.chance.and_then(|chance| seek(&own, Input::Volume, Target::Chance(chance)));
    let reached = sought.as_ref().is_some_and(|sought| sought.feasible) || terms.chance.is_none();
    let feasible = sought.filter(|sought| sought.feasible);
    let bet = feasible.and_then(|sought| own.with(Input::Volume, sought.value)).unwrap_or(own);
    let now = bet.figures().chance;
    let chance = terms.chance.filter(|_| reached).unwrap_or(now);
    let owed = |row: usize| {
        let total = bet.planned(row);
        // A sum of leads that is whole but for the last bits of its floats stays so.
        let per_month = (total / plan.period_months * (1.0 - 1e-12)).ceil();
        Owed { row, total, per_month: per_month as u64 }
    };
    let waiting = plan.cold.as_ref().and_then(|cold| plan.stages.iter().position(|stage| stage.id == cold.stage));
    let handed = plan.stages.iter().position(|stage| stage.id == "mql");
    let mql_row = handed.unwrap_or_else(|| waiting.map_or(0, |row| row.saturating_sub(1)));
    let answering = waiting.and_then(|row| answering(&bet, row, chance, terms.acceptance_days));
    let mqls = owed(mql_row);
    Ok(Agreement {
        chance,
        reached,
        volume: bet.volume(),
        stages: (0..plan.stages.len()).map(owed).collect(),
        points: terms.points,
        acceptance_days: answering.as_ref().map_or(terms.acceptance_days, |answering| answering.acceptance_days),
        answering,
        returned: returned(plan, report),
        checks: checks(plan, mqls.per_month, mql_row, report),
        mqls,
    })
}

fn answering(bet: &Bet, row: usize, chance: f64, acceptance: f64) -> Option<Answering> {
    let solved = lever::agreement(bet, chance)?;
    let acceptance_days = solved.slowest.map_or(acceptance, |slowest| acceptance.min(0.5 * slowest));
    Some(Answering {
        row,
        now_days: solved.now,
        slowest_days: solved.slowest,
        slowest_p90_days: solved.slowest_p90,
        acceptance_days,
        contact_days: solved.slowest.map(|slowest| slowest - acceptance_days),
        best_chance: solved.best_chance,
        revenue_per_day: solved.revenue_per_day,
        profit_per_day: solved.profit_per_day,
    })
}

/// The plan's rate from the stage `mql` to the stage right after it, where that is `sal`.
fn acceptance(plan: &Plan) -> Option<Rate> {
    let row = plan.stages.iter().position(|stage| stage.id == "mql")?;
    plan.stages.get(row + 1).filter(|next| next.id == "sal")?;
    plan.stages.get(row)?.to_next
}

fn last_month(report: &Report) -> Option<Month> {
    report.months().into_iter().next_back()
}

/// What sales returns: over all months of the report together, or as the plan has it.
fn returned(plan: &Plan, report: Option<&Report>) -> Option<(f64, f64, f64)> {
    let seen = report.and_then(|report| {
        let rows: Vec<_> = report.months().into_iter().flat_map(|month| report.rows(month, None)).collect();
        let measured = measure(Metric::MqlToSal, &rows, 1.0)?;
        let (low, high) = measured.interval?;
        Some((1.0 - measured.value, 1.0 - high, 1.0 - low))
    });
    seen.or_else(|| match acceptance(plan)? {
        Rate::Point { rate } => Some((1.0 - rate, 1.0 - rate, 1.0 - rate)),
        Rate::Evidence { converted, entered } => {
            let (low, high) = wilson(converted, entered);
            Some((1.0 - converted as f64 / entered as f64, 1.0 - high, 1.0 - low))
        }
        range @ Rate::Range { low, high, .. } => Some((1.0 - range.point(), 1.0 - high, 1.0 - low)),
    })
}

/// The promises that a report can check: leads a month, and the acceptance rate.
fn checks(plan: &Plan, per_month: u64, row: usize, report: Option<&Report>) -> Vec<Check> {
    let rows = report.and_then(|report| Some(report.rows(last_month(report)?, None))).unwrap_or_default();
    let check = |metric: Metric, promised: f64| {
        let measured = measure(metric, &rows, 1.0);
        let seen = measured.and_then(|measured| {
            let (low, high) = measured.interval?;
            Some((measured.value, low, high))
        });
        let lies = |(_, low, high): (f64, f64, f64)| match (high < promised, low > promised) {
            (true, _) => Against::Below,
            (_, true) => Against::Above,
            _ => Against::Within,
        };
        Check { metric, promised, kept: seen.map(lies), seen }
    };
    let count = plan.stages.get(row).and_then(|stage| figure_of(&stage.id)).and_then(Metric::counting);
    let leads = count.map(|metric| check(metric, per_month as f64));
    let accepted = acceptance(plan).map(|rate| check(Metric::MqlToSal, rate.point()));
    leads.into_iter().chain(accepted).collect()
}
