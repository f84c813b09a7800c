//! A card made ready for a million rows: fields by column, texts by number, weights by day; nothing is allocated for a
//! row. The points are those of the ledger, to the last thousandth.

mod build;
mod dictionary;
mod node;
mod slot;

pub use slot::Row;

use super::card::{Axis, Band, Card, Matrix};
use super::cell::{BadCell, Written};
use super::condition::Span;
use super::day::Day;
use super::decay;
use super::lead::{Lead, Value};
use super::points::Points;
use super::route::Route;
use node::{Node, overlap};
use slot::{Reader, Slot};

/// A card over the columns of one file, as of one day.
#[derive(Debug, Clone)]
pub struct Compiled {
    as_of: Day,
    fields: usize,
    readers: Vec<Reader>,
    groups: Vec<Group>,
    least: Points,
    most: Points,
    line: Points,
    bands: Vec<Band>,
    exclusions: Vec<Node>,
    routing: Vec<(Node, Route, bool)>,
    matrix: Option<Matrix>,
}

/// What rows are read into; one for each thread that scores.
#[derive(Debug, Clone)]
pub struct Scratch {
    slots: Vec<Slot>,
    bits: Vec<u64>,
}

/// The score of a row, as [`Scored`](super::Scored) has it of a lead that was not scored before, without the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The score.
    pub score: Points,
    /// The sum on the side of fit.
    pub fit: Points,
    /// The sum on the side of interest.
    pub interest: Points,
    /// The levels (fit, interest) in the matrix.
    pub cell: Option<(usize, usize)>,
    /// The band, from 0.
    pub band: Option<usize>,
    /// Whether the score reaches the line.
    pub handed: bool,
    /// Where it goes.
    pub route: Route,
    /// The first exclusion that holds.
    pub excluded: Option<usize>,
}

#[derive(Debug, Clone)]
struct Group {
    axis: Axis,
    least: Option<Points>,
    most: Option<Points>,
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
enum Rule {
    When {
        node: Node,
        points: Points,
    },
    /// Points by the number of the text; the last entry is for every other text.
    Text {
        slot: usize,
        points: Box<[Points]>,
        missing: Points,
    },
    Set {
        slot: usize,
        rows: Box<[(Box<[u64]>, Points)]>,
        otherwise: Points,
        missing: Points,
    },
    Number {
        slot: usize,
        ranges: Box<[(Span, Points)]>,
        otherwise: Points,
        missing: Points,
    },
    Age {
        slot: usize,
        ranges: Box<[(Span, Points)]>,
        otherwise: Points,
        missing: Points,
    },
    Activity {
        slot: usize,
        each: Points,
        min: u32,
        max: u32,
        fading: Option<Fading>,
        missing: Points,
    },
}

/// Weights by age; those of the first years are laid out.
#[derive(Debug, Clone)]
struct Fading {
    half_life_days: f64,
    weights: Box<[u32]>,
}

impl Fading {
    fn weight(&self, age: i32) -> u32 {
        let place = usize::try_from(age).unwrap_or(0);
        self.weights.get(place).copied().unwrap_or_else(|| decay::weight(age, self.half_life_days))
    }
}

impl Compiled {
    /// Room for the rows of one thread.
    pub fn scratch(&self) -> Scratch {
        let bits = self.readers.iter().map(Reader::words).sum();
        Scratch { slots: vec![Slot::default(); self.readers.len()], bits: vec![0; bits] }
    }

    /// The score of a row.
    ///
    /// # Errors
    /// The first cell that the card uses and that cannot be read.
    #[inline]
    pub fn score_row(&self, row: &(impl Row + ?Sized), at: &mut Scratch) -> Result<Verdict, BadCell> {
        for (reader, slot) in self.readers.iter().zip(&mut at.slots) {
            *slot = reader.read(row, self.as_of, at.bits.get_mut(reader.bits()).unwrap_or_default())?;
        }
        Ok(self.verdict(row, at))
    }

    /// A row as a lead, for its ledger: the fields that the card does not use stay missing.
    ///
    /// # Errors
    /// As [`Compiled::score_row`].
    pub fn lead(&self, row: &(impl Row + ?Sized)) -> Result<Lead, BadCell> {
        let mut values = vec![Value::Missing; self.fields];
        for reader in &self.readers {
            if let Some(value) = values.get_mut(reader.field) {
                *value = reader.value(row)?;
            }
        }
        Ok(Lead { values })
    }

    fn verdict(&self, row: &(impl Row + ?Sized), at: &Scratch) -> Verdict {
        let (mut sum, mut fit, mut interest) = (Points::ZERO, Points::ZERO, Points::ZERO);
        for group in &self.groups {
            let inside: Points = group.rules.iter().map(|rule| self.worth(rule, row, at)).sum();
            let kept = inside.within(group.least, group.most);
            sum = sum + kept;
            match group.axis {
                Axis::Fit => fit = fit + kept,
                Axis::Interest => interest = interest + kept,
                Axis::None => {}
            }
        }
        let excluded = self.exclusions.iter().position(|node| node.holds(self, row, at));
        let limited = sum.within(Some(self.least), Some(self.most));
        let score = if excluded.is_some() { Points::ZERO } else { limited };
        let handed = excluded.is_none() && score >= self.line;
        let route = || {
            let mut rules = self.routing.iter().filter(|(_, _, above_line)| *above_line || !handed);
            let rule = rules.find(|(node, _, _)| node.holds(self, row, at));
            rule.map_or(if handed { Route::Sales } else { Route::Nurture }, |(_, route, _)| *route)
        };
        Verdict {
            score,
            fit,
            interest,
            cell: self.matrix.as_ref().map(|matrix| matrix.place(fit, interest)),
            band: self.bands.iter().rposition(|band| band.from.is_none_or(|from| score >= from)),
            handed,
            route: if excluded.is_some() { Route::Disqualified } else { route() },
            excluded,
        }
    }

    fn worth(&self, rule: &Rule, row: &(impl Row + ?Sized), at: &Scratch) -> Points {
        let slot = |place: usize| at.slots.get(place).copied().unwrap_or_default();
        let first = |ranges: &[(Span, Points)], number: f64, otherwise: Points| {
            ranges.iter().find(|(span, _)| span.holds(number)).map_or(otherwise, |(_, points)| *points)
        };
        match rule {
            Rule::When { node, points } => {
                if node.holds(self, row, at) {
                    *points
                } else {
                    Points::ZERO
                }
            }
            Rule::Text { slot: place, points, missing } => match slot(*place) {
                Slot { known: true, count, .. } => points.get(count as usize).copied().unwrap_or_default(),
                _ => *missing,
            },
            Rule::Set { slot: place, rows, otherwise, missing } => {
                if !slot(*place).known {
                    return *missing;
                }
                let bits = self.bits(*place, at);
                let mut named = rows.iter().filter(|(mask, _)| overlap(bits, mask)).peekable();
                if named.peek().is_none() { *otherwise } else { named.map(|(_, points)| *points).sum() }
            }
            Rule::Number { slot: place, ranges, otherwise, missing } => match slot(*place) {
                Slot { known: true, number, .. } => first(ranges, number, *otherwise),
                _ => *missing,
            },
            Rule::Age { slot: place, ranges, otherwise, missing } => match slot(*place) {
                Slot { known: true, age, .. } => first(ranges, f64::from(age), *otherwise),
                _ => *missing,
            },
            Rule::Activity { slot: place, each, min, max, fading, missing } => match slot(*place) {
                Slot { known: false, .. } => *missing,
                Slot { count, .. } if count < *min => Points::ZERO,
                Slot { count, dated, age, .. } => {
                    let fading = fading.as_ref().filter(|_| dated);
                    let weight = fading.map_or(decay::WHOLE, |fading| fading.weight(age));
                    decay::worth(*each, count.min(*max), weight)
                }
            },
        }
    }

    /// The bits of a set.
    fn bits<'s>(&self, place: usize, at: &'s Scratch) -> &'s [u64] {
        self.readers.get(place).and_then(|reader| at.bits.get(reader.bits())).unwrap_or_default()
    }
}

impl Card {
    /// The card over the columns of a file, as of a day.
    pub fn compile(&self, mapping: &super::Mapping, as_of: Day) -> Compiled {
        build::compile(self, mapping, None, as_of)
    }

    /// The same over a file whose numbers and days are written as people do.
    pub fn compile_written(&self, mapping: &super::Mapping, written: Written, as_of: Day) -> Compiled {
        build::compile(self, mapping, Some(written), as_of)
    }
}
