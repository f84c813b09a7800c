//! What a card asks, answered by one lead: conditions and criteria as they are written, for the ledger. The table of a
//! million rows goes another way ([`compiled`](super::compiled)) to the same points.

use super::card::{Card, Criterion, Kind, Rule};
use super::condition::{Condition, Test};
use super::day::Day;
use super::decay;
use super::lead::{Happening, Lead, Value};
use super::points::Points;
use super::text;

/// A lead under a card, as of a day.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) card: &'a Card,
    pub(super) lead: &'a Lead,
    pub(super) as_of: Day,
}

/// What a criterion gives, and what age has taken of it.
pub(super) struct Worth {
    /// As if everything had happened today.
    pub(super) fresh: Points,
    /// With decay.
    pub(super) faded: Points,
}

impl<'a> Asked<'a> {
    /// Whether a condition holds.
    pub(super) fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(part) => !self.holds(part),
            Condition::Field { field, test } => self.test(field, test),
        }
    }

    fn test(&self, field: &str, test: &Test) -> bool {
        let text = |parts: &[String], fits: fn(&[u8], &[u8]) -> bool| {
            self.text(field).is_some_and(|text| parts.iter().any(|part| fits(text, part.as_bytes())))
        };
        let age = |day: Option<Day>| day.map(|day| f64::from(day.age(self.as_of)));
        match test {
            Test::Is(values) => self.text(field).is_some_and(|text| is_one(text, values)),
            Test::Contains(parts) => text(parts, text::contains),
            Test::Starts(parts) => text(parts, text::starts),
            Test::Ends(parts) => text(parts, text::ends),
            Test::Has(values) => self.set(field).is_some_and(|set| set.iter().any(|entry| is_one(entry, values))),
            Test::Number(span) => self.number(field).is_some_and(|number| span.holds(number)),
            Test::Between { since, until } => self
                .day(field)
                .is_some_and(|day| since.is_none_or(|since| day >= since) && until.is_none_or(|until| day <= until)),
            Test::Age(span) => {
                let last = self.times(field).and_then(|times| times.iter().filter_map(|time| time.day).max());
                age(self.day(field).or(last)).is_some_and(|age| span.holds(age))
            }
            Test::Count(span) => self.times(field).is_some_and(|times| span.holds(f64::from(total(&times)))),
            Test::Missing => self.is_missing(field),
        }
    }

    /// The points of a criterion.
    pub(super) fn worth(&self, criterion: &Criterion) -> Worth {
        let plain = |points| Worth { fresh: points, faded: points };
        match &criterion.rule {
            Rule::When { when, points } => plain(if self.holds(when) { *points } else { Points::ZERO }),
            Rule::Values { field, values, otherwise, missing } => {
                if let Some(text) = self.text(field) {
                    let row = values.iter().find(|row| is_one(text, &row.is));
                    return plain(row.map_or(*otherwise, |row| row.points));
                }
                let Some(set) = self.set(field) else { return plain(*missing) };
                let mut named = values.iter().filter(|row| set.iter().any(|entry| is_one(entry, &row.is))).peekable();
                if named.peek().is_none() {
                    return plain(*otherwise);
                }
                plain(named.map(|row| row.points).sum())
            }
            Rule::Ranges { field, ranges, otherwise, missing } => {
                let age = || self.day(field).map(|day| f64::from(day.age(self.as_of)));
                let Some(number) = self.number(field).or_else(age) else { return plain(*missing) };
                let row = ranges.iter().find(|row| row.span.holds(number));
                plain(row.map_or(*otherwise, |row| row.points))
            }
            Rule::Activity { field, each, min, max, half_life_days, missing } => {
                let Some(times) = self.times(field) else { return plain(*missing) };
                self.activity(times, *each, *min, *max, *half_life_days)
            }
        }
    }

    /// The newest `max` times, if there are `min` at all.
    fn activity(&self, mut times: Vec<Happening>, each: Points, min: u32, max: u32, half_life: Option<f64>) -> Worth {
        let count = total(&times);
        if count < min {
            return Worth { fresh: Points::ZERO, faded: Points::ZERO };
        }
        let age = |time: &Happening| time.day.map_or(0, |day| day.age(self.as_of));
        times.sort_by_key(age);
        let mut left = max;
        let mut faded = Points::ZERO;
        for time in &times {
            let taken = time.count.min(left);
            left -= taken;
            let weight = half_life.map_or(decay::WHOLE, |days| decay::weight(age(time), days));
            faded = faded + decay::worth(each, taken, weight);
        }
        Worth { fresh: decay::worth(each, count.min(max), decay::WHOLE), faded }
    }

    fn value(&self, field: &str, of: impl Fn(&Kind) -> bool) -> Option<&'a Value> {
        let (place, known) = self.card.field(field)?;
        self.lead.values.get(place).filter(|_| of(&known.kind))
    }

    fn text(&self, field: &str) -> Option<&'a [u8]> {
        let Value::Text(text) = self.value(field, |kind| *kind == Kind::Text)? else { return None };
        Some(text::trim(text.as_bytes())).filter(|text| !text.is_empty())
    }

    fn number(&self, field: &str) -> Option<f64> {
        let Value::Number(number) = self.value(field, |kind| *kind == Kind::Number)? else { return None };
        Some(*number).filter(|number| number.is_finite())
    }

    fn day(&self, field: &str) -> Option<Day> {
        let Value::Date(day) = self.value(field, |kind| *kind == Kind::Date)? else { return None };
        Some(*day)
    }

    fn set(&self, field: &str) -> Option<Vec<&'a [u8]>> {
        let Value::Set(entries) = self.value(field, |kind| matches!(kind, Kind::Set { .. }))? else { return None };
        let entries = entries.iter().map(|entry| text::trim(entry.as_bytes())).filter(|entry| !entry.is_empty());
        Some(entries.collect::<Vec<_>>()).filter(|entries| !entries.is_empty())
    }

    /// What had happened by the day that is asked for.
    fn times(&self, field: &str) -> Option<Vec<Happening>> {
        let value = self.value(field, |kind| matches!(kind, Kind::Activity { .. }))?;
        let Value::Activity(times) = value else { return None };
        let done = |time: &&Happening| time.count > 0 && time.day.is_none_or(|day| day <= self.as_of);
        Some(times.iter().filter(done).copied().collect())
    }

    fn is_missing(&self, field: &str) -> bool {
        self.text(field).is_none()
            && self.number(field).is_none()
            && self.day(field).is_none()
            && self.set(field).is_none()
            && self.times(field).is_none()
    }
}

fn is_one(text: &[u8], values: &[String]) -> bool {
    values.iter().any(|value| text::same(text, text::trim(value.as_bytes())))
}

fn total(times: &[Happening]) -> u32 {
    times.iter().fold(0, |sum, time| sum.saturating_add(time.count))
}
