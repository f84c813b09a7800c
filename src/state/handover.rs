//! From the plan to what a lead costs and earns, and back: what a line hands over, as evidence for the plan.

use super::edit::set_rate;
use crate::engine::Plan;
use crate::engine::plan::Rate;
use crate::learn::quality::{Economics, Line};

/// What the plan says of a lead at the hand-over: the cost of an entry into the stage before the customer, and
/// customer value x margin. Sales can work all leads until people say otherwise.
pub fn default_economics(plan: &Plan) -> Economics {
    let before = plan.stages.len().checked_sub(2).and_then(|row| plan.stages.get(row));
    Economics {
        cost: before.map_or(0.0, |stage| stage.cost_per_entry),
        value: plan.customer_value * plan.gross_margin,
        capacity: None,
    }
}

/// What a line would change in a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Handed {
    /// The step that leads take when they are handed over: the row of the stage that they leave; none where the plan has
    /// no stage above the one that sales works.
    pub reach: Option<(usize, Rate)>,
    /// The step from the stage that sales works to the customer.
    pub win: Option<(usize, Rate)>,
}

/// The evidence of a line for a plan whose last but one stage is what sales works: of all leads those above it go on to
/// that stage, and of those the won ones become customers. What was seen not once is no evidence for a rate.
pub fn handed(plan: &Plan, line: &Line) -> Handed {
    let worked = plan.stages.len().checked_sub(2);
    let rate = |converted: u64, entered: u64| (converted > 0).then_some(Rate::Evidence { converted, entered });
    let all = line.above.leads + line.below.leads;
    let reach = worked.and_then(|row| row.checked_sub(1)).zip(rate(line.above.leads, all));
    Handed { reach, win: worked.zip(rate(line.above.won, line.above.leads)) }
}

/// Writes the evidence into the plan, with where it is from.
pub fn hand_over(plan: &mut Plan, handed: &Handed, source: &str) {
    for (row, rate) in [handed.reach, handed.win].into_iter().flatten() {
        set_rate(plan, row, rate);
        if let Some(stage) = plan.stages.get_mut(row) {
            stage.source = source.chars().take(200).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::answer;
    use crate::learn::quality::line;
    use crate::learn::{Ranked, Step};
    use crate::state::example::example;

    fn line_of(won: u64) -> Line {
        let steps = vec![Step { score: 80.0, won, lost: 40 - won }, Step { score: 20.0, won: 5, lost: 155 }];
        line::at(&Ranked::of_steps(steps), 75.0, &default_economics(&example()))
    }

    #[test]
    fn cost_and_profit_are_those_of_the_last_step() {
        let mut plan = example();
        plan.gross_margin = 0.4;
        assert_eq!(default_economics(&plan), Economics { cost: 5_000.0, value: 40_000.0, capacity: None });
    }

    #[test]
    fn a_line_becomes_the_rate_of_the_last_step_and_moves_the_need() {
        let mut plan = example();
        let own = handed(&plan, &line_of(20));
        assert_eq!(own, Handed { reach: None, win: Some((0, Rate::Evidence { converted: 20, entered: 40 })) });
        hand_over(&mut plan, &own, "own.csv, line at 75");
        assert_eq!(plan.stages[0].source, "own.csv, line at 75");
        assert_eq!(answer(&plan).expect("an answer").stages[0].needed, 20);
    }

    #[test]
    fn with_a_stage_above_those_above_the_line_go_on_to_it() {
        let mut plan = example();
        let first = plan.stages[0].clone();
        plan.stages.insert(0, crate::engine::plan::Stage { id: "lead".to_owned(), ..first });
        let own = handed(&plan, &line_of(20));
        assert_eq!(own.reach, Some((0, Rate::Evidence { converted: 40, entered: 200 })));
        assert_eq!(own.win, Some((1, Rate::Evidence { converted: 20, entered: 40 })));
    }

    #[test]
    fn what_was_never_seen_is_no_evidence() {
        let mut plan = example();
        let own = handed(&plan, &line_of(0));
        assert_eq!(own.win, None);
        hand_over(&mut plan, &own, "x");
        assert_eq!(plan, example());
    }
}
