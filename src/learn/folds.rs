//! Rows dealt into folds, the won and the lost ones each evenly.

use super::random::Random;

/// The fold of each row, 0 .. folds: folds differ by at most one in won and in lost rows. Which row goes where depends
/// on the seed alone.
pub fn folds(won: &[bool], folds: usize, seed: u64) -> Vec<u8> {
    let folds = folds.clamp(1, 255);
    let mut random = Random::new(seed);
    let mut result = vec![0; won.len()];
    let mut next = 0;
    for outcome in [true, false] {
        let mut rows: Vec<usize> = (0..won.len()).filter(|row| won.get(*row) == Some(&outcome)).collect();
        random.shuffle(&mut rows);
        for row in rows {
            if let Some(fold) = result.get_mut(row) {
                *fold = (next % folds) as u8;
            }
            // Going on where the won rows ended keeps the folds of one size.
            next += 1;
        }
    }
    result
}

/// The rows outside a fold and those in it.
pub(super) fn split(folds: &[u8], fold: u8) -> (Vec<u32>, Vec<u32>) {
    (0..folds.len() as u32).partition(|row| folds.get(*row as usize) != Some(&fold))
}
