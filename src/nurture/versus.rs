//! Nurtured leads against others: how far apart, how sure, and how many it would take to know.

use super::interval::{newcombe, normal_quantile};
use super::law::{Shape, Table};
use super::report::{Group, Groups};
use crate::engine::interval::wilson;
use crate::engine::math;

/// What the trade says that nurturing adds, a ratio of the rate. It is folklore: retold everywhere, its first source
/// not found, so it has no grade, and nothing is computed from it.
pub const FOLKLORE_UPLIFT: f64 = 0.2;

/// Two groups side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Versus {
    /// Rate of the nurtured, with Wilson's interval at 95 %.
    pub nurtured: (f64, f64, f64),
    /// Rate of the others.
    pub others: (f64, f64, f64),
    /// Nurtured - others, in ratio points.
    pub difference: f64,
    /// Newcombe's interval of it at 95 %.
    pub interval: (f64, f64),
    /// Difference / rate of the others; none where none of them converted.
    pub uplift: Option<f64>,
    /// P(the rate of the nurtured is the higher one), each rate by Jeffreys' prior: Beta(k + 1/2, n - k + 1/2).
    pub chance: f64,
    /// Leads that each group would need to show a difference as large as this one; none where there is none.
    pub needed: Option<u64>,
    /// Whether the interval leaves out 0: the difference is one.
    pub real: bool,
    /// Whether a rate 20 % above that of the others, as the trade has it, lies within the nurtured one's interval.
    pub fits_folklore: bool,
}

/// Compares the two groups; `power` is the chance with which the needed sample would show it, 0.5 ..= 0.99. Only a
/// random split says that nurturing is the cause: leads that were chosen for it may have been better to begin with.
pub fn versus(groups: &Groups, power: f64) -> Versus {
    let rate = |group: Group| {
        let (low, high) = wilson(group.converted, group.entered);
        (group.converted.min(group.entered) as f64 / group.entered.max(1) as f64, low, high)
    };
    let (nurtured, others) = (rate(groups.nurtured), rate(groups.others));
    let pair = |group: Group| (group.converted, group.entered);
    let interval = newcombe(pair(groups.nurtured), pair(groups.others));
    let difference = nurtured.0 - others.0;
    let hoped = others.0 * (1.0 + FOLKLORE_UPLIFT);
    Versus {
        nurtured,
        others,
        difference,
        interval,
        uplift: (others.0 > 0.0).then(|| difference / others.0),
        chance: chance_above(groups.nurtured, groups.others),
        needed: needed_per_group(others.0, nurtured.0, 0.05, power),
        real: interval.0 > 0.0 || interval.1 < 0.0,
        fits_folklore: (nurtured.1..=nurtured.2).contains(&hoped),
    }
}

/// P(p1 > p2) for two rates by Jeffreys' prior: the integral of the one's density times the other's distribution.
pub fn chance_above(one: Group, other: Group) -> f64 {
    let table = |group: Group| {
        let hits = group.converted.min(group.entered) as f64;
        Table::new(Shape::Beta(hits + 0.5, group.entered as f64 - hits + 0.5))
    };
    table(one).above(&table(other))
}

/// Leads that each of two groups needs so that rates `p1` and `p2` are told apart at `level` (two-sided) with a chance
/// of `power`: `(z_a sqrt(2 p q) + z_b sqrt(p1 q1 + p2 q2))^2 / (p1 - p2)^2` with p the mean of the two. None where the
/// rates are alike or no rates. 13 % against 16 % at 5 % and 80 %: 2,162. (Fleiss 1981.)
pub fn needed_per_group(p1: f64, p2: f64, level: f64, power: f64) -> Option<u64> {
    let unit = 0.0..=1.0;
    if !(unit.contains(&p1) && unit.contains(&p2) && level > 0.0 && level < 1.0) {
        return None;
    }
    let mean = 0.5 * (p1 + p2);
    let by_chance = normal_quantile(1.0 - 0.5 * level) * math::sqrt(2.0 * mean * (1.0 - mean));
    let by_miss = normal_quantile(power.clamp(0.5, 0.99)) * math::sqrt(p1 * (1.0 - p1) + p2 * (1.0 - p2));
    let root = (by_chance + by_miss) / (p1 - p2);
    let needed = (root * root).ceil();
    (needed.is_finite() && needed < 1e15).then_some(needed as u64)
}
