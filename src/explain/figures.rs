//! The plan and its answer as the explanations ask for them: by stage, and as values with their unit.

use super::{Explanation, Phrase, Quantity, Source};
use crate::engine::answer::{Answer, ColdAnswer, StageAnswer};
use crate::engine::plan::{Cold, Plan, Rate, Stage};
use crate::format::{Digits, Value};

/// A plan beside its answer.
#[derive(Clone, Copy)]
pub(super) struct Figures<'a> {
    pub(super) plan: &'a Plan,
    pub(super) answer: &'a Answer,
}

/// What goes cold, in plan and answer.
#[derive(Clone, Copy)]
pub(super) struct ColdFigures<'a> {
    /// What the plan says.
    pub(super) plan: &'a Cold,
    /// What comes of it.
    pub(super) answer: &'a ColdAnswer,
    /// The stage that leads wait in, from 0.
    pub(super) row: usize,
}

impl<'a> Figures<'a> {
    pub(super) fn of(plan: &'a Plan, answer: &'a Answer) -> Self {
        Self { plan, answer }
    }

    pub(super) fn stage(&self, row: usize) -> Option<(&'a Stage, &'a StageAnswer)> {
        self.plan.stages.get(row).zip(self.answer.stages.get(row))
    }

    /// What people call a stage; its id where they gave it no name.
    pub(super) fn name(&self, row: usize) -> Value {
        let Some(stage) = self.plan.stages.get(row) else { return Value::Text(String::new()) };
        Value::from(if stage.name.is_empty() { stage.id.as_str() } else { stage.name.as_str() })
    }

    pub(super) fn last(&self) -> usize {
        self.plan.stages.len().saturating_sub(1)
    }

    pub(super) fn row_of(&self, id: &str) -> Option<usize> {
        self.plan.stages.iter().position(|stage| stage.id == id)
    }

    pub(super) fn cold(&self) -> Option<ColdFigures<'a>> {
        let plan = self.plan.cold.as_ref()?;
        Some(ColdFigures { plan, answer: self.answer.cold.as_ref()?, row: self.row_of(&plan.stage)? })
    }

    pub(super) fn money(&self, amount: f64) -> Value {
        Value::Money(amount, self.plan.currency.clone(), Digits::Exact)
    }

    /// Fixed costs, each by its share.
    pub(super) fn fixed(&self) -> f64 {
        self.plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).sum()
    }

    /// Variable cost of all entries from the top to a stage.
    pub(super) fn entries(&self, row: usize) -> f64 {
        let stages = self.plan.stages.iter().zip(&self.answer.stages).take(row + 1);
        stages.map(|(stage, answer)| stage.cost_per_entry * answer.needed as f64).sum()
    }

    /// Days of the period; a month is 365/12 days.
    pub(super) fn period(&self) -> f64 {
        self.plan.period_months * 365.0 / 12.0
    }

    /// Where a stage's rate comes from.
    pub(super) fn rate_source(&self, row: usize) -> Option<Source> {
        let field = format!("stages[{row}].toNext");
        Some(match self.plan.stages.get(row)?.to_next? {
            Rate::Point { .. } => Source::Typed(format!("{field}.rate")),
            Rate::Evidence { converted, entered } => Source::Evidence { field, converted, entered },
            Rate::Range { low, likely, high } => Source::Range { field, low, likely, high },
        })
    }
}

/// An explanation without parts and note.
pub(super) fn told(id: &'static str, formula: Phrase, figures: Phrase, sources: Vec<Source>) -> Explanation {
    Explanation { id, formula, parts: Vec::new(), figures, note: None, sources }
}

impl Explanation {
    pub(super) fn noting(mut self, note: &'static str) -> Self {
        self.note = Some((note, Vec::new()));
        self
    }

    pub(super) fn with_parts(mut self, parts: Vec<Phrase>) -> Self {
        self.parts = parts;
        self
    }
}

pub(super) const fn plain(id: &'static str) -> Phrase {
    (id, Vec::new())
}

pub(super) fn count(number: u64) -> Value {
    Value::Count(number as f64)
}

pub(super) const fn number(number: f64) -> Value {
    Value::Number(number, Digits::Exact)
}

/// A quotient before it is rounded up. Where only the last bits of the `f64` part it from a whole number, the whole
/// number is meant: 21 / 0.35 is 60.
pub(super) fn quotient(dividend: f64, divisor: f64) -> Value {
    let exact = dividend / divisor;
    let whole = libm::round(exact);
    number(if (exact - whole).abs() <= 1e-12 * whole { whole } else { exact })
}

pub(super) const fn percent(ratio: f64) -> Value {
    Value::Percent(ratio, Digits::Exact)
}

pub(super) fn typed(field: &str) -> Source {
    Source::Typed(field.to_owned())
}

pub(super) const fn computed(what: Quantity) -> Source {
    Source::Computed(what)
}
