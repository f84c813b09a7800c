//! What the losses cost, explained: leads, customers, money and chance after some leads have gone cold.

use super::figures::{ColdFigures, Figures, computed, count, number, percent, plain, quotient, told, typed};
use super::money::defined;
use super::{Explanation, Phrase, Quantity as Q, Source};
use crate::engine::plan::ColdModel;
use crate::format::Value;

pub(super) fn explain(figures: Figures, what: Q) -> Option<Explanation> {
    let cold = figures.cold()?;
    let answer = cold.answer;
    let revenue = ("revenue", figures.money(figures.answer.revenue));
    match what {
        Q::LeadsLost | Q::LeadsRecycled | Q::Recovered | Q::ExpectedCustomers => customers(figures, cold, what),
        Q::WholeCustomers => {
            let args = vec![("expected", number(answer.expected_customers)), ("result", count(answer.whole_customers))];
            let figures = ("explain-whole-customers-figures", args);
            let formula = plain("explain-whole-customers-formula");
            let told = told("explain-whole-customers", formula, figures, vec![computed(Q::ExpectedCustomers)]);
            Some(told.noting("explain-whole-note"))
        }
        Q::ExpectedRevenue => Some(told(
            "explain-expected-revenue",
            plain("explain-expected-revenue-formula"),
            (
                "explain-expected-revenue-figures",
                vec![
                    ("customers", number(answer.expected_customers)),
                    ("value", figures.money(figures.plan.customer_value)),
                    ("result", figures.money(answer.expected_revenue)),
                ],
            ),
            vec![computed(Q::ExpectedCustomers), typed("customerValue")],
        )),
        Q::WholeRevenue => Some(told(
            "explain-whole-revenue",
            plain("explain-whole-revenue-formula"),
            (
                "explain-whole-revenue-figures",
                vec![
                    ("customers", count(answer.whole_customers)),
                    ("value", figures.money(figures.plan.customer_value)),
                    ("result", figures.money(answer.whole_revenue)),
                ],
            ),
            vec![computed(Q::WholeCustomers), typed("customerValue")],
        )),
        Q::ExpectedRevenueLost => Some(told(
            "explain-expected-revenue-lost",
            plain("explain-expected-revenue-lost-formula"),
            (
                "explain-expected-revenue-lost-figures",
                vec![
                    revenue,
                    ("left", figures.money(answer.expected_revenue)),
                    ("result", figures.money(answer.expected_revenue_lost)),
                ],
            ),
            vec![computed(Q::Revenue), computed(Q::ExpectedRevenue)],
        )),
        Q::WholeRevenueLost => {
            let args = vec![
                revenue,
                ("left", figures.money(answer.whole_revenue)),
                ("result", figures.money(answer.whole_revenue_lost)),
            ];
            let told = told(
                "explain-whole-revenue-lost",
                plain("explain-whole-revenue-lost-formula"),
                ("explain-whole-revenue-lost-figures", args),
                vec![computed(Q::Revenue), computed(Q::WholeRevenue)],
            );
            Some(told.noting("explain-whole-note"))
        }
        Q::MoneyPerDay => Some(told(
            "explain-money-per-day",
            plain("explain-money-per-day-formula"),
            (
                "explain-money-per-day-figures",
                vec![
                    ("lost", figures.money(answer.expected_revenue_lost)),
                    ("days", number(figures.period())),
                    ("result", figures.money(answer.expected_revenue_lost / figures.period())),
                ],
            ),
            vec![computed(Q::ExpectedRevenueLost), computed(Q::Period)],
        )),
        Q::ColdSpend => Some(spend(figures, cold)),
        Q::RoiExpected => Some(roi(
            figures,
            cold,
            "explain-roi-expected",
            Q::ExpectedRevenue,
            answer.expected_revenue,
            answer.roi_expected,
        )),
        Q::RoiWhole => {
            Some(roi(figures, cold, "explain-roi-whole", Q::WholeRevenue, answer.whole_revenue, answer.roi_whole))
        }
        Q::NeededToStillHit => Some(still_hit(figures, cold)),
        Q::ColdChance => chance(figures, cold),
        _ => None,
    }
}

/// From the leads that are lost to the customers that are left.
fn customers(figures: Figures, cold: ColdFigures, what: Q) -> Option<Explanation> {
    let answer = cold.answer;
    let leads = ("leads", count(answer.planned));
    let warm = ("warm", percent(answer.share_still_warm));
    let words = vec![("stage", figures.name(cold.row))];
    let leads_source = computed(Q::Needed(cold.row));
    Some(match what {
        Q::LeadsLost => told(
            "explain-leads-lost",
            ("explain-leads-lost-formula", words),
            ("explain-leads-lost-figures", vec![leads, warm, ("result", number(answer.leads_lost))]),
            vec![leads_source, computed(Q::ShareStillWarm)],
        ),
        Q::LeadsRecycled => {
            let (args, source) = match &cold.plan.recycle {
                Some(recycle) => (("share", percent(recycle.share)), vec![typed("cold.recycle.share")]),
                None => (("share", percent(0.0)), Vec::new()),
            };
            let args = vec![("lost", number(answer.leads_lost)), args, ("result", number(answer.leads_recycled))];
            let sources = [vec![computed(Q::LeadsLost)], source].concat();
            let formula = plain("explain-leads-recycled-formula");
            told("explain-leads-recycled", formula, ("explain-leads-recycled-figures", args), sources)
        }
        Q::Recovered => {
            let result = ("result", number(answer.customers_recovered));
            let Some(recycle) = &cold.plan.recycle else {
                let figures = ("explain-recovered-none-figures", vec![result]);
                return Some(told("explain-recovered", plain("explain-recovered-none-formula"), figures, Vec::new()));
            };
            let row = figures.row_of(&recycle.to_stage)?;
            let (_, back) = figures.stage(row)?;
            let args = vec![
                ("leads", number(answer.leads_recycled)),
                ("factor", percent(recycle.conversion_factor)),
                ("rate", percent(back.rate_to_customer)),
                result,
            ];
            told(
                "explain-recovered",
                ("explain-recovered-formula", vec![("stage", figures.name(row))]),
                ("explain-recovered-figures", args),
                vec![
                    computed(Q::LeadsRecycled),
                    typed("cold.recycle.conversionFactor"),
                    computed(Q::RateToCustomer(row)),
                ],
            )
        }
        _ => {
            let (_, stage) = figures.stage(cold.row)?;
            let args = vec![
                leads,
                warm,
                ("rate", percent(stage.rate_to_customer)),
                ("recovered", number(answer.customers_recovered)),
                ("result", number(answer.expected_customers)),
            ];
            told(
                "explain-expected-customers",
                ("explain-expected-customers-formula", words),
                ("explain-expected-customers-figures", args),
                vec![
                    leads_source,
                    computed(Q::ShareStillWarm),
                    computed(Q::RateToCustomer(cold.row)),
                    computed(Q::Recovered),
                ],
            )
        }
    })
}

/// Plan spend + recycled x cost per lead.
fn spend(figures: Figures, cold: ColdFigures) -> Explanation {
    let (cost, source) = match &cold.plan.recycle {
        Some(recycle) => (recycle.cost_per_lead, vec![typed("cold.recycle.costPerLead")]),
        None => (0.0, Vec::new()),
    };
    let args = vec![
        ("spend", figures.money(figures.answer.spend)),
        ("leads", number(cold.answer.leads_recycled)),
        ("cost", figures.money(cost)),
        ("result", figures.money(cold.answer.spend)),
    ];
    let sources = [vec![computed(Q::Spend), computed(Q::LeadsRecycled)], source].concat();
    told("explain-cold-spend", plain("explain-cold-spend-formula"), ("explain-cold-spend-figures", args), sources)
}

/// (Revenue left x margin - spend) / spend.
fn roi(
    figures: Figures,
    cold: ColdFigures,
    id: &'static str,
    left: Q,
    revenue: f64,
    result: Option<f64>,
) -> Explanation {
    let args = |roi| -> Phrase {
        (
            "explain-cold-roi-figures",
            vec![
                ("revenue", figures.money(revenue)),
                ("margin", percent(figures.plan.gross_margin)),
                ("spend", figures.money(cold.answer.spend)),
                ("result", percent(roi)),
            ],
        )
    };
    told(
        id,
        plain("explain-cold-roi-formula"),
        defined(result, args, "explain-undefined-no-spend"),
        vec![computed(left), typed("grossMargin"), computed(Q::ColdSpend)],
    )
}

/// ceil(goal x planned / expected customers).
fn still_hit(figures: Figures, cold: ColdFigures) -> Explanation {
    let goal = figures.answer.goal_customers;
    let answer = cold.answer;
    let args = |needed| -> Phrase {
        (
            "explain-still-hit-figures",
            vec![
                ("goal", count(goal)),
                ("leads", count(answer.planned)),
                ("expected", number(answer.expected_customers)),
                ("exact", quotient(goal as f64 * answer.planned as f64, answer.expected_customers)),
                ("result", count(needed)),
            ],
        )
    };
    told(
        "explain-still-hit",
        ("explain-still-hit-formula", vec![("stage", figures.name(cold.row))]),
        defined(answer.needed_to_still_hit_goal, args, "explain-undefined-none-expected"),
        vec![computed(Q::GoalCustomers), computed(Q::Needed(cold.row)), computed(Q::ExpectedCustomers)],
    )
}

/// A sum of two binomials where the number lost is certain, else one thinned binomial.
fn chance(figures: Figures, cold: ColdFigures) -> Option<Explanation> {
    let answer = cold.answer;
    let id = "explain-cold-chance";
    let goal = ("goal", count(figures.answer.goal_customers));
    let result = ("result", percent(answer.chance_of_goal));
    let mut sources: Vec<Source> = vec![computed(Q::Needed(cold.row)), computed(Q::GoalCustomers)];
    let explanation = if let ColdModel::Count { leads } = cold.plan.model {
        let (_, stage) = figures.stage(cold.row)?;
        let leads = leads.min(answer.planned);
        let back = if leads == 0 { 0.0 } else { answer.customers_recovered / leads as f64 };
        let args: Vec<(&'static str, Value)> = vec![
            ("warm", count(answer.planned - leads)),
            ("rate", percent(stage.rate_to_customer)),
            ("cold", count(leads)),
            ("back", percent(back)),
            goal,
            result,
        ];
        sources.extend([typed("cold.model.leads"), computed(Q::RateToCustomer(cold.row)), computed(Q::Recovered)]);
        told(id, plain("explain-cold-chance-count-formula"), ("explain-cold-chance-count-figures", args), sources)
    } else {
        let rate = answer.expected_customers / answer.planned as f64;
        let args = vec![("leads", count(answer.planned)), ("rate", percent(rate)), goal, result];
        sources.push(computed(Q::ExpectedCustomers));
        told(id, plain("explain-cold-chance-formula"), ("explain-cold-chance-figures", args), sources)
    };
    Some(explanation.noting("explain-chance-note"))
}
