//! From the document to its fast form.

use super::super::card::{self, Card, Kind};
use super::super::cell::Written;
use super::super::condition::{Condition, Span, Test};
use super::super::day::Day;
use super::super::decay;
use super::super::mapping::Mapping;
use super::super::text;
use super::dictionary::Dictionary;
use super::node::Node;
use super::slot::{Reader, set_bit, words};
use super::{Compiled, Fading, Group, Rule};

/// As many days of weights are laid out at most: beyond eleven years few leads are asked for.
const LAID_OUT: i32 = 4096;

/// What a card asks of each of its fields.
struct Uses<'a> {
    card: &'a Card,
    /// The texts that a field is compared with; none where it is not used at all.
    texts: Vec<Option<Vec<&'a str>>>,
}

impl<'a> Uses<'a> {
    fn of(card: &'a Card) -> Self {
        let mut uses = Self { card, texts: vec![None; card.fields.len()] };
        card.exclusions.iter().for_each(|exclusion| uses.condition(&exclusion.when));
        card.routing.iter().for_each(|rule| uses.condition(&rule.when));
        for (_, _, criterion) in card.criteria() {
            match &criterion.rule {
                card::Rule::When { when, .. } => uses.condition(when),
                card::Rule::Values { field, values, .. } => values.iter().for_each(|row| uses.note(field, &row.is)),
                card::Rule::Ranges { field, .. } | card::Rule::Activity { field, .. } => uses.note(field, &[]),
            }
        }
        uses
    }

    fn condition(&mut self, condition: &'a Condition) {
        condition.tests(&mut |field, test| match test {
            Test::Is(texts) | Test::Has(texts) => self.note(field, texts),
            _ => self.note(field, &[]),
        });
    }

    fn note(&mut self, field: &str, texts: &'a [String]) {
        let place = self.card.field(field).map(|(place, _)| place);
        if let Some(own) = place.and_then(|place| self.texts.get_mut(place)) {
            own.get_or_insert_default().extend(texts.iter().map(String::as_str));
        }
    }
}

pub(super) fn compile(card: &Card, mapping: &Mapping, written: Option<Written>, as_of: Day) -> Compiled {
    let builder = Builder { card, as_of, readers: readers(card, mapping, written) };
    Compiled {
        as_of,
        fields: card.fields.len(),
        groups: card.groups.iter().map(|group| builder.group(group)).collect(),
        least: card.least,
        most: card.most,
        line: card.line,
        bands: card.bands.clone(),
        exclusions: card.exclusions.iter().map(|exclusion| builder.node(&exclusion.when)).collect(),
        routing: card.routing.iter().map(|rule| (builder.node(&rule.when), rule.route, rule.above_line)).collect(),
        matrix: card.matrix.clone(),
        readers: builder.readers,
    }
}

/// One reader for each field that is used.
fn readers(card: &Card, mapping: &Mapping, written: Option<Written>) -> Vec<Reader> {
    let mut bits = 0;
    let fields = card.fields.iter().zip(Uses::of(card).texts).enumerate();
    let used = fields.filter_map(|(place, (field, texts))| texts.map(|texts| (place, field, texts)));
    used.map(|(place, field, texts)| {
        let reader = Reader::new(place, field, (mapping.of(place), written), Dictionary::of(texts.into_iter()), bits);
        bits += reader.words();
        reader
    })
    .collect()
}

struct Builder<'a> {
    card: &'a Card,
    as_of: Day,
    readers: Vec<Reader>,
}

impl Builder<'_> {
    fn group(&self, group: &card::Group) -> Group {
        let rules = group.criteria.iter().map(|criterion| self.rule(&criterion.rule)).collect();
        Group { axis: group.axis, least: group.least, most: group.most, rules }
    }

    /// The slot of a field, with its reader and kind.
    fn slot(&self, field: &str) -> Option<(usize, &Reader, &Kind)> {
        let (place, field) = self.card.field(field)?;
        let (slot, reader) = self.readers.iter().enumerate().find(|(_, reader)| reader.field == place)?;
        Some((slot, reader, &field.kind))
    }

    fn rule(&self, rule: &card::Rule) -> Rule {
        // A criterion over a field that the card lacks is one over a field that every lead lacks.
        let lost = |points| Rule::When { node: Node::Not(Box::new(Node::Never)), points };
        match rule {
            card::Rule::When { when, points } => Rule::When { node: self.node(when), points: *points },
            card::Rule::Values { field, values, otherwise, missing } => match self.slot(field) {
                Some((slot, reader, Kind::Text)) => {
                    let mut points = vec![*otherwise; reader.texts.len() + 1];
                    // The first row that names a value counts, so the last ones are written first.
                    for row in values.iter().rev() {
                        for text in &row.is {
                            let number = reader.texts.find(text::trim(text.as_bytes()));
                            if let Some(place) = points.get_mut(number) {
                                *place = row.points;
                            }
                        }
                    }
                    Rule::Text { slot, points: points.into(), missing: *missing }
                }
                Some((slot, reader, Kind::Set { .. })) => {
                    let rows = values.iter().map(|row| (mask(reader, &row.is), row.points)).collect();
                    Rule::Set { slot, rows, otherwise: *otherwise, missing: *missing }
                }
                _ => lost(*missing),
            },
            card::Rule::Ranges { field, ranges, otherwise, missing } => {
                let rows = ranges.iter().map(|row| (row.span, row.points)).collect();
                let (otherwise, missing) = (*otherwise, *missing);
                match self.slot(field) {
                    Some((slot, _, Kind::Number)) => Rule::Number { slot, ranges: rows, otherwise, missing },
                    Some((slot, _, Kind::Date)) => Rule::Age { slot, ranges: rows, otherwise, missing },
                    _ => lost(missing),
                }
            }
            card::Rule::Activity { field, each, min, max, half_life_days, missing } => match self.slot(field) {
                Some((slot, _, Kind::Activity { .. })) => Rule::Activity {
                    slot,
                    each: *each,
                    min: *min,
                    max: *max,
                    fading: half_life_days.map(fading),
                    missing: *missing,
                },
                _ => lost(*missing),
            },
        }
    }

    fn node(&self, condition: &Condition) -> Node {
        let all = |parts: &[Condition]| parts.iter().map(|part| self.node(part)).collect();
        match condition {
            Condition::All(parts) => Node::All(all(parts)),
            Condition::Any(parts) => Node::Any(all(parts)),
            Condition::Not(part) => Node::Not(Box::new(self.node(part))),
            Condition::Field { field, test } => self.test(field, test),
        }
    }

    fn test(&self, field: &str, test: &Test) -> Node {
        let Some((slot, reader, kind)) = self.slot(field) else { return Node::Never };
        let part = |parts: &[String], fits| {
            let parts = parts.iter().map(|part| part.as_bytes().into()).collect();
            if *kind == Kind::Text { Node::Part { slot, parts, fits } } else { Node::Never }
        };
        match test {
            Test::Is(values) if *kind == Kind::Text => {
                let mut known = vec![false; reader.texts.len() + 1];
                for value in values {
                    let number = reader.texts.find(text::trim(value.as_bytes()));
                    known.get_mut(number).map(|place| *place = true).unwrap_or_default();
                }
                Node::Is { slot, known: known.into() }
            }
            Test::Contains(parts) => part(parts, text::contains),
            Test::Starts(parts) => part(parts, text::starts),
            Test::Ends(parts) => part(parts, text::ends),
            Test::Has(values) if matches!(kind, Kind::Set { .. }) => Node::Has { slot, mask: mask(reader, values) },
            Test::Number(span) if *kind == Kind::Number => Node::Number { slot, span: *span },
            Test::Between { since, until } if *kind == Kind::Date => {
                // Not before a day is no older than it.
                let age = |day: &Option<Day>| day.map(|day| f64::from(day.age(self.as_of)));
                Node::Age { slot, span: Span { from: age(until), to: age(since), ..Span::default() } }
            }
            Test::Age(span) => Node::Age { slot, span: *span },
            Test::Count(span) if matches!(kind, Kind::Activity { .. }) => Node::Count { slot, span: *span },
            Test::Missing => Node::Missing { slot },
            _ => Node::Never,
        }
    }
}

/// The bits of some texts.
fn mask(reader: &Reader, texts: &[String]) -> Box<[u64]> {
    let mut bits = vec![0; words(reader.texts.len())];
    for text in texts {
        set_bit(&mut bits, reader.texts.find(text::trim(text.as_bytes())));
    }
    bits.into()
}

fn fading(half_life_days: f64) -> Fading {
    let days = decay::last_age(half_life_days).min(LAID_OUT);
    Fading { half_life_days, weights: (0..=days).map(|age| decay::weight(age, half_life_days)).collect() }
}
