//! An issue as messages: what is wrong and what is allowed. The field's name comes from [`label`](super::label).

use super::Phrase;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::format::{Digits, Value};

impl Issue {
    /// What is wrong and what is allowed: one message a fault, `issue-<fault>`, with its figures. It reads on its own
    /// beside the field, and after the field's label in a list.
    pub fn message(&self) -> Phrase {
        let count = |number: usize| Value::Count(number as f64);
        match self.fault {
            Fault::Syntax { line, column } => ("issue-syntax", vec![("line", count(line)), ("column", count(column))]),
            Fault::TooLarge { max } => ("issue-too-large", vec![("max", count(max))]),
            Fault::TooDeep { max } => ("issue-too-deep", vec![("max", count(max))]),
            Fault::Link => ("issue-link", Vec::new()),
            Fault::Version { found } => ("issue-version", vec![("found", Value::Count(found as f64))]),
            Fault::Missing => ("issue-missing", Vec::new()),
            Fault::Unknown => ("issue-unknown", Vec::new()),
            Fault::Repeated => ("issue-repeated", Vec::new()),
            Fault::Kind { allowed } => (kind(allowed), Vec::new()),
            Fault::Range { min, max, above } => (
                if above { "issue-range-above" } else { "issue-range" },
                vec![("min", self.bound(min)), ("max", self.bound(max))],
            ),
            Fault::Length { min, max } => ("issue-length", vec![("min", count(min)), ("max", count(max))]),
            Fault::Order if self.field.ends_with("p90Days") => ("issue-order-p90", Vec::new()),
            Fault::Order => ("issue-order", Vec::new()),
            Fault::Duplicate => ("issue-duplicate", Vec::new()),
            Fault::Id => ("issue-id", Vec::new()),
            Fault::NoSuchStage => ("issue-no-such-stage", Vec::new()),
            Fault::LastStage => ("issue-last-stage", Vec::new()),
            Fault::Currency => ("issue-currency", Vec::new()),
            Fault::TooMany => ("issue-too-many", vec![("max", Value::Count(1e12))]),
            Fault::NoSuchField => ("issue-no-such-field", Vec::new()),
            Fault::FieldKind => ("issue-field-kind", Vec::new()),
            Fault::Thousandths => ("issue-thousandths", Vec::new()),
            Fault::Ascending => ("issue-ascending", Vec::new()),
        }
    }

    /// An end of the field's range, in the unit that people type there.
    fn bound(&self, end: f64) -> Value {
        const RATIOS: [&str; 7] = ["rate", "low", "likely", "high", "share", "grossMargin", "conversionFactor"];
        let name = self.field.rsplit('.').next().unwrap_or_default();
        if RATIOS.contains(&name) { Value::Percent(end, Digits::Exact) } else { Value::Number(end, Digits::Exact) }
    }
}

const fn kind(allowed: Allowed) -> &'static str {
    match allowed {
        Allowed::Number => "issue-kind-number",
        Allowed::Whole => "issue-kind-whole",
        Allowed::Text => "issue-kind-text",
        Allowed::List => "issue-kind-list",
        Allowed::Object => "issue-kind-object",
        Allowed::Goal => "issue-kind-goal",
        Allowed::Rate => "issue-kind-rate",
        Allowed::Model => "issue-kind-model",
        Allowed::FollowUp => "issue-kind-follow-up",
        Allowed::Date => "issue-kind-date",
        Allowed::Seasons => "issue-kind-seasons",
        Allowed::Month => "issue-kind-month",
        Allowed::Revenue => "issue-kind-revenue",
        Allowed::Response => "issue-kind-response",
        Allowed::Group => "issue-kind-group",
        Allowed::Grade => "issue-kind-grade",
        Allowed::Day => "issue-kind-day",
        Allowed::Flag => "issue-kind-flag",
        Allowed::Class | Allowed::Axis | Allowed::FieldKind | Allowed::Separator | Allowed::Route => {
            "issue-kind-choice"
        }
        Allowed::Rule => "issue-kind-rule",
        Allowed::Condition => "issue-kind-condition",
        Allowed::Literal => "issue-kind-literal",
    }
}
