//! What people have confirmed of a file before it is scored.

use crate::score::{Card, Columns, Compiled, Day, Mapping, Written};
use crate::table::Dialect;
use crate::table::value::Order;

/// How a file is to be read and scored.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    /// How it is written; its bytes are UTF-8 by now.
    pub dialect: Dialect,
    /// What comes first in its dates; none: only dates that can be read in one way are.
    pub order: Option<Order>,
    /// Which column holds which field.
    pub mapping: Mapping,
    /// The column with the day on which a lead was opened.
    pub opened: Option<usize>,
    /// The day that ages are counted to.
    pub as_of: Day,
}

impl Setup {
    /// How its cells are written.
    pub(super) const fn written(&self) -> Written {
        Written { decimal: self.dialect.decimal, order: self.order }
    }

    /// The columns that are needed, ascending and each once.
    pub(super) fn needed(&self) -> Vec<usize> {
        let mapped = self.mapping.columns.iter().flat_map(|columns| [columns.value, columns.last]);
        let mut needed: Vec<usize> = mapped.chain([self.opened]).flatten().collect();
        needed.sort_unstable();
        needed.dedup();
        needed
    }

    /// The card over the needed columns only, as of a day.
    pub(super) fn compile(&self, card: &Card, needed: &[usize], as_of: Day) -> Compiled {
        let place = |column: Option<usize>| needed.binary_search(&column?).ok();
        let narrow = |columns: &Columns| Columns { value: place(columns.value), last: place(columns.last) };
        let mapping = Mapping { columns: self.mapping.columns.iter().map(narrow).collect() };
        card.compile_written(&mapping, self.written(), as_of)
    }
}
