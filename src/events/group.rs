//! Leads that belong together, by month of entry or by campaign: where they stand and where they head for.

use super::fit::Fit;
use super::project::{Members, Projection, Projector};

/// Groups whose projection is computed at most: the latest months, the largest campaigns.
pub const MOST_PROJECTED: usize = 60;

/// One month or campaign: leads that entered at the first stage of the chain.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<Name> {
    /// Which.
    pub name: Name,
    /// Leads that entered.
    pub size: u64,
    /// Those of them that are customers so far.
    pub converted: u64,
    /// How much of what will come has come: the mean share of all conversions that are there by the age of the leads,
    /// 0 ..= 1. None where the time to convert is not known.
    pub maturity: Option<f64>,
    /// The share that will be customers in the end; none where the time to convert is not known, and for groups beyond
    /// [`MOST_PROJECTED`].
    pub projected: Option<Projection>,
}

impl<Name> Group<Name> {
    /// The share that is customers so far, 0 ..= 1.
    pub fn so_far(&self) -> f64 {
        self.converted as f64 / self.size.max(1) as f64
    }
}

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Year.
    pub year: u16,
    /// 1 ..= 12.
    pub month: u8,
}

/// One lead's entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry<Name> {
    pub(super) group: Name,
    /// Days from entry to the day of the report.
    pub(super) age: u32,
    pub(super) converted: bool,
}

/// The groups in the order of their names, projected by the law of all leads together.
pub(super) fn groups<Name: Copy + Ord>(
    mut entries: Vec<Entry<Name>>,
    fit: Option<&Fit>,
    wanted: impl Fn(&[Members]) -> Vec<bool>,
) -> Vec<Group<Name>> {
    entries.sort_unstable();
    let chunks = || entries.chunk_by(|one, other| one.group == other.group);
    let members: Vec<Members> = chunks()
        .map(|chunk| Members::new(chunk.iter().map(|entry| (entry.age, entry.converted)), fit.map(|fit| fit.latency)))
        .collect();
    let projector = fit.map(|fit| Projector::new(fit, &members));
    let wanted = wanted(&members);
    let group = |((chunk, members), wanted): ((&[Entry<Name>], &Members), bool)| {
        let projected = projector.as_ref().filter(|_| wanted).map(|projector| projector.project(members));
        chunk.first().map(|entry| Group {
            name: entry.group,
            size: members.size,
            converted: members.converted,
            maturity: fit.map(|_| members.maturity),
            projected,
        })
    };
    chunks().zip(&members).zip(wanted).filter_map(group).collect()
}

/// Marks the last ones of a list.
pub(super) fn latest(members: &[Members]) -> Vec<bool> {
    let first = members.len().saturating_sub(MOST_PROJECTED);
    (0..members.len()).map(|at| at >= first).collect()
}

/// Marks the largest ones of a list.
pub(super) fn largest(members: &[Members]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(members.get(*at).map_or(0, |members| members.size)));
    let mut wanted = vec![false; members.len()];
    for at in order.into_iter().take(MOST_PROJECTED) {
        if let Some(slot) = wanted.get_mut(at) {
            *slot = true;
        }
    }
    wanted
}
