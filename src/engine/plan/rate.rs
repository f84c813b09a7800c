//! How many of a stage go on to the next: a conversion rate, said in one of three ways.

/// A conversion rate between two neighbouring stages. Every way of saying it has a point rate, a ratio 0 < r <= 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rate {
    /// A bare ratio.
    Point {
        /// The ratio, 0 < r <= 1.
        rate: f64,
    },
    /// What was seen: `converted` of `entered`.
    Evidence {
        /// How many went on, at least 1.
        converted: u64,
        /// How many there were, at least `converted`.
        entered: u64,
    },
    /// A three-point estimate; the point rate is the PERT mean `(low + 4 likely + high) / 6`.
    Range {
        /// The pessimistic ratio.
        low: f64,
        /// The likeliest ratio.
        likely: f64,
        /// The optimistic ratio.
        high: f64,
    },
}

impl Rate {
    /// The point rate as a ratio: the rate itself, `converted / entered`, or the PERT mean
    /// `(low + 4 likely + high) / 6`. To be shown and explained; whole leads are cut on exact fractions instead.
    pub fn point(&self) -> f64 {
        match *self {
            Self::Point { rate } => rate,
            Self::Evidence { converted, entered } => converted as f64 / entered as f64,
            Self::Range { low, likely, high } => (low + 4.0 * likely + high) / 6.0,
        }
    }
}
