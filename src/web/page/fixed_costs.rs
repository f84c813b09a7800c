//! Costs that do not depend on volume: programme, people, technology, each with the share that this plan carries.

use crate::engine::Plan;
use crate::engine::plan::{FixedCost, limits};
use crate::format::Value;
use crate::web::component::{Number, QUIET, Unit, Words, button, click, full, number_box, text_box};
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// The list of fixed costs.
pub(super) fn fixed_costs(desk: &Desk) -> Html {
    let costs = &desk.plan().fixed_costs;
    let add = click(desk, costs.len(), |desk, row| {
        let name = desk.with("cost-new", &[("row", Value::Count(row as f64 + 1.0))]);
        let cost = FixedCost { name, amount: 0.0, share: 1.0 };
        desk.step("fixedCosts", &mut |plan| plan.fixed_costs.push(cost.clone()));
    });
    html! {
        <section class="fixed-costs">
            <h2>{desk.text("fixed-costs-title")}</h2>
            if !costs.is_empty() { {later::draw(desk, later::more(), |more| (more.fixed_costs)(desk))} }
            {button(desk.text("cost-add"), QUIET, add, costs.len() < limits::FIXED_COSTS.max)}
        </section>
    }
}

/// The list itself; it is fetched when there is a cost to show.
pub fn fixed_cost_list(desk: &Desk) -> Html {
    let costs = &desk.plan().fixed_costs;
    let most = limits::FIXED_COSTS.max;
    html! {
        <>
            <ul>{ for costs.iter().enumerate().map(|(row, cost)| fixed_cost(desk, row, cost)) }</ul>
            if costs.len() >= most { {full(desk, "costs-full", most)} }
        </>
    }
}

fn fixed_cost(desk: &Desk, row: usize, cost: &FixedCost) -> Html {
    let at = |field: &str| format!("fixedCosts[{row}].{field}");
    let name = Words {
        path: at("name"),
        label: desk.text("label-cost-name"),
        value: cost.name.clone(),
        row,
        placeholder: None,
        set: |plan, row, name| on_cost(plan, row, |cost| cost.name = name),
    };
    let amount = Number {
        path: at("amount"),
        label: desk.text("label-cost-amount"),
        value: cost.amount,
        unit: Unit::Money,
        row,
        set: |plan, row, amount| on_cost(plan, row, |cost| cost.amount = amount),
    };
    let share = Number {
        path: at("share"),
        label: desk.text("label-cost-share"),
        value: cost.share,
        unit: Unit::Percent,
        row,
        set: |plan, row, share| on_cost(plan, row, |cost| cost.share = share),
    };
    let remove = click(desk, row, |desk, row| {
        desk.step("fixedCosts", &mut |plan| {
            if row < plan.fixed_costs.len() {
                plan.fixed_costs.remove(row);
            }
        });
    });
    let label = desk.with("cost-remove", &[("name", cost.name.as_str().into())]);
    html! {
        <li class="fixed-cost" key={row}>
            {text_box(desk, name)}
            {number_box(desk, amount)}
            {number_box(desk, share)}
            <button type="button" class="icon" onclick={remove} aria-label={label}>{"×"}</button>
        </li>
    }
}

fn on_cost(plan: &mut Plan, row: usize, change: impl FnOnce(&mut FixedCost)) {
    if let Some(cost) = plan.fixed_costs.get_mut(row) {
        change(cost);
    }
}
