//! The one judge of a card: every range, length and reference of the document, whoever built it.

mod condition;

use super::card::{Band, Card, Criterion, Field, Group, Kind, Matrix, Rule, VERSION};
use super::limits;
use super::points::Points;
use super::route::Route;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::{Length, Limit};
use condition::{check_condition, literals, span};
use std::fmt::Display;

/// What parts the entries of a set: none of these means anything in a pattern of a database.
const SEPARATORS: [char; 5] = [';', ',', '|', '/', '+'];

type Checked = Result<(), Issue>;

impl Card {
    /// Whether the card keeps to the contract.
    ///
    /// # Errors
    /// The first field, in the order of the document, that does not.
    pub fn check(&self) -> Checked {
        if self.version != VERSION {
            return Err(Issue::new("version", Fault::Version { found: u64::from(self.version) }));
        }
        length("name", self.name.chars().count(), limits::NAME)?;
        length("fields", self.fields.len(), limits::FIELDS)?;
        for (row, field) in self.fields.iter().enumerate() {
            self.check_field(row, field)?;
        }
        length("groups", self.groups.len(), limits::GROUPS)?;
        for (row, group) in self.groups.iter().enumerate() {
            self.check_group(row, group)?;
        }
        points("least", self.least, limits::SUM)?;
        points("most", self.most, limits::SUM)?;
        if self.least > self.most {
            return Err(Issue::new("most", Fault::Ascending));
        }
        points("line", self.line, limits::SUM)?;
        self.check_bands()?;
        points("margin", self.margin, limits::MARGIN)?;
        length("exclusions", self.exclusions.len(), limits::EXCLUSIONS)?;
        for (row, exclusion) in self.exclusions.iter().enumerate() {
            let at = format!("exclusions[{row}]");
            let earlier = self.exclusions.iter().take(row).map(|earlier| &earlier.id);
            named(&at, &exclusion.id, &exclusion.name, earlier)?;
            check_condition(self, &format!("{at}.when"), &exclusion.when, 0)?;
        }
        length("routing", self.routing.len(), limits::ROUTING)?;
        for (row, rule) in self.routing.iter().enumerate() {
            if rule.route == Route::Sales {
                // Whom sales gets is said by the line, and by nothing else.
                return Err(Issue::new(format_args!("routing[{row}].route"), Fault::Kind { allowed: Allowed::Route }));
            }
            check_condition(self, &format!("routing[{row}].when"), &rule.when, 0)?;
        }
        self.matrix.as_ref().map_or(Ok(()), check_matrix)
    }

    fn check_field(&self, row: usize, field: &Field) -> Checked {
        let at = format!("fields[{row}]");
        named(&at, &field.id, &field.name, self.fields.iter().take(row).map(|earlier| &earlier.id))?;
        length(format_args!("{at}.column"), field.column.chars().count(), limits::COLUMN)?;
        match &field.kind {
            Kind::Set { separator } if !SEPARATORS.contains(separator) => {
                Err(Issue::new(format_args!("{at}.separator"), Fault::Kind { allowed: Allowed::Separator }))
            }
            Kind::Activity { last_column } => {
                length(format_args!("{at}.lastColumn"), last_column.chars().count(), limits::COLUMN)
            }
            _ => Ok(()),
        }
    }

    fn check_group(&self, row: usize, group: &Group) -> Checked {
        let at = format!("groups[{row}]");
        named(&at, &group.id, &group.name, self.groups.iter().take(row).map(|earlier| &earlier.id))?;
        let ends = [("least", group.least), ("most", group.most)];
        for (end, value) in ends {
            value.map_or(Ok(()), |value| points(format_args!("{at}.{end}"), value, limits::SUM))?;
        }
        if group.least.zip(group.most).is_some_and(|(least, most)| least > most) {
            return Err(Issue::new(format_args!("{at}.most"), Fault::Ascending));
        }
        length(format_args!("{at}.criteria"), group.criteria.len(), limits::CRITERIA)?;
        for (place, criterion) in group.criteria.iter().enumerate() {
            let earlier = self.criteria().take_while(|(of, number, _)| (*of, *number) != (row, place));
            let at = format!("{at}.criteria[{place}]");
            named(&at, &criterion.id, &criterion.name, earlier.map(|(_, _, earlier)| &earlier.id))?;
            self.check_rule(&at, criterion)?;
        }
        Ok(())
    }

    fn check_rule(&self, at: &str, criterion: &Criterion) -> Checked {
        let each = |field: &str, value: Points| points(format_args!("{at}.{field}"), value, limits::POINTS);
        match &criterion.rule {
            Rule::When { when, points } => {
                check_condition(self, &format!("{at}.when"), when, 0)?;
                each("points", *points)
            }
            Rule::Values { field, values, otherwise, missing } => {
                self.check_kind(at, field, |kind| matches!(kind, Kind::Text | Kind::Set { .. }))?;
                length(format_args!("{at}.values"), values.len(), limits::ROWS)?;
                for (row, value) in values.iter().enumerate() {
                    literals(&format!("{at}.values[{row}].is"), &value.is)?;
                    each(&format!("values[{row}].points"), value.points)?;
                }
                each("otherwise", *otherwise)?;
                each("missing", *missing)
            }
            Rule::Ranges { field, ranges, otherwise, missing } => {
                self.check_kind(at, field, |kind| matches!(kind, Kind::Number | Kind::Date))?;
                length(format_args!("{at}.ranges"), ranges.len(), limits::ROWS)?;
                for (row, range) in ranges.iter().enumerate() {
                    span(&format!("{at}.ranges[{row}]"), &range.span)?;
                    each(&format!("ranges[{row}].points"), range.points)?;
                }
                each("otherwise", *otherwise)?;
                each("missing", *missing)
            }
            Rule::Activity { field, each: once, min, max, half_life_days, missing } => {
                self.check_kind(at, field, |kind| matches!(kind, Kind::Activity { .. }))?;
                each("each", *once)?;
                number(format_args!("{at}.min"), f64::from(*min), limits::TIMES)?;
                number(format_args!("{at}.max"), f64::from(*max), limits::TIMES)?;
                if min > max {
                    return Err(Issue::new(format_args!("{at}.max"), Fault::Ascending));
                }
                let days = half_life_days.unwrap_or(limits::HALF_LIFE_DAYS.min);
                number(format_args!("{at}.halfLifeDays"), days, limits::HALF_LIFE_DAYS)?;
                each("missing", *missing)
            }
        }
    }

    /// A reference to a field whose values can be asked this.
    fn check_kind(&self, at: &str, id: &str, suits: impl Fn(&Kind) -> bool) -> Checked {
        let wrong = |fault| Err(Issue::new(format_args!("{at}.field"), fault));
        match self.field(id) {
            None => wrong(Fault::NoSuchField),
            Some((_, field)) if suits(&field.kind) => Ok(()),
            Some(_) => wrong(Fault::FieldKind),
        }
    }

    fn check_bands(&self) -> Checked {
        length("bands", self.bands.len(), limits::BANDS)?;
        let mut below: Option<Points> = None;
        for (row, Band { id, name, from }) in self.bands.iter().enumerate() {
            let at = format!("bands[{row}]");
            named(&at, id, name, self.bands.iter().take(row).map(|earlier| &earlier.id))?;
            let wrong = |fault| Err(Issue::new(format_args!("{at}.from"), fault));
            match from {
                // The lowest band takes whatever is below the others.
                Some(_) if row == 0 => return wrong(Fault::Ascending),
                None if row > 0 => return wrong(Fault::Missing),
                Some(from) => {
                    points(format_args!("{at}.from"), *from, limits::SUM)?;
                    if below.is_some_and(|below| below >= *from) {
                        return wrong(Fault::Ascending);
                    }
                    below = Some(*from);
                }
                None => {}
            }
        }
        Ok(())
    }
}

fn check_matrix(matrix: &Matrix) -> Checked {
    for (side, cuts) in [("fit", &matrix.fit), ("interest", &matrix.interest)] {
        let at = format!("matrix.{side}");
        length(&at, cuts.len(), limits::CUTS)?;
        for (row, cut) in cuts.iter().enumerate() {
            points(format_args!("{at}[{row}]"), *cut, limits::SUM)?;
        }
        if cuts.iter().zip(cuts.iter().skip(1)).any(|(low, high)| low >= high) {
            return Err(Issue::new(at, Fault::Ascending));
        }
    }
    let exactly = |number| Length { min: number, max: number };
    length("matrix.cells", matrix.cells.len(), exactly(matrix.fit.len() + 1))?;
    let ids = || matrix.cells.iter().flatten().map(|cell| &cell.id);
    let mut seen = 0;
    for (row, cells) in matrix.cells.iter().enumerate() {
        length(format_args!("matrix.cells[{row}]"), cells.len(), exactly(matrix.interest.len() + 1))?;
        for (place, cell) in cells.iter().enumerate() {
            named(&format!("matrix.cells[{row}][{place}]"), &cell.id, &cell.name, ids().take(seen))?;
            seen += 1;
        }
    }
    Ok(())
}

/// The id and the name of something, and that no earlier one of its kind has the id.
fn named<'a>(at: &str, id: &str, name: &str, mut earlier: impl Iterator<Item = &'a String>) -> Checked {
    length(format_args!("{at}.id"), id.chars().count(), limits::ID)?;
    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        return Err(Issue::new(format_args!("{at}.id"), Fault::Id));
    }
    if earlier.any(|earlier| earlier == id) {
        return Err(Issue::new(format_args!("{at}.id"), Fault::Duplicate));
    }
    length(format_args!("{at}.name"), name.chars().count(), limits::NAME)
}

fn points(field: impl Display, points: Points, limit: Limit) -> Checked {
    number(field, points.number(), limit)
}

fn number(field: impl Display, number: f64, limit: Limit) -> Checked {
    if limit.holds(number) {
        return Ok(());
    }
    Err(Issue::new(field, Fault::Range { min: limit.min, max: limit.max, above: limit.above }))
}

fn length(field: impl Display, length: usize, allowed: Length) -> Checked {
    if allowed.holds(length) {
        return Ok(());
    }
    Err(Issue::new(field, Fault::Length { min: allowed.min, max: allowed.max }))
}
