//! What the scores of a file come to.

use super::kept::Mark;
use crate::score::{Card, Points, Route};

/// As many columns has the distribution at most, beside its last.
const MOST_BINS: i64 = 2_000;

/// Counts of scored leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// All scored leads.
    pub scored: u64,
    /// Those that reach the line of the card.
    pub handed: u64,
    /// Those that an exclusion takes out; they stand in no bin.
    pub excluded: u64,
    /// The points at which the first bin begins.
    pub lowest: i64,
    /// The whole points of a bin.
    pub width: u64,
    /// Leads by score: bin `i` has those from `lowest + i * width` on, up to the next.
    pub bins: Vec<u64>,
    /// Leads by band.
    pub bands: Vec<u64>,
    /// Leads by route, in the order of [`Route::ALL`].
    pub routes: Vec<u64>,
    /// Leads by cell of the matrix, fit by fit.
    pub cells: Vec<u64>,
}

impl Totals {
    pub(super) fn new(card: &Card) -> Self {
        let whole = |points: Points| points.thousandths().div_euclid(1_000);
        let (lowest, highest) = (whole(card.least), whole(card.most));
        let range = (highest - lowest).max(0);
        let width = (range / MOST_BINS + 1).unsigned_abs();
        let cells = card.matrix.as_ref().map_or(0, |matrix| (matrix.fit.len() + 1) * (matrix.interest.len() + 1));
        Self {
            scored: 0,
            handed: 0,
            excluded: 0,
            lowest,
            width,
            bins: vec![0; (range.unsigned_abs() / width + 1) as usize],
            bands: vec![0; card.bands.len()],
            routes: vec![0; Route::ALL.len()],
            cells: vec![0; cells],
        }
    }

    #[inline]
    pub(super) fn see(&mut self, mark: Mark, is_excluded: bool) {
        let Some(thousandths) = mark.thousandths() else { return };
        let add = |counts: &mut Vec<u64>, at: Option<usize>| {
            if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        };
        self.scored += 1;
        self.handed += u64::from(mark.handed());
        add(&mut self.bands, mark.band());
        add(&mut self.routes, mark.route());
        add(&mut self.cells, mark.cell());
        if is_excluded {
            self.excluded += 1;
        } else {
            let above = i64::from(thousandths).div_euclid(1_000) - self.lowest;
            add(&mut self.bins, usize::try_from(above.max(0) / self.width.cast_signed()).ok());
        }
    }

    /// Takes in those of the rest of the file.
    pub(super) fn append(&mut self, rest: &Self) {
        self.scored += rest.scored;
        self.handed += rest.handed;
        self.excluded += rest.excluded;
        let lists = [
            (&mut self.bins, &rest.bins),
            (&mut self.bands, &rest.bands),
            (&mut self.routes, &rest.routes),
            (&mut self.cells, &rest.cells),
        ];
        for (own, more) in lists {
            own.iter_mut().zip(more).for_each(|(count, more)| *count += more);
        }
    }

    /// How many leads reach a line that stands at the beginning of a bin; exact there.
    pub fn reach(&self, line: i64) -> u64 {
        let from = (line - self.lowest).max(0).unsigned_abs().div_ceil(self.width) as usize;
        self.bins.iter().skip(from).sum()
    }

    /// The points at which the bin after the last begins.
    pub fn end(&self) -> i64 {
        self.lowest + (self.bins.len() as u64 * self.width).cast_signed()
    }
}
