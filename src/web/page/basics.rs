//! The few inputs that belong to the plan as a whole.

use crate::engine::Plan;
use crate::engine::plan::Goal;
use crate::state::edit;
use crate::web::component::{Number, Unit, choice, number_box};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Kind of goal, value, margin, period.
pub(super) fn basics(desk: &Desk) -> Html {
    let plan = desk.plan();
    let kind = if matches!(plan.goal, Goal::Customers(_)) { "customers" } else { "revenue" };
    let on_kind = {
        let desk = desk.clone();
        Callback::from(move |kind: String| {
            let customers = desk.answer().goal_customers;
            desk.step("", &mut |plan| edit::switch_goal(plan, &kind, customers));
        })
    };
    let options =
        vec![("customers".to_owned(), desk.text("goal-customers")), ("revenue".to_owned(), desk.text("goal-revenue"))];
    let number = |path: &str, label: &str, value: f64, unit: Unit, set: fn(&mut Plan, usize, f64)| {
        number_box(desk, Number { path: path.to_owned(), label: desk.text(label), value, unit, row: 0, set })
    };
    html! {
        <section class="basics" aria-label={desk.text("basics-title")}>
            {choice("goal-kind", desk.text("label-goal-kind"), false, options, kind, on_kind)}
            {number("customerValue", "label-customer-value", plan.customer_value, Unit::Money, |plan, _, x| plan.customer_value = x)}
            {number("grossMargin", "label-gross-margin", plan.gross_margin, Unit::Percent, |plan, _, x| plan.gross_margin = x)}
            {number("periodMonths", "label-period-months", plan.period_months, Unit::Months, |plan, _, x| plan.period_months = x)}
        </section>
    }
}
