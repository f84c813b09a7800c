//! Which columns are handed out.

use crate::table::row::Order;

/// No column is wanted any more.
pub(super) const NEVER: usize = usize::MAX;

/// The columns that are asked for.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    /// Past this column none is handed out.
    most: usize,
    /// The columns asked for in the order of the file, each once; `None` for all.
    these: Option<These>,
}

#[derive(Debug, Clone)]
struct These {
    sorted: Vec<usize>,
    /// For each column as it was asked for: its place among the sorted.
    ranks: Vec<usize>,
}

impl Wanted {
    pub(super) const fn all(most: usize) -> Self {
        Self { most, these: None }
    }

    pub(super) fn these(columns: &[usize], most: usize) -> Self {
        let mut sorted = columns.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let ranks = columns.iter().map(|column| sorted.partition_point(|one| one < column)).collect();
        Self { most, these: Some(These { sorted, ranks }) }
    }

    /// The wanted column with `rank` others before it, or [`NEVER`]. Of a row that `is_whole` all are.
    #[inline]
    pub(super) fn column(&self, rank: usize, is_whole: bool) -> usize {
        let column = match &self.these {
            Some(these) if !is_whole => these.sorted.get(rank).copied().unwrap_or(NEVER),
            _ => rank,
        };
        if column < self.most { column } else { NEVER }
    }

    pub(super) fn order(&self, is_whole: bool) -> Order<'_> {
        match &self.these {
            Some(these) if !is_whole => Order::Ranks(&these.ranks),
            _ => Order::All,
        }
    }
}
