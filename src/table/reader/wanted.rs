//! Which columns are handed out.

use crate::table::row::Order;

/// The columns that are asked for.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    /// The columns as they were asked for; `None` for all.
    these: Option<Vec<usize>>,
    /// Up to here cells are noted; those after it are counted only.
    pub(super) most: usize,
}

impl Wanted {
    pub(super) const fn all(most: usize) -> Self {
        Self { these: None, most }
    }

    pub(super) fn these(columns: &[usize], most: usize) -> Self {
        let last = columns.iter().max().map_or(0, |last| last.saturating_add(1));
        Self { these: Some(columns.to_vec()), most: last.min(most) }
    }

    pub(super) fn order(&self, is_whole: bool) -> Order<'_> {
        match &self.these {
            Some(these) if !is_whole => Order::These(these),
            _ => Order::All,
        }
    }
}
