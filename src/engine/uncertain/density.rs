//! The density of a Beta along a line on which it is smooth and dies out on both sides, whatever its shapes: its
//! logit, stretched by a sinh. There, sums over equal steps are integrals to all digits, and cells of a table are alike.

use crate::engine::math;

/// How many times e the density falls before the rest no longer counts.
const FALL: f64 = 38.0;

/// Beta(a, b) along `tau`: logit y = logit(a / (a + b)) + scale sinh(tau).
#[derive(Debug, Clone, Copy)]
pub(super) struct Density {
    a: f64,
    size: f64,
    /// The mean and what is missing to 1.
    mean: f64,
    rest: f64,
    scale: f64,
    /// Where the density counts.
    pub(super) from: f64,
    pub(super) to: f64,
}

/// A point of the density.
#[derive(Debug, Clone, Copy)]
pub(super) struct Point {
    /// The Beta variable, 0 ..= 1.
    pub(super) share: f64,
    /// 1 - share, with all its digits.
    pub(super) rest: f64,
    /// Density along tau, up to the same factor everywhere.
    pub(super) mass: f64,
}

impl Density {
    pub(super) fn new(a: f64, b: f64) -> Self {
        let size = a + b;
        let (mean, rest) = (a / size, b / size);
        // The standard deviation of the core; where that is wide, the bend of the logit is what must be resolved.
        let scale = (1.0 / math::sqrt(size * mean * rest)).min(1.5);
        let mut density = Self { a, size, mean, rest, scale, from: 0.0, to: 0.0 };
        density.from = -density.reach(-1.0);
        density.to = density.reach(1.0);
        density
    }

    /// How far to one side the density counts. Its cost is convex in the logit and rises on both sides.
    fn reach(&self, side: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1.0);
        while self.cost(self.scale * math::sinh(side * high)) < FALL && high < 700.0 {
            (low, high) = (high, high + 1.0);
        }
        for _ in 0..12 {
            let middle = 0.5 * (low + high);
            if self.cost(self.scale * math::sinh(side * middle)) < FALL { low = middle } else { high = middle }
        }
        high
    }

    /// -ln of the density in the logit, at `shift` from its mode, which is where the share is the mean:
    /// (a + b) ln(1 + m (e^w - 1)) - a w.
    fn cost(&self, shift: f64) -> f64 {
        if shift > 30.0 {
            // ln(m e^w + q), without the overflow.
            let ln = shift + math::ln(self.mean) + math::ln_1p(self.rest / self.mean * math::exp(-shift));
            return self.size * ln - self.a * shift;
        }
        self.size * math::ln_1p(self.mean * math::exp_m1(shift)) - self.a * shift
    }

    /// The point at `tau`.
    pub(super) fn at(&self, tau: f64) -> Point {
        self.stretched(math::exp(tau)).0
    }

    /// The point at tau = ln `stretch`, and how fast the share grows along tau there.
    fn stretched(&self, stretch: f64) -> (Point, f64) {
        let (sinh, cosh) = (0.5 * (stretch - 1.0 / stretch), 0.5 * (stretch + 1.0 / stretch));
        let shift = self.scale * sinh;
        let mass = cosh * math::exp(-self.cost(shift));
        let (share, rest) = self.split(shift);
        (Point { share, rest, mass }, share * rest * self.scale * cosh)
    }

    /// The Beta variable at `tau`.
    pub(super) fn share(&self, tau: f64) -> f64 {
        self.split(self.scale * math::sinh(tau)).0
    }

    fn split(&self, shift: f64) -> (f64, f64) {
        let (up, down) = if shift > 0.0 {
            (self.mean, self.rest * math::exp(-shift))
        } else {
            (self.mean * math::exp(shift), self.rest)
        };
        (up / (up + down), down / (up + down))
    }

    /// `count` points and more of equal step, their masses summing to 1.
    pub(super) fn atoms(&self, count: usize) -> Vec<Point> {
        let step = (self.to - self.from) / count.max(2) as f64;
        let mut points: Vec<Point> = (0..=count.max(2)).map(|index| self.at(self.from + step * index as f64)).collect();
        let all: f64 = points.iter().map(|point| point.mass).sum();
        for point in &mut points {
            point.mass /= all;
        }
        points
    }
}

/// Cells of a [`Cumulative`].
const CELLS: usize = 160;

/// P(X <= x) of a Beta and its inverse, to seven digits.
#[derive(Debug, Clone)]
pub(super) struct Cumulative {
    density: Density,
    step: f64,
    borders: Vec<Border>,
}

/// What is known at the border of two cells.
#[derive(Debug, Clone, Copy)]
struct Border {
    /// P(X <= x), and its change over a cell.
    probability: f64,
    rise: f64,
    /// x, and its change over a cell.
    share: f64,
    growth: f64,
}

impl Cumulative {
    pub(super) fn new(a: f64, b: f64) -> Self {
        let density = Density::new(a, b);
        let step = (density.to - density.from) / CELLS as f64;
        // e^tau goes on by a factor; Simpson's rule between the borders.
        let (mut stretch, half) = (math::exp(density.from), math::exp(0.5 * step));
        let (mut here, mut growth) = density.stretched(stretch);
        let mut sum = 0.0;
        let mut borders = Vec::with_capacity(CELLS + 1);
        for _ in 0..=CELLS {
            borders.push(Border { probability: sum, rise: here.mass * step, share: here.share, growth: growth * step });
            let middle = density.stretched(stretch * half).0;
            stretch *= half * half;
            let (next, its_growth) = density.stretched(stretch);
            sum += step / 6.0 * (here.mass + 4.0 * middle.mass + next.mass);
            (here, growth) = (next, its_growth);
        }
        let all = borders.last().map_or(1.0, |last| last.probability);
        for border in &mut borders {
            border.probability /= all;
            border.rise /= all;
        }
        Self { density, step, borders }
    }

    /// x with P(X <= x) = `probability`.
    pub(super) fn quantile(&self, probability: f64) -> f64 {
        let cell = self.borders.partition_point(|border| border.probability <= probability).clamp(1, CELLS) - 1;
        match (self.borders.get(cell), self.borders.get(cell + 1)) {
            (Some(from), Some(to)) => {
                let tau = self.density.from + self.step * (cell as f64 + along(from, to, probability));
                self.density.share(tau)
            }
            _ => self.density.mean,
        }
    }

    /// The quantiles of `probabilities` that rise; in the cells x is a cubic like its probability.
    pub(super) fn quantiles(&self, probabilities: impl Iterator<Item = f64>) -> Vec<f64> {
        let mut pairs = self.borders.iter().zip(self.borders.iter().skip(1)).peekable();
        probabilities
            .map(|probability| {
                while let Some((_, to)) = pairs.peek() {
                    if to.probability > probability || pairs.len() == 1 {
                        break;
                    }
                    pairs.next();
                }
                let Some((from, to)) = pairs.peek() else { return self.density.mean };
                cubic(from.share, from.growth, to.share, to.growth, along(from, to, probability)).0
            })
            .collect()
    }
}

/// The cubic with these values and slopes at 0 and 1, and its slope, at `t`.
fn cubic(from: f64, rise: f64, to: f64, fall: f64, t: f64) -> (f64, f64) {
    let gap = to - from;
    let (square, cube) = (3.0 * gap - 2.0 * rise - fall, rise + fall - 2.0 * gap);
    (from + t * (rise + t * (square + t * cube)), rise + t * (2.0 * square + 3.0 * t * cube))
}

/// Where in a cell the probability is reached, 0 ..= 1, by Newton's method.
fn along(from: &Border, to: &Border, probability: f64) -> f64 {
    let gap = to.probability - from.probability;
    let mut t = if gap > 0.0 { ((probability - from.probability) / gap).clamp(0.0, 1.0) } else { 0.0 };
    for _ in 0..4 {
        let (value, slope) = cubic(from.probability, from.rise, to.probability, to.rise, t);
        if slope <= 0.0 {
            break;
        }
        let next = (t - (value - probability) / slope).clamp(0.0, 1.0);
        let moved = (next - t).abs();
        t = next;
        // Squared by the next step.
        if moved < 1e-5 {
            break;
        }
    }
    t
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoms_have_the_moments() {
        for (a, b) in [(10.5, 30.5), (0.5, 20.5), (20.5, 0.5), (1.0, 5.0), (0.01, 0.99), (1e9, 3e9), (0.5, 1e12)] {
            let atoms = Density::new(a, b).atoms(160);
            let mean: f64 = atoms.iter().map(|atom| atom.mass * atom.share).sum();
            let second: f64 = atoms.iter().map(|atom| atom.mass * atom.share * atom.share).sum();
            let (expected, size) = (a / (a + b), a + b);
            assert!((mean / expected - 1.0).abs() < 1e-8, "{a} {b}: mean {mean} is not {expected}");
            let square = expected * (a + 1.0) / (size + 1.0);
            assert!((second / square - 1.0).abs() < 1e-8, "{a} {b}: second moment {second} is not {square}");
        }
    }

    #[test]
    fn quantiles_of_closed_forms() {
        for probability in [1e-6, 0.01, 0.3, 0.5, 0.9, 0.999] {
            // Beta(1, 1) is uniform, Beta(1, 5) and Beta(5, 1) are powers, Beta(1/2, 1/2) the arcsine law.
            let check = |a, b, at_most: &dyn Fn(f64) -> f64| {
                let got = at_most(Cumulative::new(a, b).quantile(probability));
                assert!((got - probability).abs() < 3e-8, "{a} {b}: {got} is not {probability}");
            };
            check(1.0, 1.0, &|x| x);
            check(5.0, 1.0, &|x| x * x * x * x * x);
            check(1.0, 5.0, &|x| -math::exp_m1(5.0 * math::ln_1p(-x)));
            check(0.5, 0.5, &|x| math::angle(math::sqrt(x), math::sqrt(1.0 - x)) / std::f64::consts::FRAC_PI_2);
        }
    }

    #[test]
    fn rising_quantiles_are_the_single_ones() {
        let table = Cumulative::new(3.5, 17.5);
        let all = table.quantiles((0..100).map(|index| (f64::from(index) + 0.5) / 100.0));
        for (index, got) in all.iter().enumerate() {
            let single = table.quantile((index as f64 + 0.5) / 100.0);
            assert!((got - single).abs() < 1e-7 * single, "{index}: {got} is not {single}");
        }
    }

    #[test]
    fn far_from_the_mode_the_cost_goes_on_as_near_to_it() {
        let density = Density::new(2.5, 7.5);
        let plain = |shift: f64| density.size * (density.mean * shift.exp() + density.rest).ln() - density.a * shift;
        for shift in [29.0, 30.5, 40.0, 200.0] {
            let (cost, expected) = (density.cost(shift), plain(shift));
            assert!((cost / expected - 1.0).abs() < 1e-12, "{shift}: {cost} is not {expected}");
        }
    }
}
