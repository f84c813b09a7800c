//! What the figures say in a word: better than chance or not, earning or not. A figure decides only where its whole
//! interval does.

use super::judge::Judged;
use crate::learn::quality::{Auc, Bands, Line};

/// Whether a card tells won leads from lost ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardVerdict {
    /// Better than chance.
    Better,
    /// These leads cannot tell.
    Unsure,
    /// Worse than chance: it prefers the lost ones.
    Worse,
}

/// Whether a line earns money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineVerdict {
    /// It does.
    Earns,
    /// These leads cannot tell.
    Unsure,
    /// It costs more than it brings.
    Loses,
    /// No lead reaches it.
    Nobody,
}

/// By the 95 % interval of the AUC against one half.
pub fn of_card(auc: Option<Auc>) -> CardVerdict {
    match auc {
        Some(auc) if auc.low > 0.5 => CardVerdict::Better,
        Some(auc) if auc.high < 0.5 => CardVerdict::Worse,
        _ => CardVerdict::Unsure,
    }
}

/// By the band that holds 90 % of the resampled profits; before it is known, by none.
pub fn of_line(line: &Line, bands: Option<&Bands>) -> LineVerdict {
    if line.above.leads == 0 {
        return LineVerdict::Nobody;
    }
    match bands.map(|bands| bands.profit) {
        Some((low, _)) if low > 0.0 => LineVerdict::Earns,
        Some((_, high)) if high < 0.0 => LineVerdict::Loses,
        _ => LineVerdict::Unsure,
    }
}

/// Share of resamples in which another line must earn more before it is advised.
const ADVISED: f64 = 0.9;

/// The line that would earn more, and how much more it earned on these leads, if that is beyond doubt.
pub fn better_line(own: &Line, best: &Line, bands: Option<&Bands>) -> Option<(f64, f64)> {
    let score = best.score.filter(|score| own.score != Some(*score))?;
    let gained = best.profit - own.profit;
    (gained > 0.0 && bands?.best_is_better >= ADVISED).then_some((score, gained))
}

/// An amount that resamples only tell roughly, to two significant figures.
pub fn about(amount: f64) -> f64 {
    let size = amount.abs();
    if !(size.is_finite() && size >= 1.0) {
        return 0.0;
    }
    let mut unit = 1.0;
    while size / unit >= 100.0 {
        unit *= 10.0;
    }
    (amount / unit).round() * unit
}

/// Months in which the card ordered leads worse than overall: the whole interval of the month lies below.
pub fn weak_months(judged: &Judged) -> Vec<u32> {
    let Some(all) = judged.auc else { return Vec::new() };
    let is_weak = |auc: Option<Auc>| auc.is_some_and(|auc| auc.high < all.value);
    judged.months.iter().filter(|month| is_weak(month.auc)).map(|month| month.month).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leads::history::weigh;
    use crate::learn::quality::Economics;
    use crate::learn::{Ranked, Step};

    fn auc(low: f64, high: f64) -> Auc {
        Auc { value: f64::midpoint(low, high), error: 0.01, low, high }
    }

    #[test]
    fn rough_amounts_have_two_figures() {
        let seen = [459_963.0, -8_149.0, 99.4, 0.3, f64::NAN, 996.0].map(about);
        assert_eq!(seen, [460_000.0, -8_100.0, 99.0, 0.0, 0.0, 1_000.0]);
    }

    #[test]
    fn an_interval_across_the_middle_decides_nothing() {
        assert_eq!(of_card(Some(auc(0.51, 0.7))), CardVerdict::Better);
        assert_eq!(of_card(Some(auc(0.49, 0.7))), CardVerdict::Unsure);
        assert_eq!(of_card(Some(auc(0.2, 0.4))), CardVerdict::Worse);
        assert_eq!(of_card(None), CardVerdict::Unsure);
    }

    #[test]
    fn a_line_earns_only_where_its_whole_band_does() {
        let steps = vec![Step { score: 80.0, won: 6, lost: 4 }, Step { score: 40.0, won: 3, lost: 20 }];
        let economics = Economics { cost: 1.0, value: 10.0, capacity: None };
        let weighed = weigh(&Ranked::of_steps(steps), 75.0, &economics);
        let bands = |low: f64, better: f64| Bands {
            best_line: None,
            best_profit: (0.0, 1.0),
            profit: (low, 60.0),
            optimism: 0.0,
            best_is_better: better,
        };
        assert_eq!(of_line(&weighed.own, None), LineVerdict::Unsure);
        assert_eq!(of_line(&weighed.own, Some(&bands(1.0, 0.95))), LineVerdict::Earns);
        assert_eq!(of_line(&weighed.own, Some(&bands(-1.0, 0.95))), LineVerdict::Unsure);
        assert_eq!(better_line(&weighed.own, &weighed.best, Some(&bands(1.0, 0.95))), Some((40.0, 7.0)));
        assert_eq!(better_line(&weighed.own, &weighed.best, Some(&bands(1.0, 0.5))), None);
        let high = weigh(&Ranked::of_steps(vec![Step { score: 10.0, won: 1, lost: 1 }]), 75.0, &economics);
        assert_eq!(of_line(&high.own, None), LineVerdict::Nobody);
    }
}
