//! New parts of a card: valid from the start, plainly stand-ins, with ids that no other has.

use crate::score::Card;
use crate::score::card::{Class, Criterion, Exclusion, Field, Group, Kind, RangePoints, Routing, Rule, ValuePoints};
use crate::score::choices::Choices;
use crate::score::condition::{Condition, Span, Test};
use crate::score::{Points, Route};

/// The points that a new criterion starts with.
const POINTS: Points = Points::whole(5);

/// An id that none of these is: `field-1`, `field-2` and so on.
pub(super) fn free_id<'a>(kind: &str, taken: impl Iterator<Item = &'a String>) -> String {
    let taken: Vec<&String> = taken.collect();
    // One more than there are, so one of them is free.
    let ids = (1..=taken.len() + 1).map(|number| format!("{kind}-{number}"));
    ids.into_iter().find(|id| !taken.contains(&id)).unwrap_or_default()
}

/// Adds a field of a kind.
pub fn add_field(card: &mut Card, kind: Kind) {
    let id = free_id("field", card.fields.iter().map(|field| &field.id));
    card.fields.push(Field { id, name: String::new(), kind, column: String::new() });
}

/// Adds a group of a class, with one criterion on the card's first field.
pub fn add_group(card: &mut Card, class: Class) {
    let id = free_id("group", card.groups.iter().map(|group| &group.id));
    let field = card.fields.first().map(|field| field.id.clone());
    let criterion = criterion(card, field.as_deref());
    card.groups.push(Group {
        id,
        name: String::new(),
        class,
        axis: class.axis(),
        least: None,
        most: None,
        criteria: vec![criterion],
    });
}

/// Adds a criterion to a group: about a field, or, without one, a condition.
pub fn add_criterion(card: &mut Card, group: usize, field: Option<&str>) {
    let criterion = criterion(card, field);
    if let Some(group) = card.groups.get_mut(group) {
        group.criteria.push(criterion);
    }
}

/// Adds an exclusion.
pub fn add_exclusion(card: &mut Card) {
    let id = free_id("exclusion", card.exclusions.iter().map(|exclusion| &exclusion.id));
    let when = first_test(card, None);
    card.exclusions.push(Exclusion { id, name: String::new(), when });
}

/// Adds a routing rule.
pub fn add_routing(card: &mut Card) {
    let when = first_test(card, None);
    card.routing.push(Routing { route: Route::Nurture, when, above_line: false });
}

/// Says how a criterion gives points anew, for another field, or, without one, by a condition.
pub fn rule_for(card: &Card, field: Option<&str>) -> Rule {
    let Some((_, own)) = field.and_then(|field| card.field(field)) else {
        return Rule::When { when: first_test(card, None), points: POINTS };
    };
    let (field, otherwise, missing) = (own.id.clone(), Points::ZERO, Points::ZERO);
    match own.kind {
        Kind::Text | Kind::Set { .. } => {
            let values = vec![ValuePoints { is: vec![literal(card, &field)], points: POINTS }];
            Rule::Values { field, values, otherwise, missing }
        }
        Kind::Number | Kind::Date => {
            let ranges = vec![RangePoints { span: Span { from: Some(0.0), ..Span::default() }, points: POINTS }];
            Rule::Ranges { field, ranges, otherwise, missing }
        }
        Kind::Activity { .. } => {
            Rule::Activity { field, each: POINTS, min: 1, max: 1, half_life_days: Some(30.0), missing }
        }
    }
}

/// A test that suits a field; without one, the card's first.
pub fn first_test(card: &Card, field: Option<&str>) -> Condition {
    let own = field.and_then(|field| card.field(field)).map(|(_, field)| field).or(card.fields.first());
    let Some(own) = own else { return Condition::All(Vec::new()) };
    let from = |bound: f64| Span { from: Some(bound), ..Span::default() };
    let test = match own.kind {
        Kind::Text => Test::Is(vec![literal(card, &own.id)]),
        Kind::Set { .. } => Test::Has(vec![literal(card, &own.id)]),
        Kind::Number => Test::Number(from(0.0)),
        Kind::Date => Test::Age(from(0.0)),
        Kind::Activity { .. } => Test::Count(from(1.0)),
    };
    Condition::Field { field: own.id.clone(), test }
}

/// A text that the card already knows of a field, to begin with.
fn literal(card: &Card, field: &str) -> String {
    Choices::of(card, field).texts().next().cloned().unwrap_or_else(|| "yes".to_owned())
}

fn criterion(card: &Card, field: Option<&str>) -> Criterion {
    let id =
        free_id("criterion", card.criteria().map(|(_, _, criterion)| &criterion.id).collect::<Vec<_>>().into_iter());
    Criterion { id, name: String::new(), rule: rule_for(card, field) }
}
