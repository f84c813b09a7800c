//! Months on a scale on which chance has a known spread, and how far they scatter there beyond it.

use super::{Kind, Point};
use crate::engine::math;
use std::f64::consts::FRAC_PI_2;

/// The scale on which chance has a known spread.
pub(super) struct Scale {
    pub(super) kind: Kind,
    /// How many were entered, or the exposure.
    pub(super) exposure: f64,
}

impl Scale {
    /// Place and variance of a month.
    pub(super) fn put(&self, (value, base): Point) -> (f64, f64) {
        match self.kind {
            Kind::Rate => {
                let (hits, misses) = (value + 0.375, base - value + 0.375);
                (math::angle(math::sqrt(hits), math::sqrt(misses)), 1.0 / (4.0 * base + 2.0))
            }
            Kind::Count => (math::sqrt((value + 0.375) / base), 0.25 / base),
            Kind::Amount => (math::ln(value), 0.0),
        }
    }

    /// The rate, count per exposure or amount at a place, for a month of this size.
    pub(super) fn back(&self, place: f64) -> f64 {
        match self.kind {
            Kind::Rate => {
                let sine = math::sin_cos(place.clamp(0.0, FRAC_PI_2)).0;
                ((sine * sine * (self.exposure + 0.75) - 0.375) / self.exposure).clamp(0.0, 1.0)
            }
            Kind::Count => (place.max(0.0) * place.max(0.0) - 0.375 / self.exposure).max(0.0),
            Kind::Amount => math::exp(place).min(f64::MAX),
        }
    }

    /// The least that months are taken to vary, as a share of what chance does: half a lead up or down. Months that happen
    /// to be all alike would else make news of the next lead.
    pub(super) fn rounding(&self, pooled: f64) -> f64 {
        let variance = match self.kind {
            Kind::Rate => pooled * (1.0 - pooled) * self.exposure,
            Kind::Count => pooled * self.exposure,
            Kind::Amount => return 0.0,
        };
        0.25 / variance.max(1.0)
    }
}

/// Where months lie and how far they scatter.
pub(super) struct Spread {
    pub(super) centre: f64,
    /// Variance of the centre, before it is stretched.
    pub(super) of_centre: f64,
    /// Variance between months beyond chance.
    pub(super) between: f64,
    /// What is left: the weighted squares over the degrees of freedom.
    pub(super) stretch: f64,
}

impl Spread {
    /// From (place, variance by chance) of two months and more.
    pub(super) fn of(months: &[(f64, f64)], least: f64) -> Self {
        let freedom = months.len() as f64 - 1.0;
        if months.iter().all(|(_, own)| *own == 0.0) {
            let centre = months.iter().map(|(place, _)| place).sum::<f64>() / (freedom + 1.0);
            let squares: f64 = months.iter().map(|(place, _)| (place - centre) * (place - centre)).sum();
            // Amounts that are all alike leave no spread to go by; a thousandth stands for it.
            let between = (squares / freedom).max(1e-6);
            return Self { centre, of_centre: between / (freedom + 1.0), between, stretch: 1.0 };
        }
        let mut between = 0.0;
        for _ in 0..100 {
            let (_, _, squares, slope) = Self::weighed(months, between);
            let excess = squares - freedom;
            // The squares fall as the variance grows, ever more slowly, so Newton's steps come from below.
            if slope <= 0.0 || excess <= 1e-12 * freedom {
                break;
            }
            between += excess / slope;
        }
        let (centre, weight, squares, _) = Self::weighed(months, between);
        Self { centre, of_centre: 1.0 / weight, between, stretch: (squares / freedom).max(least) }
    }

    /// Weighted mean, sum of weights, weighted squares, and how fast those fall as `between` grows.
    fn weighed(months: &[(f64, f64)], between: f64) -> (f64, f64, f64, f64) {
        let weight = |own: f64| 1.0 / (own + between);
        let sum: f64 = months.iter().map(|(_, own)| weight(*own)).sum();
        let centre = months.iter().map(|(place, own)| weight(*own) * place).sum::<f64>() / sum;
        let (squares, slope) = months.iter().fold((0.0, 0.0), |(squares, slope), (place, own)| {
            let term = weight(*own) * (place - centre) * (place - centre);
            (squares + term, slope + term * weight(*own))
        });
        (centre, sum, squares, slope)
    }
}
