//! A symmetric positive definite matrix as L times its transpose, and what is solved with it.

use crate::engine::math;

/// The factor L, row by row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cholesky {
    size: usize,
    rows: Vec<f64>,
}

impl Cholesky {
    /// Factors the matrix of which `lower` holds the lower triangle, row by row. A direction in which it is flat to
    /// rounding (a column that others add up to) is held still instead of divided by.
    pub(super) fn new(size: usize, lower: &[f64]) -> Self {
        let mut rows = lower.to_vec();
        for row in 0..size {
            let (done, rest) = rows.split_at_mut(row * size);
            let this = rest.get_mut(..size).unwrap_or_default();
            for column in 0..row {
                let other = done.get(column * size..(column + 1) * size).unwrap_or_default();
                let (Some(head), Some(pivot)) = (this.get(..column), other.get(column)) else { continue };
                let sum = dot(head, other);
                if let Some(slot) = this.get_mut(column) {
                    *slot = (*slot - sum) / pivot;
                }
            }
            let square: f64 = this.iter().take(row).map(|value| value * value).sum();
            if let Some(slot) = this.get_mut(row) {
                let left = *slot - square;
                *slot = if left > *slot * 1e-13 { math::sqrt(left) } else { f64::INFINITY };
            }
        }
        Self { size, rows }
    }

    fn row(&self, row: usize) -> &[f64] {
        self.rows.get(row * self.size..row * self.size + row + 1).unwrap_or_default()
    }

    /// Solves L z = b in place.
    fn forward(&self, b: &mut [f64]) {
        for row in 0..self.size.min(b.len()) {
            let (done, rest) = b.split_at_mut(row);
            let line = self.row(row);
            if let (Some(slot), Some(pivot)) = (rest.first_mut(), line.last()) {
                *slot = (*slot - dot(done, line)) / pivot;
            }
        }
    }

    /// Solves L L' x = b in place.
    pub(super) fn solve(&self, b: &mut [f64]) {
        self.forward(b);
        for row in (0..self.size.min(b.len())).rev() {
            let (rest, done) = b.split_at_mut(row);
            let line = self.row(row);
            if let (Some(slot), Some(pivot)) = (done.first_mut(), line.last()) {
                *slot /= pivot;
                for (value, factor) in rest.iter_mut().zip(line) {
                    *value -= factor * *slot;
                }
            }
        }
    }

    /// The diagonal of the inverse: at each place the squared length of the column of L's inverse.
    pub(super) fn inverse_diagonal(&self) -> Vec<f64> {
        let unit = |place: usize| {
            let mut column = vec![0.0; self.size];
            if let Some(one) = column.get_mut(place) {
                *one = 1.0;
            }
            self.forward(&mut column);
            column.iter().map(|value| value * value).sum()
        };
        (0..self.size).map(unit).collect()
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_made_matrix_is_solved_and_inverted() {
        // [[4, 2], [2, 3]]: determinant 8, inverse [[3, -2], [-2, 4]] / 8.
        let factor = Cholesky::new(2, &[4.0, f64::NAN, 2.0, 3.0]);
        let mut x = [8.0, 7.0];
        factor.solve(&mut x);
        assert!((x[0] - 1.25).abs() < 1e-15 && (x[1] - 1.5).abs() < 1e-15, "{x:?}");
        let diagonal = factor.inverse_diagonal();
        assert!((diagonal[0] - 0.375).abs() < 1e-15 && (diagonal[1] - 0.5).abs() < 1e-15, "{diagonal:?}");
    }

    #[test]
    fn a_flat_direction_is_held_still() {
        let factor = Cholesky::new(2, &[1.0, 0.0, 1.0, 1.0]);
        let mut x = [2.0, 2.0];
        factor.solve(&mut x);
        assert_eq!(x, [2.0, 0.0]);
    }
}
