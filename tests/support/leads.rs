//! Many leads by a rule that xtask/oracle/export.py repeats.

/// Columns with a common part, as columns of real leads have it, and outcomes; about one lead in nine is won. Whole
/// numbers by a linear congruence: the same on every machine and in every language.
pub(crate) fn leads(rows: usize, width: usize) -> (Vec<Vec<f64>>, Vec<bool>) {
    let mut state = 1_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / f64::from(1 << 24)
    };
    let mut columns = vec![Vec::new(); width];
    let mut won = Vec::with_capacity(rows);
    for _ in 0..rows {
        let common = draw() - 0.5;
        let mut sum = 0.0;
        for (place, column) in columns.iter_mut().enumerate() {
            let x = draw() - 0.5 + 2.0 * common;
            sum += x * (place as f64 - 9.5) / 5.0;
            column.push(x);
        }
        won.push(draw() < 1.0 / (1.0 + (3.0 - sum).exp()));
    }
    (columns, won)
}
