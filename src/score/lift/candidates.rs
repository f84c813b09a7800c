//! The values that a card tells apart, field by field: every text that it names and one that it does not, every bound
//! of a number or an age and its neighbours, some more of an activity.

use super::super::card::{Card, Kind, Rule};
use super::super::condition::{Condition, Span, Test};
use super::super::day::Day;
use super::super::lead::{Happening, Lead, Value};
use super::super::text;

/// A text that stands for any that a card does not name.
pub const OTHER: &str = "\u{2014}";
/// More times of an activity than these are tried only at its own ends.
const TIMES: u32 = 12;

/// The fields that a card asks for and what else they could be in a lead.
pub(super) fn of(card: &Card, lead: &Lead, as_of: Day) -> Vec<(usize, Vec<Value>)> {
    let mut known: Vec<Known> = card.fields.iter().map(|_| Known::default()).collect();
    let mut note = |field: &str, what: &dyn Fn(&mut Known)| {
        if let Some(known) = card.field(field).and_then(|(place, _)| known.get_mut(place)) {
            known.used = true;
            what(known);
        }
    };
    for condition in conditions(card) {
        condition.tests(&mut |field, test| note(field, &|known| known.test(test, as_of)));
    }
    for (_, _, criterion) in card.criteria() {
        let Some(field) = criterion.rule.field() else { continue };
        note(field, &|known| known.rule(&criterion.rule));
    }
    let fields = card.fields.iter().zip(known).zip(&lead.values).enumerate();
    let used = fields.filter(|(_, ((_, known), _))| known.used);
    used.map(|(place, ((field, known), now))| (place, known.values(&field.kind, now, as_of))).collect()
}

fn conditions(card: &Card) -> impl Iterator<Item = &Condition> {
    let criteria = card.criteria().filter_map(|(_, _, criterion)| match &criterion.rule {
        Rule::When { when, .. } => Some(when),
        _ => None,
    });
    criteria.chain(card.exclusions.iter().map(|exclusion| &exclusion.when))
}

/// What a card asks of one field.
#[derive(Default)]
struct Known {
    used: bool,
    texts: Vec<String>,
    numbers: Vec<f64>,
    days: Vec<Day>,
    times: Vec<u32>,
}

impl Known {
    fn span(&mut self, span: &Span) {
        let ends: Vec<f64> = span.bounds().collect();
        self.numbers.extend(ends.iter().flat_map(|end| [end - 1.0, *end, end + 1.0]));
        if let [low, high] = ends[..] {
            self.numbers.push(f64::midpoint(low, high));
        }
    }

    fn test(&mut self, test: &Test, as_of: Day) {
        match test {
            Test::Is(texts) | Test::Contains(texts) | Test::Starts(texts) | Test::Ends(texts) | Test::Has(texts) => {
                self.texts.extend_from_slice(texts);
            }
            Test::Number(span) | Test::Age(span) | Test::Count(span) => self.span(span),
            Test::Between { since, until } => {
                self.days.extend([since, until].into_iter().flatten());
                self.days.push(as_of);
            }
            Test::Missing => {}
        }
    }

    fn rule(&mut self, rule: &Rule) {
        match rule {
            Rule::When { .. } => {}
            Rule::Values { values, .. } => self.texts.extend(values.iter().flat_map(|row| row.is.iter().cloned())),
            Rule::Ranges { ranges, .. } => ranges.iter().for_each(|row| self.span(&row.span)),
            Rule::Activity { min, max, .. } => self.times.extend((1..=TIMES.min(*max)).chain([*min, *max])),
        }
    }

    fn values(mut self, kind: &Kind, now: &Value, as_of: Day) -> Vec<Value> {
        let whole = |number: &f64| (*number >= 0.0 && *number <= 1e6).then_some(*number as i32);
        let mut values: Vec<Value> = match kind {
            Kind::Text => self.texts.into_iter().chain([OTHER.to_owned()]).map(Value::Text).collect(),
            Kind::Number => self.numbers.into_iter().map(Value::Number).collect(),
            Kind::Date => {
                let ages = self.numbers.iter().filter(|age| age.abs() < 1e6);
                let days = ages.filter_map(|age| Day::from_number(as_of.number() - *age as i32));
                days.chain(self.days.iter().copied()).map(Value::Date).collect()
            }
            Kind::Set { .. } => sets(now, &self.texts),
            Kind::Activity { .. } => {
                self.times.extend(self.numbers.iter().filter_map(whole).filter_map(|times| u32::try_from(times).ok()));
                let before = if let Value::Activity(times) = now { times.as_slice() } else { &[] };
                let more = self.times.into_iter().filter(|times| *times > 0).map(|count| {
                    let today = Happening { day: Some(as_of), count };
                    Value::Activity(before.iter().copied().chain([today]).collect())
                });
                // What is never asked again: an activity that counts against a lead.
                more.chain([Value::Activity(Vec::new())]).collect()
            }
        };
        let mut different: Vec<Value> = Vec::new();
        values.retain(|value| value != now);
        for value in values {
            if !different.contains(&value) {
                different.push(value);
            }
        }
        different
    }
}

/// A set with one entry more, or without one of those that the card names.
fn sets(now: &Value, texts: &[String]) -> Vec<Value> {
    let own = if let Value::Set(own) = now { own.as_slice() } else { &[] };
    let is = |entry: &String, text: &String| text::same(text::trim(entry.as_bytes()), text::trim(text.as_bytes()));
    let changed = texts.iter().map(|text| {
        if own.iter().any(|entry| is(entry, text)) {
            return Value::Set(own.iter().filter(|entry| !is(entry, text)).cloned().collect());
        }
        Value::Set(own.iter().cloned().chain([text.clone()]).collect())
    });
    changed.collect()
}
