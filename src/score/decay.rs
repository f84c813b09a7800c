//! How an activity fades. Weights are whole parts of 2^20, so that its worth is a whole number of thousandths that a
//! database can compute alike.

use super::points::Points;
use crate::engine::math;

/// A fresh activity's weight.
pub(super) const WHOLE: u32 = 1 << 20;

/// The weight of something `age` days old: `floor(2^20 x 2^(-age / half-life) + 1/2)`. What is to come counts as fresh.
pub(super) fn weight(age: i32, half_life_days: f64) -> u32 {
    let share = math::exp2(-f64::from(age.max(0)) / half_life_days);
    (share * f64::from(WHOLE) + 0.5) as u32
}

/// What so many times are worth at a weight: `each x times x weight / 2^20` in thousandths, halves away from zero.
pub(super) fn worth(each: Points, times: u32, weight: u32) -> Points {
    let fresh = each.thousandths().unsigned_abs().saturating_mul(u64::from(times));
    // Within the limits of a card this is below 2^50; of cards beyond them no product runs over.
    let faded = fresh.saturating_mul(u64::from(weight)).saturating_add(u64::from(WHOLE / 2)) / u64::from(WHOLE);
    let faded = faded.cast_signed();
    Points::from_thousandths(if each < Points::ZERO { -faded } else { faded })
}

/// From which age on nothing is left: 2^-21 rounds up to one part, a day later to none.
pub(super) fn last_age(half_life_days: f64) -> i32 {
    (21.0 * half_life_days) as i32 + 1
}

/// The ages whose weight, before it is cut, comes within so many parts of a half: there another machine's power of two
/// might fall on the other side.
pub(super) fn near_halves(half_life_days: f64, parts: f64) -> impl Iterator<Item = i32> {
    (0..=last_age(half_life_days)).filter(move |age| {
        let exact = math::exp2(-f64::from(*age) / half_life_days) * f64::from(WHOLE);
        (exact.fract() - 0.5).abs() < parts
    })
}

#[cfg(test)]
mod tests {
    use super::{WHOLE, last_age, weight, worth};
    use crate::score::points::Points;

    #[test]
    fn halves_are_exact_and_the_end_is_reached() {
        for halvings in 0..=20 {
            assert_eq!(weight(30 * halvings, 30.0), WHOLE >> halvings);
        }
        for half_life in [0.25, 1.0, 7.5, 30.0, 3650.0] {
            assert_eq!(weight(last_age(half_life), half_life), 0, "{half_life}");
        }
        assert_eq!(weight(-5, 30.0), WHOLE);
    }

    #[test]
    fn worth_is_symmetric_and_rounds_halves_away() {
        assert_eq!(worth(Points::from_thousandths(1), 1, WHOLE / 2), Points::from_thousandths(1));
        assert_eq!(worth(Points::from_thousandths(-1), 1, WHOLE / 2), Points::from_thousandths(-1));
        assert_eq!(worth(Points::whole(5), 3, WHOLE / 2), Points::from_thousandths(7500));
    }
}
