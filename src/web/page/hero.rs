//! The answer first: one sentence whose numbers open to their working and whose goal is typed where it stands, and
//! one line of money. Scrolled past, it shrinks to a line at the top.

use crate::engine::plan::Goal;
use crate::engine::{Answer, Plan, StageAnswer};
use crate::explain::{Confidence, Quantity};
use crate::format::{Digits, Value};
use crate::message::Piece;
use crate::web::adapter::scroll::use_passed;
use crate::web::component::{Figure, NumberBox, Set, Unit, Working};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// Properties of [`Hero`].
#[derive(Properties, PartialEq)]
pub struct HeroProps {
    /// The stage that the sentence speaks of.
    pub focus: usize,
}

/// The sentence and the line of money.
#[component]
pub fn Hero(props: &HeroProps) -> Html {
    let desk = use_desk();
    let open = use_state(|| None::<Quantity>);
    let node = use_node_ref();
    let passed = use_passed(&node);
    let blanks = desk.store.0.blanks();
    if !blanks.is_empty() {
        let left = Value::Count(blanks.len() as f64);
        return html! {
            <section class="hero"><h1 ref={node}>{desk.with("headline-empty", &[("left", left)])}</h1></section>
        };
    }
    let answer = desk.store.0.answer().clone();
    let Some(stage) = answer.stages.get(props.focus) else { return Html::default() };
    html! {
        <section class="hero">
            <h1 ref={node}>{sentence(&desk, stage, props.focus, &open)}</h1>
            {money_line(&desk, &answer, &open)}
            <Working {open} />
            <p class={classes!("summary", passed.then_some("summary-shown"))} aria-hidden="true">
                {summary(&desk, stage, &answer, props.focus)}
            </p>
        </section>
    }
}

/// A number of leads with the stage's name, in the order of the language.
fn counted(desk: &Desk, count: u64, stage: usize) -> String {
    let name = desk.stage_name(stage);
    desk.with("counted", &[("count", Value::Count(count as f64)), ("stage", name.as_str().into())])
}

fn chance(ratio: f64) -> Value {
    Value::Percent(ratio, Digits::Short)
}

/// The confidence that the sentence offers beside the plan's own: the next of 80, 90, 95 % that the plan misses.
fn next_confidence(stage: &StageAnswer) -> Option<(Confidence, f64, u64)> {
    let offers = [(Confidence::P90, 0.9, stage.needed_for.p90), (Confidence::P95, 0.95, stage.needed_for.p95)];
    offers.into_iter().find(|(_, _, needed)| *needed > stage.needed)
}

fn sentence(desk: &Desk, stage: &StageAnswer, focus: usize, open: &UseStateHandle<Option<Quantity>>) -> Html {
    let plan = desk.plan();
    let answer = desk.store.0.answer();
    let more = next_confidence(stage);
    let id = match (plan.goal, more) {
        (Goal::Customers(_), Some(_)) => "headline-customers",
        (Goal::Customers(_), None) => "headline-customers-sure",
        (Goal::Revenue(_), Some(_)) => "headline-revenue",
        (Goal::Revenue(_), None) => "headline-revenue-sure",
    };
    let customers = plan.stages.len() - 1;
    let args = [
        ("customers", Value::Count(answer.goal_customers as f64)),
        ("last", desk.stage_name(customers).as_str().into()),
        ("confidence", chance(more.map_or(1.0, |(_, ratio, _)| ratio))),
    ];
    let slots = ["goal", "needed", "chance", "more"];
    let figure = |text: String, quantity: Quantity| html! { <Figure {text} {quantity} open={open.clone()} /> };
    let slot = |name: &str| match name {
        "goal" => goal_box(desk),
        "needed" => figure(counted(desk, stage.needed, focus), Quantity::Needed(focus)),
        "chance" => figure(desk.value(&chance(stage.chance_of_goal)), Quantity::Chance(focus)),
        _ => more.map_or_else(Html::default, |(confidence, _, needed)| {
            figure(counted(desk, needed, focus), Quantity::NeededFor(focus, confidence))
        }),
    };
    desk.locale
        .pieces(id, &args, &slots)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => html! { {text} },
            Piece::Slot(name) => slot(&name),
        })
        .collect()
}

/// The goal, typed within the sentence.
fn goal_box(desk: &Desk) -> Html {
    let label = desk.text("label-goal");
    match desk.plan().goal {
        Goal::Customers(customers) => html! {
            <NumberBox path="goal" {label} quiet=true value={customers as f64} unit={Unit::Whole} inline=true
                set={Set(set_customers)} bench="goal" />
        },
        Goal::Revenue(revenue) => html! {
            <NumberBox path="goal" {label} quiet=true value={revenue} unit={Unit::Money} inline=true
                set={Set(set_revenue)} bench="goal" />
        },
    }
}

fn set_customers(plan: &mut Plan, _: usize, customers: f64) {
    // A negative or huge number becomes one that the plan's own check refuses with its range.
    plan.goal = Goal::Customers(customers.clamp(0.0, 1e18) as u64);
}

fn set_revenue(plan: &mut Plan, _: usize, revenue: f64) {
    plan.goal = Goal::Revenue(revenue);
}

fn money_line(desk: &Desk, answer: &Answer, open: &UseStateHandle<Option<Quantity>>) -> Html {
    let money = |amount: f64| desk.value(&desk.money(amount));
    let ratio = |ratio: f64| desk.value(&Value::Number(ratio, Digits::Short));
    let mut items = vec![
        ("money-spend", money(answer.spend), Quantity::Spend),
        ("money-revenue", money(answer.revenue), Quantity::Revenue),
    ];
    items.extend(answer.roi.map(|roi| ("money-roi", ratio(roi), Quantity::Roi)));
    items.push(("money-cac", money(answer.cac), Quantity::Cac));
    if let Some(cold) = &answer.cold {
        items.push(("money-cold", money(cold.expected_revenue_lost), Quantity::ExpectedRevenueLost));
    }
    html! {
        <ul class="money-line">
            { for items.into_iter().map(|(id, text, quantity)| html! {
                <li>{ for desk.locale.pieces(id, &[], &["value"]).into_iter().map(|piece| match piece {
                    Piece::Text(words) => html! { {words} },
                    Piece::Slot(_) => html! { <Figure text={text.clone()} {quantity} open={open.clone()} /> },
                }) }</li>
            }) }
        </ul>
    }
}

/// The line that stays in sight.
fn summary(desk: &Desk, stage: &StageAnswer, answer: &Answer, focus: usize) -> String {
    let last = counted(desk, answer.goal_customers, desk.plan().stages.len() - 1);
    desk.with(
        "headline-short",
        &[
            ("goal", last.as_str().into()),
            ("needed", counted(desk, stage.needed, focus).as_str().into()),
            ("chance", chance(stage.chance_of_goal)),
            ("spend", desk.money(answer.spend)),
        ],
    )
}
