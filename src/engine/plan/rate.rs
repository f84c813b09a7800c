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
