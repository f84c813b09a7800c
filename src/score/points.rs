//! Points as whole thousandths, so that every sum of them is exact and the ledger can sum to the score.

use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// Thousandths in a point.
const PARTS: f64 = 1000.0;
/// The largest number that is taken for points at all; the judge has narrower ranges.
const LARGEST: f64 = 1e9;

/// An amount of points, a whole number of thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Points(i64);

impl Points {
    /// No points.
    pub const ZERO: Self = Self(0);

    /// So many thousandths of a point.
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// So many whole points.
    pub const fn whole(points: i32) -> Self {
        Self(points as i64 * 1000)
    }

    /// The points that a decimal number says; none where it has more than three decimals or is beyond 1e9.
    pub fn from_number(number: f64) -> Option<Self> {
        if number.is_nan() || number.abs() > LARGEST {
            return None;
        }
        let thousandths = (number * PARTS).round();
        // The division is rounded once, as the reading of "0.07" is: they give the same bits.
        (thousandths / PARTS == number).then_some(Self(thousandths as i64))
    }

    /// The number nearest to the points: `thousandths / 1000`.
    pub fn number(self) -> f64 {
        self.0 as f64 / PARTS
    }

    /// The thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// Not below `least`, and then not above `most`.
    #[must_use]
    pub fn within(self, least: Option<Self>, most: Option<Self>) -> Self {
        let raised = least.map_or(self, |least| self.max(least));
        most.map_or(raised, |most| raised.min(most))
    }
}

impl Add for Points {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Points {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Points {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}
