//! Integrals of smooth functions over a finite stretch, without a loop that grows with the problem.

use super::math;

/// How many times e the integrand falls before the rest of it no longer counts, from and to: e^-36 is 2e-16.
const FALL: std::ops::RangeInclusive<f64> = 36.0..=46.0;

/// The integral of `exp(-cost)` from 0 as far as it counts and at most to `end`, where `cost` is 0 at 0, convex and
/// rising; `guess` is about where it reaches 40.
///
/// Such an integrand is the part of a log-concave density on one side of its peak. Over a fall of e^-40 it is tame:
/// 32 Gauss nodes have 13 and more digits, whether it falls like a normal density or like an exponential.
pub(super) fn falling(cost: impl Fn(f64) -> f64, guess: f64, end: f64) -> f64 {
    let reach = reach(&cost, guess, end);
    let half = 0.5 * reach;
    let sum = GAUSS_32.iter().fold(0.0, |sum, (node, weight)| {
        let (near, far) = (cost(half - half * node), cost(half + half * node));
        sum + weight * (math::exp(-near) + math::exp(-far))
    });
    sum * half
}

/// [`falling`] with a `factor` that is positive, and with any kind of bound at `end` and at 0: the substitution
/// `tanh(pi/2 sinh t)` lets the integrand end in a power such as (1 - t)^0.1, which no fixed set of nodes likes.
pub(super) fn falling_to_edge(cost: impl Fn(f64) -> f64, factor: impl Fn(f64) -> f64, guess: f64, end: f64) -> f64 {
    let reach = reach(&cost, guess, end);
    let half = 0.5 * reach;
    let mut sum = 0.0;
    for step in -EDGE_STEPS..=EDGE_STEPS {
        let t = f64::from(step) * EDGE_STEP;
        let stretch = math::exp(-std::f64::consts::PI * math::sinh(t.abs()));
        // Distance from the nearer end, in halves: 1 - tanh(pi/2 sinh |t|).
        let margin = 2.0 * stretch / (1.0 + stretch);
        let slope = std::f64::consts::PI * math::cosh(t) * 2.0 * stretch / ((1.0 + stretch) * (1.0 + stretch));
        let at = if step < 0 { half * margin } else { reach - half * margin };
        sum += slope * factor(at) * math::exp(-cost(at));
    }
    sum * half * EDGE_STEP
}

const EDGE_STEP: f64 = 0.0625;
const EDGE_STEPS: i32 = 52;

/// Where `cost` comes into [`FALL`], or `end` where it does not rise so far.
fn reach(cost: &impl Fn(f64) -> f64, guess: f64, end: f64) -> f64 {
    let (mut low, mut high) = (0.0, end);
    let mut at = guess.min(end);
    for _ in 0..200 {
        let cost = cost(at);
        if FALL.contains(&cost) || (at >= end && cost <= *FALL.end()) {
            return at;
        }
        if cost < *FALL.start() {
            low = at;
            at = if high < end { 0.5 * (low + high) } else { (2.0 * at).min(end) };
        } else {
            high = at;
            // A convex cost has reached more than its share of 40 on the way to `high`.
            let share = at * 41.0 / cost;
            at = if share > low { share } else { 0.5 * (low + high) };
        }
    }
    at
}

/// Nodes of the Gauss-Legendre rule with 32 nodes on [-1, 1], the positive half of them, and their weights
/// (DLMF 3.5(v)), from 40 digits.
const GAUSS_32: [(f64, f64); 16] = [
    (0.048_307_665_687_738_32, 0.096_540_088_514_727_8),
    (0.144_471_961_582_796_5, 0.095_638_720_079_274_86),
    (0.239_287_362_252_137_06, 0.093_844_399_080_804_57),
    (0.331_868_602_282_127_67, 0.091_173_878_695_763_89),
    (0.421_351_276_130_635_33, 0.087_652_093_004_403_81),
    (0.506_899_908_932_229_4, 0.083_311_924_226_946_75),
    (0.587_715_757_240_762_3, 0.078_193_895_787_070_31),
    (0.663_044_266_930_215_2, 0.072_345_794_108_848_5),
    (0.732_182_118_740_289_7, 0.065_822_222_776_361_85),
    (0.794_483_795_967_942_4, 0.058_684_093_478_535_544),
    (0.849_367_613_732_57, 0.050_998_059_262_376_175),
    (0.896_321_155_766_052_1, 0.042_835_898_022_226_68),
    (0.934_906_075_937_739_7, 0.034_273_862_913_021_43),
    (0.964_762_255_587_506_4, 0.025_392_065_309_262_06),
    (0.985_611_511_545_268_4, 0.016_274_394_730_905_67),
    (0.997_263_861_849_481_6, 0.007_018_610_009_470_096),
];

#[cfg(test)]
mod tests {
    use super::{falling, falling_to_edge};
    use crate::engine::math;

    fn close(got: f64, expected: f64) {
        assert!((got / expected - 1.0).abs() < 1e-14, "{got} is not {expected}");
    }

    #[test]
    fn known_integrals_whatever_the_guess() {
        for guess in [1e-3, 1.0, 8.0, 1e4] {
            close(falling(|x| 0.5 * x * x, guess, 1e9), math::sqrt(std::f64::consts::FRAC_PI_2));
            close(falling(|x| x, guess, 1e9), 1.0);
            close(falling(|x| x, guess, 0.25), -math::exp_m1(-0.25));
            close(falling_to_edge(|x| 0.5 * x * x, |x| x, guess, 1e9), 1.0);
        }
    }

    #[test]
    fn edges_with_a_power_are_met() {
        // The integral of (1 - x)^0.1 from 0 to 1.
        close(falling_to_edge(|x| -0.1 * math::ln_1p(-x), |_| 1.0, 1.0, 1.0), 1.0 / 1.1);
    }
}
