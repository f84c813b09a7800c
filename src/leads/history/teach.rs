//! A card and a regression learned from leads whose end is known, beside the card that people made.

use super::gather::{Gathered, Past, Wanted};
use super::judge::{BINS, held_out};
use super::outcome::Outcome;
use crate::leads::Looked;
use crate::learn::card::{Unwritable, to_card};
use crate::learn::quality::{Auc, Economics, Line, Truth, auc, line, truth};
use crate::learn::{
    Alarm, Frame, Gate, Learned, Lesson, Ranked, Refusal, Scale, Scorecard, Settings, learn_card, learn_linear,
};
use crate::score::Card;
use crate::score::card::Rule;
use crate::table::profile::Kind;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How good a score is on the same leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// How well it orders them.
    pub auc: Option<Auc>,
    /// What its chances are worth; those of a card that knows none are learned on the other leads. None where too few can
    /// be held out.
    pub truth: Option<Truth>,
    /// Its own best line; of learned scores in percent of a chance.
    pub best: Option<Line>,
    /// The penalty that did best on held-out leads.
    pub penalty: Option<f64>,
}

/// What a column counts for.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The column.
    pub name: String,
    /// Its share of the points that the card of people can give or take, 0 ..= 1.
    pub by_hand: f64,
    /// Its share of those of the learned card.
    pub learned: f64,
    /// Its information value; none where it was not learned from.
    pub information: Option<f64>,
}

/// Whether the learned card can be opened as a card. Its points are whole, so that they can be added up in the head.
#[derive(Debug, Clone, PartialEq)]
pub enum Written {
    /// It can; columns that the document has no room for.
    Card {
        /// The document.
        card: Rc<Card>,
        /// Names of the columns that were left out.
        left_out: Vec<String>,
    },
    /// There are too few outcomes: it leans on the card of people, which says it better by itself.
    NeedsRule,
    /// No column matters.
    Empty,
    /// Points beyond what a card holds.
    Scale,
}

/// What was learned.
#[derive(Debug, Clone, PartialEq)]
pub struct Taught {
    /// Leads that were learned from.
    pub leads: u64,
    /// Leads whose end is known; of very many every second, every fourth one and so on is learned from.
    pub of: u64,
    /// Of those learned from won.
    pub won: u64,
    /// Whether there were outcomes enough.
    pub gate: Gate,
    /// Columns that seem to know the outcome.
    pub alarms: Vec<Alarm>,
    /// The card of people on these leads.
    pub by_hand: Figures,
    /// The learned card, each lead scored by what was learned from others.
    pub card: Figures,
    /// The regression, likewise.
    pub linear: Figures,
    /// What the columns count for, the heaviest first.
    pub parts: Vec<Part>,
    /// The learned card as a document.
    pub written: Written,
}

/// Why nothing can be learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoLesson {
    /// No lead, or no column.
    Nothing,
    /// Every lead was won, or none was.
    OneOutcome,
}

impl From<Refusal> for NoLesson {
    fn from(refusal: Refusal) -> Self {
        if refusal == Refusal::OneOutcome { Self::OneOutcome } else { Self::Nothing }
    }
}

/// Columns that are learned from at most.
const MOST_COLUMNS: usize = 60;
/// Points that double the odds of a learned card.
const PDO: f64 = 10.0;

/// The columns that can be learned from: numbers, names and yes or no, but not the outcome. Days are none: a card would
/// have to say from which day on. Names that hardly repeat within the first values are kept: rare ones are pooled.
pub fn learnable(looked: &Looked, outcome: &Outcome) -> Vec<Wanted> {
    let numbers = |kind: Kind| match kind {
        Kind::Number => Some(true),
        Kind::Text | Kind::Truth | Kind::Set => Some(false),
        Kind::Date => None,
    };
    let columns = looked.columns.iter().enumerate().filter(|(column, _)| *column != outcome.column);
    columns
        .filter_map(|(column, own)| Some(Wanted { column, name: own.name.clone(), numbers: numbers(own.kind)? }))
        .take(MOST_COLUMNS)
        .collect()
}

/// Learns a card named `name` whose line stands where the line of `card` does, at the chance from which work pays.
///
/// # Errors
/// No lead, no column, or one outcome only.
pub fn teach(
    card: &Card,
    past: &Past,
    wanted: &[Wanted],
    gathered: Gathered,
    economics: &Economics,
    name: &str,
) -> Result<Taught, NoLesson> {
    let Gathered { scores, won, columns, rows, .. } = gathered;
    let frame = Frame::new(columns)?;
    let pick = |row: &u32| Some((*scores.get(*row as usize)?, *won.get(*row as usize)?));
    let of = scores.len() as u64;
    let (scores, won): (Vec<f64>, Vec<bool>) = rows.iter().filter_map(pick).unzip();
    let wins = won.iter().filter(|won| **won).count();
    let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: Some(&scores) };
    let settings = settings(card, economics, wins as f64 / won.len().max(1) as f64);
    let learned = learn_card(&lesson, &settings)?;
    let linear = learn_linear(&lesson, &settings)?;
    let ranked = Ranked::new(&scores, &won)?;
    let by_hand = Figures {
        auc: auc(&ranked),
        truth: held_out(&scores, &won).and_then(|chances| truth(&chances, &won, BINS).ok()),
        best: Some(line::best(&ranked, economics)),
        penalty: None,
    };
    let written = match to_card(&learned.model.rounded(), name, card.line.number()) {
        Ok(converted) => Written::Card {
            card: Rc::new(converted.card),
            left_out: converted.left_out.into_iter().map(|(name, _)| name).collect(),
        },
        Err(Unwritable::NeedsRule) => Written::NeedsRule,
        Err(Unwritable::Empty) => Written::Empty,
        Err(Unwritable::Scale) => Written::Scale,
    };
    Ok(Taught {
        leads: won.len() as u64,
        of,
        won: wins as u64,
        parts: parts(card, past, wanted, &learned.model),
        card: figures(&learned, &won, economics),
        linear: figures(&linear, &won, economics),
        gate: learned.gate,
        alarms: learned.alarms,
        by_hand,
        written,
    })
}

/// The card's line stands where work begins to pay; where that is not known, at the overall win rate.
fn settings(card: &Card, economics: &Economics, base: f64) -> Settings {
    let line = card.line.number();
    let scale = |chance: f64| Scale::through(line, chance, PDO);
    let scale = economics.break_even().and_then(scale).or_else(|| scale(base));
    Settings { scale: scale.unwrap_or_default(), ..Settings::default() }
}

fn figures<T>(learned: &Learned<T>, won: &[bool], economics: &Economics) -> Figures {
    let percent: Vec<f64> = learned.held_out.iter().map(|chance| chance * 100.0).collect();
    Figures {
        auc: learned.auc,
        truth: learned.truth.clone(),
        best: Ranked::new(&percent, won).ok().map(|ranked| line::best(&ranked, economics)),
        penalty: learned.penalty,
    }
}

/// What each column counts for by hand and as learned.
fn parts(card: &Card, past: &Past, wanted: &[Wanted], learned: &Scorecard) -> Vec<Part> {
    let by_hand = by_hand(card, past);
    let all_by_hand: f64 = by_hand.values().sum();
    let weights = learned.by_weight();
    let all_learned: f64 = weights.iter().map(|(_, weight)| weight).sum();
    let share = |part: f64, all: f64| if all > 0.0 { part / all } else { 0.0 };
    let mut parts: Vec<Part> = learned
        .features
        .iter()
        .zip(wanted)
        .map(|(feature, wanted)| Part {
            name: feature.name.clone(),
            by_hand: share(by_hand.get(&wanted.column).copied().unwrap_or(0.0), all_by_hand),
            learned: share(
                weights.iter().find(|(own, _)| own.name == feature.name).map_or(0.0, |(_, weight)| *weight),
                all_learned,
            ),
            information: Some(feature.information),
        })
        .collect();
    for (column, weight) in &by_hand {
        let field = past.setup.mapping.columns.iter().position(|columns| columns.value == Some(*column));
        let field = field.and_then(|field| card.fields.get(field));
        if let (Some(field), false) = (field, wanted.iter().any(|wanted| wanted.column == *column)) {
            let name = field.column().to_owned();
            parts.push(Part { name, by_hand: share(*weight, all_by_hand), learned: 0.0, information: None });
        }
    }
    parts.retain(|part| part.by_hand > 0.0 || part.learned > 0.0);
    parts.sort_by(|one, other| other.by_hand.max(other.learned).total_cmp(&one.by_hand.max(one.learned)));
    parts
}

/// The points that lie between the best and the worst that a column can give, by column; a criterion that asks several is
/// shared evenly among them, and none counts for more than its group can give.
fn by_hand(card: &Card, past: &Past) -> BTreeMap<usize, f64> {
    let column = |field: &str| {
        let (place, _) = card.field(field)?;
        past.setup.mapping.columns.get(place)?.value
    };
    let mut weights = BTreeMap::new();
    for group in &card.groups {
        let room = match (group.least, group.most) {
            (_, Some(most)) if most.number() > 0.0 => most.number(),
            (Some(least), _) if least.number() < 0.0 => -least.number(),
            _ => f64::INFINITY,
        };
        for criterion in &group.criteria {
            let mut fields: Vec<&str> = criterion.rule.field().into_iter().collect();
            if let Rule::When { when, .. } = &criterion.rule {
                when.tests(&mut |field, _| {
                    if !fields.contains(&field) {
                        fields.push(field);
                    }
                });
            }
            let weight = span(&criterion.rule).min(room) / fields.len().max(1) as f64;
            for column in fields.into_iter().filter_map(column) {
                *weights.entry(column).or_insert(0.0) += weight;
            }
        }
    }
    weights
}

/// The points between the best and the worst that a rule can give.
fn span(rule: &Rule) -> f64 {
    let of = |points: &mut dyn Iterator<Item = f64>| {
        let (low, high) = points.fold((f64::MAX, f64::MIN), |(low, high), own| (low.min(own), high.max(own)));
        (high - low).max(0.0)
    };
    match rule {
        Rule::When { points, .. } => points.number().abs(),
        Rule::Values { values, otherwise, missing, .. } => {
            let own = values.iter().map(|row| row.points.number());
            of(&mut own.chain([otherwise.number(), missing.number()]))
        }
        Rule::Ranges { ranges, otherwise, missing, .. } => {
            let own = ranges.iter().map(|row| row.points.number());
            of(&mut own.chain([otherwise.number(), missing.number()]))
        }
        Rule::Activity { each, max, missing, .. } => {
            of(&mut [0.0, each.number() * f64::from(*max), missing.number()].into_iter())
        }
    }
}
