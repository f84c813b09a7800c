//! The matrix in another size.

use super::parts::free_id;
use crate::score::card::{Axis, Card, Cell, Matrix};
use crate::score::{Points, Reach};

/// The letters of the levels of fit, the best first.
const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// Gives the card a matrix of 2 to 4 levels each side: cuts that are there stay, new ones part what lies above them up
/// to what the side can reach. Cells are named anew.
pub fn resize(card: &mut Card, fit: usize, interest: usize) {
    let (old_fit, old_interest) =
        card.matrix.as_ref().map_or((&[][..], &[][..]), |matrix| (&matrix.fit[..], &matrix.interest[..]));
    let fit = cuts(old_fit, fit, card.reach_of_side(Axis::Fit));
    let interest = cuts(old_interest, interest, card.reach_of_side(Axis::Interest));
    let cells = cells(fit.len() + 1, interest.len() + 1);
    card.matrix = Some(Matrix { fit, interest, cells });
}

fn cuts(old: &[Points], levels: usize, reach: Reach) -> Vec<Points> {
    let wanted = levels.clamp(2, 4) - 1;
    let mut cuts: Vec<Points> = old.iter().copied().take(wanted).collect();
    while cuts.len() < wanted {
        let low = cuts.last().copied().unwrap_or(reach.least).thousandths();
        let left = i64::try_from(wanted - cuts.len() + 1).unwrap_or(i64::MAX);
        // Whole points, and always above the cut before.
        let step = ((reach.most.thousandths() - low) / left / 1000).max(1);
        cuts.push(Points::from_thousandths(low.div_euclid(1000) * 1000 + step * 1000));
    }
    cuts
}

/// Named cells: in words where there are four of them, else by a letter for fit and a figure for interest.
fn cells(fit: usize, interest: usize) -> Vec<Vec<Cell>> {
    let cell = |id: &str| Cell { id: id.to_owned(), name: String::new() };
    if (fit, interest) == (2, 2) {
        return vec![vec![cell("neither"), cell("interest-only")], vec![cell("fit-only"), cell("fit-and-interest")]];
    }
    let row = |level: usize| {
        let letter = LETTERS.get(fit - 1 - level).copied().unwrap_or_default();
        (0..interest).map(|column| cell(&format!("{letter}{}", interest - column))).collect()
    };
    (0..fit).map(row).collect()
}

/// Puts a band above all others.
pub fn add_band(card: &mut Card) {
    let id = free_id("band", card.bands.iter().map(|band| &band.id));
    let top = card.bands.last().map(|band| band.from.unwrap_or(card.least));
    let from = top
        .map(|top| Points::from_thousandths(i64::midpoint(top.thousandths(), card.most.thousandths()) / 1000 * 1000));
    // Above the one below it even where the scale has no room left.
    let from = from.map(|from| if Some(from) > top { from } else { from + Points::whole(1) });
    card.bands.push(crate::score::card::Band { id, name: String::new(), from });
}

/// Takes a band out; what becomes the lowest has no lower end.
pub fn remove_band(card: &mut Card, row: usize) {
    if row < card.bands.len() {
        card.bands.remove(row);
    }
    if let Some(lowest) = card.bands.first_mut() {
        lowest.from = None;
    }
}
