//! Plans side by side: every figure against a pinned baseline, and which change made how much of each difference.

mod attribute;
mod change;
mod figure;
mod words;

pub use change::{Change, Part, Way, changes};
pub use figure::{Figure, Reader, Reading};
pub use words::{Arg, Message};

use super::issue::{Fault, Issue};
use super::plan::Plan;

/// Plans that stand beside the baseline, at most.
const OTHERS: std::ops::RangeInclusive<usize> = 1..=3;

/// Two to four plans.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The baseline's figures.
    pub baseline: Vec<Reading>,
    /// One entry a scenario, in the order given.
    pub scenarios: Vec<Scenario>,
}

/// One plan against the baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// What was changed, in the order of the document.
    pub changes: Vec<Change>,
    /// Figure by figure: the baseline's in its order, then those that only this plan has.
    pub differences: Vec<Difference>,
}

/// One figure here and there.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Which.
    pub figure: Figure,
    /// In the baseline; none where it has no such figure.
    pub from: Option<f64>,
    /// In this plan; none where it has no such figure.
    pub to: Option<f64>,
    /// To - from, where there are both.
    pub by: Option<f64>,
    /// What made the difference, the largest part first; their amounts sum to it. Empty where there is none, or where a
    /// plan between the two has no such figure.
    pub causes: Vec<Cause>,
}

/// A change's part in a difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    /// The change; none for all those together that were too many to be told apart.
    pub change: Option<Change>,
    /// Its part, in the figure's unit.
    pub amount: f64,
}

/// Compares one to three plans with the baseline. `reader` says which figures are read ([`Reader`] reads the engine's
/// own); it is asked for plans between the two as well, which have some of the changes.
///
/// # Errors
/// Too few or too many plans, or one of them has no answer.
pub fn compare(
    baseline: &Plan,
    others: &[Plan],
    reader: impl Fn(&Plan) -> Result<Vec<Reading>, Issue>,
) -> Result<Comparison, Issue> {
    if !OTHERS.contains(&others.len()) {
        return Err(Issue::new("scenarios", Fault::Length { min: *OTHERS.start(), max: *OTHERS.end() }));
    }
    let base = reader(baseline)?;
    let scenarios = others.iter().map(|other| {
        let read = reader(other)?;
        let changes = changes(baseline, other);
        let differences = attribute::differences(baseline, other, &changes, (&base, &read), &reader);
        Ok(Scenario { changes, differences })
    });
    Ok(Comparison { scenarios: scenarios.collect::<Result<_, Issue>>()?, baseline: base })
}
