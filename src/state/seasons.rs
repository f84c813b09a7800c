//! Edits of the seasons: a few named shapes, and one month at a time.

use crate::engine::Plan;

/// The weights of January to December.
pub type Seasons = [f64; 12];

/// All months alike.
const EVEN: Seasons = [1.0; 12];

/// The named shapes, each by its name in lists of options; weights against an average of about one.
const SHAPES: [(&str, Seasons); 4] = [
    ("even", EVEN),
    ("summer", [1.0, 1.0, 1.1, 1.1, 1.0, 0.9, 0.6, 0.5, 1.1, 1.2, 1.1, 0.8]),
    ("yearEnd", [0.7, 0.8, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 1.0, 1.2, 1.6, 1.5]),
    ("newYear", [1.6, 1.4, 1.2, 1.0, 1.0, 0.9, 0.7, 0.6, 0.9, 1.0, 0.9, 0.7]),
];

/// The weights of the plan, even where it says nothing.
pub fn weights(plan: &Plan) -> Seasons {
    plan.outlook().seasonality.unwrap_or(EVEN)
}

/// The weights as multiples of their average.
pub fn relative(weights: &Seasons) -> Seasons {
    let mean = weights.iter().sum::<f64>() / 12.0;
    weights.map(|weight| if mean > 0.0 { weight / mean } else { 1.0 })
}

/// The name of the plan's shape; none where it is the user's own.
pub fn shape(plan: &Plan) -> Option<&'static str> {
    let own = weights(plan);
    SHAPES.iter().find(|(_, shape)| *shape == own).map(|(name, _)| *name)
}

/// Takes a named shape; an unknown name changes nothing.
pub fn take_shape(plan: &mut Plan, name: &str) {
    if let Some((_, shape)) = SHAPES.iter().find(|(known, _)| *known == name) {
        set(plan, *shape);
    }
}

/// Sets the weight of one month, from 0; the others keep theirs.
pub fn set_month(plan: &mut Plan, month: usize, weight: f64) {
    let mut own = weights(plan);
    if let Some(slot) = own.get_mut(month) {
        *slot = weight;
    }
    set(plan, own);
}

/// Months that are all alike are what a plan says nothing of.
fn set(plan: &mut Plan, own: Seasons) {
    plan.set_outlook(|outlook| outlook.seasonality = (own != EVEN).then_some(own));
}

#[cfg(test)]
mod tests {
    use super::{SHAPES, relative, set_month, shape, take_shape, weights};
    use crate::state::example;

    #[test]
    fn a_shape_is_taken_changed_and_given_up() {
        let mut plan = example::example();
        assert_eq!(shape(&plan), Some("even"));
        take_shape(&mut plan, "summer");
        assert_eq!(shape(&plan), Some("summer"));
        assert!(plan.check().is_ok());
        set_month(&mut plan, 7, 0.0);
        assert_eq!((shape(&plan), weights(&plan)[7]), (None, 0.0));
        take_shape(&mut plan, "nothing of the kind");
        set_month(&mut plan, 12, 9.0);
        assert_eq!(weights(&plan)[7], 0.0);
        take_shape(&mut plan, "even");
        assert_eq!(plan.outlook, None);
    }

    #[test]
    fn shapes_are_told_apart_and_lie_around_one() {
        for (at, (name, shape)) in SHAPES.iter().enumerate() {
            assert!(SHAPES.iter().skip(at + 1).all(|(other, more)| other != name && more != shape));
            assert!((shape.iter().sum::<f64>() / 12.0 - 1.0).abs() < 0.06, "{name}");
            assert!((relative(shape).iter().sum::<f64>() - 12.0).abs() < 1e-9);
        }
        assert_eq!(relative(&[0.0; 12]), [1.0; 12]);
    }
}
