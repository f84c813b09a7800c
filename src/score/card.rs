//! The card: what is asked of a lead, what each answer is worth, and what follows from the sum. Version 1.

use super::condition::{Condition, Span};
use super::points::Points;
use super::route::Route;

/// The version that this build writes.
pub const VERSION: u32 = 1;
/// The hand-over line of a card that names none.
pub const DEFAULT_LINE: Points = Points::whole(75);
/// The least score of a card that names none.
pub const DEFAULT_LEAST: Points = Points::ZERO;
/// The highest score of a card that names none.
pub const DEFAULT_MOST: Points = Points::whole(100);
/// What parts the entries of a set in one cell, unless the field says otherwise.
pub const DEFAULT_SEPARATOR: char = ';';

/// A score card. Fields, ranges and defaults are those of the contract; [`Card::check`] enforces the ranges.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Format version, 1.
    pub version: u32,
    /// Free text, 0 to 80 characters.
    pub name: String,
    /// What is known of a lead.
    pub fields: Vec<Field>,
    /// What is worth points, in groups.
    pub groups: Vec<Group>,
    /// The least score.
    pub least: Points,
    /// The highest score.
    pub most: Points,
    /// The hand-over line: a score `>=` it goes to sales.
    pub line: Points,
    /// Bands by score, the lowest first; may be empty.
    pub bands: Vec<Band>,
    /// How far below a band's lower end (or the line) a lead that was above must fall before it counts as fallen.
    pub margin: Points,
    /// Who is no lead at all.
    pub exclusions: Vec<Exclusion>,
    /// Where leads go that are not handed over; the first that holds counts.
    pub routing: Vec<Routing>,
    /// Fit against interest.
    pub matrix: Option<Matrix>,
}

/// Something that is known of a lead, or missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Unique among the fields.
    pub id: String,
    /// What people call it; empty: the message `score-name-<id>`.
    pub name: String,
    /// What its values are.
    pub kind: Kind,
    /// The column of a file that holds it; empty: the id.
    pub column: String,
}

/// What the values of a field are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Text, compared without regard to blanks around it and to the case of the letters a to z.
    Text,
    /// A number.
    Number,
    /// A calendar day.
    Date,
    /// Several texts at once.
    Set {
        /// What parts them in one cell.
        separator: char,
    },
    /// Something that happens again and again: how often, and when last.
    Activity {
        /// The column with the day of the last time; empty: the id with `_last`.
        last_column: String,
    },
}

/// The four classes of criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Who they are: title, company, head count, place.
    Explicit,
    /// What they did: pages, downloads, mails.
    Implicit,
    /// When they want it.
    Timeline,
    /// What goes with lost deals.
    Negative,
}

/// A side of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// How well they suit us.
    Fit,
    /// How much they want it.
    Interest,
    /// Neither.
    None,
}

impl Class {
    /// The side of the matrix that a class counts on unless its group says otherwise: explicit is fit, implicit and
    /// timeline are interest, negative is neither.
    pub const fn axis(self) -> Axis {
        match self {
            Self::Explicit => Axis::Fit,
            Self::Implicit | Self::Timeline => Axis::Interest,
            Self::Negative => Axis::None,
        }
    }
}

/// Criteria that share a class and a cap.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Unique among the groups.
    pub id: String,
    /// What people call it; empty: the message `score-name-<id>`.
    pub name: String,
    /// Its class.
    pub class: Class,
    /// The side of the matrix that it counts on.
    pub axis: Axis,
    /// The least that the group gives; none: no floor.
    pub least: Option<Points>,
    /// The most that the group gives; none: no cap.
    pub most: Option<Points>,
    /// What is worth points.
    pub criteria: Vec<Criterion>,
}

/// One thing that is worth points.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Unique among the criteria of the card.
    pub id: String,
    /// What people call it; empty: the message `score-name-<id>`.
    pub name: String,
    /// How the points come about.
    pub rule: Rule,
}

/// How the points of a criterion come about.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// Points if a condition holds, else none.
    When {
        /// The condition.
        when: Condition,
        /// The points.
        points: Points,
    },
    /// Points per value of a text field (the first row that names the value) or of a set field (every row of which the
    /// set has an entry).
    Values {
        /// The field's id.
        field: String,
        /// What is worth what.
        values: Vec<ValuePoints>,
        /// For a value that no row names.
        otherwise: Points,
        /// For a lead without a value.
        missing: Points,
    },
    /// Points per range of a number, or of a date's age in days; the first row that holds counts.
    Ranges {
        /// The field's id.
        field: String,
        /// What is worth what.
        ranges: Vec<RangePoints>,
        /// For a value in no range.
        otherwise: Points,
        /// For a lead without a value.
        missing: Points,
    },
    /// Points each time, fading with age.
    Activity {
        /// The field's id.
        field: String,
        /// Points of one time, fresh.
        each: Points,
        /// Fewer times than these are worth nothing.
        min: u32,
        /// The newest so many count.
        max: u32,
        /// The days after which a time is worth half; none: they do not fade.
        half_life_days: Option<f64>,
        /// For a lead without a value.
        missing: Points,
    },
}

/// Values that are worth the same.
#[derive(Debug, Clone, PartialEq)]
pub struct ValuePoints {
    /// Any of these.
    pub is: Vec<String>,
    /// The points.
    pub points: Points,
}

/// A range and its worth.
#[derive(Debug, Clone, PartialEq)]
pub struct RangePoints {
    /// The range.
    pub span: Span,
    /// The points.
    pub points: Points,
}

/// A part of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Unique among the bands.
    pub id: String,
    /// What people call it; empty: the message `score-name-<id>`.
    pub name: String,
    /// Its lower end, `>=`; none for the lowest band, and only for that.
    pub from: Option<Points>,
}

/// Who is no lead: the score is 0 and the reason is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Exclusion {
    /// Unique among the exclusions.
    pub id: String,
    /// The reason for people; empty: the message `score-name-<id>`.
    pub name: String,
    /// Who.
    pub when: Condition,
}

/// Where a lead goes instead of to sales.
#[derive(Debug, Clone, PartialEq)]
pub struct Routing {
    /// Where.
    pub route: Route,
    /// Who.
    pub when: Condition,
    /// Also those who reach the line: held back from sales.
    pub above_line: bool,
}

/// Fit against interest in named cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// Where the levels of fit part, ascending; a sum `>=` a cut is above it. 1 to 3 cuts make 2 to 4 levels.
    pub fit: Vec<Points>,
    /// Where the levels of interest part.
    pub interest: Vec<Points>,
    /// The cells, one row a level of fit, one entry a level of interest, lowest first.
    pub cells: Vec<Vec<Cell>>,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Unique among the cells.
    pub id: String,
    /// What people call it; empty: the message `score-name-<id>`.
    pub name: String,
}

impl Field {
    /// The column that holds it.
    pub fn column(&self) -> &str {
        if self.column.is_empty() { &self.id } else { &self.column }
    }

    /// The column with the day of the last time, of an activity.
    pub fn last_column(&self) -> Option<String> {
        match &self.kind {
            Kind::Activity { last_column } if last_column.is_empty() => Some(format!("{}_last", self.id)),
            Kind::Activity { last_column } => Some(last_column.clone()),
            _ => None,
        }
    }
}

impl Rule {
    /// The field that a criterion reads, unless it is a condition, which may read several.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::When { .. } => None,
            Self::Values { field, .. } | Self::Ranges { field, .. } | Self::Activity { field, .. } => Some(field),
        }
    }
}

impl Matrix {
    /// The levels (fit, interest) of two sums, each from 0.
    pub fn place(&self, fit: Points, interest: Points) -> (usize, usize) {
        let level = |cuts: &[Points], sum: Points| cuts.iter().filter(|cut| sum >= **cut).count();
        (level(&self.fit, fit), level(&self.interest, interest))
    }

    /// The cell of two levels.
    pub fn cell(&self, (fit, interest): (usize, usize)) -> Option<&Cell> {
        self.cells.get(fit)?.get(interest)
    }
}

impl Card {
    /// The place and the field of an id.
    pub fn field(&self, id: &str) -> Option<(usize, &Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.id == id)
    }

    /// Every criterion with the place of its group and its own in the group.
    pub fn criteria(&self) -> impl Iterator<Item = (usize, usize, &Criterion)> {
        self.groups.iter().enumerate().flat_map(|(group, all)| {
            all.criteria.iter().enumerate().map(move |(criterion, one)| (group, criterion, one))
        })
    }

    /// The band of a score, from 0; none where the card has no bands. A lead that was in a band before stays there until
    /// it reaches the next one or falls [`margin`](Self::margin) below its own lower end.
    pub fn band(&self, score: Points, before: Option<usize>) -> Option<usize> {
        let plain = self.bands.iter().rposition(|band| band.from.is_none_or(|from| score >= from))?;
        let kept = self.bands.iter().rposition(|band| band.from.is_none_or(|from| score >= from - self.margin))?;
        // Between the plain band and the one it would reach with the margin, history decides.
        Some(before.map_or(plain, |before| before.clamp(plain, kept)))
    }

    /// Whether a score is handed to sales: `>=` the line, or, for a lead that was handed over before, not more than
    /// [`margin`](Self::margin) below it.
    pub fn handed(&self, score: Points, before: bool) -> bool {
        score >= if before { self.line - self.margin } else { self.line }
    }
}
