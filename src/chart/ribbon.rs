//! The room between two lines, and stairs.

use super::path::{line, num};

/// The area between a lower and an upper line over the same places, closed; places that are not finite are left out.
pub fn ribbon(points: &[(f64, f64, f64)]) -> String {
    let sound = |(x, low, high): &&(f64, f64, f64)| x.is_finite() && low.is_finite() && high.is_finite();
    let upper = points.iter().filter(sound).map(|(x, _, high)| (*x, *high));
    let lower = points.iter().filter(sound).rev().map(|(x, low, _)| (*x, *low));
    let path = line(&upper.chain(lower).collect::<Vec<_>>());
    if path.is_empty() { path } else { path + "Z" }
}

/// A line that keeps its height until the next point: `M0,1H2V3`. Points that are not finite are left out.
pub fn stairs(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (x, y) in points.iter().filter(|(x, y)| x.is_finite() && y.is_finite()) {
        if path.is_empty() {
            path = line(&[(*x, *y)]);
        } else {
            path.push_str(&["H", &num(*x), "V", &num(*y)].concat());
        }
    }
    path
}

/// The points of a band with steps: each keeps its ends until the next one begins.
pub fn stepped(points: &[(f64, f64, f64)]) -> Vec<(f64, f64, f64)> {
    let mut all: Vec<(f64, f64, f64)> = Vec::with_capacity(2 * points.len());
    for (x, low, high) in points {
        if let Some((_, before_low, before_high)) = all.last().copied() {
            all.push((*x, before_low, before_high));
        }
        all.push((*x, *low, *high));
    }
    all
}

/// Runs of places that have ends, without those between that have none.
pub fn runs(points: &[Option<(f64, f64, f64)>]) -> Vec<Vec<(f64, f64, f64)>> {
    points
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect())
        .filter(|run: &Vec<_>| !run.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ribbon_goes_along_the_top_and_back_below() {
        assert_eq!(ribbon(&[(0.0, 5.0, 1.0), (10.0, 6.0, 2.0), (20.0, f64::NAN, 2.0)]), "M0,1L10,2L10,6L0,5Z");
        assert_eq!(ribbon(&[]), "");
    }

    #[test]
    fn stairs_keep_their_height() {
        assert_eq!(stairs(&[(0.0, 1.0), (f64::NAN, 4.0), (2.0, 3.0)]), "M0,1H2V3");
        assert_eq!(stepped(&[(0.0, 1.0, 2.0), (3.0, 4.0, 5.0)]), [(0.0, 1.0, 2.0), (3.0, 1.0, 2.0), (3.0, 4.0, 5.0)]);
    }

    #[test]
    fn gaps_part_runs() {
        let one = Some((1.0, 2.0, 3.0));
        assert_eq!(runs(&[None, one, one, None, one]).iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }
}
