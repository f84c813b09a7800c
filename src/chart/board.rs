//! A board of cells of one size, for two scales that are cut into levels: where on it a value lies.

/// Where a value lies along one side, from 0 to 1: its level's cell, and within that how far it has come between the
/// cuts around it. `ends` are the lowest and the highest value that the side has; values beyond them stay inside.
pub fn along(cuts: &[f64], ends: (f64, f64), value: f64) -> f64 {
    let level = cuts.iter().filter(|cut| value >= **cut).count();
    let low = level.checked_sub(1).and_then(|below| cuts.get(below)).copied().unwrap_or(ends.0);
    let high = cuts.get(level).copied().unwrap_or(ends.1);
    let share = if high > low { (value - low) / (high - low) } else { 0.5 };
    // Never on the border, where it would be in two cells.
    let inside = if share.is_finite() { share.clamp(0.08, 0.92) } else { 0.5 };
    (level as f64 + inside) / (cuts.len() as f64 + 1.0)
}
