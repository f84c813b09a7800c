//! Tree to card. Strict: an unknown field is a fault that names it, and every rule and condition has exactly one form.

use crate::codec::Node;
use crate::codec::node::{Fields, kind};
use crate::codec::path::Path;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::Limit;
use crate::score::card::{
    Axis, Band, Card, Cell, Class, Criterion, DEFAULT_LEAST, DEFAULT_LINE, DEFAULT_MOST, DEFAULT_SEPARATOR, Exclusion,
    Field, Group, Kind, Matrix, RangePoints, Routing, Rule, VERSION, ValuePoints,
};
use crate::score::condition::{Condition, Span, Test};
use crate::score::{Day, Points, Route, limits};

type Read<T> = Result<T, Issue>;

/// The card of a tree. The version is read first, so that a document of the future is called that.
pub(super) fn card(node: Node, at: &Path) -> Read<Card> {
    let mut fields = Fields::of(node, at)?;
    let version = fields.whole("version", Limit::between(0.0, u32::MAX.into()))?;
    if version != u64::from(VERSION) {
        return Err(at.key("version").issue(Fault::Version { found: version }));
    }
    let mut fields = fields.only(&[
        "name",
        "fields",
        "groups",
        "least",
        "most",
        "line",
        "bands",
        "margin",
        "exclusions",
        "routing",
        "matrix",
    ])?;
    Ok(Card {
        version: VERSION,
        name: fields.text_or("name", "")?,
        fields: all(fields.required("fields")?, &at.key("fields"), field)?,
        groups: all(fields.required("groups")?, &at.key("groups"), group)?,
        least: points_or(&mut fields, "least", DEFAULT_LEAST)?,
        most: points_or(&mut fields, "most", DEFAULT_MOST)?,
        line: points_or(&mut fields, "line", DEFAULT_LINE)?,
        bands: list(&mut fields, "bands", band)?,
        margin: points_or(&mut fields, "margin", Points::ZERO)?,
        exclusions: list(&mut fields, "exclusions", exclusion)?,
        routing: list(&mut fields, "routing", routing)?,
        matrix: fields.object("matrix").map(|node| matrix(node, &at.key("matrix"))).transpose()?,
    })
}

fn all<T>(node: Node, at: &Path, each: impl Fn(Node, &Path) -> Read<T>) -> Read<Vec<T>> {
    let mut read = Vec::new();
    for (row, entry) in node.list(at)?.into_iter().enumerate() {
        read.push(each(entry, &at.entry(row))?);
    }
    Ok(read)
}

/// A list that may be absent.
fn list<T>(fields: &mut Fields, key: &str, each: impl Fn(Node, &Path) -> Read<T>) -> Read<Vec<T>> {
    fields.optional(key).map_or_else(|| Ok(Vec::new()), |node| all(node, &fields.at.key(key), each))
}

fn to_points(node: Node, at: &Path) -> Read<Points> {
    let number = node.number(at)?;
    let Limit { min, max, above } = limits::SUM;
    if !limits::SUM.holds(number) {
        return Err(at.issue(Fault::Range { min, max, above }));
    }
    Points::from_number(number).ok_or_else(|| at.issue(Fault::Thousandths))
}

fn points(fields: &mut Fields, key: &str) -> Read<Points> {
    to_points(fields.required(key)?, &fields.at.key(key))
}

fn maybe_points(fields: &mut Fields, key: &str) -> Read<Option<Points>> {
    fields.optional(key).map(|node| to_points(node, &fields.at.key(key))).transpose()
}

fn points_or(fields: &mut Fields, key: &str, default: Points) -> Read<Points> {
    Ok(maybe_points(fields, key)?.unwrap_or(default))
}

fn flag(fields: &mut Fields, key: &str) -> Read<bool> {
    match fields.optional(key) {
        None => Ok(false),
        Some(Node::Bool(flag)) => Ok(flag),
        Some(_) => Err(kind(&fields.at.key(key), Allowed::Flag)),
    }
}

fn times_or(fields: &mut Fields, key: &str, default: u32) -> Read<u32> {
    let times = fields.optional(key).map(|node| node.whole(&fields.at.key(key), limits::TIMES)).transpose()?;
    // The range ends below u32's, so nothing is cut.
    Ok(times.map_or(default, |times| u32::try_from(times).unwrap_or(u32::MAX)))
}

fn field(node: Node, at: &Path) -> Read<Field> {
    let mut fields = Fields::of(node, at)?;
    let known = match fields.text("kind")?.as_str() {
        "text" => Kind::Text,
        "number" => Kind::Number,
        "date" => Kind::Date,
        "set" => Kind::Set { separator: separator(&mut fields)? },
        "activity" => Kind::Activity { last_column: fields.text_or("lastColumn", "")? },
        _ => return Err(kind(&at.key("kind"), Allowed::FieldKind)),
    };
    let mut fields = fields.only(&["id", "name", "column"])?;
    Ok(Field {
        id: fields.text("id")?,
        name: fields.text_or("name", "")?,
        kind: known,
        column: fields.text_or("column", "")?,
    })
}

fn separator(fields: &mut Fields) -> Read<char> {
    let text = fields.text_or("separator", "")?;
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (None, _) => Ok(DEFAULT_SEPARATOR),
        (Some(letter), None) => Ok(letter),
        _ => Err(kind(&fields.at.key("separator"), Allowed::Separator)),
    }
}

fn group(node: Node, at: &Path) -> Read<Group> {
    let mut fields = Fields::of(node, at)?.only(&["id", "name", "class", "axis", "least", "most", "criteria"])?;
    let id = fields.text("id")?;
    let class = match fields.text("class")?.as_str() {
        "explicit" => Class::Explicit,
        "implicit" => Class::Implicit,
        "timeline" => Class::Timeline,
        "negative" => Class::Negative,
        _ => return Err(kind(&at.key("class"), Allowed::Class)),
    };
    let axis = match fields.text_or("axis", "")?.as_str() {
        "" => class.axis(),
        "fit" => Axis::Fit,
        "interest" => Axis::Interest,
        "none" => Axis::None,
        _ => return Err(kind(&at.key("axis"), Allowed::Axis)),
    };
    Ok(Group {
        id,
        name: fields.text_or("name", "")?,
        class,
        axis,
        least: maybe_points(&mut fields, "least")?,
        most: maybe_points(&mut fields, "most")?,
        criteria: all(fields.required("criteria")?, &at.key("criteria"), criterion)?,
    })
}

fn criterion(node: Node, at: &Path) -> Read<Criterion> {
    let mut fields = Fields::of(node, at)?;
    let (id, name) = (fields.text("id")?, fields.text_or("name", "")?);
    let rule = match ["when", "values", "ranges", "each"].map(|key| fields.any(&[key])) {
        [true, false, false, false] => {
            let mut fields = fields.only(&["when", "points"])?;
            Rule::When {
                when: condition(fields.required("when")?, &at.key("when"), 0)?,
                points: points(&mut fields, "points")?,
            }
        }
        [false, true, false, false] => {
            let mut fields = fields.only(&["field", "values", "otherwise", "missing"])?;
            Rule::Values {
                field: fields.text("field")?,
                values: all(fields.required("values")?, &at.key("values"), value)?,
                otherwise: points_or(&mut fields, "otherwise", Points::ZERO)?,
                missing: points_or(&mut fields, "missing", Points::ZERO)?,
            }
        }
        [false, false, true, false] => {
            let mut fields = fields.only(&["field", "ranges", "otherwise", "missing"])?;
            Rule::Ranges {
                field: fields.text("field")?,
                ranges: all(fields.required("ranges")?, &at.key("ranges"), range)?,
                otherwise: points_or(&mut fields, "otherwise", Points::ZERO)?,
                missing: points_or(&mut fields, "missing", Points::ZERO)?,
            }
        }
        [false, false, false, true] => {
            let mut fields = fields.only(&["field", "each", "min", "max", "halfLifeDays", "missing"])?;
            let min = times_or(&mut fields, "min", 1)?;
            Rule::Activity {
                field: fields.text("field")?,
                each: points(&mut fields, "each")?,
                min,
                max: times_or(&mut fields, "max", min)?,
                half_life_days: fields
                    .optional("halfLifeDays")
                    .map(|node| node.number(&at.key("halfLifeDays")))
                    .transpose()?,
                missing: points_or(&mut fields, "missing", Points::ZERO)?,
            }
        }
        _ => return Err(kind(at, Allowed::Rule)),
    };
    Ok(Criterion { id, name, rule })
}

fn value(node: Node, at: &Path) -> Read<ValuePoints> {
    let mut fields = Fields::of(node, at)?.only(&["is", "points"])?;
    Ok(ValuePoints {
        is: all(fields.required("is")?, &at.key("is"), Node::text)?,
        points: points(&mut fields, "points")?,
    })
}

fn range(node: Node, at: &Path) -> Read<RangePoints> {
    let mut fields = Fields::of(node, at)?;
    let points = points(&mut fields, "points")?;
    Ok(RangePoints { span: span(fields)?, points })
}

/// What is left of an object as the bounds of a span.
fn span(fields: Fields) -> Read<Span> {
    let mut fields = fields.only(&["from", "above", "to", "below"])?;
    let mut bound = |key: &str| fields.optional(key).map(|node| node.number(&fields.at.key(key))).transpose();
    Ok(Span { from: bound("from")?, above: bound("above")?, to: bound("to")?, below: bound("below")? })
}

/// A condition, so many levels below its root. The judge asks for the depth again, of cards that were built.
fn condition(node: Node, at: &Path, depth: usize) -> Read<Condition> {
    if depth > limits::DEPTH {
        return Err(at.issue(Fault::TooDeep { max: limits::DEPTH }));
    }
    let mut fields = Fields::of(node, at)?;
    if fields.any(&["field"]) {
        let field = fields.text("field")?;
        return Ok(Condition::Field { field, test: test(fields)? });
    }
    let part = |node, place: &Path| condition(node, place, depth + 1);
    match ["all", "any", "not"].map(|key| fields.any(&[key])) {
        [true, false, false] => {
            let parts = fields.only(&["all"])?.required("all")?;
            Ok(Condition::All(all(parts, &at.key("all"), part)?))
        }
        [false, true, false] => {
            let parts = fields.only(&["any"])?.required("any")?;
            Ok(Condition::Any(all(parts, &at.key("any"), part)?))
        }
        [false, false, true] => {
            let inner = fields.only(&["not"])?.required("not")?;
            Ok(Condition::Not(Box::new(part(inner, &at.key("not"))?)))
        }
        _ => Err(kind(at, Allowed::Condition)),
    }
}

/// The keys of tests; those of one line belong together.
const TESTS: [&[&str]; 10] = [
    &["is"],
    &["contains"],
    &["starts"],
    &["ends"],
    &["has"],
    &["from", "above", "to", "below"],
    &["since", "until"],
    &["age"],
    &["count"],
    &["missing"],
];

/// What is left of an object as exactly one test.
fn test(mut fields: Fields) -> Read<Test> {
    let at = fields.at;
    let texts = |fields: &mut Fields, key: &str| all(fields.required(key)?, &at.key(key), Node::text);
    let inner = |fields: &mut Fields, key: &str| span(Fields::of(fields.required(key)?, &at.key(key))?);
    let mut named = TESTS.iter().filter(|keys| fields.any(keys));
    let (Some(keys), None) = (named.next(), named.next()) else {
        // A single key that is no test at all is better called unknown.
        fields.only(&TESTS.concat())?;
        return Err(kind(at, Allowed::Condition));
    };
    let first = keys.first().copied().unwrap_or_default();
    if first == "from" {
        return span(fields).map(Test::Number);
    }
    fields = fields.only(keys)?;
    match first {
        "is" => texts(&mut fields, first).map(Test::Is),
        "contains" => texts(&mut fields, first).map(Test::Contains),
        "starts" => texts(&mut fields, first).map(Test::Starts),
        "ends" => texts(&mut fields, first).map(Test::Ends),
        "has" => texts(&mut fields, first).map(Test::Has),
        "age" => inner(&mut fields, first).map(Test::Age),
        "count" => inner(&mut fields, first).map(Test::Count),
        "since" => Ok(Test::Between { since: day(&mut fields, "since")?, until: day(&mut fields, "until")? }),
        // `"missing": false` would be a second way to say `not`.
        _ if flag(&mut fields, "missing")? => Ok(Test::Missing),
        _ => Err(kind(&at.key("missing"), Allowed::Condition)),
    }
}

fn day(fields: &mut Fields, key: &str) -> Read<Option<Day>> {
    let Some(node) = fields.optional(key) else { return Ok(None) };
    let at = fields.at.key(key);
    let text = node.text(&at)?;
    let day = Some(text.as_bytes()).filter(|text| text.len() == 10).and_then(Day::parse);
    day.map(Some).ok_or_else(|| kind(&at, Allowed::Day))
}

fn band(node: Node, at: &Path) -> Read<Band> {
    let mut fields = Fields::of(node, at)?.only(&["id", "name", "from"])?;
    Ok(Band { id: fields.text("id")?, name: fields.text_or("name", "")?, from: maybe_points(&mut fields, "from")? })
}

fn exclusion(node: Node, at: &Path) -> Read<Exclusion> {
    let mut fields = Fields::of(node, at)?.only(&["id", "name", "when"])?;
    Ok(Exclusion {
        id: fields.text("id")?,
        name: fields.text_or("name", "")?,
        when: condition(fields.required("when")?, &at.key("when"), 0)?,
    })
}

fn routing(node: Node, at: &Path) -> Read<Routing> {
    let mut fields = Fields::of(node, at)?.only(&["route", "when", "aboveLine"])?;
    let route = fields.text("route")?;
    Ok(Routing {
        route: Route::from_id(&route).ok_or_else(|| kind(&at.key("route"), Allowed::Route))?,
        when: condition(fields.required("when")?, &at.key("when"), 0)?,
        above_line: flag(&mut fields, "aboveLine")?,
    })
}

fn matrix(node: Node, at: &Path) -> Read<Matrix> {
    let mut fields = Fields::of(node, at)?.only(&["fit", "interest", "cells"])?;
    Ok(Matrix {
        fit: all(fields.required("fit")?, &at.key("fit"), to_points)?,
        interest: all(fields.required("interest")?, &at.key("interest"), to_points)?,
        cells: all(fields.required("cells")?, &at.key("cells"), |row, at| all(row, at, cell))?,
    })
}

fn cell(node: Node, at: &Path) -> Read<Cell> {
    let mut fields = Fields::of(node, at)?.only(&["id", "name"])?;
    Ok(Cell { id: fields.text("id")?, name: fields.text_or("name", "")? })
}
