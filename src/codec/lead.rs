//! One lead as JSON along the fields of its card, and what the card makes of it as JSON.

use super::json::{MAX_BYTES, compact, parse};
use super::node::{Fields, Node, kind};
use super::path::Path;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::Limit;
use crate::score::card::{Card, Kind};
use crate::score::{Cause, Day, Entry, Happening, Lead, Scored, Value};

/// How often something may have happened on one day, as in a file.
const COUNT: Limit = Limit { min: 0.0, max: 1e9, above: false };

/// The lead that a text describes: an object whose keys are ids of the card's fields. Text is text, a number a number,
/// a date text such as `2026-03-01`, a set a list of texts, an activity a list of `{"day", "count"}` with the day left
/// out where only the count is known. What is absent or `null` is missing.
///
/// # Errors
/// The first fault, with the field that it stands in.
pub fn read(text: &str, card: &Card) -> Result<Lead, Issue> {
    let at = Path::ROOT;
    let Node::Object(members) = parse(text, MAX_BYTES)? else { return Err(kind(&at, Allowed::Object)) };
    let mut lead = Lead::unknown(card);
    for (id, node) in members {
        let at = at.key(&id);
        let (_, field) = card.field(&id).ok_or_else(|| at.issue(Fault::NoSuchField))?;
        let value = value(node, &field.kind, &at)?;
        lead.set(card, &id, value);
    }
    Ok(lead)
}

fn value(node: Node, of: &Kind, at: &Path) -> Result<Value, Issue> {
    if node == Node::Null {
        return Ok(Value::Missing);
    }
    Ok(match of {
        Kind::Text => Value::Text(node.text(at)?),
        Kind::Number => Value::Number(node.number(at)?),
        Kind::Date => Value::Date(day(node, at)?),
        Kind::Set { .. } => {
            let texts = node.list(at)?.into_iter().enumerate();
            Value::Set(texts.map(|(place, text)| text.text(&at.entry(place))).collect::<Result<_, _>>()?)
        }
        Kind::Activity { .. } => {
            let happenings = node.list(at)?.into_iter().enumerate();
            Value::Activity(happenings.map(|(place, one)| happening(one, &at.entry(place))).collect::<Result<_, _>>()?)
        }
    })
}

fn happening(node: Node, at: &Path) -> Result<Happening, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["day", "count"])?;
    let on = fields.optional("day").filter(|node| *node != Node::Null);
    let on = on.map(|node| day(node, &at.key("day"))).transpose()?;
    // Within the limit, which a u32 holds.
    Ok(Happening { day: on, count: fields.whole_if("count", COUNT)?.unwrap_or(1) as u32 })
}

fn day(node: Node, at: &Path) -> Result<Day, Issue> {
    Day::parse(node.text(at)?.as_bytes()).ok_or_else(|| kind(at, Allowed::Day))
}

/// A score with its ledger on one line. Groups, criteria, bands and exclusions go by their ids; the points of the
/// ledger sum to the score.
pub fn write(card: &Card, scored: &Scored) -> String {
    let number = |points: crate::score::Points| Node::Number(points.number());
    let named = |id: Option<&String>| id.map_or(Node::Null, |id| Node::Text(id.clone()));
    let band = scored.band.and_then(|band| card.bands.get(band)).map(|band| &band.id);
    let excluded = scored.excluded.and_then(|one| card.exclusions.get(one)).map(|one| &one.id);
    compact(&object([
        ("score", number(scored.score)),
        ("fit", number(scored.fit)),
        ("interest", number(scored.interest)),
        ("band", named(band)),
        ("handed", Node::Bool(scored.handed)),
        ("route", Node::Text(scored.route.id().to_owned())),
        ("excluded", named(excluded)),
        ("ledger", Node::List(scored.ledger.iter().map(|each| entry(card, each)).collect())),
    ]))
}

fn entry(card: &Card, entry: &Entry) -> Node {
    let (cause, criterion) = match entry.cause {
        Cause::Criterion { criterion, .. } => ("criterion", Some(criterion)),
        Cause::Decay { criterion, .. } => ("decay", Some(criterion)),
        Cause::GroupLimit { .. } => ("groupLimit", None),
        Cause::TotalLimit => ("totalLimit", None),
        Cause::Exclusion { .. } => ("exclusion", None),
    };
    let group = entry.cause.group().and_then(|group| card.groups.get(group));
    let criterion = group.and_then(|group| group.criteria.get(criterion?));
    let mut members = vec![("cause", Node::Text(cause.to_owned()))];
    members.extend(group.map(|group| ("group", Node::Text(group.id.clone()))));
    members.extend(criterion.map(|criterion| ("criterion", Node::Text(criterion.id.clone()))));
    members.push(("points", Node::Number(entry.points.number())));
    object(members)
}

/// An object of these members.
pub(super) fn object(members: impl IntoIterator<Item = (&'static str, Node)>) -> Node {
    Node::Object(members.into_iter().map(|(key, node)| (key.to_owned(), node)).collect())
}
