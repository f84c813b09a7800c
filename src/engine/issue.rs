//! What is wrong with a document, as data: the field and the fault. The words are in `static/locales`.

use std::fmt;

/// One thing that the user can mend.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// The field, as people read it in the document: `stages[2].toNext.rate`; empty for the document as a whole.
    pub field: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a field, with the figures that the message needs.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// Not JSON at all.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Larger than is read.
    TooLarge {
        /// Bytes that are read at most.
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
    /// The wrong kind of value.
    Kind {
        /// What is allowed, in the words of the contract.
        allowed: &'static str,
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
    /// Two stages share an id.
    Duplicate,
    /// No stage has this id.
    NoSuchStage,
    /// Not an ISO 4217 code.
    Currency,
    /// The plan needs more entries at this stage than are computed (1e12).
    TooMany,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.field.is_empty() { write!(f, "document: ")? } else { write!(f, "{}: ", self.field)? }
        match &self.fault {
            Fault::Syntax { line, column } => write!(f, "not JSON at line {line}, column {column}"),
            Fault::TooLarge { max } => write!(f, "too large, at most {max} bytes are read"),
            Fault::Link => write!(f, "the link is cut or mistyped"),
            Fault::Version { found } => write!(f, "version {found} is unknown, allowed is 1"),
            Fault::Missing => write!(f, "is missing"),
            Fault::Unknown => write!(f, "is not a field of a plan"),
            Fault::Kind { allowed } => write!(f, "is of the wrong kind, allowed is {allowed}"),
            Fault::Range { min, max, above: true } => write!(f, "is out of range, allowed is above {min} up to {max}"),
            Fault::Range { min, max, above: false } => write!(f, "is out of range, allowed is {min} to {max}"),
            Fault::Length { min, max } => write!(f, "has the wrong length, allowed is {min} to {max}"),
            Fault::Order => write!(f, "is out of order, allowed is low <= likely <= high, and p90 above the median"),
            Fault::Duplicate => write!(f, "stands twice, ids are unique"),
            Fault::NoSuchStage => write!(f, "no stage has this id"),
            Fault::Currency => write!(f, "is not a currency, allowed is a code of three letters such as USD"),
            Fault::TooMany => write!(f, "needs more than 1000000000000 entries, allowed is at most that many"),
        }
    }
}

impl std::error::Error for Issue {}
