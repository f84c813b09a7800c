//! A row of months: which one is under a pixel, and which of them get a word on the axis.

/// Steps in months that people count in.
const STEPS: [usize; 8] = [1, 2, 3, 6, 12, 24, 36, 60];

/// The month, from 0, at a share (0 to 1) of the way across `count` months.
pub fn at(share: f64, count: usize) -> usize {
    let last = count.saturating_sub(1);
    if share.is_finite() { ((share.max(0.0) * count as f64) as usize).min(last) } else { 0 }
}

/// The months, from 0, that get a word where `most` words fit: every first, second, third, sixth, twelfth of them.
pub fn ticks(count: usize, most: usize) -> Vec<usize> {
    let most = most.max(1);
    let step = STEPS.into_iter().find(|step| count.div_ceil(*step) <= most).unwrap_or(count.max(1));
    (0..count).step_by(step).collect()
}

/// Columns of `values` from a base line, as left, top, width and height in pixels, in bands from `left` to `right`.
/// Columns of nothing are left out.
pub fn columns(values: &[f64], (left, right): (f64, f64), base: f64, y: impl Fn(f64) -> f64) -> Vec<[f64; 4]> {
    let bands = super::band::bands(values.len(), left, right, 0.22);
    let column = |(band, value): (&super::band::Band, &f64)| {
        let (top, low) = (y(*value).min(base), y(*value).max(base));
        (low - top > 0.05).then_some([band.start, top, band.width, low - top])
    };
    bands.iter().zip(values).filter_map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::{at, columns, ticks};

    #[test]
    fn every_pixel_has_a_month() {
        assert_eq!([at(-1.0, 12), at(0.0, 12), at(0.5, 12), at(1.0, 12), at(f64::NAN, 12)], [0, 0, 6, 11, 0]);
        assert_eq!(at(0.7, 0), 0);
    }

    #[test]
    fn ticks_are_months_that_people_count_in() {
        assert_eq!(ticks(36, 4), [0, 12, 24]);
        assert_eq!(ticks(12, 12), (0..12).collect::<Vec<_>>());
        assert_eq!(ticks(120, 1), [0]);
        assert_eq!(ticks(0, 3), Vec::<usize>::new());
    }

    #[test]
    fn columns_stand_on_the_base_or_hang_from_it() {
        let drawn = columns(&[2.0, 0.0, -1.0], (0.0, 300.0), 100.0, |value| 100.0 - 10.0 * value);
        assert_eq!(
            drawn.iter().map(|[_, top, _, height]| (*top, *height)).collect::<Vec<_>>(),
            [(80.0, 20.0), (100.0, 10.0)]
        );
        assert!(drawn.iter().all(|[left, _, width, _]| *left >= 0.0 && left + width <= 300.0));
    }
}
