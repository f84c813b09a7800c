//! A board of cells of one size, for two scales that are cut into levels: where on it a value lies.

/// Where a value lies along one side, from 0 to 1: its level's cell, and within that how far it has come between the
/// cuts around it. `ends` are the lowest and the highest value that the side has; values beyond them stay inside. `room`
/// is the part of a cell that values take, from 0 to 1; what keeps off both leaves no doubt which cell is meant.
pub fn along(cuts: &[f64], ends: (f64, f64), room: (f64, f64), value: f64) -> f64 {
    let level = cuts.iter().filter(|cut| value >= **cut).count();
    let low = level.checked_sub(1).and_then(|below| cuts.get(below)).copied().unwrap_or(ends.0);
    let high = cuts.get(level).copied().unwrap_or(ends.1);
    let share = if high > low { (value - low) / (high - low) } else { 0.5 };
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.5 };
    (level as f64 + room.0 + share * (room.1 - room.0)) / (cuts.len() as f64 + 1.0)
}
