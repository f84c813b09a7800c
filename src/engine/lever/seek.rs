//! What must be true: the value of one input that makes a figure come out as wanted, all else as it is.

use super::search::{self, Bracket};
use super::{Bet, Figures, Input};
use crate::engine::math;

/// A figure to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// A chance of the goal, 0 < q < 1.
    Chance(f64),
    /// A return, profit / spend.
    Roi(f64),
    /// Expected customers.
    Customers(f64),
}

impl Target {
    fn wanted(self) -> f64 {
        match self {
            Self::Chance(wanted) | Self::Roi(wanted) | Self::Customers(wanted) => wanted,
        }
    }

    /// The figure that is meant; a ROI without spend counts as above all.
    fn of(self, figures: &Figures) -> f64 {
        match self {
            Self::Chance(_) => figures.chance,
            Self::Roi(_) => figures.roi.unwrap_or(f64::MAX),
            Self::Customers(_) => figures.customers,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Sought {
    /// The input's value: of those that reach the target the one closest to the plan's own (by ratio where the input
    /// has no upper end of its own kind, by difference for rates and shares). Where nothing does: the nearest feasible.
    pub value: f64,
    /// Every figure at that value.
    pub figures: Figures,
    /// The figure that was sought, at that value.
    pub reached: f64,
    /// Whether the target is met: exactly by inputs that move it without jumps (to 1e-9), else by not falling short.
    pub feasible: bool,
    /// The plan's own value.
    pub from: f64,
}

/// Solves for one input; none where the plan does not have it or the target is not a number.
///
/// The range of the input is looked at in some 64 places or more, denser around the plan's own value; between two of them the
/// target is met by Brent's method, and whole inputs by exact search. Where the figure has a peak (spend grows on while
/// sales can work no more) the side closest to the plan is taken.
pub fn seek(bet: &Bet, input: Input, target: Target) -> Option<Sought> {
    let from = bet.get(input)?;
    if !target.wanted().is_finite() {
        return None;
    }
    let search = Search { bet, input, target, from };
    let value = if input.domain().whole { search.whole() } else { search.real() };
    let (value, feasible) = value;
    let figures = bet.with(input, value)?.figures();
    let reached = target.of(&figures);
    Some(Sought { value, figures, reached, feasible, from })
}

/// Days, amounts and numbers below it are no values that anybody would set.
const NEXT_TO_NOTHING: f64 = 1e-6;

struct Search<'a> {
    bet: &'a Bet,
    input: Input,
    target: Target,
    from: f64,
}

impl Search<'_> {
    /// How far the figure is above the target.
    fn gap(&self, value: f64) -> f64 {
        let figures = self.bet.with(self.input, value).map(|bet| match self.target {
            Target::Chance(_) => bet.figures(),
            Target::Roi(_) | Target::Customers(_) => bet.amounts().0,
        });
        figures.map_or(f64::NAN, |figures| self.target.of(&figures)) - self.target.wanted()
    }

    /// Places on one side of the plan's own value, closest first. By halving the rest of the way for inputs within
    /// 0 ..= 1, by growing factors for the others.
    fn places(&self, up: bool) -> Vec<f64> {
        let domain = self.input.domain();
        let end = if up { domain.high } else { domain.low };
        let mut places: Vec<f64> = if domain.high <= 1.0 {
            (1..32).map(|index| self.from + (end - self.from) * f64::from(index) / 32.0).collect()
        } else {
            // From the plan's own value by 2 %, 4 %, 8 % ... and on by factors of 4; from 0 by a small absolute step.
            let own = if self.from > 0.0 { self.from } else { 1e-6 };
            let factors = (0..7).map(|index| 1.0 + 0.02 * f64::from(1 << index));
            let wider = (1..40).map(|index| math::exp(f64::from(index) * 1.4));
            let steps = factors.chain(wider.filter(|factor| *factor > 2.3));
            let places = steps.map(|factor| if up { own * factor } else { own / factor });
            // Next to nothing is nothing: the end below stands for it.
            let low = domain.low.max(NEXT_TO_NOTHING);
            places.filter(|place| (low..=domain.high).contains(place)).collect()
        };
        places.push(end);
        places
    }

    /// An input without jumps.
    fn real(&self) -> (f64, bool) {
        let here = self.gap(self.from);
        if here == 0.0 {
            return (self.from, true);
        }
        let mut found: Option<f64> = None;
        let mut nearest = (self.from, here);
        for up in [true, false] {
            let (mut last, mut at_last) = (self.from, here);
            for place in self.places(up) {
                if found.is_some_and(|found| self.distance(last) >= self.distance(found)) {
                    break;
                }
                let gap = self.gap(place);
                if gap.abs() < nearest.1.abs() {
                    nearest = (place, gap);
                }
                if (at_last >= 0.0) != (gap >= 0.0) {
                    let bracket = Bracket { from: last, at_from: at_last, to: place, at_to: gap };
                    let value = self.settle(bracket);
                    if found.is_none_or(|found| self.distance(value) < self.distance(found)) {
                        found = Some(value);
                    }
                    break;
                }
                (last, at_last) = (place, gap);
            }
        }
        if let Some(value) = found {
            return (value, true);
        }
        self.peak(nearest.0, here)
    }

    /// Where no place meets the target a peak between two of them still may: golden section around the nearest one.
    fn peak(&self, near: f64, here: f64) -> (f64, bool) {
        const GOLDEN: f64 = 0.618_033_988_749_894_8;
        let (low, high) = self.around(near);
        // How far it is from the extreme that lies towards the target: a peak that passes the target by a hair would be
        // missed by who only looks for the least distance to it.
        let miss = |value: f64| {
            let gap = self.gap(value);
            if gap.is_nan() {
                f64::INFINITY
            } else if here > 0.0 {
                gap
            } else {
                -gap
            }
        };
        let (mut low, mut high) = (low, high);
        let (mut left, mut right) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
        let (mut at_left, mut at_right) = (miss(left), miss(right));
        for _ in 0..40 {
            if at_left < at_right {
                (high, right, at_right) = (right, left, at_left);
                left = high - GOLDEN * (high - low);
                at_left = miss(left);
            } else {
                (low, left, at_left) = (left, right, at_right);
                right = low + GOLDEN * (high - low);
                at_right = miss(right);
            }
        }
        let best = [near, 0.5 * (low + high)].into_iter().min_by(|a, b| miss(*a).total_cmp(&miss(*b))).unwrap_or(near);
        let gap = self.gap(best);
        if (gap > 0.0) != (here > 0.0) && gap != 0.0 {
            let bracket = Bracket { from: self.from, at_from: here, to: best, at_to: gap };
            return (self.settle(bracket), true);
        }
        (best, gap == 0.0)
    }

    /// The places next to one that was looked at.
    fn around(&self, near: f64) -> (f64, f64) {
        let mut all = self.places(true);
        all.extend(self.places(false));
        all.push(self.from);
        all.sort_by(f64::total_cmp);
        let below = all.iter().copied().rfind(|place| *place < near).unwrap_or(near);
        let above = all.iter().copied().find(|place| *place > near).unwrap_or(near);
        (below, above)
    }

    /// The zero in a bracket; at a jump the side that does not fall short.
    fn settle(&self, bracket: Bracket) -> f64 {
        if bracket.at_to == 0.0 || bracket.at_from == 0.0 {
            return self.edge(bracket);
        }
        let value = search::zero(bracket, |value| self.gap(value));
        let gap = self.gap(value);
        let scale = self.target.wanted().abs().max(1e-3);
        if gap.abs() <= 1e-10 * scale || gap > 0.0 {
            return value;
        }
        // A jump: step to the side of the bracket where the target is met, by the least that a double and the
        // document's decimals tell apart.
        let good = if bracket.at_from > 0.0 { bracket.from } else { bracket.to };
        let mut step = 4.0 * f64::EPSILON * value.abs().max(f64::MIN_POSITIVE);
        for _ in 0..60 {
            let next = if good > value { (value + step).min(good) } else { (value - step).max(good) };
            if self.gap(next) >= 0.0 {
                return next;
            }
            step *= 2.0;
        }
        good
    }

    /// Where the target is first met from the other end, by halving: at a place that meets it exactly the figure may be
    /// flat, and the far side of a flat stretch is not the closest one.
    fn edge(&self, bracket: Bracket) -> f64 {
        let from_met = bracket.at_from >= 0.0;
        let (mut met, mut unmet) = if from_met { (bracket.from, bracket.to) } else { (bracket.to, bracket.from) };
        for _ in 0..100 {
            let middle = 0.5 * (met + unmet);
            if self.gap(middle) >= 0.0 {
                met = middle;
            } else {
                unmet = middle;
            }
        }
        met
    }

    fn distance(&self, value: f64) -> f64 {
        if self.from > 0.0 && value > 0.0 && self.input.domain().high > 1.0 {
            math::ln(value / self.from).abs()
        } else {
            (value - self.from).abs()
        }
    }

    /// A whole input: the closest number that does not fall short.
    fn whole(&self) -> (f64, bool) {
        let domain = self.input.domain();
        let (low, high, here) = (domain.low as u64, domain.high as u64, self.from as u64);
        let holds = |number: u64| self.gap(number as f64) >= 0.0;
        if holds(here) {
            // As far as one can go back and still hold: less of what costs, more of what hurts.
            let hurts = self.input == Input::ColdLeads;
            let value = if hurts {
                search::least(here, high, |number| !holds(number)).map_or(high, |first| first - 1)
            } else {
                search::least(0, here - low, |back| !holds(here - back)).map_or(low, |back| here - back + 1)
            };
            return (value as f64, true);
        }
        let up = search::least(here, high, holds);
        let down = search::least(0, here - low, |back| holds(here - back)).map(|back| here - back);
        let closest = [up, down].into_iter().flatten().min_by_key(|number| number.abs_diff(here));
        if let Some(number) = closest {
            return (number as f64, true);
        }
        let best = self.highest(low, high);
        // Where the input moves nothing its own value is as near as any.
        let best = if self.gap(best as f64) > self.gap(here as f64) { best } else { here };
        (best as f64, holds(best))
    }

    /// The whole number with the highest figure, that rises up to its peak and falls after it; the smallest of equals.
    fn highest(&self, low: u64, high: u64) -> u64 {
        let (mut low, mut high) = (low, high);
        while high - low > 2 {
            let (left, right) = (low + (high - low) / 3, high - (high - low) / 3);
            if self.gap(left as f64) < self.gap(right as f64) {
                low = left;
            } else {
                high = right;
            }
        }
        (low..=high).rev().max_by(|a, b| self.gap(*a as f64).total_cmp(&self.gap(*b as f64))).unwrap_or(low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twice as many days are as far from the plan's own as half as many; a rate is as far as the difference says.
    #[test]
    fn what_has_no_end_is_measured_by_ratio() {
        let plan = r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[
            {"id":"sql","name":"SQLs","toNext":{"rate":0.25},"costPerEntry":5000},{"id":"customer","name":"Customers"}]}"#;
        let bet = Bet::new(&serde_json::from_str(plan).expect("a plan")).expect("a bet");
        let search = |input, from| Search { bet: &bet, input, target: Target::Roi(1.0), from };
        let volume = search(Input::Volume, 40.0);
        assert_eq!((volume.distance(80.0), volume.distance(20.0)), (math::ln(2.0), math::ln(2.0)));
        assert_eq!(volume.distance(40.0), 0.0);
        let rate = search(Input::Rate(0), 0.25);
        assert_eq!((rate.distance(0.5), rate.distance(0.0)), (0.25, 0.25));
    }
}
