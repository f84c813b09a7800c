//! What people call the parts of a card, and its rules and values in words.

use super::bench::Bench;
use super::clock;
use crate::format::{Digits, Value as Shown};
use crate::score::card::{Axis, Class, Criterion, Field, Kind, Rule};
use crate::score::condition::{Condition, Span, Test};
use crate::score::lift::OTHER;
use crate::score::presets::{card_message, name_message};
use crate::score::{Points, Reach, Value};
use crate::web::desk::Desk;

/// So many texts of a list are told; of more only that there are.
const TOLD: usize = 4;

/// What people call a part of a card: its own name, or the usual one of its id, or the id.
pub(super) fn name(desk: &Desk, id: &str, own: &str) -> String {
    if !own.trim().is_empty() {
        return own.to_owned();
    }
    let usual = name_message(id);
    if desk.locale().has(&usual) { desk.text(&usual) } else { id.to_owned() }
}

/// What people call the card.
pub(super) fn card(bench: &Bench) -> String {
    let (desk, work) = (bench.desk(), bench.work());
    if !work.card.name.trim().is_empty() {
        return work.card.name.clone();
    }
    work.preset.map_or_else(|| desk.text("score-own-card"), |preset| desk.text(&card_message(preset)))
}

/// What people call a field, by its id.
pub(super) fn field(bench: &Bench, id: &str) -> String {
    bench.card().field(id).map_or_else(|| id.to_owned(), |(_, field)| field_name(bench.desk(), field))
}

/// What people call a field.
pub(super) fn field_name(desk: &Desk, field: &Field) -> String {
    name(desk, &field.id, &field.name)
}

/// The message that names a class.
pub(super) const fn class(class: Class) -> &'static str {
    match class {
        Class::Explicit => "score-class-explicit",
        Class::Implicit => "score-class-implicit",
        Class::Timeline => "score-class-timeline",
        Class::Negative => "score-class-negative",
    }
}

/// The message that names a side of the matrix.
pub(super) const fn axis(axis: Axis) -> &'static str {
    match axis {
        Axis::Fit => "score-axis-fit",
        Axis::Interest => "score-axis-interest",
        Axis::None => "score-axis-none",
    }
}

/// The message that names a kind of field.
pub(super) const fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text => "score-kind-text",
        Kind::Number => "score-kind-number",
        Kind::Date => "score-kind-date",
        Kind::Set { .. } => "score-kind-set",
        Kind::Activity { .. } => "score-kind-activity",
    }
}

/// Where in the card a path leads, by the name of the part that it goes through; empty for the card itself.
pub(super) fn place(bench: &Bench, path: &str) -> String {
    let (desk, card) = (bench.desk(), bench.card());
    let row =
        |list: &str| -> Option<usize> { path.strip_prefix(list)?.strip_prefix('[')?.split(']').next()?.parse().ok() };
    let found = None
        .or_else(|| row("fields").and_then(|row| card.fields.get(row)).map(|one| field_name(desk, one)))
        .or_else(|| {
            let group = card.groups.get(row("groups")?)?;
            let inside =
                path.split_once(".criteria[").and_then(|(_, rest)| rest.split(']').next()?.parse::<usize>().ok());
            let criterion = inside.and_then(|inside| group.criteria.get(inside));
            Some(criterion.map_or_else(|| name(desk, &group.id, &group.name), |one| name(desk, &one.id, &one.name)))
        })
        .or_else(|| row("bands").and_then(|row| card.bands.get(row)).map(|one| name(desk, &one.id, &one.name)))
        .or_else(|| {
            row("exclusions").and_then(|row| card.exclusions.get(row)).map(|one| name(desk, &one.id, &one.name))
        })
        .or_else(|| row("routing").and_then(|row| card.routing.get(row)).map(|one| desk.text(one.route.name())))
        .or_else(|| path.starts_with("matrix").then(|| desk.text("score-matrix-title")))
        .or_else(|| (path == "line").then(|| desk.text("score-line")));
    found.unwrap_or_default()
}

/// Points as a value, every digit of them.
pub(super) fn points_value(points: Points) -> Shown {
    Shown::Number(points.number(), Digits::Exact)
}

/// Points as text.
pub(super) fn points(desk: &Desk, points: Points) -> String {
    desk.value(&points_value(points))
}

/// Points as text with their sign.
pub(super) fn signed(desk: &Desk, own: Points) -> String {
    if own > Points::ZERO { desk.with("score-plus", &[("points", points_value(own))]) } else { points(desk, own) }
}

/// What something can give, in words.
pub(super) fn reach(desk: &Desk, reach: Reach) -> String {
    match reach {
        Reach { least, most } if least == most => signed(desk, most),
        Reach { least: Points::ZERO, most } => desk.with("score-up-to", &[("points", Shown::Text(signed(desk, most)))]),
        Reach { least, most: Points::ZERO } => {
            desk.with("score-down-to", &[("points", Shown::Text(signed(desk, least)))])
        }
        Reach { least, most } => desk.with(
            "score-between",
            &[("least", Shown::Text(signed(desk, least))), ("most", Shown::Text(signed(desk, most)))],
        ),
    }
}

fn number(desk: &Desk, number: f64) -> String {
    desk.value(&Shown::Number(number, Digits::Exact))
}

fn list(desk: &Desk, texts: &[String]) -> String {
    let mut told = texts.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
    if texts.len() > TOLD {
        told = desk.with(
            "score-and-more",
            &[("list", Shown::Text(told)), ("count", Shown::Count((texts.len() - TOLD) as f64))],
        );
    }
    told
}

/// A span in signs.
fn span(desk: &Desk, span: &Span) -> String {
    let ends = [("≥ ", span.from), ("> ", span.above), ("≤ ", span.to), ("< ", span.below)];
    let ends = ends.into_iter().filter_map(|(sign, bound)| Some([sign, &number(desk, bound?)].concat()));
    ends.collect::<Vec<_>>().join(", ")
}

/// A condition in words.
pub(super) fn condition(bench: &Bench, own: &Condition) -> String {
    let desk = bench.desk();
    match own {
        Condition::All(parts) => joined(bench, parts, "score-and"),
        Condition::Any(parts) => joined(bench, parts, "score-or"),
        Condition::Not(inner) => match &**inner {
            Condition::Field { field: id, test: Test::Missing } => {
                desk.with("score-says-known", &[("field", Shown::Text(field(bench, id)))])
            }
            other => desk.with("score-says-not", &[("what", Shown::Text(condition(bench, other)))]),
        },
        Condition::Field { field: id, test } => test_words(bench, id, test),
    }
}

fn joined(bench: &Bench, parts: &[Condition], with: &str) -> String {
    let inner = parts.iter().map(|part| match part {
        Condition::All(several) | Condition::Any(several) if several.len() > 1 => {
            format!("({})", condition(bench, part))
        }
        single => condition(bench, single),
    });
    let inner: Vec<String> = inner.collect();
    let word = [" ", &bench.desk().text(with), " "].concat();
    inner.join(&word)
}

fn test_words(bench: &Bench, id: &str, test: &Test) -> String {
    let desk = bench.desk();
    let name = Shown::Text(field(bench, id));
    let texts = |message: &str, texts: &[String]| {
        desk.with(message, &[("field", name.clone()), ("list", Shown::Text(list(desk, texts)))])
    };
    let spans = |message: &str, own: &Span| {
        desk.with(message, &[("field", name.clone()), ("span", Shown::Text(span(desk, own)))])
    };
    let day = |day: &crate::score::Day| Shown::Text(clock::words(*day, desk.locale().tag()));
    match test {
        Test::Is(all) => texts("score-says-is", all),
        Test::Contains(all) => texts("score-says-contains", all),
        Test::Starts(all) => texts("score-says-starts", all),
        Test::Ends(all) => texts("score-says-ends", all),
        Test::Has(all) => texts("score-says-has", all),
        Test::Number(own) => spans("score-says-number", own),
        Test::Age(own) => spans("score-says-age", own),
        Test::Count(own) => spans("score-says-count", own),
        Test::Between { since: Some(since), until: Some(until) } => {
            desk.with("score-says-between", &[("field", name), ("since", day(since)), ("until", day(until))])
        }
        Test::Between { since: Some(since), until: None } => {
            desk.with("score-says-since", &[("field", name), ("since", day(since))])
        }
        Test::Between { since: None, until } => {
            let until = until.as_ref().map_or(Shown::Text(String::new()), day);
            desk.with("score-says-until", &[("field", name), ("until", until)])
        }
        Test::Missing => desk.with("score-says-missing", &[("field", name)]),
    }
}

/// A criterion's rule in words.
pub(super) fn rule(bench: &Bench, criterion: &Criterion) -> String {
    let desk = bench.desk();
    let row = |what: String, points: Points| [&what, " → ", &signed(desk, points)].concat();
    let rest = |otherwise: &Points, missing: &Points| {
        let rest = [("score-otherwise", otherwise), ("score-missing", missing)];
        let rest = rest.into_iter().filter(|(_, points)| **points != Points::ZERO);
        rest.map(|(message, points)| row(desk.text(message), *points)).collect::<Vec<_>>()
    };
    match &criterion.rule {
        Rule::When { when, points } => row(condition(bench, when), *points),
        Rule::Values { field: id, values, otherwise, missing } => {
            let mut rows: Vec<String> = values.iter().map(|value| row(list(desk, &value.is), value.points)).collect();
            rows.extend(rest(otherwise, missing));
            [&field(bench, id), ": ", &rows.join("; ")].concat()
        }
        Rule::Ranges { field: id, ranges, otherwise, missing } => {
            let mut rows: Vec<String> = ranges.iter().map(|range| row(span(desk, &range.span), range.points)).collect();
            rows.extend(rest(otherwise, missing));
            let age = bench.card().field(id).is_some_and(|(_, field)| field.kind == Kind::Date);
            let named = Shown::Text(field(bench, id));
            let head = if age { desk.with("score-rule-age", &[("field", named)]) } else { field(bench, id) };
            [&head, ": ", &rows.join("; ")].concat()
        }
        Rule::Activity { field: id, each, min, max, half_life_days, missing } => {
            let args = [
                ("field", Shown::Text(field(bench, id))),
                ("each", Shown::Text(signed(desk, *each))),
                ("max", Shown::Count(f64::from(*max))),
            ];
            let mut rows = vec![desk.with("score-rule-each", &args)];
            if *min > 1 {
                rows.push(desk.with("score-rule-min", &[("min", Shown::Count(f64::from(*min)))]));
            }
            rows.extend(
                half_life_days
                    .map(|days| desk.with("score-rule-half", &[("days", Shown::Number(days, Digits::Exact))])),
            );
            rows.extend(rest(&Points::ZERO, missing));
            rows.join("; ")
        }
    }
}

/// A value that a lead would have to have, in words, against what it has.
pub(super) fn change(bench: &Bench, now: &Value, to: &Value) -> String {
    let desk = bench.desk();
    match to {
        Value::Missing => desk.text("score-unknown"),
        Value::Text(text) if text == OTHER => desk.text("score-other"),
        Value::Text(text) => text.clone(),
        Value::Number(own) => number(desk, *own),
        Value::Date(day) => clock::words(*day, desk.locale().tag()),
        Value::Set(texts) => {
            let own = if let Value::Set(own) = now { own.as_slice() } else { &[] };
            let more: Vec<String> = texts.iter().filter(|text| !own.contains(text)).cloned().collect();
            let gone: Vec<String> = own.iter().filter(|text| !texts.contains(text)).cloned().collect();
            let (message, texts) = if gone.is_empty() { ("score-with", more) } else { ("score-without", gone) };
            desk.with(message, &[("list", Shown::Text(list(desk, &texts)))])
        }
        Value::Activity(times) => match times.last() {
            Some(last) => desk.with("score-times-today", &[("count", Shown::Count(f64::from(last.count)))]),
            None => desk.text("score-never"),
        },
    }
}
