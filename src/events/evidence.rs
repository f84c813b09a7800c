//! What the report knows, put into a plan.

use super::kaplan_meier::Z95;
use super::outcome::Outcome;
use super::report::{Report, Step};
use super::waiting::{Seen, Waiting};
use super::words::{Known, key, known};
use crate::engine::math;
use crate::engine::plan::limits::{LAG_DAYS, LAG_P90_DAYS, OBSERVED_DAYS, WAIT_DAYS};
use crate::engine::plan::{ColdModel, FollowUp, Plan, Rate};

/// A plan with what was seen in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Handover {
    /// The plan, changed; it keeps to the contract if the one that was given did.
    pub plan: Plan,
    /// What was changed, stage by stage.
    pub changes: Vec<Change>,
    /// What was left as it was, and why.
    pub kept: Vec<Kept>,
    /// The follow-up time that was set in the cold stage.
    pub follow_up: Option<FollowUp>,
}

/// A stage whose rate and lag were set.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The stage's id in the plan.
    pub stage: String,
    /// Evidence that goes on, at least 1.
    pub converted: u64,
    /// Evidence that came in.
    pub entered: u64,
    /// The share that goes on in the end and its 95 % interval; the counts stand for these.
    pub rate: (f64, f64, f64),
    /// Leads that really were seen to come in.
    pub seen: u64,
    /// Median of the time to go on, in days.
    pub lag_days: f64,
    /// Its 90th percentile.
    pub lag_p90_days: f64,
}

/// Something of the plan that the report does not change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The stage's id in the plan.
    pub stage: String,
    /// Why.
    pub why: Why,
}

/// Why the plan keeps what it had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The stage or the one after it has no events, or others lie between them in the file.
    NotSeen,
    /// Nobody went on.
    NoneConverted,
    /// Too few went on ([`Outcome::TooFew`]).
    TooFew,
    /// The follow-up is too short ([`Outcome::TooShort`]).
    TooShort,
    /// The follow-up of the cold stage cannot be seen: too few were worked, or the file does not say when, and the next
    /// thing that happens there is the sale.
    FollowUp,
}

/// Follow-up times that a plan carries at most, so that its link stays short; of more, that many quantiles.
pub const MOST_TIMES: usize = 100;
/// The share of leads still waiting up to which the times of the others stand for all.
const FEW_WAITING: f64 = 0.05;

/// Puts rates, lags and follow-up times into a plan whose stages have the ids or names of the report's.
///
/// **Rates** become evidence. Of a young file `converted so far / entered` would be too low and the matured leads alone
/// would waste the others, so that the counts are those of a sample that knows as much as the censored estimate: with
/// the final rate r and its interval low..high, the standard error on the logit is
/// e = (logit(high) - logit(low)) / 3.92, a binomial sample of n has e^2 = 1 / (n r (1 - r)), hence
/// `entered` = 1 / (e^2 r (1 - r)), never more than the leads that came in, and `converted` = r x `entered`, both whole,
/// with the pair chosen that keeps r best.
///
/// **Lags** are the median and the 90th percentile of those that go on, to a tenth of a day. **Follow-up times** go to a cold stage with a
/// shelf life or half-life: the times themselves where nearly all leads are worked, else their log-normal law, in which
/// those that wait count too.
///
/// What the plan says of a stage besides (cost, prior, months as seen) stays; the source of a rate that is replaced goes.
/// The plan that comes out is valid if the one that went in was.
pub fn evidence(report: &Report, plan: &Plan) -> Handover {
    let mut out = Handover { plan: plan.clone(), changes: Vec::new(), kept: Vec::new(), follow_up: None };
    let places = places(report, plan);
    for row in 0..plan.stages.len().saturating_sub(1) {
        let pair = [row, row + 1].map(|row| places.get(row).copied().flatten());
        let step = match pair {
            [Some(from), Some(to)] if to == from + 1 => report.steps.get(from),
            _ => None,
        };
        let Some(stage) = out.plan.stages.get_mut(row) else { continue };
        match step.ok_or(Why::NotSeen).and_then(|step| change(step, &stage.id)) {
            Ok(change) => {
                stage.to_next = Some(Rate::Evidence { converted: change.converted, entered: change.entered });
                // A rate of one's own is nobody else's any more.
                stage.source.clear();
                stage.lag_days = change.lag_days;
                let spread = (change.lag_p90_days > 0.0).then_some(change.lag_p90_days);
                stage.tell(|known| known.lag_p90_days = spread);
                out.changes.push(change);
            }
            Err(why) => out.kept.push(Kept { stage: stage.id.clone(), why }),
        }
    }
    let here = |waiting: &&Waiting| {
        let cold = plan.cold.as_ref().and_then(|cold| plan.stages.iter().position(|stage| stage.id == cold.stage));
        cold.is_some_and(|row| places.get(row).copied().flatten() == Some(waiting.stage))
    };
    if let Some(cold) = &mut out.plan.cold
        && let ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. } = &mut cold.model
    {
        match report.waiting.as_ref().filter(here).and_then(|waiting| law(waiting, report.steps.len())) {
            Some(found) => {
                out.follow_up = Some(found.clone());
                *follow_up = found;
            }
            None => out.kept.push(Kept { stage: cold.stage.clone(), why: Why::FollowUp }),
        }
    }
    out
}

/// The place in the report's chain of each stage of the plan: by id, else by name, else by a usual name for the same.
fn places(report: &Report, plan: &Plan) -> Vec<Option<usize>> {
    let keys: Vec<[String; 2]> = report.stages.iter().map(|stage| [key(&stage.id), key(&stage.name)]).collect();
    let kind =
        |keys: &[String; 2]| keys.iter().find_map(|key| known(key)).filter(|word| matches!(word, Known::Stage(_)));
    let place = |id: &str, name: &str| {
        let same = report.stages.iter().position(|stage| stage.id == id);
        let own = [key(id), key(name)];
        let named = || keys.iter().position(|keys| keys.iter().any(|key| !key.is_empty() && own.contains(key)));
        let kin = || kind(&own).and_then(|own| keys.iter().position(|keys| kind(keys) == Some(own)));
        same.or_else(named).or_else(kin)
    };
    plan.stages.iter().map(|stage| place(&stage.id, &stage.name)).collect()
}

fn change(step: &Step, stage: &str) -> Result<Change, Why> {
    let rate = match &step.outcome {
        Outcome::Known { fit, .. } => (fit.rate, fit.low, fit.high),
        Outcome::Settled { rate, low, high } => (*rate, *low, *high),
        Outcome::TooFew { .. } => return Err(Why::TooFew),
        Outcome::TooShort { .. } => return Err(Why::TooShort),
        Outcome::None => return Err(Why::NoneConverted),
    };
    let (converted, entered) = counts(rate, step.entered);
    let seen = |share| f64::from(step.curve.quantile_of_gone(share).unwrap_or(0));
    let fitted = step.outcome.fit().map(|fit| (fit.latency.median(), fit.latency.p90()));
    let (median, p90) = fitted.unwrap_or_else(|| (seen(0.5), seen(0.9)));
    let lag_days = tidy(median).clamp(LAG_DAYS.min, LAG_DAYS.max);
    let lag_p90_days = tidy(p90).clamp(lag_days, LAG_P90_DAYS.max);
    Ok(Change { stage: stage.to_owned(), converted, entered, rate, seen: step.entered, lag_days, lag_p90_days })
}

/// Whole counts that say a rate and how well it is known; at least 1 of 1, at most `most` that came in.
fn counts((rate, low, high): (f64, f64, f64), most: u64) -> (u64, u64) {
    let most = most.max(1);
    let own = rate * (1.0 - rate);
    let size = if low > 0.0 && high < 1.0 && own > 0.0 {
        let error = (super::fit::logit(high) - super::fit::logit(low)) / (2.0 * Z95);
        1.0 / (error * error * own)
    } else {
        // An end at 0 or 1 has no logit; the other side's distance stands for both.
        let side = (rate - low).min(high - rate).max((high - low) / 2.0);
        let error = (side / Z95).max(1e-9);
        own.max(error * error) / (error * error)
    };
    let size = size.clamp(1.0, most as f64) as u64;
    // Within a tenth of the size the pair that is nearest to the rate; the larger one where it is a tie.
    let fewest = (size - size / 10).max(1);
    let pair = |entered: u64| (math::round(rate * entered as f64).clamp(1.0, entered as f64) as u64, entered);
    let off = |(converted, entered): (u64, u64)| (converted as f64 / entered as f64 - rate).abs();
    let pairs = (fewest.max(size.saturating_sub(1000))..=size).rev().map(pair);
    pairs.reduce(|best, next| if off(next) < off(best) { next } else { best }).unwrap_or((1, 1))
}

/// The follow-up law of the stage, if it can be seen.
fn law(waiting: &Waiting, last: usize) -> Option<FollowUp> {
    let times = &waiting.follow_up;
    if times.seen == Seen::NextEvent && waiting.stage + 1 == last {
        return None;
    }
    let all = times.worked + times.waiting;
    let fitted = || {
        let law = times.law?;
        let median = tidy(law.median()).clamp(0.1, WAIT_DAYS.max);
        let p90 = tidy(law.p90()).min(WAIT_DAYS.max);
        (p90 > median).then_some(FollowUp::Lognormal { median_days: median, p90_days: p90 })
    };
    let seen = || (times.worked >= super::FEWEST_FOLLOW_UPS).then(|| FollowUp::Observed { days: thinned(&times.days) });
    if times.waiting as f64 <= FEW_WAITING * all as f64 { seen() } else { fitted() }
}

/// Times one by one, or [`MOST_TIMES`] quantiles in the middle of as many equal shares.
fn thinned(days: &[(u32, u64)]) -> Vec<f64> {
    let all: u64 = days.iter().map(|(_, leads)| leads).sum();
    let kept = all.min(MOST_TIMES as u64);
    let mut list = Vec::new();
    let mut so_far = 0;
    for (days, leads) in days {
        so_far += leads;
        // The lead in the middle of the next share is among these.
        while (2 * list.len() as u64 + 1) * all <= 2 * kept * so_far && (list.len() as u64) < kept {
            list.push(f64::from(*days).min(OBSERVED_DAYS.max));
        }
    }
    list
}

/// Days to a tenth: what people can read, and shorter in a link.
fn tidy(days: f64) -> f64 {
    if days.is_finite() { math::round(days.clamp(0.0, 1e6) * 10.0) / 10.0 } else { 1e6 }
}
