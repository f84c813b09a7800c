//! Leads that wait for sales: the Erlang A queue M/M/c+M. Leads arrive at random, c reps work them, and a waiting lead
//! has a patience that is exponential; a lead that waits longer has gone cold.

use super::math;
use super::quadrature::falling_to_edge;
use super::warmth::Split;

/// The queue in numbers without a unit.
#[derive(Debug, Clone, Copy)]
struct Queue {
    /// Reps.
    reps: f64,
    /// Leads that arrive while one is worked: arrivals / leads per rep and day.
    load: f64,
    /// Leads that arrive during one patience.
    arrivals: f64,
    /// Leads that all reps together work during one patience.
    capacity: f64,
}

/// The share that is worked and the share that goes cold, of `arrivals_per_day` leads.
///
/// With weights relative to the state in which all reps are busy and nobody waits, the states below it and the states
/// above it sum to two integrals over densities with one peak (the second is Palm's):
/// ```text
/// below = sum_{j<c} a^j/j! c!/a^c               = (c/a) integral_0^inf e^-u (1 + u/a)^(c-1) du
/// above = sum_{i>0} x^i / ((y+1) ... (y+i))     = x integral_0^1 (1-t)^y e^(x t) dt
/// queue = sum_{i>0} i x^i / ((y+1) ... (y+i))   = x integral_0^1 (1 + x t) (1-t)^y e^(x t) dt
/// ```
/// with load a, arrivals x and capacity y during one patience. Nothing is subtracted, and nothing loops over states:
/// four billion reps cost as much as four. With `all = below + 1 + above`, `cold = queue / x / all` and
/// `warm = (below + above c / a) / all`. (Garnett, Mandelbaum and Reiman, Designing a call center with impatient customers, 2002.)
pub fn split(arrivals_per_day: f64, reps: u32, leads_per_rep_per_day: f64, patience_days: f64) -> Split {
    if reps == 0 {
        return Split { warm: 0.0, cold: 1.0 };
    }
    let reps = f64::from(reps);
    // Below this nobody waits at all, and products with it would lose their digits.
    let patience_days = patience_days.max(1e-100);
    let queue = Queue {
        reps,
        load: arrivals_per_day / leads_per_rep_per_day,
        arrivals: arrivals_per_day * patience_days,
        capacity: reps * leads_per_rep_per_day * patience_days,
    };
    let split = queue.split();
    if split.warm.is_finite() && split.cold.is_finite() {
        return Split { warm: split.warm.clamp(0.0, 1.0), cold: split.cold.clamp(0.0, 1.0) };
    }
    // Numbers that leave the range of a double: the fluid limit, in which exactly the surplus goes cold.
    let warm = if reps < queue.load { reps / queue.load } else { 1.0 };
    Split { warm, cold: 1.0 - warm }
}

/// A sum over states as `value x e^exponent`.
#[derive(Debug, Clone, Copy)]
struct Weight {
    value: f64,
    exponent: f64,
}

impl Queue {
    fn split(self) -> Split {
        let Self { reps, load, arrivals, .. } = self;
        let below = self.below();
        let (above, queue) = (self.above(|_| 1.0), self.above(|t| 1.0 + arrivals * t));
        // One of the two exponents is 0: either the reps or the queue are where the leads are.
        let common = below.exponent.max(above.exponent);
        let scale = |weight: Weight| weight.value * math::exp(weight.exponent - common);
        let (below, above, queue) = (scale(below), scale(above), scale(queue));
        let all = below + math::exp(-common) + above;
        Split { warm: (below + above * (reps / load)) / all, cold: queue / arrivals / all }
    }

    /// The states with a free rep.
    fn below(self) -> Weight {
        let (load, others) = (self.load, self.reps - 1.0);
        let scale = self.reps / load;
        let flat = |_| 1.0;
        if others <= load {
            // The integrand falls from the start: -u + others ln(1 + u / load).
            let slope = 1.0 - others / load;
            let cost = |u: f64| slope * u + others * math::log_gap(u / load);
            let guess = 80.0 / (slope + math::sqrt(slope * slope + 80.0 * others / (load * load)));
            return Weight { value: scale * falling_to_edge(cost, flat, guess, f64::MAX), exponent: 0.0 };
        }
        // It peaks at u = others - load; v is counted from there.
        let cost = |v: f64| others * math::log_gap(v / others);
        let (left, right) = (|v: f64| cost(-v), |v: f64| cost(v));
        let guess = math::sqrt(80.0 * others);
        let area = falling_to_edge(left, flat, guess, others - load) + falling_to_edge(right, flat, guess, f64::MAX);
        Weight { value: scale * area, exponent: others * math::log_gap((load - others) / others) }
    }

    /// The states with a queue, `factor` times each.
    fn above(self, factor: impl Fn(f64) -> f64) -> Weight {
        let Self { arrivals, capacity, .. } = self;
        if arrivals <= capacity {
            let slope = capacity - arrivals;
            let cost = |t: f64| slope * t + capacity * math::log_gap(-t);
            let guess = 80.0 / (slope + math::sqrt(slope * slope + 80.0 * capacity));
            return Weight { value: arrivals * falling_to_edge(cost, factor, guess, 1.0), exponent: 0.0 };
        }
        // It peaks where 1 - t = capacity / arrivals; v says how far 1 - t is from there, relative.
        let ratio = capacity / arrivals;
        let place = |v: f64| (1.0 - ratio) - ratio * v;
        let cost = |v: f64| capacity * math::log_gap(v);
        let guess = math::sqrt(80.0 / capacity);
        let left = falling_to_edge(|v| cost(-v), |v| factor(place(-v)), guess, 1.0);
        let right = falling_to_edge(cost, |v| factor(place(v)), guess, arrivals / capacity - 1.0);
        let exponent = capacity * math::log_gap((arrivals - capacity) / capacity);
        Weight { value: capacity * (left + right), exponent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same queue by its states, one by one.
    fn by_states(arrivals: f64, reps: u32, rate: f64, patience: f64) -> (f64, f64) {
        let (mut weight, mut all, mut busy, mut waiting) = (1.0, 1.0, 0.0, 0.0);
        let reps = f64::from(reps);
        for state in 1..200_000 {
            let state = f64::from(state);
            weight *= arrivals / (state.min(reps) * rate + (state - reps).max(0.0) / patience);
            all += weight;
            busy += weight * state.min(reps);
            waiting += weight * (state - reps).max(0.0);
            if state > reps && weight * state < 1e-18 * waiting {
                break;
            }
            if all > 1e200 {
                for sum in [&mut weight, &mut all, &mut busy, &mut waiting] {
                    *sum *= 1e-200;
                }
            }
        }
        (busy * rate / arrivals / all, waiting / patience / arrivals / all)
    }

    #[test]
    fn agrees_with_the_states_one_by_one() {
        for (arrivals, reps, rate, patience) in [
            (0.5, 1, 1.0, 0.1),
            (0.5, 1, 1.0, 0.001),
            (9.0, 3, 2.0, 12.0),
            (30.0, 10, 3.0, 5.0),
            (29.0, 10, 3.0, 500.0),
            (31.0, 10, 3.0, 0.01),
            (580.0, 10, 1.13, 39.7),
            (37.0, 11, 2.52, 8.38),
            (0.4, 6, 2.98, 12.01),
            (2_000.0, 2_000, 1.0, 1.0),
            (1_800.0, 2_000, 1.0, 30.0),
            (2_100.0, 2_000, 1.0, 30.0),
            (1e4, 1, 0.01, 0.1),
            (1e-3, 5, 7.0, 2.0),
            (2_149.0, 35, 8.8, 1e-150),
        ] {
            let got = split(arrivals, reps, rate, patience);
            let (warm, cold) = by_states(arrivals, reps, rate, patience);
            let case = format!("{arrivals} {reps} {rate} {patience}: {got:?} is not {warm} {cold}");
            assert!((got.warm - warm).abs() < 1e-11 * warm, "{case}");
            assert!((got.cold - cold).abs() < 1e-11 * cold, "{case}");
        }
    }

    #[test]
    fn what_is_worked_and_what_goes_cold_are_all() {
        let large = [(3.3e10, u32::MAX, 8.0, 30.0), (3.3e10, u32::MAX, 7.0, 36_500.0), (3.3e10, 1, 1e-9, 1e-9)];
        let even = [(1e9, 1_000_000_000, 1.0, 1e-3), (1e9, 1_000_000_000, 1.0, 1e4), (1e-12, 1, 1e9, 36_500.0)];
        for (arrivals, reps, rate, patience) in large.into_iter().chain(even) {
            let Split { warm, cold } = split(arrivals, reps, rate, patience);
            assert!((warm + cold - 1.0).abs() < 1e-12, "{arrivals} {reps} {rate} {patience}: {warm} {cold}");
        }
    }

    #[test]
    fn a_huge_overload_is_a_fluid() {
        let Split { warm, cold } = split(1e9, 1_000, 5.0, 30.0);
        assert!((warm - 5e-6).abs() < 1e-15 && (cold - (1.0 - 5e-6)).abs() < 1e-12);
    }

    #[test]
    fn no_rep_works_nothing_and_nonsense_is_finite() {
        assert_eq!(split(3.0, 0, 1.0, 1.0), Split { warm: 0.0, cold: 1.0 });
        for nonsense in [0.0, f64::MAX, f64::NAN, f64::INFINITY] {
            let Split { warm, cold } = split(3.0, 2, nonsense, nonsense);
            assert!((0.0..=1.0).contains(&warm) && (0.0..=1.0).contains(&cold));
        }
    }

    #[test]
    fn numbers_beyond_a_double_leave_the_surplus_cold() {
        let split = split(1e300, 2, 1.0, 1e100);
        assert!((split.warm / 2e-300 - 1.0).abs() < 1e-9, "{split:?}");
    }
}
