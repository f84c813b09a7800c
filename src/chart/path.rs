//! Path strings of SVG with one decimal: short to send, steady to compare, free of float dust.

use libm::round;

/// A pixel with at most one decimal: `12`, `12.3`, never `-0` or `NaN`.
pub fn num(value: f64) -> String {
    trim(value, 10.0)
}

/// A value with at most three decimals, for `aria-valuenow`.
pub fn fine(value: f64) -> String {
    trim(value, 1000.0)
}

fn trim(value: f64, digits: f64) -> String {
    let rounded = round(value * digits) / digits;
    if rounded == 0.0 || !rounded.is_finite() { "0".to_owned() } else { rounded.to_string() }
}

/// A line through the points: `M0,1L2,3`. Points that are not finite are left out.
pub fn line(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (x, y) in points.iter().filter(|(x, y)| x.is_finite() && y.is_finite()) {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(&num(*x));
        path.push(',');
        path.push_str(&num(*y));
    }
    path
}

/// The area between the points and a level below (or above) them, closed.
pub fn area(points: &[(f64, f64)], level: f64) -> String {
    let mut path = line(points);
    if let (Some((first, _)), Some((last, _))) = (points.first(), points.last())
        && !path.is_empty()
    {
        path.push_str(&["L", &num(*last), ",", &num(level), "L", &num(*first), ",", &num(level), "Z"].concat());
    }
    path
}
