//! The rows in the order, and out of those, that people ask for.

use super::kept::{Kept, Mark};

/// What rows are sorted by; rows that are alike stay in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// Their place in the file.
    #[default]
    File,
    /// Their score.
    Score,
    /// Their band.
    Band,
    /// Their route.
    Route,
}

/// The highest rank of a row that has a score; those without come after it.
const HIGHEST: u32 = u32::MAX - 1;

/// Which rows, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// What comes first.
    pub by: By,
    /// From the highest down.
    pub falling: bool,
    /// Only this band, from 0.
    pub band: Option<usize>,
    /// Only this route, by its place.
    pub route: Option<usize>,
    /// Only from this score on, in whole points.
    pub from: Option<i64>,
}

impl Order {
    /// The rows; rows without a score come last either way.
    pub fn rows(&self, kept: &Kept) -> Vec<u32> {
        let marks = kept.marks();
        let is_asked = |mark: &Mark| {
            self.band.is_none_or(|band| mark.band() == Some(band))
                && self.route.is_none_or(|route| mark.route() == Some(route))
                && self.from.is_none_or(|from| mark.thousandths().is_some_and(|score| i64::from(score) >= from * 1_000))
        };
        let asked = marks.iter().zip(0_u32..).filter(|(mark, _)| is_asked(mark));
        let key = |mark: &Mark| -> Option<i32> {
            match self.by {
                By::File => Some(0),
                By::Score => mark.thousandths(),
                By::Band => mark.band().and_then(|band| i32::try_from(band).ok()),
                By::Route => mark.route().and_then(|route| i32::try_from(route).ok()),
            }
        };
        if self.by == By::File {
            let mut rows: Vec<u32> = asked.map(|(_, row)| row).collect();
            if self.falling {
                rows.reverse();
            }
            return rows;
        }
        // One number a row sorts several times as fast as looking the keys up: the key above, the row below.
        let mut keyed: Vec<u64> = asked
            .map(|(mark, row)| {
                let rank = key(mark).map_or(u32::MAX, |key| {
                    let rank = (i64::from(key) - i64::from(i32::MIN)) as u32;
                    if self.falling { HIGHEST - rank } else { rank }
                });
                u64::from(rank) << 32 | u64::from(row)
            })
            .collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|keyed| keyed as u32).collect()
    }
}
