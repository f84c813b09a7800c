//! Is this month news, or do months here simply vary? Limits in which the next month lies unless something has changed.
//!
//! Months of real funnels differ by more than chance alone explains, so limits from the binomial or the Poisson law cry
//! wolf; Laney's p' and u' charts widen them by the spread that was seen, but take that spread as known, which with six
//! months it is not. So the limits here are those of a prediction:
//!
//! 1. Each month is put on a scale on which chance alone has a known spread, however small the counts: the arcsine root
//!    for rates (variance 1 / (4 n + 2)), the root for counts (1 / (4 exposure)), the logarithm for amounts (none known).
//!    (Anscombe 1948.)
//! 2. What months vary beyond that is one more variance, by Paule and Mandel's method of moments (1982); a month weighs
//!    as much as both variances together leave it.
//! 3. The whole is stretched by the spread that is left, and the limits are those of Student's t with one degree of
//!    freedom less than there are months, because the spread itself was only estimated. (Hartung, Knapp 2001; for
//!    predictions Partlett, Riley 2017.) That spread may be below chance: months may be more regular than dice.
//!
//! With five and more expected and four months and more, false alarms stay within one point of what they should be, at
//! 5 % and at 1 %, with over-dispersion and without: `tests/nurture/alarms.rs` counts them. With fewer the counts are too
//! coarse for that, and the answer is that there is too little data.

mod scale;

use super::interval::Student;
use crate::engine::math;
use scale::{Scale, Spread};

/// Months before this one that it takes.
pub const LEAST_MONTHS: usize = 4;
/// Leads that must be expected in the month, on both sides of a rate.
pub const LEAST_EXPECTED: f64 = 5.0;
/// Months that are looked back.
pub const HISTORY: usize = 24;
/// Share of quiet months that are called news by mistake, unless another one is asked for.
pub const LEVEL: f64 = 0.05;

/// The largest sample that is named, and the largest figure that is judged.
const MOST: f64 = 1e18;

/// What a series of months is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// So many of so many.
    Rate,
    /// So many per unit of something: per month, per amount spent.
    Count,
    /// Amounts above 0.
    Amount,
}

/// One month: what was counted, and of how many; for a count its exposure; for an amount 1.
pub type Point = (f64, f64);

/// What to make of a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verdict {
    /// It is outside of the limits.
    News {
        /// Above them.
        up: bool,
    },
    /// It is what months here do.
    Quiet,
    /// There is not enough to tell.
    TooLittle {
        /// So many months more must go before; 0 where there are enough.
        months: usize,
        /// So many must be entered (of a rate) or counted in the month; none where the month has enough.
        sample: Option<u64>,
    },
}

/// A month held against those before.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// What to make of it.
    pub verdict: Verdict,
    /// What months here come to.
    pub centre: f64,
    /// The limits, in the metric's unit; none with too little data.
    pub limits: Option<(f64, f64)>,
    /// How often a quiet month is as far off as this one, 0 ..= 1; none with too little data.
    pub chance: Option<f64>,
    /// Variance of the months over that of chance alone, 1 where nothing else is at work; none for amounts and with too
    /// little data.
    pub dispersion: Option<f64>,
    /// A month with so many entered (of a rate) or counted would show a change of this size; none where it is news
    /// already, where months vary too much for any, where nothing changed, for amounts and with too little data.
    pub sample: Option<u64>,
    /// So many months as this one, one after the other, would show it; none as above.
    pub months: Option<u64>,
    /// The months before that were used.
    pub history: usize,
}

/// Holds a month against the months before it, in time. `level` is the share of quiet months that may be called news,
/// 0 < level < 1. None where the month itself or all before have nothing to go by.
pub fn news(kind: Kind, before: &[Point], now: Point, level: f64) -> Option<News> {
    if !(level > 0.0 && level < 1.0 && usable(kind, now)) {
        return None;
    }
    let known: Vec<Point> = before.iter().copied().filter(|point| usable(kind, *point)).collect();
    let history = known.get(known.len().saturating_sub(HISTORY)..).unwrap_or_default();
    let (hits, all) = history.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    if history.is_empty() {
        return None;
    }
    let pooled = hits / all;
    if let Some(verdict) = too_little(kind, history.len(), pooled, now) {
        let none = News {
            verdict,
            centre: pooled,
            limits: None,
            chance: None,
            dispersion: None,
            sample: None,
            months: None,
            history: history.len(),
        };
        return Some(none);
    }
    let scale = Scale { kind, exposure: now.1 };
    let months: Vec<(f64, f64)> = history.iter().map(|point| Scale { kind, exposure: point.1 }.put(*point)).collect();
    let spread = Spread::of(&months, scale.rounding(pooled));
    let (place, own) = scale.put(now);
    let student = Student { freedom: history.len() as u32 - 1 };
    let reach = student.limit(level);
    let error = math::sqrt(spread.stretch * (own + spread.between + spread.of_centre));
    let off = place - spread.centre;
    let limits = (scale.back(spread.centre - reach * error), scale.back(spread.centre + reach * error));
    let verdict = if off.abs() > reach * error { Verdict::News { up: off > 0.0 } } else { Verdict::Quiet };
    // Whether a month with this share of news would be news with another base.
    let stands_out = |base: f64| {
        let other = Scale { kind, exposure: base };
        let (place, own) = other.put((now.0 / now.1 * base, base));
        let off = place - spread.centre;
        off * off > reach * reach * spread.stretch * (own + spread.between + spread.of_centre)
    };
    let sample = match kind {
        Kind::Rate => least(now.1, stands_out),
        Kind::Count => least(now.1, stands_out).map(|exposure| exposure * now.0 / now.1),
        Kind::Amount => None,
    };
    let room = off * off / (reach * reach * spread.stretch) - spread.of_centre;
    let quiet = verdict == Verdict::Quiet;
    let whole = |number: f64| (number > 0.0 && number < MOST).then_some(number.ceil() as u64);
    Some(News {
        verdict,
        centre: scale.back(spread.centre),
        limits: Some(limits),
        chance: Some(student.beyond(off.abs() / error).clamp(0.0, 1.0)),
        dispersion: (own > 0.0).then(|| spread.stretch * (own + spread.between) / own),
        sample: sample.and_then(whole).filter(|_| quiet),
        months: whole((own + spread.between) / room).filter(|_| quiet),
        history: history.len(),
    })
}

/// The least base of `from` and more with which a month stands out, by doubling and halving; none up to [`MOST`].
fn least(from: f64, stands_out: impl Fn(f64) -> bool) -> Option<f64> {
    let (mut low, mut high) = (from, from);
    while !stands_out(high) {
        (low, high) = (high, high * 2.0);
        if high > MOST {
            return None;
        }
    }
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if stands_out(middle) { high = middle } else { low = middle }
    }
    Some(high)
}

/// Whether a month can be put on the scale at all.
fn usable(kind: Kind, (value, base): Point) -> bool {
    let inside = match kind {
        Kind::Rate => value <= base,
        Kind::Count => true,
        Kind::Amount => value >= 1e-9,
    };
    // Money and leads of any report; beyond it there is nothing to judge.
    inside && (0.0..=MOST).contains(&value) && (1e-9..=MOST).contains(&base)
}

/// What comes up less often: leads that convert or that do not.
fn rarer(kind: Kind, pooled: f64) -> f64 {
    match kind {
        Kind::Rate => pooled.min(1.0 - pooled),
        Kind::Count => pooled,
        Kind::Amount => f64::INFINITY,
    }
}

/// Whether there is too little to tell, and what is missing.
fn too_little(kind: Kind, months: usize, pooled: f64, now: Point) -> Option<Verdict> {
    let rarer = rarer(kind, pooled);
    let expected = rarer * now.1;
    let missing = LEAST_MONTHS.saturating_sub(months);
    let sample = match kind {
        _ if expected >= LEAST_EXPECTED => None,
        Kind::Rate => Some((LEAST_EXPECTED / rarer).ceil()).filter(|sample| *sample < 1e15),
        Kind::Count | Kind::Amount => Some(LEAST_EXPECTED),
    };
    let little = missing > 0 || expected < LEAST_EXPECTED;
    little.then_some(Verdict::TooLittle { months: missing, sample: sample.map(|sample| sample as u64) })
}
