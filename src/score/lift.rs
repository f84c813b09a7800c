//! The inverse: what would have to be different about a lead for it to reach a score. Every answer is tried on the
//! card itself, with its caps, exclusions and decay, so that what is said to suffice does.

mod candidates;

use super::card::Card;
use super::day::Day;
use super::lead::{Lead, Value};
use super::points::Points;
use super::scored::score;

pub use candidates::OTHER;

/// So many leads are tried for each further number of fields before the search only looks for a good answer.
const TRIES: usize = 20_000;

/// What would lift a lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Lift {
    /// The score to reach.
    pub target: Points,
    /// How many points are lacking.
    pub gap: Points,
    /// The fields that would do it alone, each with the value that overshoots least; the least overshoot first.
    pub single: Vec<Change>,
    /// As few fields as possible that do it together; empty where nothing does.
    pub fewest: Vec<Change>,
    /// Whether it is certain that fewer do not: every combination of the values that the card tells apart was tried.
    pub proven: bool,
}

/// Another value of a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The field.
    pub field: usize,
    /// What it would have to be. [`OTHER`] stands for any text that the card does not name.
    pub to: Value,
    /// The score with this change, and in [`Lift::fewest`] with those before it.
    pub score: Points,
}

impl Card {
    /// The score that a lead has to reach next: the lower end of the band above it, or the line if that comes first.
    pub fn next_target(&self, score: Points) -> Option<Points> {
        let ends = self.bands.iter().filter_map(|band| band.from).chain([self.line]);
        ends.filter(|end| *end > score && *end <= self.most).min()
    }
}

/// What would lift a lead to a score; none if it is there already.
pub fn lift(card: &Card, lead: &Lead, as_of: Day, target: Points) -> Option<Lift> {
    let now = score(card, lead, as_of).score;
    if now >= target {
        return None;
    }
    let mut lead = lead.clone();
    lead.values.resize(card.fields.len(), Value::Missing);
    let search = Search { card, as_of, target, values: candidates::of(card, &lead, as_of) };
    let mut single: Vec<Change> = search.values.iter().filter_map(|(field, _)| search.best(&lead, *field)).collect();
    single.sort_by_key(|change| change.score);
    let (fewest, proven) = match single.first() {
        Some(one) => (vec![one.clone()], true),
        None => search.fewest(&lead),
    };
    Some(Lift { target, gap: target - now, single, fewest, proven })
}

struct Search<'a> {
    card: &'a Card,
    as_of: Day,
    target: Points,
    /// Fields and what else they could be.
    values: Vec<(usize, Vec<Value>)>,
}

impl Search<'_> {
    fn score(&self, lead: &Lead) -> Points {
        score(self.card, lead, self.as_of).score
    }

    /// The value of a field that reaches the target with the least overshoot.
    fn best(&self, lead: &Lead, field: usize) -> Option<Change> {
        let all = self.tried(lead, field).into_iter().filter(|change| change.score >= self.target);
        all.min_by_key(|change| change.score)
    }

    /// Every other value of a field with its score.
    fn tried(&self, lead: &Lead, field: usize) -> Vec<Change> {
        let values = self.values.iter().find(|(own, _)| *own == field).map(|(_, values)| values.as_slice());
        let mut tried = lead.clone();
        let all = values.unwrap_or_default().iter().map(|value| {
            put(&mut tried, field, value);
            Change { field, to: value.clone(), score: self.score(&tried) }
        });
        all.collect()
    }

    /// Two fields, then three, as long as that is a matter of a moment; then step by step.
    fn fewest(&self, lead: &Lead) -> (Vec<Change>, bool) {
        for size in 2..=self.values.len() {
            if self.combinations(size) > TRIES {
                return (self.climb(lead), false);
            }
            let mut found = None;
            self.combine(&mut lead.clone(), 0, size, &mut Vec::new(), &mut found);
            if let Some((_, changes)) = found {
                return (self.told(lead, changes), true);
            }
        }
        (Vec::new(), true)
    }

    /// How many ways there are to change so many fields.
    fn combinations(&self, size: usize) -> usize {
        let mut ways = vec![0_usize; size + 1];
        if let Some(none) = ways.first_mut() {
            *none = 1;
        }
        for (_, values) in &self.values {
            for chosen in (1..=size).rev() {
                let fewer = ways.get(chosen - 1).copied().unwrap_or(0);
                if let Some(way) = ways.get_mut(chosen) {
                    *way = way.saturating_add(fewer.saturating_mul(values.len()));
                }
            }
        }
        ways.last().copied().unwrap_or(0)
    }

    /// Tries every way to change `left` more fields from a place on; keeps the one that overshoots least.
    fn combine(
        &self,
        lead: &mut Lead,
        from: usize,
        left: usize,
        taken: &mut Vec<(usize, Value)>,
        found: &mut Option<(Points, Vec<(usize, Value)>)>,
    ) {
        if left == 0 {
            let score = self.score(lead);
            if score >= self.target && found.as_ref().is_none_or(|(best, _)| score < *best) {
                *found = Some((score, taken.clone()));
            }
            return;
        }
        for (place, (field, values)) in self.values.iter().enumerate().skip(from) {
            let before = lead.values.get(*field).cloned().unwrap_or_default();
            for value in values {
                put(lead, *field, value);
                taken.push((*field, value.clone()));
                self.combine(lead, place + 1, left - 1, taken, found);
                taken.pop();
            }
            put(lead, *field, &before);
        }
    }

    /// The change that gains most, again and again; then those are left out that turn out not to be needed.
    fn climb(&self, lead: &Lead) -> Vec<Change> {
        let mut taken: Vec<(usize, Value)> = Vec::new();
        let mut climbed = lead.clone();
        let mut reached = self.score(&climbed);
        while reached < self.target {
            let open = self.values.iter().filter(|(field, _)| taken.iter().all(|(own, _)| own != field));
            let steps = open.flat_map(|(field, _)| self.tried(&climbed, *field));
            let Some(step) = steps.max_by_key(|change| change.score).filter(|step| step.score > reached) else {
                return Vec::new();
            };
            put(&mut climbed, step.field, &step.to);
            reached = step.score;
            taken.push((step.field, step.to));
        }
        let mut place = 0;
        while place < taken.len() {
            let mut fewer = taken.clone();
            fewer.remove(place);
            let without = fewer.iter().fold(lead.clone(), |mut lead, (field, value)| {
                put(&mut lead, *field, value);
                lead
            });
            if self.score(&without) >= self.target { taken = fewer } else { place += 1 }
        }
        self.told(lead, taken)
    }

    /// Changes one after the other with the score after each.
    fn told(&self, lead: &Lead, changes: Vec<(usize, Value)>) -> Vec<Change> {
        let mut lead = lead.clone();
        let all = changes.into_iter().map(|(field, to)| {
            put(&mut lead, field, &to);
            Change { field, to, score: self.score(&lead) }
        });
        all.collect()
    }
}

fn put(lead: &mut Lead, field: usize, value: &Value) {
    if let Some(place) = lead.values.get_mut(field) {
        value.clone_into(place);
    }
}
