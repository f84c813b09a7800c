//! Reading a curve that is given as points in order of x.

/// The height of the curve at `x`, straight between points, level beyond its ends; `None` without a point.
pub fn height(points: &[(f64, f64)], x: f64) -> Option<f64> {
    let (first, last) = (points.first()?, points.last()?);
    if x <= first.0 {
        return Some(first.1);
    }
    points
        .windows(2)
        .find_map(|pair| match pair {
            [(x0, y0), (x1, y1)] if x >= *x0 && x <= *x1 && x1 > x0 => Some(y0 + (y1 - y0) * (x - x0) / (x1 - x0)),
            _ => None,
        })
        .or(Some(last.1))
}

/// The part of the curve from its start to `x`, cut exactly there.
pub fn until(points: &[(f64, f64)], x: f64) -> Vec<(f64, f64)> {
    let mut part: Vec<_> = points.iter().copied().take_while(|point| point.0 < x).collect();
    if let (Some(height), false) = (height(points, x), part.is_empty()) {
        let end = points.last().map_or(x, |last| x.min(last.0));
        part.push((end, height));
    }
    part
}
