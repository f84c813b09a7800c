//! A distribution as a handful of weighted points that have its moments: Gauss's quadrature.
//!
//! m points are exact for every polynomial up to degree 2 m - 1 of the uncertain rate, and products of rates can be put
//! back on m points without losing that. (G. Golub, J. Welsch, Calculation of Gauss quadrature rules, 1969.)

use crate::engine::math;
use crate::engine::uncertain::Law;

/// One point of a distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Node {
    /// The value.
    pub value: f64,
    /// Its weight; those of a distribution sum to 1.
    pub weight: f64,
}

/// The law on `count` points; one point where it is known.
pub fn nodes(law: Law, count: usize) -> Vec<Node> {
    match law {
        Law::Known(value) => vec![Node { value, weight: 1.0 }],
        Law::Beta { low, high, a, b } => {
            let place = |node: Node| Node { value: low + (high - low) * node.value, ..node };
            beta(a, b, count).rule().into_iter().map(place).collect()
        }
    }
}

/// The product of two independent distributions on at most `count` points.
pub fn product(first: &[Node], second: &[Node], count: usize) -> Vec<Node> {
    let pair = |one: &Node, other: &Node| Node { value: one.value * other.value, weight: one.weight * other.weight };
    let pairs: Vec<Node> = first.iter().flat_map(|one| second.iter().map(move |other| pair(one, other))).collect();
    if pairs.len() <= count { pairs } else { compressed(&pairs, count) }
}

/// The mean.
pub fn mean(nodes: &[Node]) -> f64 {
    nodes.iter().map(|node| node.value * node.weight).sum()
}

/// The three-term recurrence of the polynomials that are orthogonal under a distribution:
/// `x p_k = off_(k+1) p_(k+1) + middle_k p_k + off_k p_(k-1)`, with the first `off` 0.
struct Recurrence(Vec<(f64, f64)>);

/// The recurrence of Beta(a, b): Jacobi's polynomials, moved to 0 ..= 1 (DLMF 18.9).
fn beta(a: f64, b: f64, count: usize) -> Recurrence {
    let (alpha, beta) = (b - 1.0, a - 1.0);
    let sum = alpha + beta;
    let rows = (0..count).map(|k| {
        let k = k as f64;
        let twice = 2.0 * k + sum;
        // Written so that nothing cancels where the law sits at one end.
        let middle =
            if k == 0.0 { a / (a + b) } else { (2.0 * k * (k + sum + 1.0) + sum * a) / (twice * (twice + 2.0)) };
        let square = if k == 0.0 {
            0.0
        } else if k == 1.0 {
            4.0 * (1.0 + alpha) * (1.0 + beta) / (twice * twice * (twice + 1.0))
        } else {
            4.0 * (k * (k + alpha) / twice) * ((k + beta) * (k + sum) / twice) / ((twice + 1.0) * (twice - 1.0))
        };
        (middle, 0.5 * math::sqrt(square.max(0.0)))
    });
    Recurrence(rows.collect())
}

/// The distribution of many points on `count`, by Stieltjes's procedure.
fn compressed(nodes: &[Node], count: usize) -> Vec<Node> {
    let weights: Vec<f64> = nodes.iter().map(|node| math::sqrt(node.weight.max(0.0))).collect();
    let mut rows = Vec::with_capacity(count);
    let (mut before, mut here, mut off) = (vec![0.0; nodes.len()], weights, 0.0);
    for _ in 0..count {
        let middle: f64 = here.iter().zip(nodes).map(|(here, node)| here * here * node.value).sum();
        rows.push((middle, off));
        let next = here.iter().zip(&before).zip(nodes);
        let next: Vec<f64> = next.map(|((here, before), node)| (node.value - middle) * here - off * before).collect();
        off = math::sqrt(next.iter().map(|next| next * next).sum());
        // Fewer distinct points than asked for: the recurrence ends, and the rule is exact.
        if off <= 1e-13 * middle.abs() {
            break;
        }
        before = here;
        here = next.iter().map(|next| next / off).collect();
    }
    Recurrence(rows).rule()
}

impl Recurrence {
    /// Points and weights: the zeros of the last polynomial, and 1 / (sum of the squared polynomials there).
    fn rule(&self) -> Vec<Node> {
        let reach = |row: &(f64, f64), next: f64| row.1 + next;
        let nexts = self.0.iter().skip(1).map(|row| row.1).chain([0.0]);
        let (mut low, mut high) = (f64::MAX, f64::MIN);
        for (row, next) in self.0.iter().zip(nexts) {
            low = low.min(row.0 - reach(row, next));
            high = high.max(row.0 + reach(row, next));
        }
        let count = self.0.len();
        let values = (0..count).map(|rank| self.zero(rank, low, high));
        let nodes: Vec<Node> = values.map(|value| Node { value, weight: self.weight(value) }).collect();
        let all: f64 = nodes.iter().map(|node| node.weight).sum();
        nodes.into_iter().map(|node| Node { value: node.value, weight: node.weight / all }).collect()
    }

    /// The zero with so many below it: by halving, as many zeros lie below x as Sturm's sequence has changes of sign.
    fn zero(&self, rank: usize, low: f64, high: f64) -> f64 {
        let (mut low, mut high) = (low, high);
        for _ in 0..64 {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if self.below(middle) > rank {
                high = middle;
            } else {
                low = middle;
            }
        }
        0.5 * (low + high)
    }

    fn below(&self, x: f64) -> usize {
        let mut pivot = 1.0_f64;
        let signs = self.0.iter().map(|(middle, off)| {
            let safe = if pivot.abs() < 1e-300 { 1e-300 } else { pivot };
            pivot = middle - x - off * off / safe;
            pivot
        });
        signs.filter(|pivot| *pivot < 0.0).count()
    }

    fn weight(&self, x: f64) -> f64 {
        let (mut before, mut here, mut sum) = (0.0, 1.0, 0.0);
        let nexts = self.0.iter().skip(1).map(|row| row.1);
        for ((middle, off), next) in self.0.iter().zip(nexts.chain([1.0])) {
            sum += here * here;
            (before, here) = (here, ((x - middle) * here - off * before) / next);
        }
        1.0 / sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(nodes: &[Node]) -> [f64; 4] {
        [0, 1, 2, 3].map(|power| nodes.iter().map(|node| node.weight * node.value.powi(power)).sum())
    }

    fn close(got: [f64; 4], expected: [f64; 4]) {
        for (got, expected) in got.into_iter().zip(expected) {
            assert!((got / expected - 1.0).abs() < 1e-11, "{got} is not {expected}");
        }
    }

    fn of_beta(a: f64, b: f64) -> [f64; 4] {
        let next = |power: f64| (a + power) / (a + b + power);
        [1.0, next(0.0), next(0.0) * next(1.0), next(0.0) * next(1.0) * next(2.0)]
    }

    #[test]
    fn few_points_have_the_moments_of_a_beta() {
        for (a, b) in [(10.5, 30.5), (0.5, 0.5), (1.5, 0.5), (1.0, 1.0), (1.0, 5.0), (1e6 + 0.5, 3e6 + 0.5), (1.5, 1e9)]
        {
            for count in [2, 8, 32] {
                let points = nodes(Law::beta(a, b), count);
                assert!(points.iter().all(|point| point.weight >= 0.0 && (0.0..=1.0).contains(&point.value)));
                close(moments(&points), of_beta(a, b));
            }
        }
    }

    #[test]
    fn products_keep_their_moments() {
        let (first, second) = (nodes(Law::beta(10.5, 30.5), 32), nodes(Law::beta(3.5, 7.5), 32));
        let (one, other) = (of_beta(10.5, 30.5), of_beta(3.5, 7.5));
        let expected = [0, 1, 2, 3].map(|power: usize| one[power] * other[power]);
        let points = product(&first, &second, 16);
        assert_eq!(points.len(), 16);
        close(moments(&points), expected);
        close(
            moments(&product(&first, &[Node { value: 0.5, weight: 1.0 }], 32)),
            [1.0, one[1] / 2.0, one[2] / 4.0, one[3] / 8.0],
        );
    }

    #[test]
    fn the_mean_is_that_of_the_law_and_of_a_product_the_product() {
        let (one, other) = (nodes(Law::beta(2.0, 6.0), 8), nodes(Law::beta(3.0, 3.0), 8));
        assert!((mean(&one) - 0.25).abs() < 1e-14);
        assert!((mean(&product(&one, &other, 12)) - 0.125).abs() < 1e-14);
    }
}
