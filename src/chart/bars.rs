//! Lengths of the ladder's bars. A funnel spans three or four powers of ten; bars that vanish say nothing, so beyond
//! a ratio of a hundred they are logarithmic, and the page says so.

/// How long each bar is.
#[derive(Debug, Clone, PartialEq)]
pub struct Lengths {
    shares: Vec<f64>,
    /// Whether the lengths are logarithmic.
    pub logarithmic: bool,
}

impl Lengths {
    /// Length of one bar, 0 ..= 1.
    pub fn share(&self, index: usize) -> f64 {
        self.shares.get(index).copied().unwrap_or(0.0)
    }
}

/// The largest ratio of longest to shortest that is still drawn to scale.
const LINEAR_UP_TO: f64 = 100.0;
/// The share of the longest that the shortest gets on the logarithmic scale.
const SHORTEST: f64 = 0.06;

/// Lengths for volumes of at least 1, the longest being 1.
pub fn lengths(volumes: &[f64]) -> Lengths {
    let volume = |v: f64| v.max(1.0);
    let most = volumes.iter().copied().map(volume).fold(1.0, f64::max);
    let least = volumes.iter().copied().map(volume).fold(most, f64::min);
    let logarithmic = most / least > LINEAR_UP_TO;
    let share = |v: f64| {
        if logarithmic {
            SHORTEST + (1.0 - SHORTEST) * libm::log(volume(v) / least) / libm::log(most / least)
        } else {
            volume(v) / most
        }
    };
    Lengths { shares: volumes.iter().copied().map(share).collect(), logarithmic }
}

/// Lengths to scale, the longest being 1; what is nothing, less than nothing or no number has none.
pub fn to_scale(amounts: &[f64]) -> Vec<f64> {
    let amount = |x: f64| if x.is_finite() { x.max(0.0) } else { 0.0 };
    let most = amounts.iter().copied().map(amount).fold(0.0, f64::max);
    amounts.iter().map(|x| if most > 0.0 { amount(*x) / most } else { 0.0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::{lengths, to_scale};

    #[test]
    fn losses_have_no_bar() {
        assert_eq!(to_scale(&[5.0, -3.0, f64::NAN, 10.0]), [0.5, 0.0, 0.0, 1.0]);
        assert_eq!(to_scale(&[-1.0, 0.0]), [0.0, 0.0]);
    }

    #[test]
    fn a_short_funnel_is_drawn_to_scale() {
        let bars = lengths(&[40.0, 10.0]);
        assert!(!bars.logarithmic);
        assert_eq!((bars.share(0), bars.share(1)), (1.0, 0.25));
    }

    #[test]
    fn a_long_funnel_keeps_its_shortest_bar_in_sight() {
        let bars = lengths(&[15_429.0, 324.0, 10.0]);
        assert!(bars.logarithmic);
        assert_eq!(bars.share(0), 1.0);
        assert!(bars.share(1) < bars.share(0) && bars.share(2) < bars.share(1) && bars.share(2) >= 0.06);
    }
}
