//! Card to tree: the contract's order, defaults left out, so that equal cards are equal texts and equal links.

use crate::codec::Node;
use crate::score::card::{
    Axis, Band, Card, Cell, Class, Criterion, DEFAULT_LEAST, DEFAULT_LINE, DEFAULT_MOST, DEFAULT_SEPARATOR, Exclusion,
    Field, Group, Kind, Matrix, RangePoints, Routing, Rule, ValuePoints,
};
use crate::score::condition::{Condition, Span, Test};
use crate::score::{Day, Points};

/// A member that is written, or a default that is not.
type Member = Option<(&'static str, Node)>;

fn object(members: impl IntoIterator<Item = Member>) -> Node {
    Node::Object(members.into_iter().flatten().map(|(key, node)| (key.to_owned(), node)).collect())
}

#[allow(clippy::unnecessary_wraps, reason = "members stand in one list with those that may be absent")]
fn text(key: &'static str, text: &str) -> Member {
    Some((key, Node::Text(text.to_owned())))
}

fn text_if_any(key: &'static str, own: &str) -> Member {
    if own.is_empty() { None } else { text(key, own) }
}

#[allow(clippy::unnecessary_wraps, reason = "as text")]
fn number(key: &'static str, number: f64) -> Member {
    Some((key, Node::Number(number)))
}

fn points(key: &'static str, points: Points) -> Member {
    number(key, points.number())
}

fn points_unless(key: &'static str, own: Points, default: Points) -> Member {
    if own == default { None } else { points(key, own) }
}

#[allow(clippy::unnecessary_wraps, reason = "as text")]
fn list<'a, T: 'a>(key: &'static str, all: &'a [T], each: impl FnMut(&'a T) -> Node) -> Member {
    Some((key, Node::List(all.iter().map(each).collect())))
}

fn list_if_any<'a, T: 'a>(key: &'static str, all: &'a [T], each: impl FnMut(&'a T) -> Node) -> Member {
    if all.is_empty() { None } else { list(key, all, each) }
}

fn texts(key: &'static str, all: &[String]) -> Member {
    list(key, all, |text| Node::Text(text.clone()))
}

/// The tree of a card.
pub(super) fn node(card: &Card) -> Node {
    object([
        number("version", f64::from(card.version)),
        text_if_any("name", &card.name),
        list("fields", &card.fields, field),
        list("groups", &card.groups, group),
        points_unless("least", card.least, DEFAULT_LEAST),
        points_unless("most", card.most, DEFAULT_MOST),
        points_unless("line", card.line, DEFAULT_LINE),
        list_if_any("bands", &card.bands, band),
        points_unless("margin", card.margin, Points::ZERO),
        list_if_any("exclusions", &card.exclusions, exclusion),
        list_if_any("routing", &card.routing, routing),
        card.matrix.as_ref().map(|own| ("matrix", matrix(own))),
    ])
}

fn field(field: &Field) -> Node {
    let (kind, separator, last) = match &field.kind {
        Kind::Text => ("text", None, None),
        Kind::Number => ("number", None, None),
        Kind::Date => ("date", None, None),
        Kind::Set { separator } => ("set", Some(*separator).filter(|own| *own != DEFAULT_SEPARATOR), None),
        Kind::Activity { last_column } => ("activity", None, text_if_any("lastColumn", last_column)),
    };
    object([
        text("id", &field.id),
        text_if_any("name", &field.name),
        text("kind", kind),
        text_if_any("column", &field.column),
        separator.and_then(|own| text("separator", &own.to_string())),
        last,
    ])
}

fn group(group: &Group) -> Node {
    let class = match group.class {
        Class::Explicit => "explicit",
        Class::Implicit => "implicit",
        Class::Timeline => "timeline",
        Class::Negative => "negative",
    };
    let axis = match group.axis {
        own if own == group.class.axis() => "",
        Axis::Fit => "fit",
        Axis::Interest => "interest",
        Axis::None => "none",
    };
    object([
        text("id", &group.id),
        text_if_any("name", &group.name),
        text("class", class),
        text_if_any("axis", axis),
        group.least.and_then(|own| points("least", own)),
        group.most.and_then(|own| points("most", own)),
        list("criteria", &group.criteria, criterion),
    ])
}

fn criterion(criterion: &Criterion) -> Node {
    let named = [text("id", &criterion.id), text_if_any("name", &criterion.name)];
    let rule: Vec<Member> = match &criterion.rule {
        Rule::When { when, points: own } => vec![Some(("when", condition(when))), points("points", *own)],
        Rule::Values { field, values, otherwise, missing } => vec![
            text("field", field),
            list("values", values, value),
            points_unless("otherwise", *otherwise, Points::ZERO),
            points_unless("missing", *missing, Points::ZERO),
        ],
        Rule::Ranges { field, ranges, otherwise, missing } => vec![
            text("field", field),
            list("ranges", ranges, range),
            points_unless("otherwise", *otherwise, Points::ZERO),
            points_unless("missing", *missing, Points::ZERO),
        ],
        Rule::Activity { field, each, min, max, half_life_days, missing } => vec![
            text("field", field),
            points("each", *each),
            (*min != 1).then(|| number("min", f64::from(*min))).flatten(),
            (max != min).then(|| number("max", f64::from(*max))).flatten(),
            half_life_days.and_then(|days| number("halfLifeDays", days)),
            points_unless("missing", *missing, Points::ZERO),
        ],
    };
    object(named.into_iter().chain(rule))
}

fn value(value: &ValuePoints) -> Node {
    object([texts("is", &value.is), points("points", value.points)])
}

fn range(range: &RangePoints) -> Node {
    object(bounds(&range.span).into_iter().chain([points("points", range.points)]))
}

fn bounds(span: &Span) -> [Member; 4] {
    [("from", span.from), ("above", span.above), ("to", span.to), ("below", span.below)]
        .map(|(key, bound)| bound.and_then(|bound| number(key, bound)))
}

fn condition(own: &Condition) -> Node {
    match own {
        Condition::All(parts) => object([list("all", parts, condition)]),
        Condition::Any(parts) => object([list("any", parts, condition)]),
        Condition::Not(part) => object([Some(("not", condition(part)))]),
        Condition::Field { field, test } => object([text("field", field)].into_iter().chain(self::test(test))),
    }
}

fn test(test: &Test) -> Vec<Member> {
    let day = |key, day: &Option<Day>| day.and_then(|day| text(key, &day.to_string()));
    match test {
        Test::Is(all) => vec![texts("is", all)],
        Test::Contains(all) => vec![texts("contains", all)],
        Test::Starts(all) => vec![texts("starts", all)],
        Test::Ends(all) => vec![texts("ends", all)],
        Test::Has(all) => vec![texts("has", all)],
        Test::Number(span) => bounds(span).into(),
        Test::Between { since, until } => vec![day("since", since), day("until", until)],
        Test::Age(span) => vec![Some(("age", object(bounds(span))))],
        Test::Count(span) => vec![Some(("count", object(bounds(span))))],
        Test::Missing => vec![Some(("missing", Node::Bool(true)))],
    }
}

fn band(band: &Band) -> Node {
    object([text("id", &band.id), text_if_any("name", &band.name), band.from.and_then(|from| points("from", from))])
}

fn exclusion(exclusion: &Exclusion) -> Node {
    object([
        text("id", &exclusion.id),
        text_if_any("name", &exclusion.name),
        Some(("when", condition(&exclusion.when))),
    ])
}

fn routing(routing: &Routing) -> Node {
    object([
        text("route", routing.route.id()),
        Some(("when", condition(&routing.when))),
        routing.above_line.then_some(("aboveLine", Node::Bool(true))),
    ])
}

fn matrix(matrix: &Matrix) -> Node {
    let number = |points: &Points| Node::Number(points.number());
    object([
        list("fit", &matrix.fit, number),
        list("interest", &matrix.interest, number),
        list("cells", &matrix.cells, |row: &Vec<Cell>| Node::List(row.iter().map(cell).collect())),
    ])
}

fn cell(cell: &Cell) -> Node {
    object([text("id", &cell.id), text_if_any("name", &cell.name)])
}
