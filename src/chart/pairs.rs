//! Two bars a row on one scale from zero: how things are, and how they would be.

/// Pixels of both bars of each row, the longest of all taking `room`. What is not above zero has no bar; what is has at
/// least one pixel, so that little is not taken for nothing.
pub fn lengths(rows: &[(f64, f64)], room: f64) -> Vec<(f64, f64)> {
    let size = |x: f64| if x.is_finite() && x > 0.0 { x } else { 0.0 };
    let most = rows.iter().flat_map(|(a, b)| [size(*a), size(*b)]).fold(0.0, f64::max);
    let long = |x: f64| if size(x) > 0.0 { (room.max(1.0) * (size(x) / most)).max(1.0) } else { 0.0 };
    rows.iter().map(|(a, b)| (long(*a), long(*b))).collect()
}
