//! Costs that do not depend on volume: programme, people, technology, each with the share that this plan carries.

use crate::engine::Plan;
use crate::engine::plan::FixedCost;
use crate::format::Value;
use crate::web::component::{NumberBox, Set, SetText, TextBox, Unit};
use crate::web::desk::use_desk;
use yew::prelude::*;

/// The list of fixed costs.
#[component]
pub fn FixedCosts() -> Html {
    let desk = use_desk();
    let plan = desk.plan().clone();
    let add = {
        let desk = desk.clone();
        let name = desk.with("cost-new", &[("row", Value::Count((plan.fixed_costs.len() + 1) as f64))]);
        Callback::from(move |_: MouseEvent| {
            let cost = FixedCost { name: name.clone(), amount: 0.0, share: 1.0 };
            desk.step("fixedCosts", |plan| plan.fixed_costs.push(cost));
        })
    };
    html! {
        <section class="fixed-costs">
            <h2>{desk.text("fixed-costs-title")}</h2>
            if !plan.fixed_costs.is_empty() {
                <ul>
                    { for plan.fixed_costs.iter().enumerate().map(|(row, cost)| {
                        let remove = {
                            let desk = desk.clone();
                            Callback::from(move |_: MouseEvent| desk.step("fixedCosts", |plan| remove(plan, row)))
                        };
                        html! {
                            <li class="fixed-cost" key={row}>
                                <TextBox path={format!("fixedCosts[{row}].name")} label={desk.text("label-cost-name")} value={cost.name.clone()}
                                    set={SetText(set_name)} {row} />
                                <NumberBox path={format!("fixedCosts[{row}].amount")} label={desk.text("label-cost-amount")} value={cost.amount}
                                    unit={Unit::Money} set={Set(set_amount)} {row} />
                                <NumberBox path={format!("fixedCosts[{row}].share")} label={desk.text("label-cost-share")} value={cost.share}
                                    unit={Unit::Percent} set={Set(set_share)} {row} />
                                <button type="button" class="quiet" onclick={remove}
                                    aria-label={desk.with("cost-remove", &[("name", cost.name.as_str().into())])}>{"×"}</button>
                            </li>
                        }
                    }) }
                </ul>
            }
            <button type="button" class="quiet" onclick={add}>{desk.text("cost-add")}</button>
        </section>
    }
}

fn remove(plan: &mut Plan, row: usize) {
    if row < plan.fixed_costs.len() {
        plan.fixed_costs.remove(row);
    }
}

fn set_name(plan: &mut Plan, row: usize, name: String) {
    if let Some(cost) = plan.fixed_costs.get_mut(row) {
        cost.name = name;
    }
}

fn set_amount(plan: &mut Plan, row: usize, amount: f64) {
    if let Some(cost) = plan.fixed_costs.get_mut(row) {
        cost.amount = amount;
    }
}

fn set_share(plan: &mut Plan, row: usize, share: f64) {
    if let Some(cost) = plan.fixed_costs.get_mut(row) {
        cost.share = share;
    }
}
