//! How good a card was on leads whose end is known, whatever its line.

use super::gather::{Gathered, Seen, UNDATED};
use crate::learn::quality::{self, Auc, Gain, Gap, Month, Truth, drift};
use crate::learn::{Platt, Ranked, Refusal, Step, folds};
use crate::score::Card;
use crate::table::FileFault;

/// A judgement.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Why there is none.
    pub fault: Option<FileFault>,
    /// Leads whose end is known.
    pub leads: u64,
    /// Of them won.
    pub won: u64,
    /// Leads that have not ended.
    pub open: u64,
    /// Rows that could not be read.
    pub unread: u64,
    /// The values of the outcome, as they were read.
    pub values: Vec<Seen>,
    /// How well the card orders leads; none unless some were won and some lost.
    pub auc: Option<Auc>,
    /// The widest gap between won and lost leads.
    pub gap: Option<Gap>,
    /// Gain and lift of the best 10 % and 20 %.
    pub gains: Vec<Gain>,
    /// Share of the leads that is worked, best first, and share of the won ones among them.
    pub curve: Vec<(f64, f64)>,
    /// What the chances that the score stands for were worth, each from leads that it was not in.
    pub truth: Option<Truth>,
    /// Month by month; empty without months. Months are 12 x year + month - 1.
    pub months: Vec<Month>,
    /// Won and lost leads by score, the best first; scores are put together where there are more than a thousand.
    pub steps: Vec<Step>,
}

/// Scores that are told apart.
const MOST_STEPS: usize = 1_000;
/// Points of the gain curve.
const CURVE: u32 = 50;
/// Bins of the calibration.
pub(super) const BINS: usize = 8;
/// Folds that leads are dealt into for it.
const FOLDS: usize = 5;

impl Judged {
    /// The leads in the order in which they would be worked.
    pub fn ranked(&self) -> Ranked {
        Ranked::of_steps(self.steps.clone())
    }
}

/// Judges the scores of `card`.
///
/// # Errors
/// Months of another length than the scores, which [`Gathered`] never has.
pub fn judge(card: &Card, gathered: &Gathered) -> Result<Judged, Refusal> {
    let (scores, won) = (&gathered.scores, &gathered.won);
    let mut judged = Judged {
        fault: gathered.fault,
        leads: scores.len() as u64,
        won: won.iter().filter(|won| **won).count() as u64,
        open: gathered.open,
        unread: gathered.unread,
        values: gathered.values.clone(),
        auc: None,
        gap: None,
        gains: Vec::new(),
        curve: Vec::new(),
        truth: None,
        months: Vec::new(),
        steps: Vec::new(),
    };
    if scores.is_empty() {
        return Ok(judged);
    }
    let ranked = Ranked::new(scores, won)?;
    judged.auc = quality::auc(&ranked);
    judged.gap = quality::kolmogorov_smirnov(&ranked);
    judged.gains = [0.1, 0.2].into_iter().filter_map(|share| quality::gain(&ranked, share)).collect();
    judged.curve = (0..=CURVE)
        .map(|step| f64::from(step) / f64::from(CURVE))
        .map(|share| (share, quality::gain(&ranked, share).map_or(0.0, |gain| gain.gain)))
        .collect();
    judged.truth = held_out(scores, won).and_then(|chances| quality::truth(&chances, won, BINS).ok());
    if !gathered.months.is_empty() {
        let dated = || (0..scores.len()).filter(|row| gathered.months.get(*row).is_some_and(|month| *month != UNDATED));
        let pick = |row: usize| Some((*scores.get(row)?, *won.get(row)?));
        let (scores, won): (Vec<f64>, Vec<bool>) = dated().filter_map(pick).unzip();
        let months: Vec<u32> = dated().filter_map(|row| gathered.months.get(row).copied()).collect();
        if !months.is_empty() {
            judged.months = drift(&scores, &won, &months)?;
        }
    }
    judged.steps = together(ranked.steps(), card);
    Ok(judged)
}

/// The chance that each score stands for by the leads of the other folds; none with less than two of an outcome.
pub(super) fn held_out(scores: &[f64], won: &[bool]) -> Option<Vec<f64>> {
    let wins = won.iter().filter(|won| **won).count();
    let parts = FOLDS.min(wins).min(won.len() - wins);
    if parts < 2 {
        return None;
    }
    let dealt = folds(won, parts, 1);
    let mut chances = vec![0.0; scores.len()];
    for fold in 0..parts as u8 {
        let others = dealt.iter().zip(scores.iter().zip(won)).filter(|(own, _)| **own != fold);
        let (theirs, ends): (Vec<f64>, Vec<bool>) = others.map(|(_, (score, won))| (*score, *won)).unzip();
        let platt = Platt::fit(&Ranked::new(&theirs, &ends).ok()?);
        for ((own, score), chance) in dealt.iter().zip(scores).zip(&mut chances) {
            if *own == fold {
                *chance = platt.chance(*score);
            }
        }
    }
    Some(chances)
}

/// Steps of whole widths of points, counted from the line so that no step lies across it.
fn together(steps: &[Step], card: &Card) -> Vec<Step> {
    if steps.len() <= MOST_STEPS {
        return steps.to_vec();
    }
    let line = card.line.number();
    let range = steps.first().zip(steps.last()).map_or(0.0, |(high, low)| high.score - low.score);
    let width = (range / (MOST_STEPS - 2) as f64).max(1.0).ceil();
    let mut joined: Vec<Step> = Vec::new();
    for step in steps {
        let score = line + ((step.score - line) / width).floor() * width;
        match joined.last_mut() {
            Some(last) if last.score == score => {
                last.won += step.won;
                last.lost += step.lost;
            }
            _ => joined.push(Step { score, ..*step }),
        }
    }
    joined
}
