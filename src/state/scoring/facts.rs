//! What is known of one lead, by the ids of fields, so that it outlives edits of the card.

use crate::score::{Card, Lead, Value};

/// Values by the id of their field, at most one each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts(Vec<(String, Value)>);

impl Facts {
    /// Nothing but these.
    pub fn of(known: impl IntoIterator<Item = (impl Into<String>, Value)>) -> Self {
        known.into_iter().fold(Self::default(), |facts, (id, value)| facts.with(&id.into(), value))
    }

    /// What is known of a field.
    pub fn get(&self, id: &str) -> &Value {
        self.0.iter().find(|(own, _)| own == id).map_or(&Value::Missing, |(_, value)| value)
    }

    /// The same with another value of a field.
    #[must_use]
    pub fn with(&self, id: &str, value: Value) -> Self {
        let others = self.0.iter().filter(|(own, _)| own != id).cloned();
        let known = (value != Value::Missing).then(|| (id.to_owned(), value));
        Self(others.chain(known).collect())
    }

    /// The lead as a card sees it: values of fields that it does not have are passed over.
    pub fn lead(&self, card: &Card) -> Lead {
        Lead { values: card.fields.iter().map(|field| self.get(&field.id).clone()).collect() }
    }
}
