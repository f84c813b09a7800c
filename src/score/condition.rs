//! What is asked of a lead: tests of single fields, joined by all, any and not.

use super::day::Day;

/// A condition. Of a missing value every test but [`Test::Missing`] is false, so that its `Not` is true.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// A test of one field.
    Field {
        /// The field's id.
        field: String,
        /// What is asked of it.
        test: Test,
    },
}

/// A test of one field. Texts are compared without regard to the case of the letters a to z.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// Text: it is one of these.
    Is(Vec<String>),
    /// Text: it has one of these in it.
    Contains(Vec<String>),
    /// Text: it begins with one of these.
    Starts(Vec<String>),
    /// Text: it ends with one of these.
    Ends(Vec<String>),
    /// Set: it has one of these.
    Has(Vec<String>),
    /// Number: it lies in the span.
    Number(Span),
    /// Date: it lies between two days, both included.
    Between {
        /// Not before.
        since: Option<Day>,
        /// Not after.
        until: Option<Day>,
    },
    /// Date, or the last time of an activity: its age in days lies in the span; negative for days to come.
    Age(Span),
    /// Activity: how often, up to the day that is asked for, lies in the span.
    Count(Span),
    /// Any kind: there is no value.
    Missing,
}

/// A span of numbers. No bound at an end: everything there.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Span {
    /// `>=`
    pub from: Option<f64>,
    /// `>`
    pub above: Option<f64>,
    /// `<=`
    pub to: Option<f64>,
    /// `<`
    pub below: Option<f64>,
}

impl Span {
    /// Whether a number lies in it.
    pub fn holds(&self, number: f64) -> bool {
        self.from.is_none_or(|from| number >= from)
            && self.above.is_none_or(|above| number > above)
            && self.to.is_none_or(|to| number <= to)
            && self.below.is_none_or(|below| number < below)
    }

    /// The bounds that are set.
    pub fn bounds(&self) -> impl Iterator<Item = f64> {
        [self.from, self.above, self.to, self.below].into_iter().flatten()
    }
}

impl Condition {
    /// Hands every test, with its field, to `each`.
    pub fn tests<'a>(&'a self, each: &mut impl FnMut(&'a str, &'a Test)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.tests(each)),
            Self::Not(part) => part.tests(each),
            Self::Field { field, test } => each(field, test),
        }
    }
}
