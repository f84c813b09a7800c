//! The fields of a plan begun from nothing that nobody has filled in yet. The document underneath is valid all the
//! same, with stand-ins that are never shown.

use crate::engine::Plan;

/// Document paths of the fields that are still blank, such as `customerValue` or `stages[0].toNext`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blanks(Vec<String>);

impl Blanks {
    /// Everything that has no sensible default: the goal, the value of a customer, and each rate.
    pub fn of(plan: &Plan) -> Self {
        let rates = (0..plan.stages.len().saturating_sub(1)).map(|i| format!("stages[{i}].toNext"));
        Self(["goal".to_owned(), "customerValue".to_owned()].into_iter().chain(rates).collect())
    }

    /// Whether all is filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many are left.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether this field is still blank.
    pub fn has(&self, path: &str) -> bool {
        self.0.iter().any(|blank| blank == path)
    }

    /// The same without one field.
    #[must_use]
    pub fn without(&self, path: &str) -> Self {
        Self(self.0.iter().filter(|blank| *blank != path).cloned().collect())
    }
}
