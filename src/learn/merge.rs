//! Fine bins joined until neighbours differ by more than chance would explain (`ChiMerge`, Kerber 1992).
//!
//! The neighbours of a number are the next lower and higher ones; the win rate need not rise with the number. Names are
//! neighbours by their win rate. Missing values are never joined with others.

use super::evidence::{Count, shrunken};
use super::fine::Cuts;

/// When bins are joined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Joining {
    /// Neighbours whose chi-squared statistic (one degree of freedom) is below this become one: 2.71 at 10 %, 3.84 at
    /// 5 %.
    pub chi_squared: f64,
    /// Bins at most, without the one for missing values.
    pub most: usize,
    /// Leads that a bin has at least, as a share of all.
    pub least_share: f64,
}

/// The bin of each fine bin, bins numbered from the lowest number or win rate up; missing is the last. `prior` steadies
/// the win rates that names are ordered by.
pub(super) fn merge(cuts: &Cuts, counts: &[Count], prior: f64, joining: &Joining) -> Vec<u8> {
    let present = counts.len().saturating_sub(1);
    let mut order: Vec<usize> = (0..present).collect();
    if let Cuts::Names(_) = cuts {
        let weights = shrunken(counts, prior);
        let weight = |place: &usize| weights.get(*place).copied().unwrap_or(0.0);
        // Without rare names there is nobody to say what a new name is worth: it must not join those that are known.
        order.retain(|place| *place + 1 < present || counts.get(*place).is_some_and(|count| count.leads() > 0.0));
        // A stable sort: equal rates stay in order of frequency.
        order.sort_by(|one, other| weight(one).total_cmp(&weight(other)));
    }
    let least = joining.least_share * Count::sum(counts).leads();
    let mut bins: Vec<(Vec<usize>, Count)> =
        order.into_iter().map(|place| (vec![place], counts.get(place).copied().unwrap_or_default())).collect();
    while bins.len() > 1 {
        let gaps = bins.iter().zip(bins.iter().skip(1)).map(|(one, other)| {
            let small = one.1.leads().min(other.1.leads()) < least.max(f64::MIN_POSITIVE);
            // A bin that is too small goes to the neighbour that it differs from least, before all others.
            (!small, chi_squared(one.1, other.1))
        });
        let closest =
            gaps.enumerate().min_by(|(_, one), (_, other)| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
        let Some((at, (big, gap))) = closest else { break };
        if big && gap >= joining.chi_squared && bins.len() <= joining.most {
            break;
        }
        let (places, count) = bins.remove(at + 1);
        if let Some(bin) = bins.get_mut(at) {
            bin.0.extend(places);
            bin.1 = bin.1.plus(count);
        }
    }
    let pooled_apart = bins.iter().map(|bin| bin.0.len()).sum::<usize>() < present;
    let mut result = vec![bins.len() as u8; counts.len()];
    if let (true, Some(missing)) = (pooled_apart, result.last_mut()) {
        *missing += 1;
    }
    for (number, (places, _)) in (0..).zip(&bins) {
        for place in places {
            if let Some(slot) = result.get_mut(*place) {
                *slot = number;
            }
        }
    }
    result
}

/// Pearson's statistic of the two by two table; 0 where one outcome or one bin is empty.
fn chi_squared(one: Count, other: Count) -> f64 {
    let all = one.plus(other);
    let margins = one.leads() * other.leads() * all.won * all.lost;
    if margins > 0.0 {
        let cross = one.won * other.lost - one.lost * other.won;
        all.leads() * cross * cross / margins
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOINING: Joining = Joining { chi_squared: 3.84, most: 8, least_share: 0.0 };

    fn count(won: f64, lost: f64) -> Count {
        Count { won, lost }
    }

    #[test]
    fn a_published_chi_squared() {
        // 10 of 30 against 20 of 30: 60 (10 x 10 - 20 x 20)^2 / (30 x 30 x 30 x 30) = 20 / 3.
        assert!((chi_squared(count(10.0, 20.0), count(20.0, 10.0)) - 20.0 / 3.0).abs() < 1e-12);
        assert_eq!(chi_squared(count(0.0, 20.0), count(0.0, 10.0)), 0.0);
    }

    #[test]
    fn numbers_join_with_neighbours_only_and_need_not_rise() {
        let counts = [count(9.0, 91.0), count(10.0, 90.0), count(50.0, 50.0), count(10.0, 90.0), count(0.0, 0.0)];
        let cuts = Cuts::Numbers(vec![1.0, 2.0, 3.0]);
        assert_eq!(merge(&cuts, &counts, 0.0, &JOINING), [0, 0, 1, 2, 3]);
    }

    #[test]
    fn names_join_by_win_rate() {
        let counts = [count(9.0, 91.0), count(50.0, 50.0), count(10.0, 90.0), count(3.0, 3.0)];
        assert_eq!(merge(&Cuts::Names(vec![7, 5]), &counts, 1.0, &JOINING), [0, 1, 0, 2]);
    }

    #[test]
    fn small_bins_and_too_many_are_joined() {
        let counts = [count(1.0, 0.0), count(30.0, 70.0), count(60.0, 40.0), count(0.0, 0.0)];
        let cuts = Cuts::Numbers(vec![1.0, 2.0]);
        let least = Joining { chi_squared: 0.0, least_share: 0.05, ..JOINING };
        assert_eq!(merge(&cuts, &counts, 0.0, &least), [0, 0, 1, 2]);
        let most = Joining { chi_squared: 0.0, most: 1, ..JOINING };
        assert_eq!(merge(&cuts, &counts, 0.0, &most), [0, 0, 0, 1]);
    }
}
