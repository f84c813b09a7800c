//! The few inputs that belong to the plan as a whole.

use crate::engine::Plan;
use crate::engine::plan::Goal;
use crate::web::component::{Choice, NumberBox, Set, Unit};
use crate::web::desk::use_desk;
use yew::prelude::*;

/// Kind of goal, value, margin, period.
#[component]
pub fn Basics() -> Html {
    let desk = use_desk();
    let plan = desk.plan().clone();
    let kind = if matches!(plan.goal, Goal::Customers(_)) { "customers" } else { "revenue" };
    let on_kind = {
        let desk = desk.clone();
        Callback::from(move |kind: String| desk.step("goal", |plan| switch_goal(plan, &kind)))
    };
    let options = ["customers", "revenue"]
        .map(|kind| (kind.to_owned(), desk.text(if kind == "customers" { "goal-customers" } else { "goal-revenue" })));
    html! {
        <section class="basics" aria-label={desk.text("basics-title")}>
            <Choice id="goal-kind" label={desk.text("label-goal-kind")} options={options.to_vec()} value={kind} on_choose={on_kind} />
            <NumberBox path="customerValue" label={desk.text("label-customer-value")} value={plan.customer_value}
                unit={Unit::Money} set={Set(set_value)} />
            <NumberBox path="grossMargin" label={desk.text("label-gross-margin")} value={plan.gross_margin}
                unit={Unit::Percent} set={Set(set_margin)} />
            <NumberBox path="periodMonths" label={desk.text("label-period-months")} value={plan.period_months}
                unit={Unit::Months} set={Set(set_period)} />
        </section>
    }
}

/// Customers become the revenue they bring and the other way round, so that the answer stays.
fn switch_goal(plan: &mut Plan, kind: &str) {
    plan.goal = match (plan.goal, kind) {
        (Goal::Customers(customers), "revenue") => Goal::Revenue(customers as f64 * plan.customer_value),
        (Goal::Revenue(revenue), "customers") => {
            Goal::Customers((revenue / plan.customer_value).ceil().clamp(1.0, 1e9) as u64)
        }
        (goal, _) => goal,
    };
}

fn set_value(plan: &mut Plan, _: usize, value: f64) {
    plan.customer_value = value;
}

fn set_margin(plan: &mut Plan, _: usize, margin: f64) {
    plan.gross_margin = margin;
}

fn set_period(plan: &mut Plan, _: usize, months: f64) {
    plan.period_months = months;
}
