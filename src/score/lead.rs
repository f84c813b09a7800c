//! A lead as a card sees it: one value a field.

use super::card::Card;
use super::day::Day;

/// The values of one lead, along the fields of its card. A list that is too short lacks the rest.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lead {
    /// Value i belongs to field i.
    pub values: Vec<Value>,
}

/// One value. One of another kind than its field's counts as missing.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// Not known; a value of its own.
    #[default]
    Missing,
    /// Text; empty or blank text is missing.
    Text(String),
    /// A number; what is not finite is missing.
    Number(f64),
    /// A day.
    Date(Day),
    /// Texts, blank ones left out; none at all is missing.
    Set(Vec<String>),
    /// What happened how often, in any order; an empty list is known to be never.
    Activity(Vec<Happening>),
}

/// An activity on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happening {
    /// The day; none where only the count is known: it counts as of the day that is asked for.
    pub day: Option<Day>,
    /// How often.
    pub count: u32,
}

impl Lead {
    /// A lead of which nothing is known.
    pub fn unknown(card: &Card) -> Self {
        Self { values: vec![Value::Missing; card.fields.len()] }
    }

    /// Sets the value of a field by its id; whether the card has that field.
    pub fn set(&mut self, card: &Card, field: &str, value: Value) -> bool {
        let Some((place, _)) = card.field(field) else { return false };
        if self.values.len() <= place {
            self.values.resize(place + 1, Value::Missing);
        }
        self.values.get_mut(place).map(|old| *old = value).is_some()
    }
}
