//! Money explained: what an entry is worth and costs, what is spent and what comes back.

use super::figures::{Figures, computed, count, number, percent, plain, quotient, told, typed};
use super::{Explanation, Phrase, Quantity, Source};

pub(super) fn explain(figures: Figures, what: Quantity) -> Option<Explanation> {
    let answer = figures.answer;
    let goal = ("goal", count(answer.goal_customers));
    let spend = ("spend", figures.money(answer.spend));
    let (goal_source, spend_source) = (computed(Quantity::GoalCustomers), computed(Quantity::Spend));
    Some(match what {
        Quantity::ValuePerEntry(row) => return value_per_entry(figures, row),
        Quantity::CostPerEntry(row) => return cost_per_entry(figures, row),
        Quantity::EntryCosts(row) => return entry_costs(figures, row),
        Quantity::FixedCosts => fixed_costs(figures),
        Quantity::Spend => told(
            "explain-spend",
            plain("explain-spend-formula"),
            (
                "explain-spend-figures",
                vec![
                    ("fixed", figures.money(figures.fixed())),
                    ("entries", figures.money(figures.entries(figures.last()))),
                    ("result", figures.money(answer.spend)),
                ],
            ),
            vec![computed(Quantity::FixedCosts), computed(Quantity::EntryCosts(figures.last()))],
        ),
        Quantity::Revenue => told(
            "explain-revenue",
            plain("explain-revenue-formula"),
            (
                "explain-revenue-figures",
                vec![
                    goal,
                    ("value", figures.money(figures.plan.customer_value)),
                    ("result", figures.money(answer.revenue)),
                ],
            ),
            vec![goal_source, typed("customerValue")],
        ),
        Quantity::GrossProfit => told(
            "explain-gross-profit",
            plain("explain-gross-profit-formula"),
            (
                "explain-gross-profit-figures",
                vec![
                    ("revenue", figures.money(answer.revenue)),
                    ("margin", percent(figures.plan.gross_margin)),
                    ("result", figures.money(answer.gross_profit)),
                ],
            ),
            vec![computed(Quantity::Revenue), typed("grossMargin")],
        ),
        Quantity::Roi => told(
            "explain-roi",
            plain("explain-roi-formula"),
            defined(
                answer.roi,
                |roi| {
                    let profit = ("profit", figures.money(answer.gross_profit));
                    ("explain-roi-figures", vec![profit, spend.clone(), ("result", percent(roi))])
                },
                "explain-undefined-no-spend",
            ),
            vec![computed(Quantity::GrossProfit), spend_source],
        ),
        Quantity::Roas => told(
            "explain-roas",
            plain("explain-roas-formula"),
            defined(
                answer.roas,
                |roas| {
                    let revenue = ("revenue", figures.money(answer.revenue));
                    ("explain-roas-figures", vec![revenue, spend.clone(), ("result", number(roas))])
                },
                "explain-undefined-no-spend",
            ),
            vec![computed(Quantity::Revenue), spend_source],
        ),
        Quantity::Cac => told(
            "explain-cac",
            plain("explain-cac-formula"),
            ("explain-cac-figures", vec![spend, goal, ("result", figures.money(answer.cac))]),
            vec![spend_source, goal_source],
        ),
        Quantity::BreakEven => {
            let (value, margin) = (figures.plan.customer_value, figures.plan.gross_margin);
            let args = vec![
                spend,
                ("value", figures.money(value)),
                ("margin", percent(margin)),
                ("exact", quotient(answer.spend, value * margin)),
                ("result", count(answer.break_even_customers)),
            ];
            told(
                "explain-break-even",
                plain("explain-break-even-formula"),
                ("explain-break-even-figures", args),
                vec![spend_source, typed("customerValue"), typed("grossMargin")],
            )
        }
        _ => return None,
    })
}

/// The figures where there is a result, else why there is none.
pub(super) fn defined<T>(result: Option<T>, told: impl Fn(T) -> Phrase, why: &'static str) -> Phrase {
    result.map_or_else(|| plain(why), told)
}

/// Customer value x rate to customer.
fn value_per_entry(figures: Figures, row: usize) -> Option<Explanation> {
    let (_, answer) = figures.stage(row)?;
    let args = vec![
        ("value", figures.money(figures.plan.customer_value)),
        ("rate", percent(answer.rate_to_customer)),
        ("result", figures.money(answer.value_per_entry)),
    ];
    Some(told(
        "explain-value-per-entry",
        ("explain-value-per-entry-formula", vec![("stage", figures.name(row))]),
        ("explain-value-per-entry-figures", args),
        vec![typed("customerValue"), computed(Quantity::RateToCustomer(row))],
    ))
}

/// (Fixed costs + variable cost of this and earlier stages) / needed.
fn cost_per_entry(figures: Figures, row: usize) -> Option<Explanation> {
    let (_, answer) = figures.stage(row)?;
    let args = vec![
        ("fixed", figures.money(figures.fixed())),
        ("entries", figures.money(figures.entries(row))),
        ("leads", count(answer.needed)),
        ("result", figures.money(answer.cost_per_entry)),
    ];
    let sources =
        vec![computed(Quantity::FixedCosts), computed(Quantity::EntryCosts(row)), computed(Quantity::Needed(row))];
    Some(told(
        "explain-cost-per-entry",
        ("explain-cost-per-entry-formula", vec![("stage", figures.name(row))]),
        ("explain-cost-per-entry-figures", args),
        sources,
    ))
}

/// The sum of cost per entry x needed, from the top to a stage; stages that cost nothing are left out.
fn entry_costs(figures: Figures, row: usize) -> Option<Explanation> {
    figures.stage(row)?;
    let mut parts = Vec::new();
    let mut sources = Vec::new();
    for place in 0..=row {
        let (stage, answer) = figures.stage(place)?;
        if stage.cost_per_entry > 0.0 {
            let args = vec![
                ("stage", figures.name(place)),
                ("cost", figures.money(stage.cost_per_entry)),
                ("leads", count(answer.needed)),
                ("part", figures.money(stage.cost_per_entry * answer.needed as f64)),
            ];
            parts.push(("explain-entry-costs-part", args));
            sources.push(Source::Typed(format!("stages[{place}].costPerEntry")));
            sources.push(computed(Quantity::Needed(place)));
        }
    }
    let told = told(
        "explain-entry-costs",
        ("explain-entry-costs-formula", vec![("stage", figures.name(row))]),
        ("explain-entry-costs-figures", vec![("result", figures.money(figures.entries(row)))]),
        sources,
    );
    Some(told.with_parts(parts))
}

/// The sum of amount x share.
fn fixed_costs(figures: Figures) -> Explanation {
    let mut parts = Vec::new();
    let mut sources = Vec::new();
    for (place, cost) in figures.plan.fixed_costs.iter().enumerate() {
        let args = vec![
            ("name", cost.name.as_str().into()),
            ("amount", figures.money(cost.amount)),
            ("share", percent(cost.share)),
            ("part", figures.money(cost.amount * cost.share)),
        ];
        parts.push(("explain-fixed-costs-part", args));
        sources.push(Source::Typed(format!("fixedCosts[{place}].amount")));
        sources.push(Source::Typed(format!("fixedCosts[{place}].share")));
    }
    told(
        "explain-fixed-costs",
        plain("explain-fixed-costs-formula"),
        ("explain-fixed-costs-figures", vec![("result", figures.money(figures.fixed()))]),
        sources,
    )
    .with_parts(parts)
}
