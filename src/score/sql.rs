//! A card as SQL, to score where the leads are: one expression, or one query with all that follows from the score.
//!
//! The score is the engine's, to the last bit. Points are whole thousandths, as doubles, and no sum or product leaves
//! the whole numbers below 2^53; the only function that machines may disagree about in its last bit is the power of
//! two, which is cut to whole parts of 2^20 at once, and an age whose weight lies too near to a half for that is spelt
//! out. A `NULL` is a missing value.
//!
//! Columns are those that the fields name: numbers of a numeric type, dates of a date type, text as text; an activity
//! needs both of its columns, of which one may be `NULL` throughout. Not a number, where a database has it, is none of
//! the engine's numbers.

mod dialect;

pub use dialect::Dialect;

use super::card::{Axis, Card, Field, Group, Kind, Rule};
use super::condition::{Condition, Span, Test};
use super::day::Day;
use super::decay;
use super::points::Points;
use super::route::Route;
use dialect::number;

/// The day that ages are counted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// A day, so that the same rows have the same score tomorrow.
    Day(Day),
    /// The day of the query.
    Today,
}

/// How near a weight may come to a half, in parts of 2^20, before it is spelt out: ten thousand times what the worst
/// power function is off.
const TOO_NEAR: f64 = 1e-6;

/// The score in points as one expression over the columns of a table.
pub fn expression(card: &Card, dialect: Dialect, as_of: AsOf) -> String {
    Writer::new(card, dialect, as_of).score()
}

/// A query with every column of a table and five more: `warmline_score`, `warmline_fit`, `warmline_interest`,
/// `warmline_band` (the id) and `warmline_route`. The table may be a path, `schema.table`.
pub fn query(card: &Card, dialect: Dialect, as_of: AsOf, table: &str) -> String {
    let writer = Writer::new(card, dialect, as_of);
    let line = number(card.line.number());
    let band = card.bands.iter().rev().fold(String::from("CASE"), |sql, band| match band.from {
        Some(from) => {
            format!("{sql} WHEN warmline_score >= {} THEN {}", number(from.number()), dialect.text(&band.id))
        }
        None => format!("{sql} ELSE {} END", dialect.text(&band.id)),
    });
    let band = if card.bands.is_empty() { dialect.string("NULL") } else { band };
    let excluded = card.exclusions.iter().map(|one| (writer.condition(&one.when), Route::Disqualified));
    let elsewhere = card.routing.iter().map(|rule| {
        let below = if rule.above_line { String::new() } else { format!("warmline_score < {line} AND ") };
        (below + &writer.condition(&rule.when), rule.route)
    });
    let routes = excluded.chain(elsewhere).chain([(format!("warmline_score >= {line}"), Route::Sales)]);
    let routes: Vec<String> = routes.map(|(when, route)| format!(" WHEN {when} THEN '{}'", route.id())).collect();
    let route = format!("CASE{} ELSE '{}' END", routes.concat(), Route::Nurture.id());
    format!(
        "SELECT scored.*, {band} AS warmline_band, {route} AS warmline_route FROM (SELECT leads.*, {} AS warmline_score, \
         {} AS warmline_fit, {} AS warmline_interest FROM {} AS leads) AS scored",
        writer.score(),
        writer.side(Axis::Fit),
        writer.side(Axis::Interest),
        dialect.path(table)
    )
}

/// A view of that query.
pub fn view(card: &Card, dialect: Dialect, as_of: AsOf, table: &str, name: &str) -> String {
    format!("CREATE OR REPLACE VIEW {} AS {}", dialect.path(name), query(card, dialect, as_of, table))
}

struct Writer<'a> {
    card: &'a Card,
    dialect: Dialect,
    /// The day as an expression.
    as_of: String,
}

/// A field as expressions.
struct Column {
    /// The value, `NULL` where it is missing: text in small letters, a number, a date, a set between its separators, or
    /// how often something happened.
    value: String,
    /// Days from its date to the day that is asked for.
    age: String,
    /// The last day of an activity.
    last: String,
    /// Whether it is missing.
    missing: String,
    separator: char,
}

impl<'a> Writer<'a> {
    fn new(card: &'a Card, dialect: Dialect, as_of: AsOf) -> Self {
        let as_of = match as_of {
            AsOf::Day(day) => format!("DATE '{day}'"),
            AsOf::Today => String::from("CURRENT_DATE"),
        };
        Self { card, dialect, as_of }
    }

    fn score(&self) -> String {
        let sum = self.sum(|_| true);
        let limited = within(&sum, Some(self.card.least), Some(self.card.most));
        let excluded: Vec<String> =
            self.card.exclusions.iter().map(|exclusion| self.condition(&exclusion.when)).collect();
        if excluded.is_empty() {
            return format!("({limited} / 1e3)");
        }
        format!("(CASE WHEN {} THEN 0e0 ELSE {limited} / 1e3 END)", excluded.join(" OR "))
    }

    fn side(&self, axis: Axis) -> String {
        format!("({} / 1e3)", self.sum(|group| group.axis == axis))
    }

    /// The thousandths of some groups.
    fn sum(&self, of: impl Fn(&Group) -> bool) -> String {
        let group = |group: &Group| {
            let criteria: Vec<String> = group.criteria.iter().map(|criterion| self.rule(&criterion.rule)).collect();
            within(&criteria.join(" + "), group.least, group.most)
        };
        let groups: Vec<String> = self.card.groups.iter().filter(|one| of(one)).map(group).collect();
        if groups.is_empty() { String::from("0e0") } else { format!("({})", groups.join(" + ")) }
    }

    fn rule(&self, rule: &Rule) -> String {
        match rule {
            Rule::When { when, points } => {
                format!("CASE WHEN {} THEN {} ELSE 0e0 END", self.condition(when), thousandths(*points))
            }
            Rule::Values { field, values, otherwise, missing } => {
                let Some((field, column)) = self.column(field) else { return thousandths(*missing) };
                let head = format!("CASE WHEN {} THEN {}", column.missing, thousandths(*missing));
                if field.kind == Kind::Text {
                    let rows = values
                        .iter()
                        .map(|row| format!(" WHEN {} THEN {}", self.one_of(&column, &row.is), thousandths(row.points)));
                    return format!("{head}{} ELSE {} END", rows.collect::<Vec<_>>().concat(), thousandths(*otherwise));
                }
                let named: Vec<String> = values.iter().map(|row| self.has(&column, &row.is)).collect();
                let sum = named
                    .iter()
                    .zip(values)
                    .map(|(named, row)| format!("CASE WHEN {named} THEN {} ELSE 0e0 END", thousandths(row.points)));
                let sum = sum.collect::<Vec<_>>().join(" + ");
                format!("{head} WHEN {} THEN {sum} ELSE {} END", named.join(" OR "), thousandths(*otherwise))
            }
            Rule::Ranges { field, ranges, otherwise, missing } => {
                let Some((field, column)) = self.column(field) else { return thousandths(*missing) };
                let value = if field.kind == Kind::Date { &column.age } else { &column.value };
                let rows = ranges
                    .iter()
                    .map(|row| format!(" WHEN {} THEN {}", bounds(value, &row.span), thousandths(row.points)));
                format!(
                    "CASE WHEN {} THEN {}{} ELSE {} END",
                    column.missing,
                    thousandths(*missing),
                    rows.collect::<Vec<_>>().concat(),
                    thousandths(*otherwise)
                )
            }
            Rule::Activity { field, each, min, max, half_life_days, missing } => {
                let Some((_, column)) = self.column(field) else { return thousandths(*missing) };
                let weight = half_life_days.map_or_else(|| String::from("1048576e0"), |days| weight(&column, days));
                let fresh = Points::from_thousandths(each.thousandths().abs());
                let sign = if *each < Points::ZERO { "0e0 - " } else { "" };
                let count = &column.value;
                format!(
                    "CASE WHEN {} THEN {} WHEN {count} < {} THEN 0e0 ELSE {sign}FLOOR({} * LEAST({count}, {}) * {weight} \
                     / 1048576e0 + 5e-1) END",
                    column.missing,
                    thousandths(*missing),
                    number(f64::from(*min)),
                    thousandths(fresh),
                    number(f64::from(*max))
                )
            }
        }
    }

    /// A condition that is true or false, never `NULL`.
    fn condition(&self, condition: &Condition) -> String {
        let join = |parts: &[Condition], word: &str| {
            let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
            format!("({})", parts.join(word))
        };
        match condition {
            Condition::All(parts) => join(parts, " AND "),
            Condition::Any(parts) => join(parts, " OR "),
            Condition::Not(part) => format!("(NOT {})", self.condition(part)),
            Condition::Field { field, test } => {
                self.column(field).map_or_else(no, |(_, column)| self.test(&column, test))
            }
        }
    }

    fn test(&self, column: &Column, test: &Test) -> String {
        let text = &column.value;
        let any = |parts: &[String], fits: &dyn Fn(&str) -> String| {
            let parts: Vec<String> = parts.iter().map(|part| fits(&part.to_ascii_lowercase())).collect();
            sure(&parts.join(" OR "))
        };
        let letters = |part: &str| part.chars().count();
        match test {
            Test::Is(values) => self.one_of(column, values),
            Test::Contains(parts) => any(parts, &|part| format!("{} > 0", self.dialect.position(text, part))),
            Test::Starts(parts) => {
                any(parts, &|part| format!("SUBSTR({text}, 1, {}) = {}", letters(part), self.dialect.text(part)))
            }
            Test::Ends(parts) => {
                any(parts, &|part| format!("RIGHT({text}, {}) = {}", letters(part), self.dialect.text(part)))
            }
            Test::Has(values) => self.has(column, values),
            Test::Number(span) => sure(&bounds(text, span)),
            Test::Between { since, until } => {
                let day = |sign: &str, day: &Option<Day>| day.map(|day| format!("{text} {sign} DATE '{day}'"));
                let ends: Vec<String> = [day(">=", since), day("<=", until)].into_iter().flatten().collect();
                sure(&ends.join(" AND "))
            }
            Test::Age(span) if column.last.is_empty() => sure(&bounds(&column.age, span)),
            Test::Age(span) => sure(&format!("{text} > 0e0 AND {}", bounds(&column.age, span))),
            Test::Count(span) => format!("(NOT {} AND {})", column.missing, bounds(text, span)),
            Test::Missing => column.missing.clone(),
        }
    }

    /// Whether a text is one of some.
    fn one_of(&self, column: &Column, values: &[String]) -> String {
        let all = values.iter().map(|value| self.dialect.text(&value.trim_matches(' ').to_ascii_lowercase()));
        sure(&format!("{} IN ({})", column.value, all.collect::<Vec<_>>().join(", ")))
    }

    /// Whether a set has one of some entries.
    fn has(&self, column: &Column, values: &[String]) -> String {
        let own = column.separator;
        // No entry has the separator in it.
        let values = values.iter().filter(|value| !value.contains(own));
        let found = values.map(|value| {
            let value = value.trim_matches(' ').to_ascii_lowercase();
            format!("{} > 0", self.dialect.position(&column.value, &format!("{own}{value}{own}")))
        });
        let found = found.collect::<Vec<_>>();
        if found.is_empty() { no() } else { sure(&found.join(" OR ")) }
    }

    fn column(&self, id: &str) -> Option<(&'a Field, Column)> {
        let (_, field) = self.card.field(id)?;
        let name = self.dialect.name(field.column());
        let mut column = Column {
            value: String::new(),
            age: String::new(),
            last: String::new(),
            missing: String::new(),
            separator: ';',
        };
        match &field.kind {
            Kind::Text => {
                let text = self.small(&self.dialect.trim(&self.dialect.string(&name), " "));
                column.value = format!("NULLIF({text}, '')");
            }
            Kind::Number => column.value = self.dialect.double(&name),
            Kind::Date => {
                column.value = format!("CAST({name} AS DATE)");
                column.age = self.dialect.days(&column.value, &self.as_of);
            }
            Kind::Set { separator } => {
                let ends = self.dialect.trim(&self.dialect.string(&name), &format!("{separator} "));
                let known = format!("NULLIF({}, '')", self.small(&ends));
                let around = self.dialect.text(&separator.to_string());
                let tight = self.dialect.replace_all(&known, &format!(" *[{separator}] *"), &separator.to_string());
                column.missing = format!("({known} IS NULL)");
                column.value = format!("CONCAT({around}, {tight}, {around})");
                column.separator = *separator;
            }
            Kind::Activity { .. } => {
                let count = self.dialect.double(&name);
                let last = field.last_column().unwrap_or_default();
                column.last = format!("CAST({} AS DATE)", self.dialect.name(&last));
                column.missing = format!("({count} IS NULL AND {} IS NULL)", column.last);
                column.value = format!(
                    "CASE WHEN {last} > {} THEN 0e0 ELSE COALESCE({count}, CASE WHEN {last} IS NULL THEN 0e0 ELSE 1e0 \
                     END) END",
                    self.as_of,
                    last = column.last
                );
                column.age = self.dialect.days(&column.last, &self.as_of);
            }
        }
        if column.missing.is_empty() {
            column.missing = format!("({} IS NULL)", column.value);
        }
        Some((field, column))
    }

    /// A text with the letters A to Z small, and no others.
    fn small(&self, sql: &str) -> String {
        let (large, small) = ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz");
        format!("TRANSLATE({sql}, {}, {})", self.dialect.text(large), self.dialect.text(small))
    }
}

/// The weight of an activity in parts of 2^20.
fn weight(column: &Column, half_life_days: f64) -> String {
    let last_age = decay::last_age(half_life_days);
    // No age beyond the ends: powers of those may be too large or too small for a database.
    let age = format!("LEAST(GREATEST({}, 0), {last_age})", column.age);
    let near = decay::near_halves(half_life_days, TOO_NEAR)
        .map(|near| format!(" WHEN {age} = {near} THEN {}", number(f64::from(decay::weight(near, half_life_days)))));
    format!(
        "CASE WHEN {} IS NULL THEN 1048576e0{} ELSE FLOOR(POWER(2e0, {age} * -1e0 / {}) * 1048576e0 + 5e-1) END",
        column.last,
        near.collect::<Vec<_>>().concat(),
        number(half_life_days)
    )
}

/// A comparison in which `NULL` is false.
fn sure(sql: &str) -> String {
    format!("COALESCE({sql}, FALSE)")
}

fn no() -> String {
    String::from("FALSE")
}

fn bounds(value: &str, span: &Span) -> String {
    let ends = [(">=", span.from), (">", span.above), ("<=", span.to), ("<", span.below)];
    let ends = ends.into_iter().filter_map(|(sign, bound)| Some(format!("{value} {sign} {}", number(bound?))));
    let ends = ends.collect::<Vec<_>>().join(" AND ");
    format!("({ends})")
}

fn thousandths(points: Points) -> String {
    number(points.thousandths() as f64)
}

fn within(sum: &str, least: Option<Points>, most: Option<Points>) -> String {
    let raised = least.map_or_else(|| format!("({sum})"), |least| format!("GREATEST({sum}, {})", thousandths(least)));
    most.map_or(raised.clone(), |most| format!("LEAST({raised}, {})", thousandths(most)))
}
