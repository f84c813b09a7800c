//! The fields of a plan begun from nothing that nobody has filled in yet. The document underneath is valid all the
//! same, with stand-ins that are never shown.

use crate::engine::Plan;

/// Document paths of the fields that are still blank, such as `customerValue` or `stages[0].toNext`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Blanks(Vec<String>);

impl Blanks {
    /// Everything that has no sensible default: the goal, the value of a customer, and each rate.
    pub fn of(plan: &Plan) -> Self {
        let rates = (0..plan.stages.len().saturating_sub(1)).map(rate);
        Self(["goal".to_owned(), "customerValue".to_owned()].into_iter().chain(rates).collect())
    }

    /// Whether all is filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many are left.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether this field is still blank.
    pub fn has(&self, path: &str) -> bool {
        self.0.iter().any(|blank| blank == path)
    }

    /// What is blank after an edit. `path` is the field that it fills in; [`FUNNEL`] fills in every rate, and after
    /// [`STAGES`] a blank follows its stage, a new stage being as blank as the rest.
    #[must_use]
    pub fn after(&self, path: &str, before: &Plan, now: &Plan) -> Self {
        let whole = path == FUNNEL || path == STAGES;
        let kept = self.0.iter().filter(|blank| *blank != path && !(whole && blank.starts_with(STAGES))).cloned();
        if path != STAGES {
            return Self(kept.collect());
        }
        let rates = |plan: &Plan| 0..plan.stages.len().saturating_sub(1);
        let unfinished = rates(before).any(|row| self.has(&rate(row)));
        let blank = |row: &usize| {
            let Some(stage) = now.stages.get(*row) else { return false };
            let same = before.stages.iter().position(|other| other.id == stage.id);
            same.map_or(unfinished, |old| self.has(&rate(old)) && before.stages[old].to_next == stage.to_next)
        };
        Self(kept.chain(rates(now).filter(blank).map(rate)).collect())
    }
}

/// The path of an edit that puts stages in, takes them out or moves them.
pub const STAGES: &str = "stages";
/// The path of an edit that gives the whole funnel, as a preset does: nothing of it is blank then.
pub const FUNNEL: &str = "funnel";

fn rate(row: usize) -> String {
    format!("{STAGES}[{row}].toNext")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{edit, example};

    fn paths(blanks: &Blanks) -> Vec<&str> {
        blanks.0.iter().map(String::as_str).collect()
    }

    #[test]
    fn what_fills_a_box_leaves_the_others() {
        let plan = example::nothing();
        let blanks = Blanks::of(&plan).after("goal", &plan, &plan);
        assert_eq!(paths(&blanks), ["customerValue", "stages[0].toNext"]);
    }

    #[test]
    fn a_preset_leaves_no_rate_blank() {
        let plan = example::nothing();
        assert_eq!(paths(&Blanks::of(&plan).after(FUNNEL, &plan, &plan)), ["goal", "customerValue"]);
    }

    #[test]
    fn a_blank_follows_its_stage_and_a_new_stage_is_blank_too() {
        let before = example::nothing();
        let mut now = before.clone();
        edit::add_top(&mut now);
        let both = Blanks::of(&before).after(STAGES, &before, &now);
        assert_eq!(paths(&both), ["goal", "customerValue", "stages[0].toNext", "stages[1].toNext"]);
        // The new one is filled in and taken out again: the old one is as blank as before.
        let filled = both.after("stages[0].toNext", &now, &now);
        assert_eq!(paths(&filled.after(STAGES, &now, &before)), ["goal", "customerValue", "stages[0].toNext"]);
    }

    #[test]
    fn in_a_plan_without_blanks_none_comes() {
        let before = example::example();
        let mut now = before.clone();
        edit::add_top(&mut now);
        assert!(Blanks::default().after(STAGES, &before, &now).is_empty());
    }
}
