//! The share still warm explained: one formula for each model and, where leads wait, for each law of the follow-up.

use super::figures::{ColdFigures, Figures, computed, count, number, percent, plain, told, typed};
use super::{Explanation, Quantity, Source};
use crate::engine::plan::{ColdModel, FollowUp};
use crate::format::Value;

/// Formula, figures, arguments without the result, fields.
type Told = (&'static str, &'static str, Vec<(&'static str, Value)>, Vec<Source>);

/// 90th percentile of the standard normal: a log-normal's sigma is ln(p90 / median) over this.
const Z90: f64 = 1.281_551_565_544_600_4;

pub(super) fn explain(figures: Figures, what: Quantity) -> Option<Explanation> {
    if what != Quantity::ShareStillWarm {
        return None;
    }
    let cold = figures.cold()?;
    let (formula, id, mut args, sources) = match &cold.plan.model {
        ColdModel::Count { leads } => (
            "explain-warm-count-formula",
            "explain-warm-count-figures",
            // No more than there are can go cold.
            vec![("cold", count(*leads.min(&cold.answer.planned))), ("leads", count(cold.answer.planned))],
            vec![typed("cold.model.leads"), computed(Quantity::Needed(cold.row))],
        ),
        ColdModel::Share { share } => (
            "explain-warm-share-formula",
            "explain-warm-share-figures",
            vec![("share", percent(*share))],
            vec![typed("cold.model.share")],
        ),
        ColdModel::ShelfLife { days, follow_up } => shelf_life(*days, follow_up),
        ColdModel::HalfLife { days, follow_up } => half_life(*days, follow_up),
        ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => {
            capacity(figures, cold, f64::from(*reps), *leads_per_rep_per_day, *shelf_life_days)
        }
    };
    args.push(("result", percent(cold.answer.share_still_warm)));
    let told = told("explain-share-still-warm", plain(formula), (id, args), sources);
    Some(if matches!(cold.plan.model, ColdModel::Capacity { .. }) {
        told.noting("explain-warm-capacity-note")
    } else {
        told
    })
}

/// P(T <= d).
fn shelf_life(days: f64, follow_up: &FollowUp) -> Told {
    let (id, args, sources) = match follow_up {
        FollowUp::Observed { days: waits } => {
            let warm = waits.iter().filter(|wait| **wait <= days).count();
            let args = vec![("warm", count(warm as u64)), ("entries", count(waits.len() as u64))];
            ("explain-warm-shelf-observed-figures", args, vec![typed("cold.model.followUp.days")])
        }
        FollowUp::Fixed { .. } => ("explain-warm-shelf-fixed-figures", Vec::new(), Vec::new()),
        FollowUp::Exponential { .. } => ("explain-warm-shelf-exponential-figures", Vec::new(), Vec::new()),
        FollowUp::Lognormal { .. } => ("explain-warm-shelf-lognormal-figures", Vec::new(), Vec::new()),
    };
    waiting("explain-warm-shelf-formula", id, args, sources, days, follow_up)
}

/// E[2^(-T/h)].
fn half_life(days: f64, follow_up: &FollowUp) -> Told {
    let (id, args, sources) = match follow_up {
        FollowUp::Observed { days: waits } => {
            let warmth: f64 = waits.iter().map(|wait| libm::exp2(-wait / days)).sum();
            let args = vec![("warmth", number(warmth)), ("entries", count(waits.len() as u64))];
            ("explain-warm-half-observed-figures", args, vec![typed("cold.model.followUp.days")])
        }
        FollowUp::Fixed { .. } => ("explain-warm-half-fixed-figures", Vec::new(), Vec::new()),
        FollowUp::Exponential { .. } => ("explain-warm-half-exponential-figures", Vec::new(), Vec::new()),
        FollowUp::Lognormal { .. } => ("explain-warm-half-lognormal-figures", Vec::new(), Vec::new()),
    };
    waiting("explain-warm-half-formula", id, args, sources, days, follow_up)
}

/// What both models that wait have in common: their days, and the figures of the law.
fn waiting(
    formula: &'static str,
    id: &'static str,
    mut args: Vec<(&'static str, Value)>,
    mut sources: Vec<Source>,
    days: f64,
    follow_up: &FollowUp,
) -> Told {
    args.push(("days", number(days)));
    sources.push(typed("cold.model.days"));
    match follow_up {
        FollowUp::Fixed { days } => {
            args.push(("wait", number(*days)));
            sources.push(typed("cold.model.followUp.days"));
        }
        FollowUp::Exponential { mean_days } => {
            args.push(("mean", number(*mean_days)));
            sources.push(typed("cold.model.followUp.meanDays"));
        }
        FollowUp::Lognormal { median_days, p90_days } => {
            args.push(("median", number(*median_days)));
            args.push(("p90", number(*p90_days)));
            args.push(("sigma", number(libm::log(p90_days / median_days) / Z90)));
            sources.extend([typed("cold.model.followUp.medianDays"), typed("cold.model.followUp.p90Days")]);
        }
        FollowUp::Observed { .. } => {}
    }
    (formula, id, args, sources)
}

/// 1 - share that abandons in an M/M/c+M queue.
fn capacity(figures: Figures, cold: ColdFigures, reps: f64, per_rep: f64, patience: f64) -> Told {
    let args = vec![
        ("arrivals", number(cold.answer.planned as f64 / figures.period())),
        ("reps", Value::Count(reps)),
        ("each", number(per_rep)),
        ("days", number(patience)),
    ];
    let sources = vec![
        computed(Quantity::Needed(cold.row)),
        computed(Quantity::Period),
        typed("cold.model.reps"),
        typed("cold.model.leadsPerRepPerDay"),
        typed("cold.model.shelfLifeDays"),
    ];
    ("explain-warm-capacity-formula", "explain-warm-capacity-figures", args, sources)
}
