//! The share of leads that is still warm when sales works them, by the plan's model.

use super::exact::Fraction;
use super::plan::ColdModel;
use super::{follow_up, queue};

/// A share and what is missing to 1. Both are kept: where almost nothing goes cold, 1 - warm has no digits left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Split {
    /// Share still warm, 0 ..= 1.
    pub warm: f64,
    /// Share gone cold, 0 ..= 1.
    pub cold: f64,
}

/// A share of leads still warm: a fraction where the document gives one, else a result of floating-point analysis.
#[derive(Debug, Clone)]
pub(super) enum Share {
    /// The share still warm.
    Exact(Fraction),
    /// Right to some 13 digits.
    Rounded(Split),
}

impl Share {
    /// All or nothing.
    pub(super) fn sure(warm: bool) -> Self {
        Self::Exact(Fraction::whole(u64::from(warm)))
    }

    /// As doubles.
    pub(super) fn split(&self) -> Split {
        match self {
            Self::Exact(warm) => Split { warm: warm.to_f64(), cold: warm.complement().to_f64() },
            Self::Rounded(split) => *split,
        }
    }

    /// Warm and cold as fractions; a rounded share as the doubles that it is.
    pub(super) fn fractions(&self) -> (Fraction, Fraction) {
        match self {
            Self::Exact(warm) => (warm.clone(), warm.complement()),
            Self::Rounded(split) => (Fraction::binary(split.warm), Fraction::binary(split.cold)),
        }
    }

    pub(super) fn is_exact(&self) -> bool {
        matches!(self, Self::Exact(_))
    }
}

/// The share still warm of `planned` leads that arrive over `period_days`. A plan that loses more leads than it has
/// loses all of them.
pub(super) fn share(model: &ColdModel, planned: u64, period_days: f64) -> Share {
    match model {
        ColdModel::Count { leads } => Share::Exact(Fraction::of(planned.saturating_sub(*leads), planned.max(1))),
        ColdModel::Share { share } => Share::Exact(Fraction::decimal(*share).complement()),
        ColdModel::ShelfLife { days, follow_up } => follow_up::within(follow_up, *days),
        ColdModel::HalfLife { days, follow_up } => follow_up::warmth(follow_up, *days),
        ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => {
            let arrivals = planned as f64 / period_days;
            Share::Rounded(queue::split(arrivals, *reps, *leads_per_rep_per_day, *shelf_life_days))
        }
    }
}
