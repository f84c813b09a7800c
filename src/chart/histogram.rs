//! Columns side by side: where the runs of a simulation lie.

use super::path::num;
use super::scale::Scale;

/// One column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Its left end, a value.
    pub from: f64,
    /// Its right end, above the left one.
    pub to: f64,
    /// Its height; all columns are equally wide, so it is a share.
    pub height: f64,
}

/// A column is drawn this much narrower than its place, where it is wide enough to spare it.
const GAP: f64 = 1.0;
/// From this width on, in pixels.
const WIDE: f64 = 5.0;

/// The columns as they are drawn: things that come in whole numbers stand with their number in the middle of its
/// column, so that `from ..< to` becomes `from - 1/2 ..< to - 1/2`. What is always the same gets a column of some width
/// around it.
pub fn columns(bars: &[(f64, f64, f64)], whole: bool) -> Vec<Column> {
    let shift = if whole { 0.5 } else { 0.0 };
    let sound = |(from, to, height): &&(f64, f64, f64)| to >= from && (to - from).is_finite() && height.is_finite();
    bars.iter()
        .filter(sound)
        .map(|(from, to, height)| {
            let widen = if to > from { 0.0 } else { (from.abs() * SOME).max(SOME) };
            Column { from: from - shift - widen, to: to - shift + widen, height: height.max(0.0) }
        })
        .collect()
}

/// The width of what has none, as a share of where it lies.
const SOME: f64 = 0.01;

/// The columns below a value and those from it on; the one that holds it is cut there.
pub fn cut(columns: &[Column], at: f64) -> (Vec<Column>, Vec<Column>) {
    let below = columns.iter().filter(|column| column.from < at);
    let above = columns.iter().filter(|column| column.to > at);
    (
        below.map(|column| Column { to: column.to.min(at), ..*column }).collect(),
        above.map(|column| Column { from: column.from.max(at), ..*column }).collect(),
    )
}

/// From the leftmost to the rightmost value, with what else has to be in sight unless it is further off than the columns
/// are wide together; 0 to 1 without columns.
pub fn domain(columns: &[Column], sights: &[f64]) -> (f64, f64) {
    let low = columns.iter().map(|column| column.from).fold(f64::INFINITY, f64::min);
    let high = columns.iter().map(|column| column.to).fold(f64::NEG_INFINITY, f64::max);
    if low >= high || low.is_nan() || high.is_nan() {
        return (0.0, 1.0);
    }
    let width = high - low;
    let near = sights.iter().filter(|at| **at >= low - width && **at <= high + width);
    near.fold((low, high), |(low, high), at| (low.min(*at), high.max(*at)))
}

/// The greatest height.
pub fn top(columns: &[Column]) -> f64 {
    columns.iter().map(|column| column.height).fold(0.0, f64::max)
}

/// All columns as one path on the baseline `foot`.
pub fn path(columns: &[Column], across: &Scale, up: &Scale, foot: f64) -> String {
    let mut path = String::new();
    for column in columns.iter().filter(|column| column.height > 0.0) {
        let (left, right) = (across.at(column.from), across.at(column.to));
        let gap = if right - left >= WIDE { GAP } else { 0.0 };
        let parts = ["M", &num(left), ",", &num(foot), "V", &num(up.at(column.height)), "H", &num(right - gap), "V"];
        path.push_str(&parts.concat());
        path.push_str(&num(foot));
        path.push('Z');
    }
    path
}
