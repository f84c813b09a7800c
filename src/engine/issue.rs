//! What is wrong with a document, as data: the field and the fault. The words for people are in `static/locales`;
//! the line that a program prints on standard error is [`Issue`]'s `Display`.

use std::fmt;

/// One thing that the user can mend.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// The field, as people read it in the document: `stages[2].toNext.rate`; empty for the document as a whole.
    pub field: String,
    /// What is wrong with it.
    pub fault: Fault,
}

impl Issue {
    /// A fault of one field.
    pub fn new(field: impl fmt::Display, fault: Fault) -> Self {
        Self { field: field.to_string(), fault }
    }

    /// A fault of the document as a whole.
    pub const fn document(fault: Fault) -> Self {
        Self { field: String::new(), fault }
    }
}

/// What is wrong with a field, with the figures that the message needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// Not JSON at all.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
    },
    /// Larger than is read.
    TooLarge {
        /// Bytes that are read at most.
        max: usize,
    },
    /// Nested deeper than is read.
    TooDeep {
        /// Levels that are read at most.
        max: usize,
    },
    /// A share link that is cut, mistyped or of an unknown kind.
    Link,
    /// Of a version that this build does not know.
    Version {
        /// What the document says.
        found: u64,
    },
    /// A field that must be there is not.
    Missing,
    /// A field that the document does not have.
    Unknown,
    /// A field that stands twice in the same object.
    Repeated,
    /// The wrong kind of value.
    Kind {
        /// What is allowed.
        allowed: Allowed,
    },
    /// A number outside its range, both ends included unless `above` is set.
    Range {
        /// The lower end.
        min: f64,
        /// The upper end.
        max: f64,
        /// The lower end itself is not allowed.
        above: bool,
    },
    /// Text or a list that is too short or too long.
    Length {
        /// The shortest.
        min: usize,
        /// The longest.
        max: usize,
    },
    /// low <= likely <= high does not hold, or the 90th percentile is not above the median.
    Order,
    /// Two stages, or two channels, share an id; or a channel says the same stage twice.
    Duplicate,
    /// An id with other characters than letters, digits, `-` and `_`.
    Id,
    /// No stage has this id.
    NoSuchStage,
    /// The last stage is the customer: it has no rate nor what is known of one, and nobody goes cold there, comes in
    /// there or falls back to it.
    LastStage,
    /// Not an ISO 4217 code.
    Currency,
    /// The plan needs more entries at this stage than are computed (1e12).
    TooMany,
    /// No field of the card has this id.
    NoSuchField,
    /// What is asked of the field does not suit its kind.
    FieldKind,
    /// Points with more than three decimals.
    Thousandths,
    /// A list or a pair of ends that must ascend and does not.
    Ascending,
}

/// What a field takes where it was given something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// A number.
    Number,
    /// A number without a fraction.
    Whole,
    /// Text.
    Text,
    /// A list.
    List,
    /// An object with fields.
    Object,
    /// One of the two ways to say a goal.
    Goal,
    /// One of the three ways to say a rate.
    Rate,
    /// The name of a cold-lead model.
    Model,
    /// The name of a follow-up law.
    FollowUp,
    /// A day such as 2026-03-31.
    Date,
    /// Twelve weights, January to December.
    Seasons,
    /// A month: how many went on, of how many.
    Month,
    /// When a customer pays.
    Revenue,
    /// How leads answer to money.
    Response,
    /// The name of a group of presets.
    Group,
    /// The grade of a source.
    Grade,
    /// A calendar day.
    Day,
    /// True or false.
    Flag,
    /// The class of a group of criteria.
    Class,
    /// A side of the matrix.
    Axis,
    /// What the values of a field are.
    FieldKind,
    /// What parts the entries of a set.
    Separator,
    /// Where a lead goes that is not handed over.
    Route,
    /// One of the ways to give points.
    Rule,
    /// One of the ways to ask something of a lead.
    Condition,
    /// A text to compare with, without control characters.
    Literal,
}

impl Allowed {
    /// The words of the contract, for standard error.
    const fn words(self) -> &'static str {
        match self {
            Self::Number => "a number",
            Self::Whole => "a whole number",
            Self::Text => "text",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Goal => "either customers or revenue",
            Self::Rate => "one of rate, converted with entered, or low with likely and high",
            Self::Model => "count, share, shelfLife, halfLife or capacity",
            Self::FollowUp => "fixed, exponential, lognormal or observed",
            Self::Date => "a day from 1900 to 2999 such as 2026-03-31",
            Self::Seasons => "twelve numbers, January to December",
            Self::Month => "a pair of converted and entered",
            Self::Revenue => "once or monthly",
            Self::Response => "linear or saturating",
            Self::Group => "shape or benchmark",
            Self::Grade => "A, B or C",
            Self::Day => "a day such as 2026-03-01",
            Self::Flag => "true or false",
            Self::Class => "explicit, implicit, timeline or negative",
            Self::Axis => "fit, interest or none",
            Self::FieldKind => "text, number, date, set or activity",
            Self::Separator => "one of ; , | / +",
            Self::Route => "nurture, influencer, laterBudget, noNeed or disqualified",
            Self::Rule => "one of when, or a field with values, ranges or each",
            Self::Condition => "one of all, any, not, or a field with one test that suits it",
            Self::Literal => "text without control characters that is not blank",
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", if self.field.is_empty() { "document" } else { &self.field })?;
        match &self.fault {
            Fault::Syntax { line, column } => {
                write!(f, "is not JSON at line {line}, column {column}, allowed is one JSON document")
            }
            Fault::TooLarge { max } => write!(f, "is too large, allowed are at most {max} bytes"),
            Fault::TooDeep { max } => write!(f, "is nested too deep, allowed are at most {max} levels"),
            Fault::Link => write!(f, "the link is cut or mistyped, allowed is a whole link that begins with p1."),
            Fault::Version { found } => write!(f, "{found} is unknown, allowed is 1"),
            Fault::Missing => write!(f, "is missing"),
            Fault::Unknown => write!(f, "is not a field that is known here"),
            Fault::Repeated => write!(f, "stands twice, allowed is once"),
            Fault::Kind { allowed } => write!(f, "is of the wrong kind, allowed is {}", allowed.words()),
            Fault::Range { min, max, above: true } => write!(f, "is out of range, allowed is above {min} up to {max}"),
            Fault::Range { min, max, above: false } => write!(f, "is out of range, allowed is {min} to {max}"),
            Fault::Length { min, max } => write!(f, "has the wrong length, allowed is {min} to {max}"),
            Fault::Order => write!(f, "is out of order, allowed is low <= likely <= high, and p90 above the median"),
            Fault::Duplicate => write!(f, "stands twice, allowed is an id that no other has"),
            Fault::Id => write!(f, "is not an id, allowed are letters, digits, - and _"),
            Fault::NoSuchStage => write!(f, "is the id of no stage, allowed is one of the plan's"),
            Fault::LastStage => write!(f, "is on the last stage, allowed is every stage but the last"),
            Fault::Currency => write!(f, "is not a currency, allowed is a code of three capital letters such as USD"),
            Fault::TooMany => write!(f, "needs more than 1000000000000 entries, allowed are at most that many"),
            Fault::NoSuchField => write!(f, "is the id of no field, allowed is one of the card's"),
            Fault::FieldKind => {
                write!(f, "does not suit the kind of the field, allowed is what the contract lists for it")
            }
            Fault::Thousandths => write!(f, "has too many decimals, allowed are three"),
            Fault::Ascending => write!(f, "is out of order, allowed is from the lowest to the highest"),
        }
    }
}

impl std::error::Error for Issue {}
