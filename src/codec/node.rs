//! A JSON document as a tree, and the object in it as a set of fields that are taken out one by one.

use super::path::Path;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::Limit;

/// Any JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; infinite where the text says more than an `f64` holds, so that the field's own range refuses it.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order of the document, no key twice.
    Object(Vec<(String, Node)>),
}

impl Node {
    pub(super) fn number(self, at: &Path) -> Result<f64, Issue> {
        match self {
            // Adding zero turns -0 into 0, so that equal plans are written alike.
            Self::Number(number) => Ok(number + 0.0),
            _ => Err(kind(at, Allowed::Number)),
        }
    }

    /// A whole number, however it is spelt (`10`, `10.0`, `1e1`). The range is asked here already, because a number
    /// below zero or above `u64` has no other way to reach the judge.
    pub(super) fn whole(self, at: &Path, limit: Limit) -> Result<u64, Issue> {
        match self {
            Self::Number(number) if number.is_finite() && number.fract() != 0.0 => Err(kind(at, Allowed::Whole)),
            Self::Number(number) if !limit.holds(number) => {
                Err(at.issue(Fault::Range { min: limit.min, max: limit.max, above: limit.above }))
            }
            Self::Number(number) => Ok(number as u64),
            _ => Err(kind(at, Allowed::Whole)),
        }
    }

    pub(super) fn text(self, at: &Path) -> Result<String, Issue> {
        if let Self::Text(text) = self { Ok(text) } else { Err(kind(at, Allowed::Text)) }
    }

    pub(super) fn list(self, at: &Path) -> Result<Vec<Node>, Issue> {
        if let Self::List(list) = self { Ok(list) } else { Err(kind(at, Allowed::List)) }
    }
}

/// The wrong kind of value at a place.
pub(super) fn kind(at: &Path, allowed: Allowed) -> Issue {
    at.issue(Fault::Kind { allowed })
}

/// The fields of one object that have not been read yet.
pub(super) struct Fields<'a> {
    /// Where the object stands.
    pub(super) at: &'a Path<'a>,
    members: Vec<(String, Node)>,
}

impl<'a> Fields<'a> {
    /// The fields of an object.
    pub(super) fn of(node: Node, at: &'a Path<'a>) -> Result<Self, Issue> {
        if let Node::Object(members) = node { Ok(Self { at, members }) } else { Err(kind(at, Allowed::Object)) }
    }

    /// Refuses every field but these.
    pub(super) fn only(self, known: &[&str]) -> Result<Self, Issue> {
        match self.members.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => Err(self.at.key(key).issue(Fault::Unknown)),
            None => Ok(self),
        }
    }

    /// Whether any of these is there.
    pub(super) fn any(&self, keys: &[&str]) -> bool {
        self.members.iter().any(|(key, _)| keys.contains(&key.as_str()))
    }

    /// A field that may be absent. A number that is `null` is not absent: that is how programs spell NaN.
    pub(super) fn optional(&mut self, key: &str) -> Option<Node> {
        let place = self.members.iter().position(|(name, _)| name == key)?;
        Some(self.members.swap_remove(place).1)
    }

    /// An object that may be absent, or `null`, which says the same of an object.
    pub(super) fn object(&mut self, key: &str) -> Option<Node> {
        self.optional(key).filter(|node| *node != Node::Null)
    }

    /// A field that must be there.
    pub(super) fn required(&mut self, key: &str) -> Result<Node, Issue> {
        self.optional(key).ok_or_else(|| self.at.key(key).issue(Fault::Missing))
    }

    pub(super) fn number(&mut self, key: &str) -> Result<f64, Issue> {
        self.required(key)?.number(&self.at.key(key))
    }

    pub(super) fn number_or(&mut self, key: &str, default: f64) -> Result<f64, Issue> {
        self.optional(key).map_or(Ok(default), |node| node.number(&self.at.key(key)))
    }

    /// A number that may be absent.
    pub(super) fn number_if(&mut self, key: &str) -> Result<Option<f64>, Issue> {
        self.optional(key).map(|node| node.number(&self.at.key(key))).transpose()
    }

    pub(super) fn whole(&mut self, key: &str, limit: Limit) -> Result<u64, Issue> {
        self.required(key)?.whole(&self.at.key(key), limit)
    }

    /// A whole number that may be absent.
    pub(super) fn whole_if(&mut self, key: &str, limit: Limit) -> Result<Option<u64>, Issue> {
        self.optional(key).map(|node| node.whole(&self.at.key(key), limit)).transpose()
    }

    pub(super) fn text(&mut self, key: &str) -> Result<String, Issue> {
        self.required(key)?.text(&self.at.key(key))
    }

    pub(super) fn text_or(&mut self, key: &str, default: &str) -> Result<String, Issue> {
        self.optional(key).map_or_else(|| Ok(default.to_owned()), |node| node.text(&self.at.key(key)))
    }
}
