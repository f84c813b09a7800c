//! Path strings of SVG with one decimal: short to send, steady to compare, free of float dust.

use libm::round;

/// A pixel with at most one decimal: `12`, `12.3`, never `-0` or `NaN`.
pub fn num(value: f64) -> String {
    trim(value, 1)
}

/// A value with at most three decimals, for `aria-valuenow`.
pub fn fine(value: f64) -> String {
    trim(value, 3)
}

fn trim(value: f64, places: u32) -> String {
    let unit = 10_u64.pow(places);
    let rounded = round(value * unit as f64);
    if rounded == 0.0 || !rounded.is_finite() {
        return "0".to_owned();
    }
    // Whole numbers, because std's printer of floats would be the largest thing on the page.
    let units = rounded.abs() as u64;
    let mut text = [if rounded < 0.0 { "-" } else { "" }, &(units / unit).to_string()].concat();
    let rest = (unit + units % unit).to_string();
    // The unit stands before them, so that their leading zeros are written.
    let rest = rest.strip_prefix('1').unwrap_or_default().trim_end_matches('0');
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
    text
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
