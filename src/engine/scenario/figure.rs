//! The figures that plans are compared by.

use crate::engine::issue::Issue;
use crate::engine::plan::{self, Plan, Rate};
use crate::engine::uncertain::{self, Chain, Law};
use std::cell::RefCell;

/// A figure. Stages are named by their id, because two plans may not have the same ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// Whole customers to win.
    GoalCustomers,
    /// All that is spent.
    Spend,
    /// Goal x value.
    Revenue,
    /// Revenue x margin.
    GrossProfit,
    /// (gross profit - spend) / spend.
    Roi,
    /// Revenue / spend.
    Roas,
    /// Spend / goal.
    Cac,
    /// Customers that pay back what is spent.
    BreakEven,
    /// Whole leads needed at a stage.
    Needed(String),
    /// Fully loaded cost of an entry into a stage.
    CostPerEntry(String),
    /// Leads that a stage needs in the plan's confidence, with its rates as uncertain as they are.
    NeededInConfidence(String),
    /// Chance of the goal with the leads needed at a stage, rates taken as known.
    Chance(String),
    /// The same with rates as uncertain as they are.
    UncertainChance(String),
    /// Customers expected after what goes cold.
    ExpectedCustomers,
    /// Spend with cold leads worked again.
    ColdSpend,
    /// ROI on the customers that are expected.
    ColdRoi,
    /// Chance of the goal after what goes cold.
    ColdChance,
    /// Days from the top to the customer.
    TotalLag,
}

impl Figure {
    /// Whether more of it is better (customers, money that comes in, chance), or less (leads to find, money and days
    /// that go out); none for the goal, which is what one wants.
    pub fn more_is_better(&self) -> Option<bool> {
        match self {
            Self::GoalCustomers => None,
            Self::Revenue
            | Self::GrossProfit
            | Self::Roi
            | Self::Roas
            | Self::Chance(_)
            | Self::UncertainChance(_)
            | Self::ExpectedCustomers
            | Self::ColdRoi
            | Self::ColdChance => Some(true),
            Self::Spend
            | Self::Cac
            | Self::BreakEven
            | Self::Needed(_)
            | Self::CostPerEntry(_)
            | Self::NeededInConfidence(_)
            | Self::ColdSpend
            | Self::TotalLag => Some(false),
        }
    }
}

/// A figure's value in one plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Which.
    pub figure: Figure,
    /// Its value; none where the plan has none (a ratio without spend).
    pub value: Option<f64>,
}

/// Reads the engine's own figures. It remembers the dear ones: the same rates and goal are asked for again and again.
#[derive(Debug, Default)]
pub struct Reader {
    laws: RefCell<Vec<StageLaw>>,
    known: RefCell<Vec<Known>>,
}

/// A stage's rate, what else is said of it, and the law that they make: a history takes long to read.
#[derive(Debug)]
struct StageLaw {
    rate: Rate,
    known: plan::Known,
    rho: Option<f64>,
    law: Law,
}

#[derive(Debug)]
struct Known {
    goal: u64,
    laws: Vec<Law>,
    planned: u64,
    confidence: f64,
    /// Leads needed and the chance of those planned.
    found: (Option<f64>, f64),
}

impl Reader {
    /// Every figure of a plan, in the plan's own confidence.
    ///
    /// # Errors
    /// What [`answer`](crate::engine::answer) refuses.
    pub fn read(&self, plan: &Plan) -> Result<Vec<Reading>, Issue> {
        let answer = crate::engine::answer(plan)?;
        let mut list = Vec::new();
        let mut push =
            |figure, value: Option<f64>| list.push(Reading { figure, value: value.filter(|v| v.is_finite()) });
        push(Figure::GoalCustomers, Some(answer.goal_customers as f64));
        push(Figure::Spend, Some(answer.spend));
        push(Figure::Revenue, Some(answer.revenue));
        push(Figure::GrossProfit, Some(answer.gross_profit));
        push(Figure::Roi, answer.roi);
        push(Figure::Roas, answer.roas);
        push(Figure::Cac, Some(answer.cac));
        push(Figure::BreakEven, Some(answer.break_even_customers as f64));
        let laws: Vec<Law> = plan.stages.iter().filter_map(|stage| self.law(plan, stage)).collect();
        let confidence = plan.belief().confidence.clamp(0.5, 0.99);
        for (row, stage) in answer.stages.iter().enumerate() {
            push(Figure::Needed(stage.id.clone()), Some(stage.needed as f64));
            push(Figure::CostPerEntry(stage.id.clone()), Some(stage.cost_per_entry));
            push(Figure::Chance(stage.id.clone()), Some(stage.chance_of_goal));
            let rest = laws.get(row..).unwrap_or_default();
            if !rest.is_empty() {
                let (needed, chance) = self.uncertain(answer.goal_customers, rest, stage.needed, confidence);
                push(Figure::NeededInConfidence(stage.id.clone()), needed);
                push(Figure::UncertainChance(stage.id.clone()), Some(chance));
            }
        }
        if let Some(cold) = &answer.cold {
            push(Figure::ExpectedCustomers, Some(cold.expected_customers));
            push(Figure::ColdSpend, Some(cold.spend));
            push(Figure::ColdRoi, cold.roi_expected);
            push(Figure::ColdChance, Some(cold.chance_of_goal));
        }
        if let Some(timing) = &answer.timing {
            push(Figure::TotalLag, Some(timing.total_lag_days));
        }
        Ok(list)
    }

    fn law(&self, plan: &Plan, stage: &plan::Stage) -> Option<Law> {
        let (rate, known, rho) = (stage.to_next?, stage.known(), plan.belief().rho);
        let same = |law: &&StageLaw| law.rate == rate && law.known == *known && law.rho == rho;
        if let Some(found) = self.laws.borrow().iter().find(same) {
            return Some(found.law);
        }
        let law = uncertain::rate(plan, stage)?;
        self.laws.borrow_mut().push(StageLaw { rate, known: known.clone(), rho, law });
        Some(law)
    }

    fn uncertain(&self, goal: u64, laws: &[Law], planned: u64, confidence: f64) -> (Option<f64>, f64) {
        let same = |known: &&Known| {
            known.goal == goal && known.planned == planned && known.confidence == confidence && known.laws == laws
        };
        if let Some(known) = self.known.borrow().iter().find(same) {
            return known.found;
        }
        let mut chain = Chain::new(goal, laws);
        let found = (chain.needed(confidence).map(|needed| needed as f64), chain.chance(planned));
        self.known.borrow_mut().push(Known { goal, laws: laws.to_vec(), planned, confidence, found });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_want_more_of_what_comes_in_and_less_of_what_goes_out() {
        let stage = || "sql".to_owned();
        assert_eq!(Figure::GoalCustomers.more_is_better(), None);
        for figure in [Figure::Revenue, Figure::Roi, Figure::Chance(stage()), Figure::ExpectedCustomers] {
            assert_eq!(figure.more_is_better(), Some(true), "{figure:?}");
        }
        for figure in [Figure::Spend, Figure::Cac, Figure::Needed(stage()), Figure::TotalLag] {
            assert_eq!(figure.more_is_better(), Some(false), "{figure:?}");
        }
    }
}
