//! The top of a likelihood of three parameters: Newton's method, damped so that every step goes up.

/// Parameters: mu, ln sigma, logit of the share that converts at all.
pub(super) type Place = [f64; 3];

/// Where parameters are looked for. Times reach from minutes to centuries, spreads from a hundredth of the logarithm to
/// thirty; at a logit of 14 one in a million never converts.
pub(super) const LOWEST: Place = [-6.0, -4.5, -14.0];
pub(super) const HIGHEST: Place = [13.0, 3.4, 14.0];

/// A log likelihood and its gradient.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slope {
    pub(super) value: f64,
    pub(super) gradient: Place,
}

/// The top.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peak {
    pub(super) at: Place,
    pub(super) value: f64,
    /// Minus the second derivatives there, rows of fixed parameters as in the unit matrix.
    pub(super) information: [Place; 3],
}

const MOST_STEPS: usize = 200;
/// Half of what a Newton step still promises; a log likelihood is compared on the scale of 1.
const CLOSE: f64 = 1e-9;
const NUDGE: f64 = 1e-4;

/// Climbs from `start` along the parameters that are `free`; none where it does not arrive.
pub(super) fn climb(slope: &impl Fn(Place) -> Slope, start: Place, free: [bool; 3]) -> Option<Peak> {
    let mut at = clamped(start);
    let mut here = slope(at);
    if !here.value.is_finite() {
        return None;
    }
    let mut damping = 1e-3;
    for _ in 0..MOST_STEPS {
        let moving = moving(at, here.gradient, free);
        let information = information(slope, at, moving);
        let gradient = masked(here.gradient, moving);
        let plain = solve(information, gradient, 0.0);
        let promised = plain.map(|step| 0.5 * dot(step, gradient));
        if promised.is_some_and(|promised| promised < CLOSE) {
            return Some(Peak { at, value: here.value, information });
        }
        let mut better = None;
        for _ in 0..40 {
            let next = solve(information, gradient, damping).map(|step| clamped(add(at, bounded(step))));
            let found = next.map(|next| (next, slope(next)));
            if let Some((next, there)) = found
                && there.value > here.value
                && there.gradient.iter().all(|slope| slope.is_finite())
            {
                better = Some((next, there));
                break;
            }
            damping = (damping * 8.0).max(1e-6);
        }
        let Some((next, there)) = better else {
            // No step goes up: the top, as far as doubles can tell.
            return promised.is_some_and(|promised| promised < 1e-4).then_some(Peak {
                at,
                value: here.value,
                information,
            });
        };
        (at, here) = (next, there);
        damping = if damping < 1e-5 { 0.0 } else { damping / 16.0 };
    }
    None
}

/// Parameters that are free and not pressed against the end of their range.
fn moving(at: Place, gradient: Place, free: [bool; 3]) -> [bool; 3] {
    std::array::from_fn(|row| {
        let pressed =
            (at[row] <= LOWEST[row] && gradient[row] < 0.0) || (at[row] >= HIGHEST[row] && gradient[row] > 0.0);
        free[row] && !pressed
    })
}

fn information(slope: &impl Fn(Place) -> Slope, at: Place, moving: [bool; 3]) -> [Place; 3] {
    let mut rows: [Place; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    for row in (0..3).filter(|row| moving[*row]) {
        let nudged = |by: f64| {
            let mut place = at;
            place[row] += by;
            slope(place).gradient
        };
        let (more, less) = (nudged(NUDGE), nudged(-NUDGE));
        for column in (0..3).filter(|column| moving[*column]) {
            rows[row][column] = (less[column] - more[column]) / (2.0 * NUDGE);
        }
    }
    for (row, column) in [(0, 1), (0, 2), (1, 2)] {
        let mean = 0.5 * (rows[row][column] + rows[column][row]);
        (rows[row][column], rows[column][row]) = (mean, mean);
    }
    rows
}

/// x with (matrix + damping) x = right by Cholesky's method, the damping in units of each row's own size; none where
/// the sum is not positive definite.
pub(super) fn solve(matrix: [Place; 3], right: Place, damping: f64) -> Option<Place> {
    let mut lower: [Place; 3] = [[0.0; 3]; 3];
    for row in 0..3 {
        for column in 0..=row {
            let own = if row == column { damping * (matrix[row][row].abs() + 1e-3) } else { 0.0 };
            let known: f64 = (0..column).map(|k| lower[row][k] * lower[column][k]).sum();
            let rest = matrix[row][column] + own - known;
            if row == column {
                if rest.is_nan() || rest <= 1e-12 {
                    return None;
                }
                lower[row][row] = crate::engine::math::sqrt(rest);
            } else {
                lower[row][column] = rest / lower[column][column];
            }
        }
    }
    let mut x = right;
    for row in 0..3 {
        let known: f64 = (0..row).map(|k| lower[row][k] * x[k]).sum();
        x[row] = (x[row] - known) / lower[row][row];
    }
    for row in (0..3).rev() {
        let known: f64 = (row + 1..3).map(|k| lower[k][row] * x[k]).sum();
        x[row] = (x[row] - known) / lower[row][row];
    }
    Some(x)
}

/// No parameter moves by more than 2 at once: beyond that a quadratic says nothing about a likelihood.
fn bounded(step: Place) -> Place {
    let longest = step.iter().fold(0.0_f64, |longest, part| longest.max(part.abs()));
    if longest > 2.0 { step.map(|part| part * 2.0 / longest) } else { step }
}

fn clamped(place: Place) -> Place {
    std::array::from_fn(|row| place[row].clamp(LOWEST[row], HIGHEST[row]))
}

fn masked(place: Place, moving: [bool; 3]) -> Place {
    std::array::from_fn(|row| if moving[row] { place[row] } else { 0.0 })
}

fn add(one: Place, other: Place) -> Place {
    std::array::from_fn(|row| one[row] + other[row])
}

fn dot(one: Place, other: Place) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
