//! A learned card as a card document, so that it opens in the same editor as a hand-made one.
//!
//! Every column becomes a criterion of one group, the base a criterion that always holds. Points are cut to thousandths,
//! so a score may move by half a thousandth for each column.

use super::scorecard::{Feature, Range, Scorecard};
use crate::score::Points;
use crate::score::card::{Axis, Card, Class, Criterion, Field, Group, Kind, RangePoints, Rule, VERSION, ValuePoints};
use crate::score::condition::{Condition, Span, Test};
use crate::score::limits;

/// What becomes of a learned card.
#[derive(Debug, Clone, PartialEq)]
pub struct Converted {
    /// The document.
    pub card: Card,
    /// Columns that the document has no room for or cannot name, by falling weight; they would move the score by so many
    /// points at most.
    pub left_out: Vec<(String, f64)>,
}

/// Why a learned card is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwritable {
    /// Its score takes in that of the rule card, because there were too few outcomes to do without.
    NeedsRule,
    /// No column of it matters, or none can be named.
    Empty,
    /// Points beyond what a document holds: the scale is too fine.
    Scale,
}

/// Writes a learned card as a document with its hand-over line.
///
/// # Errors
/// A card that needs the rule card's score, matters in no column, or has points beyond the document's range.
pub fn to_card(learned: &Scorecard, name: &str, line: f64) -> Result<Converted, Unwritable> {
    if learned.rule_points != 0.0 {
        return Err(Unwritable::NeedsRule);
    }
    let (mut fields, mut criteria, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    let (mut least, mut most) = (learned.base, learned.base);
    // The base takes one place in the group.
    let room = limits::FIELDS.max.min(limits::CRITERIA.max - 1);
    for (feature, weight) in learned.by_weight() {
        let id = format!("f{}", fields.len() + 1);
        let rule = rule(feature, &id)?;
        let (Some((kind, rule)), true) = (rule, fields.len() < room) else {
            left_out.push((feature.name.clone(), weight));
            continue;
        };
        let points = || feature.bins.iter().map(|bin| bin.points);
        least += points().fold(f64::MAX, f64::min);
        most += points().fold(f64::MIN, f64::max);
        let shown: String = feature.name.chars().take(limits::NAME.max).collect();
        fields.push(Field { id: id.clone(), name: shown.clone(), kind, column: feature.name.clone() });
        criteria.push(Criterion { id, name: shown, rule });
    }
    let first = fields.first().ok_or(Unwritable::Empty)?.id.clone();
    let missing = || Condition::Field { field: first.clone(), test: Test::Missing };
    let always = Condition::Any(vec![missing(), Condition::Not(Box::new(missing()))]);
    let base = Rule::When { when: always, points: points(learned.base, limits::POINTS.max)? };
    criteria.insert(0, Criterion { id: "base".to_owned(), name: String::new(), rule: base });
    // A point to spare for what was cut to thousandths.
    let end = |value: f64| points(value, limits::SUM.max);
    let group = Group {
        id: "learned".to_owned(),
        name: String::new(),
        class: Class::Explicit,
        axis: Axis::None,
        least: None,
        most: None,
        criteria,
    };
    let card = Card {
        version: VERSION,
        name: name.chars().take(limits::NAME.max).collect(),
        fields,
        groups: vec![group],
        least: end((least - 1.0).floor())?,
        most: end((most + 1.0).ceil())?,
        line: end(line)?,
        bands: Vec::new(),
        margin: Points::ZERO,
        exclusions: Vec::new(),
        routing: Vec::new(),
        matrix: None,
    };
    Ok(Converted { card, left_out })
}

/// Points as thousandths; refused beyond `most` either way.
fn points(value: f64, most: f64) -> Result<Points, Unwritable> {
    let thousandths = (value * 1000.0).round();
    if thousandths.abs() <= most * 1000.0 {
        Ok(Points::from_thousandths(thousandths as i64))
    } else {
        Err(Unwritable::Scale)
    }
}

/// A column as a rule of its field; none where the document cannot name the column or one of its values.
fn rule(feature: &Feature, id: &str) -> Result<Option<(Kind, Rule)>, Unwritable> {
    let (mut ranges, mut values) = (Vec::new(), Vec::new());
    let (mut otherwise, mut missing) = (Points::ZERO, Points::ZERO);
    let mut nameable = (1..=limits::COLUMN.max).contains(&feature.name.chars().count());
    for bin in &feature.bins {
        let points = points(bin.points, limits::POINTS.max)?;
        match &bin.range {
            Range::Missing => missing = points,
            Range::Numbers { from, to } => {
                let span = Span { from: *from, below: *to, ..Span::default() };
                let inside = |bound: &Option<f64>| bound.is_none_or(|bound| bound.abs() <= limits::BOUND.max);
                nameable &= inside(from) && inside(to);
                if from.is_none() && to.is_none() {
                    otherwise = points;
                } else {
                    ranges.push(RangePoints { span, points });
                }
            }
            Range::Names { names, others } => {
                if *others {
                    otherwise = points;
                } else {
                    let fits = |name: &String| (1..=limits::LITERAL.max).contains(&name.chars().count());
                    nameable &= names.iter().all(fits) && names.len() <= limits::LITERALS.max;
                    values.push(ValuePoints { is: names.clone(), points });
                }
            }
        }
    }
    let field = id.to_owned();
    Ok(match (nameable, ranges.is_empty(), values.is_empty()) {
        (true, false, true) => Some((Kind::Number, Rule::Ranges { field, ranges, otherwise, missing })),
        (true, true, false) => Some((Kind::Text, Rule::Values { field, values, otherwise, missing })),
        _ => None,
    })
}
