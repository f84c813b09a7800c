//! Gamma and Beta laws along a line on which they are smooth and die out on both sides, whatever their shapes: ln x for
//! the one, the logit for the other. There a sum over equal steps is the integral, so neither needs the gamma function
//! nor a choice of series by the size of the numbers: five leads and 1e12 are one table of the same length.

use crate::engine::math;

/// How many times e the density falls before the rest no longer counts.
const FALL: f64 = 40.0;
/// Cells of a table.
const CELLS: usize = 2048;

/// A law by its shapes, all > 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shape {
    /// Gamma with this shape and scale 1.
    Gamma(f64),
    /// Beta on 0 to 1.
    Beta(f64, f64),
}

impl Shape {
    /// The mode along the line: ln x or logit x.
    fn centre(self) -> f64 {
        match self {
            Self::Gamma(shape) => math::ln(shape),
            Self::Beta(a, b) => math::ln(a / b),
        }
    }

    /// -ln of the density at `shift` from its mode, 0 there, convex.
    fn cost(self, shift: f64) -> f64 {
        match self {
            Self::Gamma(shape) => shape * (math::exp_m1(shift) - shift),
            Self::Beta(a, b) => {
                let size = a + b;
                if shift > 30.0 {
                    // ln(m e^w + q), without the overflow.
                    let ln = shift + math::ln(a / size) + math::ln_1p(b / a * math::exp(-shift));
                    return size * ln - a * shift;
                }
                size * math::ln_1p(a / size * math::exp_m1(shift)) - a * shift
            }
        }
    }

    /// How fast the cost rises.
    fn slope(self, shift: f64) -> f64 {
        match self {
            Self::Gamma(shape) => shape * math::exp_m1(shift),
            // (a + b) P - a with P = a e^w / (a e^w + b), the Beta variable itself.
            Self::Beta(a, b) => (a + b) * (a / (a + b * math::exp(-shift))) - a,
        }
    }

    /// How far to one side the density counts.
    fn reach(self, side: f64) -> f64 {
        let (mut low, mut high) = (0.0, 1e-9);
        while self.cost(side * high) < FALL && high < 1e6 {
            (low, high) = (high, high * 2.0);
        }
        for _ in 0..30 {
            let middle = 0.5 * (low + high);
            if self.cost(side * middle) < FALL { low = middle } else { high = middle }
        }
        side * high
    }
}

/// P(X <= x) of a law to nine digits, and its inverse.
#[derive(Debug, Clone)]
pub(super) struct Table {
    shape: Shape,
    from: f64,
    step: f64,
    /// Density times the step, and P(X <= x), at the borders of the cells.
    borders: Vec<(f64, f64)>,
}

impl Table {
    pub(super) fn new(shape: Shape) -> Self {
        let (from, to) = (shape.reach(-1.0), shape.reach(1.0));
        let step = (to - from) / CELLS as f64;
        let mut borders = Vec::with_capacity(CELLS + 1);
        let mut sum = 0.0;
        for index in 0..=CELLS {
            let shift = from + step * index as f64;
            let mass = math::exp(-shape.cost(shift));
            // The trapezoid rule up to here, with Euler and Maclaurin's correction for where it is cut off.
            let slope = -shape.slope(shift) * mass;
            borders.push((mass, sum + 0.5 * mass - step * slope / 12.0));
            sum += mass;
        }
        for border in &mut borders {
            *border = (border.0 / sum, (border.1 / sum).clamp(0.0, 1.0));
        }
        Self { shape, from, step, borders }
    }

    /// P(X <= x) at a place along the line, counted from the mode.
    fn below(&self, shift: f64) -> f64 {
        let place = (shift - self.from) / self.step;
        if place <= 0.0 {
            return 0.0;
        }
        let cell = place as usize;
        match (self.borders.get(cell), self.borders.get(cell + 1)) {
            (Some(from), Some(to)) => cubic(*from, *to, place - cell as f64).0.clamp(0.0, 1.0),
            _ => 1.0,
        }
    }

    /// x with P(X <= x) = `probability`, 0 < probability < 1.
    pub(super) fn quantile(&self, probability: f64) -> f64 {
        let cell = self.borders.partition_point(|border| border.1 <= probability).clamp(1, CELLS) - 1;
        let (Some(from), Some(to)) = (self.borders.get(cell), self.borders.get(cell + 1)) else { return 0.0 };
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..40 {
            let middle = 0.5 * (low + high);
            if cubic(*from, *to, middle).0 < probability { low = middle } else { high = middle }
        }
        let shift = self.from + self.step * (cell as f64 + 0.5 * (low + high));
        match self.shape {
            Shape::Gamma(shape) => shape * math::exp(shift),
            Shape::Beta(a, b) => a / (a + b * math::exp(-shift)),
        }
    }

    /// P(this > other) for independent variables along the same line.
    pub(super) fn above(&self, other: &Self) -> f64 {
        // Summed over the narrower of the two, where the other one hardly changes from step to step.
        if self.step > other.step {
            return 1.0 - other.above(self);
        }
        let apart = self.shape.centre() - other.shape.centre();
        let each = self.borders.iter().enumerate();
        let sum: f64 =
            each.map(|(index, (mass, _))| mass * other.below(self.from + self.step * index as f64 + apart)).sum();
        sum.clamp(0.0, 1.0)
    }
}

/// Between two borders the probability is the cubic with their values and slopes; its value and its slope at `t`.
fn cubic(from: (f64, f64), to: (f64, f64), t: f64) -> (f64, f64) {
    let gap = to.1 - from.1;
    let (square, cube) = (3.0 * gap - 2.0 * from.0 - to.0, from.0 + to.0 - 2.0 * gap);
    (from.1 + t * (from.0 + t * (square + t * cube)), from.0 + t * (2.0 * square + 3.0 * t * cube))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: f64, expected: f64, digits: f64) {
        assert!((got - expected).abs() <= digits * expected.abs(), "{got} is not {expected}");
    }

    #[test]
    fn closed_forms() {
        for probability in [0.025, 0.5, 0.999] {
            close(Table::new(Shape::Gamma(1.0)).quantile(probability), -math::ln_1p(-probability), 2e-7);
            close(Table::new(Shape::Beta(5.0, 1.0)).quantile(probability), libm::pow(probability, 0.2), 1e-9);
        }
        close(Table::new(Shape::Beta(1.0, 1.0)).quantile(0.3), 0.3, 1e-8);
    }

    #[test]
    fn a_law_is_above_itself_half_the_time() {
        for (a, b) in [(0.5, 0.5), (0.5, 1e9), (10.5, 30.5), (1e11, 3e11)] {
            let table = Table::new(Shape::Beta(a, b));
            close(table.above(&table), 0.5, 1e-9);
        }
    }
}
