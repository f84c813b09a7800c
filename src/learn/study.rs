//! From history to a score that can be trusted: the penalty chosen, the figures taken and the chances calibrated on
//! leads that were held out.

use super::evidence::{Count, information, shrunken};
use super::fine::{Cuts, Fine};
use super::folds::{folds, split};
use super::gram::Data;
use super::leak::{Alarm, bin_auc, suspect};
use super::linear::{self, Linear};
use super::logistic;
use super::merge::{Joining, merge};
use super::quality::{Auc, Truth, auc, chance, truth};
use super::scorecard::{Bin, Feature, Range, Scorecard};
use super::term::{Rows, Term};
use super::{Frame, Gate, Platt, Ranked, Refusal, Scale, Values};
use crate::engine::math;

/// What to learn from.
#[derive(Debug, Clone, Copy)]
pub struct Lesson<'a> {
    /// What was known of each lead before its outcome.
    pub frame: &'a Frame,
    /// Whether it was won.
    pub won: &'a [bool],
    /// How much each lead counts; 1 where there is no list.
    pub weights: Option<&'a [f64]>,
    /// The rule card's score of each lead: what too few outcomes are drawn towards.
    pub rule: Option<&'a [f64]>,
}

/// How to learn.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Folds that the leads are dealt into; fewer where there are fewer outcomes.
    pub folds: usize,
    /// Decides which lead goes into which fold.
    pub seed: u64,
    /// Leads of the overall win rate that every bin is mixed with.
    pub prior: f64,
    /// Names on fewer leads are pooled.
    pub rare: usize,
    /// When bins become one.
    pub joining: Joining,
    /// Penalties to choose from, as scikit-learn's C: rising, the strongest first.
    pub penalties: Vec<f64>,
    /// What points mean.
    pub scale: Scale,
}

impl Default for Settings {
    fn default() -> Self {
        // Half decades from .001 to 100.
        let penalties = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0];
        Self {
            folds: 5,
            seed: 1,
            prior: 20.0,
            rare: 20,
            joining: Joining { chi_squared: 1.0, most: 8, least_share: 0.005 },
            penalties: penalties.to_vec(),
            scale: Scale::default(),
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Learned<T> {
    /// The score.
    pub model: T,
    /// The penalty that did best on held-out leads, as scikit-learn's C; none where there were too few to hold any out.
    pub penalty: Option<f64>,
    /// Log loss on held-out leads, before calibration, of the penalties that were tried.
    pub tried: Vec<(f64, f64)>,
    /// The calibrated chance of each lead, from the folds that it was not in; empty where none could be held out.
    pub held_out: Vec<f64>,
    /// How well these order the leads.
    pub auc: Option<Auc>,
    /// What these are worth; none where there are none.
    pub truth: Option<Truth>,
    /// Whether there were outcomes enough.
    pub gate: Gate,
    /// Columns that may know the outcome.
    pub alarms: Vec<Alarm>,
}

/// Bins of a calibration curve.
const CURVE: usize = 10;

/// Learns a card: bins with shrunken weights of evidence, put together by a penalised logistic regression.
///
/// # Errors
/// Lists of unequal length, no row, one outcome only, weights or scores that are no numbers.
pub fn learn_card(lesson: &Lesson, settings: &Settings) -> Result<Learned<Scorecard>, Refusal> {
    check(lesson, settings)?;
    let fine = fine(lesson.frame, settings);
    let binned = |rows: Rows| -> Vec<Binned> {
        let columns = fine.iter().map(|fine| Binned::new(fine, lesson, rows, settings));
        columns.collect()
    };
    let terms =
        |rows: Rows| binned(rows).iter().zip(&fine).map(|(binned, fine)| binned.term(fine)).collect::<Vec<Term>>();
    let study = study(lesson, settings, &terms);
    let columns = binned(Rows::All(lesson.frame.rows()));
    let alarms = alarms(lesson.frame, &columns);
    let model = scorecard(lesson.frame, &fine, columns, &study, settings);
    Ok(study.report(model, lesson, alarms))
}

/// Learns a logistic regression on the columns themselves.
///
/// # Errors
/// As [`learn_card`].
pub fn learn_linear(lesson: &Lesson, settings: &Settings) -> Result<Learned<Linear>, Refusal> {
    check(lesson, settings)?;
    let fine = fine(lesson.frame, settings);
    let (terms, written) = linear::terms(lesson.frame, &fine);
    let study = study(lesson, settings, &|_| terms.clone());
    let all = Rows::All(lesson.frame.rows());
    let columns: Vec<Binned> = fine.iter().map(|fine| Binned::new(fine, lesson, all, settings)).collect();
    let alarms = alarms(lesson.frame, &columns);
    let mut model = Linear::new(lesson.frame, &written, &study.beta);
    model.stretch(study.blend.learned_slope(), study.blend.shift());
    model.rule_slope = study.blend.rule_slope();
    Ok(study.report(model, lesson, alarms))
}

fn check(lesson: &Lesson, settings: &Settings) -> Result<(), Refusal> {
    let rows = lesson.frame.rows();
    let lists = [
        ("won", Some(lesson.won.len())),
        ("weight", lesson.weights.map(<[f64]>::len)),
        ("rule", lesson.rule.map(<[f64]>::len)),
    ];
    if let Some((name, _)) = lists.iter().find(|(_, length)| length.is_some_and(|length| length != rows)) {
        return Err(Refusal::Length((*name).to_owned()));
    }
    let positive = |value: &f64| *value >= 0.0 && value.is_finite();
    if !lesson.weights.unwrap_or_default().iter().all(positive) {
        return Err(Refusal::NotANumber("weight"));
    }
    if !lesson.rule.unwrap_or_default().iter().all(|score| score.is_finite()) {
        return Err(Refusal::NotANumber("rule"));
    }
    let lawful = settings.penalties.iter().all(|c| positive(c) && *c > 0.0) && !settings.penalties.is_empty();
    if !(lawful && positive(&settings.prior) && settings.scale.is_sound()) {
        return Err(Refusal::NotANumber("setting"));
    }
    if lesson.won.iter().all(|won| *won) || !lesson.won.iter().any(|won| *won) {
        return Err(Refusal::OneOutcome);
    }
    Ok(())
}

fn fine(frame: &Frame, settings: &Settings) -> Vec<Fine> {
    frame.columns().iter().map(|column| Fine::new(column, settings.rare)).collect()
}

/// A column's bins with what was won and lost in them.
struct Binned {
    /// Bin of each fine bin.
    bins: Vec<u8>,
    counts: Vec<Count>,
    evidence: Vec<f64>,
}

impl Binned {
    fn new(fine: &Fine, lesson: &Lesson, rows: Rows, settings: &Settings) -> Self {
        let mut counts = vec![Count::default(); fine.cuts.bins()];
        let mut add = |row: usize| {
            let weight = lesson.weights.map_or(1.0, |weights| weights.get(row).copied().unwrap_or(0.0));
            let code = fine.codes.get(row).and_then(|code| counts.get_mut(usize::from(*code)));
            if let (Some(count), Some(won)) = (code, lesson.won.get(row)) {
                if *won { count.won += weight } else { count.lost += weight }
            }
        };
        match rows {
            Rows::All(all) => (0..all).for_each(&mut add),
            Rows::These(rows) => rows.iter().for_each(|row| add(*row as usize)),
        }
        let bins = merge(&fine.cuts, &counts, settings.prior, &settings.joining);
        let mut joined = vec![Count::default(); bins.iter().max().map_or(0, |last| usize::from(*last) + 1)];
        for (bin, count) in bins.iter().zip(&counts) {
            if let Some(sum) = joined.get_mut(usize::from(*bin)) {
                *sum = sum.plus(*count);
            }
        }
        let evidence = shrunken(&joined, settings.prior);
        Self { bins, counts: joined, evidence }
    }

    fn term<'a>(&self, fine: &'a Fine) -> Term<'a> {
        let table = self.bins.iter().map(|bin| self.evidence.get(usize::from(*bin)).copied().unwrap_or(0.0));
        Term::Table { codes: &fine.codes, table: table.collect() }
    }
}

fn alarms(frame: &Frame, columns: &[Binned]) -> Vec<Alarm> {
    let named = frame.columns().iter().zip(columns).enumerate();
    named.filter_map(|(place, (column, binned))| suspect(place, &column.name, &binned.counts)).collect()
}

/// Learned log odds and what they are mixed with.
#[derive(Debug, Clone, Copy)]
struct Blend {
    learned: Platt,
    /// From the rule card's scores, or flat at the overall win rate.
    rule: Platt,
    weight: f64,
}

impl Blend {
    fn log_odds(&self, learned: f64, rule: f64) -> f64 {
        let own = if self.weight > 0.0 { self.weight * self.learned.log_odds(learned) } else { 0.0 };
        own + (1.0 - self.weight) * self.rule.log_odds(rule)
    }

    fn learned_slope(&self) -> f64 {
        self.weight * self.learned.slope
    }

    fn shift(&self) -> f64 {
        self.weight * self.learned.intercept + (1.0 - self.weight) * self.rule.intercept
    }

    fn rule_slope(&self) -> f64 {
        (1.0 - self.weight) * self.rule.slope
    }
}

/// What both learners have in common.
struct Study {
    beta: Vec<f64>,
    penalty: Option<f64>,
    tried: Vec<(f64, f64)>,
    held_out: Vec<f64>,
    blend: Blend,
    gate: Gate,
}

impl Study {
    fn report<T>(self, model: T, lesson: &Lesson, alarms: Vec<Alarm>) -> Learned<T> {
        let truth = truth(&self.held_out, lesson.won, CURVE).ok();
        let ranked = Ranked::new(&self.held_out, lesson.won).ok();
        Learned {
            model,
            penalty: self.penalty,
            tried: self.tried,
            auc: ranked.as_ref().and_then(auc),
            truth,
            held_out: self.held_out,
            gate: self.gate,
            alarms,
        }
    }
}

fn study<'a>(lesson: &Lesson, settings: &Settings, terms: &dyn Fn(Rows) -> Vec<Term<'a>>) -> Study {
    let rows = lesson.frame.rows();
    let won = lesson.won.iter().filter(|won| **won).count();
    let outcomes = won.min(rows - won);
    let parts = settings.folds.clamp(2, 100).min(outcomes);
    let all = terms(Rows::All(rows));
    let data = Data { terms: &all, won: lesson.won, weights: lesson.weights, rows: Rows::All(rows) };
    if parts < 2 {
        let gate = Gate::new(outcomes as u64, 1.0);
        let flat = Platt { intercept: 0.0, slope: 0.0 };
        let blend = Blend { learned: flat, rule: rule(lesson, None), weight: gate.weight };
        let beta = vec![0.0; all.len() + 1];
        return Study { beta, penalty: None, tried: Vec::new(), held_out: Vec::new(), blend, gate };
    }
    let dealt = folds(lesson.won, parts, settings.seed);
    let choice = choose(lesson, settings, terms, &dealt, parts as u8);
    let beta = logistic::fit(&data, choice.penalty);
    let gate = Gate::new(outcomes as u64, logistic::effective_parameters(&data, choice.penalty, &beta));
    let blend =
        Blend { learned: calibrate(&choice.log_odds, lesson, None), rule: rule(lesson, None), weight: gate.weight };
    // The same for the report, each fold calibrated by the others.
    let mut held_out = vec![0.0; rows];
    for fold in 0..parts as u8 {
        let (others, own) = split(&dealt, fold);
        let blend = Blend {
            learned: calibrate(&choice.log_odds, lesson, Some(&others)),
            rule: rule(lesson, Some(&others)),
            weight: gate.weight,
        };
        for row in own {
            let row = row as usize;
            let score = lesson.rule.and_then(|rule| rule.get(row)).copied().unwrap_or(0.0);
            if let (Some(slot), Some(learned)) = (held_out.get_mut(row), choice.log_odds.get(row)) {
                *slot = chance(blend.log_odds(*learned, score));
            }
        }
    }
    Study { beta, penalty: Some(choice.penalty), tried: choice.tried, held_out, blend, gate }
}

/// Platt's scaling of scores on some rows; flat where they cannot be ranked.
fn calibrate(scores: &[f64], lesson: &Lesson, rows: Option<&[u32]>) -> Platt {
    let ranked = match rows {
        None => Ranked::new(scores, lesson.won),
        Some(rows) => {
            let pick = |row: &u32| Some((*scores.get(*row as usize)?, *lesson.won.get(*row as usize)?));
            let (scores, won): (Vec<f64>, Vec<bool>) = rows.iter().filter_map(pick).unzip();
            Ranked::new(&scores, &won)
        }
    };
    ranked.map_or(Platt { intercept: 0.0, slope: 0.0 }, |ranked| Platt::fit(&ranked))
}

/// Log odds by the rule card, or by the overall win rate, each outcome counted once more than it was seen.
fn rule(lesson: &Lesson, rows: Option<&[u32]>) -> Platt {
    let level = vec![0.0; if lesson.rule.is_some() { 0 } else { lesson.won.len() }];
    calibrate(lesson.rule.unwrap_or(&level), lesson, rows)
}

/// The penalty that did best.
struct Choice {
    penalty: f64,
    tried: Vec<(f64, f64)>,
    /// Of each row, from the folds that it was not in.
    log_odds: Vec<f64>,
}

fn choose<'a>(
    lesson: &Lesson,
    settings: &Settings,
    terms: &dyn Fn(Rows) -> Vec<Term<'a>>,
    dealt: &[u8],
    parts: u8,
) -> Choice {
    let splits: Vec<(Vec<u32>, Vec<u32>)> = (0..parts).map(|fold| split(dealt, fold)).collect();
    // Bins and evidence are learned anew without each fold.
    let made: Vec<Vec<Term>> = splits.iter().map(|(others, _)| terms(Rows::These(others))).collect();
    let mut starts: Vec<Option<Vec<f64>>> = vec![None; splits.len()];
    let mut best: Option<(f64, f64, Vec<f64>)> = None;
    let (mut tried, mut worse) = (Vec::new(), 0);
    for c in &settings.penalties {
        let mut log_odds = vec![0.0; dealt.len()];
        for (((others, own), terms), start) in splits.iter().zip(&made).zip(&mut starts) {
            let data = |rows| Data { terms, won: lesson.won, weights: lesson.weights, rows: Rows::These(rows) };
            let beta = logistic::fit_roughly(&data(others), *c, start.as_deref());
            for (row, value) in own.iter().zip(data(own).log_odds(&beta)) {
                if let Some(slot) = log_odds.get_mut(*row as usize) {
                    *slot = value;
                }
            }
            *start = Some(beta);
        }
        let loss = loss(&log_odds, lesson);
        tried.push((*c, loss));
        if best.as_ref().is_none_or(|best| loss < best.1) {
            best = Some((*c, loss, log_odds));
            worse = 0;
        } else {
            worse += 1;
        }
        // The loss falls and rises once: two steps beyond the best tell enough.
        if worse == 2 {
            break;
        }
    }
    let (penalty, _, log_odds) = best.unwrap_or((1.0, 0.0, vec![0.0; dealt.len()]));
    Choice { penalty, tried, log_odds }
}

/// Mean of -ln(chance given to what happened).
fn loss(log_odds: &[f64], lesson: &Lesson) -> f64 {
    let (mut sum, mut all) = (0.0, 0.0);
    for (row, (x, won)) in log_odds.iter().zip(lesson.won).enumerate() {
        let weight = lesson.weights.map_or(1.0, |weights| weights.get(row).copied().unwrap_or(0.0));
        let against = if *won { -x } else { *x };
        sum += weight * (against.max(0.0) + math::ln_1p(math::exp(-x.abs())));
        all += weight;
    }
    if all > 0.0 { sum / all } else { 0.0 }
}

fn scorecard(frame: &Frame, fine: &[Fine], columns: Vec<Binned>, study: &Study, settings: &Settings) -> Scorecard {
    let scale = settings.scale;
    let stretch = study.blend.learned_slope();
    let mut intercept = study.blend.shift();
    let mut features = Vec::new();
    for ((place, column), (fine, binned)) in frame.columns().iter().enumerate().zip(fine.iter().zip(columns)) {
        let coefficient = study.beta.get(place + 1).copied().unwrap_or(0.0);
        let ranges = ranges(fine, &binned, &column.values);
        let bins = ranges.into_iter().zip(&binned.counts).zip(&binned.evidence);
        features.push(Feature {
            name: column.name.clone(),
            information: information(&binned.counts).1,
            auc: bin_auc(&binned.counts, &binned.evidence),
            coefficient,
            bins: bins
                .map(|((range, count), evidence)| {
                    let points = scale.factor() * stretch * coefficient * evidence;
                    Bin { range, points, evidence: *evidence, count: *count }
                })
                .collect(),
        });
    }
    intercept += stretch * study.beta.first().copied().unwrap_or(0.0);
    let rule_points = scale.factor() * study.blend.rule_slope();
    Scorecard { features, base: scale.points(intercept), rule_points, scale }
}

/// What each bin of a column holds.
fn ranges(fine: &Fine, binned: &Binned, values: &Values) -> Vec<Range> {
    let missing = binned.counts.len().saturating_sub(1);
    let of_bin = |bin: usize| {
        let own = || binned.bins.iter().enumerate().filter(move |(_, own)| usize::from(**own) == bin).map(|(at, _)| at);
        match &fine.cuts {
            _ if bin == missing => Range::Missing,
            Cuts::Numbers(limits) => Range::Numbers {
                from: own().min().and_then(|first| limits.get(first.checked_sub(1)?).copied()),
                to: own().max().and_then(|last| limits.get(last).copied()),
            },
            Cuts::Names(codes) => {
                let text = |at: usize| match values {
                    Values::Codes { names, .. } => names.get(*codes.get(at)? as usize).cloned(),
                    Values::Numbers(_) => None,
                };
                Range::Names { names: own().filter_map(text).collect(), others: own().any(|at| at == codes.len()) }
            }
        }
    };
    (0..=missing).map(of_bin).collect()
}
