//! What a form offers for a field of text: the values that the card tells apart, those that it treats alike as one.

use super::card::{Card, Rule};
use super::condition::{Condition, Test};

/// What a card names of a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// The texts, those together that make no difference anywhere; each in the order of the card.
    pub alike: Vec<Vec<String>>,
    /// Whether the card looks inside of the text, so that other texts than these count too.
    pub open: bool,
}

impl Choices {
    /// What a card names of a field, in criteria, exclusions and routing.
    pub fn of(card: &Card, field: &str) -> Self {
        let mut places: Vec<&[String]> = Vec::new();
        let mut open = false;
        for condition in card.conditions() {
            condition.tests(&mut |own, test| {
                let texts = match test {
                    Test::Is(texts) | Test::Has(texts) => texts,
                    Test::Contains(texts) | Test::Starts(texts) | Test::Ends(texts) => {
                        open |= own == field;
                        texts
                    }
                    _ => return,
                };
                if own == field {
                    places.push(texts);
                }
            });
        }
        for (_, _, criterion) in card.criteria() {
            if let Rule::Values { field: own, values, .. } = &criterion.rule
                && own == field
            {
                places.extend(values.iter().map(|row| row.is.as_slice()));
            }
        }
        Self { alike: alike(&places), open }
    }

    /// All texts, one after the other.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        self.alike.iter().flatten()
    }

    /// The place of the texts that a text is one of.
    pub fn place(&self, text: &str) -> Option<usize> {
        self.alike.iter().position(|texts| texts.iter().any(|own| same(own, text)))
    }
}

impl Card {
    /// Every condition of the card: of criteria, exclusions and routing.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let criteria = self.criteria().filter_map(|(_, _, criterion)| match &criterion.rule {
            Rule::When { when, .. } => Some(when),
            _ => None,
        });
        let exclusions = self.exclusions.iter().map(|exclusion| &exclusion.when);
        criteria.chain(exclusions).chain(self.routing.iter().map(|rule| &rule.when))
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim_matches(' ').eq_ignore_ascii_case(other.trim_matches(' '))
}

/// Texts that stand in the same places are alike.
fn alike(places: &[&[String]]) -> Vec<Vec<String>> {
    let mut found: Vec<(Vec<bool>, Vec<String>)> = Vec::new();
    for text in places.iter().copied().flatten() {
        if found.iter().any(|(_, texts)| texts.iter().any(|own| same(own, text))) {
            continue;
        }
        let stands: Vec<bool> = places.iter().map(|texts| texts.iter().any(|own| same(own, text))).collect();
        match found.iter_mut().find(|(own, _)| *own == stands) {
            Some((_, texts)) => texts.push(text.clone()),
            None => found.push((stands, vec![text.clone()])),
        }
    }
    found.into_iter().map(|(_, texts)| texts).collect()
}
