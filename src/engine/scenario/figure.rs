//! The figures that plans are compared by.

use crate::engine::issue::Issue;
use crate::engine::plan::{Plan, Rate};
use crate::engine::uncertain::{Chain, Law};
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
    /// Leads that a stage needs in the chosen confidence, with its rates as uncertain as they are.
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

/// A figure's value in one plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Which.
    pub figure: Figure,
    /// Its value; none where the plan has none (a ratio without spend).
    pub value: Option<f64>,
}

/// Reads the engine's own figures. It remembers the dear ones: the same rates and goal are asked for again and again.
#[derive(Debug)]
pub struct Reader {
    confidence: f64,
    known: RefCell<Vec<Known>>,
}

#[derive(Debug)]
struct Known {
    goal: u64,
    rates: Vec<Rate>,
    planned: u64,
    /// Leads needed and the chance of those planned.
    found: (Option<f64>, f64),
}

impl Reader {
    /// A reader in this confidence, 0.5 ..= 0.99.
    pub fn new(confidence: f64) -> Self {
        Self { confidence: confidence.clamp(0.5, 0.99), known: RefCell::default() }
    }

    /// Every figure of a plan.
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
        let rates: Vec<Rate> = plan.stages.iter().filter_map(|stage| stage.to_next).collect();
        for (row, stage) in answer.stages.iter().enumerate() {
            push(Figure::Needed(stage.id.clone()), Some(stage.needed as f64));
            push(Figure::CostPerEntry(stage.id.clone()), Some(stage.cost_per_entry));
            push(Figure::Chance(stage.id.clone()), Some(stage.chance_of_goal));
            let rest = rates.get(row..).unwrap_or_default();
            if !rest.is_empty() {
                let (needed, chance) = self.uncertain(answer.goal_customers, rest, stage.needed);
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

    fn uncertain(&self, goal: u64, rates: &[Rate], planned: u64) -> (Option<f64>, f64) {
        let same = |known: &&Known| known.goal == goal && known.planned == planned && known.rates == rates;
        if let Some(known) = self.known.borrow().iter().find(same) {
            return known.found;
        }
        let laws: Vec<Law> = rates.iter().map(|rate| Law::rate(*rate, None)).collect();
        let mut chain = Chain::new(goal, &laws);
        let found = (chain.needed(self.confidence).map(|needed| needed as f64), chain.chance(planned));
        self.known.borrow_mut().push(Known { goal, rates: rates.to_vec(), planned, found });
        found
    }
}
