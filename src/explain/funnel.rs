//! The reverse funnel explained: from the goal up the stages, and how sure that is.

use super::figures::{Figures, computed, count, percent, plain, quotient, told, typed};
use super::{Confidence, Explanation, Quantity};
use crate::engine::plan::{Goal, Rate};

pub(super) fn explain(figures: Figures, what: Quantity) -> Option<Explanation> {
    match what {
        Quantity::GoalCustomers => Some(goal(figures)),
        Quantity::Rate(row) => rate(figures, row),
        Quantity::Needed(row) => needed(figures, row),
        Quantity::RateToCustomer(row) => rate_to_customer(figures, row),
        Quantity::Chance(row) => chance(figures, row),
        Quantity::NeededFor(row, confidence) => needed_for(figures, row, confidence),
        _ => None,
    }
}

/// `ceil(revenue / customer value)`, or what was typed.
fn goal(figures: Figures) -> Explanation {
    let result = ("result", count(figures.answer.goal_customers));
    let id = "explain-goal";
    match figures.plan.goal {
        Goal::Customers(_) => told(
            id,
            plain("explain-goal-typed-formula"),
            ("explain-goal-typed-figures", vec![result]),
            vec![typed("goal.customers")],
        ),
        Goal::Revenue(revenue) => {
            let value = figures.plan.customer_value;
            let args = vec![
                ("revenue", figures.money(revenue)),
                ("value", figures.money(value)),
                ("exact", quotient(revenue, value)),
                result,
            ];
            let sources = vec![typed("goal.revenue"), typed("customerValue")];
            told(id, plain("explain-goal-revenue-formula"), ("explain-goal-revenue-figures", args), sources)
        }
    }
}

/// What was typed, `converted / entered`, or `(low + 4 likely + high) / 6`.
fn rate(figures: Figures, row: usize) -> Option<Explanation> {
    let rate = figures.stage(row)?.0.to_next?;
    let result = ("result", percent(rate.point()));
    let words = vec![("stage", figures.name(row)), ("next", figures.name(row + 1))];
    let (formula, figures_id, mut args) = match rate {
        Rate::Point { .. } => ("explain-rate-typed-formula", "explain-rate-typed-figures", Vec::new()),
        Rate::Evidence { converted, entered } => (
            "explain-rate-evidence-formula",
            "explain-rate-evidence-figures",
            vec![("converted", count(converted)), ("entered", count(entered))],
        ),
        Rate::Range { low, likely, high } => (
            "explain-rate-range-formula",
            "explain-rate-range-figures",
            vec![("low", percent(low)), ("likely", percent(likely)), ("high", percent(high))],
        ),
    };
    args.push(result);
    Some(told("explain-rate", (formula, words), (figures_id, args), vec![figures.rate_source(row)?]))
}

/// `ceil(needed of the next stage / rate)`.
fn needed(figures: Figures, row: usize) -> Option<Explanation> {
    let (stage, answer) = figures.stage(row)?;
    let id = "explain-needed";
    let result = ("result", count(answer.needed));
    let Some((rate, (_, next))) = stage.to_next.zip(figures.stage(row + 1)) else {
        let words = vec![("stage", figures.name(row))];
        return Some(told(
            id,
            ("explain-needed-goal-formula", words),
            ("explain-needed-goal-figures", vec![result]),
            vec![computed(Quantity::GoalCustomers)],
        ));
    };
    let words = vec![("stage", figures.name(row)), ("next", figures.name(row + 1))];
    let args = vec![
        ("next", count(next.needed)),
        ("rate", percent(rate.point())),
        ("exact", quotient(next.needed as f64, rate.point())),
        result,
    ];
    let sources = vec![computed(Quantity::Needed(row + 1)), computed(Quantity::Rate(row))];
    Some(told(id, ("explain-needed-formula", words), ("explain-needed-figures", args), sources))
}

/// Rate to the next stage x rate from there to the customer.
fn rate_to_customer(figures: Figures, row: usize) -> Option<Explanation> {
    let (stage, answer) = figures.stage(row)?;
    let id = "explain-rate-to-customer";
    let result = ("result", percent(answer.rate_to_customer));
    let Some((rate, (_, next))) = stage.to_next.zip(figures.stage(row + 1)) else {
        return Some(told(
            id,
            plain("explain-rate-to-customer-last-formula"),
            ("explain-rate-to-customer-last-figures", vec![result]),
            Vec::new(),
        ));
    };
    let words = vec![("stage", figures.name(row)), ("next", figures.name(row + 1))];
    let args = vec![("rate", percent(rate.point())), ("onward", percent(next.rate_to_customer)), result];
    let sources = vec![computed(Quantity::Rate(row)), computed(Quantity::RateToCustomer(row + 1))];
    Some(told(id, ("explain-rate-to-customer-formula", words), ("explain-rate-to-customer-figures", args), sources))
}

/// P(Binomial(needed, rate to customer) >= goal).
fn chance(figures: Figures, row: usize) -> Option<Explanation> {
    let (_, answer) = figures.stage(row)?;
    let args = vec![
        ("leads", count(answer.needed)),
        ("rate", percent(answer.rate_to_customer)),
        ("goal", count(figures.answer.goal_customers)),
        ("result", percent(answer.chance_of_goal)),
    ];
    let words = vec![("stage", figures.name(row))];
    let sources = vec![
        computed(Quantity::Needed(row)),
        computed(Quantity::RateToCustomer(row)),
        computed(Quantity::GoalCustomers),
    ];
    let told = told("explain-chance", ("explain-chance-formula", words), ("explain-chance-figures", args), sources);
    Some(told.noting("explain-chance-note"))
}

/// The smallest n with P(Binomial(n, rate to customer) >= goal) >= q.
fn needed_for(figures: Figures, row: usize, confidence: Confidence) -> Option<Explanation> {
    let (_, answer) = figures.stage(row)?;
    let volume = match confidence {
        Confidence::P50 => answer.needed_for.p50,
        Confidence::P80 => answer.needed_for.p80,
        Confidence::P90 => answer.needed_for.p90,
        Confidence::P95 => answer.needed_for.p95,
    };
    let args = vec![
        ("goal", count(figures.answer.goal_customers)),
        ("rate", percent(answer.rate_to_customer)),
        ("confidence", percent(confidence.ratio())),
        ("result", count(volume)),
    ];
    let words = vec![("stage", figures.name(row)), ("confidence", percent(confidence.ratio()))];
    let sources = vec![computed(Quantity::GoalCustomers), computed(Quantity::RateToCustomer(row))];
    let formula = ("explain-needed-for-formula", words);
    let told = told("explain-needed-for", formula, ("explain-needed-for-figures", args), sources);
    Some(told.noting("explain-chance-note"))
}
