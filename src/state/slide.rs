//! The slider of a rate: where on it a rate stands, and what rate a place sets.
//!
//! A rate that is a guess or a range goes by the square root, so that the small rates of a funnel's top can be aimed at
//! too. Evidence goes by the people who went on: between two of them there is no rate, and an arrow key that aims there
//! would never leave its place.

use super::edit::nudge_rate;
use crate::engine::plan::Rate;

/// Places of a guess or a range, from 0 to this.
const PLACES: u32 = 200;

/// The lowest rate that a slider sets, as a ratio.
const LOWEST: f64 = 0.0001;

/// Where a slider begins and ends, its step and its place, all in its own unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Slide {
    /// The lowest place.
    pub least: u64,
    /// The highest place.
    pub most: u64,
    /// How far an arrow key goes.
    pub step: u64,
    /// Where it stands.
    pub place: u64,
}

/// The slider of a rate.
#[must_use]
pub fn slide(rate: &Rate) -> Slide {
    let places = u64::from(PLACES);
    match *rate {
        Rate::Evidence { converted, entered } => {
            Slide { least: 1, most: entered, step: entered.div_ceil(places).max(1), place: converted }
        }
        Rate::Point { rate: ratio } | Rate::Range { likely: ratio, .. } => {
            Slide { least: 0, most: places, step: 1, place: place_of(ratio) }
        }
    }
}

/// What becomes of a rate when its slider is moved to a place. A range keeps its width where the ends allow it.
#[must_use]
pub fn slid(rate: &Rate, place: f64) -> Rate {
    match *rate {
        Rate::Evidence { entered, .. } => {
            Rate::Evidence { converted: (place.max(1.0).round() as u64).clamp(1, entered.max(1)), entered }
        }
        Rate::Point { .. } | Rate::Range { .. } => nudge_rate(rate, rate_at(place)),
    }
}

/// The rate at a place: hundredths of a percent at the bottom, tenths up to a quarter, half percents above. Each is finer
/// than the places lie apart.
fn rate_at(place: f64) -> f64 {
    let share = (place / f64::from(PLACES)).clamp(0.0, 1.0);
    let ratio = share * share;
    let parts = match ratio {
        r if r < 0.01 => 10_000.0,
        r if r < 0.25 => 1_000.0,
        _ => 200.0,
    };
    // Also where the place is no number.
    ((ratio * parts).round() / parts).max(LOWEST)
}

fn place_of(ratio: f64) -> u64 {
    (ratio.sqrt() * f64::from(PLACES)).round() as u64
}
