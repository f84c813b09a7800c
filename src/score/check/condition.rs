//! Conditions under the judge: depth, lengths, references, and that each test suits its field.

use super::super::card::{Card, Kind};
use super::super::condition::{Condition, Span, Test};
use super::super::limits;
use super::{Checked, length, number};
use crate::engine::issue::{Allowed, Fault, Issue};

/// A condition at a place of the document, so many levels below its own root.
pub(super) fn check_condition(card: &Card, at: &str, condition: &Condition, depth: usize) -> Checked {
    if depth > limits::DEPTH {
        return Err(Issue::new(at, Fault::TooDeep { max: limits::DEPTH }));
    }
    match condition {
        Condition::All(parts) => check_parts(card, &format!("{at}.all"), parts, depth),
        Condition::Any(parts) => check_parts(card, &format!("{at}.any"), parts, depth),
        Condition::Not(part) => check_condition(card, &format!("{at}.not"), part, depth + 1),
        Condition::Field { field, test } => {
            card.check_kind(at, field, |kind| suits(kind, test))?;
            check_test(at, test)
        }
    }
}

fn check_parts(card: &Card, at: &str, parts: &[Condition], depth: usize) -> Checked {
    length(at, parts.len(), limits::PARTS)?;
    for (row, part) in parts.iter().enumerate() {
        check_condition(card, &format!("{at}[{row}]"), part, depth + 1)?;
    }
    Ok(())
}

const fn suits(kind: &Kind, test: &Test) -> bool {
    match test {
        Test::Is(_) | Test::Contains(_) | Test::Starts(_) | Test::Ends(_) => matches!(kind, Kind::Text),
        Test::Has(_) => matches!(kind, Kind::Set { .. }),
        Test::Number(_) => matches!(kind, Kind::Number),
        Test::Between { .. } => matches!(kind, Kind::Date),
        Test::Age(_) => matches!(kind, Kind::Date | Kind::Activity { .. }),
        Test::Count(_) => matches!(kind, Kind::Activity { .. }),
        Test::Missing => true,
    }
}

fn check_test(at: &str, test: &Test) -> Checked {
    match test {
        Test::Is(texts) => literals(&format!("{at}.is"), texts),
        Test::Contains(texts) => literals(&format!("{at}.contains"), texts),
        Test::Starts(texts) => literals(&format!("{at}.starts"), texts),
        Test::Ends(texts) => literals(&format!("{at}.ends"), texts),
        Test::Has(texts) => literals(&format!("{at}.has"), texts),
        Test::Number(of) => span(at, of),
        Test::Age(of) => span(&format!("{at}.age"), of),
        Test::Count(of) => span(&format!("{at}.count"), of),
        Test::Between { since: Some(since), until: Some(until) } if since > until => {
            Err(Issue::new(format_args!("{at}.until"), Fault::Ascending))
        }
        Test::Between { since: None, until: None } => Err(Issue::new(at, Fault::Kind { allowed: Allowed::Condition })),
        Test::Between { .. } | Test::Missing => Ok(()),
    }
}

/// Bounds that are numbers, at most one at each end, the lower one not above the upper one.
pub(super) fn span(at: &str, span: &Span) -> Checked {
    let Span { from, above, to, below } = *span;
    for (end, bound) in [("from", from), ("above", above), ("to", to), ("below", below)] {
        bound.map_or(Ok(()), |bound| number(format_args!("{at}.{end}"), bound, limits::BOUND))?;
    }
    if from.is_some() && above.is_some() || to.is_some() && below.is_some() || span.bounds().next().is_none() {
        return Err(Issue::new(at, Fault::Kind { allowed: Allowed::Condition }));
    }
    match (from.or(above), to.or(below)) {
        (Some(low), Some(high)) if low > high => Err(Issue::new(at, Fault::Ascending)),
        _ => Ok(()),
    }
}

/// Texts to compare with.
pub(super) fn literals(at: &str, texts: &[String]) -> Checked {
    length(at, texts.len(), limits::LITERALS)?;
    for (row, text) in texts.iter().enumerate() {
        length(format_args!("{at}[{row}]"), text.chars().count(), limits::LITERAL)?;
        if text.contains(char::is_control) || text.trim_matches(' ').is_empty() {
            return Err(Issue::new(format_args!("{at}[{row}]"), Fault::Kind { allowed: Allowed::Literal }));
        }
    }
    Ok(())
}
